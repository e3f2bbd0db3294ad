// Holds what a document says of a commitment against the ledger: which claims are new, and the verdict that follows.

import { baselineDay } from '../domain/baseline.js';
import type { Ledger } from '../domain/ledger.js';
import { repeats } from '../domain/status.js';
import type { Claim, Document, Finding, JudgedClaim, Judgement, LedgerEvent, Verdict } from '../domain/types.js';
import { findMatch, findPlan, isNotFollowed, isPassed } from './match.js';

/** A claim with what the ledger knows of it: an event that it repeats, or only that it is nothing new. */
interface Known {
  readonly known: boolean;
  readonly event?: LedgerEvent | undefined;
}

function judgeOccurred(claim: Claim, ledger: Ledger): Known {
  const event = findMatch(claim, ledger);
  return { known: event !== undefined || isPassed(claim, ledger), event };
}

/**
 * A plan is known where its step has happened, has been passed, or is expected for that date already. A step that can
 * recur has to be dated for that: "a second round will follow" is not the first one.
 */
function judgePlanned(claim: Claim, ledger: Ledger, day: string, usedUp: boolean): Known {
  const another = repeats(claim.status) && claim.date === null;
  const happened = another ? undefined : findMatch(claim, ledger);
  const event = happened ?? (usedUp ? undefined : findPlan(claim, ledger, day));
  return { known: event !== undefined || (!another && isPassed(claim, ledger)), event };
}

/**
 * Judges one claim made on `day`. `usedUp`: the same document reports a new step of this status, so that a standing plan
 * for it is fulfilled, and what the document plans is the next one.
 */
function judgeClaim(claim: Claim, ledger: Ledger, day: string, usedUp: boolean): JudgedClaim {
  if (claim.modality === 'rumoured' || claim.modality === 'denied') return { ...claim, isNew: true };
  const { known, event } =
    claim.modality === 'occurred' ? judgeOccurred(claim, ledger) : judgePlanned(claim, ledger, day, usedUp);
  const old = day < baselineDay(ledger.commitment);
  const isNew = !known && !old && !isNotFollowed(ledger.commitment, claim);
  return { ...claim, isNew, event: event?.id };
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

/**
 * Holds what `document` says of the ledger's commitment against the ledger as it is (the claims do not build on each
 * other). Rumoured and denied claims are always new; a document older than the baseline says nothing new. The verdict's
 * confidence is that of the surest claim that led to it; 1 for a mention, which claims nothing.
 */
export function judge(finding: Finding, document: Document, ledger: Ledger): Judgement {
  const day = document.published.slice(0, 10);
  const first = finding.claims.map((claim) => judgeClaim(claim, ledger, day, false));
  const reported = new Set(first.filter(DESERVES.change).map(({ status }) => status));
  const claims = first.map((judged, at) => {
    const usedUp = judged.modality === 'planned' && repeats(judged.status) && reported.has(judged.status);
    return usedUp ? judgeClaim(finding.claims[at]!, ledger, day, true) : judged;
  });
  const { verdict, deciding } = verdictOf(claims);
  const confidence = deciding.length === 0 ? 1 : Math.max(...deciding.map((claim) => claim.confidence));
  return { commitment: finding.commitment, verdict, confidence, claims, mentions: finding.mentions };
}
