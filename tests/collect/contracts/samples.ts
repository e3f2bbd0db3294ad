// One good source of each kind, as the contract suite needs it: what it answers, and how a watcher reads it.

import { seedSchema, type Commitment } from '../../../src/domain/seed.js';
import type { Answer } from '../../support/http-server.js';
import { makePdf } from '../../support/pdf.js';
import { prose, rss } from '../helpers.js';

export interface Sample {
  /** What the source answers. */
  readonly answer: Answer;
  /** The same source with one thing more. */
  readonly next: Answer;
  /** Options of the watcher; `{origin}` and `{path}` are filled in. */
  readonly options: Readonly<Record<string, unknown>>;
}

export const COMMITMENT: Commitment = seedSchema.parse({
  id: 'acsa',
  title: 'ACSA',
  kind: 'agreement',
  parties: ['JP', 'IT'],
  names: { en: ['Japan-Italy ACSA'] },
  baseline: { as_of: '2025-03-05', status: 'signed' },
});

const TEXT = prose('The pact was signed.');
const NEXT = prose('The pact entered into force.');

const entry = (name: string, description: string) => ({
  title: `Pact ${name}`,
  link: `/${name}`,
  description,
  pubDate: 'Thu, 19 Nov 2026 10:00:00 GMT',
});
const FEED = rss([entry('a', TEXT)]);
const NEXT_FEED = rss([entry('b', NEXT), entry('a', TEXT)]);

const list = (...names: string[]) =>
  `<ul>${names.map((name) => `<li><a href="/${name}">Pact ${name} signed</a> 19 nov 2026</li>`).join('')}</ul>`;
const records = (...names: string[]) => JSON.stringify({ acts: names.map((name) => ({ name, text: `${TEXT} ${name}` })) });
const rows = (...names: string[]) => JSON.stringify({ results: { bindings: names.map((name) => ({ name: { value: name } })) } });

const sitemap = (...names: string[]) =>
  `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${names
    .map(
      (name) =>
        `<url><loc>/${name}</loc><news:news><news:publication_date>2026-11-19</news:publication_date><news:title>Pact ${name}</news:title></news:news></url>`,
    )
    .join('')}</urlset>`;

export const SAMPLES: Readonly<Record<string, Sample>> = {
  feed: { answer: FEED, next: NEXT_FEED, options: {} },
  page: {
    answer: `<main><h1>Pacts</h1><p>${TEXT}</p></main>`,
    next: `<main><h1>Pacts</h1><p>${TEXT}</p><p>${NEXT}</p></main>`,
    options: { selector: 'main', require: 'Pacts' },
  },
  'page-list': { answer: list('a', 'b'), next: list('c', 'a', 'b'), options: { item: 'li', date: 'li', article: 'never' } },
  sitemap: { answer: sitemap('a', 'b'), next: sitemap('c', 'a', 'b'), options: { article: 'never' } },
  pdf: { answer: makePdf([['Pacts'], [TEXT]]), next: makePdf([['Pacts'], [TEXT], [NEXT]]), options: { require: 'Pacts' } },
  json: { answer: records('a'), next: records('b', 'a'), options: { items: 'acts', title: 'name', text: 'text' } },
  sparql: {
    answer: rows('Pact a'),
    next: rows('Pact b', 'Pact a'),
    options: { query: 'SELECT ?name {}', title: 'name', text: 'name' },
  },
  'news-search': {
    answer: FEED,
    next: NEXT_FEED,
    options: { search: '{origin}{path}?q={query}', languages: ['en'], article: 'never' },
  },
};
