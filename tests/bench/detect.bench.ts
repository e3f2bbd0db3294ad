// npm run bench: how fast the detector screens and reads, and how that changes with the number of commitments. --write keeps the table.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createReader } from '../../src/detect/index.js';
import { normalise } from '../../src/detect/normalise.js';
import type { Commitment } from '../../src/domain/seed.js';
import type { Document } from '../../src/domain/types.js';
import { loadGroups } from '../quality/corpus.js';
import { commitments, everyday } from './world.js';

const COUNTS = [10, 100, 1_000, 10_000];
/** Everyday text to screen: about 9 MB in UTF-8. */
const ARTICLES = 2_400;
/** The fastest of so many runs counts: the others were disturbed. */
const RUNS = 3;

interface Row {
  readonly count: number;
  readonly words: number;
  readonly build: number;
  readonly memory: number;
  readonly screening: number;
  readonly grep: number;
  readonly reading: number;
  readonly others: number;
}

const asDocument = (one: { lang: string; title: string; text: string }, n: number): Document => ({
  id: `everyday-${n}`,
  publisher: 'Bench',
  official: false,
  published: '2025-06-10T08:00:00Z',
  url: `https://example.org/${n}`,
  ...one,
});

const bytesOf = (documents: readonly Document[]) =>
  documents.reduce((sum, { title, text }) => sum + Buffer.byteLength(title) + Buffer.byteLength(text), 0);

/** Seconds of processor time that a task takes, at best. */
function timed(task: () => void): number {
  const times = Array.from({ length: RUNS }, () => {
    const before = process.cpuUsage();
    task();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  });
  return Math.min(...times);
}

const wordsOf = ({ names, generic_names, keywords, references, organisations }: Commitment): string[] => [
  ...[names, generic_names, keywords, ...organisations.map((body) => body.names)].flatMap((of) => Object.values(of).flat()),
  ...references,
];

/** The same words in the same text by `grep -F -f`: seconds of its processor time, at best. */
function grepTime(words: readonly string[], documents: readonly Document[]): number {
  const folder = mkdtempSync(join(tmpdir(), 'pactwatch-bench-'));
  try {
    writeFileSync(join(folder, 'words'), words.join('\n'));
    writeFileSync(join(folder, 'text'), documents.map(({ title, text }) => `${title}\n${text}`).join('\n'));
    const times = Array.from({ length: RUNS }, () => {
      const { stderr } = spawnSync('bash', ['-c', 'TIMEFORMAT=%U+%S; time LC_ALL=C.UTF-8 grep -c -F -f words text || true'], {
        cwd: folder,
        encoding: 'utf8',
      });
      const [user, system] = stderr.trim().split('+').map(Number);
      return (user ?? NaN) + (system ?? NaN);
    });
    return Math.min(...times);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Megabytes that a value keeps alive. Needs --expose-gc. */
function heldBy<T>(make: () => T): { made: T; megabytes: number } {
  const used = () => {
    globalThis.gc?.();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = used();
  const made = make();
  return { made, megabytes: (used() - before) / 1e6 };
}

async function measure(): Promise<{ rows: Row[]; reading: number; folding: number; corpus: number }> {
  const quiet = everyday(ARTICLES).map(asDocument);
  const groups = await loadGroups('dev');
  const corpus = groups.flatMap(({ documents }) => documents);
  const tracked = groups.flatMap((group) => group.commitments);
  const megabytes = bytesOf(quiet) / 1e6;
  // What any reader must do at least: look at each letter once.
  let letters = 0;
  const reading =
    megabytes /
    timed(() =>
      quiet.forEach(({ text }) => {
        for (let i = 0; i < text.length; i++) letters += text.charCodeAt(i);
      }),
    );
  const folding = megabytes / timed(() => quiet.forEach(({ text }) => (letters += normalise(text).toLowerCase().length)));
  if (letters === 0) throw new Error('the text is empty');
  const rows: Row[] = [];
  for (const count of COUNTS) {
    const all = [...tracked, ...commitments(count)].slice(0, count);
    const words = [...new Set(all.flatMap(wordsOf))];
    const start = process.cpuUsage();
    const { made: reader, megabytes: memory } = heldBy(() => {
      const one = createReader(all);
      one.read(corpus[0]!);
      return one;
    });
    const { user, system } = process.cpuUsage(start);
    // The same corpus, none of whose commitments is tracked: words and countries are shared, mentions are few.
    const strangers = createReader(commitments(count));
    for (const document of corpus) strangers.read(document);
    // Regular expressions compile when they are first used: not while the clock runs.
    for (let run = 0; run < RUNS; run++) for (const document of corpus) reader.read(document);
    const screening = megabytes / timed(() => quiet.forEach((document) => reader.read(document)));
    const found = quiet.filter((document) => reader.read(document).findings.length > 0).length;
    if (found > 0) throw new Error(`${found} everyday articles are said to mention a commitment`);
    rows.push({
      count,
      words: words.length,
      build: (user + system) / 1e6,
      memory,
      screening,
      grep: megabytes / grepTime(words, quiet),
      reading: corpus.length / timed(() => corpus.forEach((document) => reader.read(document))),
      others: corpus.length / timed(() => corpus.forEach((document) => strangers.read(document))),
    });
  }
  return { rows, reading, folding, corpus: corpus.length };
}

const number = (value: number, digits = 0) =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });

function table({ rows, reading, folding, corpus }: Awaited<ReturnType<typeof measure>>): string {
  const first = rows[0]!;
  const lines = rows.map(
    ({ count, words, build, memory, screening, grep, reading: documents, others }) =>
      `| ${number(count)} | ${number(words)} | ${number(build, 1)} | ${number(memory)} | ${number(screening)} | ${number(screening / first.screening, 2)} | ${number(screening / reading, 2)} | ${number(grep)} | ${number(screening / grep, 2)} | ${number(documents)} | ${number(documents / first.reading, 2)} | ${number(others)} |`,
  );
  return [
    '# Speed of the detector',
    '',
    `\`npm run bench -- --write\` on Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, processor time, best of ${RUNS} runs.`,
    `Screening: ${number(ARTICLES)} everyday articles in three languages that mention nothing. Reading: the ${number(corpus)} documents of the dev corpus, whose commitments are the first of those tracked; in the last column none of them is.`,
    `Looking at each letter of the same text once takes a megabyte in 1/${number(reading)} s, normalising and lower-casing it in 1/${number(folding)} s.`,
    '',
    '| commitments | words | build s | memory MB | screening MB/s | to 10 | to looking at each letter | grep -F -f MB/s | to grep | documents/s | to 10 | documents/s of other commitments |',
    '|---|---|---|---|---|---|---|---|---|---|---|---|',
    ...lines,
    '',
  ].join('\n');
}

const report = table(await measure());
process.stdout.write(report);
if (process.argv.includes('--write')) writeFileSync(fileURLToPath(new URL('REPORT.md', import.meta.url)), report);
