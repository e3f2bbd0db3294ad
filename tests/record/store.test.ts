// The store: planting, recording, the append-only ledger, idempotence, due dates, explanations.

import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dueNotices } from '../../src/compare/due.js';
import { headline } from '../../src/domain/headline.js';
import { seedEvents } from '../../src/domain/baseline.js';
import { openStore, type Store } from '../../src/record/store.js';
import { dump, openEach, STORES, type Place } from '../support/stores.js';
import { acsa, document, finding, gcap, intake, recipient } from './world.js';

const NOW = '2025-09-08T08:00:00.000Z';

describe.each(STORES)('the store on $name', (kind) => {
  let place: Place;
  let store: Store;

  openEach(kind, async (opened, at) => {
    [store, place] = [opened, at];
    await store.plant([acsa, gcap], NOW);
  });

  describe('planting', () => {
    test('gives the ledger that the seed alone gives', async () => {
      expect(await store.ledger(acsa.id)).toEqual({ commitment: acsa, events: seedEvents(acsa) });
      expect((await store.ledgers()).map(({ commitment }) => commitment.id)).toEqual(['gcap', 'japan-italy-acsa']);
    });

    test('changes nothing the second time', async () => {
      const before = await dump(place);
      await store.plant([acsa, gcap], '2026-01-01T00:00:00.000Z');
      expect(await dump(place)).toBe(before);
    });

    test('lets a changed statement supersede the old one, quietly, and keeps what was detected', async () => {
      await store.record(intake(document('a')));
      const changed = { ...acsa, expected: [{ status: 'in-force' as const, by: '2026-06-30', summary: 'Entry into force.' }] };
      await store.plant([changed], NOW);
      const { events, commitment } = await store.ledger(acsa.id);
      expect(events.map(({ origin, date }) => `${origin} ${date}`)).toEqual([
        'baseline 2024-11-25',
        'detected 2025-09-05',
        'expected 2026-06-30',
      ]);
      expect(commitment).toEqual(changed);
      expect(await store.notices()).toHaveLength(1);
    });

    test('takes better wording and a later look at the seed without founding an event again', async () => {
      const [event] = acsa.baseline.events;
      const better = {
        ...acsa,
        baseline: { ...acsa.baseline, as_of: '2025-04-01', events: [{ ...event!, summary: 'Signed.' }] },
      };
      await store.plant([better], NOW);
      expect(await store.ledger(acsa.id)).toEqual({ commitment: better, events: seedEvents(better) });
    });

    test('does not take a finer date that a document gave for a change of the seed', async () => {
      const planned = document('plan', { text: 'The Japan-Italy ACSA will enter into force on 20 December 2025.' });
      await store.record(
        intake(planned, {
          findings: [finding(planned)],
          compare: (found, _document, ledger) => ({
            judgement: { commitment: acsa.id, verdict: 'restates', confidence: 1, claims: [], mentions: [] },
            steps: [
              {
                type: 'refine',
                event: ledger.events.find(({ origin }) => origin === 'expected')!.id,
                date: '2025-12-20',
                claim: { ...found.claims[0]!, isNew: false },
              },
            ],
            hearsay: [],
          }),
        }),
      );
      await store.plant([{ ...acsa, title: 'ACSA' }], NOW);
      const { events } = await store.ledger(acsa.id);
      expect(events.map(({ origin, date }) => `${origin} ${date}`)).toEqual(['baseline 2024-11-25', 'expected 2025-12-20']);
    });

    test('names a commitment that was never planted', async () => {
      await expect(store.ledger('nobody')).rejects.toThrow('"nobody" has not been planted');
    });
  });

  describe('recording a document', () => {
    test('adds the event, tells it once per recipient, and moves the headline', async () => {
      const recorded = await store.record(
        intake(document('a'), { recipients: ['x@example.org', 'y@example.org', 'x@example.org'].map((id) => recipient(id)) }),
      );
      expect(recorded.alerts).toBe(2);
      expect(recorded.judgements.map(({ verdict }) => verdict)).toEqual(['change']);
      expect(recorded.notices).toMatchObject([
        { event: 'japan-italy-acsa:3', kind: 'change', status: 'in-force', from: 'signed', date: '2025-09-05', documents: ['a'] },
      ]);
      expect(headline(await store.ledger(acsa.id))).toBe('in-force');
      expect(await store.knows('a')).toBe(true);
      expect(await store.knows('b')).toBe(false);
    });

    test('changes not one byte when it is repeated', async () => {
      await store.record(intake(document('a')));
      const before = await dump(place);
      const again = await store.record(intake(document('a'), { now: '2026-01-01T00:00:00.000Z' }));
      expect(again).toEqual({ known: true, judgements: [], notices: [], alerts: 0 });
      expect(await dump(place)).toBe(before);
    });

    test('attaches a second report to the event and tells nobody', async () => {
      await store.record(intake(document('a')));
      const second = await store.record(intake(document('b', { publisher: 'La Gazzetta' })));
      expect(second).toMatchObject({ alerts: 0, notices: [], judgements: [{ verdict: 'restates' }] });
      expect(await store.notices(acsa.id)).toMatchObject([{ documents: ['a', 'b'] }]);
    });

    test('takes a known document in for a commitment that is new', async () => {
      const both = document('a', { text: 'The Japan-Italy ACSA entered into force. GCAP signed a contract.' });
      await store.record(intake(both));
      const second = await store.record(
        intake(both, {
          findings: [finding(both), finding(both, { commitment: gcap.id, status: 'contracted', date: '2025-09-08' })],
        }),
      );
      expect(second.notices.map(({ commitment }) => commitment)).toEqual(['gcap']);
    });

    test('writes nothing at all where a part of it fails', async () => {
      const before = await dump(place);
      const from = document('a');
      const findings = [finding(from), finding(from, { commitment: 'nobody' })];
      await expect(store.record(intake(from, { findings }))).rejects.toThrow('nobody');
      expect(await dump(place)).toBe(before);
    });

    test('keeps the text only of what mentions something tracked', async () => {
      await store.record(intake(document('quiet'), { findings: [] }));
      await store.record(intake(document('loud')));
      const kept = await place.query("select id from documents where text <> ''");
      expect(kept).toEqual([['loud']]);
    });
  });

  test('the ledger is append-only: update and delete are refused', async () => {
    await store.record(intake(document('a')));
    await expect(place.query("update entries set status = 'expired'")).rejects.toThrow('append-only');
    await expect(place.query('delete from entries')).rejects.toThrow('append-only');
  });

  describe('due dates', () => {
    const due = (now: string) =>
      store.recordDue({ dueNotices, recipients: [recipient('reader@example.org')], now, catchUp: false });

    test('are told once when they have passed unreported', async () => {
      const step = { status: 'in-force', from: 'signed', date: '2025-12-31', documents: [] };
      expect(await due('2025-12-31T17:59:00.000Z')).toMatchObject({ notices: [], alerts: 0 });
      expect(await due('2025-12-31T18:00:00.000Z')).toMatchObject({ alerts: 1, notices: [{ kind: 'due', ...step }] });
      expect(await due('2026-01-03T00:00:00.000Z')).toMatchObject({ notices: [], alerts: 0 });
      const late = { kind: 'overdue', delivery: 'digest', ...step };
      expect(await due('2026-01-08T12:00:00.000Z')).toMatchObject({ alerts: 0, notices: [late] });
      expect(await due('2026-01-09T12:00:00.000Z')).toMatchObject({ notices: [], alerts: 0 });
    });

    test('are told once, as overdue and as loud, where nobody looked before the grace was over', async () => {
      const { notices, alerts } = await due('2026-02-01T00:00:00.000Z');
      expect(notices.map(({ kind, delivery }) => `${kind} ${delivery}`)).toEqual(['overdue alert']);
      expect(alerts).toBe(1);
      expect(await due('2026-02-02T00:00:00.000Z')).toMatchObject({ notices: [], alerts: 0 });
    });

    test('a window is called to mind once, and its end is told once', async () => {
      const window = { opens: '2026-06-01', closes: '2026-11-30', remind: 30 };
      await store.plant([{ ...acsa, expected: [{ status: 'renewed' as const, window, summary: 'Tacit renewal.' }] }], NOW);
      const kinds = async (now: string) => (await due(now)).notices.map(({ kind, date }) => `${kind} ${date}`);
      expect(await kinds('2026-05-01T00:00:00.000Z')).toEqual([]);
      expect(await kinds('2026-05-02T00:00:00.000Z')).toEqual(['reminder 2026-11-30']);
      expect(await kinds('2026-05-03T00:00:00.000Z')).toEqual([]);
      expect(await kinds('2026-12-02T00:00:00.000Z')).toEqual(['due 2026-11-30']);
      expect(await kinds('2026-12-03T00:00:00.000Z')).toEqual([]);
      expect(await kinds('2026-12-09T00:00:00.000Z')).toEqual(['overdue 2026-11-30']);
      expect(await kinds('2026-12-10T00:00:00.000Z')).toEqual([]);
    });

    test('are not told where the step was reported in time', async () => {
      await store.record(intake(document('a')));
      expect(await due('2026-01-02T00:00:00.000Z')).toMatchObject({ notices: [], alerts: 0 });
    });
  });

  describe('explaining', () => {
    test('finds a document by id and by address, with verdict, claims and what it led to', async () => {
      await store.record(intake(document('a')));
      const byId = await store.explain('a');
      expect(byId.documents).toMatchObject([
        {
          source: { id: 'a', publisher: 'The Daily Post' },
          judgements: [
            {
              commitment: acsa.id,
              verdict: 'change',
              claims: [{ rules: ['en.in-force', 'bound:name'] }],
              entries: [{ type: 'detected', event: 'japan-italy-acsa:3', delivery: 'alert', why: '1 press report, unconfirmed' }],
              alerts: [{ recipient: 'reader@example.org', state: 'pending' }],
            },
          ],
        },
      ]);
      expect(await store.explain('https://news.example/a')).toEqual(byId);
    });

    test('says why a document stayed quiet', async () => {
      const old = document('old', { text: 'The Japan-Italy ACSA was signed in 2024.' });
      await store.record(intake(old, { findings: [finding(old, { status: 'signed', date: '2024' })] }));
      const { documents } = await store.explain('old');
      expect(documents[0]?.judgements).toMatchObject([
        { verdict: 'restates', claims: [{ isNew: false, event: 'japan-italy-acsa:1' }], alerts: [] },
      ]);
    });

    test('tells how an event came about', async () => {
      await store.record(intake(document('a')));
      await store.record(intake(document('b')));
      const { events } = await store.explain('japan-italy-acsa:3');
      expect(events).toMatchObject([
        {
          event: { status: 'in-force' },
          entries: [
            { document: 'a', type: 'detected' },
            { document: 'b', type: 'attached' },
          ],
        },
      ]);
    });

    test('finds nothing where there is nothing', async () => {
      expect(await store.explain('nothing')).toEqual({ documents: [], events: [] });
    });
  });

  test('counts for the digest what stayed quiet', async () => {
    await store.record(intake(document('a'), { now: '2025-09-01T00:00:00.000Z' }));
    await store.record(intake(document('b')));
    await store.record(intake(document('c'), { findings: [{ ...finding(document('c')), claims: [] }] }));
    expect(await store.digestSince(NOW)).toEqual({
      notices: [],
      verdicts: { change: 0, upcoming: 0, rumour: 0, denial: 0, restates: 1, mention: 1 },
    });
  });

  test('a scratch store starts from the file and leaves it as it is', async () => {
    await store.record(intake(document('a')));
    const before = await dump(place);
    const scratch = await openStore({ file: place.file, mode: 'scratch' });
    expect(await scratch.knows('a')).toBe(true);
    await scratch.record(intake(document('b')));
    expect(await scratch.knows('b')).toBe(true);
    await scratch.close();
    expect(await dump(place)).toBe(before);
  });

  test('instants with and without milliseconds are the same to the outbox', async () => {
    await store.record(intake(document('a'), { now: '2025-09-08T08:00:00Z' }));
    const [{ key } = { key: '' }] = await store.outbox.due('2025-09-08T08:00:00.000Z');
    expect(await store.outbox.claim(key, '2025-09-08T08:00:00Z')).toBeDefined();
  });

  test('can be read where nothing may be written, and refuses to write then', async () => {
    await store.record(intake(document('a')));
    const before = await dump(place);
    const reading = await openStore({ file: place.file, mode: 'read' });
    expect(await reading.knows('a')).toBe(true);
    await expect(reading.record(intake(document('b')))).rejects.toThrow(/read-?only/);
    await reading.close();
    expect(await dump(place)).toBe(before);
  });

  test('takes text that no database takes as it is', async () => {
    const hostile = document('a', { title: 'nul \u0000 and half \ud800 a pair', text: '\u0000 The Japan-Italy ACSA' });
    await store.record(intake(hostile, { findings: [] }));
    const [[title] = []] = await place.query('select title from documents');
    expect(title).toBe('nul \ufffd and half \ufffd a pair');
  });

  test('says in one sentence that a newer pactwatch has written it', async () => {
    await place.query("insert into kysely_migration (name, timestamp) values ('999-later', 'now')");
    await expect(openStore({ file: place.file })).rejects.toThrow('a newer pactwatch');
    await expect(openStore({ file: place.file, mode: 'read' })).rejects.toThrow('a newer pactwatch');
  });
});

test('a scratch store of a file that is not there makes none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pactwatch-store-'));
  const missing = join(folder, 'nowhere', 'pactwatch.db');
  const scratch = await openStore({ file: missing, mode: 'scratch' });
  await scratch.plant([acsa], NOW);
  expect((await scratch.record(intake(document('a')))).alerts).toBe(1);
  await scratch.close();
  expect(existsSync(join(folder, 'nowhere'))).toBe(false);
  rmSync(folder, { recursive: true });
});

test('a store in memory works', async () => {
  const memory = await openStore({ file: ':memory:' });
  await memory.plant([acsa], NOW);
  expect((await memory.record(intake(document('a')))).alerts).toBe(1);
  await memory.close();
});
