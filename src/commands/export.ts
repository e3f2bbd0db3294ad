// export: everything that is known, for other programs, spreadsheets, calendars and feed readers.

import { writeFile } from 'node:fs/promises';
import { Option, type Command } from 'commander';
import { openPlans } from '../compare/plans.js';
import { exported, type ExportedCommitment } from '../export/contents.js';
import { FORMATS } from '../export/formats.js';
import type { Store } from '../record/store.js';
import { pick, readSoundProject } from './common.js';
import { openForReading } from './means.js';

interface ExportOptions {
  readonly format: keyof typeof FORMATS;
  readonly commitment?: string;
  readonly output?: string;
}

/** Every commitment that was ever planted, or the one that is asked for, in order of id. */
export async function exportedFrom(store: Store, only?: string): Promise<ExportedCommitment[]> {
  const ids = only === undefined ? (await store.ledgers()).map(({ commitment }) => commitment.id) : [only];
  const histories = await Promise.all(ids.map((id) => store.history(id)));
  return histories.flatMap((history) => (history ? [exported(history, openPlans)] : []));
}

async function run({ format, commitment, output }: ExportOptions, command: Command): Promise<void> {
  const project = await readSoundProject(command);
  if (commitment !== undefined) pick('commitment', project.commitments, commitment);
  const store = await openForReading(project.config);
  try {
    const text = FORMATS[format](await exportedFrom(store, commitment), commitment);
    if (output === undefined) process.stdout.write(text);
    else await writeFile(output, text);
  } finally {
    await store.close();
  }
}

export function exportCommand(program: Command): void {
  program
    .command('export')
    .description('everything that is known: JSON, CSV, Markdown, a calendar of expected dates, or an Atom feed of changes')
    .addOption(new Option('--format <format>', 'form').choices(Object.keys(FORMATS)).default('json'))
    .option('--commitment <id>', 'only one commitment')
    .option('--output <file>', 'write to a file instead of the terminal')
    .addHelpText('after', '\nExample:\n  pactwatch export --format ics --output expected.ics')
    .action(run);
}
