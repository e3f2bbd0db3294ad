#!/usr/bin/env node
// The command line: parses arguments, picks a command, sets the exit code.

import { setFlagsFromString } from 'node:v8';
import { Command } from 'commander';
import { registerCommands } from './commands/index.js';

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

// A reader that closes the pipe early (head, less) has seen enough: no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  await registerCommands(program, process.argv.slice(2));
  await program.parseAsync();
} catch (error) {
  // What tells faults apart is loaded with the command that made them.
  process.exitCode = (await import('./commands/failure.js')).failure(error);
}
