// Turns at hosts: how many requests go to one host at once, and how far apart they start, in this process and across others.

import { setTimeout } from 'node:timers/promises';
import PQueue from 'p-queue';
import type { Instant } from '../domain/types.js';

/** Turns at hosts that other processes take too. */
export interface SharedTurns {
  /** Takes the next turn at a host, `distance` ms before the one after it: when it comes, in ms from now. */
  take(host: string, distance: number): Promise<{ readonly wait: number; readonly closedUntil?: Instant | undefined }>;
  /** The host has asked not to be asked before this. */
  close(host: string, until: Instant): Promise<void>;
}

/** Requests to one host at the same time, where a distance is kept: a slow answer must not hold up all that wait behind it. */
const PER_HOST = 2;

interface Host {
  readonly queue: PQueue;
  /** When the next request may start, on the clock of `performance`. */
  free: number;
  /** Its Retry-After. */
  closedUntil?: Instant | undefined;
}

/** Turns at hosts: few requests at a time, each so long after the one before. No distance means no limit either. */
export class Turns {
  readonly #hosts = new Map<string, Host>();
  readonly #shared: SharedTurns | undefined;

  constructor(shared: SharedTurns | undefined) {
    this.#shared = shared;
  }

  /** `distance`: ms from the start of this request to the next. */
  take<T>(name: string, distance: number, task: () => Promise<T>): Promise<T> {
    const host = this.#host(name);
    if (distance === 0) return task();
    return host.queue.add(async () => {
      const wait = await this.#wait(name, host, distance);
      if (wait > 0) await setTimeout(wait);
      return task();
    });
  }

  async #wait(name: string, host: Host, distance: number): Promise<number> {
    if (this.#shared) {
      const { wait, closedUntil } = await this.#shared.take(name, distance);
      host.closedUntil = closedUntil ?? host.closedUntil;
      return wait;
    }
    const now = performance.now();
    const start = Math.max(now, host.free);
    host.free = start + distance;
    return start - now;
  }

  closedUntil(name: string): Instant | undefined {
    return this.#hosts.get(name)?.closedUntil;
  }

  async close(name: string, until: Instant): Promise<void> {
    this.#host(name).closedUntil = until;
    await this.#shared?.close(name, until);
  }

  #host(name: string): Host {
    let host = this.#hosts.get(name);
    if (!host) this.#hosts.set(name, (host = { queue: new PQueue({ concurrency: PER_HOST }), free: 0 }));
    return host;
  }
}
