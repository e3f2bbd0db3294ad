// Measures a run over many feeds: unchanged, with one new item each, with slow servers. `npx tsx tests/bench/collect.ts [feeds]`

import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TSX = import.meta.resolve('tsx');

/** The bars of peers.md, section 3, and of the issue, in seconds and MB, for 1,000 feeds. */
const BARS = { unchanged: 2.4, changed: 4, memory: 250 };

interface Counts {
  readonly asked: number;
  readonly conditional: number;
}

interface Measured {
  readonly seconds: number;
  /** Processor time, which other work on the machine does not lengthen much. */
  readonly processor: number;
  /** Largest resident memory. */
  readonly megabytes: number;
  readonly code: number | null;
}

/** Runs a command to its end under GNU time. */
async function measure(command: string, args: readonly string[], cwd: string): Promise<Measured> {
  const start = performance.now();
  const wrapped = ['-f', '%M %U %S', '-o', join(cwd, 'memory'), command, ...args];
  const child = spawn('/usr/bin/time', wrapped, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = (await once(child, 'close')) as [number | null];
  const seconds = (performance.now() - start) / 1000;
  const last = (await readFile(join(cwd, 'memory'), 'utf8')).trim().split('\n').at(-1);
  const [kilobytes = 0, user = 0, system = 0] = (last ?? '').split(' ').map(Number);
  return { seconds, processor: user + system, megabytes: Math.round(kilobytes / 1024), code };
}

async function layOut(folder: string, feeds: number, port: number): Promise<void> {
  await mkdir(join(folder, 'watchers'), { recursive: true });
  await mkdir(join(folder, 'seeds'), { recursive: true });
  await writeFile(join(folder, 'pactwatch.yaml'), 'fetch: {allow_private: true, spacing: 0s}\n');
  await writeFile(
    join(folder, 'seeds', 'pact.yaml'),
    'id: pact\ntitle: A pact\nkind: agreement\nparties: [JP, IT]\nnames: {en: [Japan-Italy Lighthouse Pact]}\nbaseline: {as_of: 2025-01-01, status: signed}\n',
  );
  for (let id = 0; id < feeds; id += 1)
    await writeFile(
      join(folder, 'watchers', `feed-${id}.yaml`),
      `id: feed-${id}\nname: f\npublisher: p\nkind: feed\nlanguage: en\nurl: http://127.0.0.1:${port}/feed-${id}.xml\noptions: {article: never}\n`,
    );
}

async function main(): Promise<void> {
  const feeds = Number(process.argv[2] ?? 1000);
  const built = process.argv[3] ?? join(ROOT, 'dist/cli.js');
  const cli = existsSync(built) ? [built] : ['--import', TSX, join(ROOT, 'src/cli.ts')];
  const server = fork(fileURLToPath(new URL('feeds.ts', import.meta.url)), { execArgv: ['--import', TSX] });
  const [{ port }] = (await once(server, 'message')) as [{ port: number }];
  const tell = async (wish: { edition?: number; latency?: number }): Promise<Counts> => {
    server.send(wish);
    const [counts] = (await once(server, 'message')) as [Counts];
    return counts;
  };
  const folder = await mkdtemp(join(tmpdir(), 'pactwatch-bench-'));
  const report = (what: string, { seconds, processor, megabytes, code }: Measured, { asked, conditional }: Counts) =>
    console.log(
      `${what.padEnd(28)} ${seconds.toFixed(2).padStart(7)} s (processor ${processor.toFixed(1)} s) ${String(megabytes).padStart(5)} MB  exit ${code}  asked ${asked}, conditional ${conditional}`,
    );
  const check = () => measure(process.execPath, [...cli, 'check', '--all'], folder);
  try {
    await layOut(folder, feeds, port);
    console.log(`${feeds} feeds of 20 items; bars: unchanged ${BARS.unchanged} s, changed ${BARS.changed} s, ${BARS.memory} MB`);
    report('first read', await check(), await tell({}));
    report('unchanged', await check(), await tell({}));
    report('unchanged, again', await check(), await tell({}));
    for (const edition of [1, 2]) {
      await tell({ edition });
      report('one new item each', await check(), await tell({}));
    }
    await rm(join(folder, 'watchers'), { recursive: true });
    await layOut(folder, 100, port);
    await tell({ latency: 200 });
    report('100 with 0.2 s latency', await check(), await tell({}));
  } finally {
    server.kill();
    await rm(folder, { recursive: true, force: true });
  }
}

await main();
