// Expected dates as a calendar (RFC 5545): whole days, one entry for each plan that still stands.

import { addDays, lastDay } from '../domain/dates.js';
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

/** A coarse date is entered on its last day: until then there is time. */
function entry(title: string, { id, status, party, date, recorded, summary }: ExportedEvent): string[] {
  const day = lastDay(date ?? '');
  const compact = (iso: string) => iso.replaceAll('-', '');
  return [
    'BEGIN:VEVENT',
    `UID:${id}@pactwatch`,
    `DTSTAMP:${new Date(recorded).toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    `SUMMARY:${escaped(`${title}: ${party === null ? '' : `${party} `}${status}${date?.length === 10 ? '' : ` (by ${date})`}`)}`,
    ...(summary === undefined ? [] : [`DESCRIPTION:${escaped(summary)}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** The calendar of everything that is expected on a date. */
export function icalendar(commitments: readonly ExportedCommitment[]): string {
  const entries = commitments.flatMap(({ title, events, expected }) =>
    events.filter(({ id, date }) => date !== null && expected.includes(id)).flatMap((event) => entry(title, event)),
  );
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//pactwatch//expected dates//EN', ...entries, 'END:VCALENDAR'];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
