// Pages and PDF files that are edited in place: what is new, and what only looks new.

import { beforeEach, describe, expect, it } from 'vitest';
import { changesBetween } from '../../../src/collect/versions.js';
import { makePdf } from '../../support/pdf.js';
import { serverFor } from '../../support/web.js';
import { makeWatcher, NOW, Reader, testFetcher } from '../helpers.js';

const LATER = '2026-11-25T09:00:00Z';
const fetcher = testFetcher();
const server = await serverFor(fetcher);
let pages = 0;
let path: string;

beforeEach(() => {
  pages += 1;
  path = `/page-${pages}.html`;
});

function reader(options: Record<string, unknown> = {}, more: Parameters<typeof makeWatcher>[0] = {}): Reader {
  return new Reader(makeWatcher({ kind: 'page', url: server.url(path), options, ...more }), fetcher);
}

function page(rows: readonly string[], clock = '09:00'): string {
  return `<html><head><title>Treaties</title></head><body><nav>${clock} <a href="/">Home</a></nav><main><h1>Treaties with Italy</h1>
    <p>This page lists the agreements between Japan and Italy.</p><h2>Agreements</h2><table>${rows.map((row) => `<tr><td>${row.split('|').join('</td><td>')}</td></tr>`).join('')}</table></main></body></html>`;
}

const SIGNED = ['ACSA|signed', 'Working Holiday|signed'];
const IN_FORCE = ['ACSA|in force', 'Working Holiday|signed'];

it('the first read is one document of the whole page', async () => {
  server.set(path, page(SIGNED));
  const { documents, outcome } = await reader().read();
  expect([outcome, documents.length]).toEqual(['read', 1]);
  expect(documents[0]).toMatchObject({ title: 'Treaties with Italy', published: NOW, url: server.url(path) });
  expect(documents[0]?.text.split('\n')).toContain('ACSA | signed');
  expect(documents[0]?.changes).toBeUndefined();
});

it('a changed block is a document, under its heading, with the words that changed', async () => {
  const one = reader();
  server.set(path, page(SIGNED));
  await one.read();
  server.set(path, page(IN_FORCE));
  const { documents } = await one.read(LATER);
  expect(documents.map(({ text, published }) => [text, published])).toEqual([['Agreements\nACSA | in force', LATER]]);
  expect(documents[0]?.changes?.filter(({ type }) => type !== 'kept')).toEqual([
    { type: 'removed', text: 'signed' },
    { type: 'added', text: 'in force' },
  ]);
});

it.each([
  ['nothing', page(SIGNED)],
  ['the clock in the menu', page(SIGNED, '10:00')],
  ['the order', page([...SIGNED].reverse())],
  ['white space and typography', page(SIGNED).replace('the agreements', 'the\n  “agreements”')],
])('%s changed: no document', async (_, after) => {
  const one = reader();
  server.set(path, page(SIGNED));
  await one.read();
  server.set(path, after);
  expect(await one.read(LATER)).toMatchObject({ outcome: 'read', documents: [] });
});

it('what was there before and comes back is not new', async () => {
  const one = reader();
  for (const [rows, count] of [
    [SIGNED, 1],
    [IN_FORCE, 1],
    [SIGNED, 0],
    [IN_FORCE, 0],
  ] as const) {
    server.set(path, page(rows));
    expect((await one.read()).documents).toHaveLength(count);
  }
});

describe('faults of the page are no change, and neither is the recovery', () => {
  it.each([
    [
      'selector-gone',
      '<html><body><p>We have moved to a new system. Please wait a little.</p></body></html>',
      { selector: 'main' },
    ],
    [
      'anchor-gone',
      `<html><body><main><p>${'Maintenance until tomorrow. '.repeat(9)}</p></main></body></html>`,
      { require: 'Japan' },
    ],
    ['too-short', '<html><body><main>Soon.</main></body></html>', {}],
    ['shrunk', '<html><body><main>Maintenance until tomorrow morning.</main></body></html>', { min_length: 10 }],
  ])('%s', async (code, answer, options) => {
    const one = reader(options);
    server.set(path, page(SIGNED));
    await one.read();
    server.set(path, answer);
    const broken = await one.read();
    expect([broken.outcome, broken.problems[0]?.code, broken.documents]).toEqual(['broken', code, []]);
    server.set(path, page(SIGNED));
    expect(await one.read()).toMatchObject({ outcome: 'read', documents: [] });
  });

  it('a page that stays short is taken as it is after three days', async () => {
    const one = reader({ min_length: 10 });
    server.set(path, page([...SIGNED, ...Array.from({ length: 20 }, (_, index) => `Pact ${index}|signed`)]));
    await one.read();
    server.set(path, '<html><body><main>ACSA: in force. All else has moved.</main></body></html>');
    expect((await one.read('2026-11-22T09:00:00Z')).outcome).toBe('broken');
    expect((await one.read('2026-11-24T09:00:00Z')).outcome).toBe('broken');
    expect((await one.read('2026-11-25T09:00:00Z')).documents.map(({ text }) => text)).toEqual([
      'ACSA: in force. All else has moved.',
    ]);
  });

  it('another site is a refusal', async () => {
    server.set(path, { status: 302, headers: { location: server.url('/elsewhere').replace('127.0.0.1', 'localhost') } });
    server.set('/elsewhere', page(SIGNED));
    const { outcome, problems } = await reader().read();
    expect([outcome, problems[0]?.code]).toEqual(['refused', 'other-site']);
  });
});

