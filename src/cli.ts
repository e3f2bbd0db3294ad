#!/usr/bin/env node
// The command line: parses arguments, picks a command, sets the exit code.

import { setFlagsFromString } from 'node:v8';
import { Command, CommanderError } from 'commander';
import { addCommand } from './commands/add.js';
import { analyzeCommand } from './commands/analyze.js';
import { backupCommand } from './commands/backup.js';
import { boardCommand } from './commands/board.js';
import { checkCommand } from './commands/check.js';
import { EXIT, UsageError } from './commands/common.js';
import { configCommand } from './commands/config.js';
import { copyCommand } from './commands/copy.js';
import { demoCommand } from './commands/demo.js';
import { digestCommand } from './commands/digest.js';
import { doctorCommand } from './commands/doctor.js';
import { explainCommand } from './commands/explain.js';
import { exportCommand } from './commands/export.js';
import { historyCommand } from './commands/history.js';
import { importCommand } from './commands/import.js';
import { ingestCommand } from './commands/ingest.js';
import { initCommand } from './commands/init.js';
import { muteCommand } from './commands/mute.js';
import { notifyCommand } from './commands/notify.js';
import { outboxCommand } from './commands/outbox.js';
import { rederiveCommand } from './commands/rederive.js';
import { replayCommand } from './commands/replay.js';
import { reviewCommand } from './commands/review.js';
import { runCommand } from './commands/run.js';
import { seedCommand } from './commands/seed.js';
import { statusCommand } from './commands/status.js';
import { tryCommand } from './commands/try.js';
import { validateCommand } from './commands/validate.js';
import { watchersCommand } from './commands/watchers.js';
import { FaultyFiles } from './config.js';
import { StoreFault } from './record/store.js';
import { formatFault } from './shared/faults.js';

const program = new Command('pactwatch')
  .description('Watches whether international commitments change status, and tells you once, with evidence, when one does.')
  .version('0.1.0')
  .option('--config <file>', 'settings to use (default: pactwatch.yaml where there is one)')
  .exitOverride()
  .showSuggestionAfterError()
  .addHelpText(
    'after',
    `
Begin with:
  pactwatch demo                  see it work on an invented world, without network
  pactwatch validate              are my files right?
  pactwatch check                 read the sources that are due and tell what changed
  pactwatch run                   the same by itself, for months
  pactwatch status                where does each commitment stand?
  pactwatch board                 look at all of it in a browser
  pactwatch explain <url>         why was I told of this (or why not)?
  pactwatch add <url>             watch another source

Exit codes:
  0   ran
  1   ran, but a source or the mail failed
  2   wrong configuration, files or usage, or a store that cannot be used
  10  check --exit-code: something changed, whatever failed beside it
  70  a fault of pactwatch itself`,
  );

// A run makes much garbage and keeps little: collected a little earlier, 1,000 feeds take 215 MB instead of 300, in the same time.
setFlagsFromString('--heap-growing-percent=20');

const commands = [
  checkCommand,
  runCommand,
  boardCommand,
  statusCommand,
  watchersCommand,
  historyCommand,
  reviewCommand,
  digestCommand,
  outboxCommand,
  muteCommand,
  notifyCommand,
  exportCommand,
  seedCommand,
  backupCommand,
  explainCommand,
  copyCommand,
  validateCommand,
  doctorCommand,
  configCommand,
  initCommand,
  addCommand,
  importCommand,
  ingestCommand,
  tryCommand,
  rederiveCommand,
  analyzeCommand,
  replayCommand,
  demoCommand,
];
for (const register of commands) register(program);

/** True for what the operating system refuses (a full disk, a folder that cannot be written): its message names call and path. */
function isSystemError(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}

/** Says what went wrong as its reader needs it, and gives the exit code. Only our own mistakes show a stack. */
function failure(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ran : EXIT.usage;
  if (error instanceof FaultyFiles) {
    const files = new Set(error.faults.map(({ file }) => file)).size;
    console.error(error.faults.map(formatFault).join('\n'));
    console.error(`\n${error.faults.length} to mend in ${files} file${files === 1 ? '' : 's'}. Nothing was run.`);
    return EXIT.usage;
  }
  if (error instanceof UsageError || error instanceof StoreFault || isSystemError(error)) {
    console.error(`error: ${error.message}`);
    return EXIT.usage;
  }
  console.error('This is a fault of pactwatch itself; please report it with the lines below.');
  console.error(error);
  return EXIT.bug;
}

// A reader that closes the pipe early (head, less) has seen enough: no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = failure(error);
}
