// What analyze and replay are given: faults of the documents are named, all at once, and none passes in silence.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readInput } from '../../src/commands/input.js';
import { FaultyFiles } from '../../src/config.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pactwatch-input-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const document = (id: string) =>
  JSON.stringify({ id, publisher: 'P', official: false, published: '2025-09-08', url: '', title: 't', text: 'x' });

async function read(text: string) {
  const file = join(folder, 'documents.jsonl');
  await writeFile(file, text);
  return readInput('seeds', file);
}

it('reads documents behind a byte order mark', async () => {
  const { documents } = await read(`\ufeff${document('a')}\n${document('b')}\n`);
  expect(documents.map(({ id }) => id)).toEqual(['a', 'b']);
});

it('names an id that stands twice, with both lines', async () => {
  const lines = [document('a'), '', document('b'), document('a')];
  const fault = await read(lines.join('\n')).catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(FaultyFiles);
  expect(fault).toMatchObject({ faults: [{ line: 4, path: 'id', message: expect.stringContaining('"a" is the id of line 1') }] });
});
