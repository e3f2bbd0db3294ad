// The zoo: sources on loopback that misbehave as those in the world were seen to, each read as a watcher would read it.

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Fetcher } from '../../src/collect/index.js';
import { watcherSchema } from '../../src/domain/watcher.js';
import { startServer } from '../support/http-server.js';
import { COMMITMENT } from './contracts/samples.js';
import { NOW, prose, Reader, rss, testFetcher } from './helpers.js';
import { FEEDS } from './zoo/feeds.js';
import { PAGES } from './zoo/pages.js';
import type { Quirk } from './zoo/quirk.js';

const QUIRKS: readonly Quirk[] = [...FEEDS, ...PAGES];

let fetcher: Fetcher;
beforeAll(() => {
  fetcher = testFetcher();
});
afterAll(() => fetcher.close());

async function visit({ kind = 'feed', options = {}, zone = 'UTC', language, reads }: Quirk): Promise<void> {
  const server = await startServer();
  const filled: unknown = JSON.parse(JSON.stringify(options).replace('{origin}', server.origin));
  const watcher = watcherSchema.parse({
    ...{ id: 'animal', name: 'animal', publisher: 'Keeper', official_of: 'IT', kind, zone, options: filled },
    ...(language && { language }),
    ...(kind !== 'news-search' && { url: server.url('/source') }),
  });
  const reader = new Reader(watcher, fetcher, [COMMITMENT]);
  for (const { serve = {}, after = 0, outcome, titles = [], documents, problems = [] } of reads) {
    for (const [path, answer] of Object.entries(serve)) server.set(path, answer);
    const read = await reader.read(after === 0 ? NOW : new Date(Date.parse(NOW) + after * 3_600_000).toISOString());
    expect({ outcome: read.outcome, problems: read.problems.map(({ code }) => code) }).toEqual({ outcome, problems });
    expect(read.documents.map(({ title }) => title)).toEqual(titles);
    if (documents) expect(read.documents).toMatchObject(documents);
  }
  await server.close();
}

describe('the zoo', () => {
  it('has many animals, each with a name of its own and the place where it was seen', () => {
    expect(QUIRKS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(QUIRKS.map(({ name }) => name)).size).toBe(QUIRKS.length);
    for (const { origin } of QUIRKS) expect(origin).not.toBe('');
  });

  it.each(QUIRKS.map((quirk) => [quirk.name, quirk] as const))('%s', async (_, quirk) => visit(quirk));
});

describe('whatever stands beside it', () => {
  /** Texts that break parsers: markup that is not closed, controls, entities, halves of characters. */
  const evil = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.constantFrom(
      ']]>',
      '<![CDATA[',
      '&bogus;',
      '&#0;',
      '&#xD800;',
      '</item>',
      '<b><i><u>',
      '\u0000',
      '\ud800',
      '<!--',
      '<?php',
      '%00',
      '&lt;script&gt;',
    ),
  );

  it('a good entry comes through, once', async () => {
    const server = await startServer();
    const good = {
      title: 'Good',
      link: '/good',
      guid: 'good',
      description: prose('It entered into force.'),
      pubDate: 'Thu, 19 Nov 2026 10:00:00 GMT',
    };
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ title: evil, link: evil, guid: evil, description: evil, pubDate: evil }), { maxLength: 6 }),
        async (bad) => {
          server.set('/source', rss([...bad, good, ...bad]));
          const reader = new Reader(
            watcherSchema.parse({
              id: 'a',
              name: 'a',
              publisher: 'a',
              kind: 'feed',
              url: server.url('/source'),
              options: { article: 'never' },
            }),
            fetcher,
          );
          const { outcome, documents } = await reader.read();
          expect(outcome).toBe('read');
          expect(
            documents.filter(({ title, text }) => title === 'Good' && text.startsWith('It entered into force.')),
          ).toHaveLength(1);
          expect((await reader.read()).documents).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
    await server.close();
  });

  it('no source costs another: a hanging one, a bomb and a page of nonsense are read beside a good one', async () => {
    const server = await startServer();
    server.set('/hangs', () => {});
    server.set('/bomb', { body: `<rss><channel>${'<item><title>'.repeat(100_000)}` });
    server.set('/nonsense', { body: Buffer.from(Array.from({ length: 50_000 }, (_, index) => (index * 7919) % 256)) });
    server.set('/good', rss([{ title: 'Good', link: '/g', description: prose('x') }]));
    const impatient = testFetcher({ timeout: 700 });
    const reads = await Promise.all(
      ['/hangs', '/bomb', '/nonsense', '/good'].map((path) =>
        new Reader(
          watcherSchema.parse({ id: 'a', name: 'a', publisher: 'a', kind: 'feed', url: server.url(path) }),
          impatient,
        ).read(),
      ),
    );
    expect(reads.map(({ outcome }) => outcome)).toEqual(['failed', expect.stringMatching(/broken|read/), 'broken', 'read']);
    expect(reads[3]?.documents).toHaveLength(1);
    await impatient.close();
    await server.close();
  });
});
