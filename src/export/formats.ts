// The forms that an export can take, as pure functions from what is exported to text.

import { writeCsv } from '../shared/csv.js';
import type { ExportedCommitment, ExportedEvent } from './contents.js';
import { atom } from './atom.js';
import { icalendar } from './icalendar.js';

/** `only`: the id of the commitment that was asked for; absent where all were. */
export type Format = (commitments: readonly ExportedCommitment[], only?: string) => string;

const COLUMNS = [
  'commitment',
  'title',
  'kind',
  'parties',
  'follow',
  'as_of',
  'event',
  'status',
  'modality',
  'party',
  'date',
  'summary',
  'standing',
  'official',
  'press',
  'source',
  'source_title',
  'publisher',
  'published',
  'body',
];

const csv: Format = (commitments) => {
  const rows = commitments.flatMap(({ id, title, kind, parties, seed, events }) =>
    events.map((event) => {
      const { status, modality, party, date, summary, standing, official, press, source, body } = event;
      return [
        id,
        title,
        kind,
        parties.join(' '),
        seed.follow.join(' '),
        seed.baseline.as_of,
        event.id,
        status,
        modality,
        party,
        date,
        summary,
        standing,
        official,
        press,
        source?.url,
        source?.title,
        source?.publisher,
        source?.published,
        body,
      ];
    }),
  );
  return writeCsv([COLUMNS, ...rows]);
};

/** Fetched text inside Markdown: what would be markup is escaped, line breaks are gone. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>()#|!~]/g, '\\$&');
}

function markdownEvent({ date, status, party, modality, standing, official, press, reports }: ExportedEvent): string {
  const who = party === null ? '' : `${party} `;
  const planned = modality === 'planned' ? 'planned: ' : '';
  const voices = reports.length === 0 ? '' : ` (${official} official, ${press} press)`;
  const line = `- ${date ?? 'undated'}: ${planned}${who}**${status}**${voices}${standing ? `, ${standing}` : ''}`;
  const sources = reports.map(
    (one) => `  - ${plain(one.publisher)}: [${plain(one.title)}](<${one.url.replace(/[<>\s]/g, encodeURIComponent)}>)`,
  );
  return [line, ...sources].join('\n');
}

const markdown: Format = (commitments) =>
  commitments
    .map(
      ({ id, title, status, events }) => `## ${plain(title)} (${id})\n\n${status}\n\n${events.map(markdownEvent).join('\n')}\n`,
    )
    .join('\n');

const json: Format = (commitments) => `${JSON.stringify({ commitments }, null, 2)}\n`;

/** By the name that `--format` takes. */
export const FORMATS = { json, csv, markdown, ics: icalendar, atom } satisfies Record<string, Format>;
