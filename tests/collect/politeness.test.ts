// Politeness: robots.txt, Retry-After, distances, full reads now and then; and issues of a gazette that were missed.

import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { collect, type Fetcher } from '../../src/collect/index.js';
import type { Watcher } from '../../src/domain/watcher.js';
import { startServer, type TestServer } from '../support/http-server.js';
import { makeWatcher, NOW, prose, Reader, rss, testFetcher } from './helpers.js';

let server: TestServer;
let fetcher: Fetcher;
beforeEach(async () => {
  server = await startServer();
  fetcher = testFetcher();
});
afterEach(async () => {
  await fetcher.close();
  await server.close();
});

const after = (hours: number) => new Date(Date.parse(NOW) + hours * 3_600_000).toISOString();

const PAGE = `<main><h1>Pacts</h1><p>${prose('The pact was signed.')}</p></main>`;
const rules = (text: string) => ({ body: text, type: 'text/plain' });

describe('robots.txt', () => {
  const page = (more: Partial<Watcher> = {}) => makeWatcher({ kind: 'page', url: server.url('/news/page'), ...more });
  beforeEach(() => server.set('/news/page', PAGE));

  it.each([
    ['forbids all', 'User-agent: *\nDisallow: /', 'refused', 'robots'],
    ['forbids us by name', 'User-agent: pactwatch\nDisallow: /news/\n\nUser-agent: *\nAllow: /', 'refused', 'robots'],
    ['forbids others', 'User-agent: badbot\nDisallow: /', 'read', undefined],
    ['allows us what it forbids others', 'User-agent: *\nDisallow: /\n\nUser-agent: Pactwatch\nDisallow:', 'read', undefined],
    ['forbids another part', 'User-agent: *\nDisallow: /private/', 'read', undefined],
    ['forbids by wildcard', 'User-agent: *\nDisallow: /*page$', 'refused', 'robots'],
    ['has a byte order mark', '\ufeffUser-agent: *\r\nDisallow: /news', 'refused', 'robots'],
    ['is a page', '<html><body>User-agent: * Disallow: /</body></html>', 'read', undefined],
  ])('that %s', async (_, text, outcome, code) => {
    server.set('/robots.txt', rules(text));
    const read = await new Reader(page(), fetcher).read();
    expect([read.outcome, read.problems[0]?.code]).toEqual([outcome, code]);
    expect(server.count('/news/page')).toBe(outcome === 'read' ? 1 : 0);
  });

  it('that is refused or missing allows; that cannot be reached forbids for the time being', async () => {
    server.set('/robots.txt', { status: 403 });
    expect((await new Reader(page(), fetcher).read()).outcome).toBe('read');
    server.set('/robots.txt', { status: 503 });
    const other = testFetcher();
    expect(await new Reader(page(), other).read()).toMatchObject({
      outcome: 'failed',
      problems: [{ code: 'robots-unreachable', transient: true }],
    });
    server.set('/robots.txt', { status: 404 });
    expect((await new Reader(page(), other).read()).outcome).toBe('read');
    await other.close();
  });

  it('is asked for once a day, and once for all sources of a host', async () => {
    server.set('/robots.txt', rules('User-agent: *\nDisallow: /private/'));
    const reader = new Reader(page(), fetcher);
    const other = new Reader(page({ id: 'other', kind: 'page-list', options: { item: 'p' } }), fetcher);
    await Promise.all([reader.read(), other.read()]);
    await reader.read(after(12));
    expect(server.count('/robots.txt')).toBe(1);
    const nextRun = testFetcher();
    const again = new Reader(page(), nextRun);
    again.memory = reader.memory;
    await again.read(after(23));
    expect(server.count('/robots.txt')).toBe(1);
    await again.read(after(25));
    expect(server.count('/robots.txt')).toBe(2);
    await nextRun.close();
  });

  it('is not asked for feeds and services, but for the articles behind them', async () => {
    server.set('/robots.txt', rules('User-agent: *\nDisallow: /'));
    server.set('/feed.xml', rss([{ title: 'Whole', link: '/whole', description: prose('x') }]));
    const feed = new Reader(makeWatcher({ url: server.url('/feed.xml') }), fetcher);
    expect((await feed.read()).documents).toHaveLength(1);
    expect(server.count('/robots.txt')).toBe(0);
    server.set(
      '/feed.xml',
      rss(['a', 'b', 'c'].map((name) => ({ title: `Teaser ${name}`, link: `/${name}`, description: 'short' }))),
    );
    const read = await feed.read();
    expect(read.documents.map(({ text }) => text)).toEqual(['short', 'short', 'short']);
    expect(read.problems.map(({ code }) => code)).toContain('robots');
    expect(server.asked.map(({ path }) => path)).toEqual(['/feed.xml', '/feed.xml', '/robots.txt']);
  });
});

