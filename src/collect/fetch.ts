// The one HTTP client: conditional, capped in bytes and time, spaced per host, and closed to private addresses.

import type { LookupFunction } from 'node:net';
import { Agent, request, type Dispatcher } from 'undici';
import type { Instant } from '../domain/types.js';
import { isPrivateHost, lookupPublic } from '../shared/address.js';
import { readBody } from './body.js';
import {
  closedTrouble,
  privateTrouble,
  RequestFault,
  retryAfter,
  statusTrouble,
  trouble,
  troubleOf,
  type Trouble,
} from './trouble.js';
import { type SharedTurns, Turns } from './turns.js';
import { isChallengePage, isOtherSite, isWallAddress } from './walls.js';

export interface FetcherSettings {
  /** How the operator can be reached (a mail address or a page); goes into the User-Agent. */
  readonly contact?: string | undefined;
  /** ms for a whole exchange, redirects included, waiting for a turn not. */
  readonly timeout: number;
  /** Largest body, unpacked. */
  readonly maxBytes: number;
  readonly maxRedirects: number;
  /** ms between the starts of two requests to one host; 0: no distance and no limit, for hosts of one's own. */
  readonly spacing: number;
  /** True lets requests into private networks. */
  readonly allowPrivate: boolean;
}

/** Sizes and times that peers agree on (peers.md, sections 7 and 8). */
export const DEFAULT_FETCHER: FetcherSettings = {
  timeout: 30_000,
  maxBytes: 15 * 1024 * 1024,
  maxRedirects: 5,
  spacing: 1_000,
  allowPrivate: false,
};

/** ETag and Last-Modified, verbatim. */
export interface Validators {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

export interface FetchRequest {
  readonly url: string;
  /** Whom problems concern: the id of a watcher. */
  readonly subject: string;
  readonly now: Instant;
  readonly validators?: Validators | undefined;
  readonly accept?: string | undefined;
  /** ms that the host wants between two requests, where that is more than usual. */
  readonly spacing?: number | undefined;
  /** Posted as a form instead of a plain read. */
  readonly form?: Readonly<Record<string, string>> | undefined;
}

/** A body as it came. */
export interface Page {
  readonly result: 'fresh';
  /** Address at the end of all redirects. */
  readonly url: string;
  /** True where redirects led to another site than the one asked. */
  readonly otherSite: boolean;
  /** Content-Type as sent; empty where absent. */
  readonly contentType: string;
  readonly validators: Validators;
  readonly body: Uint8Array;
}

/** How a request went. Nothing here throws but a programmer's error. */
export type Fetched = Page | { readonly result: 'unchanged' } | Trouble;

/** The client; one for a whole run, so that its spacing holds across watchers. */
export interface Fetcher {
  get(request: FetchRequest): Promise<Fetched>;
  close(): Promise<void>;
}

const PRODUCT = 'pactwatch/0.1';

const ACCEPT = 'text/html,application/xhtml+xml,application/xml;q=0.9,application/pdf;q=0.9,*/*;q=0.8';

/** Longest header block that is read, in bytes: some government sites set very many cookies. */
const MAX_HEADERS = 65_536;

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Honest and reachable: what we are, and whom to write to. */
export function userAgent(contact: string | undefined): string {
  const safe = contact?.replace(/[^\x20-\x7e]/g, '').trim();
  return safe ? `${PRODUCT} (+${safe})` : PRODUCT;
}

/**
 * Opens a client. Close it at the end of the run: it keeps connections open between requests. `lookup` resolves the names
 * of hosts where private addresses are not allowed; `shared` keeps the distance of hosts across processes.
 */
export function createFetcher(
  settings: Partial<FetcherSettings> = {},
  { lookup = lookupPublic, shared }: { lookup?: LookupFunction; shared?: SharedTurns | undefined } = {},
): Fetcher {
  const full = { ...DEFAULT_FETCHER, ...settings };
  const agent = new Agent({
    maxHeaderSize: MAX_HEADERS,
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: full.allowPrivate ? {} : { lookup },
  });
  const turns = new Turns(shared);
  return {
    get: (asked) => new Exchange(full, agent, turns, asked).run(),
    close: () => agent.close(),
  };
}

/** One request with its redirects. */
class Exchange {
  readonly #settings: FetcherSettings;
  readonly #agent: Agent;
  readonly #turns: Turns;
  readonly #asked: FetchRequest;
  /** ms left; waiting for a turn costs nothing. */
  #left: number;
  #form: FetchRequest['form'];

  constructor(settings: FetcherSettings, agent: Agent, turns: Turns, asked: FetchRequest) {
    this.#settings = settings;
    this.#agent = agent;
    this.#turns = turns;
    this.#asked = asked;
    this.#left = settings.timeout;
    this.#form = asked.form;
  }

