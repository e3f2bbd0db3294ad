// Merges the claims of one document: the headline, the lead and the body say the same thing three times, or contradict each other.

import { agree, daysBetween, isFiner, lastDay } from '../domain/dates.js';
import { isPerParty, repeats } from '../domain/status.js';
import type { Claim } from '../domain/types.js';

/** So many spans show a claim; a document that repeats it a hundred times adds nothing. */
const MAX_EVIDENCE = 60;

function sameStep(a: Claim, b: Claim): boolean {
  return (
    a.commitment === b.commitment &&
    a.status === b.status &&
    a.modality === b.modality &&
    (a.party === b.party || a.party === null || b.party === null) &&
    agree(a.date, b.date)
  );
}

function joined(a: Claim, b: Claim): Claim {
  const [first, second] = a.confidence >= b.confidence ? [a, b] : [b, a];
  return {
    ...first,
    date: isFiner(second.date, first.date) ? second.date : first.date,
    party: first.party ?? second.party,
    asserted: first.asserted || second.asserted,
    confidence: Math.min(0.99, Math.round((1 - (1 - first.confidence) * (1 - second.confidence * 0.5)) * 100) / 100),
    evidence: [...first.evidence, ...second.evidence].slice(0, MAX_EVIDENCE),
    rules: [...new Set([...first.rules, ...second.rules])],
  };
}

/** One claim for each step: the headline, the lead and the body say the same thing three times. Dated ones join first. */
export function mergeClaims(claims: readonly Claim[]): Claim[] {
  const merged: Claim[] = [];
  const byPrecision = [...claims].sort((a, b) => (b.date?.length ?? 0) - (a.date?.length ?? 0));
  for (const claim of byPrecision) {
    const at = merged.findIndex((m) => sameStep(m, claim));
    if (at >= 0) merged[at] = joined(merged[at]!, claim);
    else merged.push(claim);
  }
  return settle(merged);
}

/** Vote, promulgation and publication of one approval lie no further apart (see `compare/match.ts`). */
const APPROVAL_DAYS = 45;

/**
 * In: the dated claims of a document. Out: the same with the stages of one approval of one party's parliament as one claim
 * of its first day (DESIGN.md, "Approval"): "Law of 19 March, printed on 28 March".
 */
export function asOneApproval(claims: readonly Claim[]): Claim[] {
  const isStage = ({ status, modality, body, date }: Claim) =>
    status === 'approved' && modality === 'occurred' && body !== 'cabinet' && body !== 'court' && date?.length === 10;
  const stages = claims.filter(isStage).sort((a, b) => (a.date! < b.date! ? -1 : 1));
  const firstOf = (claim: Claim) =>
    stages.find(
      (first) =>
        first.commitment === claim.commitment &&
        (first.party === claim.party || first.party === null || claim.party === null) &&
        daysBetween(first.date!, claim.date!) <= APPROVAL_DAYS,
    )!;
  const later = new Map(
    stages.map((claim) => [claim, firstOf(claim)]).filter(([claim, first]) => claim !== first) as [Claim, Claim][],
  );
  return claims.flatMap((claim) => {
    if (later.has(claim)) return [];
    const own = [...later].filter(([, first]) => first === claim).map(([one]) => one);
    return [own.reduce((first, one) => ({ ...joined(first, one), date: claim.date }), claim)];
  });
}

/** "It takes effect on 5 September. With Germany it took effect on 12 July": what is passed once and lies ahead has not been. */
function isYetToCome({ status, date }: Claim, others: readonly Claim[]): boolean {
  if (date === null || repeats(status) || isPerParty(status)) return false;
  return others.some((other) => other.modality === 'planned' && other.date?.length === 10 && lastDay(date) < other.date);
}

/** "The pact takes off", and below: "applied provisionally from today". A headline leaves out that little word. */
function isOnlyProvisional({ commitment, status }: Claim, other: Claim): boolean {
  if (status !== 'in-force' && status !== 'operational') return false;
  return other.commitment === commitment && other.status === 'provisionally-applied' && other.modality === 'occurred';
}

/**
 * Contradictions inside one document: a headline loses to the body, an undated "has joined" to the denial of it, and
 * what has been to the day on which it will be.
 */
function settle(claims: readonly Claim[]): Claim[] {
  const step = (a: Claim, b: Claim) => a !== b && a.commitment === b.commitment && a.status === b.status;
  const inTitle = (c: Claim) => c.evidence.every(({ field }) => field === 'title');
  return claims.filter((claim) => {
    if (claim.modality !== 'occurred') return true;
    const others = claims.filter((other) => step(claim, other) && other.modality !== 'occurred');
    if (inTitle(claim) && claims.some((other) => isOnlyProvisional(claim, other))) return false;
    if (inTitle(claim))
      return !others.some(
        (other) => !inTitle(other) && (claim.date === null || claim.date !== other.date || other.modality === 'planned'),
      );
    if (isYetToCome(claim, others)) return false;
    return (
      claim.date !== null ||
      !others.some(
        ({ modality, party }) => modality === 'denied' && (party === null || claim.party === null || party === claim.party),
      )
    );
  });
}
