// watchers: how each source is doing, and what that means for each commitment.

import type { Command } from 'commander';
import pc from 'picocolors';
import type { Project } from '../config.js';
import { type Coverage, coveredSince, covering, isHealthy, stateOf, withHealth } from '../domain/coverage.js';
import type { Health } from '../record/store.js';
import { clip, printable, table } from '../shared/terminal.js';
import { count, pick, readSoundProject } from './common.js';
import { stateWords, timerWarning } from './coverage.js';
import { openForReading } from './means.js';
import { instantWords } from './words.js';

interface WatchersOptions {
  readonly commitment?: string;
  readonly bad?: boolean;
  readonly commitments?: boolean;
  readonly json?: boolean;
}

const HEADING = ['watcher', 'state', 'since', 'read well', 'newest item', 'errors', 'next read'];

/** The trouble of the last read, its address left out. */
function troubleOf({ health }: Coverage): string {
  return printable(health?.problems[0]?.message ?? '').replace(/^https?:\/\/\S+: /, '');
}

function nextWords({ watcher, health }: Coverage, zone: string): string {
  if (!watcher.enabled) return 'never: switched off';
  if (!health) return 'now';
  return health.nextAt === undefined ? 'never: it is gone' : health.nextAt === '' ? 'now' : instantWords(health.nextAt, zone);
}

function row(coverage: Coverage, zone: string): string[] {
  const { watcher, health } = coverage;
  const when = (instant: string | undefined) => (instant ? instantWords(instant, zone) : '');
  return [
    watcher.id,
    stateWords(coverage),
    when(health?.condition?.since),
    when(health?.lastGood) || 'never',
    when(health?.newest),
    String(health?.failures ?? 0),
    nextWords(coverage, zone),
  ];
}

/** All sources in a table, and below it the words of those that were read badly. */
function overview(all: readonly Coverage[], zone: string): string {
  const bad = all.filter(({ health }) => (health?.failures ?? 0) > 0);
  const troubles = bad.map((one) => `${one.watcher.id}: ${clip(troubleOf(one), 100)}`);
  const sums = new Map<string, number>();
  for (const one of all) sums.set(stateOf(one), (sums.get(stateOf(one)) ?? 0) + 1);
  const states = [...sums].map(([state, n]) => `${n} ${state}`).join(', ');
  const sum = `${count(all.length, 'source')}${states && `: ${states}`}.`;
  const rows = table(
    HEADING.map((title) => pc.bold(title)),
    all.map((one) => row(one, zone)),
  );
  return [rows, troubles.join('\n'), sum].filter(Boolean).join('\n\n');
}

/** One source with all that is known of it. */
function detail(coverage: Coverage, { commitments, config }: Project): string {
  const { watcher, health } = coverage;
  const covered = commitments.filter(({ id }) => watcher.commitments?.includes(id) ?? true).map(({ id }) => id);
  const problems = (health?.problems ?? []).map(({ code, message }) => `${code}: ${printable(message)}`);
  return [
    `${pc.bold(printable(watcher.name))} (${watcher.id}, ${watcher.kind})`,
    watcher.url ?? '',
    '',
    table(
      HEADING.map((title) => pc.bold(title)),
      [row(coverage, config.zone)],
    ),
    '',
    ...(problems.length > 0 ? ['Last read:', ...problems.map((one) => `  ${one}`), ''] : []),
    `Read for ${watcher.commitments ? covered.join(', ') : `all ${covered.length} commitments`}.`,
    ...(watcher.access ? [`Access: ${printable(watcher.access)}`] : []),
  ]
    .filter((line, index) => line !== '' || index > 1)
    .join('\n');
}

/** For each commitment, by how many sources it is covered and since when, those that are not first. */
function commitmentTable({ commitments, watchers, config }: Project, health: Health): string {
  const sources = withHealth(watchers, health);
  const rows = commitments.map(({ id }) => {
    const coverage = covering(id, sources);
    const since = coveredSince(coverage);
    const healthy = coverage.filter(isHealthy);
    const by = healthy.map(({ watcher }) => watcher.id).join(', ');
    return {
      since,
      cells: [
        id,
        `${healthy.length}/${coverage.length}`,
        since ? instantWords(since, config.zone) : pc.red('not covered'),
        clip(by, 60),
      ],
    };
  });
  const uncoveredFirst = rows.sort((a, b) => Number(a.since !== undefined) - Number(b.since !== undefined));
  return table(
    ['commitment', 'sources', 'covered since', 'by'].map((title) => pc.bold(title)),
    uncoveredFirst.map(({ cells }) => cells),
  );
}

function toJson(coverage: Coverage): unknown {
  const { watcher, health } = coverage;
  return { watcher: watcher.id, state: stateOf(coverage), ...health };
}

async function run(id: string | undefined, options: WatchersOptions, command: Command): Promise<void> {
  const project = await readSoundProject(command);
  const { watchers, config } = project;
  const store = await openForReading(config);
  const health = await store.health().finally(() => store.close());
  const named = id === undefined ? watchers : [pick('watcher', watchers, id)];
  if (options.commitment) pick('commitment', project.commitments, options.commitment);
  const fits = ({ commitments }: (typeof watchers)[number]) =>
    options.commitment === undefined || (commitments?.includes(options.commitment) ?? true);
  const byId = new Map(health.watchers.map((one) => [one.watcher, one]));
  const all = named.filter(fits).map((watcher): Coverage => ({ watcher, health: byId.get(watcher.id) }));
  const shown = options.bad
    ? all.filter((one) => (one.health?.failures ?? 0) > 0 || !['ok', 'off', 'new'].includes(stateOf(one)))
    : all;
  const [only] = all;
  if (options.json) console.log(JSON.stringify(shown.map(toJson), null, 2));
  else if (options.commitments) console.log(commitmentTable(project, health));
  else if (id !== undefined && only) console.log(detail(only, project));
  else console.log(overview(shown, config.zone));
  const warning = timerWarning(watchers, health, new Date().toISOString(), config.zone);
  if (warning && !options.json) console.log(`\n${pc.yellow(warning)}`);
}

export function watchersCommand(program: Command): void {
  program
    .command('watchers')
    .description('how each source is doing: state, last good read, newest item, errors, next read')
    .argument('[id]', 'one source with its troubles in full')
    .option('--commitment <id>', 'only the sources that are read for this commitment')
    .option('--commitments', 'for each commitment, by which sources it is covered and since when')
    .option('--bad', 'only sources that fail, refuse, answer nonsense or have gone quiet')
    .option('--json', 'print as JSON')
    .addHelpText(
      'after',
      `
States: ok; quiet (nothing newer than its expect_every); failing; refused (login, bot wall, robots.txt); broken (it
answers with something else than it should). A trouble is real after three bad reads in a row; failing sources are read
at growing intervals and never given up, unless they answer 410.

Examples:
  pactwatch watchers --bad
  pactwatch watchers jp-mod-news
  pactwatch watchers --commitments`,
    )
    .action(run);
}
