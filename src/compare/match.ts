// Event identity: does the ledger hold the step that a claim speaks of? DESIGN.md, "Event identity", "Approval", "Parties".

import { agree, daysBetween, firstDay, lastDay, type PartialDate } from '../domain/dates.js';
import { baselineDay } from '../domain/baseline.js';
import { counts, holds, isSince, type Ledger } from '../domain/ledger.js';
import type { Commitment } from '../domain/seed.js';
import { countVoices } from '../domain/voices.js';
import { closesLadder, impliesPassed, isEnding, isPerParty, nearSynonyms, repeats, type Status } from '../domain/status.js';
import type { Claim, LedgerEvent } from '../domain/types.js';

/** Two events of a status that repeats are one where they lie this many days apart at most. */
const SAME_EVENT_DAYS = 3;

/** Rome and Tokyo may differ by a day: what two names for one event and two dates of one plan are allowed. */
export const ZONE_DAYS = 1;

/**
 * Final passage, promulgation and publication of one approval lie this many days apart at most: Italy's constitution
 * (article 73) gives a month for promulgation and asks for publication right after; the rest is what printing takes.
 */
const APPROVAL_DAYS = 45;

/** A step told without a date may be the one that another name told this many days before. */
const UNDATED_DAYS = 30;

/** The part of a claim that says which step it speaks of; `asserted` where it is known whether the text only presupposes it. */
export type Step = Pick<Claim, 'status' | 'party' | 'body' | 'date'> & Partial<Pick<Claim, 'asserted'>>;

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
export function sameDate(a: PartialDate | null, b: PartialDate | null, days: number): boolean {
  return a !== null && b !== null && agree(a, b, days);
}

/** Whose approval it is, of the bodies of one party; undefined where that is not said, or where the step is none. */
function bodyOf({ status, body }: Pick<Claim, 'status' | 'body'>): Claim['body'] {
  // A chamber's vote is an approval only where it was the last one needed: then it is parliament's.
  return status !== 'approved' ? undefined : body === 'chamber' ? 'parliament' : body;
}

/** An approval that does not say whose it is may be anyone's. */
export function sameBody(step: Step, event: LedgerEvent): boolean {
  const [body, other] = [bodyOf(step), bodyOf(event)];
  return body === undefined || other === undefined || body === other;
}

/** How much two parties leave to the dates. */
type DateRule = 'any' | 'not-later' | 'near' | 'known-and-near' | 'never';

/** True for steps that each party takes for itself, so that a report of "the" step may mean any party's. */
export function isTakenOneByOne(commitment: Commitment, status: Status): boolean {
  return status === 'approved' || status === 'ratified' || (isWide(commitment) && isPerParty(status));
}

/** What a seed states without a party covers all that came before; what a paper reports so is one approval, whoever's. */
function coverage({ origin }: LedgerEvent): DateRule {
  return origin === 'detected' ? 'near' : 'not-later';
}

function partyRule(commitment: Commitment, step: Step, event: LedgerEvent): DateRule {
  if (!isPerParty(step.status)) return 'any';
  if (event.party === null && !isWide(commitment)) return isTakenOneByOne(commitment, step.status) ? coverage(event) : 'any';
  if (step.party === event.party) return 'any';
  if (step.party === null) return 'near';
  if (event.party === null) return 'known-and-near';
  // Signatures are put together: papers name the signatory that their readers care for.
  return step.status === 'signed' && !isWide(commitment) ? 'near' : 'never';
}

/** True where a second event of this status can follow, so that dates must tell two events apart. */
export function recurs(commitment: Commitment, step: Step): boolean {
  return repeats(step.status) || (isWide(commitment) && isPerParty(step.status));
}

/** Cabinet, parliament and court follow each other, so a later approval by an unnamed body may be the next one. */
function bodyRule(step: Step, event: LedgerEvent): DateRule {
  if (!sameBody(step, event)) return 'never';
  return bodyOf(step) === bodyOf(event) || bodyOf(event) === 'parliament' ? 'any' : 'not-later';
}

/** True where two reports may be of stages of one approval, parliament's: its vote, its law, the law in the gazette. */
function isStage(step: Step, event: LedgerEvent): boolean {
  if (step.status !== 'approved' || step.date === null || event.date === null) return false;
  const others = [bodyOf(step), bodyOf(event)].some((body) => body === 'cabinet' || body === 'court');
  return !others && Math.abs(daysBetween(lastDay(event.date), firstDay(step.date))) <= APPROVAL_DAYS;
}

/**
 * True where an event told without a date is not the one that a step dates: of what repeats, that which is dated after the
 * report is the next one, and that which lies long before it an earlier one.
 */
function isOther(step: Step, { date, recorded, origin }: LedgerEvent): boolean {
  if (date !== null || step.date === null || !repeats(step.status)) return false;
  if (daysBetween(recorded, firstDay(step.date)) > SAME_EVENT_DAYS) return true;
  return origin === 'detected' && daysBetween(lastDay(step.date), recorded) > UNDATED_DAYS;
}

