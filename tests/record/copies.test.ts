// Stored copies and reading again, on every kind of store: what is kept, what is forgotten, what a second time adds.

import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/compare/compare.js';
import { dueNotices } from '../../src/compare/due.js';
import { openPlans } from '../../src/compare/plans.js';
import type { RawCopy } from '../../src/domain/stages.js';
import type { Claim, Document } from '../../src/domain/types.js';
import type { Rederived, Store } from '../../src/record/store.js';
import { dump, openEach, STORES, type Place } from '../support/stores.js';
import { acsa, document, finding, intake, recipient } from './world.js';

const NOW = '2025-09-08T08:00:00.000Z';
const LATER = '2026-03-01T08:00:00.000Z';

function copy(text: string, more: Partial<RawCopy> = {}): RawCopy {
  const hash = createHash('sha256').update(text).digest('hex');
  const body = Buffer.from(text);
  return { url: 'https://news.example/a', fetched: NOW, contentType: 'text/html', hash, body, documents: ['a'], ...more };
}

describe.each(STORES)('$name', (kind) => {
  let place: Place;
  let store: Store;
  openEach(kind, async (opened, at) => {
    [store, place] = [opened, at];
    await store.plant([acsa], NOW);
  });

  /** A document read again, with claims as today's rules find them; none where they find no mention. */
  function again(from: Document, claims?: readonly Partial<Claim>[]): Promise<Rederived> {
    const findings = claims ? [{ ...finding(from), claims: claims.map((one) => finding(from, one).claims[0]!) }] : [];
    return store.rederive({ document: from, findings, compare, now: LATER, commitments: [acsa.id] });
  }

  describe('copies', () => {
    test('come back as they were, by document, address and hash; the own page before the list', async () => {
      await store.record(intake(document('a')));
      const [page, list] = [copy('<p>page</p>'), copy('list', { url: 'https://news.example/feed' })];
      await store.keepCopies([list, page]);
      await store.keepCopies([page]);
      const found = await store.copies('a');
      expect(found.map(({ hash }) => hash)).toEqual([page.hash, list.hash]);
      expect(Buffer.from(found[0]!.body).toString()).toBe('<p>page</p>');
      expect(found[0]).toMatchObject({ fetched: NOW, contentType: 'text/html', documents: ['a'] });
      expect(await store.copies('https://news.example/a')).toHaveLength(2);
      expect(await store.copies(list.hash.slice(0, 12))).toMatchObject([{ url: list.url }]);
      expect(await store.copies(list.hash.slice(0, 8))).toEqual([]);
      expect(await store.copies('%')).toEqual([]);
    });

    test('are forgotten by age, except where the ledger rests on them', async () => {
      await store.record(intake(document('a')));
      await store.record(intake(document('b'), { findings: [] }));
      const [evidence, other, young] = [
        copy('evidence'),
        copy('other', { documents: ['b'] }),
        copy('young', { documents: ['b'], fetched: LATER }),
      ];
      await store.keepCopies([evidence, other, young]);
      expect(await store.forgetCopies('2026-01-01T00:00:00.000Z')).toBe(1);
      expect(await store.copies('a')).toHaveLength(1);
      expect((await store.copies('b')).map(({ hash }) => hash)).toEqual([young.hash]);
      expect((await store.document('b'))?.copies).toHaveLength(1);
      expect(await store.forgetCopies('2026-01-01T00:00:00.000Z')).toBe(0);
    });
  });

  describe('documents', () => {
    const rumour = { modality: 'rumoured', status: 'terminated' } as const;

    test('are forgotten by age with what was judged of them, except where the ledger rests on them or a digest will', async () => {
      const [event, silent, mention, hearsay] = ['event', 'silent', 'mention', 'hearsay'].map((id) => document(id));
      await store.record(intake(event!));
      await store.recordSilent([silent!], NOW);
      await store.record(intake(mention!, { findings: [{ ...finding(mention!), claims: [] }] }));
      await store.record(intake(hearsay!, { findings: [finding(hearsay!, rumour)] }));
      await store.keepCopies([copy('list', { documents: ['event', 'silent'] })]);
      const before = JSON.stringify(await store.explain('event'));
      expect(await store.forgetDocuments(NOW)).toBe(0);
      expect(await store.forgetDocuments(LATER)).toBe(2);
      expect(await store.documents({})).toEqual(expect.arrayContaining(['event', 'hearsay']));
      expect(await store.documents({})).toHaveLength(2);
      expect(await place.query("select document from judgements where document in ('silent', 'mention')")).toEqual([]);
      expect((await store.copies('event'))[0]?.documents).toEqual(['event']);
      expect(JSON.stringify(await store.explain('event'))).toBe(before);
      await store.writeDigest(recipient('reader@example.org'), { watchers: [], openPlans, now: LATER });
      expect(await store.forgetDocuments(LATER)).toBe(1);
      // What comes a second time is heard of no second time.
      await store.record(intake(hearsay!, { findings: [finding(hearsay!, rumour)], now: LATER }));
      expect(
        (await store.previewDigest(recipient('reader@example.org'), { watchers: [], openPlans, now: LATER })).rumours,
      ).toEqual([]);
    });
  });

  describe('reading again', () => {
    test('adds quietly what was missed, once, and says what would have been told', async () => {
      const read = document('a');
      await store.record(intake(read, { findings: [{ ...finding(read), claims: [] }] }));
      const { unsaid, lost } = await again(read, [{}]);
      expect(unsaid).toMatchObject([{ kind: 'change', status: 'in-force', delivery: 'alert', documents: ['a'], from: 'signed' }]);
      expect(lost).toEqual([]);
      expect((await store.ledger(acsa.id)).events.at(-1)).toMatchObject({
        status: 'in-force',
        origin: 'detected',
        recorded: read.published,
      });
      expect(await store.outbox.due(LATER)).toEqual([]);
      expect(await store.notices()).toEqual([]);
      const before = await dump(place);
      expect(await again(read, [{}])).toEqual({ unsaid: [], lost: [] });
      expect(await dump(place)).toBe(before);
    });

    test('changes nothing where the rules say what they said', async () => {
      await store.record(intake(document('a')));
      await store.record(intake(document('b')));
      const before = await dump(place);
      for (const id of ['a', 'b']) expect(await again(document(id), [{}])).toEqual({ unsaid: [], lost: [] });
      expect(await dump(place)).toBe(before);
    });

    test('names a claim that is no longer read, once, and leaves its event to people', async () => {
      await store.record(intake(document('a')));
      const { lost } = await again(document('a'));
      expect(lost).toMatchObject([{ claim: { status: 'in-force' }, founded: `${acsa.id}:3`, delivery: 'alert' }]);
      expect((await store.ledger(acsa.id)).events.at(-1)?.status).toBe('in-force');
      expect(await again(document('a'))).toEqual({ unsaid: [], lost: [] });
    });

    test('does not count a finer date as a claim that was lost', async () => {
      await store.record(intake(document('a'), { findings: [finding(document('a'), { date: '2025-09' })] }));
      expect(await again(document('a'), [{ date: '2025-09-05' }])).toEqual({ unsaid: [], lost: [] });
      expect((await store.ledger(acsa.id)).events.at(-1)?.date).toBe('2025-09-05');
    });

    test('leaves alone what was not looked for, and documents that are unknown', async () => {
      await store.record(intake(document('a')));
      const read = { document: document('a'), findings: [], compare, now: LATER };
      expect(await store.rederive({ ...read, commitments: [] })).toEqual({ unsaid: [], lost: [] });
      expect(await again(document('never stored'), [{}])).toEqual({ unsaid: [], lost: [] });
    });

    test('lets no date that had passed by then become overdue; one that passes later does', async () => {
      const read = document('a');
      await store.record(intake(read, { findings: [] }));
      await again(read, [
        { status: 'renewed', modality: 'planned', date: '2025-10-01' },
        { status: 'amended', modality: 'planned', date: '2026-06-01' },
      ]);
      const overdue = async (now: string) => {
        const { notices } = await store.recordDue({ dueNotices, recipients: [recipient('a@example.org')], now, catchUp: false });
        return notices.filter(({ kind }) => kind === 'overdue').map(({ status }) => status);
      };
      // The seed's own date has passed too: that is the clock's news, not the rules'.
      expect(await overdue(LATER)).toEqual(['in-force']);
      // Over everywhere at noon of the next day (UTC), and the grace of a week after that.
      expect(await overdue('2026-06-09T11:59:00.000Z')).toEqual([]);
      expect(await overdue('2026-06-09T12:00:00.000Z')).toEqual(['amended']);
    });

    test('keeps the text as it is read today, in which the evidence stands', async () => {
      await store.record(intake(document('a'), { findings: [] }));
      expect((await store.document('a'))?.document.text).toBe('');
      const better = document('a', { text: 'Better. The Japan-Italy ACSA entered into force on 5 September 2025.' });
      await again(better, [{}]);
      expect((await store.document('a'))?.document.text).toBe(better.text);
      // What its wording is like comes with it: two papers with one text are one voice.
      const [[signature] = []] = await place.query("select signature from documents where id = 'a'");
      expect(signature).toEqual(expect.any(String));
    });

    test('chooses by watcher and day, in order of publication', async () => {
      const from = (id: string, watcher: string, day: string) =>
        store.record(intake(document(id, { watcher, published: `${day}T07:00:00.000Z` }), { findings: [] }));
      await from('late', 'paper', '2025-09-08');
      await from('early', 'paper', '2025-09-01');
      await from('other', 'ministry', '2025-09-04');
      expect(await store.documents({})).toEqual(['early', 'other', 'late']);
      expect(await store.documents({ watcher: 'paper' })).toEqual(['early', 'late']);
      expect(await store.documents({ since: '2025-09-04' })).toEqual(['other', 'late']);
    });

    test('keeps the passages that were new in a page, which its copy cannot tell', async () => {
      const changes = [{ type: 'added' as const, text: 'New.' }];
      await store.record(intake(document('a', { text: 'New.', changes }), { findings: [] }));
      expect((await store.document('a'))?.document.text).toBe('New.');
    });
  });
});
