// Feeds as sources write them: every format, and the faults that were met in the wild.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFeed } from '../../src/collect/feed.js';
import type { Content, Item } from '../../src/collect/kind.js';
import { prose, rss } from './helpers.js';

const BASE = 'https://www.example.go.jp/j/rss/news.xml';
const READING = { zone: 'Asia/Tokyo', now: '2026-11-21T09:00:00Z' };

/** Items with their content beside them. */
async function items(text: string, base = BASE): Promise<readonly (Item & Content)[]> {
  const feed = await readFeed(text, base, READING);
  if ('code' in feed) throw new Error(feed.code);
  return feed.items.map((item) => ({ ...item, ...item.content() }));
}

async function one(text: string): Promise<Item & Content> {
  const [first, ...others] = await items(text);
  expect(others).toEqual([]);
  return first!;
}

function atom(entry: string): string {
  return `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><id>f</id><updated>2026-11-20T00:00:00Z</updated><entry>${entry}</entry></feed>`;
}

describe('formats', () => {
  it('RSS 2.0', async () => {
    const feed = rss([
      {
        title: 'ACSA signed',
        link: 'https://x.example/1',
        guid: 'g1',
        description: 'Short.',
        pubDate: 'Fri, 20 Nov 2026 10:00:00 +0900',
      },
    ]);
    expect(await one(feed)).toMatchObject({
      title: 'ACSA signed',
      url: 'https://x.example/1',
      guid: 'g1',
      text: 'Short.',
      complete: false,
      published: '2026-11-20T01:00:00.000Z',
    });
  });

  it('RSS 0.91 with its document type', async () => {
    const feed = `<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel><title>T</title><item><title>Old</title><link>/old</link></item></channel></rss>`;
    expect(await one(feed)).toMatchObject({ title: 'Old', url: 'https://www.example.go.jp/old' });
  });

  it('RDF with Dublin Core dates', async () => {
    const feed = `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>T</title></channel><item rdf:about="/1"><title>協定の発効</title><link>/1</link><dc:date>2026-11-20T18:00:00+09:00</dc:date></item></rdf:RDF>`;
    expect(await one(feed)).toMatchObject({
      title: '協定の発効',
      url: 'https://www.example.go.jp/1',
      published: '2026-11-20T09:00:00.000Z',
    });
  });

  it('RDF whose elements all have prefixes', async () => {
    const feed = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:rss="http://purl.org/rss/1.0/"><rss:channel/><rss:item><rss:title>A</rss:title><rss:link>/a</rss:link></rss:item></rdf:RDF>`;
    expect(await one(feed)).toMatchObject({ title: 'A', url: 'https://www.example.go.jp/a' });
  });

  it('Atom, with XHTML in its order', async () => {
    const entry = `<title>T</title><id>e</id><updated>2026-11-20T00:00:00Z</updated><published>2026-11-01T00:00:00Z</published><link href="/a"/><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The treaty is <b>not</b> yet in force.</p></div></content>`;
    expect(await one(atom(entry))).toMatchObject({
      text: 'The treaty is not yet in force.',
      url: 'https://www.example.go.jp/a',
      published: '2026-11-01T00:00:00.000Z',
      updated: '2026-11-20T00:00:00.000Z',
    });
  });

  it('Atom with xml:base', async () => {
    const entry =
      '<title>T</title><id>e</id><updated>2026-11-20T00:00:00Z</updated><link xml:base="https://other.example/x/" href="post/1"/>';
    expect((await one(atom(entry))).url).toBe('https://other.example/x/post/1');
  });

  it('Atom 0.3', async () => {
    const feed = `<?xml version="1.0"?><feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>T</title><entry><title>E</title><link rel="alternate" href="/e"/><issued>2026-11-20T10:00:00Z</issued><modified>2026-11-20T11:00:00Z</modified><id>1</id></entry></feed>`;
    expect(await one(feed)).toMatchObject({ title: 'E', published: '2026-11-20T10:00:00.000Z' });
  });

  it('JSON Feed', async () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'T',
      items: [
        { id: 7, url: '/7', title: 'Seven', content_html: '<p>In <i>force</i>.</p>', date_published: '2026-11-20T10:00:00Z' },
      ],
    };
    expect(await one(JSON.stringify(feed))).toMatchObject({
      title: 'Seven',
      url: 'https://www.example.go.jp/7',
      guid: '7',
      text: 'In force.',
      published: '2026-11-20T10:00:00.000Z',
    });
  });
});

describe('faults that are put up with', () => {
  it('a byte order mark is gone by then, but what scripts print before the feed is not', async () => {
    expect(await one(`\n<br />Warning: cannot modify header\n${rss([{ title: 'A', link: '/a' }])}`)).toMatchObject({
      title: 'A',
    });
  });

  it('relative links and relative GUIDs in the place of links', async () => {
    const feed = rss([
      { title: 'A', link: '/j/a.html' },
      { title: 'B', guid: '/j/b.html' },
      { title: 'C', guid: 'item_3' },
      { title: 'D', link: 'javascript:alert(1)' },
    ]);
    expect((await items(feed)).map(({ url }) => url)).toEqual([
      'https://www.example.go.jp/j/a.html',
      'https://www.example.go.jp/j/b.html',
      undefined,
      undefined,
    ]);
  });

  it('bare ampersands and entities of HTML', async () => {
    const feed =
      '<rss version="2.0"><channel><title>T</title><item><title>AT&T &eacute; firmato</title><link>http://x.example/?a=1&b=2</link></item></channel></rss>';
    expect(await one(feed)).toMatchObject({ title: 'AT&T é firmato', url: 'http://x.example/?a=1&b=2' });
  });

  it('truncated XML keeps the entries before the cut', async () => {
    const feed = rss([
      { title: 'A', link: '/a' },
      { title: 'B', link: '/b' },
      { title: 'C', link: '/c' },
    ]);
    const cut = feed.slice(0, feed.indexOf('<title>C'));
    expect((await items(cut)).map(({ title }) => title)).toEqual(['A', 'B']);
  });

  it.each([
    ['20 Aug 2026 03:13:00 +0900', '2026-08-19T18:13:00.000Z'],
    ['20 mag 2026', '2026-05-20T03:00:00.000Z'],
    ['2026年11月20日', '2026-11-20T03:00:00.000Z'],
    ['2026-11-20 10:00', '2026-11-20T01:00:00.000Z'],
    ['next week', undefined],
  ])('the date %s', async (pubDate, published) => {
    expect((await one(rss([{ title: 'A', link: '/a', pubDate }]))).published).toBe(published);
  });

  it('double spaces and hard wraps of a gazette', async () => {
    const item = await one(
      rss([{ title: 'LEGGE 17 settembre 2025,\n n.136', link: '/a', description: 'Ratifica  ed  esecuzione\ndell’Accordo' }]),
    );
    expect([item.title, item.text]).toEqual(['LEGGE 17 settembre 2025, n.136', 'Ratifica ed esecuzione dell’Accordo']);
  });

  it('markup and entities in titles', async () => {
    const item = await one(rss([{ title: '<b>Q&amp;A</b>: pact', link: '/a' }]));
    expect(item.title).toBe('Q&A: pact');
  });

  it('entries that say nothing are still counted', async () => {
    expect(await items(rss([{ title: '' }, { title: 'A', link: '/a' }]))).toHaveLength(2);
  });

  it('the publisher behind a search', async () => {
    const feed =
      '<rss version="2.0" xmlns:News="https://www.bing.com/news/search"><channel><title>T</title><item><title>A</title><link>/a</link><News:Source>Ansa</News:Source></item></channel></rss>';
    expect((await one(feed)).publisher).toBe('Ansa');
  });
});

describe('whole articles and teasers', () => {
  it.each([
    [prose('Signed.'), true],
    ['Signed today.', false],
    [`${prose('Signed.')} […]`, false],
    [`${prose('Signed.')} <a href="x">Read more</a>`, false],
    ['協定が発効した。'.repeat(60), true],
  ])('%#', async (description, complete) => {
    expect((await one(rss([{ title: 'A', link: '/a', description }]))).complete).toBe(complete);
  });

  it('the footer of a content system is no text', async () => {
    const description = `<p>${prose('Firmato.')}</p><p>L'articolo <a href="x">Firmato</a> proviene da <a href="y">Sito</a>.</p>`;
    expect((await one(rss([{ title: 'A', link: '/a', description }]))).text).toBe(prose('Firmato.'));
  });
});

