// The steps that bring a database of any age to today's schema, in order of name. A step that was released never changes.

import { type Kysely, type Migration, sql } from 'kysely';
import { type ColumnType, first, typesOf } from './first-schema.js';

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
