// Many workers on one store: sources are taken once, lapse with their worker, and wait for their round; chores are one worker's.

import { describe, expect, test } from 'vitest';
import { compare } from '../../src/compare/compare.js';
import { openStore, type Store, StoreTaken, lockStore } from '../../src/record/store.js';
import type { FinishedRead, Found } from '../../src/record/store.js';
import { watcherSchema, type Watcher } from '../../src/domain/watcher.js';
import { openEach, STORES } from '../support/stores.js';
import { acsa, document, finding, recipient } from './world.js';

const NOW = '2025-09-08T08:00:00.000Z';

const after = (minutes: number) => new Date(Date.parse(NOW) + minutes * 60_000).toISOString();

const watcher = (id: string, more: Partial<Watcher> = {}): Watcher =>
  watcherSchema.parse({ id, name: id, publisher: id, kind: 'feed', url: `https://${id}.example/feed.xml`, ...more });

const good = (one: Watcher): FinishedRead => ({
  watcher: one,
  collected: { watcher: one.id, outcome: 'read', documents: [], copies: [], memory: { seen: 1 }, problems: [], items: 1 },
});

const found = (id: string, published: string, more: Partial<Found> = {}): Found => {
  const one = document(id, { published, watcher: id });
  return { document: one, findings: [finding(one)], catchUp: false, ...more };
};

/** Owners on another machine: nobody here can tell whether they live. */
const [A, B] = ['a/1/x', 'b/1/x'];

describe.each(STORES)('on $name', (kind) => {
  let store: Store;
  openEach(kind, (opened) => void (store = opened));

  const take = async (owner: string, now: string, known: readonly Watcher[], atMost = 64) =>
    (await store.takeShares({ owner, now }, { atMost, known: new Set(known.map(({ id }) => id)) })).map(({ watcher: id }) => id);

  test('a source is taken by one worker, until it is handed in', async () => {
    const [one, two, off] = [watcher('one'), watcher('two'), watcher('off', { enabled: false })];
    await store.enrol([one, two, off], NOW);
    expect(await take(A, NOW, [one, two, off])).toEqual(['one', 'two']);
    expect(await take(B, NOW, [one, two, off])).toEqual([]);
    await store.handIn([good(one)], [], { now: NOW });
    expect(await take(B, after(30), [one, two])).toEqual(['two']);
    const [again] = await store.takeShares({ owner: B, now: after(61) }, { atMost: 9, known: new Set(['one']) });
    expect(again).toEqual({ watcher: 'one', memory: { seen: 1 }, first: false });
  });

  test('what a worker holds lapses when it says no more that it lives', async () => {
    const all = [watcher('one')];
    await store.enrol(all, NOW);
    expect(await take(A, NOW, all)).toEqual(['one']);
    await store.holdOn({ owner: A, now: after(5) });
    expect(await take(B, after(14), all)).toEqual([]);
    expect(await take(B, after(15), all)).toEqual(['one']);
    await store.handBack(B);
    expect(await take(A, after(15), all)).toEqual(['one']);
  });

  test('what a process held that is known to be gone is free at once', async () => {
    const all = [watcher('one')];
    await store.enrol(all, NOW);
    const { hostname } = await import('node:os');
    expect(await take(`${hostname()}/4194305/x`, NOW, all)).toEqual(['one']);
    await store.holdOn({ owner: B, now: NOW });
    expect(await take(B, NOW, all)).toEqual(['one']);
  });

  test('files that change make sources due at once, or end them', async () => {
    const one = watcher('one');
    await store.enrol([one], NOW);
    await store.handIn([good(one)], [], { now: NOW });
    expect(await take(A, after(1), [one])).toEqual([]);
    const moved = { ...one, url: 'https://elsewhere.example/feed.xml' };
    await store.enrol([moved], after(1));
    expect(await take(A, after(1), [moved])).toEqual(['one']);
    await store.handBack(A);
    await store.enrol([], after(2));
    expect(await take(A, after(600), [moved])).toEqual([]);
    expect((await store.backlog(after(600))).due).toBe(0);
  });

  test('few sources of one host are taken at once, so that the others need not wait for it', async () => {
    const ofOneHost = Array.from({ length: 40 }, (_, n) => watcher(`h-${n}`, { url: `https://big.example/${n}.xml` }));
    const other = watcher('z-other');
    await store.enrol([...ofOneHost, other], NOW);
    const taken = await take(A, NOW, [...ofOneHost, other], 32);
    expect(taken).toContain('z-other');
    expect(taken.length).toBe(17);
  });

  test('a round is recorded in order of publication, whoever read what first', async () => {
    const all = ['a-late', 'early', 'slow'].map((id) => watcher(id));
    const [late, early, slow] = all as [Watcher, Watcher, Watcher];
    await store.plant([acsa], NOW);
    await store.enrol(all, NOW);
    await take(A, NOW, [late]);
    await take(B, NOW, [early, slow]);
    await store.handIn([good(late)], [found('a-late', '2025-09-07T09:00:00Z')], { now: NOW });
    await store.handIn([good(early)], [found('early', '2025-09-06T09:00:00+02:00')], { now: NOW });
    expect(await store.roundAt(after(1))).toBeUndefined();
    await store.handIn([good(slow)], [], { now: NOW });
    const round = await store.roundAt(after(1));
    expect(round?.map(({ document: id }) => id)).toEqual(['early', 'a-late']);
    const how = { compare, now: NOW, recipients: [recipient('a@example.org')] };
    for (const key of round ?? []) expect(await store.recordWaiting(key, how)).toBeDefined();
    expect(await store.recordWaiting({ document: 'early', watcher: 'early' }, how)).toBeUndefined();
    const [notice, ...more] = await store.notices(acsa.id);
    expect(notice?.documents).toEqual(['early', 'a-late']);
    expect(more.filter(({ kind }) => kind === 'change')).toEqual([]);
    expect(await store.roundAt(after(2))).toEqual([]);
  });

  test('a round waits five minutes for its slowest source, and no longer', async () => {
    const [one, slow] = [watcher('one'), watcher('slow')];
    await store.plant([acsa], NOW);
    await store.enrol([one, slow], NOW);
    await take(A, NOW, [one, slow]);
    await store.handIn([good(one)], [found('one', '2025-09-07T09:00:00Z')], { now: NOW });
    expect(await store.roundAt(after(4))).toBeUndefined();
    expect(await store.roundAt(after(5))).toHaveLength(1);
  });

  test('a chore is one worker\u2019s until it is done, left, or its worker is silent for long', async () => {
    expect(await store.takeChore('prune', { owner: A, now: NOW })).toEqual({});
    expect(await store.takeChore('prune', { owner: B, now: NOW })).toBeUndefined();
    await store.leaveChore('prune', A);
    expect(await store.takeChore('prune', { owner: B, now: NOW })).toEqual({});
    expect(await store.takeChore('prune', { owner: A, now: after(9) })).toBeUndefined();
    expect(await store.takeChore('prune', { owner: A, now: after(10) })).toEqual({});
    await store.finishChore('prune', { owner: B, now: after(10) }, 60_000);
    expect(await store.takeChore('prune', { owner: A, now: after(10) })).toEqual({});
    await store.finishChore('prune', { owner: A, now: after(10) }, 3_600_000);
    expect(await store.takeChore('prune', { owner: B, now: after(69) })).toBeUndefined();
    expect(await store.takeChore('prune', { owner: B, now: after(70) })).toEqual({ last: after(10) });
  });

  test('the operator is told once of files that are wrong, however many workers see it, and once that they are right', async () => {
    const state = { now: NOW, operator: 'ops@example.org' };
    expect(await store.noteFiles({ ...state, wrong: '' })).toBe(false);
    expect(await store.noteFiles({ ...state, wrong: 'a.yaml:1:1 no' })).toBe(true);
    expect(await store.noteFiles({ ...state, wrong: 'a.yaml:1:1 no' })).toBe(false);
    expect(await store.noteFiles({ ...state, wrong: '' })).toBe(true);
    expect(await store.outbox.due(after(1))).toHaveLength(1);
  });

  test('sources that fail one after the other are one outage, not many troubles', async () => {
    const all = Array.from({ length: 6 }, (_, n) => watcher(`s-${n}`));
    const problem = { stage: 'collect', subject: 's', code: 'dns', message: 'no such host', transient: true } as const;
    for (const [n, one] of all.entries()) await store.handIn([good(one)], [], { now: after(n) });
    for (let turn = 0; turn < 5; turn++)
      for (const [n, one] of all.entries()) {
        const lost = { ...good(one).collected, outcome: 'failed' as const, problems: [problem] };
        await store.handIn([{ watcher: one, collected: lost }], [], {
          now: after(60 + turn * 20 + n),
          operator: 'ops@example.org',
        });
      }
    const { watchers, offlineSince } = await store.health();
    expect(offlineSince).toBeDefined();
    expect(watchers.map(({ condition }) => condition?.state)).toEqual(Array(6).fill('ok'));
    expect(await store.mails()).toHaveLength(1);
  });
});

