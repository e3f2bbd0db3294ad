// seed accept: what was confirmed becomes the baseline of the seed's own file, with the file's comments kept.

import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { openPlans } from '../compare/plans.js';
import { seedSchema } from '../domain/seed.js';
import { accepted } from '../export/baseline.js';
import { formatFault } from '../shared/faults.js';
import { parseYaml } from '../shared/yaml.js';
import { count, pick, readSoundProject, UsageError } from './common.js';
import { openForReading } from './means.js';
import { acceptInto, replaceFile, seedFile } from './seed-file.js';

async function accept(id: string, { dryRun }: { dryRun?: boolean }, command: Command): Promise<void> {
  const project = await readSoundProject(command);
  pick('commitment', project.commitments, id);
  const file = seedFile(project.config.seeds, id);
  const store = await openForReading(project.config);
  const history = await store.history(id).finally(() => store.close());
  const seed = project.commitments.find((one) => one.id === id);
  if (history && JSON.stringify(history.ledger.commitment) !== JSON.stringify(seed))
    throw new UsageError(`${file} has changed since the last check (expected pactwatch check first)`);
  const certain = history && accepted(history, openPlans);
  if (!certain || certain.added.length === 0)
    throw new UsageError(
      `nothing new is certain of "${id}" (expected an event that pactwatch review has confirmed, or that two sources report)`,
    );
  const text = acceptInto(await readFile(file, 'utf8'), history.ledger.commitment, certain);
  const { faults } = parseYaml(file, text, seedSchema);
  if (faults.length > 0) throw new Error(`the new seed would be wrong:\n${faults.map(formatFault).join('\n')}`);
  if (dryRun) return console.log(text);
  await replaceFile(file, text);
  console.log(`${file} now starts from ${count(certain.added.length, 'event')} more.`);
}

export function seedCommand(program: Command): void {
  program
    .command('seed')
    .description('write what is certain back into the files of the seeds')
    .command('accept')
    .description('the confirmed status of a commitment becomes the baseline of its seed; comments are kept')
    .argument('<id>', 'commitment')
    .option('--dry-run', 'print the file instead of writing it')
    .action(accept);
}
