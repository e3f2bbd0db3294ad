// Opens the database, brings it to today's schema, and runs what must happen as a whole. SQLite or PostgreSQL, by its address.

import { HandleEmptyInListsPlugin, type Dialect, Kysely, Migrator, replaceWithNoncontingentExpression, sql } from 'kysely';
import { copyTables } from './copy.js';
import { isPostgres, isPostgresAddress, postgresDialect } from './postgres.js';
import { migrations } from './migrations.js';
import type { Database, Tables } from './schema.js';
import { copiedInMemory, isStored, sqliteDialect } from './sqlite.js';

/** How a store is to be opened. */
export interface Opening {
  /** A file (made with its folder where missing), ':memory:', or an address such as postgres://user@host/name. */
  readonly file: string;
  /** `scratch`: all changes go to a copy in memory, a dry run. `read`: to look things up; nothing is made or changed. */
  readonly mode?: 'scratch' | 'read' | undefined;
}

/** The database was written by a later pactwatch, whose tables this one does not know. */
export class NewerStore extends Error {
  readonly code = 'NEWER_STORE';

  constructor() {
    super('it was written by a newer pactwatch: install that version again, or restore a backup made before');
  }
}

/** Opens a database of either kind at today's schema. Throws what the driver throws, and NewerStore. */
export async function openDatabase({ file, mode }: Opening): Promise<Database> {
  if (mode === 'read') return openForReading(file);
  if (mode === 'scratch') return openScratch(file);
  return atLatest(connect(isPostgresAddress(file) ? postgresDialect(file) : sqliteDialect(file)));
}

function connect(dialect: Dialect): Database {
  // PostgreSQL knows no empty list: `in ()` is a fault of syntax there.
  const plugins = [new HandleEmptyInListsPlugin({ strategy: replaceWithNoncontingentExpression })];
  return new Kysely<Tables>({ dialect, plugins });
}

/** What is there is read as it is; where it is of an older schema or not there at all, a copy in memory stands in. */
async function openForReading(file: string): Promise<Database> {
  if (!isPostgresAddress(file) && !isStored(file)) return openScratch(file);
  const db = connect(isPostgresAddress(file) ? postgresDialect(file, true) : sqliteDialect(file, true));
  try {
    if ((await missingSteps(db)) === 0) return db;
  } catch (error) {
    await db.destroy();
    throw error;
  }
  await db.destroy();
  return openScratch(file);
}

async function openScratch(file: string): Promise<Database> {
  if (!isPostgresAddress(file)) return atLatest(connect(copiedInMemory(file)));
  const source = connect(postgresDialect(file, true));
  try {
    await missingSteps(source);
    const copy = await atLatest(connect(sqliteDialect(':memory:')));
    await copyTables(source, copy);
    return copy;
  } finally {
    await source.destroy();
  }
}

/** Steps that the database lacks of today's schema. */
async function missingSteps(db: Database): Promise<number> {
  const known = Object.keys(migrations);
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === 'kysely_migration')) return known.length;
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  if (rows.some(({ name }) => !known.includes(name))) throw new NewerStore();
  return known.length - rows.length;
}

async function atLatest(db: Database): Promise<Database> {
  try {
    if ((await missingSteps(db)) > 0) await atomically(db, migrate);
    return db;
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

async function migrate(db: Database): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) }, disableTransactions: true });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}

/** Any number of ours: all who write to one PostgreSQL database take the lock of this number first. */
const WRITE_LOCK = 7_228_301;

/**
 * Runs `work` as a whole or not at all, after every other writer. It begins by taking the one write lock of the database:
 * a transaction that reads first and asks for the lock later would judge by what another process has changed in between.
 * `work` must use the connection it is given.
 */
export async function atomically<T>(db: Database, work: (connection: Database) => Promise<T>): Promise<T> {
  return db.connection().execute(async (connection) => {
    if (isPostgres(db)) {
      await sql`begin`.execute(connection);
      await sql`select pg_advisory_xact_lock(${WRITE_LOCK}::bigint)`.execute(connection);
    } else await sql`begin immediate`.execute(connection);
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
