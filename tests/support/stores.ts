// The stores that the same tests run on: SQLite always, PostgreSQL where it is installed.

import { afterEach, beforeEach, inject } from 'vitest';
import { openStore, type Store } from '../../src/record/store.js';
import { type Place, postgres, sqlite, type StoreKind } from './places.js';

export type { Place } from './places.js';

const server = inject('postgres');

/** For describe.each: every kind of store that this machine can run. */
export const STORES: readonly StoreKind[] = server ? [sqlite, postgres(server)] : [sqlite];

/** Before each test of a block, opens an empty store of a kind and hands it to `opened`; after it, closes and removes it. */
export function openEach(kind: StoreKind, opened: (store: Store, place: Place) => void | Promise<void>): void {
  let place: Place;
  let store: Store;

  beforeEach(async () => {
    place = await kind.place();
    store = await openStore({ file: place.file });
    await opened(store, place);
  });

  afterEach(async () => {
    await store.close();
    await place.remove();
  });
}

const TABLES = [
  'commitments',
  'entries',
  'documents',
  'judgements',
  'outbox',
  'watchers',
  'watcher_days',
  'health_notices',
  'network',
  'copies',
  'copy_documents',
  'digests',
  'mutes',
  'waiting',
  'chores',
];

/** All rows of all tables of ours, as text. */
export async function dump({ query }: Place): Promise<string> {
  const tables = await Promise.all(
    TABLES.map(async (table) => {
      const rows = await query(`select * from ${table}`);
      return `${table}\n${rows
        .map((row) => JSON.stringify(row))
        .sort()
        .join('\n')}`;
    }),
  );
  return tables.join('\n\n');
}
