// The table of reference/peers.md, section 3, row by row: how a run behaves where other tools were seen to stumble.
// Two rows have a home of their own: "kill -9 half way" in kill.test.ts, the times and memory in tests/bench/peers.ts.

import iconv from 'iconv-lite';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { feed, IN_FORCE, openBench, OTHERS, SIGNED, watcher, type Bench } from './bench.js';

vi.setConfig({ testTimeout: 60_000 });

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
  bench.publish([SIGNED, ...OTHERS]);
});
afterEach(() => bench.close());

const day = (number: number, hour = 12) => `2025-09-${String(number).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00Z`;
const told = async () => (await bench.mails()).length;
const isConditional = () => bench.web.asked.at(-1)?.headers['if-none-match'] !== undefined;

/** The feed with a validator, as all feeds of the table had. */
const withEtag = (items: readonly (typeof SIGNED)[], etag: string) =>
  bench.web.set('/feed.xml', { body: feed(items, bench.web.origin), etag });

it('first run: what is new since the baseline is one mail', async () => {
  bench.publish([IN_FORCE, ...OTHERS]);
  const summary = await bench.checkAt(day(6));
  expect(summary.taken).toHaveLength(3);
  expect(await told()).toBe(1);
});

it('unchanged run: every request is conditional, and nothing is said', async () => {
  withEtag([SIGNED, ...OTHERS], '"1"');
  await bench.checkAt(day(1));
  for (const hour of [13, 14]) {
    const { reads } = await bench.checkAt(day(1, hour));
    expect(isConditional()).toBe(true);
    expect(reads.map(({ collected }) => collected.outcome)).toEqual(['unchanged']);
  }
  expect(await told()).toBe(0);
});

it('one new item: it alone is looked at', async () => {
  await bench.checkAt(day(1));
  bench.publish([{ ...IN_FORCE, guid: 'new', at: day(5, 8) }, SIGNED, ...OTHERS]);
  expect((await bench.checkAt(day(5))).taken.map(({ document }) => document.title)).toEqual([IN_FORCE.title]);
  expect(await told()).toBe(1);
});

it('an edit under the same GUID from signed to in force is told', async () => {
  await bench.checkAt(day(1));
  bench.publish([IN_FORCE, ...OTHERS]);
  await bench.checkAt(day(5));
  expect(await told()).toBe(1);
});

it('the same story under a changed GUID is no news', async () => {
  bench.publish([IN_FORCE, ...OTHERS]);
  await bench.checkAt(day(6));
  bench.publish([{ ...IN_FORCE, guid: 'other', path: '/story-1' }, ...OTHERS]);
  expect((await bench.checkAt(day(7))).taken).toEqual([]);
  expect(await told()).toBe(1);
});

it('a reordered feed is no news', async () => {
  await bench.checkAt(day(1));
  bench.publish([...OTHERS, SIGNED].reverse());
  expect((await bench.checkAt(day(2))).taken).toEqual([]);
});

it('the mail server is down for one run: every alert arrives with the next', async () => {
  await bench.checkAt(day(1));
  bench.publish([IN_FORCE, ...OTHERS]);
  await bench.smtp.down();
  await bench.checkAt(day(5));
  await bench.smtp.up();
  await bench.checkAt(day(5, 13));
  await bench.checkAt(day(5, 14));
  expect(await told()).toBe(1);
});

it.each([
  ['HTTP 500 twice', { status: 500 }, 'failed', 'http-500'],
  ['the feed becomes a page', { type: 'text/html', body: '<!doctype html><p>Back soon</p>' }, 'broken', 'html-not-feed'],
  ['the feed becomes empty', { body: feed([], 'http://x') }, 'broken', 'feed-empty'],
] as const)('%s: seen as trouble, said to no reader; back to normal is no news either', async (_, answer, outcome, code) => {
  await bench.checkAt(day(1));
  bench.web.set('/feed.xml', answer);
  for (const hour of [13, 14]) {
    const [read] = (await bench.checkAt(day(1, hour))).reads;
    expect(read?.collected.outcome).toBe(outcome);
    expect(read?.collected.problems.map((problem) => problem.code)).toEqual([code]);
  }
  bench.publish([SIGNED, ...OTHERS]);
  const back = await bench.checkAt(day(1, 15));
  expect(back.reads.map(({ collected }) => collected.outcome)).toEqual(['read']);
  expect(back.taken).toEqual([]);
  expect(await told()).toBe(0);
});

it('429 with Retry-After: it is not asked again before', async () => {
  await bench.checkAt(day(1));
  bench.web.set('/feed.xml', { status: 429, headers: { 'retry-after': '3600' } });
  await bench.checkAt(day(2));
  const asked = bench.web.count('/feed.xml');
  await bench.checkAt(day(2));
  expect(bench.web.count('/feed.xml')).toBe(asked);
  bench.publish([SIGNED, ...OTHERS]);
  await bench.checkAt(day(2, 14));
  expect(bench.web.count('/feed.xml')).toBe(asked + 1);
});

const page = (address: string, options: string) =>
  watcher('paper', address).replace('kind: feed', 'kind: page').replace('options: {article: never}', `options: {${options}}`);

it('a page in Shift_JIS that says so in its markup alone is read right', async () => {
  const html =
    '<html><head><meta charset="Shift_JIS"></head><body><main><p>日伊ACSAは二〇二四年十一月に署名された。両国は発効に向けた手続を進めている。</p></main></body></html>';
  bench.web.set('/page', { body: iconv.encode(html, 'shift_jis'), type: 'text/html' });
  await bench.write({ 'watchers/paper.yaml': page(bench.web.url('/page'), 'selector: main') });
  const { taken } = await bench.checkAt(day(1));
  expect(taken.map(({ document }) => document.text)).toEqual([expect.stringContaining('日伊ACSAは')]);
});

it('a clock in the menu of a page is no change', async () => {
  const html = (clock: string) =>
    `<html><body><nav>${clock}</nav><div id="text"><p>The Japan-Italy ACSA was signed in Rome in November 2024.</p></div></body></html>`;
  await bench.write({ 'watchers/paper.yaml': page(bench.web.url('/page'), '') });
  const taken: number[] = [];
  for (const hour of [9, 10, 11]) {
    bench.web.set('/page', html(`${hour}:00`));
    taken.push((await bench.checkAt(day(1, hour))).taken.length);
  }
  expect(taken).toEqual([1, 0, 0]);
});
