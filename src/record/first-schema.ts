// The tables with which every store begins, and the types of columns: what was released never changes.

import { type ColumnDataType, type Expression, type Kysely, type Migration, sql } from 'kysely';
import { refuseChanges } from './append-only.js';
import { isPostgres } from './postgres.js';

export type ColumnType = ColumnDataType | Expression<unknown>;

/** Types by the database's own names. Text is ordered by its bytes in both, whatever the language of the server. */
export function typesOf(db: Kysely<unknown>): { text: ColumnType; blob: ColumnType } {
  return isPostgres(db) ? { text: sql`text collate "C"`, blob: 'bytea' } : { text: 'text', blob: 'blob' };
}

/** The tables of the first release. */
export const first: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    const { text } = typesOf(db);
    await db.schema
      .createTable('commitments')
      .addColumn('id', text, (column) => column.primaryKey())
      .addColumn('seed', text, (column) => column.notNull())
      .execute();
    await createEntries(db);
    await createDocuments(db);
    await createOutbox(db);
    await createWatchers(db);
    await createCopies(db);
  },
};

async function createEntries(db: Kysely<unknown>): Promise<void> {
  const { text } = typesOf(db);
  await db.schema
    .createTable('entries')
    .addColumn('commitment', text, (column) => column.notNull())
    .addColumn('n', 'integer', (column) => column.notNull())
    .addColumn('at', text, (column) => column.notNull())
    .addColumn('type', text, (column) => column.notNull())
    .addColumn('event', text, (column) => column.notNull())
    .addColumn('who', text, (column) => column.notNull())
    .addColumn('why', text, (column) => column.notNull())
    .addColumn('document', text)
    .addColumn('claim', text)
    .addColumn('status', text)
    .addColumn('modality', text)
    .addColumn('party', text)
    .addColumn('body', text)
    .addColumn('date', text)
    .addColumn('summary', text)
    .addColumn('kind', text)
    .addColumn('from_status', text)
    .addColumn('late', 'integer')
    .addColumn('delivery', text)
    .addPrimaryKeyConstraint('entries_key', ['commitment', 'n'])
    .execute();
  await db.schema.createIndex('entries_of_event').on('entries').column('event').execute();
  await db.schema.createIndex('entries_of_document').on('entries').column('document').execute();
  await refuseChanges(db);
}

async function createDocuments(db: Kysely<unknown>): Promise<void> {
  const { text } = typesOf(db);
  await db.schema
    .createTable('documents')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('recorded', text, (column) => column.notNull())
    .addColumn('watcher', text)
    .addColumn('lang', text)
    .addColumn('publisher', text, (column) => column.notNull())
    .addColumn('owner', text)
    .addColumn('official', 'integer', (column) => column.notNull())
    .addColumn('official_of', text)
    .addColumn('published', text, (column) => column.notNull())
    .addColumn('zone', text)
    .addColumn('url', text, (column) => column.notNull())
    .addColumn('title', text, (column) => column.notNull())
    .addColumn('text', text, (column) => column.notNull())
    .addColumn('blocks', text)
    .execute();
  await db.schema.createIndex('documents_of_url').on('documents').column('url').execute();
  await db.schema
    .createTable('judgements')
    .addColumn('document', text, (column) => column.notNull())
    .addColumn('commitment', text, (column) => column.notNull())
    .addColumn('at', text, (column) => column.notNull())
    .addColumn('verdict', text, (column) => column.notNull())
    .addColumn('confidence', 'double precision', (column) => column.notNull())
    .addColumn('claims', text, (column) => column.notNull())
    .addColumn('mentions', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('judgements_key', ['document', 'commitment'])
    .execute();
  await db.schema.createIndex('judgements_by_time').on('judgements').column('at').execute();
}

async function createOutbox(db: Kysely<unknown>): Promise<void> {
  const { text } = typesOf(db);
  await db.schema
    .createTable('outbox')
    .addColumn('event', text, (column) => column.notNull())
    .addColumn('kind', text, (column) => column.notNull())
    .addColumn('recipient', text, (column) => column.notNull())
    .addColumn('catch_up', 'integer', (column) => column.notNull())
    .addColumn('recorded', text, (column) => column.notNull())
    .addColumn('mail', text)
    .addColumn('state', text, (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('next_at', text, (column) => column.notNull())
    .addColumn('lease_owner', text)
    .addColumn('lease_until', text)
    .addColumn('sent_at', text)
    .addColumn('problem', text)
    .addPrimaryKeyConstraint('outbox_key', ['event', 'kind', 'recipient'])
    .execute();
  await db.schema.createIndex('outbox_by_state').on('outbox').columns(['state', 'next_at']).execute();
  await db.schema.createIndex('outbox_of_mail').on('outbox').column('mail').execute();
}

async function createWatchers(db: Kysely<unknown>): Promise<void> {
  const { text } = typesOf(db);
  await db.schema
    .createTable('watchers')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('memory', text, (column) => column.notNull())
    .addColumn('last_read', text, (column) => column.notNull())
    .addColumn('last_good', text)
    .addColumn('newest', text)
    .addColumn('outcome', text, (column) => column.notNull())
    .addColumn('items', 'integer', (column) => column.notNull())
    .addColumn('failures', 'integer', (column) => column.notNull())
    .addColumn('problems', text, (column) => column.notNull())
    .execute();
}

async function createCopies(db: Kysely<unknown>): Promise<void> {
  const { text, blob } = typesOf(db);
  await db.schema
    .createTable('copies')
    .addColumn('hash', text, (column) => column.primaryKey())
    .addColumn('url', text, (column) => column.notNull())
    .addColumn('fetched', text, (column) => column.notNull())
    .addColumn('content_type', text, (column) => column.notNull())
    .addColumn('body', blob, (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('copy_documents')
    .addColumn('hash', text, (column) => column.notNull())
    .addColumn('document', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('copy_documents_key', ['hash', 'document'])
    .execute();
}
