// The headline status of a commitment: how far it has come as a whole, derived from its seed and its events.

import { lastDay } from './dates.js';
import { holds, type Ledger, standingOf } from './ledger.js';
import type { Commitment } from './seed.js';
import { isEnding, isPerParty, isUsual, rung, type Status } from './status.js';
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
function isOfAll({ parties }: Commitment, event: LedgerEvent, before: () => readonly LedgerEvent[]): boolean {
  if (event.party === null || !isPerParty(event.status)) return true;
  if (BY_ONE_OF_TWO.has(event.status)) return parties.length <= 2 && parties.length > 0;
  const done = new Set([event, ...before()].filter(({ status }) => status === event.status).map(({ party }) => party));
  return parties.length > 0 && parties.every((party) => done.has(party));
}

/** How far the ladder has been climbed; `furthest` is where the commitment returns to when a suspension ends. */
interface Climb {
  readonly status: Status;
  readonly furthest: Status;
}

function climb({ kind }: Commitment, { status, furthest }: Climb, { status: step, standing }: LedgerEvent): Climb {
  if (!isUsual(kind, status, step) || !isUsual(kind, furthest, step))
    return standing === 'confirmed' ? { status: step, furthest: step } : { status, furthest };
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

/** The steps of the commitment as a whole since its seed, in the order in which they happened. */
function stepsOf({ commitment, events }: Ledger): LedgerEvent[] {
  const done = events.filter((event) => event.modality === 'occurred' && holds(event));
  const occurred = done
    .filter(({ origin }) => origin === 'detected')
    .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
  const known = done.filter(({ origin }) => origin === 'baseline');
  return occurred.filter((event, at) => isOfAll(commitment, event, () => [...known, ...occurred.slice(0, at)]));
}

/**
 * The headline status: the seed's, moved by what was detected since, in the order in which it happened. Steps of single
 * parties stand beside it until all parties have taken them; unusual ones until a person has confirmed them.
 */
export function headline(ledger: Ledger): Status {
  return climbed(ledger).status;
}

/** The furthest step of its ladder that the commitment as a whole has reached, wherever beside it the headline stands. */
export function furthestStep(ledger: Ledger): Status {
  return climbed(ledger).furthest;
}

function climbed(ledger: Ledger): Climb {
  const { commitment } = ledger;
  return stepsOf(ledger).reduce<Climb>((reached, step) => climb(commitment, reached, step), start(commitment));
}

/** The event that brought the present status, where the ledger holds it. */
export function turningPoint(ledger: Ledger): LedgerEvent | undefined {
  const status = headline(ledger);
  return ledger.events.findLast((event) => event.modality === 'occurred' && event.status === status && holds(event));
}

/**
 * True for a resumption of what, by a person's word, had not been suspended. Without that word it stands: a suspension may be
 * older than the ledger.
 */
function resumesNothing(step: LedgerEvent, { status }: Climb, { events }: Ledger): boolean {
  if (step.status !== 'resumed' || status === 'suspended') return false;
  return events.some((event) => event.status === 'suspended' && event.standing === 'dismissed' && dayOf(event) <= dayOf(step));
}

/** Events whose status commitments of this kind do not usually reach from where this one stood, and that nobody has confirmed. */
function unusualEvents(ledger: Ledger): Set<string> {
  const { commitment } = ledger;
  const unusual = new Set<string>();
  stepsOf(ledger).reduce<Climb>((reached, step) => {
    const usual =
      isUsual(commitment.kind, reached.status, step.status) && isUsual(commitment.kind, reached.furthest, step.status);
    if ((!usual || resumesNothing(step, reached, ledger)) && step.standing !== 'confirmed') unusual.add(step.id);
    return climb(commitment, reached, step);
  }, start(commitment));
  return unusual;
}

/** A ledger in which the events that are unusual, and that nobody has looked at, say so; and no others. */
export function withUnusual(ledger: Ledger): Ledger {
  const unusual = unusualEvents(ledger);
  const events = ledger.events.map((event): LedgerEvent => {
    if (unusual.has(event.id)) return { ...event, standing: 'unusual' };
    return event.standing === 'unusual' ? { ...event, standing: standingOf({ ...event, standing: undefined }) } : event;
  });
  return { ...ledger, events };
}

/** What a party's own steps say of where it stands: not the votes on the way, nor that somebody has joined. */
const STANDS_AT: ReadonlySet<Status> = new Set<Status>(['signed', 'approved', 'ratified', 'suspended', 'terminated', 'reduced']);

/**
 * Where single parties stand apart from the commitment as a whole, by party: "signed; Italy approved". The last step of each
 * party, unless the whole has got as far.
 */
export function partySteps(ledger: Ledger): Map<string, Status> {
  const { commitment, events } = ledger;
  const whole = headline(ledger);
  const isWide = commitment.parties.length === 0;
  const apart = events
    .filter(
      (event) =>
        event.modality === 'occurred' &&
        holds(event) &&
        event.standing !== 'unusual' &&
        event.party !== null &&
        STANDS_AT.has(event.status),
    )
    .filter(
      ({ status }) => rung(commitment.kind, status) < 0 || isWide || rung(commitment.kind, status) > rung(commitment.kind, whole),
    )
    .filter(({ status }) => status !== whole && !isEnding(whole))
    .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
  return new Map(apart.map(({ party, status }) => [party ?? '', status]));
}
