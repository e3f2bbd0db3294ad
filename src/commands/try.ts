// try: a new seed over the stored documents: what it would have matched, and what it would have said. Writes nothing.

import type { Command } from 'commander';
import pc from 'picocolors';
import { applySteps } from '../compare/apply.js';
import { compare } from '../compare/compare.js';
import { FaultyFiles, type Project } from '../config.js';
import { createReader } from '../detect/index.js';
import { openLedger } from '../domain/baseline.js';
import type { LedgerStep } from '../domain/ledger.js';
import { seedSchema, type Commitment } from '../domain/seed.js';
import type { Document, JudgedClaim, Judgement, Verdict } from '../domain/types.js';
import type { Store } from '../record/store.js';
import { clip, printable, table } from '../shared/terminal.js';
import { loadYamlFile } from '../shared/yaml.js';
import { count, readSoundProject } from './common.js';
import { openForReading } from './means.js';
import { readAgain } from './stored.js';
import { instantWords, statusWords, verdictWords } from './words.js';

/** A stored document that names the commitment, as it would have been judged on its day. */
interface Hit {
  readonly document: Document;
  readonly judgement: Judgement;
  readonly steps: readonly LedgerStep[];
}

/** Plays the stored documents against the seed beside all others; its ledger grows as it would have. */
async function play(seed: Commitment, project: Project, store: Store): Promise<{ read: number; hits: Hit[] }> {
  const others = project.commitments.filter(({ id }) => id !== seed.id);
  const reader = createReader([...others, seed]);
  let ledger = openLedger(seed);
  let read = 0;
  const hits: Hit[] = [];
  for await (const { document } of readAgain(project, store, {})) {
    read += 1;
    const finding = reader.read(document).findings.find(({ commitment }) => commitment === seed.id);
    if (!finding) continue;
    const { judgement, steps } = compare(finding, document, ledger);
    ledger = applySteps(ledger, steps, document);
    hits.push({ document, judgement, steps });
  }
  return { read, hits };
}

function claimWords({ modality, status, party, date }: JudgedClaim): string {
  const when = date === null ? '' : ` ${date}`;
  return `${modality === 'occurred' ? '' : `${modality} `}${statusWords(status, party)}${when}`;
}

function deliveryWords(steps: readonly LedgerStep[]): string {
  return [...new Set(steps.flatMap((step) => ('delivery' in step ? [step.delivery] : [])))].join(', ');
}

function hitRow({ document, judgement, steps }: Hit, zone: string): string[] {
  return [
    instantWords(document.published, zone).slice(0, 10),
    clip(printable(document.publisher), 24),
    judgement.verdict,
    deliveryWords(steps),
    clip(judgement.claims.map(claimWords).join('; '), 60),
  ];
}

/** The sentences that made it claims, or what named it where nothing was claimed. */
function sentences({ document, judgement: { claims, mentions } }: Hit): string[] {
  const said =
    claims.length > 0 ? claims.map(({ evidence }) => evidence[0]?.text ?? '') : mentions.slice(0, 1).map(({ text }) => text);
  const quotes = [...new Set(said)].map((text) => `  "${clip(printable(text), 240)}"`);
  return ['', pc.bold(clip(printable(document.title), 100)), `  ${printable(document.url)}`, ...quotes];
}

function tryText({ title, id }: Commitment, { read, hits }: { read: number; hits: Hit[] }, zone: string): string {
  const heading = `${pc.bold(title)} (${id}) over ${count(read, 'stored document')}`;
  if (hits.length === 0) return `${heading}: none names it.`;
  const counts: Record<Verdict, number> = { change: 0, upcoming: 0, rumour: 0, denial: 0, restates: 0, mention: 0 };
  for (const { judgement } of hits) counts[judgement.verdict] += 1;
  const rows = hits.map((hit) => hitRow(hit, zone));
  return [
    `${heading}: ${verdictWords(counts)}`,
    '',
    table(['date', 'publisher', 'verdict', 'told', 'says'].map(pc.bold), rows),
    ...hits.flatMap(sentences),
  ].join('\n');
}

async function run(file: string, _options: unknown, command: Command): Promise<void> {
  const { files, faults } = await loadYamlFile(file, seedSchema);
  const [seed] = files;
  if (!seed) throw new FaultyFiles(faults);
  const project = await readSoundProject(command);
  const store = await openForReading(project.config);
  try {
    console.log(tryText(seed.value, await play(seed.value, project, store), project.config.zone));
  } finally {
    await store.close();
  }
}

export function tryCommand(program: Command): void {
  program
    .command('try')
    .description('a new seed over the stored documents: what it would have matched and said; writes nothing')
    .argument('<seed>', 'YAML file of the seed, wherever it lies')
    .addHelpText(
      'after',
      `
The seed is read beside those in seeds/ (instead of the one with its id), from its own baseline on.

Examples:
  pactwatch try drafts/norway-iceland-lighthouses.yaml
  pactwatch try seeds/japan-italy-acsa.yaml`,
    )
    .action(run);
}
