// When a source is read next: its own period, slower where it brings little and where it fails, never before it allows.

import { isGood, type Outcome } from './stages.js';
import type { Instant } from './types.js';
import type { Watcher } from './watcher.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Wait after the first failure, in ms; it doubles with each. */
const FIRST_RETRY = 15 * MINUTE;

/** Longest wait for a failing source, in ms, unless its own period is longer: it is never given up. */
const LONGEST_RETRY = DAY;

/** By how much a source that brought nothing new is read less often, between `every` and `at_most`. */
const SLOWER = 1.5;

/** Share of a period by which a read comes early at most, at least half of it: sources do not all fall due together, nor just miss a timer. */
const EARLY = 0.05;

/** The same share after a first read, or one that was late by more than a period: what all fell due together is spread out. */
const SPREAD = 0.5;

/** How a read went, as far as it decides when the next one is. */
export interface ReadSign {
  readonly outcome: Outcome;
  readonly now: Instant;
  /** Bad reads in a row, this one included. */
  readonly failures: number;
  /** Present period in ms, as `nextInterval` gave it. */
  readonly interval: number;
  /** Trying again soon may help. */
  readonly transient: boolean;
  /** The source says itself that it is gone for good. */
  readonly gone: boolean;
  /** It fell due together with many others: at the start, or after a time in which nothing was read. */
  readonly crowded?: boolean;
  /** Not the source but this machine had trouble. */
  readonly offline: boolean;
  /** Retry-After. */
  readonly notBefore?: Instant | undefined;
}

/** The period of a source in ms: `every` where it brings something new, else longer by and by, up to `at_most`. */
export function nextInterval({ every, at_most: atMost }: Watcher, before: number | undefined, brought: boolean): number {
  if (atMost === undefined || brought || before === undefined) return every;
  return Math.min(Math.max(before, every) * SLOWER, Math.max(atMost, every));
}

/** A number from 0 to 1 that differs from source to source and from read to read, and is the same for the same ones. */
function scatter(text: string): number {
  let hash = 2_166_136_261;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16_777_619);
  return (hash >>> 0) / 2 ** 32;
}

function waitOf({ every }: Watcher, { outcome, failures, interval, transient, offline }: ReadSign): number {
  if (offline) return Math.min(every, FIRST_RETRY);
  if (isGood({ outcome })) return interval;
  const soon = transient && outcome !== 'refused';
  const first = soon ? Math.min(every, FIRST_RETRY) : every;
  return Math.min(first * 2 ** Math.min(failures - 1, 20), Math.max(every, LONGEST_RETRY));
}

/** When the source is to be read next; null where it says that it is gone for good. */
export function nextRead(watcher: Watcher, sign: ReadSign): Instant | null {
  if (sign.gone) return null;
  const chance = scatter(`${watcher.id} ${sign.now}`);
  const early = sign.crowded && isGood(sign) ? SPREAD * chance : EARLY * (0.5 + chance / 2);
  const next = Date.parse(sign.now) + waitOf(watcher, sign) * (1 - early);
  return new Date(Math.max(next, Date.parse(sign.notBefore ?? sign.now))).toISOString();
}
