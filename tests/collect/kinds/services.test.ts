// Services that answer in data: JSON, SPARQL, news search.

import { describe, expect, it } from 'vitest';
import { seedSchema } from '../../../src/domain/seed.js';
import { queryOf } from '../../../src/collect/search-query.js';
import { serverFor } from '../../support/web.js';
import { makeWatcher, Reader, rss, testFetcher } from '../helpers.js';

const fetcher = testFetcher();
const server = await serverFor(fetcher);

function reader(kind: string, path: string, options: Record<string, unknown>): Reader {
  return new Reader(makeWatcher({ kind, url: server.url(path), options: { article: 'never', ...options } }), fetcher);
}

describe('json', () => {
  it('a list of texts counts as its members; a link that lacks its number leads nowhere', async () => {
    const records = [
      { id: 7, title: 'Pact', text: ['Signed in May.', 'In force since June.'], at: '/Date(1757030400000)/' },
      { title: 'Bill', text: 'Passed.' },
      { title: 'Law', text: 'Published.' },
    ];
    server.set('/api/lists.json', JSON.stringify({ records }));
    const options = { items: 'records', title: 'title', text: ['text'], date: 'at', link: '/item/{id}' };
    const { documents } = await reader('json', '/api/lists.json', options).read();
    const told = documents.map(({ title, text, url, published }) => ({ title, text, url, published }));
    expect(told).toHaveLength(3);
    expect(told).toContainEqual({
      title: 'Pact',
      text: 'Signed in May.\nIn force since June.',
      url: server.url('/item/7'),
      published: '2025-09-05T00:00:00.000Z',
    });
    expect(told.filter(({ url }) => url.includes('/item/'))).toHaveLength(1);
  });

  it('paths, templates and lists', async () => {
    const answer = {
      numberOfRecords: 2,
      speechRecord: [
        {
          id: 'a/1',
          meeting: { name: '外務委員会', date: '2026-11-18' },
          speech: ['○外務大臣\r\n　ＧＣＡＰ条約について', '<b>発効</b>しました'],
          n: 3,
        },
        {},
      ],
    };
    server.set('/api/speech.json', JSON.stringify(answer));
    const options = {
      items: 'speechRecord',
      title: '{meeting.name} 第{n}号',
      text: ['speech.*', 'missing'],
      link: '/txt/{id}',
      date: 'meeting.date',
      id: 'id',
    };
    const { documents, items } = await reader('json', '/api/speech.json?any=x', options).read();
    expect(items).toBe(2);
    expect(documents[0]).toMatchObject({
      title: '外務委員会 第3号',
      text: '○外務大臣\nＧＣＡＰ条約について\n発効しました',
      url: server.url('/txt/a%2F1'),
      published: '2026-11-18T12:00:00.000Z',
    });
  });

  it('rows, in an answer that is a list', async () => {
    server.set(
      '/gian.json',
      JSON.stringify([
        ['種類', '件名'],
        ['条約', '日伊協定の締結について承認を求めるの件'],
      ]),
    );
    const { documents } = await reader('json', '/gian.json', { title: '1', text: '{0}: {1}' }).read();
    expect(documents.map(({ text }) => text)).toEqual(['種類: 件名', '条約: 日伊協定の締結について承認を求めるの件']);
  });

  it.each([
    ['The specified phrase is too short.', {}, 'not-json'],
    ['Please limit requests to one every 5 seconds', {}, 'too-often', 'failed'],
    ['{"articles": []}', {}, 'no-records'],
    ['{"error": {"title": "x"}}', {}, 'no-records'],
    ['null', {}, 'no-records'],
  ])('%s', async (body, more, code, outcome_ = 'broken') => {
    server.set('/bad.json', body);
    const { outcome, problems } = await reader('json', '/bad.json', { items: 'articles', title: 'title', ...more }).read();
    expect([outcome, problems[0]?.code]).toEqual([outcome_, code]);
  });

  it('columns may be named in the first rows, and languages by their names', async () => {
    server.set(
      '/rows.json',
      JSON.stringify([
        ['name', 'tongue'],
        ['条約', 'Japanese'],
        ['Legge', 'Italian'],
        ['Act', 'en-GB'],
        ['?', 'Klingonese'],
      ]),
    );
    const { documents } = await reader('json', '/rows.json', {
      skip: 1,
      title: '0',
      text: '0',
      language: '1',
      article: 'never',
    }).read();
    expect(documents.map(({ title, lang }) => [title, lang])).toEqual([
      ['条約', 'ja'],
      ['Legge', 'it'],
      ['Act', 'en'],
    ]);
  });

  it('a search that finds nothing may be normal', async () => {
    server.set('/none.json', '{"articles": []}');
    expect((await reader('json', '/none.json', { items: 'articles', title: 'title', allow_empty: true }).read()).outcome).toBe(
      'read',
    );
  });

  it('paths reach only what the answer itself holds', async () => {
    server.set('/proto.json', '[{"title": "a"}]');
    const { documents } = await reader('json', '/proto.json', {
      title: 'title',
      text: ['constructor.name', '__proto__', 'title.length'],
    }).read();
    expect(documents[0]?.text).toBe('');
  });
});

