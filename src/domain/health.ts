// How a source is doing: five states with hysteresis, what is worth telling the operator, and when it is this machine that is offline.

import type { Outcome } from './stages.js';
import type { Instant, Problem } from './types.js';

/** `new`: never read well yet, and too early to call it trouble. */
export const HEALTH_STATES = ['new', 'ok', 'quiet', 'failing', 'refused', 'broken'] as const;

/**
 * `ok`; `quiet`: read well, but nothing newer than its expected period; `failing`: errors; `refused`: it sends automatic
 * readers away; `broken`: it answers with something else than it should.
 */
export type HealthState = (typeof HEALTH_STATES)[number];

/** What is known of a source between two reads. */
export interface Condition {
  readonly state: HealthState;
  /** When the state began: of trouble, its first bad read. */
  readonly since: Instant;
  /** Since when it has been read well without a real trouble; absent while it is in trouble or new. */
  readonly goodSince?: Instant | undefined;
  /** Bad reads in a row. */
  readonly failures: number;
  /** The first of them. */
  readonly troubledSince?: Instant | undefined;
}

/** How a source was read on one day. */
export interface WatcherDay {
  readonly watcher: string;
  /** ISO, UTC. */
  readonly day: string;
  /** Reads that went well, with news or without. */
  readonly well: number;
  readonly badly: number;
  /** When the newest item that it had by then was published. */
  readonly newest?: Instant | undefined;
}

/** How a watcher has been doing. */
export interface WatcherHealth {
  readonly watcher: string;
  readonly outcome: Outcome;
  /** In what its last read brought. */
  readonly items: number;
  /** Bad reads in a row. */
  readonly failures: number;
  readonly lastRead: Instant;
  /** Absent where it was never read well. */
  readonly lastGood?: Instant | undefined;
  /** When its newest document was published. */
  readonly newest?: Instant | undefined;
  /** Problems of the last read. */
  readonly problems: readonly Problem[];
  /** Its state with all that belongs to it; absent where it was never asked, or only while this machine was offline. */
  readonly condition?: Condition | undefined;
  /** When it is read next; absent: never, for it has said that it is gone. */
  readonly nextAt?: Instant | undefined;
}

/** What a read tells of a source's health. */
export interface HealthSign {
  readonly outcome: Outcome;
  readonly now: Instant;
  /** When its newest item was published, as far as is known. */
  readonly newest?: Instant | undefined;
  /** Longest usual time between two items, in ms; absent: it is never quiet. */
  readonly expectEvery?: number | undefined;
  /** It says itself that it is gone for good. */
  readonly gone?: boolean;
}

/** Bad reads in a row from which a trouble is real. Failing sources are read at growing intervals, so these span most of an hour. */
export const REAL_TROUBLE = 3;

const BAD: Readonly<Record<Exclude<Outcome, 'read' | 'unchanged'>, HealthState>> = {
  failed: 'failing',
  refused: 'refused',
  broken: 'broken',
};

/** True for a state in which nothing can be learned from the source. */
export function isTroubled(state: HealthState): boolean {
  return state === 'failing' || state === 'refused' || state === 'broken';
}

function isQuiet({ now, newest, expectEvery }: HealthSign): boolean {
  return newest !== undefined && expectEvery !== undefined && Date.parse(now) - Date.parse(newest) > expectEvery;
}

/** The condition after a read. One good read ends a trouble; a single bad one begins none. */
export function nextCondition(before: Condition | undefined, sign: HealthSign): Condition {
  const { outcome, now, gone = false } = sign;
  const last: Condition = before ?? { state: 'new', since: now, failures: 0 };
  if (outcome === 'read' || outcome === 'unchanged') {
    const state = isQuiet(sign) ? 'quiet' : 'ok';
    return { state, since: state === last.state ? last.since : now, goodSince: last.goodSince ?? now, failures: 0 };
  }
  const failures = last.failures + 1;
  const troubledSince = last.troubledSince ?? now;
  if (failures < REAL_TROUBLE && !gone && !isTroubled(last.state)) return { ...last, failures, troubledSince };
  return { state: BAD[outcome], since: isTroubled(last.state) ? last.since : troubledSince, failures, troubledSince };
}

/** True where the operator is to be told: trouble begins, trouble ends, silence begins, silence ends. Another sort of trouble is no news. */
export function isTransition(before: HealthState, after: HealthState): boolean {
  const told = (state: HealthState) => (isTroubled(state) ? 'trouble' : state === 'new' ? 'ok' : state);
  return told(before) !== told(after);
}

/** One thing to tell the operator of a source, or of this machine. */
export interface HealthNotice {
  readonly at: Instant;
  /** The watcher; null for what is no source. */
  readonly watcher: string | null;
  /**
   * What else it speaks of; absent for this machine's way to the network. `files`: those that people write; while some are
   * wrong, what they last said stays in force. `reader`: one who has unsubscribed, whom `reason` names. `commitment`:
   * whether a healthy source covers the one with this `title`.
   */
  readonly about?: 'files' | 'reader' | 'commitment';
  readonly title?: string;
  readonly from: HealthState;
  readonly to: HealthState;
  /** When the state that is told of began. */
  readonly since: Instant;
  /** For people: what is wrong; empty where something ended. */
  readonly reason: string;
  readonly lastGood?: Instant | undefined;
}

/** Problems that also arise where this machine has lost the network. */
const NETWORK: ReadonlySet<string> = new Set(['dns', 'refused', 'timeout', 'cut-off', 'tls', 'network']);

/** Sources below which nothing can be said about the network. */
const FEWEST = 3;

/** One source of a run, as far as it tells of the network. */
export interface NetworkSign {
  /** Code of its first problem where it could not be read. */
  readonly code?: string | undefined;
  /** Bad reads in a row before this one. */
  readonly failures: number;
}

/**
 * True where a run says more about this machine than about its sources: of those that were well before, at least three
 * were read and more than half could not be reached. Sources that were in trouble already are no evidence: when only
 * they are due, all fail.
 */
export function isOffline(signs: readonly NetworkSign[]): boolean {
  const well = signs.filter(({ failures }) => failures === 0);
  const lost = well.filter(({ code }) => code !== undefined && NETWORK.has(code));
  return well.length >= FEWEST && lost.length * 2 > well.length;
}

/** True for a failed read that an outage explains. */
export function isNetworkTrouble(code: string | undefined): boolean {
  return code !== undefined && NETWORK.has(code);
}
