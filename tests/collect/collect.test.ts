// Reading a source again and again: what is new is brought once, whatever the source does to its old items.

import { beforeEach, describe, expect, it } from 'vitest';
import type { Fetcher } from '../../src/collect/index.js';
import type { TestServer } from '../support/http-server.js';
import { serverFor } from '../support/web.js';
import { makeWatcher, NOW, prose, Reader, rss, testFetcher, type FeedEntry } from './helpers.js';
import { makePdf } from '../support/pdf.js';

const fetcher = testFetcher();
const server = await serverFor(fetcher);
let paths = 0;
/** A feed of its own for each test. */
let path: string;

beforeEach(() => {
  paths += 1;
  path = `/feed-${paths}.xml`;
});

function entry(name: string, more: Partial<FeedEntry> = {}): FeedEntry {
  return {
    title: `Pact ${name} signed`,
    link: server.url(`/${name}`),
    guid: name,
    description: prose(`Pact ${name} was signed.`),
    pubDate: 'Thu, 19 Nov 2026 10:00:00 GMT',
    ...more,
  };
}

function feedReader(options: Record<string, unknown> = {}): Reader {
  return new Reader(makeWatcher({ url: server.url(path), options }), fetcher);
}

async function titles(reader: Reader, now = NOW): Promise<string[]> {
  return (await reader.read(now)).documents.map(({ title }) => title);
}

describe('stories that are known bring nothing', () => {
  const changes: [string, (entries: FeedEntry[]) => FeedEntry[]][] = [
    ['a second run', (entries) => entries],
    ['new GUIDs', (entries) => entries.map((one) => ({ ...one, guid: `new-${one.guid}` }))],
    ['positional GUIDs', (entries) => entries.map((one, index) => ({ ...one, guid: `item_${index}` }))],
    ['another order', (entries) => [...entries].reverse()],
    ['a new date', (entries) => entries.map((one) => ({ ...one, pubDate: 'Sat, 21 Nov 2026 08:00:00 GMT' }))],
    ['https and www', (entries) => entries.map((one) => ({ ...one, link: one.link?.replace('http:', 'https:') ?? '' }))],
    ['tracking parameters', (entries) => entries.map((one) => ({ ...one, link: `${one.link}?utm_source=rss#more` }))],
    [
      'other typography',
      (entries) => entries.map((one) => ({ ...one, description: `<p>${one.description?.replaceAll(' ', '  ')}</p>` })),
    ],
    ['another address for the same text', (entries) => entries.map((one) => ({ ...one, link: `${one.link}-copy` }))],
  ];
  it.each(changes)('%s', async (_, change) => {
    const entries = ['a', 'b', 'c'].map((name) => entry(name));
    const reader = feedReader();
    server.set(path, rss(entries));
    expect(await titles(reader)).toHaveLength(3);
    server.set(path, rss(change(entries)));
    const again = await reader.read();
    expect(again.outcome).toBe('read');
    expect(again.documents).toEqual([]);
    server.set(path, rss([...change(entries), entry('d')]));
    expect(await titles(reader)).toEqual(['Pact d signed']);
  });
});

it('an edit under the same GUID is a document of its own, dated when it was made', async () => {
  const reader = feedReader();
  server.set(path, rss([entry('a')]));
  const [before] = (await reader.read()).documents;
  server.set(path, rss([entry('a', { title: 'Pact a ENTERED INTO FORCE' })]));
  const [after, ...others] = (await reader.read('2026-11-22T09:00:00Z')).documents;
  expect(others).toEqual([]);
  expect(after?.title).toBe('Pact a ENTERED INTO FORCE');
  expect(after?.url).toBe(before?.url);
  expect(after?.id).not.toBe(before?.id);
  expect([before?.published, after?.published]).toEqual(['2026-11-19T10:00:00.000Z', '2026-11-22T09:00:00Z']);
  server.set(path, rss([entry('a')]));
  expect(await titles(reader)).toEqual([]);
});

