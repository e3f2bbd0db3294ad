// What the store knows of each source on each of the last ninety days.

import { describe, expect, test } from 'vitest';
import type { Collected } from '../../src/domain/stages.js';
import { watcherSchema } from '../../src/domain/watcher.js';
import type { Store } from '../../src/record/store.js';
import { openEach, STORES, type Place } from '../support/stores.js';
import { document } from './world.js';

describe.each(STORES)('on $name', (kind) => {
  let place: Place;
  let store: Store;

  openEach(kind, (opened, at) => {
    [store, place] = [opened, at];
  });

  const problem = { stage: 'collect', subject: 'w', code: 'timeout', message: 'too slow', transient: true } as const;

  function read(id: string, more: Partial<Collected> = {}) {
    const watcher = watcherSchema.parse({ id, name: id, publisher: id, kind: 'feed', url: `https://${id}.example/feed` });
    const base = { watcher: id, outcome: 'read', documents: [], copies: [], memory: {}, problems: [], items: 0 } as const;
    return { watcher, collected: { ...base, ...more } };
  }

  const lost = { outcome: 'failed', problems: [problem] } as const;

  test('reads are counted by the day on which they ended, well or badly, with the newest item of then', async () => {
    const published = '2025-09-07T22:00:00.000Z';
    await store.finishReads([read('a', { documents: [document('x', { published })] })], { now: '2025-09-08T08:00:00.000Z' });
    await store.finishReads([read('a', { outcome: 'unchanged' }), read('b')], { now: '2025-09-08T23:59:59.000Z' });
    await store.finishReads([read('a', lost)], { now: '2025-09-09T00:00:00.000Z' });
    expect(await store.days('2025-09-09T12:00:00.000Z')).toEqual([
      { watcher: 'a', day: '2025-09-08', well: 2, badly: 0, newest: published },
      { watcher: 'a', day: '2025-09-09', well: 0, badly: 1, newest: published },
      { watcher: 'b', day: '2025-09-08', well: 1, badly: 0, newest: undefined },
    ]);
    expect((await store.days('2025-09-09T12:00:00.000Z', 'b')).map(({ watcher }) => watcher)).toEqual(['b']);
  });

  test('a source that is read twice in one run is counted twice', async () => {
    await store.finishReads([read('a'), read('a', lost)], { now: '2025-09-08T08:00:00.000Z' });
    expect(await store.days('2025-09-08T09:00:00.000Z')).toMatchObject([{ well: 1, badly: 1 }]);
  });

  test('what was put off, or lost because this machine was offline, counts neither way', async () => {
    const ids = ['a', 'b', 'c'];
    await store.finishReads(
      ids.map((id) => read(id, lost)),
      { now: '2025-09-08T08:00:00.000Z' },
    );
    await store.finishReads([read('d', { ...lost, waiting: true })], { now: '2025-09-08T09:00:00.000Z' });
    expect(await store.days('2025-09-08T10:00:00.000Z')).toEqual([]);
  });

  test('what workers hand in is counted too', async () => {
    await store.handIn([read('a')], [], { now: '2025-09-08T08:00:00.000Z' });
    expect(await store.days('2025-09-08T09:00:00.000Z')).toMatchObject([{ watcher: 'a', well: 1 }]);
  });

  test('ninety days are shown and kept, today included', async () => {
    for (const day of ['2025-06-10', '2025-06-11', '2025-09-08'])
      await store.finishReads([read('a')], { now: `${day}T08:00:00.000Z` });
    const now = '2025-09-08T09:00:00.000Z';
    const days = async () => (await store.days(now)).map(({ day }) => day);
    expect(await days()).toEqual(['2025-06-11', '2025-09-08']);
    await store.forgetDays(now);
    const rows = await place.query('select day from watcher_days order by day');
    expect(rows).toEqual([['2025-06-11'], ['2025-09-08']]);
  });
});
