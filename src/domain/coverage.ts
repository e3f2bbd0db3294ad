// How far "no news" can be believed: which sources are read for a commitment, and since when they cover it.

import type { HealthState, WatcherHealth } from './health.js';
import type { Instant } from './types.js';
import type { Watcher } from './watcher.js';

/** A source, and how it is doing; no health where it was never read. */
export interface Coverage {
  readonly watcher: Watcher;
  readonly health: WatcherHealth | undefined;
}

/** How all sources are doing, and this machine's way to them. */
export interface SourcesHealth {
  readonly watchers: readonly WatcherHealth[];
  /** Since when this machine has been offline; absent where it is not. */
  readonly offlineSince?: Instant | undefined;
}

/** True for an enabled source that is read for a commitment. */
function isReadFor({ enabled, commitments }: Watcher, commitment: string): boolean {
  return enabled && (commitments?.includes(commitment) ?? true);
}

/** Each source with how it is doing: to be asked once, where many commitments are looked at. */
export function withHealth(
  watchers: readonly Watcher[],
  { watchers: health }: Pick<SourcesHealth, 'watchers'>,
): readonly Coverage[] {
  const byId = new Map(health.map((one) => [one.watcher, one]));
  return watchers.map((watcher) => ({ watcher, health: byId.get(watcher.id) }));
}

/** Those that are enabled and read for a commitment. */
export function covering(commitment: string, sources: readonly Coverage[]): Coverage[] {
  return sources.filter(({ watcher }) => isReadFor(watcher, commitment));
}

/** The enabled sources that are read for a commitment. */
export function coverageOf(
  commitment: string,
  watchers: readonly Watcher[],
  health: Pick<SourcesHealth, 'watchers'>,
): Coverage[] {
  return covering(commitment, withHealth(watchers, health));
}

/** `off` where its file says so, `new` where it was not read yet. */
export function stateOf({ watcher, health }: Coverage): HealthState | 'off' {
  return watcher.enabled ? (health?.condition?.state ?? 'new') : 'off';
}

/** True where no news of the source means that there is none. */
export function isHealthy(coverage: Coverage): boolean {
  return stateOf(coverage) === 'ok';
}

/** Since when at least one source has been read well without a break; undefined where none is healthy now. */
export function coveredSince(coverage: readonly Coverage[]): Instant | undefined {
  const since = coverage.filter(isHealthy).flatMap(({ health }) => health?.condition?.goodSince ?? []);
  return since.sort()[0];
}

/** Periods without any read after which the timer itself is in doubt. */
const MISSED_PERIODS = 3;

/** Why nothing at all may be coming in, and since when. */
export interface Standstill {
  readonly type: 'offline' | 'idle';
  readonly since: Instant;
}

/** `offline`: this machine reaches nothing; `idle`: nothing was read for far longer than the sources' periods. Undefined where all runs. */
export function standstill(
  watchers: readonly Watcher[],
  { watchers: health, offlineSince }: SourcesHealth,
  now: Instant,
): Standstill | undefined {
  if (offlineSince !== undefined) return { type: 'offline', since: offlineSince };
  const last = health
    .map(({ lastRead }) => lastRead)
    .sort()
    .at(-1);
  const period = Math.min(...watchers.filter(({ enabled }) => enabled).map(({ every, at_most: atMost }) => atMost ?? every));
  if (last === undefined || Date.parse(now) - Date.parse(last) < Math.max(period * MISSED_PERIODS, 86_400_000)) return undefined;
  return { type: 'idle', since: last };
}