describe('a feed that is cut off', () => {
  const cutAt = (feed: string, place: string) => feed.slice(0, feed.indexOf(place) + place.length);

  it('is broken and shown as such; what came whole of it is used, the rest comes with the next read', async () => {
    const reader = feedReader();
    server.set(path, rss([entry('old')]));
    await reader.read();
    const feed = rss([entry('a'), entry('b')]);
    server.set(path, { body: cutAt(feed, '<title>Pact b'), etag: '"1"' });
    const cut = await reader.read();
    expect(cut).toMatchObject({ outcome: 'broken', items: 1, problems: [{ code: 'feed-cut', transient: true }] });
    expect(cut.documents.map(({ title }) => title)).toEqual(['Pact a signed']);
    // The server says that it is the same: only who does not ask conditionally is given the rest.
    server.set(path, { body: feed, etag: '"1"' });
    expect(await titles(reader)).toEqual(['Pact b signed']);
  });

  it.each([
    ['before its first entry', (feed: string) => cutAt(feed, '<link>')],
    ['between two entries', (feed: string) => cutAt(feed, '</item>')],
    ['behind its last entry', (feed: string) => feed.slice(0, feed.indexOf('</channel>'))],
    ['in a text that may hold nothing', (feed: string) => cutAt(feed, '<title>')],
  ])('%s', async (_, cut) => {
    server.set(path, cut(rss([entry('a')])));
    expect(await feedReader({ allow_empty: true }).read()).toMatchObject({ outcome: 'broken', problems: [{ code: 'feed-cut' }] });
  });

  it.each([
    ['a remark behind its end', (feed: string) => `${feed}<!-- made in 3 ms -->`],
    ['its last end tag left out', (feed: string) => feed.replace('</rss>', '')],
  ])('unlike one with %s', async (_, sloppy) => {
    server.set(path, sloppy(rss([entry('a')])));
    expect(await feedReader().read()).toMatchObject({ outcome: 'read', problems: [] });
  });
});

it('one word more is an edit: "not"', async () => {
  const reader = feedReader();
  server.set(path, rss([entry('a', { title: 'Pact in force' })]));
  await reader.read();
  server.set(path, rss([entry('a', { title: 'Pact not in force' })]));
  expect(await titles(reader)).toEqual(['Pact not in force']);
});

it('documents are whole, and come oldest first', async () => {
  const watcher = makeWatcher({
    url: server.url(path),
    publisher: 'Ministry',
    owner: 'State',
    official_of: 'JP',
    zone: 'Asia/Tokyo',
    language: 'ja',
  });
  server.set(
    path,
    rss([
      entry('new', { pubDate: 'Fri, 20 Nov 2026 10:00:00 +0900' }),
      entry('old'),
      entry('future', { pubDate: 'Mon, 01 Jan 2035 00:00:00 GMT' }),
    ]),
  );
  const { documents, items, copies } = await new Reader(watcher, fetcher).read();
  expect(documents.map(({ title, published }) => [title, published])).toEqual([
    ['Pact old signed', '2026-11-19T10:00:00.000Z'],
    ['Pact new signed', '2026-11-20T01:00:00.000Z'],
    ['Pact future signed', NOW],
  ]);
  expect(documents[0]).toMatchObject({
    publisher: 'Ministry',
    owner: 'State',
    official: true,
    officialOf: 'JP',
    zone: 'Asia/Tokyo',
    lang: 'ja',
    watcher: 'test-source',
  });
  expect(documents[0]?.id).toMatch(/^[0-9a-f]{16}$/);
  expect(items).toBe(3);
  expect(copies).toHaveLength(1);
  expect(copies[0]).toMatchObject({ url: server.url(path), fetched: NOW, contentType: 'application/rss+xml' });
  expect(copies[0]?.documents).toHaveLength(3);
  expect(Buffer.from(copies[0]!.body).toString()).toContain('Pact old signed');
});

