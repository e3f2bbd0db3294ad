// A worker with a clock that the test moves: the real files, store, web server and mail server of the pipeline's bench around it.

import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { createFetcher } from '../../src/collect/fetch.js';
import { loadKinds } from '../../src/collect/kind.js';
import { Files } from '../../src/daemon/files.js';
import { createLog, secretsIn } from '../../src/daemon/log.js';
import { Metrics } from '../../src/daemon/metrics.js';
import { Worker } from '../../src/daemon/worker.js';
import type { Instant } from '../../src/domain/types.js';
import { openChannel } from '../../src/notify/index.js';
import { openStore, OWNER, StoreFault, type Store } from '../../src/record/store.js';
import { openBench, type Bench } from '../pipeline/bench.js';
import type { Place } from '../support/places.js';

/** A mail as it arrived. */
export interface Arrival {
  readonly at: Instant;
  readonly to: string;
  readonly subject: string;
  readonly id: string;
  readonly text: string;
}

export interface World {
  readonly bench: Bench;
  readonly store: Store;
  readonly worker: Worker;
  readonly metrics: Metrics;
  readonly log: string[];
  /** Moves the clock and beats once. */
  beatAt(now: Instant): Promise<void>;
  /** Beats every `step` minutes from one moment up to another, which is left out. */
  live(from: Instant, to: Instant, step: number): Promise<void>;
  /** Mails so far, with the beat at which they came; repeats under one Message-ID left out. */
  readonly arrivals: readonly Arrival[];
  close(): Promise<void>;
}

export interface Wishes {
  readonly owner?: string;
  /** Lies in the folder already. */
  readonly bench?: Bench;
  readonly ping?: () => Promise<void>;
}

const isTrouble = (error: unknown): error is Error => error instanceof StoreFault;

/** Opens a worker on the store at `place`; `files` lie in its folder when it starts at `start`. */
export async function openWorld(
  place: Pick<Place, 'file'>,
  files: Readonly<Record<string, string>>,
  start: Instant,
  { owner = OWNER, bench: shared, ping }: Wishes = {},
): Promise<World> {
  const bench = shared ?? (await openBench());
  await bench.write(files);
  let now = start;
  const clock = () => now;
  const env = { DATABASE_URL: place.file };
  const read = await Files.open(join(bench.folder, 'pactwatch.yaml'), env, await loadKinds());
  const store = await openStore({ file: place.file });
  const lines: string[] = [];
  const log = createLog({
    level: 'debug',
    clock,
    secrets: () => secretsIn(read.project.config),
    write: (line) => lines.push(line),
  });
  const metrics = new Metrics();
  const worker = new Worker({
    store,
    owner,
    clock,
    files: read,
    log,
    metrics,
    isTrouble,
    ping,
    openWays: ({ config }) => ({
      fetcher: createFetcher({ allowPrivate: true, spacing: 0, timeout: 20_000 }),
      channel: openChannel(config, clock),
    }),
  });
  const arrivals: Arrival[] = [];
  let seen = 0;
  const beatAt = async (at: Instant) => {
    now = at;
    await worker.beat();
    for (const { raw, to } of bench.smtp.mails.slice(seen)) {
      const { subject = '', messageId: id = '', text = '' } = await PostalMime.parse(raw);
      if (!arrivals.some((one) => one.id === id)) arrivals.push({ at, to: to.join(), subject, id, text });
    }
    seen = bench.smtp.mails.length;
  };
  return {
    bench,
    store,
    worker,
    metrics,
    log: lines,
    arrivals,
    beatAt,
    live: async (from, to, step) => {
      for (let at = Date.parse(from); at < Date.parse(to); at += step * 60_000) await beatAt(new Date(at).toISOString());
    },
    close: async () => {
      await worker.stop(10_000);
      await store.close();
      if (!shared) await bench.close();
    },
  };
}
