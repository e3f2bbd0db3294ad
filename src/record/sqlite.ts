// SQLite, the embedded default: one file, or memory.

import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import SQLite from 'better-sqlite3';
import { type Dialect, SqliteDialect } from 'kysely';
import { makeFolder } from '../shared/folders.js';

/** How long a process waits for another one that is writing, in ms. Writes take milliseconds; a backup takes longer. */
const BUSY_TIMEOUT = 10_000;

/** True where there is a database file already. */
export function isStored(file: string): boolean {
  return file !== ':memory:' && existsSync(file);
}

/** How long one who finds a new file being made waits before it looks again, in ms. */
const LOOK_AGAIN = 20;

/**
 * Turns the write-ahead log on. Processes that open a new file at one moment all do so, and SQLite turns those away that
 * come while one does, whatever the timeout: they look again.
 */
function keepLog(database: SQLite.Database): void {
  for (let waited = 0; ; waited += LOOK_AGAIN) {
    try {
      database.pragma('journal_mode = WAL');
      return;
    } catch (error) {
      if (!(error instanceof SQLite.SqliteError) || error.code !== 'SQLITE_BUSY' || waited >= BUSY_TIMEOUT) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOOK_AGAIN);
    }
  }
}

/** The database of a file, made with its folder where missing, or ':memory:'. `readOnly` refuses every change. */
export function sqliteDialect(file: string, readOnly = false): Dialect {
  if (file !== ':memory:' && !readOnly) makeFolder(dirname(file));
  const database = new SQLite(file, { timeout: BUSY_TIMEOUT });
  // Not opened as read-only: SQLite would leave the files of its log behind.
  if (readOnly) database.pragma('query_only = on');
  else keepLog(database);
  database.pragma('synchronous = NORMAL');
  return new SqliteDialect({ database });
}

/**
 * A copy of the file in memory; an empty database where there is no file. A database image says in bytes 18 and 19
 * whether it keeps a write-ahead log (2) or not (1); memory cannot keep one.
 */
export function copiedInMemory(file: string): Dialect {
  if (!isStored(file)) return sqliteDialect(':memory:');
  const source = new SQLite(file, { readonly: true, timeout: BUSY_TIMEOUT });
  try {
    // What is no database says so here; serialising it would only fail for want of memory.
    source.pragma('schema_version');
    const image = source.serialize();
    return new SqliteDialect({ database: new SQLite(image.length > 0 ? image.fill(1, 18, 20) : ':memory:') });
  } finally {
    source.close();
  }
}
