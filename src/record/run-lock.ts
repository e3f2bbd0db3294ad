// One daemon on one SQLite store: a lock of the operating system, which ends with its process, however that ends.

import { dirname } from 'node:path';
import { hostname } from 'node:os';
import SQLite from 'better-sqlite3';
import { makeFolder } from '../shared/folders.js';
import { faultOf } from './fault.js';

/** Another daemon has the store. */
export class StoreTaken extends Error {}

/**
 * Takes the lock of the store in `file`, for as long as it is not let go: an open write transaction in a small file beside
 * it, for SQLite locks as well as any file lock, and its readers can see who holds it. Throws StoreTaken where another
 * process has it, and StoreFault where the file cannot be used. Returns what lets it go.
 */
export function lockStore(file: string, now: string): () => void {
  const path = `${file}.run`;
  makeFolder(dirname(path));
  try {
    return takeLock(path, now);
  } catch (error) {
    throw error instanceof StoreTaken ? new StoreTaken(`${file} is being run by ${error.message}`) : faultOf(path, error);
  }
}

function takeLock(path: string, now: string): () => void {
  const lock = new SQLite(path, { timeout: 0 });
  try {
    lock.exec('create table if not exists holder (one integer primary key, process text, since text)');
    const holder = `process ${process.pid} on ${hostname()}`;
    lock.prepare('insert or replace into holder values (1, ?, ?)').run(holder, now);
    lock.exec('begin immediate');
  } catch (error) {
    const taken = error instanceof SQLite.SqliteError && error.code.startsWith('SQLITE_BUSY');
    const words = taken ? holderOf(lock) : '';
    lock.close();
    throw taken ? new StoreTaken(words) : error;
  }
  return () => lock.close();
}

function holderOf(lock: SQLite.Database): string {
  try {
    const row: unknown = lock.prepare('select process, since from holder').raw().get();
    return Array.isArray(row) ? `${String(row[0])} since ${String(row[1])}` : 'another process';
  } catch {
    return 'another process';
  }
}
