// Event identity: does the ledger hold the step that a claim speaks of? DESIGN.md, "Event identity", "Approval", "Parties".

import { agree, daysBetween, firstDay, isFiner, lastDay, type PartialDate } from '../domain/dates.js';
import { baselineDay } from '../domain/baseline.js';
import { headline } from '../domain/headline.js';
import type { Ledger } from '../domain/ledger.js';
import type { Commitment } from '../domain/seed.js';
import { impliesPassed, isLegal, isPerParty, nearSynonyms, repeats, type Status } from '../domain/status.js';
import type { Claim, LedgerEvent } from '../domain/types.js';

/** Two events of a status that repeats are one where they lie this many days apart at most. */
const SAME_EVENT_DAYS = 3;

/** Rome and Tokyo may differ by a day: what two names for one event and two dates of one plan are allowed. */
const ZONE_DAYS = 1;

/** The part of a claim that says which step it speaks of. */
export type Step = Pick<Claim, 'status' | 'party' | 'body' | 'date'>;

/** True for treaties open to the world: each of their many parties takes each step for itself, again and again. */
export function isWide(commitment: Commitment): boolean {
  return commitment.parties.length === 0;
}

/** True for a step that does not count for this commitment: another state's, in a wide treaty that follows only some. */
export function isNotFollowed(commitment: Commitment, step: Step): boolean {
  if (!isWide(commitment) || commitment.follow.length === 0) return false;
  return step.party !== null && isPerParty(step.status) && !commitment.follow.includes(step.party);
}

/** True where both dates are known and may be the same day, give or take `days`. */
function sameDate(a: PartialDate | null, b: PartialDate | null, days: number): boolean {
  return a !== null && b !== null && agree(a, b, days);
}

type Body = Claim['body'];

/** A chamber's vote is an approval only where it was the last one needed: then it is parliament's. */
function whose(body: Body): Body {
  return body === 'chamber' ? 'parliament' : body;
}

/** An approval that does not say whose it is may be anyone's. */
function sameBody(a: Body, b: Body): boolean {
  return a === undefined || b === undefined || whose(a) === whose(b);
}

/** How much two parties leave to the dates. */
type DateRule = 'any' | 'not-later' | 'near' | 'known-and-near' | 'never';

/** True for steps that each party takes for itself, so that a report of "the" step may mean any party's. */
export function isTakenOneByOne(commitment: Commitment, status: Status): boolean {
  return status === 'approved' || status === 'ratified' || (isWide(commitment) && isPerParty(status));
}

function partyRule(commitment: Commitment, step: Step, event: LedgerEvent): DateRule {
  if (!isPerParty(step.status)) return 'any';
  if (event.party === null && !isWide(commitment)) return isTakenOneByOne(commitment, step.status) ? 'not-later' : 'any';
  if (step.party === event.party) return 'any';
  if (step.party === null) return 'near';
  if (event.party === null) return 'known-and-near';
  // Signatures are put together: papers name the signatory that their readers care for.
  return step.status === 'signed' && !isWide(commitment) ? 'near' : 'never';
}

/** True where a second event of this status can follow, so that dates must tell two events apart. */
function recurs(commitment: Commitment, step: Step): boolean {
  return repeats(step.status) || (isWide(commitment) && isPerParty(step.status));
}

/** Cabinet, parliament and court follow each other, so a later approval by an unnamed body may be the next one. */
function bodyRule(step: Step, event: LedgerEvent): DateRule {
  if (!sameBody(step.body, event.body)) return 'never';
  return whose(step.body) === whose(event.body) || event.body === 'parliament' ? 'any' : 'not-later';
}

function sameStatusStep(commitment: Commitment, step: Step, event: LedgerEvent): boolean {
  const rules = [partyRule(commitment, step, event), bodyRule(step, event)];
  if (rules.includes('never')) return false;
  if (rules.includes('known-and-near')) return sameDate(step.date, event.date, SAME_EVENT_DAYS);
  const near = agree(step.date, event.date, SAME_EVENT_DAYS);
  if (near || rules.includes('near') || recurs(commitment, step)) return near;
  return !rules.includes('not-later') || firstDay(step.date!) < firstDay(event.date!);
}

function synonymousStep(commitment: Commitment, step: Step, event: LedgerEvent): boolean {
  if (!nearSynonyms(step.status, event.status) || !sameBody(step.body, event.body)) return false;
  const bothTheirs = step.party !== null && event.party !== null && step.party !== event.party;
  return !(bothTheirs && isPerParty(step.status)) && sameDate(step.date, event.date, ZONE_DAYS);
}

/** True where a step and an event of the ledger are the same step of the same party, by status, party, body and date. */
export function isSameStep(commitment: Commitment, step: Step, event: LedgerEvent): boolean {
  return step.status === event.status ? sameStatusStep(commitment, step, event) : synonymousStep(commitment, step, event);
}

