// Press lists: which links are items, and when they were put there.

import { expect, it } from 'vitest';
import { serverFor } from '../../support/web.js';
import { makeWatcher, prose, Reader, testFetcher } from '../helpers.js';

const fetcher = testFetcher();
const server = await serverFor(fetcher);

function reader(html: string, options: Record<string, unknown>, more: Parameters<typeof makeWatcher>[0] = {}): Reader {
  server.set('/press/', html);
  return new Reader(
    makeWatcher({ kind: 'page-list', url: server.url('/press/'), options: { article: 'never', ...options }, ...more }),
    fetcher,
  );
}

it('a list by day, months without years, links out of the section', async () => {
  const html = `<div id="pressrelease"><dl><dt>1月5日付</dt><dd><a href="a.html">協定の発効</a></dd><dt>12月28日付</dt><dd><ul><li><a href="/me_a/b.html">交渉</a></li><li><a href="javascript:void(0)">印刷</a></li></ul></dd></dl></div><a href="/x">外</a>`;
  const { documents, items } = await reader(
    html,
    { within: '#pressrelease', item: 'dd a[href]', date_heading: 'dt' },
    { zone: 'Asia/Tokyo' },
  ).read('2026-01-06T00:00:00Z');
  expect(items).toBe(3);
  expect(documents.map(({ title, url, published }) => [title, url.replace(server.origin, ''), published])).toEqual([
    ['交渉', '/me_a/b.html', '2025-12-28T03:00:00.000Z'],
    ['印刷', '/press/', '2025-12-28T03:00:00.000Z'],
    ['協定の発効', '/press/a.html', '2026-01-05T03:00:00.000Z'],
  ]);
});

it('cards with title, teaser and date; pictures link twice', async () => {
  const card = (n: number) =>
    `<div class="card"><a href="/it/${n}"><img alt="foto"></a><h5><a href="/it/${n}">Accordo ${n} firmato</a></h5><p class="s">Sommario ${n}</p><span class="d">${n} nov 2026</span></div>`;
  const options = { item: '.card', title: 'h5 a', summary: '.s', date: '.d' };
  const { documents } = await reader(card(1) + card(2), options, { zone: 'Europe/Rome' }).read();
  expect(documents.map(({ title, text, published }) => [title, text, published])).toEqual([
    ['Accordo 1 firmato', 'Sommario 1', '2026-11-01T11:00:00.000Z'],
    ['Accordo 2 firmato', 'Sommario 2', '2026-11-02T11:00:00.000Z'],
  ]);
  const links = await reader(card(1), { item: 'a' }).read();
  expect(links.documents.map(({ title }) => title)).toEqual(['Accordo 1 firmato']);
});

it('the article behind a link is read, its date where the list has none', async () => {
  server.set(
    '/press/1',
    `<html lang="it"><meta property="article:published_time" content="2026-11-19T10:00:00+01:00"><article><p>${prose('Firmato.')}</p></article></html>`,
  );
  const one = reader('<ul><li><a href="1">Accordo</a></ul>', { item: 'li', article: 'auto' });
  const [document] = (await one.read()).documents;
  expect(document).toMatchObject({
    title: 'Accordo',
    text: prose('Firmato.'),
    published: '2026-11-19T09:00:00.000Z',
    lang: 'it',
  });
  await one.read();
  expect(server.count('/press/1')).toBe(1);
});

it('dates in addresses count where there are no others', async () => {
  const [document] = (await reader('<a href="/detail/19-11-2026-leonardo">Contract</a>', { item: 'a' }).read()).documents;
  expect(document?.published).toBe('2026-11-19T12:00:00.000Z');
});

it.each([
  ['selector-gone', '<p>New design</p>', { within: '#list', item: 'a' }],
  ['list-empty', '<div id="list"></div>', { within: '#list', item: 'a' }],
])('%s is broken', async (code, html, options) => {
  const { outcome, problems } = await reader(html, options).read();
  expect([outcome, problems[0]?.code]).toEqual(['broken', code]);
});

it('a new month may be empty', async () => {
  const { outcome, items } = await reader('<div id="list"></div>', { within: '#list', item: 'a', allow_empty: true }).read();
  expect([outcome, items]).toEqual(['read', 0]);
});
