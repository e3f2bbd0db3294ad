// Proves every watcher: its fixture, served on loopback under the watcher's own addresses, gives the items that expectations.yaml says.

import { readdir, readFile } from 'node:fs/promises';
import { parse as parsePath } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { collect, createFetcher, loadKinds, type Fetcher } from '../../src/collect/index.js';
import { loadProject, type Project } from '../../src/config.js';
import { seedSchema } from '../../src/domain/seed.js';
import type { Document } from '../../src/domain/types.js';
import { watcherSchema, type Watcher } from '../../src/domain/watcher.js';
import { startServer, type TestServer } from '../support/http-server.js';

const FIXTURES = new URL('fixtures/', import.meta.url);

/** A Saturday noon, after all that the fixtures report. */
const NOW = '2026-11-21T12:00:00.000Z';

const expectationSchema = z.strictObject({
  quirks: z.string(),
  also: z.record(z.string(), z.string()).default({}),
  contains: z.string().optional(),
  lacks: z.string().optional(),
  publishers: z.array(z.string()).optional(),
  items: z.array(z.strictObject({ published: z.string().optional(), link: z.string(), title: z.string().optional() })).min(1),
});

type Expectation = z.infer<typeof expectationSchema>;

const expectations = z
  .record(z.string(), expectationSchema)
  .parse(parse(await readFile(new URL('expectations.yaml', import.meta.url), 'utf8')));
const fixtures = await readdir(FIXTURES);
const project: Project = await loadProject(undefined, {}, await loadKinds());

function withoutQuery(path: string): string {
  return path.split('?')[0] ?? path;
}

/** Path and query under which the watcher asks for its source. */
function pathOf({ url, options }: Watcher): string {
  const address = new URL(url ?? z.object({ search: z.string() }).parse(options).search);
  return url ? address.pathname + address.search : address.pathname;
}

async function serveFixture(watcher: Watcher, { also }: Expectation): Promise<TestServer> {
  const own = fixtures.find((file) => parsePath(file).name === watcher.id);
  if (own === undefined) throw new Error(`${watcher.id} has no fixture`);
  const server = await startServer();
  for (const [path, file] of Object.entries({ [pathOf(watcher)]: own, ...also }))
    server.set(path, { body: await readFile(new URL(file, FIXTURES)), type: typeOf(file) });
  return server;
}

/** Content types without a charset: decoding is part of what is proved. */
function typeOf(file: string): string {
  const types: Record<string, string> = { '.html': 'text/html', '.json': 'application/json', '.pdf': 'application/pdf' };
  return types[parsePath(file).ext] ?? 'application/xml';
}

/** The real client, with every host led to the server; pages keep the addresses that were asked for. */
function ledTo(server: TestServer, client: Fetcher): Fetcher {
  return {
    get: async (request) => {
      const asked = new URL(request.url);
      const fetched = await client.get({ ...request, url: server.url(asked.pathname + asked.search) });
      return fetched.result === 'fresh' ? { ...fetched, url: fetched.url.replace(server.origin, asked.origin) } : fetched;
    },
    close: () => client.close(),
  };
}

/** The day in the source's zone where the expectation names a day, else the instant. */
function when({ published, zone }: Document, expected: string): string {
  if (expected.length > 10) return `${published.slice(0, 19)}Z`;
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone ?? 'UTC' }).format(new Date(published));
}

function reportOf(document: Document, { items }: Expectation) {
  const wanted = items.find(({ link, title }) => link === document.url && (title === undefined || title === document.title));
  const dated = wanted ?? items[0];
  return {
    link: document.url,
    ...(wanted && wanted.title === undefined ? {} : { title: document.title }),
    published: when(document, dated?.published ?? NOW),
  };
}

function inOrder<T extends { link: string; published: string }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => `${a.link} ${a.published}`.localeCompare(`${b.link} ${b.published}`));
}

