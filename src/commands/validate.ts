// validate: are the files that people write right? Every fault at once; nothing is read from the network, nothing is written.

import type { Command } from 'commander';
import { formatFault } from '../shared/faults.js';
import { count, EXIT, readProject } from './common.js';

async function validate(command: Command): Promise<void> {
  const { commitments, watchers, faults } = await readProject(command);
  const warnings = faults.filter(({ severity }) => severity === 'warning');
  const errors = faults.length - warnings.length;
  if (faults.length > 0) console.log(`${faults.map(formatFault).join('\n')}\n`);
  const sound = `${count(commitments.length, 'seed')} and ${count(watchers.length, 'watcher')} are right`;
  console.log([sound, count(errors, 'fault'), count(warnings.length, 'warning')].join(', ') + '.');
  if (errors > 0) process.exitCode = EXIT.usage;
}

export function validateCommand(program: Command): void {
  program
    .command('validate')
    .description('check settings, seeds and watchers: file, line, column and fix for every fault at once')
    .addHelpText(
      'after',
      '\nExamples:\n  pactwatch validate\n  pactwatch --config other.yaml validate\n\nLeaves with 2 where there are faults; warnings alone are no fault.',
    )
    .action((_options, command: Command) => validate(command));
}
