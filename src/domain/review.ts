// What people say of events, what waits for their word, and how what they looked at came out.

import type { Source } from './alert.js';
import type { PartialDate } from './dates.js';
import type { Status } from './status.js';
import type { Instant, LedgerEvent } from './types.js';
import type { Corroboration } from './voices.js';

/** A person's word on an event. `why` is theirs, and kept for good. */
export type Review = { readonly event: string; readonly person: string; readonly why: string; readonly now: Instant } & (
  | { readonly type: 'confirmed' | 'dismissed' | 'undone' }
  | { readonly type: 'corrected'; readonly status?: Status | undefined; readonly date?: PartialDate | undefined }
  | { readonly type: 'merged'; readonly into: string }
);

/** The ledger does not allow what a person asks for: their mistake, told in one sentence. */
export class ReviewRefused extends Error {}

/** What a person's word has come to. */
export interface Reviewed {
  readonly event: LedgerEvent;
  /** Alerts put into the outbox: what the policy had held back is told once it is confirmed, what was told is corrected. */
  readonly alerts: number;
  /** Recipients who had been told otherwise and hear of it, at once or in their digest. */
  readonly corrections: number;
}

/** An event that a person may want to look at, and why. */
export interface OpenReview {
  readonly event: LedgerEvent;
  readonly corroboration: Corroboration;
  readonly reasons: readonly string[];
  /** The sentence that reported it first. */
  readonly sentence: string;
  /** The document that holds it. */
  readonly source?: Source | undefined;
}

/** What people have said so far, in numbers: of the events that were looked at, how many were right. */
export interface ReviewCounts {
  readonly confirmed: number;
  readonly corrected: number;
  readonly dismissed: number;
}

/** An event that a person has looked at, and how it came out; with what its first report was. */
export interface ReviewedEvent {
  readonly event: string;
  readonly commitment: string;
  readonly status: Status;
  readonly outcome: keyof ReviewCounts;
  /** The last word: when, whose, and in which words. */
  readonly at: Instant;
  readonly who: string;
  readonly why: string;
  /** 0 to 1, as it was read; absent for what no document reports. */
  readonly confidence?: number | undefined;
  /** Absent where it is not known. */
  readonly language?: string | undefined;
  readonly publisher?: string | undefined;
}
