// What is exported, as calendars, feed readers and spreadsheets get it.

import { beforeAll, expect, test } from 'vitest';
import { XMLParser } from 'fast-xml-parser';
import { openPlans } from '../../src/compare/plans.js';
import { type ExportedCommitment, exported } from '../../src/export/contents.js';
import { FORMATS } from '../../src/export/formats.js';
import { seedSchema } from '../../src/domain/seed.js';
import { openStore } from '../../src/record/store.js';
import { parseCsv } from '../../src/shared/csv.js';
import { STORES } from '../support/stores.js';
import { document, finding, intake } from '../record/world.js';

const SEED = seedSchema.parse({
  id: 'japan-italy-acsa',
  title: 'Japan–Italy; ACSA, \\ the long name of an agreement that no line of a calendar of 75 octets can hold: 日伊物品役務',
  kind: 'agreement',
  parties: ['JP', 'IT'],
  names: { en: ['Japan-Italy ACSA'] },
  baseline: {
    as_of: '2025-03-05',
    status: 'signed',
    events: [
      {
        status: 'signed',
        date: '2024-11-25',
        summary: 'Signed in Rome.',
        source: { title: 'Fact sheet', publisher: 'Cabinet', published: '2025-03-05', url: 'https://cabinet.example/fact' },
      },
    ],
  },
  expected: [
    { status: 'renewed', by: '2026', window: { opens: '2025-11-30', closes: '2025-12-31' }, summary: 'By itself.' },
    { status: 'amended', summary: 'Some day.' },
  ],
});

let all: readonly ExportedCommitment[];
beforeAll(async () => {
  const place = await STORES[0]!.place();
  const store = await openStore({ file: place.file });
  await store.plant([SEED], '2025-09-01T00:00:00.000Z');
  const paper = document('a');
  await store.record(intake(paper));
  const ministry = document('m', { official: true, publisher: 'Ministry', title: 'In force' });
  await store.record(intake(ministry, { findings: [finding(ministry)] }));
  await store.review(
    {
      type: 'corrected',
      event: 'japan-italy-acsa:4',
      date: '2025-09-04',
      person: 'ada',
      why: 'gazette',
      now: '2025-10-01T08:00:00.000Z',
    },
    [],
  );
  const history = await store.history(SEED.id);
  all = history ? [exported(history, openPlans)] : [];
  await store.close();
  await place.remove();
});

test('a calendar has each dated step, and the window in which a party must act', () => {
  const text = FORMATS.ics(all);
  const lines = text.split('\r\n');
  expect(lines.pop()).toBe('');
  for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const entries = text.replaceAll('\r\n ', '').split('BEGIN:VEVENT').slice(1);
  expect(entries).toHaveLength(2);
  expect(entries[0]).toContain('UID:japan-italy-acsa:2@pactwatch\r\n');
  expect(entries[0]).toContain('DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n');
  expect(entries[0]).toContain('SUMMARY:Japan–Italy\\; ACSA\\, \\\\ the long');
  expect(entries[1]).toContain('UID:japan-italy-acsa:2:window@pactwatch\r\n');
  expect(entries[1]).toContain('DTSTART;VALUE=DATE:20251130\r\nDTEND;VALUE=DATE:20260101\r\n');
});

test('a feed says anew what a person has corrected, and keeps when it was found', () => {
  const { feed } = new XMLParser({ ignoreAttributes: false }).parse(FORMATS.atom(all)) as { feed: Record<string, unknown> };
  expect(feed['updated']).toBe('2025-10-01T08:00:00.000Z');
  expect(feed['entry']).toMatchObject({
    id: 'tag:pactwatch.invalid,2026:japan-italy-acsa:4',
    title: expect.stringContaining('in force (2025-09-04)'),
    updated: '2025-10-01T08:00:00.000Z',
    published: expect.stringMatching(/^2025-09-0\dT/),
  });
});

test('a table names the source of each event: that of the seed, or the best that reports it', () => {
  const rows = parseCsv(FORMATS.csv(all)).map(({ cells }) => cells);
  expect(rows.find(({ event }) => event === 'japan-italy-acsa:1')).toMatchObject({
    source: 'https://cabinet.example/fact',
    source_title: 'Fact sheet',
    publisher: 'Cabinet',
    published: '2025-03-05',
  });
  expect(rows.find(({ event }) => event === 'japan-italy-acsa:4')).toMatchObject({
    source_title: 'In force',
    publisher: 'Ministry',
  });
});
