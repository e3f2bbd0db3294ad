// run: the daemon. It reads, tells, prunes and backs up by itself, alone on its store or as one of many workers.

import { Option, type Command } from 'commander';
import { createFetcher } from '../collect/fetch.js';
import { loadKinds } from '../collect/kind.js';
import type { Project } from '../config.js';
import { openDoor } from '../daemon/endpoints.js';
import { Files } from '../daemon/files.js';
import { beatOn } from '../daemon/heart.js';
import { createLog, LOG_LEVELS, type LogLevel, type Logger, secretsIn } from '../daemon/log.js';
import { exposition, Metrics } from '../daemon/metrics.js';
import { pinger } from '../daemon/ping.js';
import { askedOf, standingOf } from '../daemon/standing.js';
import { Worker, type Ways } from '../daemon/worker.js';
import { openChannel } from '../notify/index.js';
import {
  isPostgresAddress,
  lockStore,
  openStore,
  OWNER,
  shownStore,
  type Store,
  StoreFault,
  StoreTaken,
} from '../record/store.js';
import { openBoardBeside } from './board-beside.js';
import { clockWarning } from './check.js';
import { configFile, EXIT, isSystemError, openAt, UsageError } from './common.js';
import { failure } from './failure.js';

interface RunOptions {
  readonly worker?: boolean;
  readonly logLevel: LogLevel;
  readonly listen?: string;
}

/** How long a stop may take, in ms, before what is left is abandoned: service managers begin to kill after ten seconds. */
const PATIENCE = 7_000;

/** How long the store may take to close after that, in ms. */
const CLOSING = 1_000;

const clock = () => new Date().toISOString();

/** What the system or the database says may pass; anything else is a mistake of ours. */
function isTrouble(error: unknown): error is Error {
  return error instanceof StoreFault || isSystemError(error);
}

/** On a file one daemon alone; on PostgreSQL all are workers. Returns what ends it. */
function claimStore(file: string, worker: boolean): () => void {
  if (isPostgresAddress(file)) return () => {};
  if (worker)
    throw new UsageError(
      'workers share a PostgreSQL database (expected DATABASE_URL; pactwatch run without --worker needs none)',
    );
  try {
    return lockStore(file, clock());
  } catch (error) {
    if (!(error instanceof StoreTaken)) throw error;
    throw new UsageError(
      `${error.message} (expected one daemon on one file: stop that one, or keep the store in PostgreSQL, for many workers)`,
    );
  }
}

function openWays({ config }: Project, { turns }: Store): Ways {
  const { timeout, spacing, max_bytes: maxBytes, allow_private: allowPrivate } = config.fetch;
  const fetcher = createFetcher({ contact: config.contact, timeout, spacing, maxBytes, allowPrivate }, { shared: turns });
  return { fetcher, channel: openChannel(config, clock) };
}

async function openListening(listen: string, worker: Worker, metrics: () => Promise<string>): Promise<() => Promise<void>> {
  if (listen === 'none') return async () => {};
  const asked = { isAlive: () => worker.isAlive, obstacle: () => worker.obstacle, metrics };
  return (await openAt(listen, 'another --listen host:port, or none', () => openDoor(listen, asked))).close;
}

/** Resolves with the first signal that asks for an end; a second one ends at once. */
function untilAsked(log: Logger): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const)
      process.on(signal, () => {
        log.info({ signal }, 'stopping');
        resolve();
        process.once(signal, () => process.exit(1));
      });
  });
}

/** Workers of many machines must not all beat at the same second. */
function secondOf(owner: string): number {
  return [...owner].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 60, 7);
}

/** Everything of one worker, from its start to its end. */
async function runOn(store: Store, files: Files, log: Logger, listen: string): Promise<void> {
  const warning = clockWarning(await store.clocks(), clock(), files.project.config.zone);
  if (warning) log.warn(warning);
  const metrics = new Metrics();
  metrics.set('pactwatch_start_timestamp_seconds', Date.now() / 1000);
  const { pingUrl } = files.project.config.secrets;
  const ping = pingUrl === undefined ? undefined : pinger(pingUrl, log);
  const ways = (project: Project) => openWays(project, store);
  const worker = new Worker({ store, owner: OWNER, clock, files, openWays: ways, log, metrics, isTrouble, ping });
  const standing = askedOf(() => standingOf(store, files.project, clock()), isTrouble);
  const figures = async () => {
    metrics.set('pactwatch_resident_memory_bytes', process.memoryUsage.rss());
    return exposition([...metrics.samples, ...(await standing())]);
  };
  const close = await openListening(listen, worker, figures);
  const closeBoard = await openBoardBeside({ store, files, log, metrics });
  const { config, commitments, watchers } = files.project;
  const end = untilAsked(log);
  log.info({ store: shownStore(config.store), seeds: commitments.length, watchers: watchers.length, listen }, 'running');
  try {
    await beatOn(worker, end, secondOf(OWNER));
  } finally {
    await worker.stop(PATIENCE);
    await Promise.all([close(), closeBoard()]);
  }
}

async function run(options: RunOptions, command: Command): Promise<void> {
  const files = await Files.open(configFile(command), process.env, await loadKinds());
  const { config } = files.project;
  const letGo = claimStore(config.store, options.worker ?? false);
  const secrets = () => secretsIn(files.project.config);
  const log = createLog({ level: options.logLevel, clock, secrets, write: (line) => process.stderr.write(line) });
  const store = await openStore({ file: config.store });
  if (files.faults.length > 0) files.recall((await store.ledgers()).map(({ commitment }) => commitment));
  const code = await runOn(store, files, log, options.listen ?? config.run.listen).then(() => EXIT.ran, failure);
  // What was abandoned, or a database that does not answer, would keep the process alive: one that does nothing any more.
  setTimeout(() => process.exit(code), CLOSING);
  await store.close();
  letGo();
  log.info('stopped');
  process.exit(code);
}

export function runCommand(program: Command): void {
  program
    .command('run')
    .description('read, tell, prune and back up by itself, for months; alone or as one of many workers')
    .option('--worker', 'share the work with others through PostgreSQL; refuses a store that is a file')
    .option('--listen <host:port>', 'where /healthz, /readyz and /metrics are answered, or none (default: run.listen)')
    .addOption(new Option('--log-level <level>', 'how much is logged to standard error').choices(LOG_LEVELS).default('info'))
    .addHelpText(
      'after',
      `
What is due stands in the store: sources, digests, reminders, backups. Sleep, restarts and changes of the clock do no harm.
Seeds, watchers and settings are read again when they change; a broken file keeps what it last said and the operator is
told, at the start too. Broken settings alone end it.
SIGTERM ends it within ten seconds; what it was reading is handed back.

Examples:
  pactwatch run                                              the one daemon of a file
  DATABASE_URL=postgres://... pactwatch run --worker         one of as many as you like, on any machine
  pactwatch run --listen none --log-level warn               no door, few words
  PACTWATCH_PING_URL=https://... pactwatch run               tells a dead man's switch each minute that all is well`,
    )
    .action(run);
}
