// Documents in the database. The text is kept of those that mention something tracked and of passages of pages; raw copies hold the others.

import { sql } from 'kysely';
import type { Source } from '../domain/alert.js';
import type { Document, Instant } from '../domain/types.js';
import { creditOf } from '../domain/voices.js';
import { signatureOf } from '../shared/minhash.js';
import { inBatches } from './batches.js';
import { type Database, type DocumentRow, flag, fromJson, toJson } from './schema.js';

/** PostgreSQL takes neither NUL nor half a surrogate pair; one character stands for one, so that offsets keep their place. */
export function storable(text: string): string {
  return text.replace(/\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}

/** A text, and what is told from it. */
function textColumns({ text, blocks }: Document): Pick<DocumentRow, 'text' | 'credit' | 'signature' | 'blocks'> {
  return {
    text: storable(text),
    credit: creditOf(text) ?? null,
    signature: signatureOf(text),
    blocks: blocks ? toJson(blocks) : null,
  };
}

/** Writes the text of a known document as it is read today. */
export async function replaceText(db: Database, document: Document): Promise<void> {
  await db.updateTable('documents').set(textColumns(document)).where('id', '=', document.id).execute();
}

/** Writes a document unless it is known by its id. */
export async function insertDocument(db: Database, document: Document, withText: boolean, now: Instant): Promise<void> {
  await insertRows(db, [rowOf(document, withText, now)]);
}

/** Documents that are written by one statement. */
const ROWS_AT_ONCE = 200;

/** Writes documents that name nothing tracked, but for those that are known by their ids. */
export async function insertDocuments(db: Database, documents: readonly Document[], now: Instant): Promise<void> {
  // Which passages of a page were new cannot be told from its copy later.
  const rows = documents.map((document) => rowOf(document, document.changes !== undefined, now));
  for (const batch of inBatches(rows, ROWS_AT_ONCE)) await insertRows(db, batch);
}

async function insertRows(db: Database, rows: readonly DocumentRow[]): Promise<void> {
  await db
    .insertInto('documents')
    .values(rows)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}

function rowOf(document: Document, withText: boolean, now: Instant): DocumentRow {
  return {
    id: document.id,
    recorded: now,
    watcher: document.watcher ?? null,
    lang: document.lang ?? null,
    publisher: storable(document.publisher),
    owner: document.owner ?? null,
    official: flag(document.official),
    official_of: document.officialOf ?? null,
    published: document.published,
    zone: document.zone ?? null,
    url: storable(document.url),
    title: storable(document.title),
    changes: document.changes ? toJson(document.changes) : null,
    ...(withText ? textColumns(document) : { text: '', credit: creditOf(document.text) ?? null, signature: null, blocks: null }),
  };
}

/** True where the document has been recorded. */
export async function knows(db: Database, id: string): Promise<boolean> {
  const row = await db.selectFrom('documents').select('id').where('id', '=', id).executeTakeFirst();
  return row !== undefined;
}

/** A document as a source, without its text. */
export function toSource(row: Omit<DocumentRow, 'text' | 'blocks'>): Source {
  return {
    id: row.id,
    lang: row.lang ?? undefined,
    publisher: row.publisher,
    owner: row.owner ?? undefined,
    official: row.official === 1,
    officialOf: row.official_of ?? undefined,
    published: row.published,
    zone: row.zone ?? undefined,
    url: row.url,
    title: row.title,
    watcher: row.watcher ?? undefined,
    ...(row.credit !== null && { credit: row.credit }),
    ...(row.signature !== null && { signature: row.signature }),
    ...(row.changes !== null && { changes: fromJson(row.changes) }),
  };
}

const SOURCE_COLUMNS = [
  'id',
  'recorded',
  'watcher',
  'lang',
  'publisher',
  'owner',
  'official',
  'official_of',
  'published',
  'zone',
  'url',
  'title',
  'credit',
  'signature',
  'changes',
] as const;

/** Documents as sources, by id, without reading their texts. */
export async function readSources(db: Database, ids: readonly string[]): Promise<Map<string, Source>> {
  const rows = await db.selectFrom('documents').select(SOURCE_COLUMNS).where('id', 'in', ids).execute();
  return new Map(rows.map((row) => [row.id, toSource(row)]));
}

/** The documents behind entries, by id. */
export async function sourcesBehind(
  db: Database,
  entries: readonly { readonly document: string | null }[],
): Promise<Map<string, Source>> {
  return readSources(db, [...new Set(entries.flatMap(({ document }) => document ?? []))]);
}

/** Documents with this id or this address, the newest version first. */
export async function findSources(db: Database, what: string): Promise<(Source & { recorded: Instant })[]> {
  const rows = await db
    .selectFrom('documents')
    .select(SOURCE_COLUMNS)
    .where((where) => where.or([where('id', '=', what), where('url', '=', what)]))
    .orderBy('recorded', 'desc')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...toSource(row), recorded: row.recorded }));
}

/** Addresses of documents that hold a piece of an address. */
export async function findAddresses(db: Database, piece: string): Promise<string[]> {
  const pattern = `%${piece.replace(/[\\%_]/g, '\\$&')}%`;
  const rows = await db
    .selectFrom('documents')
    .select('url')
    .distinct()
    .where(sql<boolean>`url like ${pattern} escape '\\'`)
    .orderBy('url')
    .execute();
  return rows.map(({ url }) => url);
}
