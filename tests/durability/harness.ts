// Plays rounds of news through processes that die at named points, and checks after each what must hold whatever happens.

import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addDays } from '../../src/domain/dates.js';
import { feed, type Bench, openBench, type Item, watcher } from '../pipeline/bench.js';
import type { Place } from '../support/places.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Below node_modules, so that the compiled code finds its packages; one for each process, for two may run at once. */
const COMPILED = join(ROOT, `node_modules/.cache/pactwatch-durability-${process.pid}`);

/** Compiles sources and tests once: hundreds of processes start three times as fast without a compiler in each. */
export function compile(): void {
  removeCompiled();
  mkdirSync(COMPILED, { recursive: true });
  writeFileSync(join(COMPILED, 'package.json'), '{"type": "module"}');
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', ROOT, '--noCheck', '--noEmit', 'false', '--outDir', COMPILED], { cwd: ROOT });
}

export function removeCompiled(): void {
  rmSync(COMPILED, { recursive: true, force: true });
}

/** Around every commit, every fetch, every reply of the mail server. */
export const POINTS = ['before-commit', 'after-commit', 'before-fetch', 'after-fetch', 'before-send', 'after-send'] as const;

export type Point = (typeof POINTS)[number] | 'split' | 'none';

/** The most times that a run of these rounds passes a point before it can still die there. */
const PASSES: Readonly<Record<Point, number>> = {
  'before-commit': 13,
  'after-commit': 13,
  'before-fetch': 2,
  'after-fetch': 2,
  'before-send': 2,
  'after-send': 2,
  split: 1,
  none: 1,
};

const FIRST = ['Amber', 'Birch', 'Cedar', 'Dahlia', 'Elder', 'Fennel', 'Ginger', 'Hazel', 'Iris', 'Juniper', 'Kelp', 'Lilac'];
const SECOND = ['field', 'wood', 'brook', 'hill', 'stone', 'shore', 'moor', 'gate', 'well', 'cliff', 'dale', 'mere'];

/** One world has names for this many deaths at each point. */
export const MOST_HITS = Math.floor((FIRST.length * SECOND.length - 1) / POINTS.length);

/** Whole numbers from 0 below `n`, the same sequence for the same seed (mulberry32). */
export function dice(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (state + 0x6d2b_79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % n;
  };
}

const nameOf = (round: number) => `${FIRST[round % FIRST.length]}${SECOND[Math.floor(round / FIRST.length) % SECOND.length]}`;
const idOf = (round: number) => nameOf(round).toLowerCase();

const seedOf = (round: number) => `id: ${idOf(round)}
title: ${nameOf(round)} Pact
kind: agreement
parties: [JP, IT]
names: {en: [${nameOf(round)} Pact]}
baseline: {as_of: 2025-03-05, status: signed}
`;

const dayOf = (round: number) => addDays('2025-04-01', round);

const storyOf = (round: number, paper: string): Item => ({
  guid: `${nameOf(round)}-${paper}`,
  at: `${dayOf(round)}T09:00:00Z`,
  title: `${nameOf(round)} Pact enters into force`,
  text: `The ${nameOf(round)} Pact entered into force on ${dayOf(round)}, the ${paper} reports.`,
});

/** What must hold after any death, as statements that find what breaks it. */
const BROKEN: Readonly<Record<string, string>> = {
  'an alert without a row of the outbox': `select event from entries where delivery = 'alert' and not exists
    (select 1 from outbox where outbox.event = entries.event and outbox.kind = entries.kind)`,
  'a row of the outbox without an alert': `select event from outbox where kind <> 'corrected' and not exists
    (select 1 from entries where outbox.event = entries.event and outbox.kind = entries.kind and delivery = 'alert')`,
  'a change without an entry': `select document from judgements where verdict = 'change' and not exists
    (select 1 from entries where entries.document = judgements.document and entries.commitment = judgements.commitment)`,
  'an entry without its document': `select document from entries where document is not null and document not in (select id from documents)`,
  'an event that was founded twice': `select commitment from entries where type = 'detected' group by commitment having count(*) > 1`,
  'a gap in the numbers of entries': `select commitment from entries group by commitment having max(n) <> count(*)`,
  'a word of a person that nobody hears': `select event from entries where type = 'dismissed' and not exists
    (select 1 from outbox where outbox.event like entries.event || ' %' and outbox.kind = 'corrected')`,
  'a mail that is sent in part': `select mail from outbox where mail is not null group by mail having count(distinct state) > 1`,
};

