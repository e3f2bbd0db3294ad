// Opens the database, brings it to today's schema, and runs what must happen as a whole.

import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import SQLite from 'better-sqlite3';
import { Kysely, Migrator, SqliteDialect, sql } from 'kysely';
import { migrations } from './migrations.js';
import type { Database, Tables } from './schema.js';

/** How long a process waits for another one that is writing, in ms. Writes take milliseconds; a backup takes longer. */
const BUSY_TIMEOUT = 10_000;

/**
 * Opens the database file (made with its folder where missing) or ':memory:'. With `scratch`, all changes go to a copy in
 * memory; the file stays as it is, and is not made.
 */
export async function openDatabase(file: string, scratch = false): Promise<Database> {
  const database = scratch ? copyInMemory(file) : openFile(file);
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
  await atomically(db, migrate);
  return db;
}

function openFile(file: string): SQLite.Database {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const database = new SQLite(file, { timeout: BUSY_TIMEOUT });
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = NORMAL');
  return database;
}

/** A database image says in bytes 18 and 19 whether it keeps a write-ahead log (2) or not (1); memory cannot keep one. */
function copyInMemory(file: string): SQLite.Database {
  if (!existsSync(file)) return new SQLite(':memory:');
  const source = new SQLite(file, { readonly: true, timeout: BUSY_TIMEOUT });
  try {
    const image = source.serialize();
    return new SQLite(image.length > 0 ? image.fill(1, 18, 20) : ':memory:');
  } finally {
    source.close();
  }
}

async function migrate(db: Database): Promise<void> {
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } }).migrateToLatest();
  if (error !== undefined) throw error;
}

/**
 * Runs `work` as a whole or not at all. It begins by taking the write lock: a transaction that reads first and asks for
 * the lock later fails at once when another process has written in between. `work` must use the connection it is given.
 */
export async function atomically<T>(db: Database, work: (connection: Database) => Promise<T>): Promise<T> {
  return db.connection().execute(async (connection) => {
    await sql`begin immediate`.execute(connection);
    try {
      const result = await work(connection);
      await sql`commit`.execute(connection);
      return result;
    } catch (error) {
      // A full disk has ended the transaction already: the fault that matters is the first one.
      await sql`rollback`.execute(connection).catch(() => undefined);
      throw error;
    }
  });
}