function sameStatusStep(commitment: Commitment, step: Step, event: LedgerEvent): boolean {
  const rules = [partyRule(commitment, step, event), bodyRule(step, event)];
  if (rules.includes('never') || isOther(step, event)) return false;
  if (rules.includes('known-and-near')) return sameDate(step.date, event.date, SAME_EVENT_DAYS);
  const near = agree(step.date, event.date, SAME_EVENT_DAYS) || isStage(step, event);
  if (near || rules.includes('near') || recurs(commitment, step)) return near;
  return !rules.includes('not-later') || firstDay(step.date!) < firstDay(event.date!);
}

/** True where a report of `day` that gives no date can mean an event: it happened in the weeks before. */
function isRecent(event: LedgerEvent, day: string): boolean {
  const since = event.date === null ? Infinity : daysBetween(lastDay(event.date), day);
  return since >= -ZONE_DAYS && since <= UNDATED_DAYS;
}

function synonymousStep(step: Step, event: LedgerEvent, day: string | undefined): boolean {
  if (!nearSynonyms(step.status, event.status)) return false;
  const bothTheirs = step.party !== null && event.party !== null && step.party !== event.party;
  if (bothTheirs && isPerParty(step.status)) return false;
  // What all have ratified is more than what one parliament has approved.
  if (step.status === 'ratified' && step.party === null && event.party !== null) return false;
  return step.date === null && day !== undefined ? isRecent(event, day) : sameDate(step.date, event.date, ZONE_DAYS);
}

/**
 * True where a step and an event of the ledger are the same step of the same party, by status, party, body and date.
 * `day` (ISO) is that of the report, where the step has been reported.
 */
export function isSameStep(commitment: Commitment, step: Step, event: LedgerEvent, day?: string): boolean {
  return step.status === event.status ? sameStatusStep(commitment, step, event) : synonymousStep(step, event, day);
}

/** Smaller is nearer: the same status before a synonym, the same party before another, then the nearest date. */
function distance(step: Step, event: LedgerEvent): number {
  const status = step.status === event.status ? 0 : 1e6;
  const party = step.party === event.party ? 0 : 1e5;
  if (step.date === null || event.date === null) return status + party + 1e4;
  return status + party + Math.min(Math.abs(daysBetween(firstDay(step.date), firstDay(event.date))), 9_999);
}

export function nearest(step: Step, events: readonly LedgerEvent[]): LedgerEvent | undefined {
  return events.reduce<LedgerEvent | undefined>(
    (best, event) => (best && distance(step, best) <= distance(step, event) ? best : event),
    undefined,
  );
}

/** True where a step is the one that a person has dismissed: what is reported of another day is news that may be right. */
function isDismissed(step: Step, event: LedgerEvent): boolean {
  if (event.date !== null) return agree(step.date, event.date, SAME_EVENT_DAYS);
  return agree(step.date, event.recorded.slice(0, 10), UNDATED_DAYS);
}

/** Steps that show that a commitment lives again after its end. */
const REVIVING: ReadonlySet<Status> = new Set<Status>(['signed', 'provisionally-applied', 'in-force', 'renewed', 'resumed']);

/** One of two can end what only both have agreed; elsewhere the others go on. */
function endsForAll({ parties }: Commitment, { party }: LedgerEvent): boolean {
  return party === null || parties.length === 2;
}

/** The steps that may end or revive a commitment: those that have occurred, and were recorded before the document at hand. */
function lifeOf(ledger: Ledger): LedgerEvent[] {
  return ledger.events.filter((event) => event.modality === 'occurred' && holds(event) && !isSince(event, ledger));
}

/** The last day before `day` (ISO) by which the commitment had ended; undefined where it had not. What is completed has not. */
function endBefore(day: string, ledger: Ledger): string | undefined {
  const ends = lifeOf(ledger)
    .filter(({ status }) => status === 'terminated' || status === 'expired')
    .filter((event) => endsForAll(ledger.commitment, event))
    .map(({ date, recorded }) => (date === null ? recorded.slice(0, 10) : lastDay(date)));
  return ends
    .filter((end) => end < day)
    .sort()
    .at(-1);
}

/** A state that joins a treaty is bound this many days after its deposit at most: a year, and the rest of a month. */
const JOINING_DAYS = 400;

/**
 * True where a step brings a treaty open to the world into force for a state that joined when it was in force for others:
 * the ledger holds the deposit that it follows from.
 */
function isForJoiner(step: Step, event: LedgerEvent, ledger: Ledger): boolean {
  if (!isWide(ledger.commitment) || step.status !== 'in-force' || step.date === null || event.date === null) return false;
  const [since, day] = [lastDay(event.date), firstDay(step.date)];
  return lifeOf(ledger).some(
    ({ status, date }) =>
      (status === 'ratified' || status === 'expanded') &&
      date !== null &&
      firstDay(date) > since &&
      firstDay(date) < day &&
      daysBetween(firstDay(date), day) <= JOINING_DAYS,
  );
}

