// status: where each commitment stands, what comes next, and how far its sources can be believed.

import type { Command } from 'commander';
import pc from 'picocolors';
import { openPlans } from '../compare/plans.js';
import type { Config, Project } from '../config.js';
import { openLedger } from '../domain/baseline.js';
import { headline } from '../domain/headline.js';
import { counts, type Ledger } from '../domain/ledger.js';
import type { Commitment } from '../domain/seed.js';
import type { LedgerEvent } from '../domain/types.js';
import type { Watcher } from '../domain/watcher.js';
import type { WatcherHealth } from '../record/store.js';
import { clip, printable, table } from '../shared/terminal.js';
import { pick, readSoundProject } from './common.js';
import { openForReading } from './means.js';
import { instantWords, statusWords } from './words.js';

/** The sources that are read for a commitment, and how each is doing; no health where it was never read. */
interface Coverage {
  readonly watcher: Watcher;
  readonly health: WatcherHealth | undefined;
}

interface Standing {
  readonly ledger: Ledger;
  readonly coverage: readonly Coverage[];
}

function isHealthy({ health }: Coverage): boolean {
  return health?.outcome === 'read' || health?.outcome === 'unchanged';
}

function coverageOf(commitment: Commitment, watchers: readonly Watcher[], health: readonly WatcherHealth[]): Coverage[] {
  return watchers
    .filter(({ enabled, commitments }) => enabled && (commitments?.includes(commitment.id) ?? true))
    .map((watcher) => ({ watcher, health: health.find((one) => one.watcher === watcher.id) }));
}

/** What is known of the commitments: from the store where they have been planted, else from their seeds. */
async function readStandings({ config, watchers }: Project, commitments: readonly Commitment[]): Promise<Standing[]> {
  const store = await openForReading(config);
  try {
    const { watchers: health } = await store.health();
    const planted = new Map((await store.ledgers()).map((ledger) => [ledger.commitment.id, ledger]));
    return commitments.map((commitment) => ({
      ledger: planted.get(commitment.id) ?? openLedger(commitment),
      coverage: coverageOf(commitment, watchers, health),
    }));
  } finally {
    await store.close();
  }
}

/** The event that brought the present status, where the ledger holds it. */
function turningPoint(ledger: Ledger): LedgerEvent | undefined {
  const status = headline(ledger);
  return ledger.events.findLast((event) => event.modality === 'occurred' && event.status === status && counts(event));
}

/** The next step that is planned, dated ones first. */
function nextStep(ledger: Ledger): LedgerEvent | undefined {
  return openPlans(ledger).sort((a, b) => ((a.date ?? '9999') < (b.date ?? '9999') ? -1 : 1))[0];
}

function stepWords({ status, party, date }: LedgerEvent): string {
  return `${statusWords(status, party)}${date === null ? '' : ` ${date}`}`;
}

function standingRow({ ledger, coverage }: Standing): string[] {
  const next = nextStep(ledger);
  const healthy = coverage.filter(isHealthy).length;
  const sources = `${healthy}/${coverage.length}`;
  return [
    ledger.commitment.id,
    pc.bold(statusWords(headline(ledger))),
    turningPoint(ledger)?.date ?? '',
    next ? stepWords(next) : '',
    healthy === 0 ? pc.red(sources) : sources,
  ];
}

/** All commitments in a table; `sources` counts those that were read well when they were last read. */
function overview(standings: readonly Standing[]): string {
  const rows = standings.map(standingRow);
  const unwatched = standings.filter(({ coverage }) => !coverage.some(isHealthy)).length;
  const warning =
    unwatched === 0
      ? ''
      : `\n\n${unwatched} of ${standings.length} have no source that was read well: their status may be out of date.`;
  return table(['commitment', 'status', 'since', 'next', 'sources'].map(pc.bold), rows) + warning;
}

function eventRow(event: LedgerEvent): string[] {
  const planned = event.standing ?? (event.modality === 'planned' ? 'planned' : event.origin);
  return [event.id, event.date ?? '', statusWords(event.status, event.party), planned, clip(printable(event.summary ?? ''), 60)];
}

function coverageRow({ watcher, health }: Coverage, zone: string): string[] {
  const when = (instant: string | undefined) => (instant === undefined ? 'never' : instantWords(instant, zone));
  return [watcher.id, health?.outcome ?? 'not read yet', when(health?.lastGood), when(health?.newest)];
}

/** One commitment with its events and its sources. */
function detail({ ledger, coverage }: Standing, { zone }: Config): string {
  const { title, id, baseline } = ledger.commitment;
  const plans = new Set(openPlans(ledger));
  const events = ledger.events.filter((event) => event.modality === 'occurred' || plans.has(event));
  return [
    `${pc.bold(title)} (${id})`,
    `${pc.bold(statusWords(headline(ledger)))}, baseline of ${baseline.as_of}: ${statusWords(baseline.status)}`,
    '',
    table(['event', 'date', 'step', 'from', 'what'].map(pc.bold), events.map(eventRow)),
    '',
    table(
      ['source', 'last read', 'read well', 'newest item'].map(pc.bold),
      coverage.map((one) => coverageRow(one, zone)),
    ),
  ].join('\n');
}

async function run(id: string | undefined, _options: unknown, command: Command): Promise<void> {
  const project = await readSoundProject(command);
  const chosen = id === undefined ? project.commitments : [pick('commitment', project.commitments, id)];
  const standings = await readStandings(project, chosen);
  const [only] = standings;
  console.log(id !== undefined && only ? detail(only, project.config) : overview(standings));
}

export function statusCommand(program: Command): void {
  program
    .command('status')
    .description('where each commitment stands, what comes next, and how many of its sources were read well')
    .argument('[id]', 'one commitment with its events and sources')
    .addHelpText('after', '\nExamples:\n  pactwatch status\n  pactwatch status japan-italy-acsa')
    .action(run);
}
