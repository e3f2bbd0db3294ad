// What a run of the pipeline works with, and what it says it did.

import type { Fetcher } from './collect/index.js';
import type { Alert } from './domain/alert.js';
import type { HealthNotice } from './domain/health.js';
import type { Channel, Collected } from './domain/stages.js';
import type { Document, Instant, LedgerEvent, Problem } from './domain/types.js';
import type { Watcher } from './domain/watcher.js';
import type { Delivered } from './notify/index.js';
import type { Recorded, Store } from './record/store.js';

/** What a run works with, beside the files that people wrote. */
export interface Means {
  readonly store: Store;
  readonly fetcher: Fetcher;
  readonly channel: Channel;
  /** The time as it passes. All that a run finds is dated by its start. */
  readonly clock: () => Instant;
  /** Called when a source has been read. */
  readonly onRead?: (read: Read) => void;
  /** Ends reading early: what has not been read is left for another time. */
  readonly signal?: AbortSignal;
}

/** One source as it was read in this run. */
export interface Read {
  readonly watcher: Watcher;
  readonly collected: Collected;
  /** It had never been read well before: what it brings may be old, and goes out as one mail. */
  readonly first: boolean;
}

/** What became of one document. */
export interface Taken extends Recorded {
  readonly document: Document;
  readonly problems: readonly Problem[];
}

/** What became of a document that a person handed in. */
export interface Ingested {
  /** It had been taken in before, by hand or by a watcher. */
  readonly known: boolean;
  readonly taken: Taken;
  /** Everything that there was to tell, as it stands when it is told. */
  readonly notices: readonly Alert[];
  readonly delivered: Delivered;
}

/** What became of a person's word on an event. */
export interface Heard {
  readonly event: LedgerEvent;
  /** Recipients who had been told otherwise and hear of it, at once or in their digest. */
  readonly corrections: number;
  /** Absent where nothing waited for it. */
  readonly delivered?: Delivered;
}

/** What a run did. */
export interface Summary {
  readonly at: Instant;
  readonly reads: readonly Read[];
  readonly taken: readonly Taken[];
  /** Everything that there was to tell, at once or in the digest. */
  readonly notices: readonly Alert[];
  /** What there was to tell of the health of sources. */
  readonly health: readonly HealthNotice[];
  readonly delivered: Delivered;
  readonly problems: readonly Problem[];
}
