// seed accept: what was confirmed becomes the baseline of the seed's own file, with the file's comments kept.

import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { type Document, isSeq, parseDocument, type YAMLSeq } from 'yaml';
import { openPlans } from '../compare/plans.js';
import { headline } from '../domain/headline.js';
import type { Ledger } from '../domain/ledger.js';
import { type Commitment, seedSchema } from '../domain/seed.js';
import type { LedgerEvent } from '../domain/types.js';
import type { EventHistory, History } from '../record/store.js';
import { formatFault } from '../shared/faults.js';
import { parseYaml } from '../shared/yaml.js';
import { count, pick, readSoundProject, UsageError } from './common.js';
import { openForReading } from './means.js';
import { statusWords } from './words.js';

/** True for an event that can be built on: a person, an official source or two independent owners say so, and nothing is open. */
function isCertain({ event, corroboration: { official, press } }: EventHistory): boolean {
  if (event.origin !== 'detected' || event.modality !== 'occurred') return false;
  return event.standing === 'confirmed' || (event.standing === undefined && (official > 0 || press > 1));
}

/** An event as a seed states one. */
function baselineEvent({ event, reports }: EventHistory): Record<string, unknown> {
  const { status, date, party, body, summary } = event;
  const source = (reports.find((report) => report.source.official) ?? reports[0])?.source;
  return {
    status,
    ...(date !== null && { date }),
    ...(party !== null && { party }),
    ...(body !== undefined && { body }),
    summary: summary ?? source?.title ?? statusWords(status, party),
    ...(source && {
      source: { title: source.title, publisher: source.publisher, published: source.published.slice(0, 10), url: source.url },
    }),
  };
}

/** The day (ISO) from which the new baseline speaks: that of the last report of what it takes up. */
function asOf({ baseline }: Commitment, accepted: readonly EventHistory[]): string {
  const days = accepted.flatMap(({ reports }) => reports.map(({ source }) => source.published.slice(0, 10)));
  return [baseline.as_of, ...days].sort().at(-1)!;
}

/** The list at a place of the file, made where there is none. */
function listAt(document: Document, path: readonly string[]): YAMLSeq {
  const list = document.getIn(path, true);
  if (isSeq(list)) return list;
  document.setIn(path, document.createNode([]));
  return document.getIn(path, true) as YAMLSeq;
}

/** Takes the certain events of a history into the text of its seed. */
export function acceptInto(text: string, { ledger }: History, accepted: readonly EventHistory[]): string {
  const document = parseDocument(text);
  const { commitment } = ledger;
  const taken = new Set(accepted.map(({ event }) => event.id));
  const events: LedgerEvent[] = ledger.events.filter(({ id, origin }) => origin !== 'detected' || taken.has(id));
  const known: Ledger = { commitment, events };
  document.setIn(['baseline', 'as_of'], asOf(commitment, accepted));
  document.setIn(['baseline', 'status'], headline(known));
  const list = listAt(document, ['baseline', 'events']);
  for (const one of accepted) list.add(document.createNode(baselineEvent(one), { flow: list.flow !== true }));
  const open = openPlans(known);
  for (const [at, { status, by, party }] of [...commitment.expected.entries()].reverse())
    if (!open.some((plan) => plan.status === status && plan.date === (by ?? null) && plan.party === (party ?? null)))
      document.deleteIn(['expected', at]);
  const left = document.getIn(['expected'], true);
  if (isSeq(left) && left.items.length === 0) document.deleteIn(['expected']);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

async function accept(id: string, { dryRun }: { dryRun?: boolean }, command: Command): Promise<void> {
  const project = await readSoundProject(command);
  pick('commitment', project.commitments, id);
  const file = join(project.config.seeds, `${id}.yaml`);
  const store = await openForReading(project.config);
  const history = await store.history(id).finally(() => store.close());
  const accepted = history?.events.filter(isCertain) ?? [];
  if (!history || accepted.length === 0)
    throw new UsageError(
      `nothing new is certain of "${id}" (expected an event that pactwatch review has confirmed, or that two sources report)`,
    );
  const text = acceptInto(await readFile(file, 'utf8'), history, accepted);
  const { faults } = parseYaml(file, text, seedSchema);
  if (faults.length > 0) throw new Error(`the new seed would be wrong:\n${faults.map(formatFault).join('\n')}`);
  if (dryRun) return console.log(text);
  await writeFile(`${file}.part`, text);
  await rename(`${file}.part`, file);
  console.log(`${file} now starts from ${count(accepted.length, 'event')} more.`);
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
