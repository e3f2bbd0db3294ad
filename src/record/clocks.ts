// Clocks beside this machine's: the database server's, and the last moment at which any machine has written to the store.

import { sql } from 'kysely';
import type { Instant } from '../domain/types.js';
import { isPostgres } from './postgres.js';
import type { Database } from './schema.js';

export interface Clocks {
  /** Of a database server; absent where the store is a file. */
  readonly server?: Instant | undefined;
  /** When a source was last read, by the clock of the machine that did it; absent before the first read. */
  readonly lastRead?: Instant | undefined;
}

export async function readClocks(db: Database): Promise<Clocks> {
  const { last } = await db
    .selectFrom('watchers')
    // Empty for sources that are only enrolled.
    .select((columns) => columns.fn.max('last_read').as('last'))
    .executeTakeFirstOrThrow();
  const { rows } = isPostgres(db) ? await sql<{ now: Date }>`select now() as now`.execute(db) : { rows: [] };
  return { server: rows[0]?.now.toISOString(), lastRead: last || undefined };
}
