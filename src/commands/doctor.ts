// doctor: is everything there that pactwatch needs, from its files to its disk? Each trouble with what helps.

import type { Command } from 'commander';
import PQueue from 'p-queue';
import pc from 'picocolors';
import { createFetcher, type Fetcher } from '../collect/fetch.js';
import type { Project } from '../config.js';
import { isNetworkTrouble } from '../domain/health.js';
import { openChannel } from '../notify/index.js';
import { shownStore } from '../record/store.js';
import { printable, table } from '../shared/terminal.js';
import { clockWarning } from './check.js';
import { count, EXIT, hint, readProject, UsageError } from './common.js';
import { instantWords } from './words.js';
import { type Finding, folderFinding, roomFinding, runtimeFinding, zoneFinding } from './machine.js';
import { openForReading } from './means.js';

interface DoctorOptions {
  readonly sources: boolean;
}

const now = () => new Date().toISOString();

function filesFinding({ faults, commitments, watchers }: Project): Finding {
  const wrong = faults.filter(({ severity }) => severity === 'error').length;
  const warnings = faults.length - wrong;
  const says = `${count(commitments.length, 'seed')}, ${count(watchers.length, 'watcher')}, ${count(wrong, 'fault')}, ${count(warnings, 'warning')}`;
  return {
    what: 'files',
    state: wrong > 0 ? 'bad' : 'good',
    says,
    fix: wrong > 0 ? 'pactwatch validate lists every fault with its fix' : '',
  };
}

/** Files that are right but bring nothing: all would go well, and nobody would ever hear of anything. */
function emptyFindings({ faults, commitments, watchers, config }: Project): Finding[] {
  if (faults.some(({ severity }) => severity === 'error')) return [];
  const empty = (what: string, says: string, fix: string): Finding => ({ what, state: 'warn', says, fix });
  const seeds = empty('seeds', 'nothing is tracked', `one YAML for each commitment in ${config.seeds}`);
  const sources =
    watchers.length > 0
      ? empty('watchers', 'no source is read: none is enabled', `enabled: true in files of ${config.watchers}`)
      : empty('watchers', 'no source is read: there is none', 'pactwatch add URL proposes the file of a source');
  return [...(commitments.length > 0 ? [] : [seeds]), ...(watchers.some(({ enabled }) => enabled) ? [] : [sources])];
}

function operatorFinding({ config }: Project): Finding {
  const { operator, secrets } = config;
  if (operator === undefined)
    return {
      what: 'operator',
      state: 'warn',
      says: 'nobody is told when a source fails',
      fix: 'operator: you@example.org in pactwatch.yaml',
    };
  const watched = secrets.pingUrl === undefined ? 'no dead man\u2019s ping (PACTWATCH_PING_URL)' : 'with a dead man\u2019s ping';
  return { what: 'operator', state: 'good', says: `${operator}, ${watched}` };
}

/** Opens the store as a run would; where there is none yet, a run makes it. */
async function storeFindings(project: Project): Promise<Finding[]> {
  const { store: file, zone } = project.config;
  try {
    const store = await openForReading(project.config);
    try {
      const { watchers } = await store.health();
      const clocks = await store.clocks();
      const says = `${shownStore(file)}: ${count(watchers.length, 'source')} read so far${clocks.lastRead ? `, last at ${instantWords(clocks.lastRead, zone)}` : ''}`;
      return [{ what: 'store', state: 'good', says }, clockFinding(clocks, zone)];
    } finally {
      await store.close();
    }
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return [{ what: 'store', state: 'bad', says: error.message, fix: 'see what the message names' }];
  }
}

function clockFinding(clocks: Parameters<typeof clockWarning>[0], zone: string): Finding {
  const what = 'clock';
  try {
    const warning = clockWarning(clocks, now(), zone);
    if (warning) return { what, state: 'warn', says: warning, fix: 'set this machine\u2019s clock (timedatectl set-ntp true)' };
    return {
      what,
      state: 'good',
      says: `${instantWords(now(), zone)} (${zone})${clocks.server ? ', as the database says' : ''}`,
    };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { what, state: 'bad', says: error.message, fix: 'set the clock that is wrong (timedatectl set-ntp true)' };
  }
}

