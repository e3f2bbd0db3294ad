// Expected dates as a calendar (RFC 5545): whole days, one entry for each plan that still stands and for each window to act.

import { addDays, firstDay, lastDay } from '../domain/dates.js';
import type { ExportedCommitment, ExportedEvent } from './contents.js';

/** Octets of a line before it is folded (RFC 5545, 3.1). */
const LINE = 75;

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\s+/g, ' ');
}

/** Folds a line between characters, never inside one. */
function folded(line: string): string {
  const lines: string[] = [];
  let [current, room] = ['', LINE];
  for (const char of line) {
    const size = Buffer.byteLength(char);
    if (size > room) {
      lines.push(current);
      [current, room] = [' ', LINE - 1];
    }
    current += char;
    room -= size;
  }
  return [...lines, current].join('\r\n');
}

interface Days {
  readonly uid: string;
  readonly words: string;
  /** First and last day (ISO); the calendar's end is the day after. */
  readonly from: string;
  readonly to: string;
}

function entry({ uid, words, from, to }: Days, { updated, summary }: ExportedEvent): string[] {
  const compact = (iso: string) => iso.replaceAll('-', '');
  return [
    'BEGIN:VEVENT',
    `UID:${uid}@pactwatch`,
    `DTSTAMP:${new Date(updated).toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${compact(from)}`,
    `DTEND;VALUE=DATE:${compact(addDays(to, 1))}`,
    `SUMMARY:${escaped(words)}`,
    ...(summary === undefined ? [] : [`DESCRIPTION:${escaped(summary)}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** A coarse date is entered on its last day: until then there is time. */
function entries(title: string, event: ExportedEvent): string[] {
  const { id, status, party, date, window } = event;
  const step = `${title}: ${party === null ? '' : `${party} `}${status.replaceAll('-', ' ')}`;
  const due = date === null ? undefined : { day: lastDay(date), coarse: date.length < 10 ? ` (by ${date})` : '' };
  const act = window && { from: firstDay(window.opens), to: lastDay(window.closes) };
  return [
    ...(due ? entry({ uid: id, words: `${step}${due.coarse}`, from: due.day, to: due.day }, event) : []),
    ...(act ? entry({ uid: `${id}:window`, words: `${step} (window to act)`, ...act }, event) : []),
  ];
}

/** The calendar of everything that is expected on a date. */
export function icalendar(commitments: readonly ExportedCommitment[]): string {
  const all = commitments.flatMap(({ title, events, expected }) =>
    events.filter(({ id }) => expected.includes(id)).flatMap((event) => entries(title, event)),
  );
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//pactwatch//expected dates//EN', ...all, 'END:VCALENDAR'];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