it('places, noise and dates are as the watcher says', async () => {
  const html = `<html><body><div id="a"><h2 class="t">Visa</h2><span class="u">更新日 2026年11月20日</span><p>開始日は未定です。詳しくは大使館にお問い合わせください。</p><p class="n">09:00</p></div></body></html>`;
  const one = reader({ selector: '#a', ignore: ['.n', '.u'], title: '.t', date: '.u' }, { zone: 'Asia/Tokyo', language: 'ja' });
  server.set(path, html);
  const { documents } = await one.read();
  expect(documents[0]).toMatchObject({
    title: 'Visa',
    text: 'Visa\n開始日は未定です。詳しくは大使館にお問い合わせください。',
    published: '2026-11-20T03:00:00.000Z',
    lang: 'ja',
  });
  server.set(path, html.replace('未定', '2026年12月1日').replace('11月20日', '11月23日'));
  const [edit] = (await one.read(LATER)).documents;
  expect(edit?.published).toBe('2026-11-23T03:00:00.000Z');
  server.set(path, html.replace('未定', '変更').replace('11月20日', '11月23日'));
  const [silent] = (await one.read('2026-11-27T09:00:00Z')).documents;
  expect(silent?.published).toBe('2026-11-27T09:00:00Z');
});

it('a page whose address changes is found through its links', async () => {
  server.set(path, `<a class="session" href="kaiji221.htm">221</a>`);
  server.set('/kaiji221.htm', '<base href="/b/"><p><a href="list.htm">list</a></p>');
  server.set('/b/list.htm', page(SIGNED));
  const { documents } = await reader({ follow: ['a.session', 'p a'] }).read();
  expect(documents).toHaveLength(1);
  server.set('/kaiji221.htm', 'gone');
  const { outcome, problems } = await reader({ follow: ['a.session', 'p a'] }).read();
  expect([outcome, problems[0]?.code]).toEqual(['broken', 'link-gone']);
});

describe('PDF files', () => {
  const file = (...lines: string[]) => makePdf(lines.map((line) => [line]));
  it('are watched like pages', async () => {
    const one = reader({}, { kind: 'pdf' });
    server.set(path, file('Programme for 2026 of the two research councils', 'Call open.', 'Signed: no.'));
    expect((await one.read()).documents[0]?.title).toBe('Programme for 2026 of the two research councils');
    server.set(path, file('Programme for 2026 of the two research councils', 'Call open.', 'Signed: 5 September.'));
    expect((await one.read()).documents.map(({ text }) => text)).toEqual(['Signed: 5 September.']);
    server.set(path, '<html><body>Not found</body></html>');
    expect((await one.read()).problems[0]?.code).toBe('pdf-malformed');
  });
});

describe('words that changed', () => {
  const shown = (before: string[], after: string[], lang?: string) =>
    changesBetween(before, after, lang)
      .map(({ type, text }) => ({ kept: text, added: `+${text}+`, removed: `-${text}-` })[type])
      .join('');

  it('in English', () =>
    expect(shown(['It was signed in 2024.'], ['It was ratified in 2024.'])).toBe('It was -signed-+ratified+ in 2024.\n'));
  it('in Japanese, which has no spaces', () =>
    expect(shown(['協定は署名された。'], ['協定は発効した。'], 'ja')).toBe('協定は-署名された-+発効した+。\n'));
  it('lines added and removed', () => {
    expect(shown(['a', 'c'], ['a', 'b', 'c'])).toBe('+b+\n');
    expect(shown(['a', 'b'], ['a'])).toBe('-b-\n');
    expect(shown(['a'], ['b', 'c'])).toBe('-a-+b+\n+c+\n');
  });
  it('without end costs a bounded time', () => {
    const words = (seed: number) => Array.from({ length: 700 }, (_, index) => ((index * seed) % 997).toString(36)).join(' ');
    const started = performance.now();
    expect(shown([words(17)], [words(31)])).toContain('+');
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
