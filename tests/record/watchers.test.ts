// What the store remembers of watchers: memory, good reads, due times, raw copies.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Collected } from '../../src/domain/stages.js';
import { watcherSchema } from '../../src/domain/watcher.js';
import { openStore, type Store } from '../../src/record/store.js';
import { document } from './world.js';

let folder: string;
let file: string;
let store: Store;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pactwatch-watchers-'));
  file = join(folder, 'pactwatch.db');
  store = await openStore({ file });
});

afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

function watcher(id: string, more = {}) {
  return watcherSchema.parse({
    id,
    name: id,
    publisher: id,
    kind: 'feed',
    url: 'https://news.example/feed',
    every: '1h',
    ...more,
  });
}

function collected(more: Partial<Collected> = {}): Collected {
  return { watcher: 'w', outcome: 'read', documents: [], copies: [], memory: {}, problems: [], items: 0, ...more };
}

const at = (time: string) => `2025-09-08T${time}:00.000Z`;

test('memory is what the last read left, and empty before', async () => {
  expect(await store.memory('w')).toEqual({});
  await store.finishRead('w', collected({ memory: { etag: '"1"', seen: ['日伊'] } }), at('08:00'));
  expect(await store.memory('w')).toEqual({ etag: '"1"', seen: ['日伊'] });
  await store.finishRead('w', collected({ memory: { etag: '"2"' } }), at('09:00'));
  expect(await store.memory('w')).toEqual({ etag: '"2"' });
});

test('a watcher is due when its period has passed, give or take a minute; the longest waiting first', async () => {
  const watchers = [watcher('a'), watcher('never'), watcher('off', { enabled: false }), watcher('b')];
  const due = async (time: string) => (await store.dueWatchers(watchers, at(time))).map(({ id }) => id);
  await store.finishRead('a', collected(), at('08:10'));
  await store.finishRead('b', collected(), at('08:00'));
  expect(await due('08:58')).toEqual(['never']);
  expect(await due('08:59')).toEqual(['never', 'b']);
  expect(await due('09:10')).toEqual(['never', 'b', 'a']);
});

test('health tells the last good read, the newest document, and bad reads since', async () => {
  const problem = { stage: 'collect', subject: 'w', code: 'http-500', message: 'server error', transient: true } as const;
  const documents = [document('new', { published: at('06:00') }), document('old', { published: at('03:00') })];
  await store.finishRead('w', collected({ documents, items: 2 }), at('08:00'));
  await store.finishRead('w', collected({ outcome: 'failed', problems: [problem] }), at('09:00'));
  await store.finishRead('w', collected({ outcome: 'broken', problems: [problem] }), at('10:00'));
  expect((await store.health()).watchers).toEqual([
    {
      watcher: 'w',
      lastRead: at('10:00'),
      lastGood: at('08:00'),
      newest: at('06:00'),
      outcome: 'broken',
      items: 0,
      failures: 2,
      problems: [problem],
    },
  ]);
  await store.finishRead('w', collected({ outcome: 'unchanged' }), at('11:00'));
  expect((await store.health()).watchers).toMatchObject([{ lastGood: at('11:00'), failures: 0, problems: [] }]);
});

test('raw copies are kept once, with the documents that were made of them', async () => {
  const body = Buffer.from('<rss>日伊</rss>');
  const copy = {
    url: 'https://news.example/feed',
    fetched: at('08:00'),
    contentType: 'text/xml',
    hash: 'abc',
    body,
    documents: ['a'],
  };
  await store.finishRead('w', collected({ copies: [copy] }), at('08:00'));
  await store.finishRead('w', collected({ copies: [{ ...copy, fetched: at('09:00'), documents: ['a', 'b'] }] }), at('09:00'));
  const db = new Database(file, { readonly: true });
  const rows = db.prepare<[], { fetched: string; body: Buffer }>('select fetched, body from copies').all();
  expect(rows.map((row) => [row.fetched, gunzipSync(row.body).toString()])).toEqual([[at('08:00'), '<rss>日伊</rss>']]);
  expect(db.prepare('select document from copy_documents order by 1').pluck().all()).toEqual(['a', 'b']);
  db.close();
});
