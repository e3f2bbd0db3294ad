// A worker beat by beat: order across sources, files that change, a stop that hands back, troubles that pass, nothing that overlaps.

import { rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ACSA, feed, openBench, OTHERS, SIGNED, watcher, type Bench } from '../pipeline/bench.js';
import { sqlite, type Place } from '../support/places.js';
import { openWorld, type World } from './world.js';

vi.setConfig({ testTimeout: 120_000 });

const at = (minute: number) => new Date(Date.parse('2025-09-05T12:00:00Z') + minute * 60_000).toISOString();

/** In minutes. */
const [DAY, MONTH] = [1440, 30 * 1440];

const PLAN = {
  guid: 'plan',
  at: '2025-09-03T09:00:00Z',
  title: 'Italy approves Japan-Italy ACSA',
  text: 'The Italian parliament approved the Japan-Italy ACSA on 2 September 2025.',
};
const FORCE = {
  guid: 'force',
  at: '2025-09-05T09:00:00Z',
  title: 'Japan-Italy ACSA enters into force',
  text: 'The Japan-Italy ACSA entered into force on 5 September 2025.',
};

let bench: Bench;
let place: Place;
let world: World;
let pings: number;
beforeEach(async () => {
  bench = await openBench();
  place = await sqlite.place();
  bench.publish([SIGNED, ...OTHERS]);
  bench.web.set('/second.xml', feed(OTHERS, bench.web.origin));
  pings = 0;
  const second = { 'watchers/second.yaml': watcher('second', bench.web.url('/second.xml')) };
  world = await openWorld(place, second, at(0), { bench, ping: async () => void (pings += 1) });
  await world.beatAt(at(0));
});
afterEach(async () => {
  await world.close();
  await bench.close();
  await place.remove();
});

const subjects = () => world.arrivals.map(({ subject }) => subject);

it('tells what two sources report in the order in which it happened, in one mail', async () => {
  bench.publish([FORCE, SIGNED, ...OTHERS]);
  bench.web.set('/second.xml', feed([PLAN, ...OTHERS], bench.web.origin));
  await world.beatAt(at(61));
  expect((await world.store.notices()).map(({ status }) => status)).toEqual(['approved', 'in-force']);
  expect(world.arrivals).toHaveLength(1);
});

it('lets a round wait for a slow source, and tells the rest meanwhile', async () => {
  let answer: (() => void) | undefined;
  bench.publish([FORCE, SIGNED, ...OTHERS]);
  bench.web.set('/second.xml', (_request, response) => {
    answer = () =>
      response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feed([PLAN, ...OTHERS], bench.web.origin));
  });
  const slow = world.beatAt(at(61));
  while (!answer) await new Promise((resolve) => setImmediate(resolve));
  await Promise.race([world.beatAt(at(62)), new Promise((resolve) => setTimeout(resolve, 300))]);
  expect(subjects()).toEqual([]);
  answer();
  await slow;
  await world.beatAt(at(63));
  expect((await world.store.notices()).map(({ status }) => status)).toEqual(['approved', 'in-force']);
});

it('reads files again when they have changed and rest, file by file', async () => {
  await bench.write({
    'seeds/acsa.yaml': 'id: acsa\nkind: treaty\n',
    'watchers/third.yaml': watcher('third', bench.web.url('/third.xml')),
  });
  bench.web.set('/third.xml', feed([FORCE], bench.web.origin));
  await world.beatAt(at(1));
  expect(bench.web.count('/third.xml')).toBe(0);
  await world.beatAt(at(2));
  expect(bench.web.count('/third.xml')).toBe(1);
  // The broken seed still says what it last said, and is what the news is held against.
  expect(subjects().join()).toContain('signed -> in force');
  expect(world.metrics.samples).toContainEqual({ name: 'pactwatch_files_wrong', labels: {}, value: 5 });
  await bench.write({ 'seeds/acsa.yaml': ACSA });
  await rm(join(bench.folder, 'watchers/third.yaml'));
  await world.beatAt(at(3));
  await world.beatAt(at(4));
  expect(world.metrics.samples).toContainEqual({ name: 'pactwatch_files_wrong', labels: {}, value: 0 });
  await world.beatAt(at(400));
  expect(bench.web.count('/third.xml')).toBe(1);
});

