// Opens what a run works with: the store and the HTTP client, for as long as one piece of work lasts.

import { createFetcher } from '../collect/fetch.js';
import type { Config } from '../config.js';
import type { Channel, Message } from '../domain/stages.js';
import type { Instant } from '../domain/types.js';
import { type Opening, openStore, shownStore, type Store } from '../record/store.js';
import type { Means } from '../run.js';
import { UsageError } from './common.js';

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

/** Opens the store; one that cannot be used is the user's to mend, in one sentence. */
export async function open(opening: Opening): Promise<Store> {
  try {
    return await openStore(opening);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new UsageError(
      `the store ${shownStore(opening.file)} cannot be used (${String(error.code)}: ${error.message}); see that it is a pactwatch database and that its folder is writable`,
    );
  }
}

/** The store to look things up in: looking changes nothing, and needs no file. */
export function openForReading({ store }: Config): Promise<Store> {
  return open({ file: store, mode: 'read' });
}

/** Opens everything for one piece of work and closes it again, whatever happens. A dry run works on a copy of the store. */
export async function withMeans<T>(
  config: Config,
  { channel, clock, dryRun = false }: { channel: Channel; clock: () => Instant; dryRun?: boolean },
  work: (means: Means) => Promise<T>,
): Promise<T> {
  const { timeout, spacing, max_bytes: maxBytes, allow_private: allowPrivate } = config.fetch;
  const store = await open({ file: config.store, mode: dryRun ? 'scratch' : undefined });
  const fetcher = createFetcher({ contact: config.contact, timeout, spacing, maxBytes, allowPrivate });
  try {
    return await work({ store, fetcher, channel, clock });
  } finally {
    await Promise.all([channel.close(), fetcher.close()]);
    await store.close();
  }
}
