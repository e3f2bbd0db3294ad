// A reader takes themselves off the list with the key of a mail, and is put back.

import { describe, expect, test } from 'vitest';
import { openPlans } from '../../src/compare/plans.js';
import type { Store } from '../../src/record/store.js';
import { openEach, STORES, type Place } from '../support/stores.js';
import { acsa, document, finding, gcap, intake, recipient } from './world.js';

const digest = { every: 'day', at: '08:00', on: 'monday', empty: 'send' } as const;
const ANN = recipient('ann@example.org', { digest });
const BOB = recipient('bob@example.org', { digest });
const OPERATOR = 'operator@example.org';
const NOW = '2025-09-08T08:00:00.000Z';
const LATER = '2025-09-09T09:00:00.000Z';

describe.each(STORES)('on $name', (kind) => {
  let place: Place;
  let store: Store;

  openEach(kind, async (opened, at) => {
    [store, place] = [opened, at];
    await store.plant([acsa, gcap], NOW);
    await store.writeDueDigests([ANN, BOB], means(NOW));
    await store.record(intake(document('a'), { recipients: [ANN, BOB] }));
  });

  const means = (now: string) => ({ watchers: [], openPlans, now });

  const contract = document('c', { publisher: 'Ministry', official: true, text: 'GCAP signed a contract.' });
  const contracted = (now: string) =>
    intake(contract, {
      findings: [finding(contract, { commitment: gcap.id, status: 'contracted', date: '2025-09-08' })],
      recipients: [ANN, BOB],
      now,
    });

  /** The key of the mail that waits for somebody. */
  async function keyOf(reader: string): Promise<string> {
    const due = await store.outbox.due(NOW);
    return due.find(({ to }) => to === reader)?.key ?? '';
  }

  const told = async (now: string) => (await store.outbox.due(now)).map(({ to }) => to);
  const leave = async (how: { now: string; operator?: string } = { now: NOW }) =>
    store.unsubscribe(await keyOf('ann@example.org'), how);

  test('what waits and what comes is muted for them alone, and they get no digest', async () => {
    expect(await leave()).toMatchObject({ recipient: 'ann@example.org', ended: { commitment: null, until: null } });
    expect(await told(NOW)).toEqual(['bob@example.org']);
    await store.record(contracted(LATER));
    expect(new Set(await told(LATER))).toEqual(new Set(['bob@example.org']));
    expect((await store.writeDueDigests([ANN, BOB], means(LATER))).map(({ to }) => to)).toEqual(['bob@example.org']);
    const { alerts } = (await store.explain('japan-italy-acsa:3')).events[0] ?? { alerts: [] };
    expect(alerts).toMatchObject([
      { recipient: 'ann@example.org', state: 'muted' },
      { recipient: 'bob@example.org', state: 'pending' },
    ]);
  });

  test('a digest that waits is given up', async () => {
    await store.record(contracted('2025-09-08T20:00:00.000Z'));
    const digests = await store.writeDueDigests([ANN], means(LATER));
    expect(digests.map(({ to }) => to)).toEqual(['ann@example.org']);
    await store.unsubscribe(digests[0]?.key ?? '', { now: LATER });
    expect(await told(LATER)).not.toContain('ann@example.org');
  });

  test('asking twice is asking once, and the operator hears of it once', async () => {
    const key = await keyOf('ann@example.org');
    const first = await store.unsubscribe(key, { now: NOW, operator: OPERATOR });
    expect(await store.unsubscribe(key, { now: LATER, operator: OPERATOR })).toEqual(first);
    expect(await store.subscription(key, LATER)).toEqual(first);
    const mail = (await store.outbox.due(LATER)).find(({ to }) => to === OPERATOR);
    const content = await store.outbox.claim(mail?.key ?? '', LATER);
    expect(content?.health).toMatchObject([{ about: 'reader', reason: 'ann@example.org' }]);
    expect(await store.mutes(LATER)).toHaveLength(1);
  });

  test('the operator who unsubscribes is not told so, and still hears of sources', async () => {
    const key = await keyOf('ann@example.org');
    await store.noteFiles({ now: NOW, wrong: 'a file', operator: 'ann@example.org' });
    await store.unsubscribe(key, { now: NOW, operator: 'ann@example.org' });
    const kinds = await place.query("select kind from outbox where recipient = 'ann@example.org' and state = 'pending'");
    expect(kinds).toEqual([['health']]);
  });

  test('a key that no mail bears ends nothing', async () => {
    expect(await store.unsubscribe('2025-09-08-ffff', { now: NOW, operator: OPERATOR })).toBeUndefined();
    expect(await store.subscription('2025-09-08-ffff', NOW)).toBeUndefined();
    expect(await store.mutes(NOW)).toEqual([]);
  });

  test('the operator lifts it, and they hear what comes then', async () => {
    const left = await leave();
    await store.endMutes(left?.ended?.id ?? '', NOW);
    await store.record(contracted(LATER));
    expect(new Set(await told(LATER))).toEqual(new Set(['ann@example.org', 'bob@example.org']));
    expect(await store.subscription(await keyOf('bob@example.org'), LATER)).toEqual({ recipient: 'bob@example.org' });
  });

  test('it ends where the settings no longer name them: named again, they have been added again', async () => {
    await leave();
    await store.forgetGone([ANN, BOB], LATER);
    expect(await store.mutes(LATER)).toHaveLength(1);
    await store.forgetGone([BOB], LATER);
    expect(await store.mutes(LATER)).toEqual([]);
  });
});
