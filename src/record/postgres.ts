// PostgreSQL, where DATABASE_URL names one: the same tables, for several machines at once.

import { type Dialect, type Kysely, PostgresAdapter, PostgresDialect } from 'kysely';
import type pg from 'pg';

/** Connections of one process: it writes one after the other, and reads a few things at once. */
const CONNECTIONS = 4;

/** How long a server may take to answer a first call, in ms. */
const CONNECT_TIMEOUT = 10_000;

/** How long a connection may be silent before the system asks whether the server is still there, in ms. */
const KEEP_ALIVE = 60_000;

/** The driver gives numbers of 64 bits as text, for they may be too large; ours are counts and milliseconds. */
function typesOf({ types }: typeof pg): pg.CustomTypesConfig {
  return {
    getTypeParser: (id: number, format?: 'text' | 'binary') =>
      id === types.builtins.INT8 ? Number : format === 'binary' ? types.getTypeParser(id, 'binary') : types.getTypeParser(id),
  };
}

/** True for an address of PostgreSQL, as against a file. */
export function isPostgresAddress(store: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(store);
}

/** The address without its password, as it may be shown. */
export function shownStore(store: string): string {
  return store.replace(/^(postgres(?:ql)?:\/\/[^:@/]*):[^@]*@/, '$1@').replace(/([?&]password=)[^&]*/g, '$1...');
}

export function isPostgres(db: Pick<Kysely<unknown>, 'getExecutor'>): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter;
}

/** The driver is loaded where it is used: who keeps the store in a file need not wait for it. */
async function openPool(connectionString: string, readOnly: boolean): Promise<pg.Pool> {
  const { default: driver } = await import('pg');
  const pool = new driver.Pool({
    connectionString,
    types: typesOf(driver),
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    // A server that vanished without a word (its power, a cable) must not be waited for for ever.
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEP_ALIVE,
    application_name: 'pactwatch',
    ...(readOnly && { options: '-c default_transaction_read_only=on' }),
  });
  // A server that goes away shows in the query that waits for it, or in the next one; unheard, the events would end the
  // process. The pool speaks for connections that rest, those at work speak for themselves.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** The database at an address. `readOnly` refuses every change. */
export function postgresDialect(connectionString: string, readOnly = false): Dialect {
  return new PostgresDialect({ pool: () => openPool(connectionString, readOnly) });
}
