// Makes claims of what was found: trigger, commitment, meaning, party and date of one sentence, then merged over the document.

import { addDays, agree, firstDay, isFiner, type PartialDate } from '../domain/dates.js';
import { isPerParty } from '../domain/status.js';
import type { Claim, Evidence, Modality } from '../domain/types.js';
import { bind, type Binding } from './bind.js';
import { resolveDate, yearOf } from './dates.js';
import type { DateHit, Language } from './language.js';
import type { Sentence, Span } from './layout.js';
import type { Subject } from './mentions.js';
import type { Meaning, Trigger, TriggerReader } from './triggers.js';

/** Blocks whose words are not the document's own: links to other stories, menus. */
const FOREIGN_BLOCKS: ReadonlySet<string> = new Set(['teaser', 'navigation']);
/** A date further from its trigger than this dates something else. */
const DATE_REACH = 120;
/** Where nothing says otherwise, a claim below this is left out. */
const THRESHOLD = 0.5;

interface Context {
  readonly language: Language;
  readonly reader: TriggerReader;
  /** Day of publication in the publisher's zone. */
  readonly published: string;
}

/** In: what each sentence speaks of. Out: the claims of the document, merged; one a commitment, status, party, modality and date. */
export function claimsOf(subjects: readonly Subject[], context: Context): Claim[] {
  const claims: Claim[] = [];
  let lastYear: number | undefined;
  for (const subject of subjects) {
    if (FOREIGN_BLOCKS.has(subject.sentence.block)) continue;
    const dates = context.language.dates(subject.sentence.text);
    const triggers = context.reader.triggers(subject.sentence);
    for (const trigger of triggers) {
      const claim = claimOf(trigger, triggers, dates, subject, lastYear, context);
      if (claim) claims.push(claim);
    }
    lastYear = dates.map(yearOf).findLast((year) => year !== undefined) ?? lastYear;
  }
  return merge(claims);
}

function claimOf(
  trigger: Trigger,
  triggers: readonly Trigger[],
  dates: readonly DateHit[],
  subject: Subject,
  lastYear: number | undefined,
  { language, reader, published }: Context,
): Claim | undefined {
  const binding = bind(trigger, subject, language);
  if (!binding) return undefined;
  const meant = reader.meaning(trigger, subject.sentence);
  if (!meant.modality || (subject.sentence.question && meant.modality !== 'denied')) return undefined;
  const hit = dateFor(trigger, triggers, dates, subject.sentence);
  const year =
    hit &&
    (dates
      .filter((d) => d.start < hit.start)
      .map(yearOf)
      .findLast((y) => y !== undefined) ??
      lastYear);
  const date = hit ? resolveDate(hit.raw, published, meant.modality, year) : null;
  const timed = inTime(meant, date, published);
  if (!timed) return undefined;
  const confidence = (trigger.cue.weight ?? 0.9) * binding.weight * meant.weight;
  if (confidence < THRESHOLD) return undefined;
  const party = isPerParty(trigger.status) ? partyOf(trigger, binding, subject) : null;
  if (party === undefined) return undefined;
  return {
    commitment: binding.of.seed.id,
    status: trigger.status,
    modality: timed,
    date,
    party,
    ...(trigger.cue.body && { body: trigger.cue.body }),
    asserted: meant.asserted && subject.sentence.block !== 'background',
    confidence: Math.round(confidence * 100) / 100,
    evidence: evidenceOf(subject.sentence, trigger, hit),
    rules: [trigger.cue.id, `bound:${binding.means}`, ...meant.rules, ...(hit ? [hit.rule] : [])],
  };
}

/** Tense and date must agree: what happens after publication is planned; a plan for a day that has passed is no plan. */
function inTime(meant: Meaning, date: PartialDate | null, published: string): Modality | undefined {
  if (!meant.modality || date === null) return meant.modality;
  const ahead = firstDay(date) > addDays(published, 1);
  if (meant.modality === 'occurred' && ahead) return 'planned';
  return meant.modality;
}

