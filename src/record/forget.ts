// Forgets documents in time, but none that the ledger rests on or that somebody is still to be told of: the store stays bounded.

import type { Instant } from '../domain/types.js';
import { atomically } from './database.js';
import type { Database } from './schema.js';

/** Documents that go in one transaction: others want to write meanwhile. */
const AT_ONCE = 500;

/**
 * Forgets the documents that were recorded before an instant, with what was judged of them. Which stories are known stands
 * in the memories of the watchers: what a source still shows does not come back. Returns how many went.
 */
export async function forgetDocuments(db: Database, before: Instant): Promise<number> {
  for (let gone = 0; ;) {
    const some = await forgetSome(db, before);
    gone += some;
    if (some < AT_ONCE) return gone;
  }
}

async function forgetSome(db: Database, before: Instant): Promise<number> {
  return atomically(db, async (connection) => {
    const rows = await connection
      .selectFrom('documents')
      .select('id')
      .where('recorded', '<', before)
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom('entries').select('n').whereRef('entries.document', '=', 'documents.id'))),
      )
      .where('id', 'not in', await untold(connection))
      .limit(AT_ONCE)
      .execute();
    const ids = rows.map(({ id }) => id);
    for (const table of ['judgements', 'copy_documents'] as const)
      await connection.deleteFrom(table).where('document', 'in', ids).execute();
    await connection.deleteFrom('documents').where('id', 'in', ids).execute();
    return ids.length;
  });
}

/** Documents of hearsay that waits for a digest. */
async function untold(db: Database): Promise<string[]> {
  const rows = await db
    .selectFrom('outbox')
    .select('event')
    .where('kind', 'in', ['rumour', 'denial'])
    .where('digest', 'is', null)
    .where('state', 'in', ['kept', 'pending'])
    .execute();
  return rows.map(({ event }) => event.slice(event.indexOf(' ') + 1));
}
