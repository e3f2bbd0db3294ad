// What the tests of the collect stage share: a watcher, a clock, one read after the other with memory kept.

import { watcherSchema, type Watcher } from '../../src/domain/watcher.js';
import type { Commitment } from '../../src/domain/seed.js';
import type { Collected, WatcherMemory } from '../../src/domain/stages.js';
import { collect, createFetcher, type Fetcher, type FetcherSettings } from '../../src/collect/index.js';

export const NOW = '2026-11-21T09:00:00Z';

/** A client for loopback: no spacing, short deadline, private addresses allowed. */
export function testFetcher(settings: Partial<FetcherSettings> = {}): Fetcher {
  return createFetcher({ allowPrivate: true, spacing: 0, timeout: 5_000, contact: 'desk@example.org', ...settings });
}

export function makeWatcher(fields: Partial<Watcher> & { options?: Record<string, unknown> }): Watcher {
  return {
    ...watcherSchema.parse({ id: 'test-source', name: 'Test source', publisher: 'Test Publisher', kind: 'feed' }),
    ...fields,
  };
}

/** Reads one watcher again and again, each read with the memory of the one before, as the store keeps it (through JSON). */
export class Reader {
  memory: WatcherMemory = {};
  readonly #watcher: Watcher;
  readonly #fetcher: Fetcher;
  readonly #commitments: readonly Commitment[];

  constructor(watcher: Watcher, fetcher: Fetcher, commitments: readonly Commitment[] = []) {
    this.#watcher = watcher;
    this.#fetcher = fetcher;
    this.#commitments = commitments;
  }

  async read(now = NOW): Promise<Collected> {
    const collected = await collect(this.#watcher, this.memory, { fetcher: this.#fetcher, commitments: this.#commitments, now });
    this.memory = JSON.parse(JSON.stringify(collected.memory)) as WatcherMemory;
    return collected;
  }
}

export interface FeedEntry {
  readonly title: string;
  readonly link?: string;
  readonly guid?: string;
  readonly description?: string;
  readonly pubDate?: string;
}

function tag(name: string, value: string | undefined): string {
  return value === undefined ? '' : `<${name}>${value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</${name}>`;
}

/** An RSS 2.0 feed of some entries. */
export function rss(entries: readonly FeedEntry[]): string {
  const items = entries.map(
    ({ title, link, guid, description, pubDate }) =>
      `<item>${tag('title', title)}${tag('link', link)}${tag('guid', guid)}${tag('description', description)}${tag('pubDate', pubDate)}</item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel><title>News</title><link>http://example.org/</link>${items.join('\n')}</channel></rss>`;
}

/** Prose of some length, so that an entry counts as whole. */
export function prose(sentence: string): string {
  const filler = 'The two ministers met in the morning and spoke about trade, research and the protection of cultural heritage. ';
  return `${sentence} ${filler.repeat(10)}`.trim();
}
