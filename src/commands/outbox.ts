// outbox: what waits to be sent or was refused, mail by mail; try again, give up.

import type { Command } from 'commander';
import pc from 'picocolors';
import { isQuiet } from '../domain/hours.js';
import type { MailState } from '../domain/mails.js';
import type { Store } from '../record/store.js';
import { clip, printable, table } from '../shared/terminal.js';
import { count, readSoundProject, UsageError } from './common.js';
import { openForReading, withStore } from './means.js';
import { unsubscribedLines } from './mute.js';
import { instantWords } from './words.js';

function stateWords({ state, key }: MailState): string {
  if (state === 'refused') return pc.red('refused');
  return state === 'pending' && key === undefined ? 'new' : state;
}

/** What a mail tells, shortened: the first thing, and how many more. */
function toldWords({ tells }: MailState): string {
  const [first = '', ...more] = tells;
  return clip(printable(first), 50) + (more.length === 0 ? '' : ` +${more.length}`);
}

function nextWords({ state, to, nextAt, sentAt }: MailState, zone: string, quiet: readonly string[]): string {
  if (state === 'sent') return `sent ${instantWords(sentAt ?? nextAt, zone)}`;
  if (state === 'pending' && quiet.includes(to)) return 'after quiet hours';
  return state === 'pending' ? instantWords(nextAt, zone) : '';
}

/** The outbox as a table, and the reasons of what could not be sent below it. `quiet`: who wants quiet now. */
function outboxText(mails: readonly MailState[], zone: string, quiet: readonly string[]): string {
  if (mails.length === 0) return 'Nothing waits to be sent, and nothing was refused.';
  const rows = mails.map((mail) => [
    mail.key ?? '',
    stateWords(mail),
    printable(mail.to),
    instantWords(mail.recorded, zone),
    // A way that is closed for all counts as no try of one mail: the reason stands below.
    mail.attempts === 0 ? '' : String(mail.attempts),
    nextWords(mail, zone, quiet),
    toldWords(mail),
  ]);
  const heading = ['mail', 'state', 'to', 'since', 'tries', 'next', 'tells'].map((title) => pc.bold(title));
  const reasons = new Set(
    mails.flatMap(({ problem }) => (problem ? [`${printable(problem.subject)}: ${printable(problem.message)}`] : [])),
  );
  return [table(heading, rows), [...reasons].join('\n')].filter(Boolean).join('\n\n');
}

async function list({ all, json }: { all?: boolean; json?: boolean }, command: Command): Promise<void> {
  const { config, recipients } = await readSoundProject(command);
  const store = await openForReading(config);
  const now = new Date().toISOString();
  const [mails, mutes] = await Promise.all([store.mails(all), store.mutes(now)]).finally(() => store.close());
  const quiet = recipients.filter((recipient) => isQuiet(recipient, now)).map(({ id }) => id);
  if (json) return console.log(JSON.stringify(mails, null, 2));
  console.log([outboxText(mails, config.zone, quiet), ...unsubscribedLines(mutes, config.zone)].join('\n\n'));
}

/** Does something to the mail of that key, or says that there is none. */
async function withMail(command: Command, key: string, done: string, work: (store: Store) => Promise<number>): Promise<void> {
  const { config } = await readSoundProject(command);
  const changed = await withStore(config, work);
  if (changed === 0) throw new UsageError(`no mail "${key}" waits or was refused (pactwatch outbox lists them)`);
  console.log(`${count(changed, 'mail')} ${done}.`);
}

async function retry(key: string | undefined, { all }: { all?: boolean }, command: Command): Promise<void> {
  if ((key === undefined) !== (all === true)) throw new UsageError('retry needs either the key of a mail or --all');
  const now = new Date().toISOString();
  await withMail(command, key ?? '--all', 'will be tried by the next check', (store) => store.retryMails(key, now));
}

export function outboxCommand(program: Command): void {
  const outbox = program
    .command('outbox')
    .description('what waits to be sent or was refused; try again, give up')
    .option('--all', 'what was sent, is kept for a digest, muted or dropped too')
    .option('--json', 'the list for programs')
    .addHelpText(
      'after',
      `
What a server defers (4xx, no connection) is never given up: it is tried again at growing intervals of up to 4 hours, and
after a day the operator is told, once. What it refuses for good (5xx) is not tried again; the operator is told at once.

Examples:
  pactwatch outbox
  pactwatch outbox retry --all
  pactwatch outbox drop 2025-09-05-4f2c09aa13`,
    )
    .action(list);
  outbox
    .command('retry')
    .description('makes mails due at once, those that were refused too')
    .argument('[key]', 'of a mail, as the list names it')
    .option('--all', 'every mail that is not sent')
    .action(retry);
  outbox
    .command('drop')
    .description('gives a mail up: nobody is sent it')
    .argument('<key>', 'of a mail, as the list names it')
    .action((key: string, _options: object, command: Command) =>
      withMail(command, key, 'dropped', (store) => store.dropMails(key)),
    );
}
