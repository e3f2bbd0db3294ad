// Resolves dates as texts put them ("Friday", "lo scorso 25 novembre", 来年1月) against the day of publication. Abstains rather than guesses.

import { addDays, daysBetween, lastDay, type PartialDate } from '../domain/dates.js';
import type { Instant } from '../domain/types.js';
import type { DateHit, RawDate } from './language.js';

/** The day of publication where the publisher counts days. */
export function dayIn(zone: string, instant: Instant): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(new Date(instant));
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** A day without a month that lies longer ago than this is told with its month. */
const RECENT_DAYS = 10;

const pad = (n: number) => String(n).padStart(2, '0');
const ymd = (year: number, month: number, day: number): string | null => {
  const text = `${year}-${pad(month)}-${pad(day)}`;
  const made = new Date(Date.UTC(year, month - 1, day));
  return made.getUTCMonth() === month - 1 ? text : null;
};

interface Anchor {
  /** Day of publication. */
  readonly day: string;
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

function anchorOf(day: string): Anchor {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return { day, year, month, date };
}

/**
 * Where a text looks by default for a date with parts missing: news behind it, plans before it, the present tense on either
 * side; what holds now behind it, too, unless the day is about to come ("is in force from Monday").
 */
export type Turn = 'past' | 'future' | 'nearest' | 'holding';

/** What is about to come: the days for which a state or a noun is written of as if it were there. */
const SOON_DAYS = 31;

/** Of the candidates (ISO days in ascending order) the one that the turn prefers. */
function pick(candidates: readonly string[], anchor: Anchor, turn: Turn, soon?: number): string | null {
  const past = candidates.filter((c) => c <= addDays(anchor.day, 1)).at(-1);
  const future = candidates.find((c) => c >= anchor.day);
  if (turn === 'past') return past ?? null;
  if (turn === 'future') return future ?? null;
  if (turn === 'holding') {
    const isSoon = future !== undefined && daysBetween(anchor.day, future) <= SOON_DAYS;
    const wasJust = past !== undefined && daysBetween(past, anchor.day) <= SOON_DAYS;
    return (isSoon && !wasJust ? future : past) ?? null;
  }
  // A bare day in the present tense is rather to come than weeks ago.
  const near = [past, future].filter((c): c is string => c !== undefined);
  if (soon !== undefined && past !== undefined && future !== undefined && daysBetween(past, anchor.day) > soon) return future;
  return near.sort((a, b) => Math.abs(daysBetween(anchor.day, a)) - Math.abs(daysBetween(anchor.day, b)))[0] ?? null;
}

function dayOf(raw: Extract<RawDate, { type: 'day' }>, anchor: Anchor, turn: Turn): string | null {
  if (raw.year !== undefined) return raw.month === undefined ? null : ymd(raw.year, raw.month, raw.day);
  if (raw.month !== undefined) {
    const years = [anchor.year - 1, anchor.year, anchor.year + 1];
    return pick(
      years.flatMap((y) => ymd(y, raw.month!, raw.day) ?? []),
      anchor,
      turn,
    );
  }
  const months = [-1, 0, 1].map((step) => new Date(Date.UTC(anchor.year, anchor.month - 1 + step, 1)));
  return pick(
    months.flatMap((m) => ymd(m.getUTCFullYear(), m.getUTCMonth() + 1, raw.day) ?? []),
    anchor,
    turn,
    RECENT_DAYS,
  );
}

function weekdayOf(raw: Extract<RawDate, { type: 'weekday' }>, anchor: Anchor, turn: Turn): string {
  const today = new Date(`${anchor.day}T00:00:00Z`).getUTCDay();
  const back = (today - raw.weekday + 7) % 7;
  const ahead = (raw.weekday - today + 7) % 7;
  if (raw.turn === -1) return addDays(anchor.day, -(back || 7));
  if (raw.turn === 1) return addDays(anchor.day, ahead || 7);
  return turn === 'future' ? addDays(anchor.day, ahead) : addDays(anchor.day, -back);
}

/** "last week": its month, where all of it lies in one. */
function weekOf(day: string): PartialDate | null {
  const monday = addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
  const month = monday.slice(0, 7);
  return addDays(monday, 6).startsWith(month) ? month : null;
}

function offsetOf({ unit, count, day }: Extract<RawDate, { type: 'offset' }>, anchor: Anchor): PartialDate | null {
  if (unit === 'day') return addDays(anchor.day, count);
  if (unit === 'week') return weekOf(addDays(anchor.day, 7 * count));
  if (unit === 'year') return String(anchor.year + count);
  const first = new Date(Date.UTC(anchor.year, anchor.month - 1 + count, 1));
  return day === undefined ? first.toISOString().slice(0, 7) : ymd(first.getUTCFullYear(), first.getUTCMonth() + 1, day);
}

function relativeMonthOf(raw: Extract<RawDate, { type: 'relative-month' }>, anchor: Anchor): PartialDate | null {
  if (raw.day !== undefined && raw.turn !== undefined) {
    const years = [anchor.year - 1, anchor.year, anchor.year + 1];
    const days = years.flatMap((y) => ymd(y, raw.month, raw.day!) ?? []);
    return raw.turn === -1 ? (days.findLast((d) => d <= anchor.day) ?? null) : (days.find((d) => d >= anchor.day) ?? null);
  }
  let year = anchor.year + (raw.years ?? 0);
  if (raw.turn === -1 && raw.month >= anchor.month) year -= 1;
  if (raw.turn === 1 && raw.month <= anchor.month) year += 1;
  return raw.day === undefined ? `${year}-${pad(raw.month)}` : ymd(year, raw.month, raw.day);
}

function monthOf(raw: Extract<RawDate, { type: 'month' }>, anchor: Anchor, turn: Turn): PartialDate {
  if (raw.year !== undefined) return `${raw.year}-${pad(raw.month)}`;
  if (turn === 'future') return `${raw.month < anchor.month ? anchor.year + 1 : anchor.year}-${pad(raw.month)}`;
  if (turn === 'past') return `${raw.month > anchor.month ? anchor.year - 1 : anchor.year}-${pad(raw.month)}`;
  if (turn === 'holding') return `${raw.month > anchor.month + 1 ? anchor.year - 1 : anchor.year}-${pad(raw.month)}`;
  // Half a year on either side; the month that lies as far ahead as behind is to come.
  const ahead = raw.month - anchor.month;
  return `${ahead > 6 ? anchor.year - 1 : ahead <= -6 ? anchor.year + 1 : anchor.year}-${pad(raw.month)}`;
}

function endOf(raw: Extract<RawDate, { type: 'end-of' }>, anchor: Anchor, turn: Turn): PartialDate {
  const step = raw.count ?? 0;
  if (raw.unit === 'year') {
    if (raw.year !== undefined || step !== 0) return `${raw.year ?? anchor.year + step}-12-31`;
    // In February "the year-end goal that was missed" is the December before; one that is aimed at lies ahead.
    return pick([`${anchor.year - 1}-12-31`, `${anchor.year}-12-31`], anchor, turn) ?? `${anchor.year}-12-31`;
  }
  const year = raw.year === undefined ? {} : { year: raw.year };
  if (raw.month !== undefined) return lastDay(monthOf({ type: 'month', month: raw.month, ...year }, anchor, turn));
  return lastDay(new Date(Date.UTC(anchor.year, anchor.month - 1 + step, 1)).toISOString().slice(0, 7));
}

/**
 * The date that a text means. In: the date as written, the day of publication (ISO day in the publisher's zone), where
 * what it dates lies in time, the year that the text named last. Out: an ISO date as precise as the text, or null.
 */
export function resolveDate(raw: RawDate, published: string, turn: Turn, lastYear?: number): PartialDate | null {
  const anchor = anchorOf(published);
  switch (raw.type) {
    case 'day':
      return dayOf(raw, anchor, turn);
    case 'month':
      return monthOf(raw, anchor, turn);
    case 'year':
      return String(raw.year);
    case 'weekday':
      return weekdayOf(raw, anchor, turn);
    case 'offset':
      return offsetOf(raw, anchor);
    case 'relative-month':
      return relativeMonthOf(raw, anchor);
    case 'same-year': {
      const year = (lastYear ?? anchor.year) + (raw.years ?? 0);
      return raw.day === undefined ? `${year}-${pad(raw.month)}` : ymd(year, raw.month, raw.day);
    }
    case 'end-of':
      return endOf(raw, anchor, turn);
  }
}

/** The year that a date as written names, for "the same year" after it: 2024年, and 昨年 by the day of publication. */
export function yearOf({ raw }: DateHit, published: string): number | undefined {
  const ago = raw.type === 'relative-month' ? raw.years : raw.type === 'offset' && raw.unit === 'year' ? raw.count : undefined;
  if (ago !== undefined) return Number(published.slice(0, 4)) + ago;
  return 'year' in raw ? raw.year : undefined;
}
