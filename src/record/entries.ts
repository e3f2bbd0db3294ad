// Whole entries of the ledger as they were appended, claims and all, in its order.

import type { Database, EntryRow } from './schema.js';

/** All that was said of an event. */
export function entriesOfEvent(db: Database, event: string): Promise<EntryRow[]> {
  return db.selectFrom('entries').selectAll().where('event', '=', event).orderBy('n').execute();
}

/** All that was said of a commitment's events. */
export function entriesOfCommitment(db: Database, commitment: string): Promise<EntryRow[]> {
  return db.selectFrom('entries').selectAll().where('commitment', '=', commitment).orderBy('n').execute();
}