describe('the lock of a SQLite store', () => {
  test('is one daemon\u2019s, names it, and ends with it', async () => {
    const place = await STORES[0]!.place();
    const letGo = lockStore(place.file, NOW);
    expect(() => lockStore(place.file, NOW)).toThrow(StoreTaken);
    expect(() => lockStore(place.file, NOW)).toThrow(new RegExp(`process ${process.pid} .* since ${NOW}`));
    letGo();
    lockStore(place.file, NOW)();
    await place.remove();
  });
});

describe.runIf(STORES.length > 1)('turns at hosts', () => {
  test('keep the distance of a host across workers, and its Retry-After', async () => {
    const place = await STORES[1]!.place();
    const [one, two] = [await openStore({ file: place.file }), await openStore({ file: place.file })];
    const first = await one.turns!.take('big.example', 60_000);
    const second = await two.turns!.take('big.example', 60_000);
    const third = await one.turns!.take('big.example', 60_000);
    expect(first.wait).toBe(0);
    // Less than the distance by what the test itself took.
    expect(second.wait).toBeGreaterThan(30_000);
    expect(third.wait - second.wait).toBeGreaterThan(30_000);
    expect((await two.turns!.take('other.example', 60_000)).wait).toBe(0);
    await two.turns!.close('big.example', after(5));
    expect((await one.turns!.take('big.example', 60_000)).closedUntil).toBe(after(5));
    await one.close();
    await two.close();
    await place.remove();
  });
});
