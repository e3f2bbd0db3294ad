// The stores that the same tests run on: SQLite always, PostgreSQL where it is installed.

import { inject } from 'vitest';
import { type Place, postgres, sqlite, type StoreKind } from './places.js';

export type { Place } from './places.js';

const server = inject('postgres');

/** For describe.each: every kind of store that this machine can run. */
export const STORES: readonly StoreKind[] = server ? [sqlite, postgres(server)] : [sqlite];

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
