// Renders measurements as tables: compact for a terminal, with intervals for tests/quality/REPORT.md.

import type { Considered } from '../../src/detect/index.js';
import { table } from '../../src/shared/terminal.js';
import { add, f1, NOTHING, poisson, rate, wilson, type Share } from './intervals.js';
import type { Considerations, Measured } from './measure.js';
import type { Failure, Found, Measure, Scored } from './score.js';

/** A table: its title, its heading and its rows. */
export interface Sheet {
  readonly title: string;
  readonly heading: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

type Cell = (share: Share) => string;

/** "0.953 41/43": for terminals. */
export const compact: Cell = (share) => (share.of === 0 ? '-' : `${rate(share).toFixed(3)} ${share.right}/${share.of}`);

/** "0.953 (41/43; 0.845-0.987)": for the report, where every figure carries its interval and counts. */
export const full: Cell = (share) => {
  if (share.of === 0) return '-';
  const [low, high] = wilson(share);
  return `${rate(share).toFixed(3)} (${share.right}/${share.of}; ${low.toFixed(3)}-${high.toFixed(3)})`;
};

const COLUMNS: readonly (readonly [Measure, string])[] = [
  ['changePrecision', 'change P'],
  ['changeRecall', 'change R'],
  ['verdicts', 'verdict'],
  ['quietKept', 'quiet kept'],
  ['linkPrecision', 'link P'],
  ['linkRecall', 'link R'],
  ['claimPrecision', 'claim P'],
  ['claimRecall', 'claim R'],
  ['dateExact', 'date exact'],
  ['dateWrong', 'date wrong'],
  ['dateAbstained', 'abstained'],
  ['statusRight', 'status right'],
];

/** Change precision and recall in one figure; "-" where nothing could be found. */
function changeF1({ scores }: Scored): string {
  return scores.changeRecall.of === 0 ? '-' : f1(scores.changePrecision, scores.changeRecall).toFixed(3);
}

export function measuresSheet(title: string, all: readonly Measured[], cell: Cell): Sheet {
  return {
    title,
    heading: ['on', 'documents', 'change F1', ...COLUMNS.map(([, label]) => label)],
    rows: all.map(({ name, documents, scored }) => [
      name,
      String(documents),
      changeF1(scored),
      ...COLUMNS.map(([measure]) => cell(scored.scores[measure])),
    ]),
  };
}

export function replaySheet(all: readonly Measured[], cell: Cell): Sheet {
  return {
    title: 'Replayed events',
    heading: ['on', 'event recall', 'lines per event', 'false lines'],
    rows: all
      .filter(({ replay }) => replay.events.of > 0)
      .map(({ name, replay: { events, told, falseAlerts } }) => [
        name,
        cell(events),
        events.right === 0 ? '-' : (told / events.right).toFixed(2),
        String(falseAlerts),
      ]),
  };
}

export function pairsSheet(all: readonly Measured[], cell: Cell): Sheet {
  const withPairs = all.filter(({ pairs }) => pairs.size > 0);
  const flips = [...new Set(withPairs.flatMap(({ pairs }) => [...pairs.keys()]))].sort();
  return {
    title: 'Minimal pairs, both right, by what is flipped',
    heading: ['on', 'all', ...flips],
    rows: withPairs.map(({ name, pairs }) => [
      name,
      cell([...pairs.values()].reduce(add, NOTHING)),
      ...flips.map((flip) => cell(pairs.get(flip) ?? NOTHING)),
    ]),
  };
}

/** A rate per 1,000 documents with its exact Poisson interval. */
function perThousand(count: number, documents: number): string {
  const [low, high] = poisson(count).map((bound) => ((bound / documents) * 1000).toFixed(1));
  return `${((count / documents) * 1000).toFixed(1)} (${low}-${high})`;
}

export function quietSheet(all: readonly Measured[]): Sheet {
  return {
    title: 'False alerts on everyday documents',
    heading: ['on', 'documents', 'changes said', 'per 1,000 (exact Poisson, 95 %)'],
    rows: all
      .filter(({ documents }) => documents > 0)
      .map(({ name, documents, changesSaid }) => [
        name,
        String(documents),
        String(changesSaid),
        perThousand(changesSaid, documents),
      ]),
  };
}

export function foundSheet(title: string, found: ReadonlyMap<string, Found>, cell: Cell): Sheet {
  return {
    title,
    heading: ['', 'precision', 'recall'],
    rows: [...found].map(([key, { precision, recall }]) => [key, cell(precision), cell(recall)]),
  };
}

export function baselineSheet(title: string, ours: Scored, baselines: ReadonlyMap<string, Scored>, cell: Cell): Sheet {
  const row = (name: string, scored: Scored) => [
    name,
    changeF1(scored),
    cell(scored.scores.changePrecision),
    cell(scored.scores.changeRecall),
    cell(scored.scores.quietKept),
  ];
  return {
    title,
    heading: ['monitor', 'change F1', 'change P', 'change R', 'quiet kept'],
    rows: [...[...baselines].map(([name, scored]) => row(name, scored)), row('pactwatch', ours)],
  };
}

/** A sheet for terminals. */
export function asText({ title, heading, rows }: Sheet): string {
  return `${title}\n${table(heading, rows)}\n`;
}

/** A sheet for REPORT.md. */
export function asMarkdown({ title, heading, rows }: Sheet): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [`## ${title}`, '', line(heading), line(heading.map(() => '---')), ...rows.map(line), ''].join('\n');
}

function claimText(claim: { status: string; modality: string; date: string | null; new: boolean }): string {
  return `${claim.status} ${claim.modality} ${claim.date ?? 'undated'}${claim.new ? ' (new)' : ''}`;
}

/** What the reader looked at and made no claim of, with its reason. */
function passedOver(considered: readonly Considered[], commitment: string): string[] {
  return considered
    .filter(({ claim, commitment: of }) => claim === undefined && (of === undefined || of === commitment))
    .flatMap(({ status, cue, form, why, evidence }) => [
      `    passed    ${status} [${cue}, ${form}]: ${why ?? ''}`,
      `              "${evidence[0]?.text ?? ''}"`,
    ]);
}

/** Why a document got the verdict that it did, beside what people say: both readings, with sentences and rules. */
export function explainFailure({ document, commitment, label, line }: Failure, considered: Considerations): string {
  const said = (line?.claims ?? []).flatMap((claim) => [
    `    said      ${claimText(claim)} ${claim.party ?? ''} [${claim.rules.join(' > ')}]`,
    `              "${claim.evidence[0]?.text ?? ''}"`,
  ]);
  const labelled = [label?.verdict ?? 'none', ...(label?.alt_verdicts ?? [])].join(' or ');
  return [
    `${document.id} ${commitment}: ${line?.verdict ?? 'none'} (labelled ${labelled})`,
    `    ${document.published.slice(0, 10)} ${document.publisher}: ${document.title}`,
    ...(label?.claims ?? []).map((claim) => `    labelled  ${claimText(claim)}`),
    ...said,
    ...passedOver(considered.get(document.id) ?? [], commitment),
  ].join('\n');
}

/** All failures of a measurement, explained. */
export function explainFailures({ scored, considered }: Measured): string {
  return scored.failures.map((failure) => explainFailure(failure, considered)).join('\n\n');
}
