// mute: what somebody does not want to be told of a commitment, for a time or for good; and the end of that.

import { Option, type Command } from 'commander';
import pc from 'picocolors';
import type { Project } from '../config.js';
import { TOLD_KINDS, type ToldKind } from '../domain/audience.js';
import { addDays } from '../domain/dates.js';
import { dayStart } from '../domain/hours.js';
import { type Mute, unsubscribed } from '../domain/mutes.js';
import type { Instant } from '../domain/types.js';
import { suggestion } from '../shared/faults.js';
import { table } from '../shared/terminal.js';
import { hint, pick, readSoundProject, UsageError } from './common.js';
import { openForReading, withStore } from './means.js';
import { instantWords } from './words.js';

interface MuteOptions {
  readonly until?: string;
  readonly kind?: ToldKind;
  readonly to?: string;
  readonly json?: boolean;
}

/** One line for each who has unsubscribed, and how that is lifted. */
export function unsubscribedLines(mutes: readonly Mute[], zone: string): string[] {
  return [...unsubscribed(mutes)].map(
    ([recipient, { id, at }]) =>
      `${recipient} has unsubscribed (${instantWords(at, zone)}) and is told nothing: ${hint('pactwatch unmute')} ${id} lifts that.`,
  );
}

/** `2025-12-31` (that day included) or `30d`, as the instant at which the mute ends. */
export function endOf(until: string, zone: string, now: Instant): Instant {
  const days = /^(\d{1,4})d$/.exec(until)?.[1];
  if (days) return new Date(Date.parse(now) + Number(days) * 86_400_000).toISOString();
  if (!/^\d{4}-\d\d-\d\d$/.test(until) || Number.isNaN(Date.parse(until)))
    throw new UsageError(`--until: found "${until}" (expected a day such as 2025-12-31, or a number of days such as 30d)`);
  const end = dayStart(addDays(until, 1), zone);
  if (Date.parse(end) <= Date.parse(now)) throw new UsageError(`--until: ${until} is over`);
  return end;
}

function checkRecipient({ recipients }: Project, to: string | undefined): void {
  const ids = recipients.map(({ id }) => id);
  if (to !== undefined && !ids.includes(to)) throw new UsageError(`--to: nobody is called "${to}" (${suggestion(to, ids)})`);
}

function muteRow({ id, commitment, kind, recipient, until }: Mute, zone: string): string[] {
  const what = commitment ?? 'everything (unsubscribed)';
  return [id, what, kind ?? 'all kinds', recipient ?? 'all', until === null ? 'for good' : instantWords(until, zone)];
}

function muteTable(mutes: readonly Mute[], zone: string): string {
  if (mutes.length === 0) return 'Nothing is muted.';
  return table(
    ['mute', 'commitment', 'kind', 'recipient', 'until'].map((title) => pc.bold(title)),
    mutes.map((mute) => muteRow(mute, zone)),
  );
}

async function mute(commitment: string | undefined, options: MuteOptions, command: Command): Promise<void> {
  const project = await readSoundProject(command);
  const { zone } = project.config;
  const now = new Date().toISOString();
  if (commitment === undefined) return list(project, options, now);
  pick('commitment', project.commitments, commitment);
  checkRecipient(project, options.to);
  const until = options.until === undefined ? null : endOf(options.until, zone, now);
  const wanted = { commitment, kind: options.kind ?? null, recipient: options.to ?? null, at: now, until };
  const added = await withStore(project.config, (store) => store.mute(wanted));
  console.log(
    `${muteTable([added], zone)}\n\nIt is recorded all the same, and counted in the digest; ${hint('pactwatch unmute')} ${added.id} ends it.`,
  );
}

async function list({ config }: Project, { json, until, kind, to }: MuteOptions, now: Instant): Promise<void> {
  if (until ?? kind ?? to) throw new UsageError('name the commitment to mute; without one, mute lists what is muted');
  const store = await openForReading(config);
  const mutes = await store.mutes(now).finally(() => store.close());
  console.log(json ? JSON.stringify(mutes, null, 2) : muteTable(mutes, config.zone));
}

async function unmute(which: string, _options: object, command: Command): Promise<void> {
  const { config } = await readSoundProject(command);
  const ended = await withStore(config, (store) => store.endMutes(which, new Date().toISOString()));
  if (ended.length === 0)
    throw new UsageError(`no mute "${which}" holds, nor one of such a commitment (pactwatch mute lists them)`);
  console.log(ended.map(({ id, commitment, recipient }) => `${id} of ${commitment ?? recipient} has ended.`).join('\n'));
}

export function muteCommand(program: Command): void {
  program
    .command('mute')
    .description('tell nobody, or one recipient, of a commitment for a time; without a commitment: what is muted')
    .argument('[commitment]', 'id of a seed')
    .option('--until <day>', 'the last day of it, such as 2025-12-31, or a number of days such as 30d (default: for good)')
    .addOption(new Option('--kind <kind>', 'of this kind alone').choices(TOLD_KINDS))
    .option('--to <recipient>', 'one address or channel alone')
    .option('--json', 'the list for programs')
    .addHelpText(
      'after',
      `
What is muted is recorded, shows in status and history, and is counted in the digest.

Examples:
  pactwatch mute gcap --until 30d
  pactwatch mute gcap --kind rumour --to desk@example.org
  pactwatch mute`,
    )
    .action(mute);
  program
    .command('unmute')
    .description('end a mute, or all of a commitment')
    .argument('<mute>', 'its id such as mute:3, or the id of a seed')
    .action(unmute);
}
