// A store into a file and back: a backup is a SQLite file whatever the store, so that it also moves one kind to the other.

import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { copyTables, TABLES } from './copy.js';
import { atomically, openDatabase } from './database.js';
import { guarded } from './fault.js';
import { admitChanges, refuseChanges } from './append-only.js';
import type { Database } from './schema.js';

/** The file to restore from is missing, or the one to write is there. */
export class BackupRefused extends Error {}

/**
 * Writes the store, as it is at one moment, to a new file; others may write to the store meanwhile. The file appears whole
 * or not at all.
 */
export async function backup(db: Database, file: string): Promise<void> {
  if (existsSync(file)) throw new BackupRefused(`${file} is there already: a backup overwrites nothing`);
  const unfinished = `${file}.${process.pid}.part`;
  try {
    const copy = await guarded(file, () => openDatabase({ file: unfinished }));
    try {
      await atomically(copy, (connection) => copyTables(db, connection));
    } finally {
      await copy.destroy();
    }
    await rename(unfinished, file);
  } finally {
    for (const rest of ['', '-wal', '-shm']) await rm(`${unfinished}${rest}`, { force: true });
  }
}

/** Puts a backup in the place of all that the store holds, in one transaction: those who read see the old store or the new one. */
export async function restore(db: Database, file: string): Promise<void> {
  if (!existsSync(file)) throw new BackupRefused(`${file} is not there`);
  const source = await guarded(file, () => openDatabase({ file, mode: 'read' }));
  try {
    await atomically(db, async (connection) => {
      await admitChanges(connection);
      for (const table of TABLES) await connection.deleteFrom(table).execute();
      await copyTables(source, connection);
      await refuseChanges(connection);
    });
  } finally {
    await source.destroy();
  }
}