it('keeps all as it was where the settings themselves are wrong', async () => {
  await bench.write({ 'pactwatch.yaml': 'zone: Europe/Atlantis\nseeds: nowhere\n' });
  await world.beatAt(at(1));
  await world.beatAt(at(2));
  bench.publish([FORCE, SIGNED, ...OTHERS]);
  await world.beatAt(at(70));
  expect(subjects().join()).toContain('signed -> in force');
});

it('does not read files again that were only touched and say the same', async () => {
  const before = world.log.length;
  await world.beatAt(at(1));
  expect(world.log.slice(before).join()).not.toContain('files read again');
  await utimes(join(bench.folder, 'seeds/acsa.yaml'), new Date(), new Date());
  await world.beatAt(at(2));
  await world.beatAt(at(3));
  expect(world.log.slice(before).filter((line) => line.includes('files read again'))).toHaveLength(1);
});

it('hands back what it was reading when it stops, and hands in what it has read', async () => {
  bench.publish([FORCE, SIGNED, ...OTHERS]);
  let asked = false;
  bench.web.set('/second.xml', () => (asked = true));
  const slow = world.beatAt(at(61));
  while (!asked) await new Promise((resolve) => setImmediate(resolve));
  while (!world.log.some((line) => line.includes('"documents":1'))) await new Promise((resolve) => setImmediate(resolve));
  const start = performance.now();
  await world.worker.stop(8_000);
  expect(performance.now() - start).toBeLessThan(10_000);
  await slow;
  const rows = await place.query('select id, lease_owner, next_at from watchers order by id');
  expect(rows).toMatchObject([
    ['paper', null, expect.not.stringMatching(at(61))],
    ['second', null, expect.any(String)],
  ]);
  expect(String(rows[1]?.[2]) <= at(61)).toBe(true);
  expect(await place.query('select document from waiting')).toHaveLength(1);
  expect(world.worker.obstacle).toBe('it is stopping');
});

it('pings when all went well, not when the store is away; and goes on when it is back', async () => {
  expect(pings).toBe(1);
  await place.query('alter table chores rename to gone');
  await expect(world.beatAt(at(1))).rejects.toThrow(/no such table/);
  expect(pings).toBe(1);
  await place.query('alter table gone rename to chores');
  await world.beatAt(at(2));
  expect(pings).toBe(2);
});

it('goes on pinging each minute while a source is slow, and not in a burst when it answers', async () => {
  let answer: (() => void) | undefined;
  bench.web.set('/second.xml', (_request, response) => {
    answer = () =>
      response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feed([PLAN, ...OTHERS], bench.web.origin));
  });
  const before = pings;
  const slow = world.beatAt(at(61));
  while (!answer) await new Promise((resolve) => setImmediate(resolve));
  for (const minute of [62, 63, 64]) await world.beatAt(at(minute));
  expect(pings).toBe(before + 3);
  answer();
  await slow;
  expect(pings).toBe(before + 4);
});

it('lets its door and its end have their turn while it records many documents', async () => {
  const many = Array.from({ length: 60 }, (_, n) => ({
    ...PLAN,
    guid: `many-${n}`,
    title: `Italy approves Japan-Italy ACSA, part ${n}`,
  }));
  bench.publish(many);
  let beating = true;
  const left = new Set<unknown>();
  const look = async () => {
    while (beating) {
      left.add((await place.query('select count(*) from waiting'))[0]?.[0]);
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  const looking = look();
  await world.beatAt(at(61));
  beating = false;
  // A look of its own after the test's end would look for a store that is gone.
  await looking;
  // Whoever has a turn sees how the round goes on, document by document.
  expect(left.size).toBeGreaterThan(30);
});

it('goes on when the clock has been a month ahead and is set right: sources, digests and alerts do not rest until then', async () => {
  bench.publish([PLAN, SIGNED, ...OTHERS]);
  await bench.smtp.down();
  await world.beatAt(at(MONTH));
  await world.beatAt(at(MONTH + 10));
  await bench.smtp.up();
  bench.publish([FORCE, PLAN, SIGNED, ...OTHERS]);
  await world.beatAt(at(61));
  await world.beatAt(at(62));
  expect(subjects().filter((subject) => subject.includes('in force'))).toHaveLength(1);
  expect(subjects().filter((subject) => subject.includes('approved'))).toHaveLength(1);
  const asked = bench.web.count('/feed.xml');
  await world.live(at(63), at(DAY), 30);
  expect(bench.web.count('/feed.xml') - asked).toBeGreaterThan(20);
});
