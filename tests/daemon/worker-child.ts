// One worker as a process of its own, on a clock that runs fast. Arguments: folder, owner, when time began (ms), how fast it runs.
// It beats until it is killed or asked to stop.

import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { createFetcher } from '../../src/collect/fetch.js';
import { loadKinds } from '../../src/collect/kind.js';
import { Files } from '../../src/daemon/files.js';
import { createLog, secretsIn } from '../../src/daemon/log.js';
import { Metrics } from '../../src/daemon/metrics.js';
import { Worker } from '../../src/daemon/worker.js';
import { openChannel } from '../../src/notify/index.js';
import { openStore, StoreFault } from '../../src/record/store.js';

const [folder = '', owner = '', began = '0', speed = '1', level = 'error'] = process.argv.slice(2);
const clock = () => new Date(Number(began) + (Date.now() - Number(began)) * Number(speed)).toISOString();

const files = await Files.open(join(folder, 'pactwatch.yaml'), process.env, await loadKinds());
const store = await openStore({ file: files.project.config.store });
const metrics = new Metrics();
const worker = new Worker({
  store,
  owner,
  clock,
  files,
  metrics,
  log: createLog({
    level: level as 'error',
    clock,
    secrets: () => secretsIn(files.project.config),
    write: (line) => process.stderr.write(`${owner} ${line}`),
  }),
  isTrouble: (error): error is Error => error instanceof StoreFault,
  openWays: ({ config }) => {
    const { timeout, spacing, allow_private: allowPrivate } = config.fetch;
    return {
      fetcher: createFetcher({ timeout, spacing, allowPrivate }, { shared: store.turns }),
      channel: openChannel(config, clock),
    };
  },
});

let stopping = false;
process.once('SIGTERM', () => (stopping = true));
process.on('message', () => process.send?.(metrics.samples));
process.send?.('ready');
// A minute of its clock between two beats, as in life.
while (!stopping) {
  const next = setTimeout(60_000 / Number(speed));
  await worker.beat();
  await next;
}
await worker.stop(8_000);
process.exit();
