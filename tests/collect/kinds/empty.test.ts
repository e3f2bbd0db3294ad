// Sources that hold nothing: broken, with the option that says that this is usual; and well where it is set.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { serverFor } from '../../support/web.js';
import { makeWatcher, Reader, rss, testFetcher } from '../helpers.js';

const fetcher = testFetcher();
const server = await serverFor(fetcher);

it.each([
  ['feed', rss([]), {}],
  ['page-list', '<div id="list"></div>', { within: '#list', item: 'a' }],
  ['json', '{"articles": []}', { items: 'articles', title: 'title' }],
  ['sparql', '{"results": {"bindings": []}}', { query: 'SELECT ?t WHERE { ?a ?b ?t }', title: 't' }],
  ['sitemap', '<urlset></urlset>', {}],
])('a %s that is empty is refused with the option that allows it', async (kind, body, options) => {
  server.set('/empty', { body, type: kind === 'page-list' ? 'text/html' : 'application/xml' });
  const read = (more: Record<string, unknown>) =>
    new Reader(
      makeWatcher({ kind, url: server.url('/empty'), options: { article: 'never', ...options, ...more } }),
      fetcher,
    ).read();
  const { outcome, problems } = await read({});
  expect([outcome, problems[0]?.message]).toEqual(['broken', expect.stringContaining('allow_empty: true')]);
  expect((await read({ allow_empty: true })).outcome).toBe('read');
});

it('watchers/README.md names it', async () => {
  const guide = await readFile(join(import.meta.dirname, '../../../watchers/README.md'), 'utf8');
  expect(guide).toContain('`allow_empty: true`');
});
