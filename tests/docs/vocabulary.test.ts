// The words that the READMEs of seeds/ and watchers/ list are those that their schemas take.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { KINDS, ladderOf, STATUSES } from '../../src/domain/status.js';

const text = (file: string) => readFile(join(import.meta.dirname, '../..', file), 'utf8');

it('seeds/README.md lists every status, and each kind’s in its order', async () => {
  const rows = [...(await text('seeds/README.md')).matchAll(/^\| ([\w ]+) \| ((?:`[a-z-]+` ?)+)\|$/gm)];
  const listed = new Map(rows.map(([, kind = '', words = '']) => [kind, words.match(/[a-z-]+/g)]));
  const onLadders = new Set(KINDS.flatMap((kind) => ladderOf(kind)));
  for (const kind of KINDS) expect(listed.get(kind), kind).toEqual(ladderOf(kind));
  expect(listed.get('beside each')).toEqual(STATUSES.filter((status) => !onLadders.has(status)));
});
