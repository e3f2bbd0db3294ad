// import: proposes or writes a watcher for each feed of a list from a feed reader (OPML).

import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import pc from 'picocolors';
import { readOpml, type Outline } from '../collect/opml.js';
import type { Project } from '../config.js';
import { clip, printable, table } from '../shared/terminal.js';
import { count, readSoundProject, UsageError } from './common.js';
import { freeId, propose, takenIds, watcherOf, writeProposal, type Proposal } from './watcher-file.js';

async function readOutlines(file: string): Promise<Outline[]> {
  const body = await readFile(file).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new UsageError(`${file} cannot be read (${String(error.code)}; expected a list of feeds in OPML)`);
  });
  const outlines = readOpml(body);
  if (outlines === undefined) throw new UsageError(`${file} is no OPML (expected the list that a feed reader exports)`);
  return outlines;
}

interface Sorted {
  readonly proposals: readonly Proposal[];
  /** Feeds that are left out, and why. */
  readonly left: readonly string[];
}

function hostOf(url: string): string {
  return new URL(url).host.replace(/^www\d?\./, '');
}

/** A proposal for each feed that nothing reads yet. */
async function sort(outlines: readonly Outline[], file: string, project: Project): Promise<Sorted> {
  const taken = takenIds(project);
  const proposals: Proposal[] = [];
  const left: string[] = [];
  for (const { url, title, lang } of outlines) {
    const known = watcherOf(url, [...project.watchers, ...proposals.map(({ watcher }) => watcher)]);
    if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) left.push(`${printable(url)}: no address that can be read`);
    else if (known) left.push(`${printable(url)}: watcher "${known.id}" reads it`);
    else {
      const publisher = title || hostOf(url);
      const id = freeId(publisher, url, taken);
      taken.add(id);
      const draft = {
        id,
        name: publisher,
        publisher,
        kind: 'feed',
        url,
        language: lang,
        origin: `Taken from ${file}, not yet read`,
      };
      proposals.push(await propose(draft, project.config.watchers));
    }
  }
  return { proposals, left };
}

async function run(file: string, { write = false }: { write?: boolean }, command: Command): Promise<void> {
  const project = await readSoundProject(command);
  const { proposals, left } = await sort(await readOutlines(file), file, project);
  if (write) for (const proposal of proposals) await writeProposal(proposal);
  const rows = proposals.map(({ watcher: { name, url }, file: path }) => [path, clip(name, 40), clip(url ?? '', 70)]);
  const done = write ? 'written' : 'proposed; --write keeps them';
  const lines = [
    rows.length === 0 ? '' : `${table(['file', 'name', 'feed'].map(pc.bold), rows)}\n`,
    ...left.map((line) => `left out: ${line}`),
    `${count(proposals.length, 'watcher')} ${done}. None was read: try each with pactwatch check --watcher ID --dry-run`,
  ];
  console.log(lines.filter(Boolean).join('\n'));
}

export function importCommand(program: Command): void {
  program
    .command('import')
    .description('propose or write a watcher for each feed of a list from a feed reader (OPML)')
    .argument('<file>', 'the list, as a feed reader exports it')
    .option('--write', 'keep the files in watchers/; nothing is overwritten')
    .addHelpText('after', '\nExamples:\n  pactwatch import feeds.opml\n  pactwatch import feeds.opml --write')
    .action(run);
}
