// Several processes on one store: nothing is lost, no event is founded twice, nobody is turned away.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, test, vi } from 'vitest';
import { openStore } from '../../src/record/store.js';
import { sqlite } from '../support/places.js';
import { STORES } from '../support/stores.js';
import { gcap } from './world.js';

vi.setConfig({ testTimeout: 120_000 });

interface Child {
  readonly ready: Promise<unknown>;
  readonly ended: Promise<number | null>;
  go(): void;
}

function startChild(file: string, name: string): Child {
  const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'recording-child.ts'), file, name], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  return {
    ready: once(child.stdout, 'data'),
    ended: new Promise((resolve) => child.on('exit', resolve)),
    go: () => child.stdin.write('go\n'),
  };
}

test.each(STORES)('four processes that open, plant and record at once make one ledger on $name', async ({ name, place }) => {
  const { file, query, remove } = await place();
  const children = ['a', 'b', 'c', 'd'].map((child) => startChild(file, child));
  await Promise.all(children.map(({ ready }) => ready));
  for (const child of children) child.go();
  expect(await Promise.all(children.map(({ ended }) => ended))).toEqual([0, 0, 0, 0]);

  const store = await openStore({ file });
  const notices = await store.notices(gcap.id);
  await store.close();
  expect(notices).toHaveLength(40);
  expect(new Set(notices.map(({ date }) => date)).size).toBe(40);
  // A shared document reports its event once; each of the four brings one of its own of every other event.
  const reports = notices.map(({ documents }) => documents.length);
  expect(reports.toSorted((a, b) => a - b)).toEqual([...Array<number>(20).fill(1), ...Array<number>(20).fill(4)]);

  const one = async (statement: string) => Number((await query(statement))[0]?.[0]);
  expect(await one('select count(*) from documents')).toBe(20 + 4 * 20);
  expect(await one('select count(*) from judgements')).toBe(20 + 4 * 20);
  expect(await one('select count(*) from outbox')).toBe(40);
  expect(await one("select max(n) - count(*) from entries where commitment = 'gcap'")).toBe(0);
  if (name === 'SQLite') expect(await query('pragma integrity_check')).toEqual([['ok']]);
  await remove();
});

/** Holds a new file as one does that makes its log, and lets go of it a moment later: who opens it meanwhile blocks its own thread. */
const HOLDER = `
  const { parentPort, workerData } = require('node:worker_threads');
  const database = new (require(workerData.driver))(workerData.file);
  database.exec('begin immediate');
  parentPort.postMessage('held');
  setTimeout(() => { database.exec('commit'); database.close(); }, 200);
`;

test('who opens a new file while another one makes its log waits for it', async () => {
  const { file, remove } = await sqlite.place();
  await mkdir(dirname(file), { recursive: true });
  const driver = createRequire(import.meta.url).resolve('better-sqlite3');
  const holder = new Worker(HOLDER, { eval: true, workerData: { driver, file } });
  const ended = once(holder, 'exit');
  await once(holder, 'message');
  const store = await openStore({ file });
  expect(await store.notices(gcap.id)).toEqual([]);
  await store.close();
  await ended;
  await remove();
});
