// Feeds are read right, whatever their format, their variant, their charset and the form of their dates; and saved where they are broken.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/collect/decode.js';
import { readFeed } from '../../../src/collect/feed.js';
import { BASE, FEED_CASES, type FeedCase } from './feed-cases.js';
import { ILL_FORMED } from './ill-formed.js';
import { feedOf, type Spec } from './generated.js';

const READING = { zone: 'UTC', now: '2026-11-21T09:00:00Z' };

function read(feed: string | Uint8Array, contentType = '') {
  const text = typeof feed === 'string' ? feed : decode(feed, contentType).text;
  const found = readFeed(text, BASE, READING);
  return 'code' in found ? [] : found.items.map((item) => ({ ...item, ...item.content() }));
}

describe('well-formed feeds', () => {
  it('are many, of every format and variant', () => {
    expect(FEED_CASES.length).toBeGreaterThanOrEqual(250);
    const names = FEED_CASES.map(({ group, name }) => `${group}: ${name}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it.each(FEED_CASES.map((one) => [one.group, one.name, one] as const))('%s: %s', (_group, _name, one: FeedCase) => {
    const [first, ...others] = read(one.feed, one.contentType);
    expect(others).toEqual([]);
    expect(first).toBeDefined();
    for (const field of ['title', 'url', 'published', 'text'] as const)
      if (field in one) expect(first?.[field], field).toBe(one[field]);
  });
});

describe('ill-formed feeds', () => {
  it.each(ILL_FORMED.map((one) => [one.name, one] as const))('%s', (_, { feed, titles }) => {
    expect(read(feed).map(({ title }) => title)).toEqual(titles);
  });
});

describe('feeds made from the grammar of their formats', () => {
  it('give every entry with its title, address and date', () => {
    fc.assert(
      fc.property(feedOf, ({ feed, entries }: Spec) => {
        expect(read(feed).map(({ title, url, published }) => ({ title, url, published }))).toEqual(entries);
      }),
      { numRuns: 400 },
    );
  });

  it('give the entries before the place where they are cut, and never half of one', () => {
    fc.assert(
      fc.property(feedOf, fc.double({ min: 0, max: 1, noNaN: true }), ({ feed, entries }, share) => {
        const cut = feed.slice(0, Math.floor(feed.length * share));
        const found = read(cut).map(({ title, url, published }) => ({ title, url, published }));
        expect(entries.slice(0, found.length)).toEqual(found);
      }),
      { numRuns: 400 },
    );
  });
});
