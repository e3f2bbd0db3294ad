// notify test: one message of ours through one way out, to see that it arrives.

import { randomUUID } from 'node:crypto';
import type { Command } from 'commander';
import { isMailAddress } from '../domain/audience.js';
import type { Project } from '../config.js';
import { contextFor, openChannel, testMessage } from '../notify/index.js';
import { deliveryOf } from '../pipeline.js';
import { suggestion } from '../shared/faults.js';
import { printable } from '../shared/terminal.js';
import { EXIT, readSoundProject, UsageError } from './common.js';

/** The address or channel that is meant: `mail` is the first recipient with an address. */
function targetOf({ config, recipients }: Project, name: string): string {
  if (isMailAddress(name) || name in config.channels) return name;
  const first = recipients.find(({ id }) => isMailAddress(id));
  if (name === 'mail' && first) return first.id;
  throw new UsageError(
    `no channel is called "${name}" (${suggestion(name, ['mail', ...Object.keys(config.channels)])}; or an address)`,
  );
}

/** What ways say of a failure is meant for what lies in the outbox. */
const NO_RETRY = 'A test lies in no outbox: nothing tries it again.';

async function test(name: string, _options: object, command: Command): Promise<void> {
  const project = await readSoundProject(command);
  const to = targetOf(project, name);
  const channel = openChannel(project.config);
  const context = contextFor(
    to,
    channel.from,
    deliveryOf(project, () => new Date().toISOString()),
  );
  const toName = project.recipients.find(({ id }) => id === to)?.name;
  try {
    const result = await channel.send({ ...testMessage({ key: `test-${randomUUID()}`, to }, context), toName });
    console.log(result.ok ? `Taken for ${to}.` : `Not taken: ${printable(result.problem.message)}.\n${NO_RETRY}`);
    if (!result.ok) process.exitCode = EXIT.someSourcesFailed;
  } finally {
    await channel.close();
  }
}

export function notifyCommand(program: Command): void {
  const notify = program.command('notify').description('the ways out: mail and channels');
  notify
    .command('test')
    .description('send one test message now, past the outbox, in the language of whom it is for')
    .argument('<channel>', 'name of a channel, "mail", or an address')
    .addHelpText('after', '\nExamples:\n  pactwatch notify test team-chat\n  pactwatch notify test mail')
    .action(test);
}
