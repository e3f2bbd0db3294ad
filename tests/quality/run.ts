// npm run quality: scores the detector on the labelled corpus and prints, explains or writes down what came out.

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { ablate } from './ablation.js';
import { loadGroups, SETS, type CorpusSet, type Group } from './corpus.js';
import { raised, readFloors, writeFloors } from './floors.js';
import { f1 } from './intervals.js';
import { measure, measureBaselines, together, type Measured } from './measure.js';
import {
  asMarkdown,
  asText,
  baselineSheet,
  compact,
  explainFailure,
  explainFailures,
  foundSheet,
  full,
  measuresSheet,
  pairsSheet,
  quietSheet,
  replaySheet,
  type Sheet,
} from './report.js';

interface Options {
  readonly set?: string;
  readonly group?: string;
  readonly lang?: string;
  readonly explain?: string;
  readonly failures?: boolean;
  readonly write?: boolean;
  readonly raise?: boolean;
}

/** A set in one language: its groups, measured one by one and together. */
interface Part {
  readonly set: CorpusSet;
  readonly groups: readonly Group[];
  readonly measured: readonly Measured[];
  readonly sum: Measured;
}

async function measureParts({ set: only, group, lang }: Options): Promise<Part[]> {
  const parts: Part[] = [];
  for (const set of SETS.filter((name) => only === undefined || name === only)) {
    const groups = (await loadGroups(set)).filter(({ name }) => group === undefined || name.includes(group));
    for (const language of new Set(groups.map((one) => one.lang))) {
      if (lang !== undefined && lang !== language) continue;
      const own = groups.filter((one) => one.lang === language);
      const measured = own.map((one) => measure(one));
      parts.push({ set, groups: own, measured, sum: together(`${set}/${language}`, measured) });
    }
  }
  return parts;
}

/** All parts of one set as one, in one language or in all. */
function sumOf(parts: readonly Part[], set: CorpusSet, name: string = set): Measured {
  return together(
    name,
    parts.filter((part) => part.set === set).map(({ sum }) => sum),
  );
}

/** Best minus worst language, and seen minus unseen commitments, as change F1. */
function gapsSheet(parts: readonly Part[]): Sheet {
  const changeF1 = ({ scored: { scores } }: Measured) => f1(scores.changePrecision, scores.changeRecall);
  const spread = (set: CorpusSet) => {
    const all = parts.filter((part) => part.set === set).map(({ sum }) => changeF1(sum));
    return [`best minus worst language, ${set}`, all.length < 2 ? '-' : (Math.max(...all) - Math.min(...all)).toFixed(3)];
  };
  const gap = changeF1(sumOf(parts, 'dev')) - changeF1(sumOf(parts, 'heldout'));
  const unseen = parts.some(({ set }) => set === 'heldout');
  return {
    title: 'Gaps in change F1',
    heading: ['between', 'difference'],
    rows: [spread('dev'), spread('own'), spread('heldout'), ['seen minus unseen commitments', unseen ? gap.toFixed(3) : '-']],
  };
}

function sheets(parts: readonly Part[], cell: typeof compact): Sheet[] {
  const sums = parts.map(({ sum }) => sum);
  const of = (set: CorpusSet) => parts.filter((part) => part.set === set);
  const dev = sumOf(parts, 'dev').scored;
  return [
    measuresSheet('By set and language', sums, cell),
    // Groups of held-out commitments are not told apart: only their sums per language are shown.
    measuresSheet(
      'By group',
      [...of('dev'), ...of('own'), ...of('pairs')].flatMap(({ measured }) => measured),
      cell,
    ),
    replaySheet(sums, cell),
    pairsSheet(
      of('pairs').map(({ sum }) => sum),
      cell,
    ),
    quietSheet(of('quiet').map(({ sum }) => sum)),
    foundSheet('Claims by status, dev', dev.byStatus, cell),
    foundSheet('Claims by modality, dev', dev.byModality, cell),
    ...[...of('dev'), ...of('own'), ...of('heldout')].map(({ groups, sum }) =>
      baselineSheet(`Beside simpler monitors, ${sum.name}`, sum.scored, measureBaselines(groups), cell),
    ),
    gapsSheet(parts),
  ].filter(({ rows }) => rows.length > 0);
}

/** Parts whose documents may be shown one by one: those of held-out commitments stay unseen. */
function shownParts(parts: readonly Part[]): readonly Part[] {
  return parts.filter(({ set }) => set !== 'heldout');
}

/** What was said of one document, right or wrong. */
function explainDocument(parts: readonly Part[], id: string): string {
  for (const { groups, sum } of shownParts(parts)) {
    const document = groups.flatMap(({ documents }) => documents).find((one) => one.id === id);
    if (!document) continue;
    const lines = sum.lines.filter((line) => line.document === id);
    const commitments = new Set([...document.labels, ...lines].map(({ commitment }) => commitment));
    return [...commitments]
      .map((commitment) =>
        explainFailure(
          {
            document,
            commitment,
            label: document.labels.find((label) => label.commitment === commitment),
            line: lines.find((line) => line.commitment === commitment),
          },
          sum.considered,
        ),
      )
      .join('\n\n');
  }
  return `no document ${id} that may be shown (documents of held-out commitments never are)`;
}

const REPORT = fileURLToPath(new URL('REPORT.md', import.meta.url));

function writeReport(parts: readonly Part[]): void {
  const head = [
    '# How right the detector is',
    '',
    'Written by `npm run quality -- --write`. Shares are given as rate (right/of; 95 % Wilson interval). `dev` are the',
    'commitments that the rules were written with, `own` further ones of ours; `heldout` are other commitments, whose documents their author has not',
    'seen; `pairs` differ in one respect each; `quiet` is everyday news of the same outlets.',
    '',
  ].join('\n');
  const dev = parts.filter(({ set }) => set === 'dev').flatMap(({ groups }) => groups);
  const ablation = measuresSheet('One part taken out, dev', ablate(dev), compact);
  writeFileSync(REPORT, `${head}\n${[...sheets(parts, full), ablation].map(asMarkdown).join('\n')}`);
}

function show(parts: readonly Part[], options: Options): string {
  if (options.explain !== undefined) return explainDocument(parts, options.explain);
  const failures = options.failures ? shownParts(parts).map(({ sum }) => explainFailures(sum)) : [];
  return [...sheets(parts, compact).map(asText), ...failures].join('\n');
}

async function run(options: Options, command: Command): Promise<void> {
  const partial = options.set ?? options.group ?? options.lang;
  if ((options.write || options.raise) && partial !== undefined) {
    command.error('--write and --raise need the whole corpus (leave out --set, --group and --lang)');
  }
  const parts = await measureParts(options);
  process.stdout.write(`${show(parts, options)}\n`);
  if (options.write) writeReport(parts);
  const sums = parts.map(({ sum }) => sum);
  if (options.raise) writeFloors(raised(readFloors(), sums));
}

await new Command('quality')
  .description('score the detector on the labelled corpus')
  .option('--set <name>', 'dev, own, heldout, pairs or quiet')
  .option('--group <part>', 'only groups whose name holds this')
  .option('--lang <code>', 'only this language')
  .option('--explain <document>', 'what was said of one document, and by which rules')
  .option('--failures', 'explain every document that got another verdict than its label (never of held-out ones)')
  .option('--write', 'write tests/quality/REPORT.md')
  .option('--raise', 'raise the floors to what was reached; never lowers one')
  .action(run)
  .parseAsync();
