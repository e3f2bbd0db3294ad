// The steps that bring a database of any age to today's schema, in order of name. A step that was released never changes.

import { type ColumnDataType, type Expression, type Kysely, type Migration, sql } from 'kysely';
import { isPostgres } from './postgres.js';

type Connection = Pick<Kysely<unknown>, 'getExecutor'>;

type ColumnType = ColumnDataType | Expression<unknown>;

/** Types by the database's own names. Text is ordered by its bytes in both, whatever the language of the server. */
function typesOf(db: Kysely<unknown>): { text: ColumnType; blob: ColumnType } {
  return isPostgres(db) ? { text: sql`text collate "C"`, blob: 'bytea' } : { text: 'text', blob: 'blob' };
}

const first: Migration = {
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

const REFUSAL = 'the ledger is append-only';

async function refuseInSqlite(db: Connection): Promise<void> {
  for (const change of ['update', 'delete'])
    await sql`create trigger ${sql.raw(`entries_refuse_${change}`)} before ${sql.raw(change)} on entries
      begin select raise(abort, ${sql.lit(REFUSAL)}); end`.execute(db);
}

async function refuseInPostgres(db: Connection): Promise<void> {
  await sql`create or replace function entries_refuse() returns trigger language plpgsql as
    $$ begin raise exception ${sql.lit(REFUSAL)}; end $$`.execute(db);
  await sql`create trigger entries_refuse before update or delete or truncate on entries
    for each statement execute function entries_refuse()`.execute(db);
}

/** Makes the database refuse every change to the ledger but additions. */
export async function refuseChanges(db: Connection): Promise<void> {
  await (isPostgres(db) ? refuseInPostgres(db) : refuseInSqlite(db));
}

/** Lets the ledger be replaced as a whole, for a restore, within a transaction that ends with `refuseChanges`. */
export async function admitChanges(db: Connection): Promise<void> {
  if (isPostgres(db)) await sql`drop trigger entries_refuse on entries`.execute(db);
  else for (const change of ['update', 'delete']) await sql`drop trigger ${sql.raw(`entries_refuse_${change}`)}`.execute(db);
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

/** Health of the watchers, when each is read next, and what the operator was told. */
const health: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    const { text } = typesOf(db);
    // Empty texts make every watcher of an older database due at once.
    const added: [name: string, type: ColumnType, preset: string | undefined][] = [
      ['source', text, ''],
      ['next_at', text, ''],
      ['interval', 'bigint', undefined],
      ['condition', text, undefined],
    ];
    for (const [name, type, preset] of added)
      await db.schema
        .alterTable('watchers')
        .addColumn(name, type, (column) => (preset === undefined ? column : column.defaultTo(preset)))
        .execute();
    await db.schema
      .createTable('health_notices')
      .addColumn('id', text, (column) => column.primaryKey())
      .addColumn('at', text, (column) => column.notNull())
      .addColumn('watcher', text)
      .addColumn('notice', text, (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('network')
      .addColumn('id', 'integer', (column) => column.primaryKey())
      .addColumn('condition', text, (column) => column.notNull())
      .execute();
  },
};

/** Reading stored documents again: entries that come late, and the way from a document to its copies. */
const rederive: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('entries').addColumn('said', typesOf(db).text).execute();
    await db.schema.createIndex('copies_of_document').on('copy_documents').column('document').execute();
    await db.schema.createIndex('copies_by_age').on('copies').column('fetched').execute();
  },
};

/** What people say of events, and what tells whose words a document brings. */
const review: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    const { text } = typesOf(db);
    await db.schema.alterTable('entries').addColumn('target', text).execute();
    for (const column of ['credit', 'signature']) await db.schema.alterTable('documents').addColumn(column, text).execute();
  },
};

/** What an edited page said before and says now. */
const changes: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('documents').addColumn('changes', typesOf(db).text).execute();
  },
};

