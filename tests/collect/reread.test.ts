// Stored documents read again: the same extraction gives the same text, from the stored copies alone.

import { beforeEach, describe, expect, it } from 'vitest';
import { loadKinds } from '../../src/collect/index.js';
import { Rereader } from '../../src/collect/reread.js';
import type { Collected } from '../../src/domain/stages.js';
import type { Document } from '../../src/domain/types.js';
import type { Watcher } from '../../src/domain/watcher.js';
import { serverFor } from '../support/web.js';
import { COMMITMENT, SAMPLES } from './contracts/samples.js';
import { makeWatcher, prose, Reader, rss, testFetcher } from './helpers.js';

const kinds = await loadKinds();
const fetcher = testFetcher();
const server = await serverFor(fetcher);
let asked: number;

beforeEach(() => {
  asked = 0;
});

const rereader = () => new Rereader([COMMITMENT]);

function copiesOf({ id }: Document, { copies }: Collected) {
  return copies.filter(({ documents }) => documents.includes(id));
}

/** Every document of a read, with its text as it is read again; `stored` is what the store kept of it. */
async function again(collected: Collected, watcher: Watcher | undefined, stored: (document: Document) => string) {
  asked = server.asked.length;
  const pairs = await Promise.all(
    collected.documents.map(async (document) => {
      const kept = { ...document, text: stored(document) };
      return [document.text, (await rereader().read(kept, copiesOf(document, collected), watcher)).text];
    }),
  );
  expect(server.asked).toHaveLength(asked);
  return pairs;
}

function expectSame(pairs: readonly (readonly (string | undefined)[])[], count: number): void {
  expect(pairs).toHaveLength(count);
  for (const [before, after] of pairs) expect(after).toBe(before);
}

describe.each([...kinds.keys()])('%s', (kind) => {
  const sample = SAMPLES[kind]!;
  const isVersion = kind === 'page' || kind === 'pdf';

  it('reads what was stored as it was read, whether its text was kept or not', async () => {
    const path = `/${kind}`;
    const options = JSON.parse(
      JSON.stringify(sample.options).replace('{origin}', server.origin).replace('{path}', path),
    ) as object;
    const watcher = makeWatcher({ kind, options: { ...options }, ...(kinds.get(kind)!.needsUrl && { url: server.url(path) }) });
    const reader = new Reader(watcher, fetcher, [COMMITMENT]);
    server.set(path, sample.answer);
    const first = await reader.read();
    server.set(path, sample.next);
    const second = await reader.read('2026-11-21T12:00:00Z');
    const count = first.documents.length;
    expect(count).toBeGreaterThan(0);
    expect(second.documents).toHaveLength(1);
    for (const [read, n] of [
      [first, count],
      [second, 1],
    ] as const) {
      // Of a page that was edited the store keeps the passages: its copy does not tell them.
      if (!isVersion || read === first) expectSame(await again(read, watcher, () => ''), n);
      expectSame(await again(read, watcher, ({ text }) => text), n);
    }
  });
});

describe('an article behind a list', () => {
  const ARTICLE = `<html><body><article><h1>Pact</h1><p>${prose('The pact entered into force today.')}</p><p>Office hours end at five</p></article></body></html>`;

  async function read(options: Record<string, unknown> = {}): Promise<{ watcher: Watcher; collected: Collected }> {
    server.set('/feed.xml', rss([{ title: 'Pact', link: '/go/pact', description: 'A teaser of the pact.' }]));
    server.set('/go/pact', { status: 302, headers: { location: '/news/pact.html' } });
    server.set('/news/pact.html', ARTICLE);
    const watcher = makeWatcher({ kind: 'feed', url: server.url('/feed.xml'), options });
    return { watcher, collected: await new Reader(watcher, fetcher).read() };
  }

  it('is read from its copy, wherever a redirect led, with the passages dropped that the watcher drops', async () => {
    const { watcher, collected } = await read({ drop: ['^A teaser of the pact\\.$'] });
    const pairs = await again(collected, watcher, () => '');
    expectSame(pairs, 1);
    expect(pairs[0]?.[1]).toContain('entered into force');
    expect(pairs[0]?.[1]).not.toContain('A teaser');
  });

  it('is read with what the watcher says today', async () => {
    const { watcher, collected } = await read();
    const mended = { ...watcher, options: { article_selector: 'article p:first-of-type' } };
    const [pair] = await again(collected, mended, ({ text }) => text);
    expect(pair?.[0]).toContain('Office hours end at five');
    expect(pair?.[1]).not.toContain('Office hours end at five');
  });

  it('is left as it was stored where no copy is left, and is its title where no text is', async () => {
    const { watcher, collected } = await read();
    const [document] = collected.documents;
    expect((await rereader().read(document!, [], watcher)).text).toBe(document!.text);
    expect(await rereader().read({ ...document!, text: '' }, [], watcher)).toMatchObject({ title: 'Pact', text: '' });
  });

  it('is read by the general rules where its watcher is gone', async () => {
    const { collected } = await read();
    const own = { ...collected.documents[0]!, url: server.url('/news/pact.html'), text: '' };
    const text = (await rereader().read(own, collected.copies, undefined)).text;
    expect(text).toContain('entered into force');
  });
});
