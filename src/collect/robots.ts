// robots.txt (RFC 9309): whether a page may be read by us, remembered for a day and asked for once per host and run.

import { createRequire } from 'node:module';
import type robots from 'robots-parser';
import type { Instant } from '../domain/types.js';
import type { Fetched, Fetcher, FetchRequest } from './fetch.js';
import { decode } from './decode.js';

// The package is CommonJS, which its types do not say.
const robotsParser: typeof robots.default = createRequire(import.meta.url)('robots-parser');

/** The name by which a robots.txt may address us. */
const AGENT = 'pactwatch';

/** ms for which rules hold: RFC 9309, 2.4, asks for at most a day. */
const HOLDS = 24 * 3_600_000;

/** Longest rules that are kept, in characters: RFC 9309, 2.5, asks for at least 500 KiB; what we keep is stripped of all else. */
const LONGEST = 500 * 1024;

/** Longest distance that a Crawl-delay can ask for, in ms. */
const LONGEST_DELAY = 30_000;

/** The rules of a host, as they are remembered. */
export interface Rules {
  readonly text: string;
  readonly until: Instant;
}

/** What a robots.txt says of an address. `unknown`: it cannot be reached now, which forbids as long as it lasts. */
export interface Permission {
  readonly verdict: 'allowed' | 'forbidden' | 'unknown';
  /** ms to keep between two requests. */
  readonly spacing?: number | undefined;
}

/** Rules by origin, for all watchers that use one client. */
const shared = new WeakMap<Fetcher, Map<string, Promise<Rules | undefined>>>();

/** The robots.txt files that one source meets. */
export class Robots {
  readonly #fetcher: Fetcher;
  readonly #request: Pick<FetchRequest, 'subject' | 'now'>;
  /** What is remembered, and what came to it. */
  readonly rules: Record<string, Rules>;

  constructor(fetcher: Fetcher, rules: Readonly<Record<string, Rules>>, request: Pick<FetchRequest, 'subject' | 'now'>) {
    this.#fetcher = fetcher;
    this.#request = request;
    this.rules = Object.fromEntries(Object.entries(rules).filter(([, { until }]) => until > request.now));
  }

  async permission(url: string): Promise<Permission> {
    const { origin } = new URL(url);
    const rules = this.rules[origin] ?? (await this.#shared(origin));
    if (!rules) return { verdict: 'unknown' };
    this.rules[origin] = rules;
    const robots = robotsParser(`${origin}/robots.txt`, rules.text);
    const delay = (robots.getCrawlDelay(AGENT) ?? 0) * 1000;
    const spacing = delay > 0 ? Math.min(delay, LONGEST_DELAY) : undefined;
    return { verdict: robots.isAllowed(url, AGENT) === false ? 'forbidden' : 'allowed', spacing };
  }

  async #shared(origin: string): Promise<Rules | undefined> {
    const known = shared.get(this.#fetcher) ?? new Map<string, Promise<Rules | undefined>>();
    shared.set(this.#fetcher, known);
    const pending = known.get(origin);
    const rules = pending && (await pending);
    if (rules && rules.until > this.#request.now) return rules;
    const asked = this.#ask(origin);
    known.set(origin, asked);
    return asked;
  }

  async #ask(origin: string): Promise<Rules | undefined> {
    const fetched = await this.#fetcher.get({ ...this.#request, url: `${origin}/robots.txt`, accept: 'text/plain,*/*;q=0.5' });
    const text = rulesIn(fetched);
    return text === undefined ? undefined : { text, until: new Date(Date.parse(this.#request.now) + HOLDS).toISOString() };
  }
}

/** The rules of an answer: none where there is no such file; undefined where the host cannot tell now. */
function rulesIn(fetched: Fetched): string | undefined {
  if (fetched.result === 'fresh') return stripped(decode(fetched.body, fetched.contentType).text);
  const unreachable = fetched.result === 'trouble' && fetched.outcome === 'failed' && fetched.problem.transient;
  return unreachable ? undefined : '';
}

/** The lines that are rules. */
function stripped(text: string): string {
  const lines = text.split(/\r\n?|\n/).filter((line) => /^\s*(?:user-agent|allow|disallow|crawl-delay)\s*:/i.test(line));
  return lines.join('\n').slice(0, LONGEST);
}
