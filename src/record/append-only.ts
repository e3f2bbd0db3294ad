// The ledger is append-only: triggers of the database refuse anything else.

import { type Kysely, sql } from 'kysely';
import { isPostgres } from './postgres.js';

type Connection = Pick<Kysely<unknown>, 'getExecutor'>;

const REFUSAL = 'the ledger is append-only';

async function refuseInSqlite(db: Connection): Promise<void> {
  for (const change of ['update', 'delete'])
    await sql`create trigger ${sql.raw(`entries_refuse_${change}`)} before ${sql.raw(change)} on entries
      begin select raise(abort, ${sql.lit(REFUSAL)}); end`.execute(db);
}

async function refuseInPostgres(db: Connection): Promise<void> {
  await sql`create or replace function entries_refuse() returns trigger language plpgsql as
    $$ begin raise exception ${sql.lit(REFUSAL)}; end $$`.execute(db);
  await sql`create trigger entries_refuse before update or delete or truncate on entries
    for each statement execute function entries_refuse()`.execute(db);
}

/** Makes the database refuse every change to the ledger but additions. */
export async function refuseChanges(db: Connection): Promise<void> {
  await (isPostgres(db) ? refuseInPostgres(db) : refuseInSqlite(db));
}

/** Lets the ledger be replaced as a whole, for a restore, within a transaction that ends with `refuseChanges`. */
export async function admitChanges(db: Connection): Promise<void> {
  if (isPostgres(db)) await sql`drop trigger entries_refuse on entries`.execute(db);
  else for (const change of ['update', 'delete']) await sql`drop trigger ${sql.raw(`entries_refuse_${change}`)}`.execute(db);
}