describe('a watcher and its fixture', () => {
  let client: Fetcher;
  beforeAll(() => {
    client = createFetcher({ allowPrivate: true, spacing: 0 });
  });
  afterAll(() => client.close());

  /** Two reads of the fixture, with one commitment to search for; `asked` are the paths of the first. */
  async function readTwice(watcher: Watcher, expectation: Expectation) {
    const server = await serveFixture(watcher, expectation);
    const commitments = project.commitments.filter(({ id }) => id === 'gcap');
    const context = { fetcher: ledTo(server, client), commitments, now: NOW };
    const collected = await collect(watcher, {}, context);
    const asked = server.asked.map(({ path }) => path);
    const again = await collect(watcher, collected.memory, context);
    await server.close();
    return { collected, asked, again };
  }

  it.each(project.watchers.map((watcher) => [watcher.id, watcher] as const))('%s', async (id, watcher) => {
    const expectation = expectations[id];
    if (!expectation) throw new Error(`expectations.yaml has nothing on ${id}`);
    const { collected, asked, again } = await readTwice(watcher, expectation);
    const { documents } = collected;

    expect(collected.outcome).toBe('read');
    const expected = expectation.items.map((item) => ({ ...item, published: item.published ?? `${NOW.slice(0, 19)}Z` }));
    expect(inOrder(documents.map((document) => reportOf(document, expectation)))).toEqual(inOrder(expected));

    const texts = documents.map(({ text }) => text).join('\n');
    expect(texts).toContain(expectation.contains ?? '');
    if (expectation.lacks) expect(texts).not.toContain(expectation.lacks);
    expect(documents.map(({ publisher }) => publisher).sort()).toEqual(
      expectation.publishers?.toSorted() ?? documents.map(() => watcher.publisher),
    );
    for (const { lang, official, officialOf, zone } of documents)
      expect({ lang: watcher.language && lang, official, officialOf, zone }).toEqual({
        lang: watcher.language,
        official: watcher.official_of !== undefined,
        officialOf: watcher.official_of,
        zone: watcher.zone,
      });

    expect(again).toMatchObject({ outcome: 'read', documents: [] });

    const own = [pathOf(watcher), '/robots.txt', ...Object.keys(expectation.also)].map(withoutQuery);
    if (watcher.options.article === 'never') expect(asked.filter((path) => !own.includes(withoutQuery(path)))).toEqual([]);
  });
});

describe('the watchers together', () => {
  const { watchers } = project;

  it('are right by themselves and fit the seeds and the source kinds', () => {
    expect(project.faults).toEqual([]);
  });

  it('are proved, every one, and nothing is left over', () => {
    const ids = watchers.map(({ id }) => id).sort();
    expect(Object.keys(expectations).sort()).toEqual(ids);
    const used = Object.values(expectations).flatMap(({ also }) => Object.values(also));
    const own = fixtures.filter((file) => ids.includes(parsePath(file).name));
    expect([...new Set([...own, ...used])].sort()).toEqual([...fixtures].sort());
  });

  it('cover the languages, the kinds, the governments and every seed', async () => {
    expect(watchers.length).toBeGreaterThanOrEqual(30);
    for (const language of ['en', 'it', 'ja'])
      expect(watchers.filter((watcher) => watcher.language === language && watcher.enabled).length).toBeGreaterThanOrEqual(10);
    // No source that is known to us is best read by its sitemap.
    const kinds = [...(await loadKinds()).keys()].filter((kind) => kind !== 'sitemap');
    expect(new Set(watchers.map(({ kind }) => kind))).toEqual(new Set(kinds));
    expect(watchers.map((watcher) => watcher.official_of)).toEqual(expect.arrayContaining(['JP', 'IT', 'GB', 'EU']));
    const readFor = (id: string) => watchers.some(({ commitments, enabled }) => enabled && (commitments?.includes(id) ?? true));
    expect(project.commitments.map(({ id }) => id).filter((id) => !readFor(id))).toEqual([]);
  });

  it('say what the publisher thinks of automatic reading, and why a source is not read', () => {
    expect(watchers.filter(({ access }) => access === undefined).map(({ id }) => id)).toEqual([]);
    const off = watchers.filter(({ enabled }) => !enabled);
    expect(off.map(({ id }) => id).sort()).toEqual([
      'google-news-en',
      'google-news-it',
      'google-news-ja',
      'it-esteri',
      'jp-meti-atom',
      'jp-mod-press',
    ]);
  });
});

describe('the seeds', () => {
  it('name every commitment in English, Italian and Japanese', () => {
    const lacking = project.commitments.filter(({ names }) => ['en', 'it', 'ja'].some((language) => !names[language]?.length));
    expect(lacking.map(({ id }) => id)).toEqual([]);
    expect(project.commitments.length).toBeGreaterThanOrEqual(30);
  });
});

describe('how to add one', () => {
  /** The YAML example of a README. */
  async function example(readme: string): Promise<unknown> {
    const text = await readFile(readme, 'utf8');
    return parse(/```yaml\n(.*?)```/su.exec(text)?.[1] ?? '');
  }

  it('is shown by examples that are right', async () => {
    expect(seedSchema.safeParse(await example('seeds/README.md')).error).toBeUndefined();
    expect(watcherSchema.safeParse(await example('watchers/README.md')).error).toBeUndefined();
  });
});
