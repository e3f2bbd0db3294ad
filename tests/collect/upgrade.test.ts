// Better rules of our own make other text of the same bytes: that is no change in the world.

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/collect/article.js';
import { readFeed } from '../../src/collect/feed.js';
import { canonicalUrl, shortHash } from '../../src/collect/identity.js';
import { EXTRACTION } from '../../src/collect/memory.js';
import { serverFor } from '../support/web.js';
import { BASE, FEED_CASES } from './conformance/feed-cases.js';
import { ARTICLE_PAGES } from './conformance/pages.js';
import { makeWatcher, prose, Reader, rss, testFetcher } from './helpers.js';
import { pageOf } from './zoo/quirk.js';

const fetcher = testFetcher();
const server = await serverFor(fetcher);

const page = (lines: readonly string[]) => pageOf(lines.join('</p><p>'));
const LINES = ['The pact was signed in May by both of the ministers.', 'It awaits the vote of the second chamber.'];

/** As if the last read had been made by a version of pactwatch whose rules made something else of the same bytes. */
function downgrade(reader: Reader): void {
  delete reader.memory.extraction;
  const { kind, known } = reader.memory as { kind: { lines?: string[]; seen?: string[] }; known: Record<string, string> };
  if (kind.lines) Object.assign(kind, { lines: ['Menu', ...kind.lines.slice(1)], seen: kind.seen?.slice(1) });
  // Entries and texts were known by other hashes; stories, by their address, are the same.
  const [story] = Object.entries(known).filter(([hash]) => hash === shortHash(`story ${canonicalUrl(server.url('/watched'))}`));
  reader.memory = { ...reader.memory, known: Object.fromEntries(story ? [story] : []) };
}

describe('a page that our new rules read otherwise', () => {
  it('brings nothing, and what is edited afterwards does', async () => {
    server.set('/watched', page(LINES));
    const reader = new Reader(makeWatcher({ kind: 'page', url: server.url('/watched') }), fetcher);
    expect((await reader.read()).documents).toHaveLength(1);
    downgrade(reader);
    const upgraded = await reader.read();
    expect(upgraded.outcome).toBe('read');
    expect(upgraded.documents).toEqual([]);
    expect((await reader.read()).documents).toEqual([]);
    server.set('/watched', page([...LINES, 'The pact entered into force on 5 September.']));
    expect((await reader.read()).documents.map(({ text }) => text)).toEqual([expect.stringContaining('into force')]);
  });

  it('is not taken for a page that has shrunk', async () => {
    server.set(
      '/watched',
      page([...LINES, ...Array.from({ length: 40 }, (_, index) => `Furniture that was read once, ${index}.`)]),
    );
    const reader = new Reader(makeWatcher({ kind: 'page', url: server.url('/watched') }), fetcher);
    await reader.read();
    server.set('/watched', page(LINES));
    expect((await reader.read()).problems.map(({ code }) => code)).toEqual(['shrunk']);
    downgrade(reader);
    expect((await reader.read()).outcome).toBe('read');
  });
});

describe('a feed whose entries our new rules read otherwise', () => {
  it('brings only what is new in it', async () => {
    const entry = (id: string, text: string) => ({ title: `Pact ${id}`, link: id, description: prose(text) });
    server.set('/feed', rss([entry('/watched', 'Signed.')]));
    const reader = new Reader(makeWatcher({ url: server.url('/feed') }), fetcher);
    await reader.read();
    downgrade(reader);
    server.set('/feed', rss([entry('/2', 'In force.'), entry('/watched', 'Signed.')]));
    expect((await reader.read()).documents.map(({ title }) => title)).toEqual(['Pact /2']);
    server.set('/feed', rss([entry('/2', 'In force.'), entry('/watched', 'Denounced.')]));
    expect((await reader.read()).documents.map(({ title }) => title)).toEqual(['Pact /watched']);
  });
});

/** What today's rules make of all pages and feeds of the conformance suites. */
async function digest(): Promise<string> {
  const reading = { zone: 'UTC', now: '2026-11-21T09:00:00Z' };
  const articles = ARTICLE_PAGES.map(({ html }) => extractArticle(html, reading).text);
  const readings = FEED_CASES.map(({ feed }) => (typeof feed === 'string' ? readFeed(feed, BASE, reading) : { items: [] }));
  const feeds = (await Promise.all(readings)).map((read) => {
    return 'items' in read ? read.items.map((item) => [item.url, item.title, item.fingerprint, item.content().text]) : [];
  });
  return createHash('sha256')
    .update(JSON.stringify([articles, feeds]))
    .digest('hex')
    .slice(0, 16);
}

it('EXTRACTION is raised whenever other text is made of the same bytes', async () => {
  expect({ EXTRACTION, digest: await digest() }).toEqual({ EXTRACTION: 3, digest: '92e55c70e1f97078' });
});
