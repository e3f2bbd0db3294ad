// A thread of the extraction pool: takes one job after another and answers with its result.

import { parentPort } from 'node:worker_threads';
import { jobs, type Jobs } from './jobs.js';

/** A job as it is sent to a thread. */
export interface Job {
  readonly name: keyof Jobs;
  readonly args: readonly unknown[];
}

/** What a thread answers: the result, or the fault that ended the job. */
export type Answer = { readonly value: unknown } | { readonly fault: string; readonly isTooDeep: boolean };

async function answerTo({ name, args }: Job): Promise<Answer> {
  const job: (...of: readonly never[]) => Promise<unknown> = jobs[name];
  try {
    return { value: await Reflect.apply(job, undefined, args) };
  } catch (error) {
    const fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { fault, isTooDeep: error instanceof RangeError };
  }
}

parentPort?.on('message', (job: Job) => {
  void answerTo(job).then((answer) => parentPort?.postMessage(answer));
});
