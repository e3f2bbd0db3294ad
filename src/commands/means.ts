// Opens what a run works with: the store and the HTTP client, for as long as one piece of work lasts.

import type { Config } from '../config.js';
import type { Channel, Message } from '../domain/stages.js';
import type { Instant } from '../domain/types.js';
import { openStore, type Store } from '../record/store.js';
import type { Means } from '../run.js';

/** A way out that hands nothing on: what a dry run would have sent. */
export function showingChannel(messages: Message[]): Channel {
  return {
    id: 'show',
    from: 'pactwatch@localhost',
    send: async (message) => {
      messages.push(message);
      return { ok: true };
    },
    close: async () => {},
  };
}

/** The store to look things up in: looking changes nothing, and needs no file. */
export function openForReading({ store }: Config): Promise<Store> {
  return openStore({ file: store, mode: 'read' });
}

/** Opens everything for one piece of work and closes it again, whatever happens. A dry run works on a copy of the store. */
export async function withMeans<T>(
  config: Config,
  { channel, clock, dryRun = false }: { channel: Channel; clock: () => Instant; dryRun?: boolean },
  work: (means: Means) => Promise<T>,
): Promise<T> {
  const { timeout, spacing, max_bytes: maxBytes, allow_private: allowPrivate } = config.fetch;
  // Commands that only look things up share this file and need no HTTP client, which takes a tenth of a second to load.
  const { createFetcher } = await import('../collect/fetch.js');
  const store = await openStore({ file: config.store, mode: dryRun ? 'scratch' : undefined });
  const fetcher = createFetcher({ contact: config.contact, timeout, spacing, maxBytes, allowPrivate });
  try {
    return await work({ store, fetcher, channel, clock });
  } finally {
    await Promise.all([channel.close(), fetcher.close()]);
    await store.close();
  }
}

/** Opens the store to change something in it, for as long as that lasts. */
export async function withStore<T>({ store: file }: Config, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore({ file });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
