// Runs the real analyze and replay over groups of the corpus and scores what they say.

import { analyzeDocument, byId, type AnalysisLine } from '../../src/commands/analyze.js';
import { replayDocuments } from '../../src/commands/replay.js';
import { createReader, type Considered, type Reader } from '../../src/detect/index.js';
import type { Commitment } from '../../src/domain/seed.js';
import { BASELINES, runBaseline } from './baselines.js';
import type { Group } from './corpus.js';
import { add, NOTHING, type Share } from './intervals.js';
import { addReplays, mergeScored, score, scorePairs, scoreReplay, type ReplayScores, type Scored } from './score.js';

/** All that is measured on one group of documents, or on several together. */
export interface Measured {
  readonly name: string;
  readonly documents: number;
  readonly lines: readonly AnalysisLine[];
  readonly scored: Scored;
  readonly replay: ReplayScores;
  /** By what is flipped. */
  readonly pairs: ReadonlyMap<string, Share>;
  /** Documents said to report a change, counted once per commitment. */
  readonly changesSaid: number;
  /** What the reader looked at in each document, for explaining. */
  readonly considered: Considerations;
}

/** By document. */
export type Considerations = ReadonlyMap<string, readonly Considered[]>;

/** A reader that remembers what it looked at. */
function remembering(reader: Reader): { reader: Reader; considered: Considerations } {
  const considered = new Map<string, readonly Considered[]>();
  return {
    considered,
    reader: {
      read(document) {
        const reading = reader.read(document);
        considered.set(document.id, reading.considered);
        return reading;
      },
    },
  };
}

/** Measures one group. `makeReader` is the detector unless something else is to be measured behind the same comparing. */
export function measure(group: Group, makeReader: (commitments: readonly Commitment[]) => Reader = createReader): Measured {
  const { name, commitments, documents, events } = group;
  const { reader, considered } = remembering(makeReader(commitments));
  const known = byId(commitments);
  const lines = documents.flatMap((document) => analyzeDocument(document, known, reader).lines);
  return {
    name,
    documents: documents.length,
    lines,
    scored: score(documents, lines, events),
    replay: events.length === 0 ? addReplays([]) : scoreReplay(replayDocuments(documents, commitments, reader), events),
    pairs: group.set === 'pairs' ? scorePairs(documents, lines) : new Map<string, Share>(),
    changesSaid: lines.filter(({ verdict }) => verdict === 'change').length,
    considered,
  };
}

/** Several measurements as one, under a name of its own. */
export function together(name: string, parts: readonly Measured[]): Measured {
  const pairs = new Map<string, Share>();
  for (const [flips, share] of parts.flatMap((part) => [...part.pairs]))
    pairs.set(flips, add(pairs.get(flips) ?? NOTHING, share));
  return {
    name,
    documents: parts.reduce((sum, { documents }) => sum + documents, 0),
    lines: parts.flatMap(({ lines }) => lines),
    scored: mergeScored(parts.map(({ scored }) => scored)),
    replay: addReplays(parts.map(({ replay }) => replay)),
    pairs,
    changesSaid: parts.reduce((sum, { changesSaid }) => sum + changesSaid, 0),
    considered: new Map(parts.flatMap(({ considered }) => [...considered])),
  };
}

/** What the simpler monitors score on the same documents, from the simplest on. */
export function measureBaselines(groups: readonly Group[]): Map<string, Scored> {
  return new Map(
    [...BASELINES].map(([name, monitor]) => [
      name,
      mergeScored(groups.map(({ documents, commitments }) => score(documents, runBaseline(monitor, documents, commitments)))),
    ]),
  );
}