describe('sparql', () => {
  const rows = {
    results: {
      bindings: [
        {
          t: { type: 'literal', value: 'Ratifica ACSA' },
          s: { value: 'Approvato' },
          d: { value: '20261118' },
          u: { value: 'http://dati.example/1' },
        },
      ],
    },
  };
  const options = { query: 'SELECT ?t WHERE { ?a ?b ?t }', title: '{t}: {s}', text: ['s'], link: 'u', date: 'd' };

  it.each(['get', 'post'])('by %s', async (method) => {
    server.set('/sparql', JSON.stringify(rows));
    const { documents } = await reader('sparql', '/sparql', { ...options, method }).read();
    expect(documents[0]).toMatchObject({
      title: 'Ratifica ACSA: Approvato',
      text: 'Approvato',
      url: 'http://dati.example/1',
      published: '2026-11-18T12:00:00.000Z',
    });
    const { path, body, headers } = server.asked.at(-1)!;
    const sent = method === 'get' ? new URL(path, server.origin).searchParams : new URLSearchParams(body);
    expect(sent.get('query')).toBe(options.query);
    expect(headers.accept).toBe('application/sparql-results+json');
  });

  it('a new status of the same act is a new document', async () => {
    server.set('/sparql', JSON.stringify(rows));
    const one = reader('sparql', '/sparql', options);
    await one.read();
    server.set('/sparql', JSON.stringify(rows).replaceAll('Approvato', 'Legge'));
    expect((await one.read()).documents.map(({ title }) => title)).toEqual(['Ratifica ACSA: Legge']);
  });
});

const ACSA = seedSchema.parse({
  id: 'acsa',
  title: 'ACSA',
  kind: 'agreement',
  parties: ['JP', 'IT'],
  names: { en: ['Japan-Italy ACSA', 'A "quoted" name'], ja: ['日伊物品役務相互提供協定'] },
  generic_names: { it: ['accordo di mutuo supporto'] },
  baseline: { as_of: '2025-03-05', status: 'signed' },
});

describe('news search', () => {
  it.each([
    ['en', 300, '"Japan-Italy ACSA" OR "A  quoted  name"'],
    ['en', 25, '"Japan-Italy ACSA"'],
    ['ja', 5, '"日伊物品役務相互提供協定"'],
    ['it', 300, '"accordo di mutuo supporto" Giappone Italia'],
    ['fr', 300, undefined],
  ])('asks in %s (%i characters)', (language, room, query) => expect(queryOf(ACSA, language, room)).toBe(query));

  function search(options: Record<string, unknown> = {}): Reader {
    const all = {
      search: `${server.origin}/search?q={query}&mkt={market}`,
      markets: { en: 'en-GB' },
      languages: ['en', 'ja'],
      link_parameter: 'url',
      article: 'never',
      ...options,
    };
    return new Reader(makeWatcher({ kind: 'news-search', official_of: 'JP', options: all }), fetcher, [ACSA]);
  }

  it('brings each story once, under its own address and publisher', async () => {
    const link = `${server.origin}/news/apiclick.aspx?ref=x&url=${encodeURIComponent('https://www.ansa.it/1?utm_source=bing')}`;
    const result = (snippet: string) =>
      rss([{ title: 'Pact in force', link, description: snippet }]).replace('</item>', '<source>Ansa</source></item>');
    server.set('/search', (request, response) =>
      response.end(result(request.url!.includes('en-GB') ? 'one snippet' : 'another')),
    );
    const one = search();
    const { documents, items, copies } = await one.read();
    expect(items).toBe(2);
    expect(documents).toHaveLength(1);
    expect(documents[0]).toMatchObject({
      title: 'Pact in force',
      url: 'https://www.ansa.it/1',
      publisher: 'Ansa',
      owner: undefined,
      official: false,
      lang: 'en',
    });
    expect(copies.map(({ url }) => url)).toEqual([expect.stringContaining('en-GB')]);
    expect(server.asked.at(-1)?.path).toBe(`/search?q=${encodeURIComponent('"日伊物品役務相互提供協定"')}&mkt=ja`);
    expect((await one.read()).documents).toEqual([]);
  });

  it('may find nothing', async () => {
    server.set('/search', rss([]));
    expect(await search().read()).toMatchObject({ outcome: 'read', items: 0 });
  });

  it('is not asked on after a no', async () => {
    const before = server.asked.length;
    server.set('/search', { status: 429 });
    expect(await search().read()).toMatchObject({ outcome: 'failed' });
    expect(server.asked.length).toBe(before + 1);
  });

  it('one bad answer does not cost the good ones', async () => {
    server.set('/search', (request, response) =>
      response.end(request.url!.includes('en-GB') ? '<!doctype html><html>Sorry' : rss([{ title: '発効', link: '/1' }])),
    );
    const { outcome, documents, problems } = await search().read();
    expect([outcome, documents.length, problems.map(({ code }) => code)]).toEqual(['read', 1, ['html-not-feed']]);
  });

  it('can answer in JSON', async () => {
    server.set(
      '/search',
      JSON.stringify({
        articles: [{ url: 'https://x.example/1', title: 'Pact', seendate: '20261118T200000Z', domain: 'x.example' }],
      }),
    );
    const json = { items: 'articles', title: 'title', link: 'url', date: 'seendate', publisher: 'domain' };
    expect((await search({ json }).read()).documents[0]).toMatchObject({
      title: 'Pact',
      publisher: 'x.example',
      published: '2026-11-18T20:00:00.000Z',
    });
  });

  it('without a name to ask for says so', async () => {
    expect((await search({ languages: ['fr'] }).read()).problems[0]?.code).toBe('no-query');
  });
});
