// Whether the sources of a commitment can still be believed: while one of them is well, no news of it means something.

import { type Coverage, covering, isHealthy, stateOf, withHealth } from './coverage.js';
import { isTroubled, type WatcherHealth } from './health.js';
import type { Commitment } from './seed.js';
import type { Instant } from './types.js';
import type { Watcher } from './watcher.js';

/** How a commitment is covered. */
export interface Cover {
  readonly commitment: string;
  readonly title: string;
  /** `open`: none of its sources is well, and of one it is too early to say; or none is read for it at all. */
  readonly standing: 'covered' | 'lost' | 'open';
  /** Of what is not covered: when the last of its sources was lost. */
  readonly since?: Instant | undefined;
  /** When any of its sources was last read well. */
  readonly lastGood?: Instant | undefined;
  /** Of what is not covered: its sources with their states, for people. */
  readonly reason: string;
}

/** How each commitment is covered by sources that are doing so. */
export function coversOf(
  commitments: readonly Commitment[],
  watchers: readonly Watcher[],
  health: readonly WatcherHealth[],
): Cover[] {
  const sources = withHealth(watchers, { watchers: health });
  // Sources that are read for all are most often most of them, and one that is well is enough: they are looked at once.
  const isEnough = sources.some((source) => source.watcher.commitments === undefined && isHealthy(source));
  if (isEnough) return commitments.map(({ id, title }) => covered(id, title));
  return commitments.map((commitment) => coverOf(commitment, covering(commitment.id, sources)));
}

function covered(commitment: string, title: string): Cover {
  return { commitment, title, standing: 'covered', reason: '' };
}

function coverOf({ id, title }: Commitment, sources: readonly Coverage[]): Cover {
  if (sources.some(isHealthy)) return covered(id, title);
  const last = (instants: readonly Instant[]) => [...instants].sort().at(-1);
  const isOpen = sources.length === 0 || sources.some((source) => stateOf(source) === 'new');
  return {
    commitment: id,
    title,
    standing: isOpen ? 'open' : 'lost',
    since: last(sources.flatMap(({ health }) => health?.condition?.since ?? [])),
    lastGood: last(sources.flatMap(({ health }) => health?.lastGood ?? [])),
    reason: worstFirst(sources)
      .map((source) => `${source.watcher.id} (${stateOf(source)})`)
      .join(', '),
  };
}

function worstFirst(sources: readonly Coverage[]): Coverage[] {
  const weight = ({ health }: Coverage) => (health?.condition && isTroubled(health.condition.state) ? 0 : 1);
  return [...sources].sort((a, b) => weight(a) - weight(b));
}
