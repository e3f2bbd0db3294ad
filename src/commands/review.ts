// review: what waits for a person's word, and that word: confirm, dismiss, correct, merge, undo.

import { userInfo } from 'node:os';
import { createInterface, type Interface } from 'node:readline/promises';
import type { Command } from 'commander';
import pc from 'picocolors';
import { isPartialDate } from '../domain/dates.js';
import type { Project } from '../config.js';
import { type OpenReview, type Review, type ReviewCounts, ReviewRefused } from '../domain/review.js';
import type { Channel } from '../domain/stages.js';
import { statusCalled, STATUSES, type Status } from '../domain/status.js';
import type { Instant, LedgerEvent } from '../domain/types.js';
import { openChannel } from '../notify/index.js';
import { runReview } from '../pipeline.js';
import type { Means } from '../run.js';
import { suggestion } from '../shared/faults.js';
import { printable } from '../shared/terminal.js';
import { count, pick, readSoundProject, UsageError } from './common.js';
import { openForReading, withMeans } from './means.js';
import { mailLine } from './summary.js';
import { statusWords } from './words.js';

function eventWords({ id, status, party, date, standing }: LedgerEvent): string {
  const when = date === null ? '' : ` ${date}`;
  return `${pc.bold(id)}  ${statusWords(status, party)}${when}${standing === undefined ? '' : `  (${standing})`}`;
}

function openLines({ event, corroboration, reasons, sentence, source }: OpenReview): string {
  const { official, press } = corroboration;
  return [
    eventWords(event),
    `  ${reasons.join('; ')}  [${official} official, ${press} press]`,
    `  "${printable(sentence)}"`,
    ...(source
      ? [
          `  ${printable(source.publisher)}, ${source.published.slice(0, 10)}: ${printable(source.title)}`,
          `  ${printable(source.url)}`,
        ]
      : []),
  ].join('\n');
}

/** `Precision: 90% (9 of 10 events that were looked at are right; 1 was dismissed)`. */
export function precisionWords({ confirmed, corrected, dismissed }: ReviewCounts): string {
  const looked = confirmed + corrected + dismissed;
  if (looked === 0) return 'Nobody has looked at an event yet: no precision to show.';
  const right = confirmed + corrected;
  const parts = `${confirmed} confirmed, ${corrected} corrected, ${dismissed} dismissed`;
  return `Precision: ${Math.round((100 * right) / looked)}% (${right} of ${count(looked, 'event')} looked at happened; ${parts}).`;
}

async function list({ commitment, json }: { commitment?: string; json?: boolean }, command: Command): Promise<void> {
  const project = await readSoundProject(command);
  if (commitment !== undefined) pick('commitment', project.commitments, commitment);
  if (process.stdin.isTTY && process.stdout.isTTY && !json) return walk(project, commitment);
  const store = await openForReading(project.config);
  try {
    const waiting = await store.openReviews(commitment);
    const counts = await store.reviewCounts();
    if (json) return console.log(JSON.stringify({ waiting, ...counts }, null, 2));
    const lines = waiting.length === 0 ? ['Nothing waits for review.'] : waiting.map(openLines);
    console.log([...lines, precisionWords(counts)].join('\n\n'));
  } finally {
    await store.close();
  }
}

/** On a terminal: one event after the other, until the list or the patience is at an end. */
async function walk(project: Project, commitment: string | undefined): Promise<void> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    await withMeans(project.config, meansOf(project), async (means) => {
      const waiting = await means.store.openReviews(commitment);
      if (waiting.length === 0) console.log('Nothing waits for review.');
      for (const [at, one] of waiting.entries()) {
        console.log(`\n${at + 1}/${waiting.length}  ${openLines(one)}`);
        const said = await askAbout(terminal, one.event.id);
        if (said === 'enough') break;
        if (said) await hear(project, said, means);
      }
      console.log(`\n${precisionWords(await means.store.reviewCounts())}`);
    });
  } finally {
    terminal.close();
  }
}

