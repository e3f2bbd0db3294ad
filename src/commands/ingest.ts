// ingest: takes in a document that no watcher may read, through the same pipeline as all others.

import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { Option, type Command } from 'commander';
import { handIn, type HandedIn } from '../collect/by-hand.js';
import type { Fetched, Page } from '../collect/fetch.js';
import type { Project } from '../config.js';
import { isLanguage, isParty } from '../domain/codes.js';
import { instantOf } from '../domain/document.js';
import type { Message } from '../domain/stages.js';
import type { Instant } from '../domain/types.js';
import { openChannel } from '../notify/index.js';
import { runIngest } from '../pipeline.js';
import type { Ingested, Means, Taken } from '../run.js';
import { printable } from '../shared/terminal.js';
import { EXIT, readSoundProject, UsageError } from './common.js';
import { judgementLines, sourceLines } from './explain.js';
import { showingChannel, withMeans } from './means.js';
import { dryRunText, mailLine, noticeLines } from './summary.js';

interface Options {
  readonly publisher: string;
  readonly officialOf?: string;
  readonly published?: Instant;
  readonly lang?: string;
  readonly title?: string;
  readonly url?: string;
  readonly dryRun?: boolean;
}

function publishedOf(text: string): Instant {
  const instant = instantOf(text);
  if (instant === undefined)
    throw new UsageError(`--published ${text} is no date (expected one such as 2025-09-08 or 2025-09-08T07:15:00Z)`);
  // A day alone is taken at noon, which may still be to come today.
  if (Date.parse(instant) > Date.now() + 86_400_000) throw new UsageError(`--published ${text} lies in the future`);
  return instant;
}

function publisherOf(name: string): string {
  if (name.trim()) return name.trim();
  throw new UsageError('--publisher is empty (expected who says it, such as "Official Gazette")');
}

function partyOf(code: string): string {
  if (isParty(code)) return code;
  throw new UsageError(`--official-of ${code} is no party (expected the ISO 3166-1 code of a country such as JP, or EU or UN)`);
}

function languageOf(code: string): string {
  if (isLanguage(code)) return code;
  throw new UsageError(`--lang ${code} is no language (expected a code such as en, it or ja)`);
}

function addressOf(text: string): string {
  if (/^https?:\/\//.test(text) && URL.canParse(text)) return text;
  throw new UsageError(`--url ${text} is no address (expected one that starts with https:// or http://)`);
}

const BY_ENDING: readonly [ending: RegExp, type: string][] = [
  [/\.x?html?$/i, 'text/html'],
  [/\.pdf$/i, 'application/pdf'],
  [/\.eml$/i, 'message/rfc822'],
];

/** What stands in a file or on standard input, as if it had been fetched. */
async function localPage(file: string, maxBytes: number): Promise<Page> {
  const body =
    file === '-' ? await buffer(process.stdin) : await readFile(file).catch((error: unknown) => unreadable(file, error));
  if (body.length > maxBytes) throw new UsageError(`${file} is larger than ${maxBytes} bytes (fetch.max_bytes)`);
  const contentType = BY_ENDING.find(([ending]) => ending.test(file))?.[1] ?? 'text/plain';
  return { result: 'fresh', url: file, otherSite: false, contentType, validators: {}, body };
}

function unreadable(file: string, error: unknown): never {
  if (!(error instanceof Error && 'code' in error)) throw error;
  throw new UsageError(`${file} cannot be read (${String(error.code)}; expected a file, an address or - for standard input)`);
}

async function fetchPage(what: string, { config }: Project, { fetcher, clock }: Means): Promise<Fetched> {
  if (!/^https?:\/\//i.test(what)) return localPage(what, config.fetch.max_bytes);
  return fetcher.get({ url: what, subject: what, now: clock() });
}

/** What was said of each commitment, and how it is told. */
function verdictText({ judgements, notices }: Taken): string {
  const lines = judgements.flatMap((one) => {
    const own = notices.filter(({ commitment }) => commitment === one.commitment);
    return judgementLines(
      one,
      own.map(({ delivery, reason }) => `${delivery}: ${reason}`),
    );
  });
  return lines.join('\n').trim();
}

function ingestedText({ document, dated }: HandedIn, { known, taken, notices, delivered }: Ingested, project: Project): string {
  const nothing = known ? 'It had been taken in before: nothing is added.' : 'It names nothing that is tracked.';
  const guessed = `No date was found in it: it counts as today's. If it is older, give --published before it is taken in.`;
  return [
    sourceLines(document).join('\n'),
    ...(dated ? [] : [guessed]),
    verdictText(taken) || nothing,
    ...noticeLines(notices),
    mailLine({ delivered }, project),
  ]
    .filter(Boolean)
    .join('\n\n');
}

async function take(what: string, options: Options, project: Project, means: Means): Promise<string> {
  const page = await fetchPage(what, project, means);
  const trouble = page.result === 'trouble' ? page.problem : undefined;
  const given = { ...options, zone: project.config.zone };
  const made = page.result === 'fresh' ? await handIn(page, given, means.clock()) : { problem: trouble };
  if ('problem' in made) {
    process.exitCode = EXIT.someSourcesFailed;
    return `Not taken in: ${printable(made.problem?.message ?? 'nothing came')}`;
  }
  const ingested = await runIngest(project, made.document, made.copy, means);
  if (ingested.delivered.problems.length > 0) process.exitCode = EXIT.someSourcesFailed;
  return ingestedText(made, ingested, project);
}

async function run(what: string, options: Options, command: Command): Promise<void> {
  const project = await readSoundProject(command);
  const { dryRun = false } = options;
  const shown: Message[] = [];
  const channel = dryRun ? showingChannel(shown) : openChannel(project.config);
  const clock = () => new Date().toISOString();
  const text = await withMeans(project.config, { channel, clock, dryRun }, (means) => take(what, options, project, means));
  console.log(text);
  if (dryRun) console.log(dryRunText(shown));
}

export function ingestCommand(program: Command): void {
  program
    .command('ingest')
    .description('take in a page, PDF, mail or text that no watcher may read, through the same pipeline')
    .argument('<document>', 'file, address, or - for standard input')
    .addOption(new Option('--publisher <name>', 'who says it').argParser(publisherOf).makeOptionMandatory())
    .addOption(new Option('--official-of <party>', 'party that the publisher speaks for, such as JP').argParser(partyOf))
    .addOption(new Option('--published <date>', 'when it was published; else read from it, else today').argParser(publishedOf))
    .addOption(new Option('--lang <code>', 'its language; else read from it or guessed').argParser(languageOf))
    .option('--title <title>', 'its title; else read from it')
    .addOption(new Option('--url <address>', 'where it can be read, for the alert; else read from it').argParser(addressOf))
    .option('--dry-run', 'show what would come of it; store nothing, send nothing')
    .addHelpText(
      'after',
      `
What is taken in stays in the ledger: try it with --dry-run first. A mail (.eml) is read by its subject, date and text,
with its attachments where they are pages, PDFs or text. A document that was taken in before adds nothing.

Examples:
  pactwatch ingest release.html --publisher "Ministry of Foreign Affairs of Japan" --official-of JP
  pactwatch ingest notice.pdf --publisher "Official Gazette" --official-of IT --published 2025-09-05
  pactwatch ingest https://example.org/release.pdf --publisher "Example Office" --dry-run
  pbpaste | pactwatch ingest - --publisher "The Daily Post" --url https://example.org/news/1`,
    )
    .action(run);
}
