// The state of a source as pages show it: a mark with a word, and how long ago something was.

import { type SourcesHealth, standstill } from '../domain/coverage.js';
import { isTroubled, type HealthState } from '../domain/health.js';
import type { Instant } from '../domain/types.js';
import type { Html } from './page.js';
import { mark } from './parts.js';
import type { Visit } from './visit.js';

const DAY = 86_400_000;

function toneOf(state: HealthState | 'off'): Parameters<typeof mark>[0] {
  if (state === 'ok') return 'good';
  if (state === 'off' || state === 'new') return 'quiet';
  return isTroubled(state) ? 'warning' : 'review';
}

/** True where nothing was read for long: how sources are doing is then a thing of the past. */
export function isStill({ source, now }: Visit, health: SourcesHealth): boolean {
  return standstill(source.project().watchers, health, now) !== undefined;
}

/** `still`: nothing was read for long. */
export function stateMark(state: HealthState | 'off', { say }: Visit, still: boolean): Html {
  if (still && state === 'ok') return mark('quiet', say.sources.wellThen);
  return mark(toneOf(state), say.sources.states[state]);
}

/** `3 days ago`; never where nothing is known. */
export function agoWords(instant: Instant | undefined, { say, now }: Visit): string {
  if (instant === undefined) return say.sources.never;
  return say.sources.daysAgo(Math.floor((Date.parse(now) - Date.parse(instant)) / DAY));
}
