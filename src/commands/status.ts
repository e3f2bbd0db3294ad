// status: where each commitment stands, what comes next, and how far its sources can be believed.

import type { Command } from 'commander';
import pc from 'picocolors';
import { openPlans } from '../compare/plans.js';
import type { Config, Project } from '../config.js';
import { openLedger } from '../domain/baseline.js';
import { coveredSince, covering, isHealthy, type Coverage, withHealth } from '../domain/coverage.js';
import { turningPoint } from '../domain/headline.js';
import { holds, type Ledger } from '../domain/ledger.js';
import type { Commitment } from '../domain/seed.js';
import type { LedgerEvent } from '../domain/types.js';
import type { History, HistoryReport } from '../domain/history.js';
import type { Health } from '../record/store.js';
import { clip, printable, table } from '../shared/terminal.js';
import { hint, pick, readSoundProject } from './common.js';
import { stateWords, timerWarning } from './coverage.js';
import { openForReading } from './means.js';
import { instantWords, standingWords, statusWords } from './words.js';

interface Standing {
  readonly ledger: Ledger;
  readonly coverage: readonly Coverage[];
  /** Events that wait for a person. */
  readonly open: number;
}

/** What is known of the commitments: from the store where they have been planted, else from their seeds; of one its history too. */
async function readStandings(
  { config, watchers }: Project,
  commitments: readonly Commitment[],
): Promise<{ standings: Standing[]; health: Health; history: History | undefined }> {
  const store = await openForReading(config);
  try {
    const health = await store.health();
    const ledgers = await store.ledgers();
    const planted = new Map(ledgers.map((ledger) => [ledger.commitment.id, ledger]));
    const open = await store.countOpenReviews(ledgers);
    const sources = withHealth(watchers, health);
    const standings = commitments.map((commitment) => ({
      ledger: planted.get(commitment.id) ?? openLedger(commitment),
      coverage: covering(commitment.id, sources),
      open: open.get(commitment.id) ?? 0,
    }));
    const [only] = commitments;
    const history = only && commitments.length === 1 ? await store.history(only.id) : undefined;
    return { standings, health, history };
  } finally {
    await store.close();
  }
}

/** The day of the last thing that has happened, as far as it is known. */
function lastChange({ events }: Ledger): string {
  const days = events.flatMap((event) => (event.modality === 'occurred' && holds(event) ? (event.date ?? []) : []));
  return days.sort().at(-1) ?? '';
}

/** The next step that is planned, dated ones first. */
function nextStep(ledger: Ledger): LedgerEvent | undefined {
  return openPlans(ledger).sort((a, b) => ((a.date ?? '9999') < (b.date ?? '9999') ? -1 : 1))[0];
}

function stepWords({ status, party, date }: LedgerEvent): string {
  return `${statusWords(status, party)}${date === null ? '' : ` ${date}`}`;
}

function standingRow({ ledger, coverage, open }: Standing, zone: string): string[] {
  const next = nextStep(ledger);
  const since = coveredSince(coverage);
  const healthy = coverage.filter(isHealthy).length;
  const sources = `${healthy}/${coverage.length}`;
  return [
    ledger.commitment.id,
    standingWords(ledger),
    turningPoint(ledger)?.date ?? '',
    lastChange(ledger),
    next ? stepWords(next) : '',
    open === 0 ? '' : pc.yellow(String(open)),
    healthy === 0 ? pc.red(sources) : sources,
    since === undefined ? pc.red('not covered') : instantWords(since, zone),
  ];
}

/** All commitments in a table; `sources` counts those that are well. */
function overview(standings: readonly Standing[], zone: string): string {
  const rows = standings.map((one) => standingRow(one, zone));
  const unwatched = standings.filter(({ coverage }) => !coverage.some(isHealthy)).length;
  const warning =
    unwatched === 0
      ? ''
      : `\n\n${unwatched} of ${standings.length} have no source that was read well: their status may be out of date.`;
  const columns = ['commitment', 'status', 'since', 'last change', 'next', 'review', 'sources', 'covered since'];
  return table(columns.map(pc.bold), rows) + warning;
}

