// add: finds how an address is best watched, proposes the watcher's file, and tries it.

import { Option, type Command } from 'commander';
import pc from 'picocolors';
import { discover, type Discovery } from '../collect/discover.js';
import { collect } from '../collect/index.js';
import { webAddress } from '../collect/opml.js';
import type { Project } from '../config.js';
import type { Collected } from '../domain/stages.js';
import type { Instant } from '../domain/types.js';
import type { Means } from '../run.js';
import { printable } from '../shared/terminal.js';
import { count, EXIT, hint, readSoundProject, UsageError } from './common.js';
import { showingChannel, withMeans } from './means.js';
import { documentTable } from './summary.js';
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

interface Options {
  readonly id?: string;
  readonly write?: boolean;
}

/** Items that are shown of a trial. */
const SHOWN = 5;

function idOf(text: string): string {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)) return text;
  throw new UsageError(`--id ${text} is no id (expected lower-case letters, digits and hyphens)`);
}

function draftOf(found: Discovery, asked: string, id: string, now: Instant) {
  const { kind, url, title, publisher, lang: language, options } = found;
  const origin = `Proposed by pactwatch add on ${now.slice(0, 10)} for ${asked}`;
  return { id, name: title || publisher, publisher, kind, url, language, options, origin };
}

/** Reads the source as a run would, but for the articles behind its items. */
function trial({ watcher }: Proposal, { commitments }: Project, { fetcher, clock }: Means): Promise<Collected> {
  const listOnly = watcher.kind === 'feed' || watcher.kind === 'page-list' ? { article: 'never' } : {};
  const options = { ...watcher.options, ...listOnly };
  return collect({ ...watcher, options }, {}, { fetcher, commitments, now: clock() });
}

function trialText({ outcome, documents, items, problems }: Collected, zone: string): string {
  const trouble = problems.map(({ message }) => pc.red(printable(message)));
  if (outcome !== 'read') return [`Tried: ${pc.red(outcome)}.`, ...trouble].join('\n');
  return [`Tried: ${count(items, 'item')}, the newest:`, documentTable(documents.slice(-SHOWN).reverse(), zone), ...trouble].join(
    '\n',
  );
}

async function add(url: string, options: Options, project: Project, means: Means): Promise<string> {
  const now = means.clock();
  const known = watcherOf(url, project.watchers);
  if (known) throw new UsageError(`watcher "${known.id}" reads ${url} already`);
  const found = await discover(url, (address, accept) => means.fetcher.get({ url: address, subject: url, now, accept }), now);
  if ('problem' in found) {
    process.exitCode = EXIT.someSourcesFailed;
    return `Nothing to propose: ${printable(found.problem.message)}`;
  }
  const same = watcherOf(found.url, project.watchers);
  if (same) throw new UsageError(`watcher "${same.id}" reads ${found.url} already, which is what ${url} leads to`);
  const id = options.id ?? freeId(found.publisher, found.url, takenIds(project));
  const proposal = await propose(draftOf(found, url, id, now), project.config.watchers);
  const tried = await trial(proposal, project, means);
  const parts = [`${pc.bold(`# ${proposal.file}`)}\n${proposal.yaml}`, trialText(tried, project.config.zone), ''];
  if (tried.outcome !== 'read') process.exitCode = EXIT.someSourcesFailed;
  return [...parts, await verdict(proposal, tried, options)].join('\n');
}

async function verdict(proposal: Proposal, { outcome }: Collected, { write = false }: Options): Promise<string> {
  if (outcome !== 'read') return 'Nothing was written: a source is added when it can be read.';
  if (!write) return 'Nothing was written: --write keeps the file.';
  await writeProposal(proposal);
  return hint(`Written. With its articles: pactwatch check --watcher ${proposal.watcher.id} --dry-run`);
}

async function run(given: string, options: Options, command: Command): Promise<void> {
  const url = webAddress(given);
  const fault = addressFault(url);
  if (fault) throw new UsageError(`${withoutLogin(url)} is no address (${fault})`);
  const project = await readSoundProject(command);
  const clock = () => new Date().toISOString();
  const how = { channel: showingChannel([]), clock, dryRun: true };
  console.log(await withMeans(project.config, how, (means) => add(url, options, project, means)));
}

export function addCommand(program: Command): void {
  program
    .command('add')
    .description('find the feed or list of a page, propose a watcher for it and try it')
    .argument('<url>', 'address of a feed, a news page or a PDF')
    .addOption(new Option('--id <id>', 'what to call it; else made of its publisher').argParser(idOf))
    .option('--write', 'keep the file in watchers/; nothing is overwritten')
    .addHelpText(
      'after',
      `
Looked for, in this order: the address as a feed, feeds that its page names, feeds at the usual places of its site, the
list of links that the page holds, the page itself.

Examples:
  pactwatch add https://example.org/news
  pactwatch add https://example.org/news --id example-news --write`,
    )
    .action(run);
}
