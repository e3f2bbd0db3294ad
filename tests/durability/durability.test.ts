// kill -9 around every commit, fetch and mail: on both stores nothing is lost, nothing is told twice.

import { afterAll, beforeAll, describe, test, vi } from 'vitest';
import { STORES } from '../support/stores.js';
import { brokenIn, compile, openWorld, play, POINTS, removeCompiled } from './harness.js';

vi.setConfig({ testTimeout: 900_000, hookTimeout: 120_000 });

beforeAll(compile);
afterAll(removeCompiled);

/** At each of six points, on each store: CI dies ten times, a hand that waits for its tests three times; `npm run soak` dies as often as it is told to. */
const HITS = Number(process.env['PACTWATCH_DEATHS'] ?? 3);

describe.each(STORES)('on $name', ({ place: makePlace }) => {
  test.concurrent('nothing is lost and nothing is told twice', async ({ expect }) => {
    const place = await makePlace();
    const { broken, deaths } = await play(place, HITS, 20_250_905);
    expect(broken).toEqual([]);
    for (const point of POINTS) expect(deaths.get(point) ?? 0, point).toBeGreaterThanOrEqual(HITS - 1);
    await place.remove();
  });

  test.concurrent('the invariants see a transaction that was split', async ({ expect }) => {
    const place = await makePlace();
    const world = await openWorld(2, place);
    await world.run(0, 'none');
    expect(await brokenIn(place)).toEqual([]);
    expect(await world.run(1, 'split')).toBe('SIGKILL');
    expect(await brokenIn(place)).toContain('an alert without a row of the outbox');
    await world.close();
    await place.remove();
  });
});