/** Digests, and what somebody does not want to be told. What an older database holds in its outbox is in no digest. */
const digests: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    const { text } = typesOf(db);
    await db.schema.alterTable('outbox').addColumn('digest', text).execute();
    await sql`update outbox set digest = ''`.execute(db);
    await db.schema
      .createTable('digests')
      .addColumn('key', text, (column) => column.primaryKey())
      .addColumn('recipient', text, (column) => column.notNull())
      .addColumn('from_at', text, (column) => column.notNull())
      .addColumn('to_at', text, (column) => column.notNull())
      .addColumn('content', text)
      .execute();
    await db.schema.createIndex('digests_of_recipient').on('digests').columns(['recipient', 'to_at']).execute();
    await db.schema.createIndex('outbox_of_recipient').on('outbox').columns(['recipient', 'digest']).execute();
    await db.schema
      .createTable('mutes')
      .addColumn('id', text, (column) => column.primaryKey())
      .addColumn('commitment', text, (column) => column.notNull())
      .addColumn('kind', text)
      .addColumn('recipient', text)
      .addColumn('at', text, (column) => column.notNull())
      .addColumn('until', text)
      .execute();
  },
};

/** Work that many workers share: leases on sources, documents that wait for their round, chores, turns at hosts. */
const work: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    const { text } = typesOf(db);
    for (const column of ['lease_owner', 'lease_until']) await db.schema.alterTable('watchers').addColumn(column, text).execute();
    await db.schema
      .alterTable('watchers')
      .addColumn('host', text, (column) => column.notNull().defaultTo(''))
      .execute();
    await db.schema
      .alterTable('watchers')
      .addColumn('wanted', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
    await db.schema.createIndex('watchers_by_turn').on('watchers').columns(['wanted', 'next_at']).execute();
    await createWaiting(db);
    await db.schema
      .createTable('chores')
      .addColumn('name', text, (column) => column.primaryKey())
      .addColumn('next_at', text, (column) => column.notNull())
      .addColumn('last_at', text)
      .addColumn('lease_owner', text)
      .addColumn('lease_until', text)
      .addColumn('told', text)
      .execute();
    await db.schema
      .createTable('hosts')
      .addColumn('host', text, (column) => column.primaryKey())
      .addColumn('free_at', 'bigint', (column) => column.notNull())
      .addColumn('closed_until', text)
      .execute();
  },
};

async function createWaiting(db: Kysely<unknown>): Promise<void> {
  const { text } = typesOf(db);
  await db.schema
    .createTable('waiting')
    .addColumn('document', text, (column) => column.notNull())
    .addColumn('watcher', text, (column) => column.notNull())
    .addColumn('at', text, (column) => column.notNull())
    .addColumn('published', text, (column) => column.notNull())
    .addColumn('content', text, (column) => column.notNull())
    .addColumn('findings', text, (column) => column.notNull())
    .addColumn('catch_up', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('waiting_key', ['document', 'watcher'])
    .execute();
}

/** How each source was read on each day. */
const days: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    const { text } = typesOf(db);
    await db.schema
      .createTable('watcher_days')
      .addColumn('watcher', text, (column) => column.notNull())
      .addColumn('day', text, (column) => column.notNull())
      .addColumn('well', 'integer', (column) => column.notNull())
      .addColumn('badly', 'integer', (column) => column.notNull())
      .addColumn('newest', text)
      .addPrimaryKeyConstraint('watcher_days_key', ['watcher', 'day'])
      .execute();
  },
};

/** Forgetting looks for the oldest documents. */
const forgetting: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.createIndex('documents_by_age').on('documents').column('recorded').execute();
  },
};

export const migrations: Readonly<Record<string, Migration>> = {
  '001-first': first,
  '002-health': health,
  '003-rederive': rederive,
  '004-review': review,
  '005-changes': changes,
  '006-digests': digests,
  '007-work': work,
  '008-days': days,
  '009-forgetting': forgetting,
};