describe('a host that asks to wait', () => {
  it('is not asked again at once, nor counted as asked', async () => {
    server.set('/feed.xml', { status: 429, headers: { 'retry-after': '3600' } });
    const feed = new Reader(makeWatcher({ url: server.url('/feed.xml') }), fetcher);
    expect((await feed.read()).notBefore).toBe('2026-11-21T10:00:00.000Z');
    expect(await feed.read()).toMatchObject({ waiting: true, problems: [{ code: 'asked-to-wait' }] });
    expect(server.count('/feed.xml')).toBe(1);
    server.set('/feed.xml', rss([{ title: 'Back', link: '/back', description: prose('x') }]));
    expect((await feed.read(after(1))).documents).toHaveLength(1);
  });

  it('does not silence others behind the same private address', async () => {
    server.set('/a.xml', { status: 503, headers: { 'retry-after': '3600' } });
    server.set('/b.xml', rss([{ title: 'Fine', link: '/fine', description: prose('x') }]));
    await new Reader(makeWatcher({ url: server.url('/a.xml') }), fetcher).read();
    expect((await new Reader(makeWatcher({ url: server.url('/b.xml') }), fetcher).read()).outcome).toBe('read');
  });
});

describe('distances', () => {
  it('without one, sources of a host of our own are read side by side', async () => {
    // Nobody is answered before all have asked: one after the other they would wait in vain.
    const waiting: ServerResponse[] = [];
    server.set('/feed.xml', (_request, response) => {
      if (waiting.push(response) < 10) return;
      for (const one of waiting) one.end(rss([{ title: 'x', link: '/x', description: prose('x') }]));
    });
    const watcher = makeWatcher({ url: server.url('/feed.xml') });
    const reads = Array.from({ length: 10 }, () => collect(watcher, {}, { fetcher, commitments: [], now: NOW }));
    expect((await Promise.all(reads)).map(({ outcome }) => outcome)).toEqual(Array(10).fill('read'));
  });

  it('a service may want more of it, and so may robots.txt', async () => {
    const times: number[] = [];
    const note = (_: unknown, response: { end(body: string): unknown }) => {
      times.push(performance.now());
      response.end(PAGE);
    };
    server.set('/robots.txt', rules('User-agent: *\nCrawl-delay: 0.2'));
    server.set('/a', note);
    server.set('/b', note);
    const pages = ['/a', '/b'].map((path) => new Reader(makeWatcher({ kind: 'page', url: server.url(path) }), fetcher).read());
    await Promise.all(pages);
    expect(times[1]! - times[0]!).toBeGreaterThan(150);
  });
});

describe('a server that answers 304 for ever', () => {
  it('is read in full once a day', async () => {
    const body = (title: string) => rss([{ title, link: `/${title}`, description: prose(title) }]);
    const stuck =
      (title: string) =>
      (
        request: { headers: Record<string, unknown> },
        response: { writeHead(...of: unknown[]): unknown; end(body?: string): unknown },
      ) => {
        const isConditional = request.headers['if-none-match'] !== undefined;
        response.writeHead(isConditional ? 304 : 200, { etag: '"stuck"', 'content-type': 'application/rss+xml' });
        response.end(isConditional ? undefined : body(title));
      };
    server.set('/feed.xml', stuck('first'));
    const feed = new Reader(makeWatcher({ url: server.url('/feed.xml') }), fetcher);
    expect((await feed.read()).outcome).toBe('read');
    server.set('/feed.xml', stuck('second'));
    expect((await feed.read(after(1))).outcome).toBe('unchanged');
    expect((await feed.read(after(23))).outcome).toBe('unchanged');
    expect((await feed.read(after(25))).documents.map(({ title }) => title)).toEqual(['second']);
    expect((await feed.read(after(26))).outcome).toBe('unchanged');
  });
});

describe('a feed of one issue only', () => {
  const issue = (number: number) =>
    rss([{ title: `LEGGE ${number}`, link: `/${number}`, description: prose('x') }]).replace(
      '<title>News',
      `<title>Gazzetta - Serie n. ${number} del 20-11-2026`,
    );

  it('tells which issues were missed, once', async () => {
    const feed = new Reader(
      makeWatcher({ url: server.url('/feed.xml'), options: { issue: ' n\\. (\\d+) ', article: 'never' } }),
      fetcher,
    );
    const gaps: string[] = [];
    for (const number of [270, 271, 271, 273, 274, 277, 1, 3]) {
      server.set('/feed.xml', issue(number));
      const read = await feed.read();
      expect(read.outcome).toBe('read');
      gaps.push(
        ...read.problems.map(({ code, message }) => `${code} ${number}: ${/issues? [\d to]+/.exec(message)?.[0].trim()}`),
      );
    }
    expect(gaps).toEqual(['gap 273: issue 272', 'gap 277: issues 275 to 276', 'gap 3: issue 2']);
  });
});
