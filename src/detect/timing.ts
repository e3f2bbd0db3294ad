// Gives a trigger its date: which date of the sentence it is, where in time that lies, and whether tense and date agree.

import { addDays, firstDay, lastDay, type PartialDate } from '../domain/dates.js';
import type { Status } from '../domain/status.js';
import type { Modality } from '../domain/types.js';
import { resolveDate, yearOf, type Turn } from './dates.js';
import type { DateHit, Form, RawDate } from './language.js';
import { clauseAt, type Sentence, type Span } from './layout.js';
import { isDateline, NEWS_DAYS } from './news-day.js';
import type { Trigger } from './triggers.js';

/** A date further from its trigger than this dates something else. */
const DATE_REACH = 160;
/** Where a sentence opens. */
const OPENING = 20;
/** A date on the unusual side of its verb counts as this much further away. */
const WRONG_SIDE = 40;

/** What a sentence offers to date its triggers with. */
export interface Times {
  readonly dates: readonly DateHit[];
  readonly triggers: readonly Trigger[];
  /** Day of publication in the publisher's zone. */
  readonly published: string;
  /** The year that the text named last before this sentence. */
  readonly lastYear: number | undefined;
  /** The day that the sentence before spoke of, where it spoke of one. */
  readonly spokenDay: PartialDate | null;
  /** The day that the next sentence gives as that of the announcement. */
  readonly announcedDay: PartialDate | null;
  /** The year that the sentence's paragraph is headed by: "2010 – New START. Signed on 8 April." */
  readonly labelYear: number | undefined;
  /** The day that the sentence's paragraph is headed by, as agendas and chronicles have it. */
  readonly label: PartialDate | null;
  readonly dateSide: 'before' | 'after';
  /** True for a date of the sentence that is a law's. */
  ofLaw(date: Span): boolean;
  /** True for a date of the sentence whose own clause looks further back. */
  aside(date: Span): boolean;
}

/** Modality and date of a trigger, and the rule that found the date. */
export interface Timing {
  readonly modality: Modality;
  readonly date: PartialDate | null;
  readonly hit: DateHit | undefined;
}

/**
 * In: a trigger, what it is said to be (undefined: nothing says), the times of its sentence.
 * Out: its date, with the modality that the date leaves possible.
 */
export function timingOf(trigger: Trigger, meant: Modality | undefined, sentence: Sentence, times: Times): Timing {
  const modality = meant ?? 'occurred';
  const found = dateFor(trigger, modality, times, sentence);
  const hit = found && isDateline(sentence, found) ? newsOf(found, modality, times) : found;
  if (!hit) return { ...undated(trigger, modality, times), hit };
  const said = resolved(hit, turnOf(trigger.form, meant, hit, sentence.block === 'headline'), times);
  const { modality: so, date } = inTime(trigger, modality, said, times.published);
  // "The summit of 3 December is put off": the day that it was to be is no day of the delay, which is news now.
  if (trigger.status === 'delayed' && modality === 'occurred' && so === 'planned')
    return { modality, date: null, hit: undefined };
  return { modality: so, date, hit };
}

/** "ATHENS, 18 Feb (Agency) - ...": the day of writing gives way to that of saying ("said on Friday"), or of the announcement. */
function newsOf(dateline: DateHit, modality: Modality, { dates, announcedDay }: Times): DateHit | undefined {
  if (modality !== 'occurred') return dateline;
  return dates.find(({ link }) => link === 'said') ?? (announcedDay === null ? dateline : undefined);
}

/** A date of a sentence, which may be of the year that was named last before it. */
function resolved(hit: DateHit, turn: Turn, times: Times): PartialDate | null {
  const before = times.dates.filter((d) => d.start < hit.start).map((d) => yearOf(d, times.published));
  const year = before.findLast((y) => y !== undefined) ?? times.lastYear;
  return resolveDate(inYear(hit.raw, times.labelYear), times.published, turn, year);
}

