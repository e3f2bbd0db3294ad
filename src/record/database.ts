// Opens the database, brings it to today's schema, and runs what must happen as a whole.

import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import SQLite from 'better-sqlite3';
import { Kysely, Migrator, SqliteDialect, sql } from 'kysely';
import { migrations } from './migrations.js';
import type { Database, Tables } from './schema.js';

/** How long a process waits for another one that is writing, in ms. Writes take milliseconds; a backup takes longer. */
const BUSY_TIMEOUT = 10_000;

/**
 * Opens the database file (made with its folder where missing) or ':memory:'. With `scratch`, changes go to a copy in
 * memory and the file stays as it is.
 */
export async function openDatabase(file: string, scratch = false): Promise<Database> {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const sqlite = new SQLite(file, { timeout: BUSY_TIMEOUT });
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('synchronous = NORMAL');
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: scratch ? copyInMemory(sqlite) : sqlite }) });
  await atomically(db, migrate);
  return db;
}

/** A database image says in bytes 18 and 19 whether it keeps a write-ahead log (2) or not (1); memory cannot keep one. */
function copyInMemory(sqlite: SQLite.Database): SQLite.Database {
  const image = sqlite.serialize();
  sqlite.close();
  if (image.length > 0) image.fill(1, 18, 20);
  return new SQLite(image.length > 0 ? image : ':memory:');
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