/**
 * True where a commitment has ended, or lived again, between an event and a step of the same name: what is signed after
 * an end is signed anew, and what has come into force since can end again. What a text only presupposes is no new life.
 */
export function isOfNextLife(step: Step, event: LedgerEvent, ledger: Ledger): boolean {
  if (step.asserted === false || step.date === null || event.date === null) return false;
  const day = firstDay(step.date);
  if (!isEnding(step.status)) return (endBefore(day, ledger) ?? '') > lastDay(event.date);
  return lifeOf(ledger).some(
    ({ status, date }) => REVIVING.has(status) && date !== null && lastDay(event.date!) < firstDay(date) && lastDay(date) < day,
  );
}

/** The event of the ledger that has occurred and that a step, reported on `day`, speaks of; undefined where there is none. */
export function findMatch(step: Step, ledger: Ledger, day?: string): LedgerEvent | undefined {
  const { commitment, events } = ledger;
  const found = nearest(
    step,
    events.filter(
      (event) =>
        event.modality === 'occurred' &&
        isSameStep(commitment, step, event, day) &&
        (counts(event) || isDismissed(step, event)) &&
        !isOfNextLife(step, event, ledger) &&
        !isForJoiner(step, event, ledger),
    ),
  );
  return found && wholeOf(found, events);
}

/** The event that a merged one is part of, be it through others; any other is itself. */
function wholeOf(event: LedgerEvent, events: readonly LedgerEvent[]): LedgerEvent {
  const into = event.standing === 'merged' ? events.find(({ id }) => id === event.into) : undefined;
  return into ? wholeOf(into, events) : event;
}

/**
 * A place on the ladder that has been reached, by all or by a party, and the last day by which it surely was. `sure`: more
 * than one press report says so; what one paper alone has told must not silence what is reported after it.
 */
type Reached = Pick<LedgerEvent, 'status' | 'party'> & { readonly by: string; readonly sure: boolean };

/** Where it was not looked up who reports an event, it is taken as it stands. */
function isSure({ origin, standing, voices }: LedgerEvent): boolean {
  if (origin === 'baseline' || standing === 'confirmed' || voices === undefined) return true;
  const { official, press } = countVoices(voices);
  return official > 0 || press > 1;
}

function reachedBy(events: readonly LedgerEvent[], asOf: string): Reached[] {
  return events
    .filter((event) => event.modality === 'occurred' && holds(event))
    .map((event) => {
      const { status, party, date, recorded, origin } = event;
      const by = origin === 'baseline' ? asOf : date === null ? recorded.slice(0, 10) : lastDay(date);
      return { status, party, by, sure: isSure(event) };
    });
}

function reachedSteps({ commitment, events }: Ledger): Reached[] {
  const asOf = baselineDay(commitment);
  return [{ status: commitment.baseline.status, party: null, by: asOf, sure: true }, ...reachedBy(events, asOf)];
}

/** Whose step it is; null for that of all, and for a status that no party reaches alone (there a party only says who acted). */
export function partyOf({ status, party }: Pick<Step, 'status' | 'party'>): string | null {
  return isPerParty(status) ? party : null;
}

/** True where `reached` speaks for the party of `step`: it is its own, or that of all parties together. */
function speaksFor(commitment: Commitment, reached: Reached, step: Step): boolean {
  const [theirs, whose] = [partyOf(reached), partyOf(step)];
  return theirs === whose || (theirs === null && !isWide(commitment));
}

/**
 * True where the ladder has left the step behind: the commitment, or its party, has reached a later status by then. A
 * step that is dated later is another one (papers approve before they sign, programmes set up bodies while under way),
 * unless the text has been in force.
 */
export function isPassed(step: Step, ledger: Ledger): boolean {
  return leavesBehind(reachedSteps(ledger), step, ledger);
}

/** True where what these events have reached leaves the step behind. */
export function isPassedBy(events: readonly LedgerEvent[], step: Step, ledger: Ledger): boolean {
  return leavesBehind(reachedBy(events, baselineDay(ledger.commitment)), step, ledger);
}

function leavesBehind(places: readonly Reached[], step: Step, ledger: Ledger): boolean {
  const { commitment } = ledger;
  // Of what is in force another text may be talked about; of many parties some ratify when it is in force for the others.
  const isOwn = partyOf(step) !== null && commitment.parties.length > 2;
  const once = !recurs(commitment, step) && step.status !== 'negotiating' && !isOwn;
  const end = step.date === null || step.asserted === false ? undefined : endBefore(firstDay(step.date), ledger);
  return places.some(
    (reached) =>
      (end === undefined || reached.by > end) &&
      impliesPassed(commitment.kind, reached.status, step.status) &&
      speaksFor(commitment, reached, step) &&
      ((once && reached.sure && closesLadder(commitment.kind, reached.status)) ||
        step.date === null ||
        // Whoever builds a thing goes on talking, of its contracts and its newcomers.
        (step.status === 'negotiating' && commitment.kind === 'programme') ||
        lastDay(step.date) <= reached.by),
  );
}
