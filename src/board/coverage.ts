// Which sources cover which commitment, asked for many commitments at once.

import { type Coverage, type SourcesHealth, withHealth } from '../domain/coverage.js';
import type { Watcher } from '../domain/watcher.js';
import { groupedBy } from '../shared/groups.js';

/** Returns what finds the enabled sources that are read for a commitment: all are looked at once, whatever the number of commitments. */
export function coverages(watchers: readonly Watcher[], health: SourcesHealth): (commitment: string) => readonly Coverage[] {
  const enabled = withHealth(watchers, health).filter(({ watcher }) => watcher.enabled);
  const forAll = enabled.filter(({ watcher }) => watcher.commitments === undefined);
  const readFor = enabled.flatMap((one) => [...new Set(one.watcher.commitments)].map((commitment) => ({ commitment, one })));
  const named = groupedBy(readFor, ({ commitment }) => commitment);
  return (commitment) => {
    const own = named.get(commitment);
    return own ? [...own.map(({ one }) => one), ...forAll] : forAll;
  };
}
