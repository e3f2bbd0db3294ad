// Feeds that misbehave.

import { expect } from 'vitest';

import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { brings, fails, feedOf, pageOf, TEXT, type Quirk } from './quirk.js';

const AB = feedOf(['B', 'A']);

/** RDF of RSS 1.0 with these entries. */
const rdf = (items: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>News</title></channel>${items}</rdf:RDF>`;

const atom = (entries: string) => `<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title>${entries}</feed>`;

export const FEEDS: readonly Quirk[] = [
  {
    name: 'a byte order mark before the declaration',
    origin: 'sources.json jp_mod_news',
    reads: [brings(`\ufeff${AB}`, ['A', 'B'])],
  },
  {
    name: 'every link and permalink GUID is relative',
    origin: 'sources.json jp_mod_news',
    reads: [
      brings(
        feedOf(['A'], () => ({ link: '/j/press/1.html', guid: '/j/press/1.html' })),
        ['A'],
        { documents: [{ url: expect.stringMatching(/^http:\/\/127.*\/j\/press\/1\.html$/) }] },
      ),
    ],
  },
  {
    name: 'the feed is open while its articles stand behind a bot wall',
    origin: 'sources.json jp_mod_news',
    reads: [
      {
        serve: {
          '/source': feedOf(['A'], () => ({ description: 'Short teaser.' })),
          '/A': { status: 403, headers: { 'cf-mitigated': 'challenge' } },
        },
        outcome: 'read',
        titles: ['A'],
        documents: [{ text: 'Short teaser.' }],
        problems: ['http-403'],
      },
    ],
  },
  {
    name: 'named .rdf, served as HTML, and RSS 2.0 inside',
    origin: 'sources.json jp_kantei_ja',
    reads: [brings({ body: AB, type: 'text/html' }, ['A', 'B'])],
  },
  {
    name: 'GUIDs are positions, given anew on every build',
    origin: 'sources.json jp_kantei_ja',
    reads: [
      brings(
        feedOf(['B', 'A'], (_, index) => ({ guid: `item_${index + 1}` })),
        ['A', 'B'],
      ),
      brings(
        feedOf(['C', 'B', 'A'], (title, index) => ({
          guid: `item_${index + 1}`,
          pubDate: title === 'C' ? 'Fri, 20 Nov 2026 10:00:00 GMT' : 'Tue, 17 Nov 2026 10:00:00 GMT',
        })),
        ['C'],
      ),
    ],
  },
  {
    name: 'dates without weekday',
    origin: 'sources.json jp_kantei_ja',
    reads: [
      brings(
        feedOf(['A'], () => ({ pubDate: '20 Aug 2026 03:13:00 +0900' })),
        ['A'],
        { documents: [{ published: '2026-08-19T18:13:00.000Z' }] },
      ),
    ],
  },
  {
    name: 'RDF with Dublin Core dates and no GUID; cut or empty descriptions',
    origin: 'sources.json jp_mext, jp_jaxa',
    options: { article: 'never' },
    reads: [
      brings(
        rdf(
          '<item rdf:about="/a"><title>協定に署名</title><link>/a</link><dc:date>2026-11-20T10:00:00+09:00</dc:date><description></description></item>',
        ),
        ['協定に署名'],
        { documents: [{ published: '2026-11-20T01:00:00.000Z' }] },
      ),
    ],
  },
  {
    name: 'silent death: well-formed, always the same',
    origin: 'sources.json jp_meti_atom',
    reads: [brings(AB, ['A', 'B']), { after: 24 * 90, outcome: 'read', titles: [] }],
  },
  {
    name: 'titles and subjects broken over lines with double spaces',
    origin: 'sources.json it_gu_sg',
    reads: [brings(feedOf(['LEGGE 9  novembre\n  2026,\n n.199']), ['LEGGE 9 novembre 2026, n.199'])],
  },
  {
    name: 'a snapshot of one issue: what was missed is told',
    origin: 'sources.json it_gu_sg',
    options: { issue: 'n\\. (\\d+)', article: 'never' },
    reads: [
      brings(feedOf(['A']).replace('<title>News', '<title>Serie Generale n. 270'), ['A']),
      brings(feedOf(['B']).replace('<title>News', '<title>Serie Generale n. 273'), ['B'], { problems: ['gap'] }),
    ],
  },
  {
    name: 'furniture of the content system in every description',
    origin: 'sources.json eu_presscorner',
    options: { drop: ['Anonymous \\(not verified\\) \\w+, [\\d/]+'] },
    reads: [
      brings(
        feedOf(['A'], () => ({ description: `${TEXT} Anonymous (not verified) Mon, 08/31/2026` })),
        ['A'],
        { documents: [{ text: TEXT }] },
      ),
    ],
  },
  {
    name: 'entries that come up again when updated: an edit, told once',
    origin: 'sources.json uk_gov_search',
    reads: [
      brings(
        atom(
          `<entry><id>x</id><title>Pact</title><link href="/p"/><updated>2026-11-18T10:00:00Z</updated><content>${TEXT}</content></entry>`,
        ),
        ['Pact'],
      ),
      brings(
        atom(
          `<entry><id>x</id><title>Pact</title><link href="/p"/><updated>2026-11-20T10:00:00Z</updated><content>${TEXT} It entered into force.</content></entry>`,
        ),
        ['Pact'],
        {
          documents: [{ published: '2026-11-21T09:00:00Z' }],
        },
      ),
      { outcome: 'read', titles: [] },
    ],
  },
  {
    name: 'only the date of an update changes',
    origin: 'sources.json uk_gov_search; FreshRSS #5909',
    reads: [
      brings(
        atom(
          `<entry><id>x</id><title>Pact</title><link href="/p"/><updated>2026-11-18T10:00:00Z</updated><content>${TEXT}</content></entry>`,
        ),
        ['Pact'],
      ),
      brings(
        atom(
          `<entry><id>x</id><title>Pact</title><link href="/p"/><updated>2026-11-20T10:00:00Z</updated><content>${TEXT}</content></entry>`,
        ),
        [],
      ),
    ],
  },
  {
    name: 'an empty body now and then',
    origin: 'sources.json nhk_world_cat6',
    reads: [brings(AB, ['A', 'B']), fails({ body: '' }, 'broken', 'empty-body'), brings(AB, [])],
  },
  {
    name: 'moved: the old address redirects',
    origin: 'sources.json adnkronos',
    reads: [
      {
        serve: { '/source': { status: 301, headers: { location: '/new' } }, '/new': { body: AB, type: 'application/rss+xml' } },
        outcome: 'read',
        titles: ['A', 'B'],
      },
    ],
  },
  {
    name: 'a page in the place of the feed',
    origin: 'sources.json mainichi_en; peers.md 3',
    reads: [brings(AB, ['A', 'B']), fails(pageOf('Maintenance'), 'broken', 'html-not-feed'), brings(AB, [])],
  },
  {
    name: 'emptied under 200',
    origin: 'peers.md 3',
    reads: [brings(AB, ['A', 'B']), fails(feedOf([]), 'broken', 'feed-empty'), brings(AB, [])],
  },
  {
    name: 'the same story twice in one feed',
    origin: 'sources.json bbc_world; FreshRSS PR 4487',
    reads: [
      brings(
        feedOf(['A', 'A'], (_, index) => ({ guid: `g${index}` })),
        ['A'],
      ),
    ],
  },
  {
    name: 'the same story under a new GUID, a new order, and https for http',
    origin: 'peers.md 3; FreshRSS PR 1887, miniflux 4197',
    reads: [
      brings(
        feedOf(['B', 'A'], (title) => ({ link: `http://news.example/${title}`, guid: `http://news.example/?p=${title}` })),
        ['A', 'B'],
      ),
      brings(
        feedOf(['A', 'B'], (title) => ({
          link: `https://www.news.example/${title}/`,
          guid: `https://news.example/?p=9${title}`,
        })),
        [],
      ),
    ],
  },
  {
    name: 'tracking parameters that change from read to read',
    origin: 'peers.md 7.2',
    reads: [
      brings(
        feedOf(['A'], () => ({ link: 'https://news.example/a?id=7&utm_source=rss&fbclid=1' })),
        ['A'],
      ),
      brings(
        feedOf(['A'], () => ({ link: 'https://news.example/a?utm_source=feed&id=7' })),
        [],
      ),
    ],
  },
  {
    name: 'retitled and moved, with the same text',
    origin: 'miniflux 3120, 2358, 797',
    reads: [
      brings(
        feedOf(['Pact'], () => ({ link: '/2026/pact' })),
        ['Pact'],
      ),
      brings(
        feedOf(['Pact'], () => ({ link: '/2026/11/pact-signed' })),
        [],
      ),
    ],
  },
  {
    name: 'the text is edited under the same GUID',
    origin: 'peers.md 3',
    reads: [
      brings(
        feedOf(['A'], () => ({ guid: 'g' })),
        ['A'],
      ),
      brings(
        feedOf(['A'], () => ({ guid: 'g', description: `${TEXT} It ENTERED INTO FORCE today.` })),
        ['A'],
        { documents: [{ published: '2026-11-21T09:00:00Z' }] },
      ),
    ],
  },
  {
    name: 'Shift_JIS, as its XML declaration says',
    origin: 'peers.md 9; changedetection.io 2963',
    reads: [
      brings(
        iconv.encode(
          feedOf(['日伊協定が発効'])
            .replace('UTF-8', 'Shift_JIS')
            .replace(/<description>[^<]*/g, `<description>${'日伊物品役務相互提供協定は本日発効した。'.repeat(30)}`),
          'shift_jis',
        ),
        ['日伊協定が発効'],
      ),
    ],
  },
  {
    name: 'EUC-JP, while the header says UTF-8',
    origin: 'sources.json jp_shugiin_bills (sister site)',
    reads: [
      brings(
        { body: iconv.encode(feedOf(['条約の承認']).replace('UTF-8', 'EUC-JP'), 'euc-jp'), type: 'text/xml; charset=utf-8' },
        ['条約の承認'],
      ),
    ],
  },
  {
    name: 'windows-1252 without any declaration',
    origin: 'nodejs/node 60888',
    reads: [
      brings(iconv.encode(feedOf(['L’accordo è in vigore: 5 €']).replace(' encoding="UTF-8"', ''), 'windows-1252'), [
        'L’accordo è in vigore: 5 €',
      ]),
    ],
  },
  {
    name: 'UTF-16 with its mark',
    origin: 'peers.md 7.6',
    reads: [
      brings(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(feedOf(['Pact']).replace('UTF-8', 'UTF-16'), 'utf16le')]), [
        'Pact',
      ]),
    ],
  },
  {
    name: 'bare ampersands and entities of HTML',
    origin: 'peers.md 6; libraries.md 5',
    reads: [brings(feedOf(['AT']).replace('<title>AT', '<title>AT&T &amp; M&eacute;xico'), ['AT&T & México'])],
  },
  {
    name: 'cut off in the middle: the entries before the cut count, and it is no good read',
    origin: 'libraries.md 5',
    reads: [
      brings(
        feedOf(['B', 'A', 'Z']).split('<item>').slice(0, 3).join('<item>') + '<item><title>Z</ti',
        expect.arrayContaining(['A', 'B']),
        { outcome: 'broken', problems: ['feed-cut'] },
      ),
      brings(feedOf(['B', 'A', 'Z']), ['Z'], { after: 1 }),
    ],
  },
  {
    name: 'XHTML in Atom, whose words must keep their order',
    origin: 'rss-parser 275',
    reads: [
      brings(
        atom(
          `<entry><id>x</id><title>Pact</title><link href="/p"/><updated>2026-11-18T10:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The treaty is <b>not</b> yet in force. ${TEXT}</p></div></content></entry>`,
        ),
        ['Pact'],
        { documents: [{ text: expect.stringContaining('The treaty is not yet in force.') }] },
      ),
    ],
  },
  {
    name: 'dates in Italian words, with the time of the source',
    origin: 'feedparser 51, 135; libraries.md 5',
    zone: 'Europe/Rome',
    reads: [
      brings(
        feedOf(['A'], () => ({ pubDate: 'ven, 20 nov 2026 09:30:00' })),
        ['A'],
        { documents: [{ published: '2026-11-20T08:30:00.000Z' }] },
      ),
    ],
  },
  {
    name: 'a date in the future',
    origin: 'FreshRSS 1020',
    reads: [
      brings(
        feedOf(['A'], () => ({ pubDate: 'Thu, 01 Jan 2041 00:00:00 GMT' })),
        ['A'],
        { documents: [{ published: '2026-11-21T09:00:00Z' }] },
      ),
    ],
  },
  {
    name: '429 with an empty body is judged by its status',
    origin: 'MissionSquad/mcp-rss PR 11; FreshRSS 7571',
    reads: [
      fails({ status: 429, headers: { 'retry-after': '3600' }, body: '' }, 'failed', 'http-429'),
      fails(AB, 'failed', 'asked-to-wait', { after: 0.5 }),
      brings(AB, ['A', 'B'], { after: 1.1 }),
    ],
  },
  {
    name: 'Retry-After of years is cut to a day',
    origin: 'miniflux PR 3293',
    reads: [
      fails({ status: 503, headers: { 'retry-after': '99999999' } }, 'failed', 'http-503'),
      fails(AB, 'failed', 'asked-to-wait', { after: 23 }),
      brings(AB, ['A', 'B'], { after: 24.1 }),
    ],
  },
  {
    name: 'packed, though nobody says so',
    origin: 'sitemaps and feeds of static hosts',
    kind: 'sitemap',
    options: { article: 'never' },
    reads: [
      brings(gzipSync('<urlset><url><loc>/a</loc><title>Pact</title><lastmod>2026-11-19</lastmod></url></urlset>'), ['Pact']),
    ],
  },
  {
    name: 'an entry without link, GUID and date',
    origin: 'rmetzger and others, miniflux 2358',
    reads: [
      brings(
        '<rss version="2.0"><channel><title>x</title><item><title>Pact signed</title><description>Today.</description></item></channel></rss>',
        ['Pact signed'],
        { documents: [{ published: '2026-11-21T09:00:00Z' }] },
      ),
      { outcome: 'read', titles: [] },
    ],
  },
  {
    name: 'a warning of the script before the feed',
    origin: 'libraries.md 5',
    reads: [brings(`\n<b>Warning</b>: mysql_connect() in /var/www/rss.php on line 3<br/>\n${AB}`, ['A', 'B'])],
  },
];
