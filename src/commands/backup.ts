// backup and restore: all that is known into one file and back, while pactwatch runs.

import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { BackupRefused, openStore, type Store } from '../record/store.js';
import { hint, readSoundProject, UsageError } from './common.js';

async function withStore(command: Command, work: (store: Store) => Promise<void>): Promise<void> {
  const { config } = await readSoundProject(command);
  const store = await openStore({ file: config.store });
  try {
    await work(store);
  } catch (error) {
    if (error instanceof BackupRefused) throw new UsageError(error.message);
    throw error;
  } finally {
    await store.close();
  }
}

async function runBackup(file: string, _options: unknown, command: Command): Promise<void> {
  await withStore(command, (store) => store.backup(file));
  console.log(`All that is known is in ${file}; ${hint('pactwatch restore')} ${file} brings it back.`);
}

/** What is there is put aside first: a restore is the one command that could lose something. */
async function runRestore(file: string, _options: unknown, command: Command): Promise<void> {
  const aside = join(dirname(file), `before-restore-${new Date().toISOString().replace(/[:.]/g, '-')}.db`);
  await withStore(command, async (store) => {
    await store.backup(aside);
    await store.restore(file);
  });
  console.log(`Restored from ${file}. What was there before is in ${aside}.`);
}

export function backupCommand(program: Command): void {
  program
    .command('backup')
    .description('write all that is known to a new file; safe while pactwatch runs')
    .argument('<file>', 'a file that is not there yet')
    .addHelpText('after', '\nExample:\n  pactwatch backup pactwatch-2026-01-31.db')
    .action(runBackup);
  program
    .command('restore')
    .description('put a backup in the place of all that is known; also from SQLite to PostgreSQL and back')
    .argument('<file>', 'what pactwatch backup has written')
    .addHelpText('after', '\nMails that the backup holds as unsent are sent again, under the same Message-ID.')
    .action(runRestore);
}
