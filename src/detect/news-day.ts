// The day that a report as a whole is about: what it tells first and dates nowhere happened then.

import { addDays } from '../domain/dates.js';
import type { Claim } from '../domain/types.js';
import { resolveDate, type Turn } from './dates.js';
import type { DateHit } from './language.js';
import type { Sentence } from './layout.js';

/** News tells of days that are not older than this. */
export const NEWS_DAYS = 14;
/** Plans of which a text names the day lie no further ahead. */
const PLAN_DAYS = 183;
/** So many sentences, the headline among them, tell the news; what follows is about it. */
export const TOP_SENTENCES = 6;

/** A sentence with its dates, which are read only when asked for. */
export interface Dated {
  readonly sentence: Sentence;
  readonly dates: () => readonly DateHit[];
}

/** "ROME, 27 Nov (Agency) -": the day of writing, not of what is written about. */
export function isDateline({ text }: Sentence, { end }: DateHit): boolean {
  return end <= 40 && /^\s*(?:\([^)]{1,30}\)\s*)?[-–—:]\s/u.test(text.slice(end));
}

/** The days that a document names by links of these sorts, each once, looking back or ahead from its publication. */
function daysIn(sentences: readonly Dated[], links: readonly DateHit['link'][], published: string, turn: Turn): string[] {
  const days = sentences
    .filter(({ sentence: { block } }) => block === 'headline' || block === 'lead' || block === 'body')
    .flatMap(({ sentence, dates }) =>
      dates().filter((hit) => links.includes(hit.link) && hit.raw.type !== 'end-of' && !isDateline(sentence, hit)),
    )
    .map(({ raw }) => resolveDate(raw, published, turn));
  return [...new Set(days.filter((day): day is string => day?.length === 10))];
}

function only(days: readonly string[]): string | null {
  return days.length === 1 ? days[0]! : null;
}

/**
 * The only day of the last fortnight that the document names, days of statements only where it names no other. In: its
 * sentences with their dates, the day of publication (ISO, the publisher's). Null where it names none or several.
 */
export function newsDayOf(sentences: readonly Dated[], published: string): string | null {
  const [from, to] = [addDays(published, -NEWS_DAYS), addDays(published, 1)];
  const recent = (link: DateHit['link']) =>
    daysIn(sentences, [link], published, 'past').filter((day) => from <= day && day <= to);
  const at = recent('at');
  return only(at.length > 0 ? at : recent('said'));
}

/** The first day that a notice gives in a line of its own; null where it has no such line. In and out as for `newsDayOf`, of any age. */
export function noticeDayOf(sentences: readonly Dated[], dayLine: RegExp, published: string): string | null {
  const line = sentences.find(({ sentence: { text } }) => dayLine.test(text));
  const days = (line?.dates() ?? []).map(({ raw }) => resolveDate(raw, published, 'nearest'));
  return days.find((day): day is string => day?.length === 10) ?? null;
}

/** The only day to come that the document names, within half a year; null where it names none or several. */
export function plannedDayOf(sentences: readonly Dated[], published: string): string | null {
  const to = addDays(published, PLAN_DAYS);
  return only(daysIn(sentences, ['at', 'due'], published, 'nearest').filter((day) => published < day && day <= to));
}

/** True for what a document tells as its news and dates nowhere: asserted to have happened or to come, in the headline or near it. */
export function isUndatedNews({ modality, asserted, date, evidence, rules }: Claim, top: readonly Sentence[]): boolean {
  const [sentence] = evidence;
  // "is in force", "talks are going on": a state is of every day; so is the present, but for the headline's.
  const happens = rules.includes('form:past') || (sentence?.field === 'title' && !rules.includes('form:state'));
  return (
    ((modality === 'occurred' && asserted && happens) || modality === 'planned') &&
    date === null &&
    sentence !== undefined &&
    top.some((one) => one.field === sentence.field && one.start === sentence.start)
  );
}