/** Smaller is nearer: the same status before a synonym, the same party before another, then the nearest date. */
function distance(step: Step, event: LedgerEvent): number {
  const status = step.status === event.status ? 0 : 1e6;
  const party = step.party === event.party ? 0 : 1e5;
  if (step.date === null || event.date === null) return status + party + 1e4;
  return status + party + Math.min(Math.abs(daysBetween(firstDay(step.date), firstDay(event.date))), 9_999);
}

function nearest(step: Step, events: readonly LedgerEvent[]): LedgerEvent | undefined {
  return events.reduce<LedgerEvent | undefined>(
    (best, event) => (best && distance(step, best) <= distance(step, event) ? best : event),
    undefined,
  );
}

/** The event of the ledger that has occurred and that a step speaks of; undefined where there is none. */
export function findMatch(step: Step, { commitment, events }: Ledger): LedgerEvent | undefined {
  return nearest(
    step,
    events.filter((event) => event.modality === 'occurred' && isSameStep(commitment, step, event)),
  );
}

/** A place on the ladder that has been reached: by the whole commitment or by a party, on a date where that is known. */
type Reached = Pick<LedgerEvent, 'status' | 'party' | 'date'>;

function reachedSteps({ commitment, events }: Ledger): Reached[] {
  const { status } = commitment.baseline;
  return [{ status, party: null, date: baselineDay(commitment) }, ...events.filter(({ modality }) => modality === 'occurred')];
}

/** True where `reached` speaks for the party of `step`: it is its own, or that of all parties together. */
function speaksFor(commitment: Commitment, reached: Reached, step: Step): boolean {
  return reached.party === step.party || (reached.party === null && (!isWide(commitment) || step.party === null));
}

/**
 * True where the ladder has left the step behind: the commitment, or its party, has reached a later status by then.
 * A binding text passes each step once, whatever date a report gives; elsewhere a step dated later is another one.
 */
export function isPassed(step: Step, ledger: Ledger): boolean {
  const { commitment } = ledger;
  const once = isLegal(commitment.kind) && !recurs(commitment, step);
  return reachedSteps(ledger).some(
    (reached) =>
      impliesPassed(commitment.kind, reached.status, step.status) &&
      speaksFor(commitment, reached, step) &&
      (once || step.date === null || reached.date === null || lastDay(step.date) <= lastDay(reached.date)),
  );
}

/** True where a step and a plan bear the same name, or two names for one thing on one date, and can be the same party's. */
function isOfPlan(commitment: Commitment, step: Step, plan: LedgerEvent): boolean {
  const sameName =
    step.status === plan.status || (nearSynonyms(step.status, plan.status) && sameDate(step.date, plan.date, ZONE_DAYS));
  const wild = step.party === plan.party || (!isWide(commitment) && (step.party === null || plan.party === null));
  return sameName && (wild || !isPerParty(step.status)) && sameBody(step.body, plan.body);
}

/** True for a plan that an event has fulfilled: its step happened, and is not one of all parties that only one has taken. */
function fulfils(commitment: Commitment, event: LedgerEvent, plan: LedgerEvent): boolean {
  // "Approval by both parliaments" is not done when one of them has approved.
  const onlyOne = plan.party === null && event.party !== null && isPerParty(plan.status);
  return event.modality === 'occurred' && isOfPlan(commitment, event, plan) && !onlyOne;
}

/** True where an event that the ledger learned of settles a plan: it fulfils it, or is a later word of the parties on it. */
function settles(commitment: Commitment, event: LedgerEvent, plan: LedgerEvent, isLater: boolean): boolean {
  if (event.modality === 'planned') return isLater && isOfPlan(commitment, event, plan);
  // What can recur is planned again after it has happened: only what is learned later fulfils the plan.
  return (isLater || !recurs(commitment, plan)) && fulfils(commitment, event, plan);
}

/** Plans that still stand: not fulfilled, not passed by the ladder, not replaced by a later word of the parties. */
export function openPlans(ledger: Ledger): LedgerEvent[] {
  const { commitment, events } = ledger;
  const now = headline(ledger);
  const reachedByAll = (plan: LedgerEvent) =>
    plan.status === now && plan.status !== commitment.baseline.status && !recurs(commitment, plan);
  return events.filter(
    (plan, place) =>
      plan.modality === 'planned' &&
      !reachedByAll(plan) &&
      !isPassed(plan, ledger) &&
      !events.some((event, at) => at !== place && settles(commitment, event, plan, at > place)),
  );
}

/**
 * The standing plan that already says, on `day` (ISO), what a planned step says. A date that is new, finer or moved is
 * not yet said; nor is anything that was due before that day, for what is planned now is planned anew.
 */
export function findPlan(step: Step, ledger: Ledger, day: string): LedgerEvent | undefined {
  const known = openPlans(ledger).filter(
    (plan) =>
      isOfPlan(ledger.commitment, step, plan) &&
      !isFiner(step.date, plan.date) &&
      agree(step.date, plan.date, ZONE_DAYS) &&
      (plan.date === null || lastDay(plan.date) >= day),
  );
  return nearest(step, known);
}
