// The ledger as the stages see it: the known steps of one commitment, and what a new document adds to them.

import type { PartialDate } from './dates.js';
import type { Commitment } from './seed.js';
import type { Status } from './status.js';
import type { Instant, JudgedClaim, Judgement, LedgerEvent } from './types.js';

/** All that is known of one commitment: the seed and the steps recorded so far, oldest first. */
export interface Ledger {
  readonly commitment: Commitment;
  readonly events: readonly LedgerEvent[];
  /**
   * Set while a document is held against it, to the time of its publication: what was recorded from then on, its own steps
   * above all, neither ends the commitment nor revives it for what the document says, which so means the same on every reading.
   */
  readonly until?: Instant;
}

/** True for an event that was detected when the document at hand was published or later: it was not known before it. */
export function isSince({ origin, recorded }: LedgerEvent, { until }: Ledger): boolean {
  return until !== undefined && origin === 'detected' && Date.parse(recorded) >= Date.parse(until);
}

/** True for an event that still counts: nobody has dismissed it or made it part of another. */
export function counts({ standing }: Pick<LedgerEvent, 'standing'>): boolean {
  return standing !== 'dismissed' && standing !== 'merged';
}

/** What is to be said of an event: what a person has said, else what follows from how it was told and contradicted. */
export function standingOf({
  standing,
  told,
  contradicted,
}: Pick<LedgerEvent, 'standing' | 'told' | 'contradicted'>): LedgerEvent['standing'] {
  if (standing === 'confirmed' || standing === 'dismissed' || standing === 'merged') return standing;
  return told === 'review' ? 'waiting' : contradicted === undefined ? undefined : 'disputed';
}

/** True for an event that others can be concluded from: it counts, and the policy does not hold it back. */
export function holds(event: Pick<LedgerEvent, 'standing'>): boolean {
  return counts(event) && event.standing !== 'waiting';
}

/** How an event reaches people: told at once, kept for the digest, held back until a person confirms it, or only counted. */
export type Delivery = 'alert' | 'digest' | 'review' | 'none';

const LOUDNESS: Readonly<Record<Delivery, number>> = { none: 0, review: 1, digest: 2, alert: 3 };

/** True where `a` reaches more people, or the same sooner, than `b`. */
export function isLouder(a: Delivery, b: Delivery): boolean {
  return LOUDNESS[a] > LOUDNESS[b];
}

/** The quieter of two ways to reach people. */
export function quieter(a: Delivery, b: Delivery): Delivery {
  return isLouder(a, b) ? b : a;
}

/**
 * What is new for people in an event. `due`: its day has come without a report; `overdue`: so has a grace after it.
 * `confirmed`: an official source says what only the press had said, or says again what was disputed.
 */
export type NoticeKind = 'change' | 'upcoming' | 'reminder' | 'due' | 'overdue' | 'disputed' | 'confirmed';

/** What a report of a known event tells people beside being evidence. */
export interface Telling {
  readonly kind: NoticeKind;
  readonly delivery: Delivery;
  /** For people: the policy cell that decided the delivery. */
  readonly reason: string;
}

/** One thing that a document adds to the ledger. Recording all steps of a document is one transaction. */
export type LedgerStep =
  | {
      /** An event that the ledger does not hold. */
      readonly type: 'add';
      readonly event: Omit<LedgerEvent, 'id' | 'recorded' | 'origin'>;
      readonly claim: JudgedClaim;
      readonly kind: NoticeKind;
      /** Headline status before this event. */
      readonly from: Status;
      readonly late: boolean;
      readonly delivery: Delivery;
      /** For people: the policy cell that decided the delivery. */
      readonly reason: string;
    }
  /** Another report of a known event; `tells` where it is told louder for it, or is confirmed by it. */
  | { readonly type: 'attach'; readonly event: string; readonly claim: JudgedClaim; readonly tells?: Telling | undefined }
  /** A report that dates a known event more finely: the date is updated quietly. */
  | {
      readonly type: 'refine';
      readonly event: string;
      readonly date: PartialDate;
      readonly claim: JudgedClaim;
      readonly tells?: Telling | undefined;
    }
  /** A report that contradicts a known detected event. */
  | {
      readonly type: 'dispute';
      readonly event: string;
      readonly claim: JudgedClaim;
      readonly delivery: Delivery;
      readonly reason: string;
    };

/** Hearsay or a denial that a document passes on and that digests are to tell; how surely it was read. */
export interface PassedOn {
  readonly kind: 'rumour' | 'denial';
  readonly confidence: number;
}

/** One document held against the ledger of one commitment: the verdict, and what to record. */
export interface Comparison {
  readonly judgement: Judgement;
  readonly steps: readonly LedgerStep[];
  readonly hearsay: readonly PassedOn[];
}

/** A due date of the ledger that has come without a report, or a window that will open soon. */
export interface DueNotice {
  readonly kind: 'due' | 'overdue' | 'reminder';
  readonly commitment: string;
  /** Id of the planned event. */
  readonly event: string;
  readonly status: Status;
  readonly party: string | null;
  readonly date: PartialDate;
  /** Headline status at that time. */
  readonly from: Status;
  /** The evening of the last day that the date may mean, or a grace after that day; of a window, so many days before it opens. */
  readonly at: Instant;
  readonly delivery: Delivery;
  /** For people: why they are told. */
  readonly reason: string;
}
