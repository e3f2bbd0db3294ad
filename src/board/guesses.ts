// Counts wrong passwords, in forms and with requests, so that guessing takes longer than anybody lives.

import type { Instant } from '../domain/types.js';
import { isSame } from './guard.js';

/** Wrong passwords that are let pass before the next ones have to wait, in ms after the last. */
const FREE_ATTEMPTS = 5;
export const WAIT = 60_000;

/** After so long without a wrong one, in ms, they are counted anew. A right one ends nothing: programs send it all day. */
const FORGOTTEN = 15 * 60_000;

/** `wait`: too many were wrong just now; this one was not looked at. */
export type Verdict = 'right' | 'wrong' | 'wait';

/** Whether a password is right. */
export type Trial = (sent: string, now: Instant) => Verdict;

/** Tries passwords against the one that is right, and counts over all who try. */
export function trialOf(password: string | undefined): Trial {
  let wrong = { times: 0, at: 0, last: '' };
  return (sent, now) => {
    const at = Date.parse(now);
    // A program that knows only the old password sends it again and again: that is no guess, and must keep nobody out.
    if (wrong.times > 0 && isSame(sent, wrong.last)) return 'wrong';
    if (wrong.times >= FREE_ATTEMPTS && at - wrong.at < WAIT) return 'wait';
    if (password !== undefined && isSame(sent, password)) return 'right';
    wrong = { times: at - wrong.at < FORGOTTEN ? wrong.times + 1 : 1, at, last: sent };
    return 'wrong';
  };
}
