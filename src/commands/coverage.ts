// How far the sources can be believed: which are read for a commitment, how each is doing, since when they cover it.

import pc from 'picocolors';
import { isTroubled, type HealthState } from '../domain/health.js';
import type { Instant } from '../domain/types.js';
import type { Watcher } from '../domain/watcher.js';
import type { Health, WatcherHealth } from '../record/store.js';
import { instantWords } from './words.js';

/** A source, and how it is doing; no health where it was never read. */
export interface Coverage {
  readonly watcher: Watcher;
  readonly health: WatcherHealth | undefined;
}

/** The enabled sources that are read for a commitment. */
export function coverageOf(commitment: string, watchers: readonly Watcher[], { watchers: health }: Health): Coverage[] {
  const byId = new Map(health.map((one) => [one.watcher, one]));
  return watchers
    .filter(({ enabled, commitments }) => enabled && (commitments?.includes(commitment) ?? true))
    .map((watcher) => ({ watcher, health: byId.get(watcher.id) }));
}

/** `off` where its file says so, `new` where it was not read yet. */
export function stateOf({ watcher, health }: Coverage): HealthState | 'off' {
  return watcher.enabled ? (health?.condition?.state ?? 'new') : 'off';
}

/** True where no news of the source means that there is none. */
export function isHealthy(coverage: Coverage): boolean {
  return stateOf(coverage) === 'ok';
}

/** The state, in red where nothing can be learned from the source. */
export function stateWords(coverage: Coverage): string {
  const state = stateOf(coverage);
  if (state === 'off' || state === 'new') return pc.dim(state === 'off' ? 'off' : 'not read');
  return isTroubled(state) ? pc.red(state) : state === 'quiet' ? pc.yellow(state) : state;
}

/** Since when at least one source has been read well without a break; undefined where none is healthy now. */
export function coveredSince(coverage: readonly Coverage[]): Instant | undefined {
  const since = coverage.filter(isHealthy).flatMap(({ health }) => health?.condition?.goodSince ?? []);
  return since.sort()[0];
}

/** Periods without any read after which the timer itself is in doubt. */
const MISSED_PERIODS = 3;

/** A warning where nothing was read for far longer than the sources' periods: the timer that runs `check` may have stopped. */
export function timerWarning(
  watchers: readonly Watcher[],
  { watchers: health, offlineSince }: Health,
  now: Instant,
  zone: string,
): string {
  if (offlineSince !== undefined)
    return `Most sources cannot be reached since ${instantWords(offlineSince, zone)}: is this machine online?`;
  const last = health
    .map(({ lastRead }) => lastRead)
    .sort()
    .at(-1);
  const period = Math.min(...watchers.filter(({ enabled }) => enabled).map(({ every, at_most: atMost }) => atMost ?? every));
  if (last === undefined || Date.parse(now) - Date.parse(last) < Math.max(period * MISSED_PERIODS, 86_400_000)) return '';
  return `Nothing was read since ${instantWords(last, zone)}: does the timer that runs check still work?`;
}
