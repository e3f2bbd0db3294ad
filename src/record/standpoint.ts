// How an event stood for one who was told of it, and the stretch of people's words that a correction tells. Pure.

import type { Standpoint } from '../domain/alert.js';
import { holds } from '../domain/ledger.js';
import { deriveEvent } from './derive.js';
import type { EntryRow } from './schema.js';

/** Which entries of an event a correction tells: those after the one numbered `from`, up to `to`. */
export interface Span {
  readonly event: string;
  readonly from: number;
  readonly to: number;
}

/** A correction as the outbox names it, `japan-italy-acsa:3 5-7`: the same words are told once. */
export function keyOf({ event, from, to }: Span): string {
  return `${event} ${from}-${to}`;
}

/** The span that a row of the outbox names. */
export function spanOf(key: string): Span {
  const [, event = '', from, to] = /^(.*) (\d+)-(\d+)$/.exec(key) ?? [];
  return { event, from: Number(from), to: Number(to) };
}

/** The event that these entries are about as its readers see it. */
export function standpoint(entries: readonly EntryRow[]): Standpoint {
  const event = deriveEvent(entries);
  const { standing, status, date, into } = event;
  const gone = standing === 'dismissed' || standing === 'merged' ? standing : undefined;
  const counting = standing === 'disputed' ? 'disputed' : 'firm';
  return { stands: gone ?? (holds(event) ? counting : 'open'), status, date, ...(into !== undefined && { into }) };
}

/** True where both are the same step on the same day, as part of the same. */
export function isSameStep(a: Standpoint, b: Standpoint): boolean {
  return a.status === b.status && a.date === b.date && a.into === b.into;
}

export function isSame(a: Standpoint, b: Standpoint): boolean {
  return a.stands === b.stands && isSameStep(a, b);
}
