// Troubles of the database and its disk: one sentence with what helps, and nothing that was recorded is lost.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  closeSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { watcherSchema } from '../../src/domain/watcher.js';
import { clockWarning } from '../../src/commands/check.js';
import { openStore, StoreFault } from '../../src/record/store.js';
import { makeFolder } from '../../src/shared/folders.js';
import { STORES } from '../support/stores.js';
import { acsa, document, intake } from './world.js';

vi.setConfig({ testTimeout: 120_000 });

const NOW = '2025-09-08T08:00:00.000Z';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pactwatch-faults-'));
  file = join(folder, 'pactwatch.db');
  const store = await openStore({ file });
  await store.plant([acsa], NOW);
  await store.record(intake(document('a')));
  await store.close();
});
afterEach(() => rmSync(folder, { recursive: true }));

const CHILD = fileURLToPath(new URL('filling-child.ts', import.meta.url));

/** Records documents in a process of its own until it is told to stop or something breaks; what it says at the end. */
async function fill(limits: string, as: { uid?: number } = {}): Promise<string> {
  const command = `${limits} exec "$0" --import tsx "$1" "$2"`;
  const child = spawn('bash', ['-c', command, process.execPath, CHILD, file], { stdio: ['ignore', 'pipe', 'inherit'], ...as });
  let said = '';
  child.stdout.on('data', (chunk) => (said += String(chunk)));
  await once(child, 'close');
  return said;
}

describe('a store on SQLite', () => {
  it.each(['read', 'scratch', undefined] as const)('says of a file that is none of ours what helps (%s)', async (mode) => {
    writeFileSync(file, 'this is no database at all, it is only a text of some length');
    rmSync(`${file}-wal`, { force: true });
    await expect(openStore({ file, mode })).rejects.toThrow(StoreFault);
    await expect(openStore({ file, mode })).rejects.toThrow(/SQLITE_NOTADB.*move it away.*pactwatch restore/);
  });

  it('says of a damaged file that it is damaged, when it comes to it', async () => {
    const { size } = statSync(file);
    const damaged = openSync(file, 'r+');
    for (let at = 8192; at < size; at += 4096) writeSync(damaged, Buffer.alloc(600, 255), 0, 600, at);
    closeSync(damaged);
    const look = async () => {
      const store = await openStore({ file, mode: 'read' });
      try {
        return [await store.ledgers(), await store.history(acsa.id)];
      } finally {
        await store.close();
      }
    };
    await expect(look()).rejects.toThrow(/SQLITE_CORRUPT.*bring a backup back/);
  });

  it('takes a full disk for what it is: what was recorded before is whole, and recording goes on when there is room', async () => {
    const size = Math.ceil(statSync(file).size / 1024) + 200;
    const said = await fill(`trap '' XFSZ; ulimit -f ${size};`);
    expect(said).toMatch(
      /^recorded [1-9]\d* documents, then: the store \S+ cannot be used \(SQLITE_(FULL|IOERR).*see that its disk has room/,
    );
    const recorded = Number(/\d+/.exec(said)?.[0]);
    const store = await openStore({ file });
    expect(await store.documents({})).toHaveLength(recorded + 1);
    await store.record(intake(document('later')));
    expect(await store.knows('later')).toBe(true);
    await store.close();
  });

  // Only root can become another user; everybody else is one who cannot write.
  it('says of what cannot be written that it cannot be', async () => {
    chmodSync(file, 0o444);
    chmodSync(folder, 0o555);
    try {
      const said = await fill('', process.getuid?.() === 0 ? { uid: 65_534 } : {});
      expect(said).toMatch(
        /^recorded 0 documents, then: the store \S+ cannot be used \(SQLITE_(READONLY|CANTOPEN).*can be written/,
      );
    } finally {
      chmodSync(folder, 0o755);
    }
  });

  it('names the folder that cannot be made, below /proc too', async () => {
    writeFileSync(join(folder, 'file'), '');
    const below = (path: string) => openStore({ file: path });
    await expect(below(join(folder, 'file', 'pactwatch.db'))).rejects.toThrow(/(ENOTDIR|SQLITE_CANTOPEN).*can be written/);
    await expect(below('/proc/pactwatch/pactwatch.db')).rejects.toThrow(/cannot be used/);
  });

  it('lets mistakes of ours be mistakes of ours', async () => {
    const store = await openStore({ file });
    await expect(store.ledger('nobody')).rejects.not.toThrow(StoreFault);
    await store.close();
  });
});

describe('makeFolder', () => {
  it('makes what is missing, and takes what is there', () => {
    makeFolder(join(folder, 'a/b/c'));
    makeFolder(join(folder, 'a/b/c'));
    expect(statSync(join(folder, 'a/b/c')).isDirectory()).toBe(true);
    mkdirSync(join(folder, 'd'));
    cpSync(join(folder, 'a'), join(folder, 'd/a'), { recursive: true });
    makeFolder(join(folder, 'd/a/e'));
    expect(statSync(join(folder, 'd/a/e')).isDirectory()).toBe(true);
  });
});

describe('clocks', () => {
  it('that differ from the database by more than five minutes are refused', () => {
    expect(() => clockWarning({ server: '2025-09-08T09:03:00.000Z' }, NOW, 'Europe/Rome')).toThrow(
      'is 63 minutes behind that of the database',
    );
    expect(() => clockWarning({ server: '2025-09-08T07:50:00.000Z' }, NOW, 'Europe/Rome')).toThrow('10 minutes ahead of');
    expect(clockWarning({ server: '2025-09-08T08:04:00.000Z' }, NOW, 'Europe/Rome')).toBeUndefined();
  });

  it('that another run has seen ahead are only a warning: either may be wrong', () => {
    expect(clockWarning({ lastRead: '2025-09-08T07:00:00.000Z' }, NOW, 'Europe/Rome')).toBeUndefined();
    expect(clockWarning({ lastRead: '2025-09-08T09:00:00.000Z' }, NOW, 'Europe/Rome')).toContain(
      'read at 2025-09-08 11:00, which is 60 minutes later',
    );
  });

  const WATCHER = { id: 'a', name: 'a', publisher: 'a', kind: 'feed', url: 'https://a.example/' };

  test.each(STORES)('are read from $name', async ({ name, place }) => {
    const { file: at, remove } = await place();
    const store = await openStore({ file: at });
    const { server, lastRead } = await store.clocks();
    expect(lastRead).toBeUndefined();
    // A daemon that has only just started has enrolled its sources and read none.
    await store.enrol([watcherSchema.parse(WATCHER)], NOW);
    expect((await store.clocks()).lastRead).toBeUndefined();
    if (name === 'PostgreSQL') expect(Math.abs(Date.parse(server ?? '') - Date.now())).toBeLessThan(60_000);
    else expect(server).toBeUndefined();
    await store.close();
    await remove();
  });
});
