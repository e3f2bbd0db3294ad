// check: reads the sources that are due, tells what changed, and says what stayed quiet.

import { Option, type Command } from 'commander';
import pc from 'picocolors';
import type { Project } from '../config.js';
import type { Message } from '../domain/stages.js';
import type { Instant } from '../domain/types.js';
import type { Watcher } from '../domain/watcher.js';
import { openChannel } from '../notify/index.js';
import { runCheck } from '../pipeline.js';
import type { Clocks, Store } from '../record/store.js';
import type { Read, Summary } from '../run.js';
import { count, EXIT, pick, readSoundProject, UsageError } from './common.js';
import { showingChannel, withMeans } from './means.js';
import { instantWords } from './words.js';
import { dryRunText, summaryJson, summaryText, triedText, wentWell } from './summary.js';

interface CheckOptions {
  readonly watcher?: string[];
  readonly commitment?: string[];
  readonly all?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly exitCode?: boolean;
}

/** The watchers that the command line asks for: those named, those of a commitment, all of them, or those that are due. */
async function chooseWatchers(project: Project, options: CheckOptions, store: Store, now: Instant): Promise<readonly Watcher[]> {
  if (options.watcher) return options.watcher.map((id) => enabled(pick('watcher', project.watchers, id)));
  for (const id of options.commitment ?? []) pick('commitment', project.commitments, id);
  const wanted = project.watchers.filter(({ commitments }) => {
    return !commitments || !options.commitment || commitments.some((id) => options.commitment?.includes(id));
  });
  return options.all ? wanted.filter((watcher) => watcher.enabled) : store.dueWatchers(wanted, now);
}

function enabled(watcher: Watcher): Watcher {
  if (watcher.enabled) return watcher;
  throw new UsageError(`watcher "${watcher.id}" is switched off (enabled: false); ${watcher.access ?? 'its file says why'}`);
}

/** One line on the terminal that says how far reading has got; nothing where errors go to a file. */
function progress(total: number): (read: Read) => void {
  if (!process.stderr.isTTY) return () => {};
  let done = 0;
  return ({ watcher }) => {
    done += 1;
    const line = done === total ? '' : pc.dim(`reading ${done}/${total}  ${watcher.id}`);
    process.stderr.write(`\r\u001b[K${line}`);
  };
}

/**
 * On request 10 where something changed, whatever failed beside it: some source nearly always does, and what changed is in
 * the ledger and the outbox all the same. Else 1 where a source or the mail failed, and 0 where nothing did.
 */
export function exitCodeOf(summary: Summary, options: Pick<CheckOptions, 'exitCode'>): number {
  if (options.exitCode && summary.notices.some(({ kind }) => kind === 'change')) return EXIT.changed;
  return !summary.reads.every(wentWell) || summary.delivered.problems.length > 0 ? EXIT.someSourcesFailed : EXIT.ran;
}

/** Farther apart, in ms, two machines at one store take each other's work for abandoned (record/lease.ts). */
const SKEW = 5 * 60_000;

/**
 * Refuses to run on a clock that differs from the database's: mails would be sent twice, dates told on the wrong day.
 * Where only an earlier run says so, either clock may have been wrong: a warning (undefined where there is none).
 */
export function clockWarning({ server, lastRead }: Clocks, now: Instant, zone: string): string | undefined {
  const ahead = (other: Instant) => Date.parse(other) - Date.parse(now);
  const minutes = (ms: number) => count(Math.round(Math.abs(ms) / 60_000), 'minute');
  if (server !== undefined && Math.abs(ahead(server)) > SKEW)
    throw new UsageError(
      `this machine's clock (${instantWords(now, zone)}) is ${minutes(ahead(server))} ${ahead(server) > 0 ? 'behind' : 'ahead of'} that of the database (expected the same time: set it, then run again)`,
    );
  if (lastRead === undefined || ahead(lastRead) <= SKEW) return undefined;
  return `A source was read at ${instantWords(lastRead, zone)}, which is ${minutes(ahead(lastRead))} later than this machine's clock: is the clock right?`;
}

async function run(options: CheckOptions, command: Command): Promise<void> {
  const project = await readSoundProject(command);
  const { dryRun = false, json = false } = options;
  const shown: Message[] = [];
  const channel = dryRun ? showingChannel(shown) : openChannel(project.config);
  const clock = () => new Date().toISOString();
  const summary = await withMeans(project.config, { channel, clock, dryRun }, async (means) => {
    const warning = clockWarning(await means.store.clocks(), clock(), project.config.zone);
    if (warning) console.error(pc.yellow(warning));
    await means.store.setRight(clock());
    const watchers = await chooseWatchers(project, options, means.store, clock());
    return runCheck(project, watchers, { ...means, onRead: json ? () => {} : progress(watchers.length) });
  });
  console.log(json ? JSON.stringify(summaryJson(summary), null, 2) : summaryText(summary, project));
  if (!json && dryRun && options.watcher) process.stdout.write(triedText(summary, project.config.zone));
  if (!json && dryRun) console.log(dryRunText(shown));
  process.exitCode = exitCodeOf(summary, options);
}

const collectIds = (id: string, before: string[] = []) => [...before, id];

export function checkCommand(program: Command): void {
  program
    .command('check')
    .description('read the sources that are due, tell what changed, say what stayed quiet')
    .addOption(
      new Option('--watcher <id>', 'read this source now, due or not (may be repeated)')
        .argParser(collectIds)
        .conflicts(['commitment', 'all']),
    )
    .option('--commitment <id>', 'only the sources that are read for this commitment (may be repeated)', collectIds)
    .option('--all', 'every source, due or not')
    .option('--dry-run', 'show what would happen; store nothing, send nothing')
    .option('--json', 'print the summary as JSON')
    .option('--exit-code', 'leave with 10 when something changed, whatever failed beside it')
    .addHelpText(
      'after',
      `
A source is due when the time in its "every:" has passed. The first read of a source is told as one mail.
Without smtp settings in pactwatch.yaml, mails are written as .eml files into state/outbox/.

Examples:
  pactwatch check                                  what cron or a timer runs
  pactwatch check --watcher bbc-world --dry-run    try one source
  pactwatch check --all --json                     everything, for a script
  pactwatch check --exit-code || echo changed      10 when something changed

Leaves with 0, or 1 where a source or the mail failed (the others were read all the same, and mail that failed is tried
again by the next run). With --exit-code a change comes first: 10 even where something failed.`,
    )
    .action(run);
}