describe('what is no feed', () => {
  it.each([
    ['<!DOCTYPE html><html><body>Maintenance</body></html>', 'html-not-feed'],
    ['<html xmlns="http://www.w3.org/1999/xhtml"><body>&lt;rss</body></html>', 'html-not-feed'],
    ['', 'feed-malformed'],
    ['just text', 'feed-malformed'],
    ['{"error": "busy"}', 'feed-malformed'],
    ['{"error":', 'feed-malformed'],
    ['<rss version="2.0"', 'feed-malformed'],
  ])('%s', async (text, code) => expect(await readFeed(text, BASE, READING)).toMatchObject({ code }));

  it('a bomb of entities does not unfold', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>${rss(
      [],
    )
      .replace('</channel>', '<item><title>x&c;</title></item></channel>')
      .replace(/^<\?xml.*\?>/, '')}`;
    const feed = await readFeed(bomb, BASE, READING);
    expect(JSON.stringify(feed).length).toBeLessThan(1_000);
  });

  it('no text whatever makes it throw', async () => {
    const piece = fc.constantFrom(
      '<rss version="2.0">',
      '<channel>',
      '<item>',
      '</item>',
      '<title>',
      '</title>',
      '<![CDATA[',
      ']]>',
      '&',
      '<feed>',
      '<entry>',
      '<link href="',
      '"/>',
      '<rdf:RDF>',
      '{"version":"jsonfeed","items":[',
      '{}',
      ']}',
      'text',
      '<content type="xhtml"><div>',
      '__proto__',
      '<constructor>',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const feed = await readFeed(pieces.join(''), BASE, READING);
        expect('code' in feed || feed.items.every((item) => typeof item.content().text === 'string')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
