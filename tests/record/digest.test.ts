// Digests: each thing in one of them and in no second, at the reader's hour, once after any pause; and what they may claim.

import { describe, expect, test } from 'vitest';
import { compare } from '../../src/compare/compare.js';
import { dueNotices } from '../../src/compare/due.js';
import { openPlans } from '../../src/compare/plans.js';
import type { Recipient } from '../../src/domain/audience.js';
import { type Digest, hasNews } from '../../src/domain/digest.js';
import { policySchema } from '../../src/domain/policy.js';
import type { Claim, Instant } from '../../src/domain/types.js';
import { type Watcher, watcherSchema } from '../../src/domain/watcher.js';
import { type Intake, openStore, type Store } from '../../src/record/store.js';
import { openEach, STORES, type Place } from '../support/stores.js';
import { acsa, document, finding, gcap, intake, recipient } from './world.js';

const EVERY: Pick<Recipient, 'receive'> = { receive: 'digest' };

describe.each(STORES)('on $name', (kind) => {
  let place: Place;
  let store: Store;
  let recipients: Recipient[];
  let watchers: Watcher[];

  openEach(kind, async (opened, at) => {
    [store, place] = [opened, at];
    recipients = [recipient('x@example.org', EVERY)];
    watchers = [];
    await store.plant([acsa, gcap], '2025-09-01T00:00:00.000Z');
  });

  /** A document of that day that says so. */
  async function report(id: string, now: Instant, more: Partial<Claim> = {}, official = false): Promise<void> {
    const text = `${id} says something of its own.`;
    const from = document(id, { text, published: now, official, publisher: id, owner: id });
    await store.record(intake(from, { findings: [finding(from, more)], recipients, now }));
  }

  const writeAt = (now: Instant) => store.writeDueDigests(recipients, { watchers, openPlans, now });

  /** Founds the recipients on the evening of 7 September. */
  const begin = () => writeAt('2025-09-07T20:00:00.000Z');

  const changes = ({ changes: told }: Digest) => told.map(({ status }) => status);

  describe('what is told', () => {
    test('is told in one digest and in no later one', async () => {
      await begin();
      await report('a', '2025-09-08T07:00:00.000Z');
      const [first, ...more] = await writeAt('2025-09-08T08:00:00.000Z');
      expect(more).toEqual([]);
      expect(first && changes(first)).toEqual(['in-force']);
      expect(first?.changes[0]).toMatchObject({ alerted: false, reports: [{ source: { id: 'a' } }] });
      await report('b', '2025-09-08T09:00:00.000Z', { commitment: gcap.id, status: 'contracted', date: '2025-09-08' });
      const [second] = await writeAt('2025-09-09T08:00:00.000Z');
      expect(second && changes(second)).toEqual(['contracted']);
      expect(await writeAt('2025-09-10T08:00:00.000Z')).toEqual([]);
    });

    test('is lost by no run that took longer than the digest: rows count, not times', async () => {
      await begin();
      await writeAt('2025-09-08T08:00:00.000Z');
      // Found by a run that began before that digest and was committed after it.
      await report('a', '2025-09-08T07:30:00.000Z');
      const [next] = await writeAt('2025-09-09T08:00:00.000Z');
      expect(next && changes(next)).toEqual(['in-force']);
    });

    test('does not rest until a time that a clock showed which ran a month ahead, not even for who came then', async () => {
      await begin();
      await writeAt('2025-10-08T08:00:00.000Z');
      recipients = [...recipients, recipient('y@example.org', EVERY)];
      await writeAt('2025-10-08T09:00:00.000Z');
      await report('a', '2025-09-08T07:00:00.000Z');
      const told: (readonly [string, string[]])[] = [];
      for (const day of [8, 9, 10])
        told.push(
          ...(await writeAt(`2025-09-${String(day).padStart(2, '0')}T08:00:00.000Z`)).map(
            (one) => [one.to, changes(one)] as const,
          ),
        );
      expect(told).toEqual([
        ['x@example.org', ['in-force']],
        ['y@example.org', ['in-force']],
      ]);
    });

    test('sums up what was alerted, and says that it was; nothing else is no reason for a mail', async () => {
      recipients = [recipient('x@example.org')];
      await begin();
      await report('a', '2025-09-08T07:00:00.000Z');
      expect(await store.outbox.due('2025-09-08T07:00:00.000Z')).toHaveLength(1);
      expect(await writeAt('2025-09-08T08:00:00.000Z')).toEqual([]);
      await report('b', '2025-09-08T09:00:00.000Z', { commitment: gcap.id, status: 'contracted', date: '2025-09-08' });
      await report('c', '2025-09-08T09:00:00.000Z', { modality: 'rumoured', status: 'suspended', date: null });
      const [next] = await writeAt('2025-09-09T08:00:00.000Z');
      expect(next?.changes).toMatchObject([{ status: 'contracted', alerted: true }]);
      expect(next?.rumours).toHaveLength(1);
    });

    test('goes to nobody who takes alerts alone', async () => {
      recipients = [recipient('x@example.org', { receive: 'immediate' })];
      await begin();
      await report('a', '2025-09-08T07:00:00.000Z', { modality: 'planned', date: '2025-10-01', status: 'amended' });
      expect(await writeAt('2025-09-09T08:00:00.000Z')).toEqual([]);
      expect(await store.outbox.due('2025-09-09T08:00:00.000Z')).toEqual([]);
    });

    test('holds rumours and denials, a line for all papers that say the same, with the first of them', async () => {
      await begin();
      for (const id of ['a', 'b', 'c'])
        await report(id, '2025-09-08T07:00:00.000Z', { modality: 'rumoured', status: 'suspended', date: null });
      await report('d', '2025-09-08T07:00:00.000Z', { modality: 'denied', status: 'terminated', date: null });
      const [digest] = await writeAt('2025-09-08T08:00:00.000Z');
      expect(digest?.rumours).toMatchObject([{ status: 'suspended', source: { id: 'a' }, more: 2, seed: { id: acsa.id } }]);
      expect(digest?.rumours[0]?.sentence).toContain('a says');
      expect(digest?.denials).toMatchObject([{ status: 'terminated', source: { id: 'd' }, more: 0 }]);
      expect(await writeAt('2025-09-09T08:00:00.000Z')).toEqual([]);
    });

    test('holds what was voted down, each step of it, beside the plan that the same paper announces', async () => {
      await begin();
      const from = document('d', { published: '2025-09-08T07:00:00.000Z', publisher: 'd', owner: 'd' });
      const says = (more: Partial<Claim>) => finding(from, { date: null, ...more });
      const claims = [
        says({ modality: 'planned', status: 'in-force', date: '2025-12-20' }),
        says({ modality: 'denied', status: 'approved', party: 'IT' }),
        says({ modality: 'denied', status: 'ratified', party: 'JP' }),
      ].flatMap((found) => found.claims);
      await store.record(intake(from, { findings: [{ ...says({}), claims }], recipients, now: from.published }));
      const [digest] = await writeAt('2025-09-08T08:00:00.000Z');
      expect(digest?.upcoming).toMatchObject([{ status: 'in-force' }]);
      expect(digest?.denials).toMatchObject([
        { status: 'approved', party: 'IT' },
        { status: 'ratified', party: 'JP' },
      ]);
    });

    test('holds a denial of what was told as a dispute, and not a second time among the denials', async () => {
      await begin();
      await report('a', '2025-09-08T06:00:00.000Z');
      await report('b', '2025-09-08T07:00:00.000Z', { modality: 'denied' }, true);
      await report('c', '2025-09-08T07:30:00.000Z', { modality: 'denied', status: 'terminated', date: null }, true);
      const [digest] = await writeAt('2025-09-08T08:00:00.000Z');
      expect(digest?.disputed).toMatchObject([{ status: 'in-force', documents: ['b'] }]);
      expect(digest?.denials).toMatchObject([{ status: 'terminated', source: { id: 'c' }, more: 0 }]);
    });

    test('holds plans, new ones and those of the next two weeks; what is done by then has no point', async () => {
      await begin();
      await report('a', '2025-09-08T07:00:00.000Z', { modality: 'planned', status: 'amended', date: '2025-09-12' });
      const [first] = await writeAt('2025-09-08T08:00:00.000Z');
      expect(first?.upcoming).toMatchObject([{ status: 'amended', date: '2025-09-12', isNew: true }]);
      await report('b', '2025-09-08T09:00:00.000Z', { commitment: gcap.id, status: 'contracted', date: '2025-09-08' });
      const [second] = await writeAt('2025-09-09T08:00:00.000Z');
      expect(second?.upcoming).toMatchObject([{ status: 'amended', isNew: false }]);
      await report('c', '2025-09-12T09:00:00.000Z', { modality: 'planned', status: 'renewed', date: '2025-09-13' });
      await report('d', '2025-09-13T07:00:00.000Z', { status: 'renewed', date: '2025-09-13' });
      const [third] = await writeAt('2025-09-13T08:00:00.000Z');
      expect(third && changes(third)).toEqual(['renewed']);
      expect(third?.upcoming).toEqual([]);
      expect(third?.overdue).toMatchObject([{ status: 'amended', isNew: false }]);
    });

    test('tells a step that is overdue once as new, then as what still stands, which is no reason for a mail', async () => {
      await begin();
      const due = (now: Instant) => store.recordDue({ dueNotices, recipients, now, catchUp: false });
      await due('2026-02-01T07:00:00.000Z');
      const [digest] = await writeAt('2026-02-01T08:00:00.000Z');
      // Its day and its grace have both passed: one step is one line.
      expect(digest?.overdue).toMatchObject([{ kind: 'overdue', isNew: true, status: 'in-force' }]);
      await due('2026-02-02T07:00:00.000Z');
      expect(await writeAt('2026-02-02T08:00:00.000Z')).toEqual([]);
      const [recipientOf] = recipients;
      const preview = await store.previewDigest(recipientOf!, { watchers, openPlans, now: '2026-02-02T09:00:00.000Z' });
      expect(preview.overdue).toMatchObject([{ status: 'in-force', isNew: false }]);
      expect(hasNews(preview)).toBe(false);
    });

    test('leaves out what a person has dismissed before it was told', async () => {
      await begin();
      await report('a', '2025-09-08T07:00:00.000Z');
      await report('b', '2025-09-08T07:00:00.000Z', { commitment: gcap.id, status: 'contracted', date: '2025-09-08' });
      const [event] = (await store.ledger(acsa.id)).events.filter(({ origin }) => origin === 'detected');
      await store.review({ type: 'dismissed', event: event!.id, person: 'p', why: 'no', now: '2025-09-08T07:30:00.000Z' }, []);
      const [digest] = await writeAt('2025-09-08T08:00:00.000Z');
      expect(digest && changes(digest)).toEqual(['contracted']);
    });

    test('names what reading again has found, once, and calls it late', async () => {
      await begin();
      const from = document('a', { text: 'A text.' });
      await store.record(intake(from, { findings: [{ commitment: acsa.id, mentions: [], claims: [] }], recipients }));
      await store.rederive({
        document: from,
        findings: [finding(from)],
        commitments: [acsa.id],
        compare,
        now: '2025-09-09T07:00:00.000Z',
      });
      const [digest] = await writeAt('2025-09-09T08:00:00.000Z');
      expect(digest?.changes).toEqual([]);
      expect(digest?.foundLate).toMatchObject([{ status: 'in-force', reports: [{ source: { id: 'a' } }] }]);
      expect(await writeAt('2025-09-10T08:00:00.000Z')).toEqual([]);
    });

    test('waits for a person: what is told by one paper alone stands in every digest', async () => {
      await begin();
      await report('a', '2025-09-08T07:00:00.000Z');
      const [digest] = await writeAt('2025-09-08T08:00:00.000Z');
      expect(digest?.awaitingReview).toMatchObject([{ event: { status: 'in-force' }, seed: { id: acsa.id } }]);
    });

    test('is sent for what is held back, even to those who want none with nothing new, once', async () => {
      await begin();
      const policy = policySchema.parse({ change: { press: 'review' } });
      const from = document('a', { published: '2025-09-08T07:00:00.000Z' });
      const held: Intake['compare'] = (found, one, ledger) => compare(found, one, ledger, policy);
      await store.record(intake(from, { recipients, compare: held, now: '2025-09-08T07:00:00.000Z' }));
      const [digest] = await writeAt('2025-09-08T08:00:00.000Z');
      expect(digest).toMatchObject({ changes: [], awaitingReview: [{ event: { standing: 'waiting' } }] });
      expect(await writeAt('2025-09-09T08:00:00.000Z')).toEqual([]);
    });

    test('does not count among what stayed quiet what it tells: a confirmation repeats and is told', async () => {
      await begin();
      await report('a', '2025-09-08T07:00:00.000Z');
      await report('ministry', '2025-09-08T07:10:00.000Z', {}, true);
      const [digest] = await writeAt('2025-09-08T08:00:00.000Z');
      expect(digest).toMatchObject({ confirmations: [{ by: { id: 'ministry' } }], quiet: { restates: 0 } });
    });

    test('counts what stayed quiet, of the period alone', async () => {
      await begin();
      await report('a', '2025-09-08T07:00:00.000Z');
      await report('b', '2025-09-08T07:10:00.000Z');
      await report('c', '2025-09-08T07:20:00.000Z', { status: 'signed', date: '2024-11-25' });
      const [digest] = await writeAt('2025-09-08T08:00:00.000Z');
      expect(digest?.quiet).toEqual({ restates: 2, mention: 0, muted: 0 });
      const [reader] = recipients;
      const next = await store.previewDigest(reader!, { watchers, openPlans, now: '2025-09-08T09:00:00.000Z' });
      expect(next.quiet).toEqual({ restates: 0, mention: 0, muted: 0 });
    });
  });

  describe('audiences', () => {
    test('get what they asked for, and nothing else', async () => {
      recipients = [
        recipient('all@example.org', EVERY),
        recipient('gcap@example.org', { ...EVERY, commitments: [gcap.id] }),
        recipient('sure@example.org', { ...EVERY, minConfidence: 0.95 }),
        recipient('rumours@example.org', { ...EVERY, kinds: ['rumour'] }),
      ];
      await begin();
      await report('a', '2025-09-08T07:00:00.000Z');
      await report('b', '2025-09-08T07:00:00.000Z', {
        commitment: gcap.id,
        status: 'contracted',
        date: '2025-09-08',
        confidence: 0.97,
      });
      await report('c', '2025-09-08T07:00:00.000Z', { modality: 'rumoured', status: 'suspended', date: null });
      const digests = await writeAt('2025-09-08T08:00:00.000Z');
      const told = digests.map((digest) => [digest.to, [...changes(digest), ...digest.rumours.map(({ status }) => status)]]);
      expect(Object.fromEntries(told)).toEqual({
        'all@example.org': ['contracted', 'in-force', 'suspended'],
        'gcap@example.org': ['contracted'],
        'sure@example.org': ['contracted'],
        'rumours@example.org': ['suspended'],
      });
    });

    test('do not hear what is muted, but in a number; when the mute ends they hear what comes then', async () => {
      recipients = [recipient('x@example.org'), recipient('y@example.org')];
      await begin();
      const mute = { commitment: acsa.id, kind: null, recipient: 'x@example.org', at: '2025-09-08T00:00:00.000Z' };
      await store.mute({ ...mute, until: '2025-09-08T12:00:00.000Z' });
      await report('a', '2025-09-08T07:00:00.000Z');
      expect((await store.outbox.due('2025-09-08T07:00:00.000Z')).map(({ to }) => to)).toEqual(['y@example.org']);
      const [reader] = recipients;
      const preview = await store.previewDigest(reader!, { watchers, openPlans, now: '2025-09-08T07:30:00.000Z' });
      expect(preview).toMatchObject({ changes: [], quiet: { muted: 1 } });
      await report('b', '2025-09-08T13:00:00.000Z', { status: 'amended', date: '2025-09-08' });
      expect(await store.outbox.due('2025-09-08T13:00:00.000Z')).toHaveLength(3);
      expect(await store.mutes('2025-09-08T13:00:00.000Z')).toEqual([]);
    });

    test('mute the same twice and have one mute, and end all of a commitment at once', async () => {
      const now = '2025-09-08T00:00:00.000Z';
      const mute = { commitment: acsa.id, kind: null, recipient: null, at: now, until: null };
      const first = await store.mute({ ...mute, until: '2025-09-09T00:00:00.000Z' });
      expect(await store.mute(mute)).toEqual({ ...first, until: null });
      const one = await store.mute({ ...mute, recipient: 'x@example.org' });
      await store.mute({ ...mute, commitment: gcap.id });
      expect((await store.endMutes(acsa.id, now)).map(({ id }) => id)).toEqual([first.id, one.id]);
      expect((await store.mutes(now)).map(({ commitment }) => commitment)).toEqual([gcap.id]);
    });

    test('can mute one kind, and end that', async () => {
      const now = '2025-09-08T00:00:00.000Z';
      const muted = await store.mute({ commitment: acsa.id, kind: 'rumour', recipient: null, at: now, until: null });
      await report('a', '2025-09-08T07:00:00.000Z');
      await report('b', '2025-09-08T07:00:00.000Z', { modality: 'rumoured', status: 'suspended', date: null });
      const [reader] = recipients;
      const preview = () => store.previewDigest(reader!, { watchers, openPlans, now: '2025-09-08T07:30:00.000Z' });
      expect(await preview()).toMatchObject({ changes: [{ status: 'in-force' }], rumours: [], quiet: { muted: 1 } });
      expect(await store.endMutes(muted.id, '2025-09-08T08:00:00.000Z')).toMatchObject([{ id: muted.id }]);
      expect(await store.endMutes(muted.id, '2025-09-08T08:00:00.000Z')).toEqual([]);
      await report('c', '2025-09-08T09:00:00.000Z', { modality: 'rumoured', status: 'terminated', date: null });
      expect((await preview()).rumours).toMatchObject([{ status: 'terminated' }]);
    });
  });

  describe('the hour', () => {
    test("is the reader's, and one digest makes up for all that were missed", async () => {
      recipients = [
        recipient('rome@example.org', { ...EVERY, zone: 'Europe/Rome' }),
        recipient('tokyo@example.org', { ...EVERY, zone: 'Asia/Tokyo' }),
      ];
      await begin();
      await report('a', '2025-09-07T21:00:00.000Z');
      const toAt = async (now: Instant) => (await writeAt(now)).map(({ to }) => to);
      expect(await toAt('2025-09-07T22:59:00.000Z')).toEqual([]);
      expect(await toAt('2025-09-07T23:00:00.000Z')).toEqual(['tokyo@example.org']);
      expect(await toAt('2025-09-08T05:59:00.000Z')).toEqual([]);
      // The machine slept for five days.
      expect(await toAt('2025-09-13T15:00:00.000Z')).toEqual(['rome@example.org']);
      expect(await toAt('2025-09-13T16:00:00.000Z')).toEqual([]);
      await report('b', '2025-09-13T17:00:00.000Z', { commitment: gcap.id, status: 'contracted', date: '2025-09-13' });
      expect(await toAt('2025-09-14T06:00:00.000Z')).toEqual(['rome@example.org', 'tokyo@example.org']);
    });

    test('comes once a day through a month with a change of the clock, however often it is asked for', async () => {
      recipients = [
        recipient('x@example.org', {
          receive: 'digest',
          zone: 'Europe/Rome',
          digest: { every: 'day', at: '02:30', on: 'monday', empty: 'send' },
        }),
      ];
      await writeAt('2025-10-20T20:00:00.000Z');
      const sent: Instant[] = [];
      for (let now = Date.parse('2025-10-20T20:00:00Z'); now < Date.parse('2025-11-01T20:00:00Z'); now += 900_000)
        sent.push(...(await writeAt(new Date(now).toISOString())).map(({ period }) => period.to));
      expect(sent).toHaveLength(12);
      expect(sent.map((at) => new Date(at).toLocaleString('sv-SE', { timeZone: 'Europe/Rome' }).slice(11, 16))).toEqual(
        Array(12).fill('02:30'),
      );
    });

    test('of an empty digest passes too; by choice it is sent', async () => {
      recipients = [
        recipient('skip@example.org', EVERY),
        recipient('send@example.org', { ...EVERY, digest: { every: 'day', at: '08:00', on: 'monday', empty: 'send' } }),
      ];
      await begin();
      const [digest, ...more] = await writeAt('2025-09-08T08:00:00.000Z');
      expect(more).toEqual([]);
      expect(digest).toMatchObject({
        to: 'send@example.org',
        period: { from: '2025-09-07T19:59:59.999Z', to: '2025-09-08T08:00:00.000Z' },
      });
      await report('a', '2025-09-08T08:30:00.000Z');
      expect(await writeAt('2025-09-08T09:00:00.000Z')).toEqual([]);
    });
  });

  describe('the outbox', () => {
    test('holds the digest, says the same on every try, and marks all that it told as sent', async () => {
      await begin();
      await report('a', '2025-09-08T07:00:00.000Z');
      const [digest] = await writeAt('2025-09-08T08:00:00.000Z');
      const [due, ...more] = await store.outbox.due('2025-09-08T08:00:00.000Z');
      expect(more).toEqual([]);
      const first = await store.outbox.claim(due!.key, '2025-09-08T08:00:00.000Z');
      expect(first?.digest).toEqual(JSON.parse(JSON.stringify(digest)));
      const problem = { stage: 'notify', subject: 'x', code: 'c', message: 'm', transient: true } as const;
      await store.outbox.failed(due!.key, { ok: false, retry: 'later', problem }, '2025-09-08T08:00:00.000Z');
      await report('b', '2025-09-08T08:30:00.000Z', {}, true);
      const again = await store.outbox.claim(due!.key, '2025-09-08T09:00:00.000Z');
      expect(again).toEqual(first);
      await store.outbox.sent(due!.key, '2025-09-08T09:00:00.000Z');
      const rows = await place.query(`select kind, state from outbox where mail = '${due!.key}' order by kind`);
      expect(rows).toEqual([
        ['change', 'sent'],
        ['digest', 'sent'],
      ]);
      expect((await store.health()).unsent).toEqual([]);
    });

    test('gets no digest twice from two processes', async () => {
      await begin();
      await report('a', '2025-09-08T07:00:00.000Z');
      const other = await openStore({ file: place.file });
      const means = { watchers, openPlans, now: '2025-09-08T08:00:00.000Z' };
      // Within one process SQLite would wait for itself.
      const first = store.writeDueDigests(recipients, means);
      if (kind.name === 'SQLite') await first;
      const written = await Promise.all([first, other.writeDueDigests(recipients, means)]);
      await other.close();
      expect(written.flat()).toHaveLength(1);
      expect(await store.outbox.due('2025-09-08T08:00:00.000Z')).toHaveLength(1);
    });
  });

  describe('"nothing changed, all sources read"', () => {
    const watcher = (id: string, more = {}) =>
      watcherSchema.parse({ id, name: id, publisher: id, kind: 'feed', url: 'https://a.example', ...more });
    const read = (one: Watcher, outcome: 'read' | 'failed', now: Instant) => {
      const problems =
        outcome === 'read'
          ? []
          : [{ stage: 'collect' as const, subject: one.id, code: 'http-500', message: 'down', transient: true }];
      const collected = { watcher: one.id, outcome, documents: [], copies: [], memory: {}, problems, items: 1 };
      return store.finishReads([{ watcher: one, collected }], { now });
    };
    const sourcesAt = async (now: Instant) => {
      const [reader] = recipients;
      const { sources, allRead } = await store.previewDigest(reader!, { watchers, openPlans, now });
      const unwell = sources.unwell.map(({ watcher: id, state, reason }) => `${id} ${state} ${reason}`.trim());
      return { ...sources, unwell, allRead };
    };

    test('is true only where every source that is read for the reader was read well in the period', async () => {
      const [a, b] = [watcher('a'), watcher('b')];
      watchers = [a, b, watcher('off', { enabled: false })];
      await begin();
      expect(await sourcesAt('2025-09-08T08:00:00.000Z')).toMatchObject({ total: 2, readWell: 0, allRead: false });
      await read(a, 'read', '2025-09-08T07:00:00.000Z');
      expect(await sourcesAt('2025-09-08T08:00:00.000Z')).toMatchObject({ readWell: 1, allRead: false, unwell: ['b new'] });
      await read(b, 'read', '2025-09-08T07:00:00.000Z');
      expect(await sourcesAt('2025-09-08T08:00:00.000Z')).toMatchObject({ readWell: 2, allRead: true, unwell: [] });
      await read(b, 'failed', '2025-09-08T07:30:00.000Z');
      expect(await sourcesAt('2025-09-08T08:00:00.000Z')).toMatchObject({
        readWell: 1,
        allRead: false,
        unwell: ['b ok HTTP 500'],
      });
    });

    test("is not true of yesterday's reads, but of a weekly source that was read this week", async () => {
      const [hourly, weekly] = [watcher('hourly'), watcher('weekly', { every: '7d' })];
      watchers = [hourly, weekly];
      await read(hourly, 'read', '2025-09-05T07:00:00.000Z');
      await read(weekly, 'read', '2025-09-05T07:00:00.000Z');
      await begin();
      expect(await sourcesAt('2025-09-08T08:00:00.000Z')).toMatchObject({ readWell: 1, unwell: ['hourly ok'], allRead: false });
    });

    test('is not true of a period in whose last days nothing was read', async () => {
      watchers = [watcher('a')];
      await begin();
      await read(watchers[0]!, 'read', '2025-09-08T07:00:00.000Z');
      expect(await sourcesAt('2025-09-09T06:00:00.000Z')).toMatchObject({ readWell: 1, allRead: true });
      expect(await sourcesAt('2025-09-10T08:00:00.000Z')).toMatchObject({ readWell: 0, allRead: false });
    });

    test('is never true without a source', async () => {
      await begin();
      expect(await sourcesAt('2025-09-08T08:00:00.000Z')).toMatchObject({ total: 0, allRead: false });
    });

    test('asks only for sources that are read for the commitments of the reader', async () => {
      watchers = [watcher('a', { commitments: [gcap.id] }), watcher('b', { commitments: [acsa.id] })];
      recipients = [recipient('x@example.org', { commitments: [acsa.id] })];
      await begin();
      await read(watchers[1]!, 'read', '2025-09-08T07:00:00.000Z');
      expect(await sourcesAt('2025-09-08T08:00:00.000Z')).toMatchObject({ total: 1, readWell: 1, allRead: true });
    });
  });
});
