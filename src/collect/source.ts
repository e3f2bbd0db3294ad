// One source during one read: its requests with their validators, and the pages that came.

import type { Instant, Problem } from '../domain/types.js';
import type { Watcher } from '../domain/watcher.js';
import type { Fetched, Fetcher, FetchRequest, Page } from './fetch.js';
import type { KindRequest } from './kind.js';
import type { Memory } from './memory.js';

export class Source {
  readonly #watcher: Watcher;
  readonly #fetcher: Fetcher;
  readonly #remembered: Memory['validators'];
  readonly #now: Instant;
  /** Validators of what was asked in this read. */
  readonly validators: Memory['validators'] = {};
  /** Pages that came fresh. */
  readonly pages: Page[] = [];
  /** The latest Retry-After of the source itself. */
  notBefore: Instant | undefined;

  constructor(watcher: Watcher, fetcher: Fetcher, remembered: Memory['validators'], now: Instant) {
    this.#watcher = watcher;
    this.#fetcher = fetcher;
    this.#remembered = remembered;
    this.#now = now;
  }

  /** Reads an address of the source itself, conditionally where it has been read before. */
  async get(url: string, { accept, always = false, form }: KindRequest = {}): Promise<Fetched> {
    const remembered = always ? undefined : this.#remembered[url];
    const fetched = await this.#fetch({ url, accept, form, validators: remembered });
    if (fetched.result === 'fresh') {
      this.pages.push(fetched);
      const { etag, lastModified } = fetched.validators;
      if (etag !== undefined || lastModified !== undefined) this.validators[url] = fetched.validators;
    } else if (fetched.result === 'trouble') this.notBefore = fetched.notBefore ?? this.notBefore;
    else if (remembered) this.validators[url] = remembered;
    return fetched;
  }

  /** Reads an article that the source points to; nothing is remembered of it. */
  getArticle(url: string): Promise<Fetched> {
    return this.#fetch({ url });
  }

  problem(code: string, message: string, transient = true): Problem {
    return { stage: 'collect', subject: this.#watcher.id, code, message, transient };
  }

  #fetch(request: Omit<FetchRequest, 'subject' | 'now'>): Promise<Fetched> {
    return this.#fetcher.get({ ...request, subject: this.#watcher.id, now: this.#now });
  }
}
