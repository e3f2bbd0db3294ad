// Holds a document against the ledger of one commitment: the verdict, and the steps that recording it would take.

import { agree, daysBetween, isFiner, lastDay, type PartialDate } from '../domain/dates.js';
import { headline } from '../domain/headline.js';
import { type Comparison, counts, isSince, type Ledger, type LedgerStep, type PassedOn } from '../domain/ledger.js';
import { DEFAULT_POLICY, type Policy } from '../domain/policy.js';
import { repeats } from '../domain/status.js';
import type { Document, Finding, JudgedClaim, Judgement, LedgerEvent } from '../domain/types.js';
import { addEvent, eventOf } from './apply.js';
import { tellingOf } from './corroborate.js';
import { judge, newsOf, planningDay } from './judge.js';
import { findMatch, isPassedBy, isSameStep, isTakenOneByOne, recurs } from './match.js';
import { findPlan } from './plans.js';
import { isLate, routeChange, routeDispute, routePlan } from './policy.js';

/** A report may differ by this much from a date that was told before it counts as a contradiction. */
const DISPUTE_DAYS = 3;

/**
 * A date of the baseline is put in question by one at most so far from it: what lies further apart is another text or a
 * renewal, as in all four such claims of the 153 official documents of the labelled corpus.
 */
const SLIP_DAYS = 366;

/** A denial without a date can only mean an event of the last days where the status can recur. */
const DENIAL_DAYS = 30;

type Add = Extract<LedgerStep, { type: 'add' }>;

/** The step that records a new claim as an event. */
function addStep(claim: JudgedClaim, document: Document, ledger: Ledger, policy: Policy): Add {
  const event = eventOf(claim);
  const { status, date } = event;
  const from = headline(ledger);
  const said = { official: Number(document.official), press: Number(!document.official) };
  if (event.modality === 'planned') {
    return { type: 'add', event, claim, kind: 'upcoming', from, late: false, ...routePlan(said, status, date, policy) };
  }
  const late = isLate(date, document);
  const moves = headline(addEvent(ledger, event, document)) !== from;
  return { type: 'add', event, claim, kind: 'change', from, late, ...routeChange(said, { late, moves }, policy) };
}

/**
 * True where two dates of one event contradict each other. The dates of an approval do not: it is voted, promulgated
 * and published on different days, and papers give any of them.
 */
function contradicts(event: LedgerEvent, claim: JudgedClaim): boolean {
  return event.status !== 'approved' && !agree(event.date, claim.date, DISPUTE_DAYS);
}

/** What a document is held against, and by which rules it is told. */
interface Context {
  readonly document: Document;
  readonly ledger: Ledger;
  readonly policy: Policy;
}

/** The claims of a document on one event of the ledger, the most precise first. */
type Reports = readonly [JudgedClaim, ...JudgedClaim[]];

/** The finer date that a document gives to an event, if it gives one: two different days are none. */
function finerDate(reports: Reports, event: LedgerEvent): PartialDate | null {
  const [{ date, modality }] = reports;
  const agreed = [event, ...reports].every((report) => agree(report.date, date));
  return agreed && modality === event.modality && isFiner(date, event.date) ? date : null;
}

/**
 * True where a report can contradict an event: one that was told, or, from an official source, a step of the baseline that
 * is passed once. Seeds are written by people, who may have erred in a day; but of what a person has confirmed no more is said.
 */
function canContradict(claim: JudgedClaim, event: LedgerEvent, { document, ledger: { commitment } }: Context): boolean {
  if (event.modality !== 'occurred' || event.status !== claim.status || !counts(event)) return false;
  if (claim.modality !== 'occurred' || !claim.asserted) return false;
  if (event.origin === 'detected') return true;
  const isSlip = agree(event.date, claim.date, SLIP_DAYS) && !recurs(commitment, event);
  return document.official && event.standing !== 'confirmed' && claim.party === event.party && isSlip;
}

/** What further reports of a known event add: a finer date, a contradiction, or only more evidence. */
function reportSteps(reports: Reports, event: LedgerEvent, context: Context): LedgerStep[] {
  const { document, ledger, policy } = context;
  const finer = finerDate(reports, event);
  return reports.map((claim, at): LedgerStep => {
    if (canContradict(claim, event, context) && contradicts(event, claim)) {
      return { type: 'dispute', event: event.id, claim, ...routeDispute(document, event, false, policy) };
    }
    const tells = at === 0 ? tellingOf(event, claim, document, ledger, policy) : undefined;
    return at === 0 && finer !== null
      ? { type: 'refine', event: event.id, date: finer, claim, tells }
      : { type: 'attach', event: event.id, claim, tells };
  });
}

/** True where a denial published on `day` can be meant for an event that was told: same step, and after it. */
function denies(claim: JudgedClaim, event: LedgerEvent, ledger: Ledger, day: string): boolean {
  const { commitment } = ledger;
  if (event.origin !== 'detected' || event.modality !== 'occurred' || event.status !== claim.status || !counts(event))
    return false;
  // "Japan has not ratified" says nothing against the sixtieth ratification.
  if (claim.party !== event.party || (claim.party === null && isTakenOneByOne(commitment, claim.status))) return false;
  const happened = event.date === null ? event.recorded.slice(0, 10) : lastDay(event.date);
  const since = daysBetween(happened, day);
  if (since <= 0 || !isSameStep(commitment, claim, event)) return false;
  return !repeats(event.status) || claim.date !== null || since <= DENIAL_DAYS;
}

