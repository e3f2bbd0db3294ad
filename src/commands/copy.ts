// copy: prints or saves the raw body that a document was made of, with when it was fetched and its hash.

import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { decode } from '../collect/decode.js';
import { isPdf } from '../collect/pdf.js';
import type { Config } from '../config.js';
import type { RawCopy } from '../domain/stages.js';
import { printable } from '../shared/terminal.js';
import { hint, readSoundProject, UsageError } from './common.js';
import { openForReading } from './means.js';
import { instantWords } from './words.js';

const DAY = 86_400_000;

/** Letters of a hash by which a copy is named. */
export const HASH_SHOWN = 16;

function aboutCopy({ url, fetched, contentType, hash, body, documents }: RawCopy, { zone }: Config): string[] {
  const kind = printable(contentType) || 'no content type';
  return [
    printable(url),
    `fetched ${instantWords(fetched, zone)} (${zone}), ${kind}, ${body.length} bytes`,
    `sha-256 ${hash}`,
    documents.length === 1 ? `document ${documents[0]}` : `${documents.length} documents were made of it`,
  ];
}

/** A body for a terminal: nothing in it is acted on. */
function harmless({ body, contentType }: RawCopy): string {
  if (isPdf(body)) throw new UsageError('this copy is a PDF: save it with --out FILE');
  const lines = decode(body, contentType).text.split('\n');
  return `${lines.map((line) => printable(line)).join('\n')}\n`;
}

async function save(file: string, body: Uint8Array): Promise<void> {
  try {
    await writeFile(file, body, { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new UsageError(
      error.code === 'EEXIST'
        ? `${file} is there already (expected a name that is free)`
        : `${file} cannot be written (${String(error.code)})`,
    );
  }
}

async function findCopies(what: string, config: Config): Promise<readonly RawCopy[]> {
  const store = await openForReading(config);
  try {
    const copies = await store.copies(what);
    if (copies.length > 0) return copies;
    const { documents } = await store.explain(what);
    throw new UsageError(
      documents.length === 0
        ? `nothing is known of "${printable(what)}" (expected a document's id or address, or the beginning of a copy's hash)`
        : `no copy of ${documents[0]?.source.id} is left: copies are kept for ${config.keep_copies / DAY} days (keep_copies), for ever where the ledger rests on them`,
    );
  } finally {
    await store.close();
  }
}

async function run(what: string, { out }: { out?: string }, command: Command): Promise<void> {
  const { config } = await readSoundProject(command);
  const [copy, ...others] = await findCopies(what, config);
  if (!copy) return;
  if (out !== undefined) await save(out, copy.body);
  else process.stdout.write(process.stdout.isTTY ? harmless(copy) : copy.body);
  const further = others.map(({ url, fetched, hash }) => {
    return `also: ${printable(url)}, fetched ${instantWords(fetched, config.zone)}: ${hint('pactwatch copy')} ${hash.slice(0, HASH_SHOWN)}`;
  });
  console.error([...aboutCopy(copy, config), ...further].join('\n'));
}

export function copyCommand(program: Command): void {
  program
    .command('copy')
    .description('print or save the stored copy that a document was made of, with its time of fetching and its hash')
    .argument('<document>', "document id, its address, or the beginning of a copy's hash")
    .option('--out <file>', 'save it there, byte for byte; nothing is overwritten')
    .addHelpText(
      'after',
      `
The copy goes to standard output as it was fetched (on a terminal without what a terminal would act on), what is known
of it to standard error. A document may be made of several: its article, and the list on which it was found.

Examples:
  pactwatch copy https://example.org/news/1
  pactwatch copy --out evidence.html 4f2c9a0b1d3e5f67
  pactwatch copy 4f2c9a0b1d3e5f67 | sha256sum`,
    )
    .action(run);
}
