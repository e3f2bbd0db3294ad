// One commitment through time, as people look at it: what entries of the ledger do, and every event with its evidence.

import type { Report } from './alert.js';
import type { PartialDate } from './dates.js';
import type { Ledger } from './ledger.js';
import type { RawCopy } from './stages.js';
import type { Status } from './status.js';
import type { Instant, LedgerEvent } from './types.js';
import type { Corroboration } from './voices.js';

/** What an entry of the ledger does. The first three found an event, the others speak of one. */
export type EntryType =
  | 'baseline'
  | 'expected'
  | 'detected'
  /** Another document reports the event. */
  | 'attached'
  /** A document dates the event more finely. */
  | 'refined'
  /** A document contradicts the event. */
  | 'disputed'
  /** The day of a planned step has come without a report. */
  | 'due'
  /** A planned date has passed without a report, and a grace after it. */
  | 'overdue'
  /** The window of a planned step opens soon. */
  | 'reminded'
  /** The seed no longer states the event. */
  | 'superseded'
  /** A person has looked: it is right. */
  | 'confirmed'
  /** A person states its status or date. */
  | 'corrected'
  /** A person has looked: it is wrong. */
  | 'dismissed'
  /** It is another name for the event `target`. */
  | 'merged'
  /** What a person said in the entry numbered `target` no longer holds. */
  | 'undone';

/** One report of an event: who, in which words, and the raw bodies that it was made of. */
export interface HistoryReport extends Report {
  readonly sentence: string;
  readonly copies: readonly Pick<RawCopy, 'hash' | 'fetched'>[];
}

/** What a person said of an event. */
export interface Word {
  readonly at: Instant;
  readonly type: EntryType;
  readonly who: string;
  /** In the person's own words. */
  readonly why: string;
  /** What a correction states. */
  readonly status?: Status | undefined;
  readonly date?: PartialDate | undefined;
  /** What a merged event is part of. */
  readonly into?: string | undefined;
  /** The sort of word that is taken back. */
  readonly takesBack?: EntryType | undefined;
  /** Recipients who had been told otherwise and hear of it. */
  readonly told: readonly string[];
}

export interface EventHistory {
  readonly event: LedgerEvent;
  readonly corroboration: Corroboration;
  readonly reports: readonly HistoryReport[];
  /** Reports that contradict it. */
  readonly contradictions: readonly HistoryReport[];
  /** What people said of it, in order. */
  readonly words: readonly Word[];
}

export interface History {
  readonly ledger: Ledger;
  /** Oldest first; undated ones by the day on which the ledger learned of them. */
  readonly events: readonly EventHistory[];
}
