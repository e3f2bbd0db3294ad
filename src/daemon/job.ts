// One thing that a worker does over and over, never twice at the same time.

/** How a job went. */
export interface JobEnd {
  readonly name: string;
  /** ms */
  readonly took: number;
  /** Of the world outside (the database, the disk): the job is tried again. */
  readonly trouble?: Error | undefined;
}

/** True for what may pass by itself; anything else is our own mistake, and ends the process. */
export type IsTrouble = (error: unknown) => error is Error;

/** ms: a first read of hundreds of articles of one host, or a thousand mails at sixty a minute, take less. */
const LONGEST = 3_600_000;

export class Job {
  readonly name: string;
  readonly #work: () => Promise<void>;
  readonly #isTrouble: IsTrouble;
  readonly #ended: (end: JobEnd) => void;
  #running: Promise<boolean> | undefined;
  #since = 0;

  constructor(
    name: string,
    work: () => Promise<void>,
    { isTrouble, ended }: { isTrouble: IsTrouble; ended: (end: JobEnd) => void },
  ) {
    this.name = name;
    this.#work = work;
    this.#isTrouble = isTrouble;
    this.#ended = ended;
  }

  get isRunning(): boolean {
    return this.#running !== undefined;
  }

  /** It has been at work for longer than any work takes: it waits for something that never comes. */
  get hangs(): boolean {
    return this.isRunning && performance.now() - this.#since > LONGEST;
  }

  /** Does the work, unless it is being done: that is as good as done, unless it hangs. */
  async start(): Promise<boolean> {
    return this.isRunning ? !this.hangs : this.run();
  }

  /** Does the work, or waits for it where it is being done. False where a trouble ended it; throws our own mistakes. */
  run(): Promise<boolean> {
    this.#running ??= this.#once().finally(() => (this.#running = undefined));
    return this.#running;
  }

  async #once(): Promise<boolean> {
    this.#since = performance.now();
    const end = (trouble?: Error) => this.#ended({ name: this.name, took: performance.now() - this.#since, trouble });
    try {
      await this.#work();
      end();
      return true;
    } catch (error) {
      if (!this.#isTrouble(error)) throw error;
      end(error);
      return false;
    }
  }
}