/** In: a date of a sentence that tells what has been. Out: the day, month or year (ISO); null where it names none. */
export function daySaid(hit: DateHit, times: Times): PartialDate | null {
  return resolved(hit, 'past', times);
}

/** A day without a year is of the year that heads its paragraph. */
function inYear(raw: RawDate, year: number | undefined): RawDate {
  return year !== undefined && raw.type === 'day' && raw.month !== undefined && raw.year === undefined ? { ...raw, year } : raw;
}

/** What has no date of its own is of the day that heads its paragraph, or of the one that the story is at. */
function undated(trigger: Trigger, modality: Modality, times: Times): Pick<Timing, 'modality' | 'date'> {
  const { label, published, announcedDay } = times;
  const isEntry = modality === 'occurred' || modality === 'planned';
  // A dateline reads like the heading of an entry; that the news was out before it was written is said behind it.
  const isWriting = label !== null && announcedDay !== null && announcedDay <= label;
  if (label !== null && isEntry && !isWriting && (TENSELESS.has(trigger.form) || (modality === 'occurred' && label <= published)))
    return inTime(trigger, modality, label, published);
  if (announcedDay !== null && modality === 'occurred') return { modality, date: announcedDay };
  return { modality, date: isNews(trigger, modality, times) ? times.spokenDay : null };
}

/** A label and what it heads: "Monday 10 November – ", "10 November: ". */
const LABEL_END = /^\s*(?:[–—:|]|-\s)/u;

/** In: day of publication. Out: for each sentence in turn, the day that heads its paragraph, read when it is asked for. */
export function createLabelReader(
  published: string,
): (sentence: Sentence, dates: () => readonly DateHit[]) => () => PartialDate | null {
  let opening: { paragraph: number; day: () => PartialDate | null } | undefined;
  return (sentence, dates) => {
    if (opening?.paragraph !== sentence.paragraph)
      opening = { paragraph: sentence.paragraph, day: () => labelOf(sentence, dates(), published) };
    return opening.day;
  };
}

/** A colon, and words enough behind it to tell something: "signed: 2020" is a form filled in. */
const EXPLAINS = /:\s.{12}/su;

/** A year and what it heads: "2010 - New START", 2010年　新START. */
const YEAR_LABEL = /^[\s•*·]*((?:19|20)\d\d)(?:年\s|年?\s*(?:[–—:|]|-\s))/u;

/** Out: for each sentence in turn, the year that heads its paragraph. */
export function createYearReader(): (sentence: Sentence) => number | undefined {
  let opening: { paragraph: number; year: number | undefined } | undefined;
  return ({ paragraph, text }) => {
    if (opening?.paragraph !== paragraph) {
      const year = YEAR_LABEL.exec(text)?.[1];
      opening = { paragraph, year: year === undefined ? undefined : Number(year) };
    }
    return opening.year;
  };
}

function labelOf({ text }: Sentence, dates: readonly DateHit[], published: string): PartialDate | null {
  const first = dates.find(({ start, end }) => start < OPENING && LABEL_END.test(text.slice(end)));
  const day = first ? resolveDate(first.raw, published, 'nearest') : null;
  return day?.length === 10 ? day : null;
}

/** News that has no date of its own happened when the story is at: "... on Friday. In Kiel the two signed ...". */
function isNews({ form }: Trigger, modality: Modality, { spokenDay, published }: Times): boolean {
  // "As from today, no longer. The pact is now in force ...": a state of the day that the story is at.
  const today = spokenDay === published && (form === 'state' || form === 'present');
  return modality === 'occurred' && (form === 'past' || today);
}

/** The day that a sentence speaks of, for the next one: its only day of the last fortnight. */
export function spokenDayOf(dates: readonly DateHit[], published: string): PartialDate | null {
  const days = dates.filter(({ link }) => link === 'at').map(({ raw }) => resolveDate(raw, published, 'past'));
  const exact = new Set(days.filter((day) => day?.length === 10));
  const [day] = exact;
  return exact.size === 1 && day && day <= addDays(published, 1) && day >= addDays(published, -NEWS_DAYS) ? day : null;
}

