// npm run bench:board: the board's pages over 1,000 commitments, 10,000 events and 100,000 documents. The first page may weigh
// 100 KB and take 100 ms at most, asked on loopback by one reader after the other.

import { mkdtemp, rm } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBoard } from '../../src/board/serve.js';
import { boardSource } from '../../src/commands/board-source.js';
import { configSchema } from '../../src/settings.js';
import { type Commitment, seedSchema } from '../../src/domain/seed.js';
import { watcherSchema } from '../../src/domain/watcher.js';
import { openStore } from '../../src/record/store.js';
import { fillStore } from './large-store.js';

const COMMITMENTS = 1000;
const EVENTS = 10_000;
const DOCUMENTS = 100_000;
const WATCHERS = 200;
const ROUNDS = 15;

/** What the first page may weigh (bytes) and take (ms). */
const MOST_BYTES = 100_000;
const MOST_MS = 100;

const KINDS = ['agreement', 'memorandum', 'programme', 'dialogue', 'partnership'] as const;

/** Seeds of a ministry that tracks everything: long titles, programmes with parts, plans of which some are overdue. */
function commitmentOf(n: number): Commitment {
  const programme = n - (n % 12);
  return seedSchema.parse({
    id: `pact-${n}`,
    title: `Agreement between the Governments of Japan and Italy on cooperation in matter number ${n}`,
    kind: KINDS[n % KINDS.length],
    parties: ['JP', 'IT'],
    names: { en: [`Pact ${n} of many`], ja: [`協定第${n}号`] },
    ...(n % 12 !== 0 && n % 5 !== 0 && { part_of: `pact-${programme}` }),
    baseline: { as_of: '1999-03-05', status: 'signed', events: [{ status: 'signed', date: '1998-11-25', summary: 'Signed.' }] },
    expected: [{ status: 'in-force', by: n % 3 === 0 ? '2025-06-30' : '2026-12-31', summary: 'Entry into force.' }],
    tags: [`tag-${n % 20}`],
  });
}

function ask(address: string): Promise<{ ms: number; bytes: number }> {
  const before = performance.now();
  return new Promise((resolve, reject) => {
    get(address, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.on('end', () => {
        if (response.statusCode === 200) resolve({ ms: performance.now() - before, bytes });
        else reject(new Error(`${address} answered ${response.statusCode}`));
      });
    }).on('error', reject);
  });
}

const folder = await mkdtemp(join(tmpdir(), 'pactwatch-bench-board-'));
const file = join(folder, 'pactwatch.db');
const commitments = Array.from({ length: COMMITMENTS }, (_, n) => commitmentOf(n));
const watchers = Array.from({ length: WATCHERS }, (_, n) =>
  watcherSchema.parse({
    id: `paper-${n}`,
    name: `Paper ${n}`,
    publisher: 'Paper',
    kind: 'feed',
    url: `https://news.example/${n}`,
  }),
);
await fillStore(file, commitments, DOCUMENTS, EVENTS);
const config = configSchema.parse({});
const settings = { ...config, secrets: {}, channels: {} };
const project = { program: 'pactwatch', config: settings, recipients: [], commitments, watchers, faults: [] };
const store = await openStore({ file });
const source = boardSource(store, () => project);
await source.glances();
const board = await openBoard({
  source,
  clock: () => '2025-09-02T00:00:00.000Z',
  onFault: (fault) => console.error(fault),
  listen: '127.0.0.1:0',
});
let isOver = false;
try {
  for (const path of ['/', '/?page=5', '/?text=matter+number+7&party=IT', '/commitments/pact-24', '/events/pact-24:3']) {
    const first = await ask(board.address + path);
    const later: number[] = [];
    for (let round = 0; round < ROUNDS; round++) later.push((await ask(board.address + path)).ms);
    // The fastest is nearest to what the work takes: the others waited for whatever else the machine does.
    const best = Math.min(...later);
    isOver ||= path === '/' && (first.bytes > MOST_BYTES || best > MOST_MS);
    const kb = (first.bytes / 1000).toFixed(1);
    console.log(
      `${path.padEnd(34)} ${kb.padStart(6)} KB  ${best.toFixed(1).padStart(6)} ms  (the first time ${first.ms.toFixed(0)} ms)`,
    );
  }
} finally {
  await board.close();
  await store.close();
  await rm(folder, { recursive: true, force: true });
}
process.exitCode = isOver ? 1 : 0;