describe('a source that fails', () => {
  const failures: [string, Parameters<TestServer['set']>[1], string][] = [
    ['a maintenance page', '<!DOCTYPE html><html><body>Back soon</body></html>', 'broken html-not-feed'],
    ['an emptied feed', rss([]), 'broken feed-empty'],
    ['an empty body', '', 'broken empty-body'],
    ['an error', { status: 500 }, 'failed http-500'],
    ['a closed door', { status: 403 }, 'refused http-403'],
    ['a wall', { status: 202, body: '' }, 'refused challenge'],
    ['nonsense', 'nonsense', 'broken feed-malformed'],
  ];
  it.each(failures)('with %s: neither that nor its recovery brings anything', async (_, answer, expected) => {
    const reader = feedReader();
    server.set(path, { body: rss([entry('a')]), etag: '"1"' });
    await reader.read();
    const memory = reader.memory;
    server.set(path, answer);
    const failed = await reader.read();
    expect([failed.outcome, failed.problems.map(({ code }) => code).join()].join(' ')).toBe(expected);
    expect(failed.documents).toEqual([]);
    expect(reader.memory).toEqual(memory);
    server.set(path, { body: rss([entry('a')]), etag: '"2"' });
    const recovered = await reader.read();
    expect([recovered.outcome, recovered.documents]).toEqual(['read', []]);
  });

  it('and asks to wait is not asked again before', async () => {
    const reader = feedReader();
    server.set(path, { status: 429, headers: { 'retry-after': '3600' } });
    expect((await reader.read()).notBefore).toBe('2026-11-21T10:00:00.000Z');
    const early = await reader.read('2026-11-21T09:59:00Z');
    expect([early.outcome, early.problems[0]?.code, server.count(path)]).toEqual(['failed', 'asked-to-wait', 1]);
    server.set(path, rss([entry('a')]));
    expect(await titles(reader, '2026-11-21T10:00:00Z')).toHaveLength(1);
    expect((await reader.read('2026-11-21T09:00:00Z')).outcome).toBe('read');
  });
});

it('an unchanged source answers 304 and costs nothing', async () => {
  const reader = feedReader();
  server.set(path, { body: rss([entry('a')]), etag: '"1"', headers: { 'last-modified': 'Thu, 19 Nov 2026 10:00:00 GMT' } });
  await reader.read();
  const memory = reader.memory;
  const again = await reader.read();
  expect([again.outcome, again.documents, again.copies, again.problems]).toEqual(['unchanged', [], [], []]);
  expect(reader.memory).toEqual(memory);
  expect(server.asked.at(-1)?.headers).toMatchObject({
    'if-none-match': '"1"',
    'if-modified-since': 'Thu, 19 Nov 2026 10:00:00 GMT',
  });
});

