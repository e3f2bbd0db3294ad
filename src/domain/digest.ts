// The digest: what one recipient is told of a day or a week, in sections. What one digest tells, no later one tells again.

import type { Alert, Source } from './alert.js';
import type { HealthState } from './health.js';
import type { Commitment } from './seed.js';
import type { Status } from './status.js';
import type { Claim, Instant, LedgerEvent } from './types.js';
import type { Corroboration } from './voices.js';

/** A thing that the ledger has to tell, with its evidence. */
export interface DigestAlert extends Alert {
  /** The recipient was told at once: here it only rounds off the picture. */
  readonly alerted: boolean;
}

/** A planned step that comes or that is overdue. */
export interface DigestStep extends DigestAlert {
  /** False for what an earlier digest or alert told and what still stands: worth one line, and no reason for a mail. */
  readonly isNew: boolean;
}

/** An event that was told on one press report and that others have confirmed since. */
export interface Confirmation {
  readonly alert: Alert;
  /** The recipient was told of the confirmation at once. */
  readonly alerted: boolean;
  /** Who reports it now. */
  readonly corroboration: Corroboration;
  /** Who confirmed it: the report that made the difference. */
  readonly by: Source;
}

/** Hearsay or a denial: one line with its source. Papers that say the same are one line. */
export interface Hearsay {
  readonly seed: Commitment;
  readonly status: Status;
  readonly party: Claim['party'];
  readonly date: Claim['date'];
  /** The sentence, verbatim. */
  readonly sentence: string;
  readonly confidence: number;
  /** The first that said so. */
  readonly source: Source;
  /** Further documents that say so. */
  readonly more: number;
}

/** An event that waits for a person's word. */
export interface AwaitedReview {
  readonly seed: Commitment;
  readonly event: LedgerEvent;
  /** For people: what speaks against it. */
  readonly reasons: readonly string[];
}

/** A source that was not well at the end of the period. */
export interface UnwellSource {
  readonly watcher: string;
  readonly name: string;
  /** `new`: it was never read well. */
  readonly state: HealthState;
  readonly since?: Instant | undefined;
  readonly lastGood?: Instant | undefined;
  /** For people: what is wrong; may hold fetched text. */
  readonly reason: string;
}

/** How far the sources can be believed that are read for this recipient. */
export interface DigestSources {
  /** Enabled sources. */
  readonly total: number;
  /** Those that were well at the end of the period and were read well in its last day (or within two of their own periods). */
  readonly readWell: number;
  readonly unwell: readonly UnwellSource[];
  /** Since when this machine has been offline; absent where it is not. */
  readonly offlineSince?: Instant | undefined;
}

/** What was read and came to nothing, in counts of documents (of one commitment each). */
export interface QuietCounts {
  readonly restates: number;
  readonly mention: number;
  /** Things that a mute kept back. */
  readonly muted: number;
}

/** One digest to one recipient. All lists are oldest first. */
export interface Digest {
  /** Stable across retries, as of every mail. */
  readonly key: string;
  /** Address or channel that it goes to. */
  readonly to: string;
  /** From the end of the digest before to this one's. */
  readonly period: { readonly from: Instant; readonly to: Instant };
  readonly every: 'day' | 'week';
  readonly changes: readonly DigestAlert[];
  readonly confirmations: readonly Confirmation[];
  /** Plans that are new, and those that stand for the next two weeks; reminders of windows. */
  readonly upcoming: readonly DigestStep[];
  readonly overdue: readonly DigestStep[];
  readonly disputed: readonly DigestAlert[];
  /** What people have put right of what the recipient was told. */
  readonly corrections: readonly DigestAlert[];
  readonly rumours: readonly Hearsay[];
  readonly denials: readonly Hearsay[];
  readonly awaitingReview: readonly AwaitedReview[];
  /** What our better rules found in documents that had been read before: no news of the period. */
  readonly foundLate: readonly Alert[];
  readonly sources: DigestSources;
  readonly quiet: QuietCounts;
  /** True only where there is a source, and every one was read well: then, and only then, "nothing changed" may be said. */
  readonly allRead: boolean;
}

/** True for what has been held back since the digest before: nothing else would tell anybody that it waits. */
function isHeldBack({ awaitingReview, period }: Digest): boolean {
  return awaitingReview.some(
    ({ event: { standing, recorded } }) => standing === 'waiting' && Date.parse(recorded) > Date.parse(period.from),
  );
}

/**
 * True where it holds something that its recipient has not been told at once. What still stands (overdue steps, reviews,
 * unwell sources) is nothing new: a digest of nothing else is worth no mail.
 */
export function hasNews(digest: Digest): boolean {
  if (isHeldBack(digest)) return true;
  const { changes, corrections, confirmations, disputed, upcoming, overdue, rumours, denials, foundLate } = digest;
  const steps = [...upcoming, ...overdue].filter(({ isNew }) => isNew);
  const untold = [...changes, ...corrections, ...confirmations, ...disputed, ...steps].filter(({ alerted }) => !alerted);
  return untold.length + rumours.length + denials.length + foundLate.length > 0;
}
