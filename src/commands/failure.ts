// What went wrong, in words for the one who reads it, and the exit code that says so.

import { CommanderError } from 'commander';
import { FaultyFiles } from '../config.js';
import { StoreFault } from '../record/store.js';
import { formatFault } from '../shared/faults.js';
import { EXIT, hint, isSystemError, UsageError } from './common.js';

/** Says what went wrong as its reader needs it, and gives the exit code. Only our own mistakes show a stack. */
export function failure(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ran : EXIT.usage;
  if (error instanceof FaultyFiles) {
    const files = new Set(error.faults.map(({ file }) => file)).size;
    console.error(error.faults.map(formatFault).join('\n'));
    console.error(`\n${error.faults.length} to mend in ${files} file${files === 1 ? '' : 's'}. Nothing was run.`);
    return EXIT.usage;
  }
  if (error instanceof UsageError || error instanceof StoreFault || isSystemError(error)) {
    console.error(`error: ${hint(error.message)}`);
    return EXIT.usage;
  }
  console.error('This is a fault of pactwatch itself; please report it with the lines below.');
  console.error(error);
  return EXIT.bug;
}
