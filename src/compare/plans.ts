// Plans: which announced steps still stand, and whether one of them already says what a claim announces.

import { agree, isFiner, lastDay } from '../domain/dates.js';
import { headline, turningPoint } from '../domain/headline.js';
import { counts, holds, type Ledger } from '../domain/ledger.js';
import type { Commitment } from '../domain/seed.js';
import { isEnding, isPerParty, nearSynonyms } from '../domain/status.js';
import type { LedgerEvent } from '../domain/types.js';
import {
  isOfNextLife,
  isPassed,
  isSameStep,
  isWide,
  nearest,
  recurs,
  sameBody,
  sameDate,
  ZONE_DAYS,
  type Step,
} from './match.js';

/** True for a step that can recur and has no date: what has happened says nothing of the next one. */
export function isAnother(step: Step, { commitment }: Ledger): boolean {
  return step.date === null && recurs(commitment, step);
}

/**
 * True where nothing is left to plan of a step: the ladder has passed it, or the commitment as a whole has taken it
 * since the baseline, be it party by party.
 */
export function isDone(step: Step, ledger: Ledger): boolean {
  const { commitment } = ledger;
  if (isAnother(step, ledger)) return false;
  const once = step.party === null && step.status !== commitment.baseline.status && !recurs(commitment, step);
  return isPassed(step, ledger) || (once && headline(ledger) === step.status);
}

/** True where a step and a plan bear the same name, or two names for one thing on one date, and can be the same party's. */
function isOfPlan(commitment: Commitment, step: Step, plan: LedgerEvent): boolean {
  const sameName =
    step.status === plan.status || (nearSynonyms(step.status, plan.status) && sameDate(step.date, plan.date, ZONE_DAYS));
  const wild = step.party === plan.party || (!isWide(commitment) && (step.party === null || plan.party === null));
  return sameName && (wild || !isPerParty(step.status)) && sameBody(step, plan);
}

/** True where an event means that a plan has been fulfilled. `isLater`: the ledger learned of the event after the plan. */
function fulfils(ledger: Ledger, event: LedgerEvent, plan: LedgerEvent, isLater: boolean): boolean {
  const { commitment } = ledger;
  if (event.modality !== 'occurred' || !counts(event)) return false;
  // "Approval by both parliaments" is not done when one of them has approved.
  if (plan.party === null && event.party !== null && isPerParty(plan.status)) return false;
  if (isLater) return isOfPlan(commitment, event, plan);
  // What was known before is planned again where it can recur, as the second round after the first.
  return !recurs(commitment, plan) && isSameStep(commitment, plan, event) && !isOfNextLife(plan, event, ledger);
}

/** Plans of which nothing has come yet, whether or not the parties have since planned otherwise. */
function unfulfilledPlans(ledger: Ledger): LedgerEvent[] {
  const { events } = ledger;
  return events.filter(
    (plan, place) =>
      plan.modality === 'planned' &&
      !isDone(plan, ledger) &&
      !events.some((event, at) => fulfils(ledger, event, plan, at > place)),
  );
}

/** True where a later plan takes the place of an earlier one: of what can recur, only one that says when it will be. */
function replaces(commitment: Commitment, later: LedgerEvent, plan: LedgerEvent): boolean {
  return isOfPlan(commitment, later, plan) && (!recurs(commitment, plan) || agree(later.date, plan.date, ZONE_DAYS));
}

/** True for what was planned before the commitment ended: only a renewal can still follow, and what is planned after the end. */
function isOvertaken(ledger: Ledger): (plan: LedgerEvent) => boolean {
  const { events } = ledger;
  const end = isEnding(headline(ledger)) ? turningPoint(ledger) : undefined;
  if (!end) return () => false;
  return (plan) => plan.status !== 'renewed' && events.indexOf(plan) < events.indexOf(end);
}

/** Plans that still stand: not fulfilled, not passed by the ladder, not overtaken by an end, not replaced by a later word of the parties. */
export function openPlans(ledger: Ledger): LedgerEvent[] {
  const overtaken = isOvertaken(ledger);
  const plans = unfulfilledPlans(ledger).filter((plan) => holds(plan) && !overtaken(plan));
  return plans.filter((plan, place) => !plans.some((later, at) => at > place && replaces(ledger.commitment, later, plan)));
}

/**
 * The plan that already says, on `day` (ISO), what a planned step says. A date that is new, finer or moved is not yet
 * said (one that was told before is, so that papers that keep to the older date are not news each time); nor is a step
 * without a date where the plan was due before that day: it is planned anew.
 */
export function findPlan(step: Step, ledger: Ledger, day: string): LedgerEvent | undefined {
  const lapsed = (plan: LedgerEvent) => step.date === null && plan.date !== null && lastDay(plan.date) < day;
  const known = unfulfilledPlans(ledger).filter(
    (plan) =>
      isOfPlan(ledger.commitment, step, plan) &&
      !isFiner(step.date, plan.date) &&
      agree(step.date, plan.date, ZONE_DAYS) &&
      !lapsed(plan),
  );
  return nearest(step, known);
}