/** What is broken in a store, in words; empty where all holds. */
export async function brokenIn({ query }: Pick<Place, 'query'>): Promise<string[]> {
  const found = await Promise.all(
    Object.entries(BROKEN).map(async ([what, statement]) => ((await query(statement)).length > 0 ? [what] : [])),
  );
  return found.flat();
}

export interface World {
  readonly bench: Bench;
  /** Publishes a round's news and checks; the process dies at the point. Returns the signal that ended it, null where none did. */
  run(round: number, point: Point, passes?: number): Promise<NodeJS.Signals | null>;
  /** What is broken after everything has been told: what was lost, or told twice. */
  brokenAtTheEnd(rounds: number): Promise<string[]>;
  close(): Promise<void>;
}

/** A project of `rounds` commitments on the store at `place`, with two papers and a mail server. */
export async function openWorld(rounds: number, place: Place): Promise<World> {
  const bench = await openBench();
  const seeds = Array.from({ length: rounds }, (_, round) => [`seeds/${idOf(round)}.yaml`, seedOf(round)]);
  await bench.write({ ...Object.fromEntries(seeds), 'watchers/second.yaml': watcher('second', bench.web.url('/second.xml')) });
  const publish = (round: number) => {
    const recent = Array.from({ length: Math.min(round + 1, 12) }, (_, back) => round - back);
    bench.publish(recent.map((one) => storyOf(one, 'paper')));
    const second = recent.map((one) => storyOf(one, 'second'));
    bench.web.set('/second.xml', feed(second, bench.web.origin));
  };
  const run: World['run'] = async (round, point, passes = 0) => {
    publish(round);
    const now = `${dayOf(round)}T${point === 'none' ? 20 : 12}:00:00.000Z`;
    const script = join(COMPILED, 'tests/durability/child.js');
    const child = spawn(process.execPath, [script, bench.folder, now, point, String(passes)], {
      env: { ...process.env, DATABASE_URL: place.file },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
    if (signal === null && code !== 0) throw new Error(`the check of round ${round} left with ${code}`);
    return signal;
  };
  return {
    bench,
    run,
    brokenAtTheEnd: async (played) => [...(await brokenIn(place)), ...(await untold(bench, played))],
    close: () => bench.close(),
  };
}

/** Rounds whose event, or whose end by a person's word, is not in exactly one mail, repeats under one Message-ID counted once. */
async function untold(bench: Bench, rounds: number): Promise<string[]> {
  // One alert stands in the subject, several in the list at the head of the text.
  const mails = new Map((await bench.mails()).map(({ messageId, subject, text }) => [messageId, `${subject}\n${text}`]));
  const texts = [...mails.values()];
  const times = (words: RegExp) => texts.filter((text) => words.test(text)).length;
  return Array.from({ length: rounds }, (_, round) => {
    const pact = `${nameOf(round)} Pact`;
    const told = times(new RegExp(`${pact}: signed -> in force`));
    const corrected = times(new RegExp(`${pact}: in force \\(.+\\) is withdrawn`));
    // Of what the last run has told nobody has said a word yet.
    const right = told === 1 && (corrected === 1 || (corrected === 0 && round === rounds - 1));
    return right ? [] : [`${pact} was told ${told} times and corrected ${corrected} times`];
  }).flat();
}

/** Plays `hits` deaths at each point, in an order that follows from the seed. Returns all that was broken, and the deaths. */
export async function play(place: Place, hits: number, seed: number): Promise<{ broken: string[]; deaths: Map<Point, number> }> {
  const roll = dice(seed);
  const points = POINTS.flatMap((point) => Array<Point>(hits).fill(point));
  for (let at = points.length - 1; at > 0; at--) {
    const other = roll(at + 1);
    [points[at], points[other]] = [points[other]!, points[at]!];
  }
  const world = await openWorld(points.length + 1, place);
  const broken: string[] = [];
  const deaths = new Map<Point, number>();
  try {
    await world.run(0, 'none');
    for (const [at, point] of points.entries()) {
      const passes = roll(PASSES[point]);
      const signal = (await world.run(at + 1, point, passes)) ?? (await world.run(at + 1, point, 0));
      if (signal === 'SIGKILL') deaths.set(point, (deaths.get(point) ?? 0) + 1);
      broken.push(...(await brokenIn(place)).map((what) => `${what}, after ${point} (${passes} passed, round ${at + 1})`));
    }
    await world.run(points.length, 'none');
    broken.push(...(await world.brokenAtTheEnd(points.length + 1)));
  } finally {
    await world.close();
  }
  return { broken, deaths };
}
