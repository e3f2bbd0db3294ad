// Which sources cover which commitment, asked for many commitments at once.

import { coverageOf, type Coverage, type SourcesHealth } from '../../domain/coverage.js';
import type { Watcher } from '../../domain/watcher.js';

/** Returns what finds the coverage of a commitment: sources that are read for all are looked at once. */
export function coverages(watchers: readonly Watcher[], health: SourcesHealth): (commitment: string) => readonly Coverage[] {
  // No commitment is called by an empty name: what covers it is read for all.
  const forAll = coverageOf('', watchers, health);
  const named = watchers.filter(({ commitments }) => commitments !== undefined);
  const byCommitment = new Map<string, readonly Coverage[]>();
  return (commitment) => {
    const before = byCommitment.get(commitment);
    if (before) return before;
    const covering = [...coverageOf(commitment, named, health), ...forAll];
    byCommitment.set(commitment, covering);
    return covering;
  };
}