/** The conversation with the mail server up to where a mail would begin: name, connection, TLS, login. */
async function mailFinding({ config }: Project): Promise<Finding> {
  const { smtp, outbox } = config;
  if (!smtp) return folderFinding('mail', outbox, 'mails are written there as .eml files: no smtp in pactwatch.yaml');
  const channel = openChannel(config);
  try {
    const problem = await channel.probe?.();
    if (!problem) return { what: 'mail', state: 'good', says: `${smtp.host}:${smtp.port} takes mails from ${smtp.from}` };
    const fix = 'smtp in pactwatch.yaml; PACTWATCH_SMTP_USER and PACTWATCH_SMTP_PASSWORD in the environment';
    return { what: 'mail', state: 'bad', says: problem.message, fix };
  } finally {
    await channel.close();
  }
}

/** How long a host may take to answer at all, in ms. */
const PATIENCE = 15_000;

/** Hosts that are asked at the same time. */
const AT_ONCE = 16;

/** Asks each host for its robots.txt, once: any answer shows that it can be reached. */
async function sourcesFinding({ watchers, config }: Project): Promise<Finding> {
  const addresses = watchers.flatMap(({ enabled, url }) => (enabled && url ? [new URL(url).origin] : []));
  const origins = [...new Set(addresses)];
  const { allow_private: allowPrivate } = config.fetch;
  const fetcher = createFetcher({ contact: config.contact, timeout: PATIENCE, allowPrivate });
  const queue = new PQueue({ concurrency: AT_ONCE });
  const troubles = (await queue.addAll(origins.map((origin) => () => unreachable(origin, fetcher)))).filter((one) => one !== '');
  await fetcher.close();
  const says = `${origins.length - troubles.length} of ${count(origins.length, 'host')} can be reached`;
  if (origins.length === 0) return { what: 'sources', state: 'good', says: 'no host to ask' };
  if (troubles.length === 0) return { what: 'sources', state: 'good', says };
  const all = troubles.length === origins.length;
  const shown = troubles.slice(0, 5).join('\n');
  return {
    what: 'sources',
    state: all ? 'bad' : 'warn',
    says: `${says}\n${shown}${troubles.length > 5 ? `\nand ${troubles.length - 5} more` : ''}`,
    fix: all
      ? 'is this machine online? does it need a proxy, a resolver, or allow_private?'
      : 'pactwatch check --watcher ID --dry-run shows more of one',
  };
}

async function unreachable(origin: string, fetcher: Fetcher): Promise<string> {
  const fetched = await fetcher.get({ url: `${origin}/robots.txt`, subject: origin, now: now(), accept: 'text/plain,*/*;q=0.5' });
  if (fetched.result !== 'trouble') return '';
  const { code, message } = fetched.problem;
  return isNetworkTrouble(code) || code === 'private-address' ? printable(message) : '';
}

const SIGN = { good: pc.green('ok'), warn: pc.yellow('look'), bad: pc.red('BAD') } as const;

function linesOf({ what, state, says, fix = '' }: Finding): string[][] {
  const [first = '', ...more] = says.split('\n');
  const rest = [...more, ...(fix === '' ? [] : [pc.bold(`-> ${hint(fix)}`)])];
  return [[SIGN[state], what, first], ...rest.map((line) => ['', '', line])];
}

async function doctor({ sources }: DoctorOptions, command: Command): Promise<void> {
  const project = await readProject(command);
  const { config } = project;
  const findings = [
    runtimeFinding(),
    filesFinding(project),
    ...emptyFindings(project),
    zoneFinding(config.zone, now()),
    operatorFinding(project),
    ...(await storeFindings(project)),
    ...roomFinding(config),
    await mailFinding(project),
    ...(sources ? [await sourcesFinding(project)] : []),
  ];
  console.log(table(['', 'what', 'says'].map(pc.bold), findings.flatMap(linesOf)));
  const many = (wanted: Finding['state']) => findings.filter(({ state }) => state === wanted).length;
  const [bad, looks] = [many('bad'), many('warn')];
  const toLook = looks > 0 ? `; ${count(looks, 'thing')} to look at` : '';
  console.log(`\n${bad > 0 ? `${count(bad, 'thing')} to mend` : 'Nothing stands in the way'}${toLook}.`);
  if (bad > 0) process.exitCode = EXIT.someSourcesFailed;
}

export function doctorCommand(program: Command): void {
  program
    .command('doctor')
    .description('is everything there: files, store, mail server, clock, zones, disk, sources? with what helps')
    .option('--no-sources', 'ask no source whether it can be reached')
    .addHelpText(
      'after',
      `
Changes nothing and sends no mail; the mail server is greeted and logged in to, each source's host is asked once.

Examples:
  pactwatch doctor
  pactwatch doctor --no-sources        without asking the world

Leaves with 0, or 1 where something stands in the way.`,
    )
    .action(doctor);
}