describe('the article behind a teaser', () => {
  const teaser = (name: string, more: Partial<FeedEntry> = {}) =>
    entry(name, { description: 'The pact was signed on…', ...more });
  const article = (text: string) => `<html lang="it"><body><article><h1>Full title</h1><p>${text}</p></article></body></html>`;

  it('is read, once', async () => {
    server.set(path, rss([teaser('t1')]));
    server.set('/t1', article(prose('The pact was signed on 19 November in Rome.')));
    const reader = feedReader();
    const [document] = (await reader.read()).documents;
    expect(document?.text).toBe(prose('The pact was signed on 19 November in Rome.'));
    expect(document?.lang).toBe('it');
    await reader.read();
    expect(server.count('/t1')).toBe(1);
  });

  it.each([
    ['never', 'teaser', 0],
    ['auto', 'whole', 0],
    ['always', 'whole', 1],
  ])('%s, for a %s', async (option, kind, count) => {
    const name = `option-${option}`;
    server.set(path, rss([kind === 'teaser' ? teaser(name) : entry(name)]));
    await feedReader({ article: option }).read();
    expect(server.count(`/${name}`)).toBe(count);
  });

  it('can be a PDF', async () => {
    server.set(path, rss([teaser('file.pdf')]));
    server.set('/file.pdf', makePdf([['The pact was signed on 19 November in the capital of Italy.']]));
    expect((await feedReader().read()).documents[0]?.text).toContain('in the capital of Italy');
  });

  it('keeps a teaser that it does not repeat', async () => {
    server.set(path, rss([entry('t2', { description: 'Ratifica dell’Accordo fatto a Roma.' })]));
    server.set('/t2', article(prose('LEGGE 17 settembre.')));
    const [document] = (await feedReader().read()).documents;
    expect(document?.text.startsWith('Ratifica dell’Accordo fatto a Roma.\nLEGGE 17 settembre.')).toBe(true);
    expect(document?.blocks).toEqual([{ type: 'lead', start: 0, end: 35 }]);
  });

  it('behind a closed door leaves the teaser, and the door is knocked at once', async () => {
    server.set(path, rss(['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8'].map((name) => teaser(name))));
    for (const name of ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8'])
      server.set(`/${name}`, { status: 403, headers: { 'cf-mitigated': 'challenge' } });
    const reader = feedReader();
    const { documents, problems, outcome } = await reader.read();
    expect([outcome, documents.length]).toEqual(['read', 8]);
    expect(problems.every(({ code }) => code === 'http-403')).toBe(true);
    expect(problems.length).toBeLessThan(8);
    expect((await reader.read()).documents).toEqual([]);
  });

  it('that fails for now is tried again, and the feed read in full for it', async () => {
    server.set(path, { body: rss([teaser('r1', { pubDate: 'Sat, 21 Nov 2026 08:00:00 GMT' })]), etag: '"1"' });
    server.set('/r1', { status: 500 });
    const reader = feedReader();
    const first = await reader.read();
    expect(first.documents.map(({ text }) => text)).toEqual(['The pact was signed on…']);
    server.set('/r1', article(prose('The pact was signed on 19 November in Rome.')));
    const [document] = (await reader.read()).documents;
    expect(document?.text).toContain('19 November');
    expect(document?.published).toBe('2026-11-21T08:00:00.000Z');
    expect((await reader.read()).outcome).toBe('unchanged');
  });

  const many = (letter: string) => Array.from({ length: 45 }, (_, index) => `${letter}${index}`);

  it('of more than forty items at the first read: the older ones stay teasers', async () => {
    const names = many('f');
    server.set(path, rss(names.map((name, index) => teaser(name, { pubDate: `Thu, 19 Nov 2026 10:00:${index + 10} GMT` }))));
    for (const name of names) server.set(`/${name}`, article(prose(`The pact ${name} was signed.`)));
    const { documents } = await feedReader().read();
    expect(documents.map(({ text }) => text.includes('ministers'))).toEqual(names.map((_, index) => index >= 5));
  });

  it('of more than forty items later waits for the next read', async () => {
    const names = many('m');
    server.set(path, rss([entry('a')]));
    const reader = feedReader();
    await reader.read();
    server.set(path, { body: rss(names.map((name) => teaser(name))), etag: '"1"' });
    for (const name of names) server.set(`/${name}`, article(prose(`The pact ${name} was signed.`)));
    expect([(await titles(reader)).length, (await titles(reader)).length, (await titles(reader)).length]).toEqual([40, 5, 0]);
  });
});

it('a watcher can name stories by GUID, and cut furniture out', async () => {
  const options = { identity: 'guid', drop: [' - [^-]+$', 'Anonymous \\(not verified\\)'] };
  const reader = feedReader(options);
  server.set(path, rss([entry('a', { title: 'Pact signed - Ansa', description: prose('Anonymous (not verified) Signed.') })]));
  const [document] = (await reader.read()).documents;
  expect([document?.title, document?.text.slice(0, 7)]).toEqual(['Pact signed', 'Signed.']);
  server.set(
    path,
    rss([
      entry('a', {
        title: 'Pact signed - Ansa',
        link: server.url('/moved'),
        description: prose('Anonymous (not verified) Signed.'),
      }),
    ]),
  );
  expect(await titles(reader)).toEqual([]);
});

describe('watchers that cannot be read', () => {
  it.each([
    [{ kind: 'telepathy' }, 'unknown-kind'],
    [{ kind: 'feed' }, 'no-address'],
    [{ kind: 'feed', url: 'http://127.0.0.1:1/', options: { artikel: 'never' } }, 'bad-options'],
  ])('%o', async (fields, code) => {
    const { outcome, problems } = await new Reader(makeWatcher(fields), fetcher).read();
    expect([outcome, problems.map((problem) => problem.code)]).toEqual(['failed', [code]]);
  });

  it('a fault of ours is told of the source that brought it out, and stops there', async () => {
    const faulty: Fetcher = { get: () => Promise.reject(new RangeError('too deep')), close: () => Promise.resolve() };
    const reader = new Reader(makeWatcher({ url: server.url(path) }), faulty);
    const { outcome, problems } = await reader.read();
    expect([outcome, problems[0]?.code, problems[0]?.message]).toEqual([
      'failed',
      'fault-of-ours',
      expect.stringContaining('too deep'),
    ]);
  });

  it('memory of another making is as if forgotten', async () => {
    const reader = feedReader();
    reader.memory = { known: 'all', validators: [1], kind: null, notBefore: 7 };
    server.set(path, rss([entry('a')]));
    expect(await titles(reader)).toHaveLength(1);
  });
});
