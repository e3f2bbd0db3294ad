// Feeds are read right, whatever their format, their variant, their charset and the form of their dates; and saved where they are broken.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/collect/decode.js';
import { isPlainRss } from '../../../src/collect/feed-rss.js';
import { readFeed } from '../../../src/collect/feed.js';
import { BASE, FEED_CASES, type FeedCase } from './feed-cases.js';
import { ILL_FORMED } from './ill-formed.js';
import { feedOf, type Spec } from './generated.js';

const READING = { zone: 'UTC', now: '2026-11-21T09:00:00Z' };

async function read(feed: string | Uint8Array, contentType = '') {
  const text = typeof feed === 'string' ? feed : decode(feed, contentType).text;
  const found = await readFeed(text, BASE, READING);
  return 'code' in found ? [] : found.items.map(({ content, ...item }) => ({ ...item, ...content() }));
}

describe('well-formed feeds', () => {
  it('are many, of every format and variant', () => {
    expect(FEED_CASES.length).toBeGreaterThanOrEqual(250);
    const names = FEED_CASES.map(({ group, name }) => `${group}: ${name}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it.each(FEED_CASES.map((one) => [one.group, one.name, one] as const))('%s: %s', async (_group, _name, one: FeedCase) => {
    const [first, ...others] = await read(one.feed, one.contentType);
    expect(others).toEqual([]);
    expect(first).toBeDefined();
    for (const field of ['title', 'url', 'published', 'text'] as const)
      if (field in one) expect(first?.[field], field).toBe(one[field]);
  });
});

describe('plain RSS 2.0', () => {
  const plain = FEED_CASES.filter(({ feed }) => typeof feed === 'string' && isPlainRss(feed));

  it('is what many cases are', () => expect(plain.length).toBeGreaterThanOrEqual(20));

  it.each(plain.map((one) => [one.group, one.name, one] as const))(
    '%s: %s is read alike by both readers',
    async (_group, _name, one) => {
      // Another attribute of the root sends the same entries to the reader of all formats.
      const other = String(one.feed).replace('<rss ', '<rss xml:base="" ');
      expect(await read(other)).toEqual(await read(String(one.feed)));
    },
  );
});

it.each([
  ['sections that never end', '<![CDATA['],
  ['ends without a beginning', '</channel>'],
  ['entries that never end', '<item>'],
])('%s take no time', async (_, piece) => {
  const before = performance.now();
  await read(`<rss version="2.0"><channel>${piece.repeat(18_000)}`);
  expect(performance.now() - before).toBeLessThan(5_000);
});

describe('ill-formed feeds', () => {
  it.each(ILL_FORMED.map((one) => [one.name, one] as const))('%s', async (_, { feed, titles }) => {
    expect((await read(feed)).map(({ title }) => title)).toEqual(titles);
  });
});

describe('feeds made from the grammar of their formats', () => {
  it('give every entry with its title, address and date', async () => {
    await fc.assert(
      fc.asyncProperty(feedOf, async ({ feed, entries }: Spec) => {
        expect((await read(feed)).map(({ title, url, published }) => ({ title, url, published }))).toEqual(entries);
      }),
      { numRuns: 400 },
    );
  });

  it('give the entries before the place where they are cut, and never half of one', async () => {
    await fc.assert(
      fc.asyncProperty(feedOf, fc.double({ min: 0, max: 1, noNaN: true }), async ({ feed, entries }, share) => {
        const cut = feed.slice(0, Math.floor(feed.length * share));
        const found = (await read(cut)).map(({ title, url, published }) => ({ title, url, published }));
        expect(entries.slice(0, found.length)).toEqual(found);
      }),
      { numRuns: 400 },
    );
  });
});
