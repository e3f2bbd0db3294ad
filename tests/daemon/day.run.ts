// npm run soak:day -- [hours] [sources]: a day of polling with a clock that is moved, minute by minute; memory after each hour.
// Leaves with 1 where the memory after the last hour is more than a tenth above that after the second.

import { feed, openBench, watcher } from '../pipeline/bench.js';
import { sqlite } from '../support/places.js';
import { openWorld } from './world.js';

const [hours = '24', sources = '60'] = process.argv.slice(2).map(Number) as [number?, number?];
const START = Date.parse('2025-10-01T00:00:00Z');

const bench = await openBench();
const place = await sqlite.place();
/** Each feed shows twenty items, and one more each hour; every tenth names the pact. */
const show = (source: number, hour: number) =>
  bench.web.set(
    `/f${source}.xml`,
    feed(
      Array.from({ length: 20 }, (_, back) => hour - back).map((n) => ({
        guid: `${source}-${n}`,
        at: new Date(START + n * 3_600_000).toISOString(),
        title: `Story ${n} of ${source}`,
        text:
          n % 10 === 0
            ? 'The Japan-Italy ACSA was signed in Rome on 25 November 2024.'
            : `The weather of hour ${n} was fine. `.repeat(60),
      })),
      bench.web.origin,
    ),
  );
const ids = Array.from({ length: Number(sources) }, (_, source) => source);
for (const source of ids) show(source, 0);
const files = ids.map((source) => [
  `watchers/f${source}.yaml`,
  `${watcher(`f${source}`, bench.web.url(`/f${source}.xml`))}every: 30m\n`,
]);
bench.publish([]);
const world = await openWorld(
  place,
  { ...Object.fromEntries(files), 'watchers/paper.yaml': `${watcher('paper', bench.web.origin)}enabled: false\n` },
  new Date(START).toISOString(),
  { bench },
);

/** Resident memory in MB, when what is no longer needed is gone. */
async function memory(): Promise<number> {
  for (let times = 0; times < 3; times++) {
    globalThis.gc?.();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return process.memoryUsage.rss() / 1024 ** 2;
}

const after: number[] = [];
const began = performance.now();
for (let hour = 1; hour <= Number(hours); hour++) {
  for (let minute = 0; minute < 60; minute++) {
    await world.beatAt(new Date(START + ((hour - 1) * 60 + minute) * 60_000).toISOString());
    world.log.length = 0;
    // What the server of the test remembers is no memory of ours.
    (bench.web.asked as unknown[]).length = 0;
  }
  for (const source of ids) show(source, hour);
  after.push(await memory());
  console.log(
    `hour ${String(hour).padStart(2)}: ${(after.at(-1) ?? 0).toFixed(1)} MB, heap ${(process.memoryUsage().heapUsed / 1024 ** 2).toFixed(1)} MB`,
  );
}
const reads = world.metrics.samples
  .filter(({ name }) => name === 'pactwatch_reads_total')
  .reduce((sum, { value }) => sum + value, 0);
const [second = 0, last = 0] = [after[1], after.at(-1)];
const growth = last / second - 1;
const seconds = ((performance.now() - began) / 1000).toFixed(0);
console.log(
  `${hours} h, ${sources} sources, ${reads} reads in ${seconds} s: after hour 2 ${second.toFixed(1)} MB, after the last ${last.toFixed(1)} MB (${(growth * 100).toFixed(1)} %)`,
);
process.exit(growth > 0.1 ? 1 : 0);
