// Stored copies: raw bodies as they were fetched, gzipped, by their hash; forgotten in time, unless the ledger rests on them.

import { gunzipSync, gzipSync } from 'node:zlib';
import type { RawCopy } from '../domain/stages.js';
import type { Instant } from '../domain/types.js';
import { inBatches } from './batches.js';
import { atomically } from './database.js';
import { findSources } from './documents.js';
import type { CopyRow, Database } from './schema.js';

/** Raw bodies, ready to be written: packing takes its time, and no lock. */
export interface PackedCopy {
  readonly row: CopyRow;
  readonly documents: readonly string[];
}

export function pack({ hash, url, fetched, contentType, body, documents }: RawCopy): PackedCopy {
  return { row: { hash, url, fetched, content_type: contentType, body: gzipSync(body) }, documents };
}

/** Bodies that are written by one statement: they are large. */
const BODIES_AT_ONCE = 32;

const LINKS_AT_ONCE = 500;

/** Keeps each raw body once, however often it is fetched, and which documents were made of it. Within a transaction only. */
export async function keepPacked(db: Database, copies: readonly PackedCopy[]): Promise<void> {
  const rows = [...new Map(copies.map(({ row }) => [row.hash, row])).values()];
  for (const batch of inBatches(rows, BODIES_AT_ONCE))
    await db
      .insertInto('copies')
      .values(batch)
      .onConflict((conflict) => conflict.column('hash').doNothing())
      .execute();
  const links = copies.flatMap(({ row: { hash }, documents }) => documents.map((document) => ({ hash, document })));
  for (const batch of inBatches(links, LINKS_AT_ONCE))
    await db
      .insertInto('copy_documents')
      .values(batch)
      .onConflict((conflict) => conflict.columns(['hash', 'document']).doNothing())
      .execute();
}

/** Keeps raw bodies that no watcher brought. */
export async function keepCopies(db: Database, copies: readonly RawCopy[]): Promise<void> {
  const packed = copies.map(pack);
  await atomically(db, (connection) => keepPacked(connection, packed));
}

/** Fewest letters of a hash by which a copy is found: two that begin alike are then not to be expected. */
const HASH_LETTERS = 12;

/**
 * The copies that `what` means (a document's id or address, or the beginning of a copy's hash): the document's own page
 * before the list that it was found on.
 */
export async function findCopies(db: Database, what: string): Promise<RawCopy[]> {
  const sources = await findSources(db, what);
  const ids = sources.map(({ id }) => id);
  const isHash = new RegExp(`^[0-9a-f]{${HASH_LETTERS},64}$`).test(what);
  if (ids.length === 0 && !isHash) return [];
  const rows = await db
    .selectFrom('copies')
    .selectAll()
    .where((where) => {
      const links = where.selectFrom('copy_documents').select('hash');
      // A document's id looks like the beginning of a hash: it is meant where there is such a document.
      return ids.length > 0 ? where('hash', 'in', links.where('document', 'in', ids)) : where('hash', 'like', `${what}%`);
    })
    .orderBy('fetched', 'desc')
    .orderBy('hash')
    .execute();
  const copies = await Promise.all(rows.map((row) => unpack(db, row)));
  const isOther = ({ url }: RawCopy) => Number(sources.every((source) => source.url !== url));
  return copies.sort((a, b) => isOther(a) - isOther(b) || a.documents.length - b.documents.length);
}

async function unpack(db: Database, { hash, url, fetched, content_type, body }: CopyRow): Promise<RawCopy> {
  const links = await db.selectFrom('copy_documents').select('document').where('hash', '=', hash).orderBy('document').execute();
  const documents = links.map(({ document }) => document);
  return { hash, url, fetched, contentType: content_type, body: gunzipSync(body), documents };
}

/** Forgets the copies fetched before an instant, but not those whose documents the ledger rests on. Returns how many went. */
export async function forgetCopies(db: Database, before: Instant): Promise<number> {
  return atomically(db, async (connection) => {
    const gone = await connection
      .deleteFrom('copies')
      .where('fetched', '<', before)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('copy_documents')
              .innerJoin('entries', 'entries.document', 'copy_documents.document')
              .select('copy_documents.hash')
              .whereRef('copy_documents.hash', '=', 'copies.hash'),
          ),
        ),
      )
      .executeTakeFirst();
    const left = Number(gone.numDeletedRows);
    if (left > 0)
      await connection
        .deleteFrom('copy_documents')
        .where('hash', 'not in', (kept) => kept.selectFrom('copies').select('hash'))
        .execute();
    return left;
  });
}
