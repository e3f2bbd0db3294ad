// rederive: today's extraction and rules over the stored documents; the ledger is filled quietly, nobody is told.

import type { Command } from 'commander';
import pc from 'picocolors';
import { compare } from '../compare/compare.js';
import type { Project } from '../config.js';
import { createReader, type Reader } from '../detect/index.js';
import type { Document } from '../domain/types.js';
import type { LostClaim, Selection, Store } from '../record/store.js';
import { clip, printable } from '../shared/terminal.js';
import { count, pick, readSoundProject, UsageError } from './common.js';
import { showingChannel, withMeans } from './means.js';
import { readAgain } from './stored.js';
import type { Told } from '../wording/phrases.js';
import { noticeLines } from './summary.js';
import { statusWords } from './words.js';

/** What reading everything again has come to. */
export interface Report {
  readonly read: number;
  /** Documents of which only the title is there: they had no text, or neither it nor a copy is left. */
  readonly titles: number;
  readonly unsaid: readonly Told[];
  readonly lost: readonly { readonly document: Document; readonly claim: LostClaim }[];
}

/**
 * Reads stored documents with today's extraction and the given rules, and fills the ledger quietly: nothing is put into
 * the outbox, whatever is found. A second time changes nothing.
 */
export async function rederiveAll(
  project: Project,
  selection: Selection,
  { store, reader, now }: { store: Store; reader: Reader; now: string },
): Promise<Report> {
  await store.plant(project.commitments, now);
  const tracked = project.commitments.map(({ id }) => id);
  let [read, titles] = [0, 0];
  const unsaid: Told[] = [];
  const lost: Report['lost'][number][] = [];
  for await (const { document, watcher } of readAgain(project, store, selection)) {
    const commitments = tracked.filter((id) => watcher?.commitments?.includes(id) ?? true);
    const { findings } = reader.read(document);
    const wanted = findings.filter(({ commitment }) => commitments.includes(commitment));
    const come = await store.rederive({ document, findings: wanted, compare, now, commitments });
    read += 1;
    if (!document.text) titles += 1;
    for (const notice of come.unsaid) {
      const { commitment: seed, events } = await store.ledger(notice.commitment);
      unsaid.push({ ...notice, seed, events });
    }
    lost.push(...come.lost.map((claim) => ({ document, claim })));
  }
  return { read, titles, unsaid, lost };
}

function lostLines({ document, claim: { claim, founded, delivery } }: Report['lost'][number]): string[] {
  const date = claim.date === null ? '' : ` ${claim.date}`;
  const rests = founded === undefined ? '' : `; ${founded} rests on it (${delivery ?? 'not told'})`;
  return [
    `${pc.bold(claim.commitment)}: ${claim.modality} ${statusWords(claim.status, claim.party)}${date}${rests}`,
    `        "${clip(printable(claim.evidence[0]?.text ?? ''), 160)}"`,
    `        ${printable(document.url)}  document ${document.id}`,
  ];
}

function reportText(report: Report, dryRun: boolean): string {
  const left = report.titles === 0 ? '' : `; of ${report.titles} only the title is there`;
  const unsaid = report.unsaid.map((one) => `${noticeLines([one]).join('')}\n        document ${one.documents[0] ?? ''}`);
  const told = dryRun ? 'would go into the ledger' : 'is in the ledger now';
  return [
    `${count(report.read, 'document')} read again${left}.`,
    unsaid.length === 0
      ? "Today's rules find nothing that the ledger does not hold."
      : `${pc.bold('Would have been told')} (it ${told}; nobody is told):\n${unsaid.join('\n')}`,
    report.lost.length === 0
      ? ''
      : [pc.bold('Said by the old rules, and no longer:'), ...report.lost.flatMap(lostLines)].join('\n'),
    dryRun ? 'Dry run: nothing was stored.' : '',
  ]
    .filter(Boolean)
    .join('\n\n');
}

interface Options {
  readonly watcher?: string;
  readonly since?: string;
  readonly dryRun?: boolean;
}

async function run({ watcher, since, dryRun = false }: Options, command: Command): Promise<void> {
  const project = await readSoundProject(command);
  if (watcher !== undefined) pick('watcher', project.watchers, watcher);
  if (since !== undefined && Number.isNaN(Date.parse(since)))
    throw new UsageError(`--since ${since} is no date (expected a day such as 2026-01-31)`);
  const clock = () => new Date().toISOString();
  const reader = createReader(project.commitments);
  const report = await withMeans(project.config, { channel: showingChannel([]), clock, dryRun }, ({ store }) =>
    rederiveAll(project, { watcher, since }, { store, reader, now: clock() }),
  );
  console.log(reportText(report, dryRun));
}

export function rederiveCommand(program: Command): void {
  program
    .command('rederive')
    .description("today's extraction and rules over the stored documents: fills the ledger quietly, tells nobody")
    .option('--watcher <id>', 'only what this source brought')
    .option('--since <day>', 'only what was published from this day on')
    .option('--dry-run', 'show what would come of it; store nothing')
    .addHelpText(
      'after',
      `
For after an upgrade, a new seed or a mended watcher. It prints what would have been told had the rules been today's,
and what the old rules said that today's do not; events that rest on such claims stay until a person decides.
A second time changes nothing.

Examples:
  pactwatch rederive --dry-run
  pactwatch rederive --watcher jp-mod-news --since 2026-01-01`,
    )
    .action(run);
}
