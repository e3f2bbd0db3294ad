// Measures a run over many feeds: unchanged, with one new item each, with slow servers. `npx tsx tests/bench/collect.ts [feeds] [cli.js]`

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { layOut, line, measure, pactwatch, startFeeds } from './measure.js';

/** For 1,000 feeds on 2 cores (peers.md, section 3): seconds and MB. */
const BARS = 'bars: unchanged 2.4 s, one new item each 4 s, 250 MB';

const [feeds = '1000', cli] = process.argv.slice(2);
const server = await startFeeds();
const folder = await mkdtemp(join(tmpdir(), 'pactwatch-bench-'));
const [command, args] = pactwatch(cli);

async function check(what: string): Promise<void> {
  console.log(line(what, await measure(command, [...args, 'check', '--all'], folder), await server.tell({})));
}

try {
  await layOut(folder, Number(feeds), server.port);
  console.log(`${feeds} feeds of 20 items; ${BARS}`);
  await check('first read');
  await check('unchanged');
  await check('unchanged, again');
  for (const edition of [1, 2]) {
    await server.tell({ edition });
    await check('one new item each');
  }
  await rm(join(folder, 'watchers'), { recursive: true });
  await layOut(folder, 100, server.port);
  await server.tell({ latency: 200 });
  await check('100 feeds with 0.2 s latency');
} finally {
  server.close();
  await rm(folder, { recursive: true, force: true });
}
