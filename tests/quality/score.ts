// Scores what the reader said against what people labelled. Pure: counts in, shares out.

import type { AnalysisLine, AnalyzedClaim } from '../../src/commands/analyze.js';
import type { EventLine } from '../../src/commands/replay.js';
import { agree } from '../../src/domain/dates.js';
import { MODALITIES, type Modality } from '../../src/domain/types.js';
import { STATUSES, type Status } from '../../src/domain/status.js';
import type { ExpectedEvent, Label, LabelledDocument } from './corpus.js';
import { add, NOTHING, one, type Share } from './intervals.js';

/** All measures of one group of documents. */
export interface Scores {
  /** Of the changes said, those that are (an alternative verdict that a careful reader could defend counts as right). */
  readonly changePrecision: Share;
  readonly changeRecall: Share;
  /** Labelled commitments with an accepted verdict. */
  readonly verdicts: Share;
  /** Documents without any change for which none was said. */
  readonly quietKept: Share;
  /** Commitments said that are labelled, and labelled that are said. */
  readonly linkPrecision: Share;
  readonly linkRecall: Share;
  readonly claimPrecision: Share;
  readonly claimRecall: Share;
  /** Of claims found whose text gives a day: that day; another; coarser or none. */
  readonly dateExact: Share;
  readonly dateWrong: Share;
  readonly dateAbstained: Share;
  /** Of the new claims in documents rightly said to report a change: status as labelled. */
  readonly statusRight: Share;
}

export const MEASURES = [
  'changePrecision',
  'changeRecall',
  'verdicts',
  'quietKept',
  'linkPrecision',
  'linkRecall',
  'claimPrecision',
  'claimRecall',
  'dateExact',
  'dateWrong',
  'dateAbstained',
  'statusRight',
] as const satisfies readonly (keyof Scores)[];

export type Measure = (typeof MEASURES)[number];

/** Precision and recall of the claims of one status or modality. */
export interface Found {
  readonly precision: Share;
  readonly recall: Share;
}

/** A label that was not met, or a line that no label accounts for. */
export interface Failure {
  readonly document: LabelledDocument;
  readonly commitment: string;
  readonly label: Label | undefined;
  readonly line: AnalysisLine | undefined;
}

export interface Scored {
  readonly scores: Scores;
  readonly byStatus: ReadonlyMap<Status, Found>;
  readonly byModality: ReadonlyMap<Modality, Found>;
  readonly failures: readonly Failure[];
}

const NO_SCORES = Object.fromEntries(MEASURES.map((measure) => [measure, NOTHING])) as Record<Measure, Share>;

function sumScores(all: readonly Partial<Scores>[]): Scores {
  const sum = { ...NO_SCORES };
  for (const scores of all) {
    for (const measure of MEASURES) sum[measure] = add(sum[measure], scores[measure] ?? NOTHING);
  }
  return sum;
}

const isNewChange = ({ modality, new: isNew }: { modality: Modality; new: boolean }) => modality === 'occurred' && isNew;

/** One document's label and line for one commitment; either may be missing. */
interface Case {
  readonly document: LabelledDocument;
  readonly commitment: string;
  readonly label: Label | undefined;
  readonly line: AnalysisLine | undefined;
}

function accepted({ label }: Case): readonly string[] {
  return label ? [label.verdict, ...label.alt_verdicts] : [];
}

function scoreVerdict(item: Case): Partial<Scores> {
  const { label, line } = item;
  const said = line?.verdict ?? 'none';
  const right = accepted(item).includes(said);
  // A change told as its accepted alternative is neither found nor missed.
  const countsForRecall = label?.verdict === 'change' && (said === 'change' || !right);
  return {
    changePrecision: said === 'change' ? one(right) : NOTHING,
    changeRecall: countsForRecall ? one(said === 'change') : NOTHING,
    verdicts: label ? one(right) : NOTHING,
    linkPrecision: line ? one(label !== undefined) : NOTHING,
    linkRecall: label ? one(line !== undefined) : NOTHING,
  };
}

/** A claim as labelled and the claim as said, where they are the same; one of the two is missing otherwise. */
interface ClaimCase {
  readonly status: Status;
  readonly modality: Modality;
  readonly labelled: Label['claims'][number] | undefined;
  readonly said: AnalyzedClaim | undefined;
}

