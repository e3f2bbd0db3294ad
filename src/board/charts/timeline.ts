// A commitment through time as a picture: a line for the whole and for each party, plans, today, the baseline, where reports cluster.

import { html } from 'hono/html';
import type { Html } from '../page.js';
import type { Tone } from '../parts.js';
import { type Scale, scaleOf } from './scale.js';

/** A step on a line: from the first to the last day that its date may mean (ISO days). */
export interface TimelineMark {
  readonly lane: string;
  readonly from: string;
  readonly to: string;
  readonly type: 'occurred' | 'planned' | 'overdue';
  readonly tone: Tone;
  /** A word or two, drawn where there is room. */
  readonly label: string;
  /** All of it, for whoever points at it or hears it. */
  readonly words: string;
  readonly path: string;
}

export interface Timeline {
  readonly lanes: readonly { readonly id: string; readonly name: string }[];
  readonly marks: readonly TimelineMark[];
  /** Days of publication of all reports. */
  readonly reports: readonly string[];
  readonly today: string;
  readonly baseline: string;
  readonly words: Readonly<Record<'title' | 'today' | 'baseline' | 'reports', string>>;
  /** Names of the days that the axis marks. */
  dayName(day: string): string;
}

/** The paper that is drawn on, in units of the drawing. */
export interface Frame {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  /** Names of lines stand above them where there is no room beside them. */
  readonly namesAbove: boolean;
}

/** For a desk, and for a phone that stands upright: 12 units are then a little less than 12 px. */
export const WIDE: Frame = { width: 1000, left: 112, right: 984, namesAbove: false };
export const NARROW: Frame = { width: 370, left: 8, right: 356, namesAbove: true };

const TOP = 22;
/** Labels stand above their line, in as many rows as they need. */
const ROW = 16;
const MOST_ROWS = 3;
const LANE = 26;
const REPORTS = 34;

/** Width of a text of 12 px, nearly: characters of full width take twice the room. */
function widthOf(text: string): number {
  return [...text].reduce((sum, char) => sum + (/[\u2e80-\uffef]/.test(char) ? 12.5 : 6.6), 0);
}

interface Placed extends TimelineMark {
  readonly x: number;
  readonly end: number;
  /** Row of its label, counted from the line; undefined where there is no room. */
  readonly row: number | undefined;
  readonly isLeft: boolean;
}

/** Gives each label of a line the lowest row in which it touches no other. */
function placed(marks: readonly TimelineMark[], { x }: Scale, { right }: Frame): Placed[] {
  const ends: number[] = Array.from({ length: MOST_ROWS }, () => 0);
  return [...marks]
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
    .map((mark) => {
      const [start, end] = [x(mark.from), x(mark.to)];
      const width = widthOf(mark.label);
      const isLeft = start + width > right;
      const [from, to] = isLeft ? [start - width, start + 6] : [start - 6, start + width];
      const row = ends.findIndex((taken) => taken <= from);
      if (row >= 0) ends[row] = to + 8;
      return { ...mark, x: start, end, row: row < 0 ? undefined : row, isLeft };
    });
}

function shape({ type, x }: Placed, y: number): Html {
  if (type === 'occurred') return html`<circle cx="${x.toFixed(1)}" cy="${y}" r="6" />`;
  return html`<path d="M${(x - 5).toFixed(1)} ${y - 6}l11 6l-11 6z" />`;
}

function drawnMark(mark: Placed, y: number): Html {
  const { x, end, row, isLeft, tone, type, label, words, path } = mark;
  const top = y - 14 - (row ?? 0) * ROW;
  return html`<a href="${path}" tabindex="-1" aria-label="${words}" class="m ${type} m-${tone}"
    ><title>${words}</title>${
      end - x > 8 ? html`<line class="span" x1="${x.toFixed(1)}" x2="${end.toFixed(1)}" y1="${y}" y2="${y}" />` : ''
    }${row === undefined ? '' : html`<line class="lead" x1="${x.toFixed(1)}" x2="${x.toFixed(1)}" y1="${top + 3}" y2="${y}" /><text x="${(isLeft ? x + 5 : x - 5).toFixed(1)}" y="${top}" text-anchor="${isLeft ? 'end' : 'start'}">${label}</text>`}${shape(mark, y)}</a
  >`;
}

