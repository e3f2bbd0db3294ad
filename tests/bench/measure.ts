// What both benches share: the server of many feeds, a project that reads them, and the time and memory of a command.

import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TSX = import.meta.resolve('tsx');

/** What the server was asked since the last time. */
export interface Counts {
  readonly asked: number;
  readonly conditional: number;
}

export interface FeedServer {
  readonly port: number;
  /** Changes what the server shows: one item more with each edition; ms before each answer. */
  tell(wish: { readonly edition?: number; readonly latency?: number }): Promise<Counts>;
  close(): void;
}

/** Starts the server of `feeds.ts` as a process of its own. */
export async function startFeeds(): Promise<FeedServer> {
  const server = fork(fileURLToPath(new URL('feeds.ts', import.meta.url)), { execArgv: ['--import', TSX] });
  const [{ port }]: [{ port: number }] = (await once(server, 'message')) as [{ port: number }];
  return {
    port,
    tell: async (wish) => {
      server.send(wish);
      const [counts] = (await once(server, 'message')) as [Counts];
      return counts;
    },
    close: () => void server.kill(),
  };
}

export interface Measured {
  readonly seconds: number;
  /** Processor time, which other work on the machine lengthens less. */
  readonly processor: number;
  /** Largest resident memory. */
  readonly megabytes: number;
  readonly code: number | null;
}

/** Runs a command to its end under GNU time. */
export async function measure(
  command: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
): Promise<Measured> {
  const start = performance.now();
  const wrapped = ['-f', '%M %U %S', '-o', join(cwd, 'memory'), command, ...args];
  const child = spawn('/usr/bin/time', wrapped, { cwd, stdio: 'ignore', env: { ...process.env, ...env } });
  const [code] = (await once(child, 'close')) as [number | null];
  const seconds = (performance.now() - start) / 1000;
  const last = (await readFile(join(cwd, 'memory'), 'utf8')).trim().split('\n').at(-1);
  const [kilobytes = 0, user = 0, system = 0] = (last ?? '').split(' ').map(Number);
  return { seconds, processor: user + system, megabytes: Math.round(kilobytes / 1024), code };
}

/** A line of a report. */
export function line(what: string, { seconds, processor, megabytes, code }: Measured, { asked, conditional }: Counts): string {
  const cost = `${seconds.toFixed(2).padStart(7)} s (processor ${processor.toFixed(1).padStart(5)} s) ${String(megabytes).padStart(5)} MB`;
  return `${what.padEnd(32)} ${cost}  exit ${code}  asked ${asked}, conditional ${conditional}`;
}

/** Runs pactwatch: as built, or from its sources. `cli` is the path of another build. */
export function pactwatch(cli = join(ROOT, 'dist/cli.js')): [command: string, args: string[]] {
  return [process.execPath, existsSync(cli) ? [cli] : ['--import', TSX, join(ROOT, 'src/cli.ts')]];
}

/** Lays out a project with one commitment and so many feeds of the server. */
export async function layOut(folder: string, feeds: number, port: number): Promise<void> {
  await mkdir(join(folder, 'watchers'), { recursive: true });
  await mkdir(join(folder, 'seeds'), { recursive: true });
  await writeFile(join(folder, 'pactwatch.yaml'), 'fetch: {allow_private: true, spacing: 0s}\n');
  const names = 'names: {en: [Japan-Italy Lighthouse Pact]}';
  const seed = `id: pact\ntitle: A pact\nkind: agreement\nparties: [JP, IT]\n${names}\nbaseline: {as_of: 2025-01-01, status: signed}\n`;
  await writeFile(join(folder, 'seeds', 'pact.yaml'), seed);
  for (let id = 0; id < feeds; id += 1) {
    const url = `http://127.0.0.1:${port}/feed-${id}.xml`;
    const text = `id: feed-${id}\nname: f\npublisher: p\nkind: feed\nlanguage: en\nurl: ${url}\noptions: {article: never}\n`;
    await writeFile(join(folder, 'watchers', `feed-${id}.yaml`), text);
  }
}
