// A PostgreSQL server of the tests' own: a fresh cluster in a temporary folder, reached by a socket in it.

import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface TestPostgres {
  /** Address of the server; databases are made by `create database`. */
  readonly address: string;
  stop(): Promise<void>;
}

/** Where Debian, Fedora, Homebrew and hand-built servers lie. */
const PLACES = ['/usr/lib/postgresql', '/usr/pgsql', '/opt/homebrew/opt', '/usr/local/opt'];

/** The folder that holds `initdb` and `postgres`: the newest one found; undefined where there is none. */
export function findBinaries(): string | undefined {
  const versioned = PLACES.filter(existsSync).flatMap((place) =>
    readdirSync(place)
      .sort()
      .reverse()
      .map((version) => join(place, version, 'bin')),
  );
  const onPath = (process.env['PATH'] ?? '').split(':');
  return [...versioned, ...onPath].find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
}

/** PostgreSQL refuses to run as root: then its own user runs it. */
function runner(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** Starts a server that trusts everyone who can open its socket, sorts as English does, and never waits for the disk. */
export async function startPostgres(binaries: string): Promise<TestPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'pactwatch-postgres-'));
  const who = runner();
  if (who.uid !== undefined) chownSync(folder, who.uid, who.gid ?? who.uid);
  const data = join(folder, 'data');
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=en'];
  const init = ['-D', data, '-U', 'postgres', '-A', 'trust', '--no-sync', ...locale];
  execFileSync(join(binaries, 'initdb'), init, { ...who, cwd: folder, stdio: 'pipe' });
  const settings = ['listen_addresses=', 'fsync=off', 'shared_buffers=32MB', 'max_connections=100'].flatMap((one) => ['-c', one]);
  const server = spawn(join(binaries, 'postgres'), ['-D', data, '-k', folder, ...settings], {
    ...who,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(server, 'exit');
  process.on('exit', () => server.kill('SIGKILL'));
  await new Promise<void>((resolve, reject) => {
    let log = '';
    server.stderr.on('data', (chunk) => {
      log += String(chunk);
      if (log.includes('ready to accept connections')) resolve();
    });
    server.on('exit', () => reject(new Error(`PostgreSQL does not start:\n${log}`)));
  });
  return {
    address: `postgres://postgres@localhost/postgres?host=${folder}`,
    stop: async () => {
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