function eventRow(event: LedgerEvent): string[] {
  const planned = event.standing ?? (event.modality === 'planned' ? 'planned' : event.origin);
  return [event.id, event.date ?? '', statusWords(event.status, event.party), planned, clip(printable(event.summary ?? ''), 60)];
}

function coverageRow(coverage: Coverage, zone: string): string[] {
  const { watcher, health } = coverage;
  const when = (instant: string | undefined) => (instant === undefined ? 'never' : instantWords(instant, zone));
  return [watcher.id, stateWords(coverage), when(health?.lastGood), when(health?.newest)];
}

/** By what the commitment is covered now, and since when without a break. */
function coverageSentence(coverage: readonly Coverage[], zone: string): string {
  const since = coveredSince(coverage);
  if (since === undefined) return pc.red('Nothing healthy covers it: no news of it means nothing.');
  const by = coverage.filter(isHealthy).map(({ watcher }) => watcher.id);
  return `Covered since ${instantWords(since, zone)} by ${clip(by.join(', '), 160)}.`;
}

/** Who said what of an event: the first sentence, with its source. */
function voiceLine(what: string, reports: readonly HistoryReport[]): string[] {
  const [first] = reports;
  if (!first) return [];
  const { publisher, official, url } = first.source;
  const who = `${printable(publisher)} (${official ? 'official' : 'press'})`;
  return [`  ${what} by ${who}: "${clip(printable(first.sentence), 160)}"`, `    ${printable(url)}`];
}

/** What waits for a person in one commitment, with both sides of what is disputed. */
function openLines({ events }: History): string[] {
  const open = events.filter(({ event: { standing, contradicted } }) => {
    return contradicted !== undefined || standing === 'waiting' || standing === 'unusual';
  });
  return open.flatMap(({ event, reports, contradictions }) => [
    `${pc.yellow(`${event.id} ${event.contradicted === undefined ? event.standing : 'disputed'}`)}: ${stepWords(event)}; ${hint('pactwatch review')} confirm or dismiss ${event.id}`,
    ...voiceLine('said', reports),
    ...voiceLine('contradicted', event.contradicted === undefined ? [] : contradictions.slice(-1)),
  ]);
}

/** One commitment with its events and its sources. */
function detail({ ledger, coverage }: Standing, history: History | undefined, { zone }: Config): string {
  const { title, id, baseline } = ledger.commitment;
  const plans = new Set(openPlans(ledger));
  const open = history ? openLines(history) : [];
  const isShown = (event: LedgerEvent) => event.modality === 'occurred' || plans.has(event) || event.standing === 'waiting';
  const events = ledger.events.filter(isShown);
  return [
    `${pc.bold(title)} (${id})`,
    `${standingWords(ledger)}, baseline of ${baseline.as_of}: ${statusWords(baseline.status)}`,
    '',
    table(['event', 'date', 'step', 'from', 'what'].map(pc.bold), events.map(eventRow)),
    '',
    ...(open.length === 0 ? [] : [...open, '']),
    table(
      ['source', 'state', 'read well', 'newest item'].map(pc.bold),
      coverage.map((one) => coverageRow(one, zone)),
    ),
    '',
    coverageSentence(coverage, zone),
  ].join('\n');
}

async function run(id: string | undefined, _options: unknown, command: Command): Promise<void> {
  const project = await readSoundProject(command);
  const chosen = id === undefined ? project.commitments : [pick('commitment', project.commitments, id)];
  const { standings, health, history } = await readStandings(project, chosen);
  const { config, watchers } = project;
  const [only] = standings;
  console.log(id !== undefined && only ? detail(only, history, config) : overview(standings, config.zone));
  const warning = timerWarning(watchers, health, new Date().toISOString(), config.zone);
  if (warning) console.log(`\n${pc.yellow(warning)}`);
}

export function statusCommand(program: Command): void {
  program
    .command('status')
    .description('where each commitment stands, what comes next, and since when it is covered by healthy sources')
    .argument('[id]', 'one commitment with its events and sources')
    .addHelpText('after', '\nExamples:\n  pactwatch status\n  pactwatch status japan-italy-acsa')
    .action(run);
}
