// npm run bench:workers -- [sources] [seeds] [workers ...]: how fast 1, 2 and 4 workers on PostgreSQL read many sources, each with
// one new item among twenty, and where the time goes.

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import type { Sample } from '../../src/daemon/metrics.js';
import { findBinaries, startPostgres } from '../support/postgres.js';
import { type Place, postgres } from '../support/places.js';
import { startFeeds } from './measure.js';
import { commitments } from './world.js';

const [sources = 10_000, seeds = 1_000, ...crews] = process.argv.slice(2).map(Number);
const TSX = import.meta.resolve('tsx');
const CHILD = fileURLToPath(new URL('../daemon/worker-child.ts', import.meta.url));

async function layOut(folder: string, port: number): Promise<void> {
  for (const name of ['seeds', 'watchers']) await mkdir(join(folder, name), { recursive: true });
  await writeFile(
    join(folder, 'pactwatch.yaml'),
    'recipients: [{address: r@example.org}]\nfetch: {allow_private: true, spacing: 0s}\n',
  );
  for (const seed of commitments(seeds)) await writeFile(join(folder, 'seeds', `${seed.id}.yaml`), stringify(seed));
  for (let id = 0; id < sources; id++)
    await writeFile(
      join(folder, 'watchers', `feed-${id}.yaml`),
      `id: feed-${id}\nname: f\npublisher: p${id}\nkind: feed\nlanguage: en\nurl: http://127.0.0.${1 + (id % 32)}:${port}/feed-${id}.xml\noptions: {article: never}\n`,
    );
}

const number = async ({ query }: Place, statement: string) => Number((await query(statement))[0]?.[0] ?? 0);

/** Waits until every source has been read since the store knew that it was due. */
async function allRead(place: Place): Promise<void> {
  const unread = `select count(*) from watchers where wanted = 1 and next_at <= '${new Date().toISOString()}'`;
  const first = `select count(*) from watchers where wanted = 1`;
  while ((await number(place, first).catch(() => 0)) < sources) await setTimeout(200);
  while ((await number(place, unread)) > 0) await setTimeout(200);
}

async function secondsIn(child: ChildProcess): Promise<string> {
  child.send('figures');
  const [samples] = (await once(child, 'message')) as [Sample[]];
  return samples
    .filter(({ name }) => name === 'pactwatch_job_seconds_total')
    .map(({ labels, value }) => `${labels?.['job']} ${value.toFixed(1)} s`)
    .join(', ');
}

/** All sources due at once, read by so many workers: sources in a second, first with everything new, then with one new item each. */
async function measure(
  folder: string,
  place: Place,
  workers: number,
  tell: (edition: number) => Promise<unknown>,
): Promise<void> {
  const env = { ...process.env, DATABASE_URL: place.file };
  const args = (n: number) => [folder, `w${n}/1/x`, String(Date.now()), '1'];
  const hire = (n: number) =>
    fork(CHILD, args(n), { execArgv: ['--import', TSX], env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const children = Array.from({ length: workers }, (_, n) => hire(n));
  await Promise.all(children.map((child) => once(child, 'message')));
  await allRead(place);
  for (const child of children) child.kill('SIGKILL');
  await tell(workers);
  await place.query(`update watchers set next_at = '', lease_owner = null, lease_until = null`);
  await place.query(`update chores set lease_owner = null, lease_until = null`);
  const again = Array.from({ length: workers }, (_, n) => hire(n + 100));
  await Promise.all(again.map((child) => once(child, 'message')));
  const start = performance.now();
  await allRead(place);
  const seconds = (performance.now() - start) / 1000;
  console.log(
    `${workers} worker${workers === 1 ? '' : 's'}: ${(sources / seconds).toFixed(0)} sources a second (${seconds.toFixed(1)} s for ${sources})`,
  );
  console.log(`   ${await secondsIn(again[0]!)}`);
  for (const child of again) child.kill('SIGKILL');
}

const binaries = findBinaries();
if (!binaries) throw new Error('PostgreSQL is not installed here');
const server = await startPostgres(binaries);
const feeds = await startFeeds();
const folder = await mkdtemp(join(tmpdir(), 'pactwatch-workers-'));
await layOut(folder, feeds.port);
console.log(`${sources} sources, ${seeds} seeds, ${cpus().length} cores for workers, database and web server together`);
for (const workers of crews.length > 0 ? crews : [1, 2, 4]) {
  const place = await postgres(server.address).place();
  await measure(folder, place, workers, (edition) => feeds.tell({ edition }));
  await place.remove();
}
feeds.close();
await server.stop();
await rm(folder, { recursive: true });
process.exit();
