// Holds what a document says of a commitment against the ledger: which claims are new, and the verdict that follows.

import { baselineDay } from '../domain/baseline.js';
import { lastDay } from '../domain/dates.js';
import type { Ledger } from '../domain/ledger.js';
import type { Commitment } from '../domain/seed.js';
import { isLegal } from '../domain/status.js';
import type { Claim, Document, Finding, JudgedClaim, Judgement, LedgerEvent, Verdict } from '../domain/types.js';
import { addEvent, eventOf } from './apply.js';
import { findMatch, isNotFollowed, isPassed } from './match.js';
import { findPlan, isAnother, isDone } from './plans.js';
import { isLate } from './policy.js';

/** A claim with what the ledger knows of it: an event that it repeats, or only that it is nothing new. */
interface Known {
  readonly known: boolean;
  readonly event?: LedgerEvent | undefined;
}

/** A headline that tells of a step without a date tells today's news: it must not be taken for the step of years ago. */
export function newsOf<C extends Claim>(claim: C, day: string): C {
  const headline = claim.evidence.some(({ field }) => field === 'title');
  return claim.date === null && claim.asserted && headline ? { ...claim, date: day.slice(0, 7) } : claim;
}

function knowOccurred(claim: Claim, ledger: Ledger, day: string): Known {
  const step = newsOf(claim, day);
  const event = findMatch(step, ledger);
  return { known: event !== undefined || isPassed(step, ledger), event };
}

/**
 * A plan is known where its step has happened, has been passed, or is expected for that date already. `after` is the
 * ledger with what the same document reports: "the first round was held; a second will follow" uses up the plan for the
 * first, and says of the second that it is another.
 */
function knowPlanned(claim: Claim, ledger: Ledger, after: Ledger, day: string): Known {
  const happened = isAnother(claim, ledger) ? undefined : findMatch(claim, ledger);
  const event = happened ?? findPlan(claim, after, day);
  return { known: event !== undefined || isDone(claim, ledger), event };
}

/**
 * True for a step that was over before the day on which the baseline says where all stood, and that is no paper's news any
 * more: it is part of what led there, if it is the commitment's at all. What the last weeks have brought, whoever wrote the
 * seed may not have known.
 */
function isHistory({ modality, date }: Claim, document: Document, { commitment }: Ledger): boolean {
  return modality === 'occurred' && date !== null && lastDay(date) < baselineDay(commitment) && isLate(date, document);
}

/** A claim that occurred or is planned, with what was found; documents older than the baseline say nothing new. */
function judged(claim: Claim, { known, event }: Known, document: Document, ledger: Ledger): JudgedClaim {
  const { commitment } = ledger;
  const isOld = document.published.slice(0, 10) < baselineDay(commitment) || isHistory(claim, document, ledger);
  const isNew = !known && !isOld && !isNotFollowed(commitment, claim);
  return { ...claim, isNew, event: event?.id };
}

/**
 * The day (ISO) at which standing plans are looked at: that of the document; or the end of time where it reports a
 * delay, since what it then plans without a date is planned anew.
 */
export function planningDay(claims: readonly JudgedClaim[], document: Document): string {
  const isPutOff = claims.some(({ status, modality, isNew }) => status === 'delayed' && modality === 'occurred' && isNew);
  return isPutOff ? '9999-12-31' : document.published.slice(0, 10);
}

function judgeClaims(claims: readonly Claim[], document: Document, ledger: Ledger): JudgedClaim[] {
  const day = document.published.slice(0, 10);
  const occurred = new Map(
    claims
      .filter(({ modality }) => modality === 'occurred')
      .map((claim) => [claim, judged(claim, knowOccurred(claim, ledger, day), document, ledger)]),
  );
  const reported = [...occurred.values()].filter(({ isNew }) => isNew);
  const after = reported.reduce((before, claim) => addEvent(before, eventOf(claim), document), ledger);
  const asOf = planningDay(reported, document);
  return claims.map((claim) => {
    const done = occurred.get(claim);
    if (done) return done;
    return claim.modality === 'planned'
      ? judged(claim, knowPlanned(claim, ledger, after, asOf), document, ledger)
      : { ...claim, isNew: true };
  });
}

/** True where a claim alone would make the document deserve the verdict. */
const DESERVES: Readonly<Record<Verdict, (claim: JudgedClaim) => boolean>> = {
  change: ({ modality, isNew }) => modality === 'occurred' && isNew,
  upcoming: ({ modality, isNew }) => modality === 'planned' && isNew,
  rumour: ({ modality }) => modality === 'rumoured',
  denial: ({ modality }) => modality === 'denied',
  restates: () => true,
  mention: () => false,
};

/** DESIGN.md, "Verdict": the first that fits wins. */
const ORDER: readonly Verdict[] = ['change', 'upcoming', 'rumour', 'denial', 'restates'];

/** The claims that decide, and the verdict that they lead to; `mention` where nothing is claimed. */
export function verdictOf(claims: readonly JudgedClaim[]): { verdict: Verdict; deciding: readonly JudgedClaim[] } {
  for (const verdict of ORDER) {
    const deciding = claims.filter(DESERVES[verdict]);
    if (deciding.length > 0) return { verdict, deciding };
  }
  return { verdict: 'mention', deciding: [] };
}

/** Who of two leaves what binds both ends it: a binding text of one party is none. */
function leaving(claim: Claim, { kind, parties }: Commitment): Claim {
  const ends = claim.status === 'reduced' && claim.party !== null && parties.length === 2 && isLegal(kind);
  return ends ? { ...claim, status: 'terminated' } : claim;
}

/**
 * Holds what `document` says of the ledger's commitment against the ledger as it is. Rumoured and denied claims are always new; a document older than the baseline says nothing new. The verdict's
 * confidence is that of the surest claim that led to it; 1 for a mention, which claims nothing.
 */
export function judge(finding: Finding, document: Document, ledger: Ledger): Judgement {
  const { commitment } = ledger;
  const said = finding.claims.map((claim) => leaving(claim, commitment));
  const claims = judgeClaims(said, document, ledger);
  const { verdict, deciding } = verdictOf(claims);
  const confidence = deciding.length === 0 ? 1 : Math.max(...deciding.map((claim) => claim.confidence));
  return { commitment: commitment.id, verdict, confidence, claims, mentions: finding.mentions };
}
