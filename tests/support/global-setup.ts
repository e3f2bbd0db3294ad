// Starts PostgreSQL once for all tests, where it is installed; else says at the end what was left out.

import type { TestProject } from 'vitest/node';
import { findBinaries, startPostgres } from './postgres.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of a server of the tests' own; empty where PostgreSQL is not installed. */
    postgres: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const binaries = findBinaries();
  if (binaries === undefined) {
    project.provide('postgres', '');
    return async () =>
      console.log('\nLeft out: the store on PostgreSQL, which is not installed here (apt-get install postgresql).');
  }
  const server = await startPostgres(binaries);
  project.provide('postgres', server.address);
  return () => server.stop();
}
