// Copies a whole store into another, of the same kind or not, as it was at one moment.

import { type Kysely, sql } from 'kysely';
import { isPostgres } from './postgres.js';
import type { Database, Tables } from './schema.js';

/** Every table of ours, in the order in which rows are copied. */
export const TABLES = [
  'commitments',
  'entries',
  'documents',
  'judgements',
  'outbox',
  'watchers',
  'watcher_days',
  'health_notices',
  'network',
  'copies',
  'copy_documents',
  'digests',
  'mutes',
  'waiting',
  'chores',
] as const satisfies readonly (keyof Tables)[];

/** Rows in one statement: the widest table has some 20 columns, and SQLite takes 32,766 values. */
const BATCH = 500;

type Row = Record<string, unknown>;
type Rows = Kysely<Record<string, Row>>;

/**
 * Reads `source` as it is at one moment and adds all of its rows to `target`, which must be empty. A source of an older
 * schema lacks tables or columns: what they stand for is left at its presets.
 */
export async function copyTables(source: Database, target: Database): Promise<void> {
  const [from, to] = [source.withTables<Record<string, Row>>(), target.withTables<Record<string, Row>>()];
  const present = new Set((await source.introspection.getTables()).map(({ name }) => name));
  await atOneMoment(from, async (connection) => {
    for (const table of TABLES.filter((name) => present.has(name)))
      for await (const rows of batches(connection, table)) await to.insertInto(table).values(rows).execute();
  });
}

function batches(db: Rows, table: string): AsyncIterable<Row[]> {
  return isPostgres(db) ? cursorBatches(db, table) : streamBatches(db, table);
}

/** What is not read through a cursor the driver would hold in memory as a whole, raw copies and all. */
async function* cursorBatches(db: Rows, table: string): AsyncIterable<Row[]> {
  await sql`declare reading cursor for select * from ${sql.table(table)}`.execute(db);
  for (;;) {
    const { rows } = await sql<Row>`fetch ${sql.lit(BATCH)} from reading`.execute(db);
    if (rows.length === 0) break;
    yield rows;
  }
  await sql`close reading`.execute(db);
}

async function* streamBatches(db: Rows, table: string): AsyncIterable<Row[]> {
  let batch: Row[] = [];
  for await (const row of db.selectFrom(table).selectAll().stream()) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function atOneMoment(db: Rows, read: (connection: Rows) => Promise<void>): Promise<void> {
  await db.connection().execute(async (connection) => {
    await (isPostgres(db) ? sql`begin isolation level repeatable read read only` : sql`begin`).execute(connection);
    try {
      await read(connection);
    } finally {
      await sql`commit`.execute(connection);
    }
  });
}
