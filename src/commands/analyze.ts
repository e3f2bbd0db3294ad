// pactwatch analyze: what documents claim about tracked commitments, each judged against the seeds' baseline alone.

import type { Command } from 'commander';
import { judge } from '../compare/judge.js';
import { createReader, type Reader } from '../detect/index.js';
import { openLedger } from '../domain/baseline.js';
import type { PartialDate } from '../domain/dates.js';
import type { Commitment } from '../domain/seed.js';
import type { Status } from '../domain/status.js';
import type { Document, Evidence, JudgedClaim, Judgement, Modality, Problem, Verdict } from '../domain/types.js';
import { jsonLines, readInput } from './input.js';

/** One claim as analyze prints it (DESIGN.md, "Two machine interfaces": stable). */
export interface AnalyzedClaim {
  readonly status: Status;
  readonly modality: Modality;
  readonly date: PartialDate | null;
  readonly party: string | null;
  /** The baseline does not hold it; always true for rumoured and denied claims. */
  readonly new: boolean;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  readonly rules: readonly string[];
}

/** One line of analyze: a document and a commitment that it mentions. */
export interface AnalysisLine {
  readonly document: string;
  readonly commitment: string;
  readonly verdict: Verdict;
  readonly confidence: number;
  readonly claims: readonly AnalyzedClaim[];
}

/** What analysing one document gave: a line per commitment that it mentions, and what could not be read. */
export interface Analysis {
  readonly lines: readonly AnalysisLine[];
  readonly problems: readonly Problem[];
}

/** Commitments by id, for looking one up per finding. */
export function byId(commitments: readonly Commitment[]): ReadonlyMap<string, Commitment> {
  return new Map(commitments.map((commitment) => [commitment.id, commitment]));
}

function shownClaim({ status, modality, date, party, isNew, confidence, evidence, rules }: JudgedClaim): AnalyzedClaim {
  const spans = evidence.map(({ field, text, start, end }) => ({ field, text, start, end }));
  return { status, modality, date, party, new: isNew, confidence, evidence: spans, rules };
}

function shown(document: Document, { commitment, verdict, confidence, claims }: Judgement): AnalysisLine {
  return { document: document.id, commitment, verdict, confidence, claims: claims.map(shownClaim) };
}

/** Reads a document and judges what it says of each commitment against that commitment's seed. Writes no state. */
export function analyzeDocument(document: Document, commitments: ReadonlyMap<string, Commitment>, reader: Reader): Analysis {
  const { findings, problems } = reader.read(document);
  const lines = findings.map((finding) => {
    const commitment = commitments.get(finding.commitment)!;
    return shown(document, judge(finding, document, openLedger(commitment)));
  });
  return { lines, problems };
}

async function run(file: string, { seeds }: { seeds: string }): Promise<void> {
  const { commitments, documents } = await readInput(seeds, file);
  const reader = createReader(commitments);
  const known = byId(commitments);
  for (const document of documents) {
    const { lines, problems } = analyzeDocument(document, known, reader);
    process.stdout.write(jsonLines(lines));
    for (const { subject, message } of problems) process.stderr.write(`${subject}: ${message}\n`);
  }
}

/** Adds the verb to the command line. */
export function analyzeCommand(program: Command): void {
  program
    .command('analyze')
    .description('print what documents claim about tracked commitments, one JSON line each; writes no state')
    .argument('<documents>', 'JSON Lines file with one document a line, or - for standard input')
    .option('--seeds <folder>', 'commitments to look for', 'seeds')
    .action(run);
}
