// Whatever stands beside a good item, in a source of whatever kind that has items, the good one comes through.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serverFor } from '../support/web.js';
import { makeWatcher, Reader, testFetcher } from './helpers.js';

const fetcher = testFetcher();
const server = await serverFor(fetcher);

const GOOD = 'The pact entered into force';
const evilText = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.constantFrom(
    '<b><i>',
    ']]>',
    '<![CDATA[',
    '&bogus;',
    '\u0000',
    '\ud800',
    '<!--',
    '</li>',
    '</url>',
    '__proto__',
    'javascript:x',
    'http://[',
  ),
);
/** Markup that opens a place in which nothing is markup, and does not close it, takes along what follows: no reader can know. */
const unclosed = (text: string) =>
  /<!|<(?:script|style|textarea|title|iframe|noscript|plaintext|xmp|select|template|\?)/i.test(text);
const markup = evilText.filter((text) => !unclosed(text)).map((text) => text.replaceAll('<', '&lt;'));

interface Sort {
  readonly kind: string;
  readonly options: Readonly<Record<string, unknown>>;
  /** A source with these bad items on both sides of the good one. */
  readonly source: fc.Arbitrary<string>;
}

const around = <T>(bad: fc.Arbitrary<T>, good: T) =>
  fc
    .tuple(fc.array(bad, { maxLength: 4 }), fc.array(bad, { maxLength: 4 }))
    .map(([before, after]) => [...before, good, ...after]);

const SORTS: readonly Sort[] = [
  {
    kind: 'json',
    options: { items: 'acts', title: 'name', link: 'link', date: 'date', article: 'never' },
    source: around<unknown>(
      fc.oneof(fc.jsonValue(), fc.record({ name: fc.oneof(evilText, fc.jsonValue()), link: evilText, date: evilText })),
      { name: GOOD, link: '/good', date: '2026-11-20' },
    ).map((acts) => JSON.stringify({ acts })),
  },
  {
    kind: 'sparql',
    options: { query: 'select ?name {}', title: 'name', article: 'never' },
    source: around<unknown>(
      fc.oneof(fc.jsonValue(), fc.record({ name: fc.record({ value: fc.oneof(evilText, fc.jsonValue()) }) })),
      { name: { value: GOOD } },
    ).map((bindings) => JSON.stringify({ results: { bindings } })),
  },
  {
    kind: 'sitemap',
    options: { article: 'never' },
    source: around(fc.record({ loc: markup, title: markup, date: markup }), {
      loc: '/good',
      title: GOOD,
      date: '2026-11-20',
    }).map(
      (urls) =>
        `<urlset>${urls.map(({ loc, title, date }) => `<url><loc>${loc}</loc><n:title>${title}</n:title><lastmod>${date}</lastmod></url>`).join('')}</urlset>`,
    ),
  },
  {
    kind: 'page-list',
    options: { item: 'li', article: 'never' },
    source: around(fc.record({ href: markup, title: markup }), { href: '/good', title: GOOD }).map(
      (items) =>
        `<ul>${items.map(({ href, title }) => `<li><a href="${href.replaceAll('"', '')}">${title}</a></li>`).join('')}</ul>`,
    ),
  },
];

describe.each(SORTS.map((sort) => [sort.kind, sort] as const))('%s', (kind, { options, source }) => {
  it('gives the good item, whatever stands beside it', async () => {
    await fc.assert(
      fc.asyncProperty(source, async (body) => {
        server.set('/source', {
          body,
          type: kind === 'page-list' ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8',
        });
        const reader = new Reader(makeWatcher({ kind, url: server.url('/source'), options }), fetcher);
        const { documents, problems } = await reader.read();
        expect(problems.filter(({ code }) => code === 'fault-of-ours')).toEqual([]);
        expect(documents.filter(({ title }) => title === GOOD)).toHaveLength(1);
      }),
      { numRuns: 80 },
    );
  });
});
