// What the store remembers of each watcher: its memory, and when it was last read well.

import { createHash } from 'node:crypto';
import type { ExpressionBuilder, OnConflictDatabase, OnConflictTables } from 'kysely';
import type { HealthNotice, WatcherHealth } from '../domain/health.js';
import { nextInterval, nextRead } from '../domain/schedule.js';
import { isGood, type WatcherMemory } from '../domain/stages.js';
import type { Instant } from '../domain/types.js';
import type { Watcher } from '../domain/watcher.js';
import { inBatches } from './batches.js';
import { keepPacked, pack, type PackedCopy } from './copies.js';
import { atomically } from './database.js';
import { countReads } from './days.js';
import { isHeld } from './lease.js';
import {
  type Before,
  type FinishedRead,
  isExcused,
  judgeHealth,
  judgeNetwork,
  tellOperator,
  troubleOf,
  wasOffline,
} from './health.js';
import { type Database, flag, fromJson, type Tables, toJson, type WatcherRow } from './schema.js';

/** What watchers remember of their last reads, by id, each unfolded when it is asked for; empty before the first read. */
export async function readMemories(db: Database): Promise<(watcher: string) => WatcherMemory> {
  const rows = await db.selectFrom('watchers').select(['id', 'memory']).execute();
  const memories = new Map(rows.map(({ id, memory }) => [id, memory]));
  return (watcher) => {
    const memory = memories.get(watcher);
    return memory === undefined ? {} : fromJson(memory);
  };
}

/**
 * The enabled watchers whose time has come, or whose file says something new of the source, but for those that a worker is
 * reading; those that waited longest first.
 */
export async function dueWatchers(db: Database, watchers: readonly Watcher[], now: Instant): Promise<Watcher[]> {
  const rows = await db
    .selectFrom('watchers')
    .select(['id', 'source', 'next_at', 'last_read', 'lease_owner', 'lease_until'])
    .execute();
  const known = new Map(rows.map((row) => [row.id, row]));
  const isDue = (watcher: Watcher) => {
    const row = known.get(watcher.id);
    if (row && isHeld(row, now)) return false;
    if (!row || row.source !== fingerprint(watcher)) return true;
    return row.next_at !== null && Date.parse(row.next_at) <= Date.parse(now);
  };
  const lastRead = ({ id }: Watcher) => Date.parse(known.get(id)?.last_read ?? NEVER) || 0;
  return watchers.filter((watcher) => watcher.enabled && isDue(watcher)).sort((a, b) => lastRead(a) - lastRead(b));
}

/** When a source was last read that has only been enrolled. */
export const NEVER = '';

/** Whose turn requests to a source take: its host; by itself where its kind makes the address. */
export function hostOf({ id, url }: Pick<Watcher, 'id' | 'url'>): string {
  return url !== undefined && URL.canParse(url) ? new URL(url).host : id;
}

/** What a watcher's file says of how and when its source is read. */
export function fingerprint({ kind, url, every, at_most, options }: Watcher): string {
  return createHash('sha256')
    .update(JSON.stringify([kind, url, every, at_most, options]))
    .digest('hex')
    .slice(0, 16);
}

/** How a run ended for its sources. */
export interface Finished {
  readonly now: Instant;
  /** Who is told of sources that fail; nobody is mailed where absent. */
  readonly operator?: string | undefined;
}

/**
 * Notes that sources were read, and tells the operator what that says of their health. To be called when all their
 * documents have been recorded: until then a crash makes the next run read them again. Returns what there was to tell.
 */
export async function finishReads(db: Database, reads: readonly FinishedRead[], how: Finished): Promise<HealthNotice[]> {
  const copies = reads.flatMap(({ collected }) => collected.copies).map(pack);
  return atomically(db, (connection) => noteReads(connection, reads, copies, how));
}

/** Notes that sources were read, with the copies that their reads brought. Within a transaction only. */
export async function noteReads(
  db: Database,
  reads: readonly FinishedRead[],
  copies: readonly PackedCopy[],
  { now, operator }: Finished,
): Promise<HealthNotice[]> {
  const before = await rowsOf(
    db,
    reads.map(({ watcher }) => watcher.id),
  );
  const offline = await wasOffline(db, reads, before, now);
  const asked = reads.filter(({ collected }) => !collected.waiting).length;
  const notices = await judgeNetwork(db, offline, asked, now);
  const next = reads.map((read) => nextRow(read, before.get(read.watcher.id), { now, offline }));
  await writeRows(
    db,
    next.map(({ row }) => row),
  );
  notices.push(...next.flatMap((one) => one.notices));
  await countReads(
    db,
    next.filter(({ counts }) => counts).map(({ row }) => row),
    now,
  );
  await keepPacked(db, copies);
  await tellOperator(db, notices, operator);
  return notices;
}

