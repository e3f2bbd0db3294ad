// A pool of threads for extraction: a document that takes too long or too much memory costs itself, and nothing else.

import { availableParallelism } from 'node:os';
import { Worker, type ResourceLimits } from 'node:worker_threads';
import PQueue from 'p-queue';
import type { Answer, Job } from './extraction-worker.js';
import type { Jobs } from './jobs.js';

/** What one document may cost. */
export interface ExtractionLimits {
  /** ms for one job, the start of its thread included. */
  readonly time: number;
  /** MB of heap of one thread. */
  readonly memory: number;
  readonly threads: number;
}

/** Ten times what the largest honest page takes on a slow machine. */
const LIMITS: ExtractionLimits = { time: 20_000, memory: 512, threads: Math.max(1, Math.min(4, availableParallelism() - 1)) };

/** The result of a job, or why there is none. */
export type Extracted<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: 'too-slow' | 'too-complex'; readonly message: string };

/** The thread's program. On sources (tsx, vitest) it has to be taught to read TypeScript first. */
function startThread(resourceLimits: ResourceLimits): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./extraction-worker.js', import.meta.url), { resourceLimits });
  const [tsx, entry] = [import.meta.resolve('tsx/esm/api'), new URL('./extraction-worker.ts', import.meta.url).href];
  const program = `import('${tsx}').then(({ register }) => { register(); return import('${entry}'); })`;
  return new Worker(program, { eval: true, resourceLimits });
}

/** Threads that take one job after another. They do not keep the process alive. */
export class ExtractionPool {
  readonly #limits: ExtractionLimits;
  readonly #queue: PQueue;
  readonly #idle: Worker[] = [];

  constructor(limits: Partial<ExtractionLimits> = {}) {
    this.#limits = { ...LIMITS, ...limits };
    this.#queue = new PQueue({ concurrency: this.#limits.threads });
  }

  /** Does a job by name. Throws only where a job has a fault of ours. */
  async run<Name extends keyof Jobs>(
    name: Name,
    ...args: Parameters<Jobs[Name]>
  ): Promise<Extracted<Awaited<ReturnType<Jobs[Name]>>>> {
    return this.#queue.add(() => this.#do({ name, args }));
  }

  async close(): Promise<void> {
    await this.#queue.onIdle();
    await Promise.all(this.#idle.splice(0).map((worker) => worker.terminate()));
  }

  async #do<T>(job: Job): Promise<Extracted<T>> {
    const worker = this.#idle.pop() ?? startThread({ maxOldGenerationSizeMb: this.#limits.memory });
    worker.ref();
    const answer = await this.#answer<T>(worker, job);
    // All at once (without a name) would also remove those by which a thread's messages arrive.
    worker.removeAllListeners('message').removeAllListeners('error');
    worker.unref();
    // What a thread that ran out of something still holds is unknown: it is not used again.
    if (answer.ok) this.#idle.push(worker);
    else await worker.terminate();
    return answer;
  }

  #answer<T>(worker: Worker, job: Job): Promise<Extracted<T>> {
    const seconds = this.#limits.time / 1000;
    return new Promise((resolve, reject) => {
      const late = setTimeout(
        () => resolve({ ok: false, code: 'too-slow', message: `it takes longer than ${seconds} s to read` }),
        this.#limits.time,
      );
      const settle = (result: Extracted<T> | Error) => {
        clearTimeout(late);
        if (result instanceof Error) reject(result);
        else resolve(result);
      };
      worker.once('message', (answer: Answer) => settle(toExtracted<T>(answer)));
      worker.once('error', (error: Error) => settle(isOutOfMemory(error) ? TOO_COMPLEX : error));
      worker.postMessage(job);
    });
  }
}

const TOO_COMPLEX = { ok: false, code: 'too-complex', message: 'it is too large or too deep inside to be read' } as const;

function isOutOfMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function toExtracted<T>(answer: Answer): Extracted<T> | Error {
  if ('fault' in answer) return answer.isTooDeep ? TOO_COMPLEX : new Error(answer.fault);
  // The thread runs our own jobs: what it answers to a name is what that job returns.
  const { value } = answer as { readonly value: T };
  return { ok: true, value };
}

let shared: ExtractionPool | undefined;

/** Does a job in the pool of this process. */
export const extract: ExtractionPool['run'] = (name, ...args) => {
  shared ??= new ExtractionPool();
  return shared.run(name, ...args);
};
