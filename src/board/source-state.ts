// Sources as pages show them: how each is doing, its state as a mark with a word, and how long ago something was.

import type { Coverage, SourcesHealth } from '../domain/coverage.js';
import { isTroubled, type HealthState } from '../domain/health.js';
import type { Instant } from '../domain/types.js';
import type { Watcher } from '../domain/watcher.js';
import type { Html } from './page.js';
import { mark } from './parts.js';
import type { Visit } from './visit.js';

const DAY = 86_400_000;

/** Every source, enabled or not, with how it is doing. */
export function sourcesIn(watchers: readonly Watcher[], { watchers: known }: Pick<SourcesHealth, 'watchers'>): Coverage[] {
  const byId = new Map(known.map((one) => [one.watcher, one]));
  return watchers.map((watcher) => ({ watcher, health: byId.get(watcher.id) }));
}

function toneOf(state: HealthState | 'off'): Parameters<typeof mark>[0] {
  if (state === 'ok') return 'good';
  if (state === 'off' || state === 'new') return 'quiet';
  return isTroubled(state) ? 'warning' : 'review';
}

export function stateMark(state: HealthState | 'off', { say }: Visit): Html {
  return mark(toneOf(state), say.sources.states[state]);
}

/** `3 days ago`; never where nothing is known. */
export function agoWords(instant: Instant | undefined, { say, now }: Visit): string {
  if (instant === undefined) return say.sources.never;
  return say.sources.daysAgo(Math.floor((Date.parse(now) - Date.parse(instant)) / DAY));
}