/** A line with its steps; returns where the next one begins. */
function drawnLane(
  name: string,
  marks: readonly Placed[],
  top: number,
  { left, right, namesAbove }: Frame,
): { readonly drawn: Html; readonly bottom: number } {
  const rows = 1 + Math.max(0, ...marks.flatMap(({ row }) => row ?? [])) + Number(namesAbove);
  const y = top + rows * ROW + 8;
  const drawn = html`<text class="lane" x="0" y="${namesAbove ? top + ROW : y + 4}">${name}</text
    ><line class="rail" x1="${left}" x2="${right}" y1="${y}" y2="${y}" />${marks.map((mark) => drawnMark(mark, y))}`;
  return { drawn, bottom: y + LANE - 10 };
}

/** Reports in columns of so many units: where they stand high, much was written. */
const COLUMN = 8;

function drawnReports({ reports, words }: Timeline, { x }: Scale, top: number, { left, right, namesAbove }: Frame): Html {
  const columns = new Map<number, number>();
  for (const day of reports) {
    const column = Math.floor(x(day) / COLUMN);
    columns.set(column, (columns.get(column) ?? 0) + 1);
  }
  const most = Math.max(1, ...columns.values());
  const foot = top + REPORTS;
  const bars = [...columns].map(([column, count]) => {
    const height = Math.max(4, Math.round(((REPORTS - 6) * count) / most));
    return html`<rect class="bar" x="${column * COLUMN}" y="${foot - height}" width="${COLUMN - 2}" height="${height}"
      ><title>${count}</title></rect
    >`;
  });
  return html`<text class="lane" x="0" y="${namesAbove ? top + 8 : foot - 4}">${words.reports}</text
    ><line class="rail" x1="${left}" x2="${right}" y1="${foot}" y2="${foot}" />${bars}`;
}

function drawnDay(day: string, words: string, { x }: Scale, bottom: number, kind: string, { right }: Frame): Html {
  const [at, half] = [x(day), widthOf(words) / 2];
  const middle = Math.max(half, Math.min(right - half, at)).toFixed(1);
  const line = html`<line class="${kind}" x1="${at.toFixed(1)}" x2="${at.toFixed(1)}" y1="${TOP - 6}" y2="${bottom}" />`;
  return html`${line}<text class="${kind}" x="${middle}" y="${TOP - 10}" text-anchor="middle">${words}</text>`;
}

/** The days that the axis marks, with their names where one has room behind the one before. */
function drawnAxis({ ticks, x }: Scale, dayName: (day: string) => string, bottom: number): Html[] {
  let taken = 0;
  return ticks.map((day) => {
    const [at, name] = [x(day), dayName(day)];
    const half = widthOf(name) / 2;
    const hasRoom = at - half >= taken;
    if (hasRoom) taken = at + half + 6;
    const words = hasRoom
      ? html`<text class="tick" x="${at.toFixed(1)}" y="${bottom + 14}" text-anchor="middle">${name}</text>`
      : '';
    return html`<line class="tick" x1="${at.toFixed(1)}" x2="${at.toFixed(1)}" y1="${TOP}" y2="${bottom}" />${words}`;
  });
}

/** The picture, on the paper that there is. Whoever cannot see it finds all of it in the list that it stands beside. */
export function timelineSvg(timeline: Timeline, frame: Frame): Html {
  const { lanes, marks, reports, today, baseline, words, dayName } = timeline;
  const days = [...marks.flatMap(({ from, to }) => [from, to]), ...reports, baseline];
  const scale = scaleOf(days, today, frame.left, frame.right);
  let top = TOP;
  const drawn = lanes.map(({ id, name }) => {
    const own = marks.filter((mark) => mark.lane === id);
    const lane = drawnLane(name, placed(own, scale, frame), top, frame);
    top = lane.bottom;
    return lane.drawn;
  });
  const strip = reports.length === 0 ? '' : drawnReports(timeline, scale, top, frame);
  const bottom = top + (reports.length === 0 ? 0 : REPORTS) + 4;
  const around = [
    drawnDay(baseline, words.baseline, scale, bottom, 'base', frame),
    drawnDay(today, words.today, scale, bottom, 'now', frame),
  ];
  const sort = frame.namesAbove ? 'phone' : 'desk';
  return html`<svg class="timeline ${sort}" viewBox="0 0 ${frame.width} ${bottom + 22}" role="group" aria-label="${words.title}">
    ${drawnAxis(scale, dayName, bottom)}${around}${drawn}${strip}
  </svg>`;
}
