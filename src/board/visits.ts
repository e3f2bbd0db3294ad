// Remembers, in the reader's own browser, when the last visit was: what came since stands on top.

import { getCookie } from 'hono/cookie';
import type { Instant } from '../domain/types.js';
import { keepCookie } from './guard.js';
import type { Visit } from './visit.js';

const COOKIE = 'pactwatch_visit';

/** A visit ends after so long away, in ms: looking again after a minute must not empty the list. */
const AWAY = 30 * 60_000;

function isInstant(text: string | undefined): text is Instant {
  return text !== undefined && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) && !Number.isNaN(Date.parse(text));
}

/** When the visit before this one ended; undefined on a first visit. Notes that the reader is here now. */
export function lastVisit({ c, now }: Visit): Instant | undefined {
  const [before, seen] = (getCookie(c, COOKIE) ?? '').split('~');
  const isNew = isInstant(seen) && Date.parse(now) - Date.parse(seen) > AWAY;
  const last = isNew ? seen : isInstant(before) ? before : undefined;
  keepCookie(c, COOKIE, `${last ?? ''}~${now}`, 'Lax');
  return last;
}
