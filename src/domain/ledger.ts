// The ledger as the stages see it: the known steps of one commitment, and what a new document adds to them.

import type { PartialDate } from './dates.js';
import type { Commitment } from './seed.js';
import type { Status } from './status.js';
import type { Instant, JudgedClaim, Judgement, LedgerEvent } from './types.js';

/** All that is known of one commitment: the seed and the steps recorded so far, oldest first. */
export interface Ledger {
  readonly commitment: Commitment;
  readonly events: readonly LedgerEvent[];
}

/** True for an event that still counts: nobody has dismissed it or made it part of another. */
export function counts({ standing }: Pick<LedgerEvent, 'standing'>): boolean {
  return standing !== 'dismissed' && standing !== 'merged';
}

/** How an event reaches people: told at once, kept for the digest, or only counted. */
export type Delivery = 'alert' | 'digest' | 'none';

/** What is new for people in an event. */
export type NoticeKind = 'change' | 'upcoming' | 'reminder' | 'overdue' | 'disputed';

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
  /** Another report of a known event. */
  | { readonly type: 'attach'; readonly event: string; readonly claim: JudgedClaim }
  /** A report that dates a known event more finely: updates quietly. */
  | { readonly type: 'refine'; readonly event: string; readonly date: PartialDate; readonly claim: JudgedClaim }
  /** A report that contradicts a known detected event. */
  | {
      readonly type: 'dispute';
      readonly event: string;
      readonly claim: JudgedClaim;
      readonly delivery: Delivery;
      readonly reason: string;
    };

/** One document held against the ledger of one commitment: the verdict, and what to record. */
export interface Comparison {
  readonly judgement: Judgement;
  readonly steps: readonly LedgerStep[];
}

/** A due date of the ledger that has come without a report, or a window that will open soon. */
export interface DueNotice {
  readonly kind: 'overdue' | 'reminder';
  readonly commitment: string;
  /** Id of the planned event. */
  readonly event: string;
  readonly status: Status;
  readonly party: string | null;
  readonly date: PartialDate;
  /** Headline status at that time. */
  readonly from: Status;
  /** The end of the last day that the date may mean; of a window, so many days before it opens. */
  readonly at: Instant;
  readonly delivery: Delivery;
  /** For people: why they are told. */
  readonly reason: string;
}