/** The date that stands nearest to a trigger in its clause, unless another trigger is nearer to it. */
function dateFor(
  trigger: Trigger,
  triggers: readonly Trigger[],
  dates: readonly DateHit[],
  sentence: Sentence,
): DateHit | undefined {
  const usable = dates.filter(({ link }) => link === 'at' || link === 'by');
  const gap = (a: Span, b: Span) => Math.max(0, a.start - b.end, b.start - a.end);
  const inClause = (d: Span, t: Trigger) => t.clause.start <= d.start && d.start < t.clause.end;
  const owner = (date: DateHit) => {
    const rivals = triggers.filter((t) => inClause(date, t));
    return [...(rivals.length ? rivals : triggers)].sort((a, b) => gap(a, date) - gap(b, date))[0];
  };
  return usable
    .filter((date) => gap(date, trigger) <= DATE_REACH && (owner(date) === trigger || sameSpan(owner(date), trigger)))
    .sort((a, b) => Number(inClause(b, trigger)) - Number(inClause(a, trigger)) || gap(a, trigger) - gap(b, trigger))
    .filter((date) => inClause(date, trigger) || sentence.clauses.length <= 1 || triggers.length === 1)[0];
}

function sameSpan(a: Span | undefined, b: Span): boolean {
  return a !== undefined && a.start === b.start && a.end === b.end;
}

/**
 * Whose step it is: the one party of the commitment that stands with the trigger; null where several do or none does.
 * Undefined where it is a step of a country that the commitment's seed does not follow.
 */
function partyOf(trigger: Trigger, binding: Binding, subject: Subject): string | null | undefined {
  const here = subject.parties.filter((p) => !p.place && p.start >= trigger.clause.start && p.end <= trigger.clause.end + 1);
  const { parties, seed } = binding.of;
  if (parties.size === 0) {
    const codes = [...new Set(here.map(({ code }) => code))];
    const followed = codes.filter((code) => seed.follow.includes(code));
    if (followed.length === 1) return followed[0];
    return codes.length === 1 ? codes[0] : null;
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

function sameStep(a: Claim, b: Claim): boolean {
  return (
    a.commitment === b.commitment &&
    a.status === b.status &&
    a.modality === b.modality &&
    (a.party === b.party || a.party === null || b.party === null) &&
    agree(a.date, b.date)
  );
}

function joined(a: Claim, b: Claim): Claim {
  const [first, second] = a.confidence >= b.confidence ? [a, b] : [b, a];
  return {
    ...first,
    date: isFiner(second.date, first.date) ? second.date : first.date,
    party: first.party ?? second.party,
    asserted: first.asserted || second.asserted,
    confidence: Math.min(0.99, Math.round((1 - (1 - first.confidence) * (1 - second.confidence * 0.5)) * 100) / 100),
    evidence: [...first.evidence, ...second.evidence],
    rules: [...new Set([...first.rules, ...second.rules])],
  };
}

/** One claim for each step: the headline, the lead and the body say the same thing three times. Dated ones join first. */
function merge(claims: readonly Claim[]): Claim[] {
  const merged: Claim[] = [];
  const byPrecision = [...claims].sort((a, b) => (b.date?.length ?? 0) - (a.date?.length ?? 0));
  for (const claim of byPrecision) {
    const at = merged.findIndex((m) => sameStep(m, claim));
    if (at >= 0) merged[at] = joined(merged[at]!, claim);
    else merged.push(claim);
  }
  return settle(merged);
}

/** Contradictions inside one document: a headline that the body takes back loses to the body. */
function settle(claims: readonly Claim[]): Claim[] {
  const step = (a: Claim, b: Claim) => a !== b && a.commitment === b.commitment && a.status === b.status;
  const inTitle = (c: Claim) => c.evidence.every(({ field }) => field === 'title');
  return claims.filter((claim) => {
    if (claim.modality !== 'occurred' || !inTitle(claim)) return true;
    return !claims.some(
      (other) =>
        step(claim, other) &&
        !inTitle(other) &&
        other.modality !== 'occurred' &&
        (claim.date === null || claim.date !== other.date),
    );
  });
}
