// Plays news through workers that share a PostgreSQL store and are killed at random, and says what was lost, told twice or left lying.

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { brokenIn, dice } from '../durability/harness.js';
import { type Bench, feed, type Item, openBench, watcher } from '../pipeline/bench.js';
import type { Place } from '../support/places.js';

const TSX = import.meta.resolve('tsx');
const CHILD = fileURLToPath(new URL('worker-child.ts', import.meta.url));

/** How fast the workers' clock runs: their lease of ten minutes is 10 seconds of ours. */
const SPEED = 60;

const MINUTE = 60_000;

export interface Game {
  readonly workers: number;
  readonly kills: number;
  readonly papers: number;
  readonly pacts: number;
  readonly seed: number;
}

export interface Outcome {
  /** What must never be; empty where all went well. */
  readonly broken: readonly string[];
  readonly reads: number;
  readonly mails: number;
  /** Longest time, in minutes of the workers' clock, from a death until every source had been read again. */
  readonly longestGap: number;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** `Aabo Pact`, `Bbco Pact`: names that hold no other. */
const nameOf = (pact: number) =>
  `${LETTERS[pact % 26]!.toUpperCase()}${LETTERS[Math.floor(pact / 26) % 26]}${LETTERS[(pact * 7) % 26]}orin`;

const seedOf = (pact: number) => {
  const name = nameOf(pact);
  return `id: ${name.toLowerCase()}\ntitle: ${name} Pact\nkind: agreement\nparties: [JP, IT]\nnames: {en: [${name} Pact]}\nbaseline: {as_of: 2025-03-05, status: signed}\n`;
};

/** Workers that come and go. Their names are those of other machines: nobody can see that they are dead. */
class Crew {
  readonly #folder: string;
  readonly #env: NodeJS.ProcessEnv;
  readonly #began = Date.now();
  readonly children: ChildProcess[] = [];
  #hired = 0;

  constructor(folder: string, database: string) {
    this.#folder = folder;
    this.#env = { ...process.env, DATABASE_URL: database };
  }

  /** The moment on the workers' clock. */
  get now(): number {
    return this.#began + (Date.now() - this.#began) * SPEED;
  }

  async hire(): Promise<void> {
    const args = [this.#folder, `machine-${this.#hired++}/1/x`, String(this.#began), String(SPEED)];
    const child = fork(CHILD, args, {
      execArgv: ['--import', TSX],
      env: this.#env,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    await once(child, 'message');
    this.children.push(child);
  }

  async kill(index: number): Promise<void> {
    const [child] = this.children.splice(index, 1);
    child?.kill('SIGKILL');
    if (child) await once(child, 'exit');
  }

  async dismiss(): Promise<void> {
    const ends = this.children.map((child) => once(child, 'exit'));
    for (const child of this.children) child.kill('SIGTERM');
    await Promise.all(ends);
  }
}

function publish({ web }: Bench, papers: number, printed: number): void {
  for (let paper = 0; paper < papers; paper++) {
    const items = Array.from({ length: printed }, (_, pact): Item => ({
      guid: `${pact}-${paper}`,
      at: `2025-09-${String(1 + (pact % 28)).padStart(2, '0')}T09:00:00Z`,
      title: `${nameOf(pact)} Pact enters into force`,
      text: `The ${nameOf(pact)} Pact entered into force on 1 September 2025, paper ${paper} reports.`,
    })).reverse();
    web.set(
      `/${paper}.xml`,
      feed([...items, { guid: 'rain', at: '2025-08-01T09:00:00Z', title: 'Rain', text: 'More of it.' }], web.origin),
    );
  }
}

/** Plays a game and looks at what it has left. Takes real time: about a second and a half for each pact. */
export async function play(place: Place, { workers, kills, papers, pacts, seed }: Game): Promise<Outcome> {
  const bench = await openBench();
  for (const folder of ['seeds', 'watchers']) await rm(join(bench.folder, folder), { recursive: true });
  await bench.write({
    'pactwatch.yaml': `recipients: [{address: reader@example.org, receive: immediate}]\nsmtp: {host: 127.0.0.1, port: ${bench.smtp.port}, from: p@example.org}\nfetch: {allow_private: true, spacing: 0s}\n`,
    ...Object.fromEntries(Array.from({ length: pacts }, (_, pact) => [`seeds/${nameOf(pact).toLowerCase()}.yaml`, seedOf(pact)])),
    ...Object.fromEntries(
      Array.from({ length: papers }, (_, paper) => [
        `watchers/p${paper}.yaml`,
        `${watcher(`p${paper}`, bench.web.url(`/${paper}.xml`))}every: 2m\n`,
      ]),
    ),
  });
  publish(bench, papers, 0);
  const crew = new Crew(bench.folder, place.file);
  await Promise.all(Array.from({ length: workers }, () => crew.hire()));
  await readSince(place, papers, crew, 0);
  const roll = dice(seed);
  let longestGap = 0;
  for (let pact = 1; pact <= pacts; pact++) {
    publish(bench, papers, pact);
    await setTimeout(500 + roll(1000));
    if (pact % Math.ceil(pacts / kills) !== 0) continue;
    const before = crew.now;
    await crew.kill(roll(crew.children.length));
    longestGap = Math.max(longestGap, await readSince(place, papers, crew, before));
    await crew.hire();
  }
  await readSince(place, papers, crew, crew.now);
  await nothingWaits(place);
  await crew.dismiss();
  const mails = new Map((await bench.mails()).map((mail) => [mail.messageId, `${mail.subject}\n${mail.text}`]));
  const broken = [...(await brokenIn(place)), ...untold([...mails.values()], pacts)];
  const reads = bench.web.asked.length;
  await bench.close();
  return { broken, reads, mails: mails.size, longestGap };
}

/** Waits until every source was read well after a moment; the minutes that it took, on the workers' clock. */
async function readSince({ query }: Place, papers: number, crew: Crew, since: number): Promise<number> {
  const at = new Date(since).toISOString();
  for (;;) {
    const rows = await query(`select count(*) from watchers where last_good > '${at}'`).catch(() => [[0]]);
    if (Number(rows[0]?.[0]) === papers) return (crew.now - since) / MINUTE;
    await setTimeout(100);
  }
}

async function nothingWaits({ query }: Place): Promise<void> {
  const left = async () =>
    Number(
      (await query(`select (select count(*) from waiting) + (select count(*) from outbox where state = 'pending')`))[0]?.[0],
    );
  while ((await left()) > 0) await setTimeout(100);
}

function untold(texts: readonly string[], pacts: number): string[] {
  return Array.from({ length: pacts }, (_, pact) => {
    const times = texts.filter((text) => text.includes(`${nameOf(pact)} Pact: signed -> in force`)).length;
    return times === 1 ? [] : [`${nameOf(pact)} Pact was told ${times} times`];
  }).flat();
}
