// October 2025 in Rome, simulated: a first read, news, two outages, a broken source, a mail server that is down for days, a worker
// that dies, files that change and break, the end of summer time. What arrives is exactly what should, when it should, once.

import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import type { Instant } from '../../src/domain/types.js';
import { type Bench, feed, type Item, openBench, watcher } from '../pipeline/bench.js';
import { STORES } from '../support/stores.js';
import { openWorld, type World } from './world.js';

vi.setConfig({ testTimeout: 600_000 });

const nameOf = (id: string) => `${id[0]?.toUpperCase()}${id.slice(1)} Pact`;

const seed = (id: string, more = 'baseline: {as_of: 2025-03-05, status: signed}') =>
  `id: ${id}\ntitle: ${nameOf(id)}\nkind: agreement\nparties: [JP, IT]\nnames: {en: [${nameOf(id)}]}\n${more}\n`;

const PAPERS = ['courier', 'gazette', 'herald', 'tribune'];

const source = (id: string, { url }: Bench['web']) => `${watcher(id, url(`/${id}.xml`))}every: 2h\n`;

const settings = (port: number) => `zone: Europe/Rome
recipients: [{address: reader@example.org}]
digest: {at: "08:00", empty: send}
operator: ops@example.org
smtp: {host: 127.0.0.1, port: ${port}, from: pactwatch@example.org}
fetch: {allow_private: true, spacing: 0s, timeout: 20s}
run: {backup: {folder: backups, every: 7d, keep: 2}}
`;

const filesOf = ({ smtp, web }: Bench) => ({
  'pactwatch.yaml': settings(smtp.port),
  ...Object.fromEntries(['amber', 'birch', 'dahlia', 'elder', 'ginger'].map((id) => [`seeds/${id}.yaml`, seed(id)])),
  'seeds/cedar.yaml': seed(
    'cedar',
    'baseline: {as_of: 2025-03-05, status: signed}\nexpected: [{status: in-force, by: 2025-10-15, summary: Entry into force.}]',
  ),
  ...Object.fromEntries(PAPERS.map((id) => [`watchers/${id}.yaml`, source(id, web)])),
});

/** Papers with all that they have printed so far. */
class Press {
  readonly #bench: Bench;
  readonly #items = new Map<string, Item[]>();

  constructor(bench: Bench) {
    this.#bench = bench;
    const rain = (guid: string) => ({
      guid,
      at: '2025-09-01T08:00:00Z',
      title: 'Rain in the north',
      text: 'More of it to come.',
    });
    for (const paper of PAPERS) this.print(paper, rain(`${paper}-0`));
  }

  print(paper: string, item: Item): void {
    this.#items.set(paper, [item, ...(this.#items.get(paper) ?? [])]);
    this.back(paper);
  }

  /** A pact enters into force on a day, and is reported the same day at 9. */
  inForce(paper: string, id: string, day: string): void {
    const text = `The ${nameOf(id)} entered into force on ${day}, the ${paper} reports.`;
    this.print(paper, { guid: `${paper}-${id}-force`, at: `${day}T09:00:00Z`, title: `${nameOf(id)} enters into force`, text });
  }

  back(...papers: string[]): void {
    for (const paper of papers) this.#bench.web.set(`/${paper}.xml`, feed(this.#items.get(paper) ?? [], this.#bench.web.origin));
  }

  fail(paper: string): void {
    this.#bench.web.set(`/${paper}.xml`, { status: 500 });
  }

  /** The line to it is cut. */
  cut(...papers: string[]): void {
    for (const paper of papers) this.#bench.web.set(`/${paper}.xml`, (request) => request.socket.destroy());
  }
}

async function play(world: World, press: Press): Promise<void> {
  const { bench, store } = world;
  const live = (from: string, to: string) => world.live(`2025-${from}:00.000Z`, `2025-${to}:00.000Z`, 60);
  press.inForce('courier', 'amber', '2025-09-20');
  await live('10-01T06:10', '10-03T10:10');
  press.inForce('gazette', 'birch', '2025-10-03');
  await live('10-03T10:10', '10-03T13:10');
  press.inForce('herald', 'birch', '2025-10-03');
  await live('10-03T13:10', '10-06T10:10');
  // The first outage: a day without network.
  press.cut(...PAPERS);
  await live('10-06T10:10', '10-07T10:10');
  press.back(...PAPERS);
  await live('10-07T10:10', '10-09T10:10');
  // One source is broken for two days.
  press.fail('tribune');
  await live('10-09T10:10', '10-11T10:10');
  press.back('tribune');
  await live('10-11T10:10', '10-12T12:10');
  // The mail server is down for two and a half days, in which something happens every day.
  await bench.smtp.down();
  press.inForce('gazette', 'dahlia', '2025-10-12');
  await live('10-12T12:10', '10-13T12:10');
  await live('10-13T12:10', '10-14T22:10');
  await bench.smtp.up();
  // Meanwhile the day comes on which the third pact was to be in force.
  await live('10-14T22:10', '10-17T12:10');
  // A worker elsewhere takes all that is due, and the telling too, and is never heard of again.
  press.inForce('herald', 'elder', '2025-10-17');
  const dead = { owner: 'elsewhere/1/gone', now: '2025-10-17T14:00:00.000Z' };
  const taken = await store.takeShares(dead, { atMost: 64, known: new Set(PAPERS) });
  expect(taken.map(({ watcher: id }) => id).sort()).toEqual(PAPERS);
  expect(await store.takeChore('tell', dead)).toBeDefined();
  await world.beatAt('2025-10-17T14:05:00.000Z');
  const readAt = (at: Instant) =>
    world.log.filter((line) => line.includes('source read') && line.includes(`"time":"${at}"`)).length;
  expect([readAt('2025-10-17T10:10:00.000Z'), readAt('2025-10-17T14:05:00.000Z')]).toEqual([PAPERS.length, 0]);
  await live('10-17T14:10', '10-20T08:10');
  // A seed comes, a watcher breaks, and is mended two days later.
  await bench.write({ 'seeds/fennel.yaml': seed('fennel'), 'watchers/herald.yaml': 'id: herald\nkind: fead\n' });
  await live('10-20T08:10', '10-21T09:10');
  press.inForce('herald', 'fennel', '2025-10-21');
  await live('10-21T09:10', '10-22T08:10');
  await bench.write({ 'watchers/herald.yaml': source('herald', bench.web) });
  // On the 26th clocks are turned back.
  await live('10-22T08:10', '10-28T00:10');
  // The second outage: the machine sleeps through a morning, and something happens.
  press.inForce('tribune', 'ginger', '2025-10-28');
  await live('10-28T11:10', '11-01T00:10');
}

