// import: proposes or writes seeds from baselines that others keep, and watchers from the list of a feed reader (OPML).

import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import pc from 'picocolors';
import { decode } from '../collect/decode.js';
import { readOpml, type Outline } from '../collect/opml.js';
import type { Project } from '../config.js';
import { clip, printable, table } from '../shared/terminal.js';
import { COLUMNS, readBaselines } from './baselines.js';
import { count, hint, readSoundProject, UsageError } from './common.js';
import { proposeSeeds, replaceFile } from './seed-file.js';
import {
  addressFault,
  freeId,
  propose,
  takenIds,
  watcherOf,
  withoutLogin,
  writeProposal,
  type Proposal,
} from './watcher-file.js';
import { statusWords } from './words.js';

/** A list of feeds is XML; all else is what people keep of commitments. */
function isXml(body: Uint8Array): boolean {
  return decode(body.subarray(0, 200), 'text/xml').text.trimStart().startsWith('<');
}

async function readBody(file: string): Promise<Uint8Array> {
  return readFile(file).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new UsageError(`${file} cannot be read (${String(error.code)}; expected a list of feeds in OPML, or baselines)`);
  });
}

function outlinesOf(file: string, body: Uint8Array): Outline[] {
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
    const fault = addressFault(url);
    if (fault) left.push(`${printable(withoutLogin(url))}: no address that can be read (${fault})`);
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

async function importFeeds(file: string, body: Uint8Array, project: Project, write: boolean): Promise<string> {
  const { proposals, left } = await sort(outlinesOf(file, body), file, project);
  if (write) for (const proposal of proposals) await writeProposal(proposal);
  const rows = proposals.map(({ watcher: { name, url }, file: path }) => [path, clip(name, 40), clip(url ?? '', 70)]);
  const done = write ? 'written' : 'proposed; --write keeps them';
  return [
    rows.length === 0 ? '' : `${table(['file', 'name', 'feed'].map(pc.bold), rows)}\n`,
    ...left.map((line) => `left out: ${line}`),
    `${count(proposals.length, 'watcher')} ${done}. None was read: try each with ${hint('pactwatch check')} --watcher ID --dry-run`,
  ]
    .filter(Boolean)
    .join('\n');
}

async function importBaselines(file: string, body: Uint8Array, project: Project, options: ImportOptions): Promise<string> {
  const { write = false, update = false } = options;
  if (body.includes(0))
    throw new UsageError(`${file} is no text (expected a list of feeds in OPML, or baselines in JSON, YAML or CSV)`);
  const seeds = readBaselines(file, Buffer.from(body).toString('utf8'), project.commitments);
  const proposals = await proposeSeeds(seeds, project, { origin: file, update });
  const kept = proposals.filter(({ text }) => text !== undefined);
  if (write) for (const { file: path, text = '' } of kept) await replaceFile(path, text);
  const rows = proposals.map(({ file: path, seed, what }) => {
    const { status, as_of, events } = seed.baseline;
    return [path, clip(printable(seed.title), 40), statusWords(status), as_of, count(events.length, 'event'), what];
  });
  const done = write ? 'written' : 'proposed; --write keeps them';
  return [
    rows.length === 0 ? '' : `${table(['file', 'title', 'status', 'as of', 'baseline', ''].map(pc.bold), rows)}\n`,
    `${count(kept.length, 'seed')} ${done}.`,
  ]
    .filter(Boolean)
    .join('\n');
}

interface ImportOptions {
  readonly write?: boolean;
  readonly update?: boolean;
}

async function run(file: string, options: ImportOptions, command: Command): Promise<void> {
  const project = await readSoundProject(command);
  const body = await readBody(file);
  console.log(
    isXml(body)
      ? await importFeeds(file, body, project, options.write ?? false)
      : await importBaselines(file, body, project, options),
  );
}

export function importCommand(program: Command): void {
  program
    .command('import')
    .description('seeds from baselines (JSON, YAML, CSV), or watchers from a list of feeds (OPML)')
    .argument('<file>', "an export of pactwatch, seeds, a table of events, or a feed reader's list")
    .option('--write', 'keep the files in seeds/ or watchers/; without --update nothing is overwritten')
    .option('--update', 'baselines: give seeds that are there the baseline of the file; their comments and names stay')
    .addHelpText(
      'after',
      `
Baselines are what pactwatch export writes (JSON), seeds as in seeds/ (YAML or JSON, one or a list), or a table with
one event a row (CSV), whose first row names its columns:
  ${COLUMNS}

Examples:
  pactwatch import feeds.opml
  pactwatch import baselines.csv --write
  pactwatch import exported.json --update --write`,
    )
    .action(run);
}
