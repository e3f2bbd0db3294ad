// How far the sources can be believed, in words for the terminal.

import pc from 'picocolors';
import { type Coverage, type SourcesHealth, standstill, stateOf } from '../domain/coverage.js';
import { isTroubled } from '../domain/health.js';
import type { Instant } from '../domain/types.js';
import type { Watcher } from '../domain/watcher.js';
import { instantWords } from './words.js';

/** The state, in red where nothing can be learned from the source. */
export function stateWords(coverage: Coverage): string {
  const state = stateOf(coverage);
  if (state === 'off' || state === 'new') return pc.dim(state === 'off' ? 'off' : 'not read');
  return isTroubled(state) ? pc.red(state) : state === 'quiet' ? pc.yellow(state) : state;
}

/** A warning where nothing was read for far longer than the sources' periods: the timer that runs `check` may have stopped. */
export function timerWarning(watchers: readonly Watcher[], health: SourcesHealth, now: Instant, zone: string): string {
  const still = standstill(watchers, health, now);
  if (!still) return '';
  const since = instantWords(still.since, zone);
  return still.type === 'offline'
    ? `Most sources cannot be reached since ${since}: is this machine online?`
    : `Nothing was read since ${since}: does the timer that runs check still work?`;
}
