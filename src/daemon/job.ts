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

export class Job {
  readonly name: string;
  readonly #work: () => Promise<void>;
  readonly #isTrouble: IsTrouble;
  readonly #ended: (end: JobEnd) => void;
  #running: Promise<boolean> | undefined;

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

  /** Does the work, or waits for it where it is being done. False where a trouble ended it; throws our own mistakes. */
  run(): Promise<boolean> {
    this.#running ??= this.#once().finally(() => (this.#running = undefined));
    return this.#running;
  }

  async #once(): Promise<boolean> {
    const start = performance.now();
    const end = (trouble?: Error) => this.#ended({ name: this.name, took: performance.now() - start, trouble });
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
