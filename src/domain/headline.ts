// The headline status of a commitment: how far it has come as a whole, derived from its seed and its events.

import { lastDay } from './dates.js';
import type { Ledger } from './ledger.js';
import type { Commitment } from './seed.js';
import { isEnding, isPerParty, rung, type Status } from './status.js';
import type { LedgerEvent } from './types.js';

/** Statuses beside the ladder that a commitment stays in until another step: the rest (a delay, a contract) come and go. */
const LASTING: ReadonlySet<Status> = new Set<Status>(['suspended', 'renewed', 'upgraded', 'terminated', 'expired']);

/** One party can end or suspend what only two have agreed; elsewhere the others go on. */
const BY_ONE_OF_TWO: ReadonlySet<Status> = new Set<Status>(['suspended', 'terminated']);

/** When an event happened, as far as is known, for putting events in order (ISO day). */
function dayOf(event: LedgerEvent): string {
  return event.date === null ? event.recorded.slice(0, 10) : lastDay(event.date);
}

/** True where an event is a step of the commitment as a whole: of all its parties, together or one after the other. */
function isOfAll({ parties }: Commitment, event: LedgerEvent, before: readonly LedgerEvent[]): boolean {
  if (event.party === null || !isPerParty(event.status)) return true;
  if (BY_ONE_OF_TWO.has(event.status)) return parties.length <= 2 && parties.length > 0;
  const done = new Set([event, ...before].filter(({ status }) => status === event.status).map(({ party }) => party));
  return parties.length > 0 && parties.every((party) => done.has(party));
}

/** How far the ladder has been climbed; `furthest` is where the commitment returns to when a suspension ends. */
interface Climb {
  readonly status: Status;
  readonly furthest: Status;
}

function climb({ kind }: Commitment, { status, furthest }: Climb, step: Status): Climb {
  if (isEnding(status) && step !== 'renewed') return { status, furthest };
  if (step === 'resumed') return { status: status === 'suspended' ? furthest : status, furthest };
  if (LASTING.has(step)) return { status: step, furthest };
  if (rung(kind, step) <= rung(kind, furthest)) return { status, furthest };
  return { status: status === 'suspended' ? status : step, furthest: step };
}

/** The furthest rung that the seed's own events have reached; its status where that is on the ladder, or they are on none. */
function start({ kind, baseline }: Commitment): Climb {
  const steps = [baseline.status, ...baseline.events.filter(({ party }) => party === undefined).map(({ status }) => status)];
  const furthest = steps.reduce((best, step) => (rung(kind, step) > rung(kind, best) ? step : best));
  return { status: baseline.status, furthest };
}

/**
 * The headline status: the seed's, moved by what was detected since, in the order in which it happened. Steps of single
 * parties stand beside it until all parties have taken them.
 */
export function headline({ commitment, events }: Ledger): Status {
  const occurred = events
    .filter(({ modality, origin }) => modality === 'occurred' && origin === 'detected')
    .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
  const known = events.filter(({ modality, origin }) => modality === 'occurred' && origin === 'baseline');
  const moves = occurred.filter((event, at) => isOfAll(commitment, event, [...known, ...occurred.slice(0, at)]));
  return moves.map(({ status }) => status).reduce<Climb>((reached, step) => climb(commitment, reached, step), start(commitment))
    .status;
}
