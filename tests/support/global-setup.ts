// Builds the command line, starts PostgreSQL once for all tests and finds a browser, where they are installed (else says at the end what was left out); has what many files begin with ready.

import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { buildCli } from './build.js';
import { findBrowser } from './browser.js';
import { findBinaries, startPostgres } from './postgres.js';
import { prepare } from './prepared.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of a server of the tests' own; empty where PostgreSQL is not installed. */
    postgres: string;
    /** A browser's program; empty where none is installed. */
    browser: string;
    /** Where the folder of a board's world is asked for (prepared.ts). */
    boardWorld: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await buildCli();
  const binaries = findBinaries();
  const server = binaries === undefined ? undefined : await startPostgres(binaries);
  const browser = findBrowser();
  const world = await prepare(fileURLToPath(new URL('../board/play.run.ts', import.meta.url)));
  project.provide('postgres', server?.address ?? '');
  project.provide('browser', browser ?? '');
  project.provide('boardWorld', world.address);
  return async () => {
    await Promise.all([server?.stop(), world.stop()]);
    if (!server) console.log('\nLeft out: the store on PostgreSQL, which is not installed here (apt-get install postgresql).');
    if (browser === undefined)
      console.log('\nLeft out: mails in a browser, which is not installed here (apt-get install chromium).');
  };
}
