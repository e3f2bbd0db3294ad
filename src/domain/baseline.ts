// Turns a seed into the ledger that it starts: the steps that it states as known, and those that it expects.

import { firstDay } from './dates.js';
import type { Ledger } from './ledger.js';
import type { Commitment } from './seed.js';
import type { LedgerEvent } from './types.js';

/** The day from which a baseline speaks (ISO day, UTC): the first that a coarse `as_of` may mean. */
export function baselineDay(commitment: Commitment): string {
  return firstDay(commitment.baseline.as_of);
}

/**
 * The events that a seed declares: baseline events as occurred, expected steps as planned, in the order of the file.
 * Ids count from 1 (`<commitment>:<n>`); `recorded` is the start of the baseline's day.
 */
export function seedEvents(commitment: Commitment): LedgerEvent[] {
  const steps = [
    ...commitment.baseline.events.map((event) => ({
      ...event,
      window: undefined,
      modality: 'occurred' as const,
      origin: 'baseline' as const,
    })),
    ...commitment.expected.map((step) => ({
      ...step,
      date: step.by ?? step.window?.closes,
      body: undefined,
      modality: 'planned' as const,
      origin: 'expected' as const,
    })),
  ];
  return steps.map(({ status, party, body, date, summary, window, modality, origin }, index) => ({
    id: `${commitment.id}:${index + 1}`,
    commitment: commitment.id,
    status,
    modality,
    party: party ?? null,
    body,
    date: date ?? null,
    origin,
    recorded: `${baselineDay(commitment)}T00:00:00Z`,
    summary,
    ...(window && { window }),
  }));
}

/** The ledger of a commitment of which nothing but its seed is known. */
export function openLedger(commitment: Commitment): Ledger {
  return { commitment, events: seedEvents(commitment) };
}
