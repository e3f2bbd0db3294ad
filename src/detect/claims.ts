// Makes claims of what was found: trigger, commitment, meaning, party and date of one sentence, then merged over the document.

import { addDays, agree, firstDay, isFiner, type PartialDate } from '../domain/dates.js';
import { isPerParty } from '../domain/status.js';
import type { Claim, Evidence, Modality } from '../domain/types.js';
import { bind, type Binding } from './bind.js';
import { resolveDate, yearOf, type Turn } from './dates.js';
import type { DateHit, Form, Language } from './language.js';
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
  const said = hit
    ? resolveDate(hit.raw, published, turnOf(trigger.form, meant.modality, subject.sentence.block === 'headline'), year)
    : null;
  const { modality, date } = inTime(trigger, meant.modality, said, published);
  const confidence = (trigger.cue.weight ?? 0.9) * binding.weight * meant.weight;
  if (confidence < THRESHOLD) return undefined;
  const party = isPerParty(trigger.status) ? partyOf(trigger, binding, subject) : null;
  if (party === undefined) return undefined;
  return {
    commitment: binding.of.seed.id,
    status: trigger.status,
    modality,
    date,
    party,
    ...(trigger.cue.body && { body: trigger.cue.body }),
    asserted: meant.asserted && subject.sentence.block !== 'background',
    confidence: Math.round(confidence * 100) / 100,
    evidence: evidenceOf(subject.sentence, trigger, hit),
    rules: [trigger.cue.id, `bound:${binding.means}`, ...meant.rules, ...(hit ? [hit.rule] : [])],
  };
}

/** Forms whose tense is open: a future date makes a plan of them. */
const TENSELESS: ReadonlySet<Form> = new Set<Form>(['present', 'noun', 'infinitive', 'progressive', 'state']);

function turnOf(form: Form, modality: Modality, headline: boolean): Turn {
  if (modality === 'planned' || modality === 'rumoured') return 'future';
  // "takes effect on Friday" looks ahead; in a headline the present tells what has just happened.
  if (form === 'present' && !headline) return 'future';
  return modality === 'occurred' && !TENSELESS.has(form) ? 'past' : 'nearest';
}

/** Tense and date must agree: "takes effect on 5 September" is a plan in August; what has happened has no date to come. */
function inTime(
  { form }: Trigger,
  modality: Modality,
  date: PartialDate | null,
  published: string,
): { modality: Modality; date: PartialDate | null } {
  const ahead = date !== null && firstDay(date) > addDays(published, 1);
  if (modality !== 'occurred' || !ahead) return { modality, date };
  return TENSELESS.has(form) ? { modality: 'planned', date } : { modality, date: null };
}

/** The date of a trigger: in its clause, nearest first, unless another trigger is nearer; else one in the sentence that dates nothing else. */
function dateFor(
  trigger: Trigger,
  triggers: readonly Trigger[],
  dates: readonly DateHit[],
  sentence: Sentence,
): DateHit | undefined {
  // "in force since 5 September" dates the entry into force; "cooperating since 2011" dates nothing new.
  const usable = dates.filter(({ link }) => link === 'at' || link === 'by' || (link === 'since' && trigger.form === 'state'));
  const gap = (a: Span, b: Span) => Math.max(0, a.start - b.end, b.start - a.end);
  const within = (d: Span, clause: Span) => clause.start <= d.start && d.start < clause.end;
  const ownerOf = (date: DateHit) => {
    const rivals = triggers.filter((t) => within(date, t.clause));
    const near = [...rivals].sort((a, b) => gap(a, date) - gap(b, date))[0];
    return near && triggers.filter((t) => gap(t, date) === gap(near, date));
  };
  const byDistance = (a: DateHit, b: DateHit) => gap(a, trigger) - gap(b, trigger);
  const own = usable.filter((date) => ownerOf(date)?.includes(trigger) && gap(date, trigger) <= DATE_REACH).sort(byDistance)[0];
  if (own) return own;
  const free = usable.filter((date) => !ownerOf(date) && inMainClause(date, sentence)).sort(byDistance);
  return free.find((date) => gap(date, trigger) <= 2 * DATE_REACH);
}

/** A date in a bracket or after a semicolon belongs there; one at the start of the sentence frames it all. */
function inMainClause(date: Span, { text, clauses }: Sentence): boolean {
  const clause = clauses.find((c) => c.start <= date.start && date.start < c.end);
  return clause === undefined || !/[(;]\s*$/.test(text.slice(0, clause.start));
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

/** Contradictions inside one document: a headline loses to the body, an undated "has joined" to the denial of it. */
function settle(claims: readonly Claim[]): Claim[] {
  const step = (a: Claim, b: Claim) => a !== b && a.commitment === b.commitment && a.status === b.status;
  const inTitle = (c: Claim) => c.evidence.every(({ field }) => field === 'title');
  return claims.filter((claim) => {
    if (claim.modality !== 'occurred') return true;
    const others = claims.filter((other) => step(claim, other) && other.modality !== 'occurred' && !inTitle(other));
    if (inTitle(claim)) return !others.some(({ date }) => claim.date === null || claim.date !== date);
    return (
      claim.date !== null ||
      !others.some(({ modality, party }) => modality === 'denied' && (party === null || party === claim.party))
    );
  });
}
