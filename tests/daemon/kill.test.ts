// Workers on one PostgreSQL store, killed at random under load: nothing lost, nothing twice, and work goes on within one lease.

import { expect, it, vi } from 'vitest';
import { STORES } from '../support/stores.js';
import { play } from './kill.js';

vi.setConfig({ testTimeout: 600_000 });

/** Minutes of the workers' clock: the lease, a source's period, and what a loaded machine takes for a read. */
const SOON = 10 + 2 + 18;

it.runIf(STORES.length > 1)('loses nothing, tells nothing twice, and goes on within one lease', async () => {
  const place = await STORES[1]!.place();
  const { broken, mails, longestGap } = await play(place, { workers: 3, kills: 2, papers: 12, pacts: 8, seed: 20_250_905 });
  expect(broken).toEqual([]);
  expect(mails).toBeGreaterThan(1);
  expect(longestGap).toBeLessThan(SOON);
  await place.remove();
});
