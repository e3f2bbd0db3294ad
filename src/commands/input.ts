// What analyze and replay are given: a folder of seeds and a file of documents, with all faults of both at once.

import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { FaultyFiles, loadSeeds } from '../config.js';
import { documentSchema } from '../domain/document.js';
import type { Commitment } from '../domain/seed.js';
import type { Document } from '../domain/types.js';
import type { Fault } from '../shared/faults.js';
import { parseJsonLines } from '../shared/jsonl.js';

export interface Input {
  readonly commitments: readonly Commitment[];
  readonly documents: readonly Document[];
}

async function readDocuments(path: string): Promise<{ values: Document[]; faults: Fault[] }> {
  const file = path === '-' ? 'standard input' : path;
  try {
    const lines = path === '-' ? await text(process.stdin) : await readFile(path, 'utf8');
    const { values, faults, places } = parseJsonLines(file, lines, documentSchema);
    return { values, faults: [...faults, ...repeatedIds(file, values, places)] };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const message = `cannot be read (${String(error.code)}; expected a file with one JSON document a line, or - for standard input)`;
    return { values: [], faults: [{ file, line: 1, column: 1, path: '', message, severity: 'error' }] };
  }
}

/** Ids that stand twice: nobody could tell which of the documents a line of output means. */
function repeatedIds(file: string, documents: readonly Document[], lines: readonly number[]): Fault[] {
  const first = new Map<string, number>();
  return documents.flatMap(({ id }, index) => {
    const line = lines[index] ?? 0;
    const before = first.get(id);
    first.set(id, before ?? line);
    if (before === undefined) return [];
    const message = `"${id}" is the id of line ${before}, too (expected an id of its own for each document)`;
    return [{ file, line, column: 1, path: 'id', message, severity: 'error' as const }];
  });
}

/** Reads a folder of seeds and a JSON Lines file of documents (`-` is standard input); throws FaultyFiles with all faults. */
export async function readInput(seedFolder: string, documentFile: string): Promise<Input> {
  const [seeds, documents] = await Promise.all([loadSeeds(seedFolder), readDocuments(documentFile)]);
  const faults = [...seeds.faults, ...documents.faults].filter(({ severity }) => severity === 'error');
  if (faults.length > 0) throw new FaultyFiles(faults);
  return { commitments: seeds.files.map(({ value }) => value), documents: documents.values };
}

/** Values as JSON Lines. */
export function jsonLines(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}
