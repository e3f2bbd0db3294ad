// history: one commitment through time: every event with who reports it, who said what of it, and its stored copies.

import type { Command } from 'commander';
import pc from 'picocolors';
import type { EventHistory, HistoryReport, History } from '../record/store.js';
import { printable } from '../shared/terminal.js';
import { pick, readSoundProject, UsageError } from './common.js';
import { openForReading } from './means.js';
import { instantWords, standingWords, statusWords } from './words.js';

function reportLines({ source, sentence, copies }: HistoryReport, zone: string, against = ''): string[] {
  const voice = source.official ? 'official' : 'press';
  return [
    `    ${against}${printable(source.publisher)} (${voice}), ${instantWords(source.published, zone)}: ${printable(source.url)}`,
    `      "${printable(sentence)}"`,
    ...copies.map(
      ({ hash, fetched }) =>
        `      copy ${hash.slice(0, 12)} fetched ${instantWords(fetched, zone)}: pactwatch copy ${source.id}`,
    ),
  ];
}

function eventLines({ event, corroboration, reports, contradictions, words }: EventHistory, zone: string): string[] {
  const { official, press } = corroboration;
  const voices = reports.length === 0 ? '' : `  [${official} official, ${press} press]`;
  const said = event.standing === 'merged' ? `part of ${event.into}` : event.standing;
  const standing = said === undefined ? '' : `  ${pc.yellow(said)}`;
  const modality = event.modality === 'planned' ? 'planned: ' : '';
  return [
    `${event.date ?? 'undated   '}  ${modality}${pc.bold(statusWords(event.status, event.party))}${voices}${standing}  ${pc.dim(`${event.id}, ${event.origin}`)}`,
    ...(event.summary === undefined ? [] : [`    ${printable(event.summary)}`]),
    ...reports.flatMap((report) => reportLines(report, zone)),
    ...contradictions.flatMap((report) => reportLines(report, zone, `${pc.yellow('against it:')} `)),
    ...words.map(({ at, type, who, why }) => `    ${type} by ${printable(who)} on ${instantWords(at, zone)}: ${printable(why)}`),
  ];
}

function timeline({ ledger, events }: History, zone: string): string {
  const { title, id } = ledger.commitment;
  const head = `${pc.bold(title)} (${id}): ${standingWords(ledger)}`;
  return [head, '', ...events.flatMap((event) => eventLines(event, zone))].join('\n');
}

async function run(id: string, { json }: { json?: boolean }, command: Command): Promise<void> {
  const project = await readSoundProject(command);
  pick('commitment', project.commitments, id);
  const store = await openForReading(project.config);
  try {
    const history = await store.history(id);
    if (!history) throw new UsageError(`nothing is known of "${id}" yet (expected a first pactwatch check)`);
    console.log(json ? JSON.stringify(history, null, 2) : timeline(history, project.config.zone));
  } finally {
    await store.close();
  }
}

export function historyCommand(program: Command): void {
  program
    .command('history')
    .description('one commitment through time: events, their evidence, and what people said of them')
    .argument('<id>', 'commitment')
    .option('--json', 'for programs')
    .addHelpText('after', '\nExample:\n  pactwatch history japan-italy-acsa')
    .action(run);
}
