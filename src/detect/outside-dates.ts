// Dates from outside a step's own sentence: the story before it, the announcement after it, the day that a document is about.

import { addDays, type PartialDate } from '../domain/dates.js';
import type { Claim } from '../domain/types.js';
import { yearOf } from './dates.js';
import type { DateHit, Language } from './language.js';
import type { Sentence } from './layout.js';
import { isUndatedNews, newsDayOf, noticeDayOf, plannedDayOf, TOP_SENTENCES, type Dated } from './news-day.js';
import { spokenDayOf } from './timing.js';

/** "The same year" is one that the last so many sentences name. */
export const YEAR_REACH = 40;
/** A sentence with more dates than this is a table; the first ones are read. */
export const MAX_DATES = 32;

/** The dates of a sentence. Read only when asked for: most sentences have nothing to date. */
export type Dates = () => readonly DateHit[];

/** In: what makes a value. Out: the same, which makes it once, when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** In: the dates of the sentences before. Out: the year that they named last; undefined where they name none. */
export function lastYearIn(before: readonly Dates[], published: string): number | undefined {
  for (const dates of [...before].reverse()) {
    const year = dates()
      .map((date) => yearOf(date, published))
      .findLast((one) => one !== undefined);
    if (year !== undefined) return year;
  }
  return undefined;
}

/** A story goes on at the day that it named so many sentences ago. */
const STORY_REACH = 3;

/** In: the dates of the sentences before. Out: those of the sentence that named any last; none where that is too far back. */
export function lastDated(before: readonly Dates[]): readonly DateHit[] {
  for (const dates of before.slice(-STORY_REACH).reverse()) if (dates().length > 0) return dates();
  return [];
}

/** In: the next sentence. Out: the day that it gives as that of the announcement ("This was announced on Friday, 3 July"), or null. */
export function announcedDayOf(next: Sentence | undefined, language: Language, published: string): PartialDate | null {
  if (next === undefined || language.announces?.(next.text) !== true) return null;
  const dates = language.dates(next.text).slice(0, MAX_DATES);
  return spokenDayOf(
    dates.slice(0, 1).map((date) => ({ ...date, link: 'at' })),
    published,
  );
}

/** In: a meeting's last day, the days that it took. Out: its first day: "After two days of talks ... closed on Friday". */
export function openingOf(date: PartialDate | null, days: number | undefined): PartialDate | null {
  return days !== undefined && date?.length === 10 ? addDays(date, 1 - days) : date;
}

/** A day up to the one of publication; null for one to come. */
function past(day: string | null, published: string): string | null {
  return day !== null && day <= published ? day : null;
}

/** A day after the one of publication; null for one that has been. */
function toCome(day: string | null, published: string): string | null {
  return day !== null && day > published ? day : null;
}

/**
 * What the document tells first and dates nowhere happened on the day that it is about; votes in the record of a sitting, on
 * the day in its headline; what a notice tells, on the day that stands in a line of its own.
 */
export function withNewsDay(
  claims: readonly Claim[],
  read: readonly Dated[],
  published: string,
  { sitting, dayLine }: { readonly sitting: boolean; readonly dayLine: RegExp },
): Claim[] {
  const notice = once(() => noticeDayOf(read.slice(0, YEAR_REACH), dayLine, published));
  const top = read.slice(0, TOP_SENTENCES).map(({ sentence }) => sentence);
  const day = {
    occurred: once(() => past(notice(), published) ?? newsDayOf(read.slice(0, YEAR_REACH), published)),
    planned: once(() => toCome(notice(), published) ?? plannedDayOf(read.slice(0, YEAR_REACH), published)),
  };
  return claims.map((claim) => {
    const isVote = sitting && claim.status === 'approved' && claim.modality === 'occurred' && claim.date === null;
    const date = isVote
      ? newsDayOf(read.slice(0, 1), published)
      : isUndatedNews(claim, top)
        ? day[claim.modality === 'planned' ? 'planned' : 'occurred']()
        : null;
    return date === null ? claim : { ...claim, date, rules: [...claim.rules, 'news-day'] };
  });
}
