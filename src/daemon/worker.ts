// A worker: at every beat it asks the store what is due, and reads, tells, prunes and backs up. Alone on its store, or one of many.

import { setTimeout } from 'node:timers/promises';
import type { Project } from '../config.js';
import type { Fetcher } from '../collect/index.js';
import { createReader, type Reader } from '../detect/index.js';
import type { Channel } from '../domain/stages.js';
import type { Instant } from '../domain/types.js';
import type { Store, Worker as Who } from '../record/store.js';
import { readShares, sendMails, tellRound } from '../round.js';
import { backUp, prune } from './chores.js';
import { faultWords, type Files } from './files.js';
import { type IsTrouble, Job, type JobEnd } from './job.js';
import type { Logger } from './log.js';
import type { Metrics } from './metrics.js';
import type { Read } from '../run.js';
import type { Fault } from '../shared/faults.js';
import { noteHandedIn, noteRead, noteSent, noteTold } from './notes.js';

/** The ways out into the world, as the settings want them. */
export interface Ways {
  readonly fetcher: Fetcher;
  readonly channel: Channel;
}

export interface WorkerMeans {
  readonly store: Store;
  /** This worker, as leases name it. */
  readonly owner: string;
  readonly clock: () => Instant;
  readonly files: Files;
  readonly openWays: (project: Project) => Ways;
  readonly log: Logger;
  readonly metrics: Metrics;
  /** What may pass by itself: the worker lives on and tries again. */
  readonly isTrouble: IsTrouble;
  /** Tells whoever watches us that all is well; absent where nobody does. */
  readonly ping?: (() => Promise<void>) | undefined;
}

/** Sources that are taken at once: enough to judge the network by, and few enough that a worker's death costs little. */
const SHARE = 64;

/** Shares that are read side by side: a slow source holds up its own share alone. */
const LANES = 2;

/** How long clients are used, in ms: what they remember of hosts that are met once must not grow for ever. */
const WAYS_LAST = 24 * 3_600_000;

/** Without a beat for so long, in ms, something hangs. */
const DEAD_AFTER = 5 * 60_000;

/** How long handing back and closing may take at the end, in ms: a database may not answer any more. */
const LEAVING = 1_000;

/** Waits for work, but no longer than so many ms. */
async function within(patience: number, work: Promise<unknown>): Promise<void> {
  await Promise.race([work, setTimeout(patience, undefined, { ref: false })]);
}

function idsOf({ watchers }: Project): ReadonlySet<string> {
  return new Set(watchers.filter(({ enabled }) => enabled).map(({ id }) => id));
}

export class Worker {
  readonly #means: WorkerMeans;
  readonly #stopping = new AbortController();
  readonly #jobs: Readonly<Record<'hold' | 'files' | 'read' | 'tell' | 'chores', Job>>;
  #reader: Reader;
  /** Sources that it can read. */
  #known: ReadonlySet<string>;
  /** What is wrong with the files; empty where nothing is. */
  #wrong = '';
  #ways: Ways;
  #waysOpened: Instant;
  #settled = false;
  #lastBeat: number;
  /** Sources may be held of which no lane is reading any more. */
  #isLeft = false;
  /** Why jobs could not be done, by their names. */
  readonly #troubles = new Map<string, string>();

