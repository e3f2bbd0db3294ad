// How a source was read over ninety days, as two small pictures: each day's reads, and the age of its newest item. Pure.

import { html } from 'hono/html';
import { addDays } from '../../domain/dates.js';
import type { WatcherDay } from '../../domain/health.js';
import type { Instant } from '../../domain/types.js';
import type { DayState } from '../../wording/board/work.js';
import type { Html } from '../page.js';

/** Days in a picture, today included. */
const DAYS_SHOWN = 90;

const DAY = 86_400_000;

/** Units of the picture: of one day, of the whole height. */
const WIDTH = 4;
const HEIGHT = 20;

/** One day of a source. */
export interface DayRead {
  /** ISO, UTC. */
  readonly day: string;
  readonly state: DayState;
  readonly well: number;
  readonly badly: number;
  /** Days from the newest item's publication to the end of the day; absent where no item is known. */
  readonly age?: number | undefined;
}

function stateOf({ well, badly }: Pick<WatcherDay, 'well' | 'badly'>): DayState {
  if (badly === 0) return well > 0 ? 'well' : 'none';
  return well > 0 ? 'partly' : 'badly';
}

function ageOn(day: string, newest: Instant | undefined): number | undefined {
  return newest === undefined ? undefined : Math.max(0, Math.floor((Date.parse(day) + DAY - Date.parse(newest)) / DAY));
}

/** The last ninety days of one source, oldest first; those without a read too. */
export function lastDays(read: readonly WatcherDay[], now: Instant): DayRead[] {
  const byDay = new Map(read.map((one) => [one.day, one]));
  return Array.from({ length: DAYS_SHOWN }, (_, at) => {
    const day = addDays(now, at + 1 - DAYS_SHOWN);
    const { well = 0, badly = 0, newest } = byDay.get(day) ?? {};
    return { day, state: stateOf({ well, badly }), well, badly, age: ageOn(day, newest) };
  });
}

/** How many days were of which sort: the picture in words. */
export function countDays(days: readonly DayRead[]): Record<DayState, number> {
  const of = (wanted: DayState) => days.filter(({ state }) => state === wanted).length;
  return { well: of('well'), partly: of('partly'), badly: of('badly'), none: of('none') };
}

/** Where a day's bar stands, from the top, and how high it is: told apart without colour too. */
const BARS: Readonly<Record<DayState, readonly [top: number, height: number]>> = {
  well: [4, 12],
  partly: [9, 7],
  badly: [0, HEIGHT],
  none: [15, 1],
};

/** Bars of one state, runs of days as one: a source that is always well costs a line. */
function bars(days: readonly Pick<DayRead, 'state'>[], wanted: DayState): string {
  const [top, height] = BARS[wanted];
  let path = '';
  for (let at = 0; at < days.length; at++) {
    if (days[at]?.state !== wanted) continue;
    const start = at;
    while (days[at + 1]?.state === wanted) at++;
    const width = (at - start + 1) * WIDTH;
    path += `M${start * WIDTH} ${top}h${width}v${height}h-${width}z`;
  }
  return path;
}

export const DAY_STATES: readonly DayState[] = ['well', 'partly', 'badly', 'none'];

/** A strip of ninety days; `words` say the same. */
export function daysStrip(days: readonly Pick<DayRead, 'state'>[], words: string): Html {
  const width = DAYS_SHOWN * WIDTH;
  return html`<svg class="days" viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-label="${words}">
    ${DAY_STATES.map((state) => {
      const path = bars(days, state);
      return path === '' ? '' : html`<path class="day-${state}" d="${path}" />`;
    })}
  </svg>`;
}

const LINE_HEIGHT = 60;

/** The age of the newest item as a line; `expected` (days) as a line across it. Undefined where no age is known. */
export function ageLine(days: readonly DayRead[], expected: number | undefined, words: string): Html | undefined {
  const ages = days.flatMap(({ age }) => age ?? []);
  if (ages.length === 0) return undefined;
  const most = Math.max(1, ...ages, expected ?? 0);
  const y = (age: number) => Math.round(LINE_HEIGHT - 4 - (age / most) * (LINE_HEIGHT - 8));
  let path = '';
  days.forEach(({ age }, at) => {
    if (age === undefined) return;
    path += `${days[at - 1]?.age === undefined ? 'M' : 'L'}${at * WIDTH + WIDTH / 2} ${y(age)}`;
  });
  const width = DAYS_SHOWN * WIDTH;
  return html`<svg class="ages" viewBox="0 0 ${width} ${LINE_HEIGHT}" role="img" aria-label="${words}">
    ${expected === undefined ? '' : html`<path class="expected" d="M0 ${y(expected)}h${width}" />`}
    <path class="age" d="${path}" />
  </svg>`;
}
