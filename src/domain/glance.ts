// A commitment at a glance: its ledger with how well each event is backed, as overviews show it.

import type { Ledger } from './ledger.js';
import type { Corroboration } from './voices.js';

/** Who independently reports an event, and how surely the surest of them was read (0 to 1). */
export interface Backing extends Corroboration {
  readonly confidence: number;
}

export interface Glance {
  readonly ledger: Ledger;
  /** Of detected events, by id. */
  readonly backing: ReadonlyMap<string, Backing>;
  /** Events that wait for a person. */
  readonly open: number;
}