  constructor(means: WorkerMeans) {
    this.#means = means;
    const { project, faults } = means.files;
    this.#tellWrong(faults);
    this.#reader = createReader(project.commitments);
    this.#known = idsOf(project);
    this.#ways = means.openWays(project);
    this.#waysOpened = means.clock();
    this.#lastBeat = performance.now();
    const job = (name: string, work: () => Promise<void>) =>
      new Job(name, work, { isTrouble: means.isTrouble, ended: (end) => this.#note(end) });
    this.#jobs = {
      hold: job('hold', () => this.#hold()),
      files: job('files', () => this.#look()),
      read: job('read', () => this.#read()),
      tell: job('tell', () => this.#tell()),
      chores: job('chores', () => this.#chores()),
    };
  }

  /**
   * Does all that is due. A job that is still at work from an earlier beat is left to it: then what there is to tell does
   * not wait for a slow source. Throws our own mistakes alone.
   */
  async beat(): Promise<void> {
    if (this.#stopping.signal.aborted) return;
    const { hold, files, read, tell, chores } = this.#jobs;
    // A database that does not answer: beats must not queue up for it.
    if (hold.isRunning || files.isRunning) return;
    const prepared = (await hold.run()) && (await files.run());
    this.#lastBeat = performance.now();
    if (!prepared || !this.#settled) return;
    const reading = read.start();
    const ends = await Promise.all([reading, reading.then(async () => [await tell.start(), await chores.start()])]);
    if (ends.flat().every(Boolean) && !this.#stopping.signal.aborted) await this.#means.ping?.();
  }

  get isAlive(): boolean {
    return performance.now() - this.#lastBeat < DEAD_AFTER && !Object.values(this.#jobs).some((job) => job.hangs);
  }

  /** Why it can do no work now; empty where it can. */
  get obstacle(): string {
    if (this.#stopping.signal.aborted) return 'it is stopping';
    const [trouble = this.#settled ? '' : 'it has only just started'] = this.#troubles.values();
    return trouble;
  }

  /** Ends within `patience` ms: what is read is handed in, what is not is handed back. The store stays open. */
  async stop(patience: number): Promise<void> {
    this.#stopping.abort();
    const running = Object.values(this.#jobs).filter((job) => job.isRunning);
    await within(patience - LEAVING, Promise.allSettled(running.map((job) => job.run())));
    await within(LEAVING, Promise.all([this.#handBack(), this.#ways.channel.close()]));
  }

  /** What cannot be handed back lapses by itself. */
  async #handBack(): Promise<void> {
    const { store, owner, isTrouble, log } = this.#means;
    try {
      await store.handBack(owner);
    } catch (error) {
      if (!isTrouble(error)) throw error;
      log.warn({ trouble: error.message }, 'what was being read could not be handed back; others may take it in ten minutes');
    }
  }

  #who(): Who {
    return { owner: this.#means.owner, now: this.#means.clock() };
  }

  #note({ name, took, trouble }: JobEnd): void {
    const { log, metrics } = this.#means;
    metrics.add('pactwatch_job_seconds_total', took / 1000, { job: name });
    if (trouble) {
      const words = `${name}: ${trouble.message}`;
      // Said once: a disk that is full for a week would fill it with our complaints.
      const level = this.#troubles.get(name) === words ? 'debug' : 'error';
      this.#troubles.set(name, words);
      metrics.add('pactwatch_job_failures_total', 1, { job: name });
      log[level]({ job: name, trouble: trouble.message }, 'a job could not be done; it is tried again with each beat');
    } else {
      if (this.#troubles.delete(name)) log.info({ job: name }, 'a job can be done again');
      metrics.add('pactwatch_job_runs_total', 1, { job: name });
      metrics.set('pactwatch_job_last_success_timestamp_seconds', Date.parse(this.#means.clock()) / 1000, { job: name });
    }
  }

  async #hold(): Promise<void> {
    await this.#means.store.setRight(this.#means.clock());
    await this.#means.store.holdOn(this.#who());
  }

  /** Says what is wrong with the files; the operator hears of it as soon as the store can be asked. */
  #tellWrong(faults: readonly Fault[]): void {
    const { files, log, metrics } = this.#means;
    this.#wrong = faultWords(faults, files.project.program);
    metrics.set('pactwatch_files_wrong', faults.length);
    if (this.#wrong) log.error({ wrong: this.#wrong }, 'files are wrong; what they last said stays in force');
  }

  /** Takes up what the files say, at the start and when they have changed. */
  async #look(): Promise<void> {
    const { files, store, log, clock } = this.#means;
    const changed = await files.look();
    if (changed) {
      const { project, faults } = changed;
      this.#settled = false;
      this.#reader = createReader(project.commitments);
      this.#known = idsOf(project);
      this.#tellWrong(faults);
      await this.#renewWays();
      if (!this.#wrong) log.info({ seeds: project.commitments.length, watchers: project.watchers.length }, 'files read again');
    }
    if (this.#settled) return;
    await store.noteFiles({ now: clock(), wrong: this.#wrong, operator: files.project.config.operator });
    await store.plant(files.project.commitments, clock());
    await store.enrol(files.project.watchers, clock());
    this.#settled = true;
  }

  async #renewWays(): Promise<void> {
    const old = this.#ways;
    this.#ways = this.#means.openWays(this.#means.files.project);
    this.#waysOpened = this.#means.clock();
    // Requests under way end by themselves: nobody waits for them here.
    void old.fetcher.close();
    await old.channel.close();
  }

  async #read(): Promise<void> {
    const { clock } = this.#means;
    if (Date.parse(clock()) - Date.parse(this.#waysOpened) > WAYS_LAST) await this.#renewWays();
    // Each beat holds on to what is held, that of a reading which could not be handed in too: nobody would ever read it again.
    if (this.#isLeft) await this.#means.store.leaveShares(this.#means.owner);
    this.#isLeft = true;
    const lanes = await Promise.allSettled(Array.from({ length: LANES }, () => this.#readOn()));
    const fault = lanes.find((lane) => lane.status === 'rejected');
    if (fault) throw fault.reason;
    this.#isLeft = false;
  }

  async #readOn(): Promise<void> {
    const { store, clock, files, metrics, log } = this.#means;
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      const shares = await store.takeShares(this.#who(), { atMost: SHARE, known: this.#known });
      if (shares.length === 0) return;
      const onRead = (read: Read) => noteRead(read, metrics, log);
      const means = { store, clock, signal, onRead, fetcher: this.#ways.fetcher };
      noteHandedIn(await readShares(files.project, shares, this.#reader, means), log);
    }
  }

  async #tell(): Promise<void> {
    const { store, clock, files, metrics, log } = this.#means;
    const chore = await store.takeChore('tell', this.#who());
    if (chore) {
      const told = await tellRound(files.project, store, {
        clock,
        first: chore.last === undefined,
        signal: this.#stopping.signal,
      });
      if (told) await store.finishChore('tell', this.#who(), 0);
      else await store.leaveChore('tell', this.#means.owner);
      if (told) noteTold(told, files.project, metrics, log);
    }
    noteSent(await sendMails(files.project, { store, clock, channel: this.#ways.channel }), metrics, log);
  }

  async #chores(): Promise<void> {
    const { store, files, log } = this.#means;
    await prune(store, files.project, this.#who(), log);
    await backUp(store, files.project, this.#who(), log);
  }
}
