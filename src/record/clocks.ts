// Clocks beside this machine's: the database server's, that of the last read, and one that ran ahead and has been set back.

import { sql } from 'kysely';
import type { Instant } from '../domain/types.js';
import { atomically } from './database.js';
import { later } from './enqueue.js';
import { LEASE, WORK_LEASE } from './lease.js';
import { isPostgres } from './postgres.js';
import type { Database } from './schema.js';

export interface Clocks {
  /** Of a database server; absent where the store is a file. */
  readonly server?: Instant | undefined;
  /** When a source was last read, by the clock of the machine that did it; absent before the first read. */
  readonly lastRead?: Instant | undefined;
}

export async function readClocks(db: Database): Promise<Clocks> {
  const { last } = await db
    .selectFrom('watchers')
    // Empty for sources that are only enrolled.
    .select((columns) => columns.fn.max('last_read').as('last'))
    .executeTakeFirstOrThrow();
  const { rows } = isPostgres(db) ? await sql<{ now: Date }>`select now() as now`.execute(db) : { rows: [] };
  return { server: rows[0]?.now.toISOString(), lastRead: last || undefined };
}

/** What is dated further ahead than this, in ms, was dated by a clock that ran ahead: those of two machines may differ by five minutes. */
const AHEAD = 10 * 60_000;

/** Longest time for which a message rests before it is tried again, in ms. */
const LONGEST_REST = 24 * 3_600_000;

/** The latest moment that a clock which is right can have written at `now`. */
export function latest(now: Instant): Instant {
  return later(now, AHEAD);
}

/**
 * Makes due again what a clock that ran ahead has put off: sources, chores and messages would rest until the time that it
 * showed, for a month where it was a month ahead, and its leases would last as long.
 */
export async function setRight(db: Database, now: Instant): Promise<void> {
  const { read } = await db
    .selectFrom('watchers')
    .select((columns) => columns.fn.max('last_read').as('read'))
    .executeTakeFirstOrThrow();
  const { done } = await db
    .selectFrom('chores')
    .select((columns) => columns.fn.max('last_at').as('done'))
    .executeTakeFirstOrThrow();
  if ([read, done].every((at) => (at ?? '') <= latest(now))) return;
  await atomically(db, async (connection) => {
    await makeDue(connection, later(now, 0));
    await freeLeases(connection, now);
  });
}

async function makeDue(db: Database, now: Instant): Promise<void> {
  const due = { next_at: now };
  await db.updateTable('watchers').set(due).where('next_at', '>', now).where('last_read', '>', latest(now)).execute();
  await db.updateTable('chores').set(due).where('next_at', '>', now).where('last_at', '>', latest(now)).execute();
  await db
    .updateTable('outbox')
    .set(due)
    .where('state', '=', 'pending')
    .where('next_at', '>', now)
    .where((where) =>
      where.or([
        where.and([where('attempts', '=', 0), where('recorded', '>', latest(now))]),
        where('next_at', '>', later(now, LONGEST_REST + AHEAD)),
      ]),
    )
    .execute();
}

async function freeLeases(db: Database, now: Instant): Promise<void> {
  const free = { lease_owner: null, lease_until: null };
  for (const [table, lease] of [
    ['watchers', WORK_LEASE],
    ['chores', WORK_LEASE],
    ['outbox', LEASE],
  ] as const)
    await db
      .updateTable(table)
      .set(free)
      .where('lease_until', '>', later(now, lease + AHEAD))
      .execute();
}