/** Pairs labelled claims with said ones of the same status and modality, equal dates first, then dates that agree. */
function pairClaims({ label, line }: Case): ClaimCase[] {
  const left = [...(line?.claims ?? [])];
  const pairs = new Map<Label['claims'][number], AnalyzedClaim>();
  const fits: ((a: string | null, b: string | null) => boolean)[] = [(a, b) => a === b, (a, b) => agree(a, b), () => true];
  for (const fit of fits) {
    for (const claim of label?.claims ?? []) {
      if (pairs.has(claim)) continue;
      const at = left.findIndex(
        ({ status, modality, date }) => status === claim.status && modality === claim.modality && fit(date, claim.date),
      );
      if (at >= 0) pairs.set(claim, left.splice(at, 1)[0]!);
    }
  }
  return [
    ...(label?.claims ?? []).map((labelled) => ({ ...labelled, labelled, said: pairs.get(labelled) })),
    ...left.map((said) => ({ ...said, labelled: undefined, said })),
  ];
}

function scoreDate({ labelled, said }: ClaimCase): Partial<Scores> {
  if (!said || labelled?.date?.length !== 10) return {};
  const exact = said.date === labelled.date;
  const wrong = !agree(said.date, labelled.date);
  return { dateExact: one(exact), dateWrong: one(wrong), dateAbstained: one(!exact && !wrong) };
}

function scoreClaims(pairs: readonly ClaimCase[]): Scores {
  return sumScores(
    pairs.map((pair) => ({
      claimPrecision: pair.said ? one(pair.labelled !== undefined) : NOTHING,
      claimRecall: pair.labelled ? one(pair.said !== undefined) : NOTHING,
      ...scoreDate(pair),
    })),
  );
}

/** Statuses that the label, or a fair judge of the event that the document reports, accepts for its news. */
function acceptedStatuses({ document, commitment, label }: Case, events: readonly ExpectedEvent[]): Set<Status> {
  const reported = events.filter((event) => event.commitment === commitment && event.documents.includes(document.id));
  const labelled = (label?.claims ?? []).filter(isNewChange).map(({ status }) => status);
  return new Set([...labelled, ...reported.flatMap(({ status, also }) => [status, ...also])]);
}

function scoreStatus(item: Case, events: readonly ExpectedEvent[]): Partial<Scores> {
  if (item.line?.verdict !== 'change' || item.label?.verdict !== 'change') return {};
  const statuses = acceptedStatuses(item, events);
  const shares = item.line.claims.filter(isNewChange).map(({ status }) => one(statuses.has(status)));
  return { statusRight: shares.reduce(add, NOTHING) };
}

function foundBy<K>(keys: readonly K[], key: (pair: ClaimCase) => K, pairs: readonly ClaimCase[]): Map<K, Found> {
  const found = keys.map((value): [K, Found] => {
    const own = pairs.filter((pair) => key(pair) === value);
    const { claimPrecision: precision, claimRecall: recall } = scoreClaims(own);
    return [value, { precision, recall }];
  });
  return new Map(found.filter(([, { precision, recall }]) => precision.of + recall.of > 0));
}

function isQuiet({ labels }: LabelledDocument): boolean {
  return !labels.some(({ verdict, alt_verdicts: others }) => [verdict, ...others].includes('change'));
}

function byDocument(lines: readonly AnalysisLine[]): Map<string, AnalysisLine[]> {
  const groups = new Map<string, AnalysisLine[]>();
  for (const line of lines) groups.set(line.document, [...(groups.get(line.document) ?? []), line]);
  return groups;
}

/** The labels and lines of all documents, side by side. */
function casesOf(documents: readonly LabelledDocument[], lines: readonly AnalysisLine[]): Case[] {
  const said = byDocument(lines);
  return documents.flatMap((document) => {
    const own = said.get(document.id) ?? [];
    const commitments = new Set([...document.labels, ...own].map(({ commitment }) => commitment));
    return [...commitments].map((commitment) => ({
      document,
      commitment,
      label: document.labels.find((label) => label.commitment === commitment),
      line: own.find((line) => line.commitment === commitment),
    }));
  });
}

/**
 * Scores the lines of analyze against the labels of its documents. `events`: what the documents report, for the
 * statuses that a fair judge accepts too.
 */