/** What a person says of an event; nothing where it is left for later. */
async function askAbout(terminal: Interface, event: string): Promise<Review | 'enough' | undefined> {
  const answer = (await terminal.question('[c]onfirm, [d]ismiss, [s]kip, [q]uit? ')).trim().toLowerCase()[0];
  if (answer === 'q') return 'enough';
  const type = answer === 'c' ? 'confirmed' : answer === 'd' ? 'dismissed' : undefined;
  if (!type) return undefined;
  return { type, event, ...person(), why: (await terminal.question('why? ')).trim() || 'no reason given' };
}

function person(who = userInfo().username): Pick<Review, 'person' | 'now'> {
  return { person: who, now: new Date().toISOString() };
}

interface Said {
  readonly why: string;
  readonly who?: string;
}

function meansOf({ config }: Project): { channel: Channel; clock: () => Instant } {
  return { channel: openChannel(config), clock: () => new Date().toISOString() };
}

/** Takes the word, and says what has come of it. */
async function hear(project: Project, said: Review, means: Means): Promise<void> {
  try {
    const { event, corrections, delivered } = await runReview(project, said, means);
    const told =
      corrections === 0
        ? ''
        : `${count(corrections, 'recipient')} who had been told otherwise: corrected, at once or in the digest.`;
    console.log([eventWords(event), told, delivered ? mailLine({ delivered }, project) : ''].filter(Boolean).join('\n'));
  } catch (error) {
    throw error instanceof ReviewRefused ? new UsageError(error.message) : error;
  }
}

async function say(command: Command, said: Review): Promise<void> {
  if (said.why.trim() === '') throw new UsageError('--why is empty (expected your reason: it is kept in the ledger)');
  const project = await readSoundProject(command);
  await withMeans(project.config, meansOf(project), (means) => hear(project, said, means));
}

function statusOf(text: string | undefined): Status | undefined {
  const status = STATUSES.find((one) => one === text);
  if (text !== undefined && !status)
    throw new UsageError(`--status: found "${text}" (${suggestion(statusCalled(text) ?? text, STATUSES)})`);
  return status;
}

async function correct(event: string, said: Said & { status?: string; date?: string }, command: Command): Promise<void> {
  const status = statusOf(said.status);
  const { date, why } = said;
  if (date !== undefined && !isPartialDate(date))
    throw new UsageError(`--date: found "${date}" (expected a date such as 2025-09-05, 2025-09 or 2025)`);
  if (!status && !date) throw new UsageError('correct needs --status, --date or both');
  await say(command, { type: 'corrected', event, status, date, why, ...person(said.who) });
}

/** One word with its event and its reason. */
function word(review: Command, name: string, what: string, type: 'confirmed' | 'dismissed' | 'undone'): void {
  review
    .command(name)
    .description(what)
    .argument('<event>', 'such as japan-italy-acsa:3')
    .requiredOption('--why <text>', 'your reason, kept in the ledger')
    .option('--who <name>', 'whose word it is (default: the user of this machine)')
    .action((event: string, { why, who }: Said, command: Command) => say(command, { type, event, why, ...person(who) }));
}

export function reviewCommand(program: Command): void {
  const review = program
    .command('review')
    .description('events that wait for a person: held back, told by one paper, disputed, unusual or unsure')
    .option('--commitment <id>', 'only those of one commitment')
    .option('--json', 'the list for programs')
    .addHelpText('after', '\nExamples:\n  pactwatch review\n  pactwatch review dismiss japan-italy-acsa:3 --why "another ACSA"')
    .action(list);
  word(review, 'confirm', 'it is right', 'confirmed');
  word(review, 'dismiss', 'it is wrong; it does not come back through other documents', 'dismissed');
  word(review, 'undo', 'takes the last word on it back', 'undone');
  review
    .command('correct')
    .description('it happened, but as another status or on another day')
    .argument('<event>')
    .option('--status <status>')
    .option('--date <date>', 'a day, month or year, from 1900 to 2100')
    .requiredOption('--why <text>', 'your reason, kept in the ledger')
    .option('--who <name>', 'whose word it is')
    .action(correct);
  review
    .command('merge')
    .description('it is another name for an event that is there')
    .argument('<event>')
    .argument('<into>', 'the event that stays')
    .requiredOption('--why <text>', 'your reason, kept in the ledger')
    .option('--who <name>', 'whose word it is')
    .action((event: string, into: string, { why, who }: Said, command: Command) =>
      say(command, { type: 'merged', event, into, why, ...person(who) }),
    );
}
