// Makes claims of what was found, sentence by sentence: trigger, commitment, meaning, date and party; and keeps why a trigger made none.

import { isPerParty } from '../domain/status.js';
import type { Claim, Evidence } from '../domain/types.js';
import { bind, type Binding } from './bind.js';
import { yearOf } from './dates.js';
import type { Language } from './language.js';
import type { Sentence, Span } from './layout.js';
import type { Subject } from './mentions.js';
import { mergeClaims } from './merge.js';
import { timingOf, type Times } from './timing.js';
import type { Trigger, TriggerReader } from './triggers.js';

/** Blocks whose words are not the document's own: links to other stories, menus. */
const FOREIGN_BLOCKS: ReadonlySet<string> = new Set(['teaser', 'navigation']);
/** A claim below this is left out. */
const THRESHOLD = 0.5;

interface Context {
  readonly language: Language;
  readonly reader: TriggerReader;
  /** Day of publication in the publisher's zone. */
  readonly published: string;
}

/** A trigger and what became of it: a claim, or the reason why not. For `explain`. */
export interface Considered {
  readonly evidence: readonly Evidence[];
  readonly status: Claim['status'];
  readonly cue: string;
  readonly form: string;
  readonly commitment?: string | undefined;
  readonly claim?: Claim | undefined;
  /** Why no claim was made. */
  readonly why?: string | undefined;
}

/** In: what each sentence speaks of. Out: the merged claims (one a commitment, status, party, modality and date) and all that was considered. */
export function claimsOf(subjects: readonly Subject[], context: Context): { claims: Claim[]; considered: Considered[] } {
  const considered: Considered[] = [];
  let lastYear: number | undefined;
  for (const subject of subjects) {
    if (FOREIGN_BLOCKS.has(subject.sentence.block)) continue;
    const dates = context.language.dates(subject.sentence.text);
    const triggers = context.reader.triggers(subject.sentence);
    const times: Times = { dates, triggers, published: context.published, lastYear };
    for (const trigger of triggers) considered.push(consider(trigger, times, subject, context));
    lastYear = dates.map(yearOf).findLast((year) => year !== undefined) ?? lastYear;
  }
  return { claims: mergeClaims(considered.flatMap(({ claim }) => claim ?? [])), considered };
}

function consider(trigger: Trigger, times: Times, subject: Subject, { language, reader }: Context): Considered {
  const { sentence } = subject;
  const base = {
    status: trigger.status,
    cue: trigger.cue.id,
    form: trigger.form,
    evidence: evidenceOf(sentence, trigger, undefined),
  };
  const binding = bind(trigger, subject, language);
  if (!binding) return { ...base, why: 'no tracked commitment stands with it' };
  const commitment = binding.of.seed.id;
  const meant = reader.meaning(trigger, sentence);
  if (!meant.modality) return { ...base, commitment, why: `neither happened nor planned (${meant.rules.join(', ')})` };
  if (sentence.question && meant.modality !== 'denied') return { ...base, commitment, why: 'stands in a question' };
  const { modality, date, hit } = timingOf(trigger, meant.modality, sentence, times);
  const confidence = (trigger.cue.weight ?? 0.9) * binding.weight * meant.weight;
  if (confidence < THRESHOLD) return { ...base, commitment, why: `too unsure (${confidence.toFixed(2)})` };
  const party = isPerParty(trigger.status) ? partyOf(trigger, binding, subject) : null;
  const claim: Claim = {
    commitment,
    status: trigger.status,
    modality,
    date,
    party,
    ...(trigger.cue.body && { body: trigger.cue.body }),
    asserted: meant.asserted && sentence.block !== 'background',
    confidence: Math.round(confidence * 100) / 100,
    evidence: evidenceOf(sentence, trigger, hit),
    rules: [trigger.cue.id, `bound:${binding.means}`, ...meant.rules, ...(hit ? [hit.rule] : [])],
  };
  return { ...base, commitment, claim };
}

/**
 * Whose step it is: the one party of the commitment that stands with the trigger; null where several do or none does.
 */
function partyOf(trigger: Trigger, binding: Binding, subject: Subject): string | null {
  const here = subject.parties.filter((p) => !p.place && p.start >= trigger.clause.start && p.end <= trigger.clause.end + 1);
  const { parties, seed } = binding.of;
  if (parties.size === 0) {
    const codes = [...new Set(here.map(({ code }) => code))];
    const followed = codes.filter((code) => seed.follow.includes(code));
    if (followed.length === 1) return followed[0]!;
    return codes.length === 1 ? codes[0]! : null;
  }
  const nearest = (hits: typeof here) => new Set(hits.filter(({ code }) => parties.has(code)).map(({ code }) => code));
  const own = nearest(here.filter((p) => p.end <= trigger.start));
  const any = own.size ? own : nearest(here);
  return any.size === 1 && (trigger.status === 'approved' || trigger.status === 'ratified' || parties.size > 2)
    ? [...any][0]!
    : null;
}

function evidenceOf(sentence: Sentence, trigger: Span, date: Span | undefined): Evidence[] {
  const piece = ({ start, end }: Span): Evidence => ({
    field: sentence.field,
    text: sentence.verbatim.slice(start, end),
    start: sentence.start + start,
    end: sentence.start + end,
  });
  return [piece({ start: 0, end: sentence.text.length }), piece(trigger), ...(date ? [piece(date)] : [])];
}
