// kill -9 in the middle of check, then check again: nothing lost, nothing twice (promise 1).

import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { feed, IN_FORCE, openBench, OTHERS, SIGNED, watcher, type Bench, type Item, type Run } from './bench.js';

// Each run of the command line starts a process; on a busy machine that takes seconds.
vi.setConfig({ testTimeout: 120_000 });

/** A commitment for each of these: one change each, told by both papers. */
const NAMES = ['Amber', 'Birch', 'Cedar', 'Dahlia', 'Elder', 'Fennel', 'Ginger', 'Hazel'];

const seed = (name: string) => `id: ${name.toLowerCase()}
title: ${name} Pact
kind: agreement
parties: [JP, IT]
names: {en: [${name} Pact]}
baseline: {as_of: 2025-03-05, status: signed}
`;

const story = (name: string, paper: string): Item => ({
  guid: `${name}-${paper}`,
  at: '2025-09-05T09:00:00Z',
  title: `${name} Pact enters into force`,
  text: `The ${name} Pact entered into force on 5 September 2025, the ${paper} reports.`,
});

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
  const seeds = NAMES.map((name) => [`seeds/${name.toLowerCase()}.yaml`, seed(name)]);
  await bench.write({ ...Object.fromEntries(seeds), 'watchers/second.yaml': watcher('second', bench.web.url('/second.xml')) });
  bench.publish([SIGNED, ...OTHERS]);
  bench.web.set('/second.xml', feed(OTHERS, bench.web.origin));
  await bench.checkAt('2025-09-01T07:00:00Z');
  bench.publish([IN_FORCE, ...NAMES.map((name) => story(name, 'paper')), ...OTHERS]);
  bench.web.set('/second.xml', feed([...NAMES.map((name) => story(name, 'second')), ...OTHERS], bench.web.origin));
});
afterEach(() => bench.close());

/** Each change is in exactly one of the mails; a mail that came twice carries the same Message-ID. */
async function expectAllToldOnce(): Promise<void> {
  const mails = new Map((await bench.mails()).map((mail) => [mail.messageId, mail.text ?? '']));
  const texts = [...mails.values()];
  for (const title of [...NAMES.map((name) => `${name} Pact`), 'Japan–Italy ACSA']) {
    expect(
      texts.filter((text) => text.includes(`${title}: signed -> in force`)),
      title,
    ).toHaveLength(1);
  }
}

async function kill({ process, done }: Run): Promise<void> {
  process.kill('SIGKILL');
  await done;
}

it('is made good by the next run when it dies while a source is being read', async () => {
  const body = feed(
    NAMES.map((name) => story(name, 'second')),
    bench.web.origin,
  );
  const dead = new Promise<void>((resolve, reject) => {
    const run = bench.start('check', '--all');
    bench.web.set('/second.xml', () => void kill(run).then(resolve, reject));
  });
  await dead;
  bench.web.set('/second.xml', body);
  expect((await bench.start('check', '--all').done).code).toBe(0);
  await bench.start('check', '--all').done;
  await expectAllToldOnce();
});

/** How many documents the ledger has been held against so far, as another process sees it. */
function judged(): number {
  const db = new SQLite(join(bench.folder, 'state/pactwatch.db'), { readonly: true });
  const count = db.prepare('select count(*) from judgements').pluck().get();
  db.close();
  return Number(count);
}

it.each([1, 9])('is made good by the next run when it dies after recording %i of 17 documents', async (recorded) => {
  const before = judged();
  const run = bench.start('check', '--all');
  while (judged() < before + recorded) await new Promise((resolve) => setImmediate(resolve));
  await kill(run);
  expect(judged() - before).toBeLessThan(17);
  expect(bench.smtp.mails).toEqual([]);
  expect((await bench.start('check', '--all').done).code).toBe(0);
  expect(judged() - before).toBe(17);
  await bench.start('check', '--all').done;
  await expectAllToldOnce();
});

it('tells everything once when two processes check at the same time', async () => {
  const runs = [bench.start('check', '--all'), bench.start('check', '--all')];
  expect((await Promise.all(runs.map(({ done }) => done))).map(({ code }) => code)).toEqual([0, 0]);
  await expectAllToldOnce();
});

it('is made good by the next run when it dies while the mail server answers', async () => {
  bench.smtp.behave('take-and-drop');
  const run = bench.start('check', '--all');
  while (bench.smtp.mails.length === 0) await new Promise((resolve) => setImmediate(resolve));
  await kill(run);
  bench.smtp.behave('take');
  await bench.start('check', '--all').done;
  await bench.start('check', '--all').done;
  await expectAllToldOnce();
});