/** Forms whose tense is open: a future date makes a plan of them. */
const TENSELESS: ReadonlySet<Form> = new Set<Form>(['present', 'noun', 'infinitive', 'progressive', 'state']);

/** Forms of what has been. */
const PAST: ReadonlySet<Form> = new Set<Form>(['past', 'attributive']);

function turnOf(form: Form, meant: Modality | undefined, { raw, link }: DateHit, headline: boolean): Turn {
  // "in force since March" looks back.
  // So does the day on which it was said: "sospende il patto, ha annunciato martedì".
  if (link === 'since' || link === 'said') return 'past';
  // Hearsay tells of what has been ("avrebbe firmato lunedì") as of what will be.
  if (meant === 'planned' || (meant === 'rumoured' && form !== 'hearsay')) return 'future';
  // "takes effect on Friday" looks ahead; in a headline the present tells what has just happened.
  if (form === 'present' && raw.type === 'weekday' && !headline) return 'future';
  // "denied that it had been signed on 3 May", "rejected it on 3 May": of what has been, as what holds.
  if (meant === 'denied' && (PAST.has(form) || form === 'negative')) return PAST.has(form) ? 'past' : 'holding';
  if (meant !== undefined && meant !== 'occurred') return 'nearest';
  // "The signing by the end of the year was called off" in November: what was due by then was due by the next.
  if (raw.type === 'end-of' && raw.unit === 'year' && link === 'by') return 'nearest';
  if (!TENSELESS.has(form)) return 'past';
  // "in force from 17 January" looks ahead in a headline, and so does a day alone.
  const open = headline || (raw.type === 'day' && raw.month === undefined);
  const told = meant === 'occurred' && (form === 'state' || form === 'noun');
  return told && !open ? 'holding' : 'nearest';
}

/** Tense and date must agree: "takes effect on 5 September" is a plan in August; what has happened has no date to come. */
function inTime(
  { form }: Trigger,
  modality: Modality,
  date: PartialDate | null,
  published: string,
): { modality: Modality; date: PartialDate | null } {
  // What is still planned has no date behind it: that dates something else.
  if (modality === 'planned' && date !== null && lastDay(date) < published) return { modality, date: null };
  if (modality !== 'occurred' || date === null) return { modality, date };
  // Zones may put the event a day after the paper; a present tense about tomorrow is a plan all the same.
  if (TENSELESS.has(form)) return firstDay(date) > published ? { modality: 'planned', date } : { modality, date };
  return firstDay(date) > addDays(published, 1) ? { modality, date: null } : { modality, date };
}

/** Steps that begin what lasts: "has been suspended since March" tells when it was. */
const LASTING: ReadonlySet<Status> = new Set<Status>([
  'suspended',
  'provisionally-applied',
  'in-force',
  'operational',
  'underway',
]);

