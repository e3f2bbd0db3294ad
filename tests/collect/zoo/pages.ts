// Pages, lists and services that misbehave.

import iconv from 'iconv-lite';
import { expect } from 'vitest';
import { prose } from '../helpers.js';
import { brings, fails, pageOf, TEXT, type Quirk } from './quirk.js';

const LIST = { item: 'li', date: 'li', article: 'never' };
const list = (items: readonly string[]) => `<body><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul></body>`;
const json = (articles: readonly unknown[]) => JSON.stringify({ articles });
const GDELT = {
  items: 'articles',
  title: 'title',
  link: 'url',
  date: 'seendate',
  language: 'language',
  publisher: 'domain',
  article: 'never',
};
const FOUND = {
  title: 'Pact signed',
  url: 'https://paper.example/1',
  seendate: '20261120T101500Z',
  language: 'Italian',
  domain: 'paper.example',
};

export const PAGES: readonly Quirk[] = [
  {
    name: 'a bot wall by status',
    origin: 'sources.json jp_mod_press_html',
    kind: 'page',
    reads: [fails({ status: 403, headers: { 'cf-mitigated': 'challenge' } }, 'refused', 'http-403')],
  },
  {
    name: '202 with nothing in it: a wall, not "no news"',
    origin: 'sources.json jp_meti_html',
    kind: 'page',
    reads: [brings(pageOf(TEXT), ['Pacts']), fails({ status: 202, body: '' }, 'refused', 'challenge'), brings(pageOf(TEXT), [])],
  },
  {
    name: 'a challenge under 200',
    origin: 'changedetection.io 4343',
    kind: 'page',
    reads: [
      fails(
        '<html><head><title>Just a moment...</title></head><body><script src="/cdn-cgi/challenge-platform/x.js"></script></body></html>',
        'refused',
        'challenge',
      ),
    ],
  },
  {
    name: 'automatic readers are sent to a validation page',
    origin: 'sources.json it_esteri',
    kind: 'page-list',
    options: LIST,
    reads: [
      {
        serve: { '/source': { status: 302, headers: { location: '/validate/captcha?u=1' } }, '/validate/captcha': pageOf(TEXT) },
        outcome: 'refused',
        problems: ['wall'],
      },
    ],
  },
  {
    name: 'Shift_JIS as cp932, declared in the page only',
    origin: 'sources.json jp_shugiin_bills',
    kind: 'page-list',
    options: LIST,
    reads: [
      brings(
        iconv.encode(
          `<html><head><meta http-equiv="Content-Type" content="text/html; charset=shift_jis"></head>${list(['<a href="./keika/1.htm">①日伊協定の締結について承認を求めるの件</a> 令和8年11月20日'])}</html>`,
          'cp932',
        ),
        ['①日伊協定の締結について承認を求めるの件'],
      ),
    ],
  },
  {
    name: 'era years, full-width digits and months without a year',
    origin: 'sources.json jp_sangiin_data, mofa_gigo',
    kind: 'page-list',
    zone: 'Asia/Tokyo',
    options: LIST,
    reads: [
      brings(list(['<a href="/1">条約</a> 令和５年１２月１４日', '<a href="/2">協定</a> 11月20日']), ['条約', '協定'], {
        documents: [{ published: '2023-12-14T03:00:00.000Z' }, { published: '2026-11-20T03:00:00.000Z' }],
      }),
    ],
  },
  {
    name: 'a sub-site that answers 200 for pages that are not there',
    origin: 'sources.json jp_jogmec',
    kind: 'page',
    options: { require: 'Pacts' },
    reads: [
      brings(pageOf(TEXT), ['Pacts']),
      fails(pageOf(prose('The page you look for was not found.'), 'Not found'), 'broken', 'anchor-gone'),
      brings(pageOf(TEXT), []),
    ],
  },
  {
    name: 'the part that is watched vanishes in a new design',
    origin: 'changedetection.io 962',
    kind: 'page',
    options: { selector: '#treaties' },
    reads: [
      brings(`<div id="treaties"><h1>Pacts</h1><p>${TEXT}</p></div>`, ['Pacts']),
      fails(pageOf(TEXT), 'broken', 'selector-gone'),
    ],
  },
  {
    name: 'a clock and a counter in the menu',
    origin: 'peers.md 3',
    kind: 'page',
    reads: [
      brings(`<nav>09:00, 17 visitors</nav>${pageOf(TEXT)}`, ['Pacts']),
      brings(`<nav>09:05, 18 visitors</nav>${pageOf(TEXT)}`, []),
    ],
  },
  {
    name: 'most of the page is gone for a while',
    origin: 'changedetection.io 85; peers.md 5.16',
    kind: 'page',
    reads: [
      brings(pageOf(TEXT), ['Pacts']),
      fails(pageOf('The service is not available at the moment, sorry.'), 'broken', 'shrunk'),
      brings(pageOf(TEXT), []),
    ],
  },
  {
    name: 'long-lived, edited in place',
    origin: 'sources.json it_amb_tokyo_wh, it_temi_gcap',
    kind: 'page',
    reads: [
      brings(pageOf(TEXT), ['Pacts']),
      brings(pageOf(TEXT).replace('</main>', '<p>The agreement entered into force on 20 November 2026.</p></main>'), ['Pacts'], {
        documents: [{ text: 'Pacts\nThe agreement entered into force on 20 November 2026.' }],
      }),
    ],
  },
  {
    name: 'the address of the list carries a number that changes',
    origin: 'sources.json jp_shugiin_bills, it_senato_intl',
    kind: 'page-list',
    options: { ...LIST, follow: ['a.current'] },
    reads: [
      {
        serve: {
          '/source': '<a class="current" href="./kaiji221.htm">221</a>',
          '/kaiji221.htm': list(['<a href="/1">Bill</a> 2026-11-19']),
        },
        outcome: 'read',
        titles: ['Bill'],
      },
      {
        serve: {
          '/source': '<a class="current" href="./kaiji222.htm">222</a>',
          '/kaiji222.htm': list(['<a href="/2">Treaty</a> 2026-11-20']),
        },
        outcome: 'read',
        titles: ['Treaty'],
      },
    ],
  },
  {
    name: 'the edition stands in a frame',
    origin: 'sources.json jp_kanpo',
    kind: 'page-list',
    options: { ...LIST, follow: ['iframe.edition'] },
    reads: [
      {
        serve: {
          '/source': '<iframe class="edition" src="/edition.html"></iframe>',
          '/edition.html': list(['<a href="/1">条約</a> 2026-11-19']),
        },
        outcome: 'read',
        titles: ['条約'],
      },
    ],
  },
  {
    name: 'picture and headline lead to one article',
    origin: 'sources.json it_amb_tokyo_it',
    kind: 'page-list',
    options: { item: 'a', article: 'never' },
    reads: [
      brings('<div><a href="/1"><img alt="foto"></a><a href="/1">Firma del memorandum CNR-JSPS</a></div>', [
        'Firma del memorandum CNR-JSPS',
      ]),
    ],
  },
  {
    name: 'the day stands in the address only, day first',
    origin: 'sources.json ind_leonardo',
    kind: 'page-list',
    options: { item: 'li', article: 'never' },
    reads: [
      brings(list(['<a href="/news/-/detail/19-11-2026-leonardo-signs">Leonardo signs</a>']), ['Leonardo signs'], {
        documents: [{ published: '2026-11-19T12:00:00.000Z' }],
      }),
    ],
  },
  {
    name: 'with and without www. are one site',
    origin: 'sources.json it_cnr_coop',
    kind: 'page-list',
    options: LIST,
    reads: [
      brings(list(['<a href="https://www.cnr.example/a/">Accordo</a> 2026-11-19']), ['Accordo']),
      brings(list(['<a href="http://cnr.example/a">Accordo</a> 2026-11-19']), []),
    ],
  },
  {
    name: 'the limit is told in plain text under 200',
    origin: 'sources.json gdelt_doc',
    kind: 'json',
    options: GDELT,
    reads: [
      brings(json([FOUND]), ['Pact signed']),
      fails('Please limit requests to one every 5 seconds or contact us.', 'failed', 'too-often'),
      brings(json([FOUND]), []),
    ],
  },
  {
    name: 'a wrong query is told in words under 200',
    origin: 'sources.json gdelt_doc',
    kind: 'json',
    options: GDELT,
    reads: [fails({ body: 'The specified phrase is too short.', type: 'text/html' }, 'broken', 'not-json')],
  },
  {
    name: 'languages by name, times without punctuation, other publishers',
    origin: 'sources.json gdelt_doc',
    kind: 'json',
    options: GDELT,
    reads: [
      brings(json([FOUND]), ['Pact signed'], {
        documents: [{ lang: 'it', published: '2026-11-20T10:15:00.000Z', publisher: 'paper.example', official: false }],
      }),
    ],
  },
  {
    name: 'dates are numbers (YYYYMMDD), values are wrapped',
    origin: 'sources.json it_camera_sparql',
    kind: 'sparql',
    options: {
      query: 'SELECT *',
      method: 'post',
      title: 'titolo',
      text: '{stato} {data}',
      date: 'data',
      link: 'atto',
      article: 'never',
    },
    reads: [
      brings(
        JSON.stringify({
          results: {
            bindings: [
              {
                titolo: { value: 'Ratifica ACSA' },
                stato: { value: 'Approvato definitivamente' },
                data: { value: '20261118' },
                atto: { value: 'http://dati.example/1' },
              },
            ],
          },
        }),
        ['Ratifica ACSA'],
        {
          documents: [{ published: '2026-11-18T12:00:00.000Z', text: 'Approvato definitivamente 20261118' }],
        },
      ),
    ],
  },
  {
    name: 'full-width letters in minutes stay as they are written',
    origin: 'sources.json jp_kokkai_api',
    kind: 'json',
    options: { items: 'speechRecord', title: 'nameOfMeeting', text: 'speech', date: 'date', article: 'never' },
    reads: [
      brings(
        JSON.stringify({ speechRecord: [{ nameOfMeeting: '外交防衛委員会', speech: 'ＧＣＡＰについて', date: '2026-11-19' }] }),
        ['外交防衛委員会'],
        { documents: [{ text: 'ＧＣＡＰについて' }] },
      ),
    ],
  },
  {
    name: 'the real address inside the link of the search, the publisher beside it',
    origin: 'sources.json bing_news',
    kind: 'news-search',
    options: { search: '{origin}/source?q={query}', languages: ['en'], link_parameter: 'url', article: 'never' },
    reads: [
      brings(
        '<rss version="2.0" xmlns:News="https://www.bing.example/news"><channel><item><title>Pact</title><link>http://www.bing.example/news/apiclick.aspx?ref=x&amp;url=https%3a%2f%2fpaper.example%2f1&amp;c=2</link><News:Source>The Paper</News:Source><pubDate>Thu, 19 Nov 2026 10:00:00</pubDate></item></channel></rss>',
        ['Pact'],
        {
          documents: [
            { url: 'https://paper.example/1', publisher: 'The Paper', official: false, published: '2026-11-19T10:00:00.000Z' },
          ],
        },
      ),
    ],
  },
  {
    name: 'robots.txt forbids: the door stays closed',
    origin: 'sources.json gnews_en',
    kind: 'page',
    reads: [
      {
        serve: { '/robots.txt': 'User-agent: *\nDisallow: /', '/source': pageOf(TEXT) },
        outcome: 'refused',
        problems: ['robots'],
      },
    ],
  },
  {
    name: 'a kilobyte of cookies and headers for each page',
    origin: 'undici header limits',
    kind: 'page',
    reads: [
      brings(
        { body: pageOf(TEXT), headers: { 'set-cookie': Array.from({ length: 40 }, (_, n) => `c${n}=${'x'.repeat(500)}`) } },
        ['Pacts'],
      ),
    ],
  },
  {
    name: 'tags that multiply the tree',
    origin: 'libraries.md 6',
    kind: 'page',
    reads: [brings(`<main><h1>Pacts</h1><p>${TEXT}</p>${'<b><i><font color=red>'.repeat(3_000)}x</main>`, ['Pacts'])],
  },
  {
    name: 'five thousand boxes inside each other',
    origin: 'libraries.md 6',
    kind: 'page',
    reads: [
      brings(`<main><h1>Pacts</h1><p>${TEXT}</p>${'<div>'.repeat(5_000)}deep${'</div>'.repeat(5_000)}</main>`, expect.any(Array)),
    ],
  },
];
