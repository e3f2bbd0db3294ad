// npm run bench:store: status, history and a check with nothing new on a nearly empty store and on one of 100,000 documents and
// 10,000 events. A person waits for none of them: the large one may take 1.3 times as long at most.

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { loadSoundProject } from '../../src/config.js';
import { loadKinds } from '../../src/collect/kind.js';
import { ACSA, openBench, OTHERS, type Bench } from '../pipeline/bench.js';
import { buildCli } from '../support/build.js';
import { fillStore } from './large-store.js';

const DOCUMENTS = 100_000;
const EVENTS = 10_000;
const COMMITMENTS = 35;
const LIMIT = 1.3;
const ROUNDS = 7;

const COMMANDS: readonly (readonly string[])[] = [['status'], ['history', 'acsa'], ['check', '--all']];

async function prepare(documents: number, events: number): Promise<Bench> {
  const bench = await openBench();
  const seeds = Array.from({ length: COMMITMENTS - 1 }, (_, n): [string, string] => {
    const seed = ACSA.replace('id: acsa', `id: acsa-${n}`).replace(
      /names:.*\ngeneric_names:.*/,
      `names: {en: [Pact ${n} of many]}`,
    );
    return [`seeds/acsa-${n}.yaml`, seed];
  });
  await bench.write(Object.fromEntries(seeds));
  await mkdir(join(bench.folder, 'state'));
  const project = await loadSoundProject(join(bench.folder, 'pactwatch.yaml'), {}, await loadKinds());
  await fillStore(join(bench.folder, 'state/pactwatch.db'), project.commitments, documents, events);
  bench.publish(OTHERS);
  await bench.start('check', '--all').done;
  return bench;
}

async function time(bench: Bench, args: readonly string[]): Promise<number> {
  const before = performance.now();
  const { code, stderr } = await bench.start(...args).done;
  if (code !== 0) throw new Error(`pactwatch ${args.join(' ')} left with ${code}:\n${stderr}`);
  return performance.now() - before;
}

await buildCli();
const small = await prepare(50, COMMITMENTS);
const large = await prepare(DOCUMENTS, EVENTS);
let slow = 0;
try {
  for (const args of COMMANDS) {
    const [best, bestLarge] = [[], []] as [number[], number[]];
    // In turns, so that another process on the machine slows both; the fastest of each is nearest to what the work takes.
    for (let round = 0; round < ROUNDS; round++) {
      best.push(await time(small, args));
      bestLarge.push(await time(large, args));
    }
    const [least, most] = [Math.min(...best), Math.min(...bestLarge)];
    if (most / least > LIMIT) slow += 1;
    console.log(`${args.join(' ').padEnd(14)} ${least.toFixed(0)} ms  ${most.toFixed(0)} ms  x ${(most / least).toFixed(2)}`);
  }
} finally {
  await Promise.all([small.close(), large.close()]);
}
process.exitCode = slow === 0 ? 0 : 1;