/** A digest that only says that nothing is new, where all sources were read. */
const EMPTY = /\[digest\] nothing (?:changed, all 4 sources read|else is new, \d+ events? to review)$/;

/** What arrives, but for digests with nothing in them: the beat (UTC), to whom, the subject. */
const EXPECTED = `
10-01T06:10 reader  since your baseline of 5 March 2025: 1 change: Amber Pact: signed -> in force (20 Sep 2025)
10-02T06:10 reader  [digest] 1 change: Amber Pact: signed -> in force (20 Sep 2025)
10-03T10:10 reader  [in force, unconfirmed] Birch Pact: signed -> in force (3 Oct 2025)
10-04T06:10 reader  [digest] 1 change: Birch Pact: signed -> in force (3 Oct 2025)
10-06T12:10 ops     [sources] most sources cannot be reached from here
10-07T06:10 reader  [digest] nothing new found, but only 0 of 4 sources were read, 2 events to review
10-07T10:10 ops     [sources] sources can be reached again
10-09T12:10 ops     [sources] tribune: fails
10-10T06:10 reader  [digest] nothing new found, but only 3 of 4 sources were read, 2 events to review
10-11T06:10 reader  [digest] nothing new found, but only 3 of 4 sources were read, 2 events to review
10-11T18:10 ops     [sources] tribune: read well again
10-14T22:10 reader  [in force, unconfirmed] Dahlia Pact: signed -> in force (12 Oct 2025)
10-14T22:10 reader  [digest] 1 change: Dahlia Pact: signed -> in force (12 Oct 2025)
10-15T16:10 reader  [due: entry into force] Cedar Pact: entry into force due 15 Oct 2025, no report yet
10-16T06:10 reader  [digest] 1 overdue
10-17T14:10 reader  [in force, unconfirmed] Elder Pact: signed -> in force (17 Oct 2025)
10-18T06:10 reader  [digest] 1 change: Elder Pact: signed -> in force (17 Oct 2025)
10-20T09:10 ops     [sources] some of your files are wrong; what they last said stays in force
10-21T10:10 reader  [in force, unconfirmed] Fennel Pact: signed -> in force (21 Oct 2025)
10-22T06:10 reader  [digest] 1 change: Fennel Pact: signed -> in force (21 Oct 2025)
10-22T09:10 ops     [sources] your files are right again
10-24T06:10 reader  [digest] 1 overdue
10-28T11:10 reader  [in force, unconfirmed] Ginger Pact: signed -> in force (28 Oct 2025)
10-28T11:10 reader  [digest] 1 change: Ginger Pact: signed -> in force (28 Oct 2025)
`.trim();

/** When a digest arrives: each morning at eight in Rome, but for the mail server's outage and the machine's sleep. */
function digestTimes(): string[] {
  return Array.from({ length: 30 }, (_, index) => {
    const day = index + 2;
    if (day === 13 || day === 14) return '10-14T22:10';
    if (day === 28) return '10-28T11:10';
    return `10-${String(day).padStart(2, '0')}T${day < 26 ? '06' : '07'}:10`;
  });
}

it.each(STORES)('a month on $name', async ({ place: makePlace }) => {
  const place = await makePlace();
  const bench = await openBench();
  await Promise.all(['seeds', 'watchers'].map((folder) => rm(join(bench.folder, folder), { recursive: true })));
  const press = new Press(bench);
  const world = await openWorld(place, filesOf(bench), '2025-10-01T06:00:00.000Z', { bench });
  await play(world, press);
  const lines = world.arrivals.map(
    ({ at, to, subject }) => `${at.slice(5, 16)} ${(to.split('@')[0] ?? '').padEnd(6)}  ${subject}`,
  );
  expect(lines.filter((line) => !EMPTY.test(line)).join('\n')).toBe(EXPECTED);
  const digests = world.arrivals.filter(({ subject }) => subject.includes('[digest]')).map(({ at }) => at.slice(5, 16));
  expect(digests).toEqual(digestTimes());
  // Nothing came twice, not even under one Message-ID: no server was cut off in the middle of a mail.
  expect(world.arrivals).toHaveLength(bench.smtp.mails.length);
  const broken = world.arrivals.find(({ subject }) => subject.includes('files are wrong'));
  expect(broken?.text).toContain('watchers/herald.yaml:2:7');
  expect(await readdir(join(bench.folder, 'backups'))).toHaveLength(2);
  await world.close();
  await bench.close();
  await place.remove();
});
