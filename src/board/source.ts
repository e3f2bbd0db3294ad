// What the board asks of the rest, and what it may ask to be written; wired in commands/board-source.ts.

import type { SourcesHealth } from '../domain/coverage.js';
import type { Glance } from '../domain/glance.js';
import type { History } from '../domain/history.js';
import type { Ledger } from '../domain/ledger.js';
import type { Commitment } from '../domain/seed.js';
import type { Document, LedgerEvent } from '../domain/types.js';
import type { Watcher } from '../domain/watcher.js';
import type { WorkSource } from './work-source.js';

/** What people wrote, as it is in force now: it may change while the board runs. */
export interface BoardProject {
  readonly commitments: readonly Commitment[];
  readonly watchers: readonly Watcher[];
  /** IANA zone in which days are counted. */
  readonly zone: string;
  /** Where the board can be reached from outside, without a slash at its end. */
  readonly publicUrl?: string | undefined;
}

export interface BoardSource extends WorkSource {
  project(): BoardProject;
  /** Every commitment of the project, planted or not; the same object while nothing was added to its ledger. */
  glances(): Promise<readonly Glance[]>;
  /** The plans of a commitment that still stand. */
  openPlans(ledger: Ledger): readonly LedgerEvent[];
  /** How sources and network are doing. */
  health(): Promise<SourcesHealth>;
  /** A commitment through time; undefined where it was never planted. */
  history(commitment: string): Promise<History | undefined>;
  /** A stored document, its text empty where none was kept; undefined where it is unknown. */
  document(id: string): Promise<Document | undefined>;
}