export function score(
  documents: readonly LabelledDocument[],
  lines: readonly AnalysisLine[],
  events: readonly ExpectedEvent[] = [],
): Scored {
  const cases = casesOf(documents, lines);
  const pairs = cases.flatMap(pairClaims);
  const changes = new Set(lines.filter(({ verdict }) => verdict === 'change').map(({ document }) => document));
  const quietKept = documents
    .filter(isQuiet)
    .map(({ id }) => one(!changes.has(id)))
    .reduce(add, NOTHING);
  const scores = sumScores([
    ...cases.map(scoreVerdict),
    ...cases.map((item) => scoreStatus(item, events)),
    scoreClaims(pairs),
    { quietKept },
  ]);
  return {
    scores,
    byStatus: foundBy(STATUSES, ({ status }) => status, pairs),
    byModality: foundBy(MODALITIES, ({ modality }) => modality, pairs),
    failures: cases.filter((item) => !accepted(item).includes(item.line?.verdict ?? 'none')),
  };
}

/** Several groups as one. */
export function mergeScored(all: readonly Scored[]): Scored {
  const merge = <K>(maps: readonly ReadonlyMap<K, Found>[]) => {
    const merged = new Map<K, Found>();
    for (const [key, { precision, recall }] of maps.flatMap((map) => [...map])) {
      const before = merged.get(key) ?? { precision: NOTHING, recall: NOTHING };
      merged.set(key, { precision: add(before.precision, precision), recall: add(before.recall, recall) });
    }
    return merged;
  };
  return {
    scores: sumScores(all.map(({ scores }) => scores)),
    byStatus: merge(all.map(({ byStatus }) => byStatus)),
    byModality: merge(all.map(({ byModality }) => byModality)),
    failures: all.flatMap(({ failures }) => failures),
  };
}

/** Minimal pairs: right only where both documents are, with nothing said beside the labels that is a change. */
export function scorePairs(documents: readonly LabelledDocument[], lines: readonly AnalysisLine[]): Map<string, Share> {
  const cases = casesOf(documents, lines);
  const wrong = (item: Case) =>
    item.label ? !accepted(item).includes(item.line?.verdict ?? 'none') : item.line?.verdict === 'change';
  const failed = new Set(cases.filter(wrong).map(({ document }) => document.pair));
  const byFlip = new Map<string, Share>();
  for (const pair of new Set(documents.map((document) => document.pair))) {
    const flips = documents.find((document) => document.pair === pair)?.flips ?? 'other';
    byFlip.set(flips, add(byFlip.get(flips) ?? NOTHING, one(!failed.has(pair))));
  }
  return byFlip;
}

/** What replaying a group gave, held against the events that a perfect monitor tells once each. */
export interface ReplayScores {
  /** Expected events that were told. */
  readonly events: Share;
  /** Lines told for those events: more than one for an event is a repeat. */
  readonly told: number;
  /** Lines for no expected event. */
  readonly falseAlerts: number;
}

function tells(line: EventLine, { commitment, status, date, also }: ExpectedEvent): boolean {
  return line.commitment === commitment && [status, ...also].includes(line.status) && agree(line.date, date, 1);
}

/** Matches each line of a change to the expected event that it tells: the closest in status first, each event once. */
export function scoreReplay(lines: readonly EventLine[], events: readonly ExpectedEvent[]): ReplayScores {
  const changes = lines.filter(({ kind }) => kind === 'change');
  const open = new Set(events);
  const first = new Set<EventLine>();
  for (const exact of [true, false]) {
    for (const line of changes) {
      const event = [...open].find((candidate) => tells(line, candidate) && (!exact || candidate.status === line.status));
      if (first.has(line) || !event) continue;
      first.add(line);
      open.delete(event);
    }
  }
  const repeats = changes.filter((line) => !first.has(line) && events.some((event) => tells(line, event)));
  return {
    events: { right: events.length - open.size, of: events.length },
    told: first.size + repeats.length,
    falseAlerts: changes.length - first.size - repeats.length,
  };
}

export function addReplays(all: readonly ReplayScores[]): ReplayScores {
  return {
    events: all.map(({ events }) => events).reduce(add, NOTHING),
    told: all.reduce((sum, { told }) => sum + told, 0),
    falseAlerts: all.reduce((sum, { falseAlerts }) => sum + falseAlerts, 0),
  };
}
