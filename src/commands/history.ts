// history: one commitment through time: every event with who reports it, who said what of it, and its stored copies.

import type { Command } from 'commander';
import pc from 'picocolors';
import { openPlans } from '../compare/plans.js';
import type { EventHistory, HistoryReport, History } from '../domain/history.js';
import type { LedgerEvent } from '../domain/types.js';
import { printable } from '../shared/terminal.js';
import { hint, pick, readSoundProject, UsageError } from './common.js';
import { HASH_SHOWN } from './copy.js';
import { openForReading } from './means.js';
import { instantWords, standingWords, statusWords } from './words.js';

/** What a person said, with what a correction or a merger states: `corrected to suspended 2026-11-16`. */
function wordLines(word: EventHistory['words'][number], zone: string): string[] {
  const { at, type, who, why, status, date, into, takesBack, told } = word;
  const stated = [status && statusWords(status), date].filter(Boolean).join(' ');
  const what = [type, stated && `to ${stated}`, into && `into ${into}`, takesBack && `"${takesBack}"`].filter(Boolean).join(' ');
  const said = `    ${what} by ${printable(who)} on ${instantWords(at, zone)}: ${printable(why)}`;
  return told.length === 0 ? [said] : [said, `      told to those who had heard otherwise: ${told.map(printable).join(', ')}`];
}

function reportLines({ source, sentence, copies }: HistoryReport, zone: string, against = ''): string[] {
  const voice = source.official ? 'official' : 'press';
  return [
    `    ${against}${printable(source.publisher)} (${voice}), ${instantWords(source.published, zone)}: ${printable(source.url)}`,
    `      "${printable(sentence)}"`,
    ...copies.map(
      ({ hash, fetched }) =>
        `      fetched ${instantWords(fetched, zone)}: ${hint('pactwatch copy')} ${hash.slice(0, HASH_SHOWN)}`,
    ),
  ];
}

/** What is to be said of an event beside its step. */
function standingOf({ standing, into, modality, id }: LedgerEvent, open: ReadonlySet<string>): string | undefined {
  if (standing === 'merged') return `part of ${into}`;
  return standing ?? (modality === 'planned' && !open.has(id) ? 'fulfilled or replaced' : undefined);
}

/** `open`: the plans that still stand. */
function eventLines(one: EventHistory, open: ReadonlySet<string>, zone: string): string[] {
  const { event, corroboration, reports, contradictions, words } = one;
  const { official, press } = corroboration;
  const voices = reports.length === 0 ? '' : `  [${official} official, ${press} press]`;
  const said = standingOf(event, open);
  const standing = said === undefined ? '' : `  ${pc.yellow(said)}`;
  // What is part of another has its reports there.
  const shown = event.standing === 'merged' ? [] : reports;
  const modality = event.modality === 'planned' ? 'planned: ' : '';
  return [
    `${event.date ?? 'undated   '}  ${modality}${pc.bold(statusWords(event.status, event.party))}${voices}${standing}  ${pc.dim(`${event.id}, ${event.origin}`)}`,
    ...(event.summary === undefined ? [] : [`    ${printable(event.summary)}`]),
    ...shown.flatMap((report) => reportLines(report, zone)),
    ...contradictions.flatMap((report) => reportLines(report, zone, `${pc.yellow('against it:')} `)),
    ...words.flatMap((word) => wordLines(word, zone)),
  ];
}

function timeline({ ledger, events }: History, zone: string): string {
  const { title, id } = ledger.commitment;
  const head = `${pc.bold(title)} (${id}): ${standingWords(ledger)}`;
  const open = new Set(openPlans(ledger).map((plan) => plan.id));
  return [head, '', ...events.flatMap((event) => eventLines(event, open, zone))].join('\n');
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
