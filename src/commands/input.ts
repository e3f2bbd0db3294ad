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
    return parseJsonLines(file, path === '-' ? await text(process.stdin) : await readFile(path, 'utf8'), documentSchema);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const message = `cannot be read (${String(error.code)}; expected a file with one JSON document a line, or - for standard input)`;
    return { values: [], faults: [{ file, line: 1, column: 1, path: '', message, severity: 'error' }] };
  }
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
