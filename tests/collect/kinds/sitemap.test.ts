// Sitemaps: of news and of all, packed, and indexes of them.

import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { serverFor } from '../../support/web.js';
import { makeWatcher, prose, Reader, testFetcher } from '../helpers.js';

const fetcher = testFetcher();
const server = await serverFor(fetcher);

const reader = (path: string, options: Record<string, unknown> = {}) =>
  new Reader(makeWatcher({ kind: 'sitemap', url: server.url(path), options }), fetcher);

const NEWS = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
  <url><loc>/esteri/1</loc><n:news><n:publication><n:name>Paper</n:name><n:language>it</n:language></n:publication>
    <n:publication_date>2026-11-20T10:00:00+01:00</n:publication_date><n:title>Italia e Giappone: &quot;accordo&quot; &amp; firma</n:title></n:news></url>
  <url><loc>/sport/2</loc><n:news><n:publication_date>2026-11-20</n:publication_date><n:title>Calcio</n:title></n:news></url></urlset>`;

it('of news give titles, dates and languages; other parts of a site can be left out', async () => {
  server.set('/news.xml', NEWS);
  const { documents } = await reader('/news.xml', { match: '/esteri/', article: 'never' }).read();
  expect(documents).toMatchObject([
    {
      title: 'Italia e Giappone: "accordo" & firma',
      published: '2026-11-20T09:00:00.000Z',
      lang: 'it',
      url: server.url('/esteri/1'),
    },
  ]);
});

it('of all pages give the articles behind them, the latest first; an edit is told by its date', async () => {
  const article = (title: string, text: string) =>
    `<html><head><title>${title}</title></head><body><article><p>${prose(text)}</p></article></body></html>`;
  const pages = (day: string) =>
    `<urlset><url><loc>/a</loc><lastmod>${day}</lastmod></url><url><loc>/b</loc><lastmod>2026-11-01</lastmod></url></urlset>`;
  server.set('/all.xml.gz', { body: gzipSync(pages('2026-11-19')), type: 'application/octet-stream' });
  server.set('/a', article('Pact A', 'The pact was signed.'));
  server.set('/b', article('Pact B', 'The pact was extended.'));
  const source = reader('/all.xml.gz');
  expect((await source.read()).documents.map(({ title }) => title)).toEqual(['Pact B', 'Pact A']);
  server.set('/all.xml.gz', { body: gzipSync(pages('2026-11-21')), type: 'application/octet-stream' });
  server.set('/a', article('Pact A', 'The pact entered into force.'));
  expect((await source.read()).documents.map(({ text }) => text.slice(0, 28))).toEqual(['The pact entered into force.']);
});

it('can be an index, of which the latest that fit are read, each conditionally', async () => {
  server.set(
    '/index.xml',
    `<sitemapindex>${['old-2019', 'news-1', 'news-2', 'video-1'].map((name, day) => `<sitemap><loc>/${name}.xml</loc><lastmod>2026-11-0${day + 1}</lastmod></sitemap>`).join('')}</sitemapindex>`,
  );
  server.set('/news-1.xml', { body: NEWS, etag: '"1"' });
  server.set('/news-2.xml', { status: 500 });
  const source = reader('/index.xml', { index_match: 'news', article: 'never' });
  const first = await source.read();
  expect([first.outcome, first.documents.length, first.problems.map(({ code }) => code)]).toEqual(['read', 2, ['http-500']]);
  expect(server.count('/old-2019.xml') + server.count('/video-1.xml')).toBe(0);
  server.set('/news-2.xml', { body: NEWS.replaceAll('/esteri/1', '/esteri/3'), etag: '"2"' });
  expect((await source.read()).documents).toHaveLength(1);
  expect(server.asked.findLast(({ path }) => path === '/news-1.xml')?.headers['if-none-match']).toBe('"1"');
});

it.each([
  ['a page', '<!doctype html><html><body><h1>Site map</h1></body></html>', 'not-a-sitemap'],
  ['nothing in it', '<urlset></urlset>', 'sitemap-empty'],
  ['cut off in its packing', gzipSync(NEWS).subarray(0, 40), 'not-a-sitemap'],
  ['an index of itself', '<sitemapindex><sitemap><loc>/loop.xml</loc></sitemap></sitemapindex>', 'not-a-sitemap'],
])('%s is broken', async (_, body, code) => {
  server.set('/loop.xml', { body });
  expect(await reader('/loop.xml').read()).toMatchObject({ outcome: 'broken', problems: [{ code }] });
});

it('pictures have addresses and titles of their own, which are not those of the article', async () => {
  const picture = '<i:image><i:loc>/photo.jpg</i:loc><i:title>A photo</i:title></i:image>';
  const news = '<n:news><n:publication_date>2026-11-20</n:publication_date><n:title>Pact in force</n:title></n:news>';
  server.set('/pictures.xml', `<urlset xmlns:i="image" xmlns:n="news"><url>${picture}<loc>/1</loc>${news}</url></urlset>`);
  const { documents } = await reader('/pictures.xml', { article: 'never' }).read();
  expect(documents).toMatchObject([{ title: 'Pact in force', url: server.url('/1') }]);
});

it('a plain list of addresses is a sitemap, and no other text', async () => {
  const page = (title: string) => `<html><body><article><h1>${title}</h1><p>${prose(title)}</p></article></body></html>`;
  server.set('/1', page('One'));
  server.set('/2', page('Two'));
  server.set('/list.txt', `${server.url('/1')}\r\n${server.url('/2')}\r\n`);
  expect((await reader('/list.txt').read()).documents.map(({ title }) => title).sort()).toEqual(['One', 'Two']);
  server.set('/other.txt', `${server.url('/1')}\nand more`);
  expect((await reader('/other.txt').read()).outcome).toBe('broken');
});