/** Rows of sources that were ever read, without their memories, which are large. */
async function rowsOf(db: Database, ids?: readonly string[]): Promise<Map<string, Before>> {
  const rows = await db
    .selectFrom('watchers')
    .select(['id', 'last_read', 'last_good', 'newest', 'outcome', 'items', 'failures', 'problems'])
    .select(['source', 'next_at', 'interval', 'condition'])
    .where('last_read', '<>', NEVER)
    .$if(ids !== undefined, (query) => query.where('id', 'in', ids ?? []))
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

interface Moment {
  readonly now: Instant;
  readonly offline: boolean;
}

/** Rows that are written by one statement. */
const ROWS_AT_ONCE = 200;

async function writeRows(db: Database, reads: readonly WatcherRow[]): Promise<void> {
  // A watcher that was named twice was read twice; the last read counts.
  const rows = [...new Map(reads.map((row) => [row.id, row])).values()];
  for (const batch of inBatches(rows, ROWS_AT_ONCE))
    await db
      .insertInto('watchers')
      .values(batch)
      .onConflict((conflict) => conflict.column('id').doUpdateSet(takeOver))
      .execute();
}

/** All columns of the row that was to be inserted. */
function takeOver({ ref }: ExpressionBuilder<OnConflictDatabase<Tables, 'watchers'>, OnConflictTables<'watchers'>>) {
  return {
    memory: ref('excluded.memory'),
    last_read: ref('excluded.last_read'),
    last_good: ref('excluded.last_good'),
    newest: ref('excluded.newest'),
    outcome: ref('excluded.outcome'),
    items: ref('excluded.items'),
    failures: ref('excluded.failures'),
    problems: ref('excluded.problems'),
    source: ref('excluded.source'),
    next_at: ref('excluded.next_at'),
    interval: ref('excluded.interval'),
    condition: ref('excluded.condition'),
    host: ref('excluded.host'),
    wanted: ref('excluded.wanted'),
    lease_owner: ref('excluded.lease_owner'),
    lease_until: ref('excluded.lease_until'),
  };
}

interface NextRow {
  readonly row: WatcherRow;
  readonly notices: readonly HealthNotice[];
  /** False for a read that says nothing of the source: it was told to wait, or this machine was offline. */
  readonly counts: boolean;
}

function nextRow(read: FinishedRead, before: Before | undefined, { now, offline }: Moment): NextRow {
  const { watcher, collected } = read;
  const { outcome, items, documents } = collected;
  const good = isGood(collected);
  const excused = isExcused(collected, offline) || collected.waiting === true;
  const failures = good ? 0 : (before?.failures ?? 0) + (excused ? 0 : 1);
  const dates = [...documents.map(({ published }) => published), ...(before?.newest ? [before.newest] : [])];
  const newest = dates.sort().at(-1) ?? null;
  const { condition, notices } = excused ? { condition: undefined, notices: [] } : judgeHealth(read, before, newest, now);
  const interval = nextInterval(watcher, before?.interval ?? undefined, documents.length > 0);
  const trouble = troubleOf(collected);
  const row = {
    id: watcher.id,
    memory: toJson(collected.memory),
    last_read: collected.waiting && before ? before.last_read : now,
    last_good: good ? now : (before?.last_good ?? null),
    newest,
    outcome,
    items,
    failures,
    problems: toJson(collected.problems),
    source: fingerprint(watcher),
    next_at: nextRead(watcher, {
      outcome,
      now,
      failures: Math.max(1, failures),
      interval,
      transient: trouble?.transient ?? true,
      gone: trouble?.code === 'http-410',
      offline: isExcused(collected, offline),
      crowded: isCrowded(before, now),
      notBefore: collected.notBefore,
    }),
    interval,
    condition: condition ? toJson(condition) : (before?.condition ?? null),
    host: hostOf(watcher),
    wanted: flag(true),
    lease_owner: null,
    lease_until: null,
  };
  return { row, notices, counts: !excused };
}

/** True where it falls due with many others: a first read, or one that is late by more than its period. */
function isCrowded(before: Before | undefined, now: Instant): boolean {
  if (!before?.next_at) return true;
  return Date.parse(now) - Date.parse(before.next_at) > (before.interval ?? 0);
}

/** How every watcher that was ever read is doing. */
export async function watcherHealth(db: Database): Promise<WatcherHealth[]> {
  const rows = [...(await rowsOf(db)).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return rows.map(({ id, last_read, last_good, newest, outcome, items, failures, problems, condition, next_at }) => ({
    watcher: id,
    lastRead: last_read,
    lastGood: last_good ?? undefined,
    newest: newest ?? undefined,
    outcome,
    items,
    failures,
    problems: fromJson(problems),
    condition: condition ? fromJson(condition) : undefined,
    nextAt: next_at ?? undefined,
  }));
}

/** True where any source was ever read well. */
export async function everRead(db: Database): Promise<boolean> {
  const row = await db.selectFrom('watchers').select('id').where('last_good', 'is not', null).limit(1).executeTakeFirst();
  return row !== undefined;
}