/** The step that a denial takes: against the event that it denies, unless the same document reports that event too. */
function denialSteps(claim: JudgedClaim, claims: readonly JudgedClaim[], { document, ledger, policy }: Context): LedgerStep[] {
  const day = document.published.slice(0, 10);
  const reported = claims.some((other) => other.modality === 'occurred' && other.status === claim.status);
  const event = reported ? undefined : ledger.events.findLast((candidate) => denies(claim, candidate, ledger, day));
  return event ? [{ type: 'dispute', event: event.id, claim, ...routeDispute(document, event, true, policy) }] : [];
}

/** Early before late, so that each step starts from the status that the one before it led to; undated ones last. */
function byDate(a: JudgedClaim, b: JudgedClaim): number {
  const day = (date: PartialDate | null) => (date === null ? '9999' : lastDay(date));
  return day(a.date) < day(b.date) ? -1 : day(a.date) > day(b.date) ? 1 : 0;
}

/** The best said first: of two claims on one step, the finer dated, then the asserted, then the surer one is recorded. */
function byPrecision(a: JudgedClaim, b: JudgedClaim): number {
  const length = (claim: JudgedClaim) => claim.date?.length ?? 0;
  return length(b) - length(a) || Number(b.asserted) - Number(a.asserted) || b.confidence - a.confidence;
}

/**
 * True where the document's better claims, already in `grown`, say what this one says. A headline without a date was
 * judged as the news of `day`, so it is held against what was known before as that; against its own document, this reading
 * of it or an earlier one, as it stands.
 */
function isSaid(claim: JudgedClaim, grown: Ledger, day: string, planning: string): boolean {
  if (claim.modality === 'planned') return findPlan(claim, grown, planning) !== undefined;
  const step = newsOf(claim, day);
  const own = { ...grown, events: grown.events.filter((event) => isSince(event, grown)) };
  if (findMatch(step, grown, day) !== undefined || findMatch(claim, own, day) !== undefined) return true;
  return claim.date === null && isPassedBy(own.events, claim, grown);
}

/**
 * True for a headline without a date whose step the same document dates within the year, and the ledger holds: on a first
 * reading that date made an event finer that had only its year, and that was taken for the headline's.
 */
function isDatedBeside(claim: JudgedClaim, claims: readonly JudgedClaim[], { commitment, events }: Ledger, day: string): boolean {
  const ofYear = { ...claim, date: day.slice(0, 4) };
  return (
    claim.date === null &&
    events.some(
      (event) =>
        isSameStep(commitment, ofYear, event) &&
        claims.some(({ event: known, date }) => known === event.id && date === event.date),
    )
  );
}

/** New claims, one for each step: what a document says twice becomes one event. */
function newSteps(claims: readonly JudgedClaim[], ledger: Ledger, document: Document): JudgedClaim[] {
  const day = document.published.slice(0, 10);
  const planning = planningDay(claims, document);
  let grown = ledger;
  return claims
    .filter(({ isNew, modality }) => isNew && (modality === 'occurred' || modality === 'planned'))
    .sort((a, b) => a.modality.localeCompare(b.modality) || byPrecision(a, b))
    .filter((claim) => {
      if (isDatedBeside(claim, claims, ledger, day) || isSaid(claim, grown, day, planning)) return false;
      grown = addEvent(grown, eventOf(claim), document);
      return true;
    })
    .sort((a, b) => a.modality.localeCompare(b.modality) || byDate(a, b));
}

/**
 * What a document passes on for digests. A rumour where it has nothing better to say; a denial whatever else it says: that a
 * parliament has voted a treaty down must not be lost behind the plan to ask it again.
 */
function passedOn({ verdict, confidence, claims }: Judgement, policy: Policy): PassedOn[] {
  const denied = claims.filter(({ modality }) => modality === 'denied').map((claim) => claim.confidence);
  const said: PassedOn[] = [
    ...(verdict === 'rumour' ? [{ kind: verdict, confidence }] : []),
    ...(denied.length > 0 ? [{ kind: 'denial' as const, confidence: Math.max(...denied) }] : []),
  ];
  return said.filter(({ kind }) => policy[kind] === 'digest');
}

/**
 * Holds what `document` says of a commitment against its ledger. The steps add the events that are new, attach or refine
 * those that are known, and dispute those that are contradicted; rumours, and denials of nothing that was told, take none.
 * `policy` says how each is told. Pure: the caller applies the steps (`applySteps`) or records them.
 */
export function compare(finding: Finding, document: Document, held: Ledger, policy: Policy = DEFAULT_POLICY): Comparison {
  const ledger: Ledger = { ...held, until: document.published };
  const judgement = judge(finding, document, ledger);
  const context = { document, ledger, policy };
  const { claims } = judgement;
  const reports = ledger.events.flatMap((event) => {
    const [first, ...others] = claims.filter((claim) => claim.event === event.id).sort(byPrecision);
    return first ? reportSteps([first, ...others], event, context) : [];
  });
  const denials = claims.filter(({ modality }) => modality === 'denied').flatMap((claim) => denialSteps(claim, claims, context));
  let grown = ledger;
  const adds = newSteps(claims, ledger, document).map((claim) => {
    const step = addStep(claim, document, grown, policy);
    grown = addEvent(grown, step.event, document);
    return step;
  });
  return { judgement, steps: [...reports, ...denials, ...adds], hearsay: passedOn(judgement, policy) };
}
