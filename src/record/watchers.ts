// What the store remembers of each watcher: its memory, when it was last read well, and the raw copies that it brought.

import { gzipSync } from 'node:zlib';
import type { Collected, RawCopy, WatcherMemory } from '../domain/stages.js';
import type { Instant, Problem } from '../domain/types.js';
import type { Watcher } from '../domain/watcher.js';
import { atomically } from './database.js';
import { type Database, fromJson, toJson, type WatcherRow } from './schema.js';

/** How a watcher has been doing. */
export interface WatcherHealth extends Pick<WatcherRow, 'outcome' | 'items' | 'failures'> {
  readonly watcher: string;
  readonly lastRead: Instant;
  /** Absent where it was never read well. */
  readonly lastGood?: Instant | undefined;
  /** When its newest document was published. */
  readonly newest?: Instant | undefined;
  /** Problems of the last read. */
  readonly problems: readonly Problem[];
}

/** What a watcher remembers of its last read; empty before the first. */
export async function readMemory(db: Database, watcher: string): Promise<WatcherMemory> {
  const row = await db.selectFrom('watchers').select('memory').where('id', '=', watcher).executeTakeFirst();
  return row ? fromJson(row.memory) : {};
}

/** A timer that starts a minute early must not cost a whole period. */
const SLACK = 60_000;

/** The enabled watchers whose period has passed since their last read, those that waited longest first. */
export async function dueWatchers(db: Database, watchers: readonly Watcher[], now: Instant): Promise<Watcher[]> {
  const rows = await db.selectFrom('watchers').select(['id', 'last_read']).execute();
  const lastRead = new Map(rows.map((row) => [row.id, Date.parse(row.last_read)]));
  const read = ({ id }: Watcher) => lastRead.get(id) ?? -Infinity;
  return watchers
    .filter((watcher) => watcher.enabled && read(watcher) + watcher.every - SLACK <= Date.parse(now))
    .sort((a, b) => Math.sign(read(a) - read(b)) || 0);
}

/**
 * Notes that a watcher was read. To be called when all its documents have been recorded: until then a crash makes the
 * next run read them again.
 */
export async function finishRead(db: Database, watcher: string, collected: Collected, now: Instant): Promise<void> {
  await atomically(db, async (connection) => {
    const before = await connection.selectFrom('watchers').selectAll().where('id', '=', watcher).executeTakeFirst();
    const row = nextRow(watcher, collected, now, before);
    const { id, ...values } = row;
    await connection
      .insertInto('watchers')
      .values({ id, ...values })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
      .execute();
    for (const copy of collected.copies) await keepCopy(connection, copy);
  });
}

function nextRow(id: string, collected: Collected, now: Instant, before: WatcherRow | undefined): WatcherRow {
  const good = collected.outcome === 'read' || collected.outcome === 'unchanged';
  const dates = [...collected.documents.map(({ published }) => published), ...(before?.newest ? [before.newest] : [])];
  return {
    id,
    memory: toJson(collected.memory),
    last_read: now,
    last_good: good ? now : (before?.last_good ?? null),
    newest: dates.sort().at(-1) ?? null,
    outcome: collected.outcome,
    items: collected.items,
    failures: good ? 0 : (before?.failures ?? 0) + 1,
    problems: toJson(collected.problems),
  };
}

/** Keeps a raw body once, however often it is fetched, and which documents were made of it. */
async function keepCopy(db: Database, { hash, url, fetched, contentType, body, documents }: RawCopy): Promise<void> {
  await db
    .insertInto('copies')
    .values({ hash, url, fetched, content_type: contentType, body: gzipSync(body) })
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .execute();
  for (const document of documents)
    await db
      .insertInto('copy_documents')
      .values({ hash, document })
      .onConflict((conflict) => conflict.columns(['hash', 'document']).doNothing())
      .execute();
}

/** How every watcher that was ever read is doing. */
export async function watcherHealth(db: Database): Promise<WatcherHealth[]> {
  const rows = await db.selectFrom('watchers').selectAll().orderBy('id').execute();
  return rows.map(({ id, last_read, last_good, newest, outcome, items, failures, problems }) => ({
    watcher: id,
    lastRead: last_read,
    lastGood: last_good ?? undefined,
    newest: newest ?? undefined,
    outcome,
    items,
    failures,
    problems: fromJson(problems),
  }));
}
