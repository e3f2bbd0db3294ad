// Where a day lies on a timeline: the past has most of the width, what is to come the rest, and today stands between them.

import { addDays, daysBetween } from '../../domain/dates.js';

export interface Scale {
  /** Horizontal place of an ISO day, in units of the drawing. */
  x(day: string): number;
  /** Days that the axis names: firsts of years, or of quarters where the whole is short. */
  readonly ticks: readonly string[];
}

/** Of the width, where there is anything to come. */
const PAST = 0.72;

/** A span of fewer days is divided into quarters. */
const SHORT = 900;

const MOST_TICKS = 9;

/** Days at which the axis is marked, both ends included. */
function ticksOf(from: string, to: string): string[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  if (daysBetween(from, to) < SHORT) {
    const quarters = Array.from(
      { length: (last - first + 1) * 4 },
      (_, n) => `${first + Math.floor(n / 4)}-${['01', '04', '07', '10'][n % 4]}-01`,
    );
    return quarters.filter((day) => day >= from && day <= to);
  }
  const step = [1, 2, 5, 10, 20, 50].find((years) => (last - first) / years <= MOST_TICKS) ?? 100;
  return Array.from({ length: last - first + 1 }, (_, n) => first + n)
    .filter((year) => year % step === 0)
    .map((year) => `${year}-01-01`)
    .filter((day) => day >= from && day <= to);
}

/** A scale over all `days`, from `left` to `right`. */
export function scaleOf(days: readonly string[], today: string, left: number, right: number): Scale {
  const sorted = [...days, today].sort();
  const [from, to] = [addDays(sorted[0] ?? today, -20), addDays(sorted.at(-1) ?? today, 20)];
  const width = right - left;
  const past = sorted.at(-1) === today ? 1 : sorted[0] === today ? 0.1 : PAST;
  const part = (day: string, start: string, end: string) => daysBetween(start, day) / Math.max(1, daysBetween(start, end));
  const x = (day: string) =>
    day <= today ? left + width * past * part(day, from, today) : left + width * (past + (1 - past) * part(day, today, to));
  return { x, ticks: [...new Set([...ticksOf(from, today), ...ticksOf(today, to)])] };
}
