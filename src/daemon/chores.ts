// What has to be done now and then, by one worker for all: forgetting what is old, and backups.

import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Project } from '../config.js';
import { forgetOld } from '../pipeline.js';
import type { Store, Worker } from '../record/store.js';
import { makeFolder } from '../shared/folders.js';
import type { Logger } from './log.js';

const DAY = 24 * 3_600_000;

/** Forgets what has had its time, and hosts that have not been asked for long; once a day. */
export async function prune(store: Store, project: Project, who: Worker, log: Logger): Promise<void> {
  if (!(await store.takeChore('prune', who))) return;
  const { copies, documents } = await forgetOld(project, store, who.now);
  await store.turns?.forget(who.now);
  await store.finishChore('prune', who, DAY);
  if (copies + documents > 0) log.info({ copies, documents }, 'old copies and documents forgotten');
}

const BACKUP = /^pactwatch-\d{8}T\d{6}Z\.db$/;

/** Writes a backup where one is wanted and due, and removes those beyond the number that is kept. */
export async function backUp(store: Store, { config }: Project, who: Worker, log: Logger): Promise<void> {
  const { backup } = config.run;
  if (!backup || !(await store.takeChore('backup', who))) return;
  makeFolder(backup.folder);
  const stamp = who.now.replace(/\.\d+/, '').replace(/[-:]/g, '');
  const file = join(backup.folder, `pactwatch-${stamp}.db`);
  if (!existsSync(file)) await store.backup(file);
  const all = (await readdir(backup.folder)).filter((name) => BACKUP.test(name)).sort();
  for (const name of all.slice(0, -backup.keep)) await rm(join(backup.folder, name));
  await store.finishChore('backup', who, backup.every);
  log.info({ file }, 'backup written');
}