/** The date of a trigger: in its clause, nearest first, unless another trigger is nearer; else one in the sentence that dates nothing else. */
function dateFor(
  trigger: Trigger,
  modality: Modality,
  { dates, triggers, dateSide, ofLaw, aside }: Times,
  sentence: Sentence,
): DateHit | undefined {
  // "in force since 5 September" dates the entry into force; "cooperating since 2011" dates nothing new.
  const usable = dates.filter(
    ({ link }) =>
      link === 'at' ||
      link === 'by' ||
      (link === 'due' && modality !== 'occurred') ||
      (link === 'said' && modality === 'occurred') ||
      (link === 'since' && (trigger.form === 'state' || (trigger.form === 'past' && LASTING.has(trigger.status)))),
  );
  // The verb of the cue counts: a long cue ("批准に同意する決議案を … 可決") may hold the dates of others.
  const gap = (date: DateHit, { head: of }: Trigger) => {
    const before = date.end <= of.start;
    const toll = (before === (dateSide === 'before') ? 0 : WRONG_SIDE) + (date.link === 'said' ? WRONG_SIDE : 0);
    return Math.max(0, date.start - of.end, of.start - date.end) + toll;
  };
  const within = (d: Span, clause: Span) => clause.start <= d.start && d.start < clause.end;
  const ownerOf = (date: DateHit) => {
    const rivals = triggers.filter((t) => within(date, t.clause));
    const near = [...rivals].sort((a, b) => gap(date, a) - gap(date, b))[0];
    return near && triggers.filter((t) => gap(date, t) === gap(date, near) || isJoined(near, t));
  };
  const byDistance = (a: DateHit, b: DateHit) => gap(a, trigger) - gap(b, trigger);
  // "The law of 14 May was printed in the gazette of the 27th": of vote, law and print the first counts (DESIGN.md, "Approval").
  // What stands past a semicolon has its own day: "the law of the 14th is out; the House had passed it on the 8th".
  const parted = (date: Span) =>
    /;\s/.test(sentence.text.slice(Math.min(date.end, trigger.head.end), Math.max(date.start, trigger.head.start)));
  const law = trigger.status === 'approved' ? usable.find((date) => ofLaw(date) && !parted(date)) : undefined;
  if (law) return law;
  const term = trigger.status === 'delayed' ? missedTerm(trigger, modality, dates) : undefined;
  if (term) return term;
  // "It ran out at midnight: the one renewal had been used up in 2021". What is put off, though, is late from the day that had been set.
  const isEarlier = (date: Span) => modality === 'occurred' && trigger.status !== 'delayed' && aside(date);
  const own = usable
    .filter(
      (date) =>
        ownerOf(date)?.includes(trigger) &&
        gap(date, trigger) <= reachOf(date) &&
        !(date.end <= trigger.head.start && isEarlier(date)),
    )
    .sort(byDistance)[0];
  if (own) return own;
  // "On the 16th the Senate consented to the pact signed in July": what is signed has its own date and leaves the other.
  const settled = (of: Trigger, date: DateHit) =>
    usable.some((d) => d !== date && ownerOf(d)?.includes(of) && gap(d, of) < gap(date, of));
  const spare = usable.filter(
    (d) => within(d, trigger.clause) && !isEarlier(d) && ownerOf(d)?.every((of) => of !== trigger && settled(of, d)),
  );
  if (spare.length) return spare.sort(byDistance)[0];
  const free = usable
    .filter(
      (date) => !ownerOf(date) && inMainClause(date, sentence) && !isExplained(trigger.head, date, sentence) && !isEarlier(date),
    )
    .sort(byDistance);
  return free.find((date) => gap(date, trigger) <= 2 * DATE_REACH);
}

/** What was to be done by a day and is not has been late since then: "was to be signed by the end of May and is still unsigned in July". */
function missedTerm({ start, end }: Trigger, modality: Modality, dates: readonly DateHit[]): DateHit | undefined {
  const inside = dates.filter((d) => start <= d.start && d.end <= end);
  return modality === 'occurred' ? inside.find(({ link }) => link === 'by') : undefined;
}

/** A date that opens its sentence ("Today, 20 June, the Agreement ...") frames all of it. */
function reachOf({ start }: Span): number {
  return start < OPENING ? 3 * DATE_REACH : DATE_REACH;
}

/** Two verbs with nothing between them share what stands with them: 締結、発効した. */
function isJoined({ head: a, clause }: Trigger, { head: b, clause: other }: Trigger): boolean {
  return clause.start === other.start && b.start >= a.end && b.start - a.end <= 1;
}

/** "It lapsed at midnight: a second term had been used up in 2020": what explains a step behind its colon has years of its own. */
function isExplained({ end }: Span, { start, raw }: DateHit, { text }: Sentence): boolean {
  return raw.type === 'year' && EXPLAINS.test(text.slice(end, start));
}

/** A date in a bracket or after a semicolon belongs there; one at the start of the sentence frames it all. */
function inMainClause({ start }: Span, sentence: Sentence): boolean {
  const clause = clauseAt(sentence, start);
  return clause === undefined || !/[(;]\s*$/.test(sentence.text.slice(0, clause.start));
}