  async run(): Promise<Fetched> {
    try {
      return await this.#follow(new URL(this.#asked.url));
    } catch (error) {
      return troubleOf(error, this.#asked.subject, this.#asked.url);
    }
  }

  async #follow(start: URL): Promise<Fetched> {
    const seen = new Set<string>();
    for (let url = start; ;) {
      if (seen.has(url.href) || seen.size > this.#settings.maxRedirects)
        throw new RequestFault('redirect-loop', `redirects without end (${seen.size} followed)`);
      seen.add(url.href);
      const { subject } = this.#asked;
      if (!this.#settings.allowPrivate && isPrivateHost(url)) return privateTrouble(subject, url.href);
      const here = url;
      const closed = () => {
        const until = this.#turns.closedUntil(here.host);
        return until !== undefined && until > this.#asked.now ? closedTrouble(subject, here.href, until) : undefined;
      };
      const distance = Math.max(this.#settings.spacing, this.#asked.spacing ?? 0);
      // The host may ask for quiet while this request waits for its turn.
      const answer = closed() ?? (await this.#turns.take(url.host, distance, async () => closed() ?? this.#hop(here)));
      if (!(answer instanceof URL)) return answer;
      url = answer;
    }
  }

  /** One request: the next address, or the end of the exchange. */
  async #hop(url: URL): Promise<URL | Fetched> {
    if (this.#left <= 0) throw new RequestFault('timeout', 'no answer in time', 'failed', true);
    const signal = AbortSignal.timeout(this.#left);
    const started = performance.now();
    try {
      const response = await request(url, {
        dispatcher: this.#agent,
        signal,
        headers: this.#headers(),
        ...(this.#form ? { method: 'POST', body: new URLSearchParams(this.#form).toString() } : { method: 'GET' }),
      });
      return await this.#judge(url, response, signal);
    } finally {
      this.#left -= Math.ceil(performance.now() - started);
    }
  }

  #headers(): Record<string, string> {
    const { accept, validators } = this.#asked;
    return {
      'user-agent': userAgent(this.#settings.contact),
      accept: accept ?? ACCEPT,
      'accept-encoding': 'gzip, br, deflate',
      ...(validators?.etag ? { 'if-none-match': validators.etag } : {}),
      ...(validators?.lastModified ? { 'if-modified-since': validators.lastModified } : {}),
      ...(this.#form ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
    };
  }

  async #judge(url: URL, response: Dispatcher.ResponseData, signal: AbortSignal): Promise<URL | Fetched> {
    const { statusCode: status, body } = response;
    const header = (name: string) => first(response.headers[name]);
    if (status >= 200 && status < 300) {
      const bytes = await readBody(body, header('content-encoding') ?? '', this.#settings.maxBytes, signal);
      return this.#success(url, status, bytes, header);
    }
    await body.dump({ limit: 65_536, signal });
    const location = REDIRECTS.has(status) ? header('location') : undefined;
    if (location) return this.#redirect(url, status, location);
    if (status === 304 && this.#asked.validators) return { result: 'unchanged' };
    const wait = retryAfter(header('retry-after'), this.#asked.now);
    // Behind a private address many sources may stand that know nothing of each other: there, a wait is one source's.
    if (wait !== undefined && !isPrivateHost(url)) await this.#turns.close(url.host, wait);
    return statusTrouble(this.#asked.subject, url.href, status, header('cf-mitigated') === 'challenge', wait);
  }

  #redirect(from: URL, status: number, location: string): URL {
    if (!URL.canParse(location, from.href)) throw new RequestFault('bad-redirect', 'redirects to no address');
    const to = new URL(location, from);
    if (!/^https?:$/.test(to.protocol)) throw new RequestFault('bad-redirect', `redirects out of the web (${to.protocol})`);
    if (status <= 303) this.#form = undefined;
    return to;
  }

  #success(url: URL, status: number, body: Uint8Array, header: (name: string) => string | undefined): Fetched {
    const { subject } = this.#asked;
    const asked = new URL(this.#asked.url);
    if (body.length === 0) {
      const wall = status === 202;
      const words = wall ? 'an empty answer for now (HTTP 202): a bot wall' : 'an empty answer';
      return trouble(wall ? 'refused' : 'broken', subject, wall ? 'challenge' : 'empty-body', `${url.href}: ${words}`, true);
    }
    if (isWallAddress(asked, url))
      return trouble(
        'refused',
        subject,
        'wall',
        `${asked.href}: leads to ${url.href} instead (login, consent or bot wall)`,
        false,
      );
    if (isChallengePage(body)) return trouble('refused', subject, 'challenge', `${url.href}: a bot wall stands before it`, false);
    return {
      result: 'fresh',
      url: url.href,
      otherSite: isOtherSite(asked, url),
      contentType: header('content-type') ?? '',
      validators: { etag: header('etag'), lastModified: header('last-modified') },
      body,
    };
  }
}

function first(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header;
}
