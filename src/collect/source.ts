// One source during one read: its requests with their validators, and the pages that came.

import type { Instant, Problem } from '../domain/types.js';
import type { Watcher } from '../domain/watcher.js';
import type { Fetched, Fetcher, FetchRequest, Page } from './fetch.js';
import type { KindRequest } from './kind.js';
import { isFullReadDue, type Memory } from './memory.js';
import { Robots } from './robots.js';
import { trouble, type Trouble } from './trouble.js';

export class Source {
  readonly #watcher: Watcher;
  readonly #fetcher: Fetcher;
  readonly #remembered: Memory['validators'];
  readonly #now: Instant;
  readonly #robots: Robots;
  /** Nothing is asked conditionally in this read. */
  readonly isFull: boolean;
  /** Validators of what was asked in this read. */
  readonly validators: Memory['validators'] = {};
  /** Pages that came fresh. */
  readonly pages: Page[] = [];
  /** The latest Retry-After of the source itself. */
  notBefore: Instant | undefined;

  constructor(watcher: Watcher, fetcher: Fetcher, memory: Memory, now: Instant) {
    this.#watcher = watcher;
    this.#fetcher = fetcher;
    this.isFull = isFullReadDue(memory, watcher.every, now);
    this.#remembered = this.isFull ? {} : memory.validators;
    this.#now = now;
    this.#robots = new Robots(fetcher, memory.robots, { subject: watcher.id, now });
  }

  /** What is known of robots.txt files after this read. */
  get robots(): Memory['robots'] {
    return this.#robots.rules;
  }

  /** Reads an address of the source itself, conditionally where it has been read before. Pages of people are read as robots.txt allows. */
  async get(url: string, { accept, always = false, form, spacing }: KindRequest = {}, isPage = false): Promise<Fetched> {
    const permission = isPage ? await this.#permission(url) : { spacing };
    if ('result' in permission) return permission;
    const remembered = always ? undefined : this.#remembered[url];
    const fetched = await this.#fetch({ url, accept, form, validators: remembered, spacing: permission.spacing });
    if (fetched.result === 'fresh') {
      this.pages.push(fetched);
      const { etag, lastModified } = fetched.validators;
      if (etag !== undefined || lastModified !== undefined) this.validators[url] = fetched.validators;
    } else if (fetched.result === 'trouble') this.notBefore = fetched.notBefore ?? this.notBefore;
    else if (remembered) this.validators[url] = remembered;
    return fetched;
  }

  /** Reads an article that the source points to; nothing is remembered of it. */
  async getArticle(url: string): Promise<Fetched> {
    const permission = await this.#permission(url);
    return 'result' in permission ? permission : this.#fetch({ url, spacing: permission.spacing });
  }

  /** The distance that robots.txt asks for; a trouble where it forbids the page, or cannot be reached. */
  async #permission(url: string): Promise<Trouble | { spacing: number | undefined }> {
    if (!/^https?:/.test(url) || !URL.canParse(url)) return { spacing: undefined };
    const { verdict, spacing } = await this.#robots.permission(url);
    if (verdict === 'allowed') return { spacing };
    const { origin } = new URL(url);
    return verdict === 'forbidden'
      ? trouble('refused', this.#watcher.id, 'robots', `${url}: ${origin}/robots.txt asks automatic readers to stay away`, false)
      : trouble('failed', this.#watcher.id, 'robots-unreachable', `${url}: ${origin}/robots.txt cannot be reached to ask`, true);
  }

  problem(code: string, message: string, transient = true): Problem {
    return { stage: 'collect', subject: this.#watcher.id, code, message, transient };
  }

  #fetch(request: Omit<FetchRequest, 'subject' | 'now'>): Promise<Fetched> {
    return this.#fetcher.get({ ...request, subject: this.#watcher.id, now: this.#now });
  }
}
