// Work that one worker does for all (telling, pruning, backups): when each is due again, and who does it now.

import type { HealthNotice } from '../domain/health.js';
import type { Instant } from '../domain/types.js';
import { atomically } from './database.js';
import { later } from './enqueue.js';
import { tellOperator } from './health.js';
import { isHeld, WORK_LEASE } from './lease.js';
import type { ChoreRow, Database } from './schema.js';
import type { Worker } from './shares.js';

/** What is known of a chore when a worker takes it. */
export interface Chore {
  /** When it was last done; absent the first time. */
  readonly last?: Instant | undefined;
}

const NEW: Omit<ChoreRow, 'name'> = { next_at: '', last_at: null, lease_owner: null, lease_until: null, told: null };

/** Takes a chore that is due and that no other worker is at; undefined otherwise. */
export async function takeChore(db: Database, name: string, { owner, now }: Worker): Promise<Chore | undefined> {
  const at = later(now, 0);
  const isFree = (row: ChoreRow) => row.next_at <= at && (row.lease_owner === owner || !isHeld(row, at));
  // Most beats find nothing to do: then nobody's lock is asked for.
  if (!isFree(await readChore(db, name))) return undefined;
  return atomically(db, async (connection) => {
    const row = await readChore(connection, name);
    if (!isFree(row)) return undefined;
    await writeChore(connection, { ...row, lease_owner: owner, lease_until: later(now, WORK_LEASE) });
    return { last: row.last_at ?? undefined };
  });
}

/** Notes that a chore was done, and that it is due again after so many ms. */
export async function finishChore(db: Database, name: string, { owner, now }: Worker, again: number): Promise<void> {
  await atomically(db, async (connection) => {
    const row = await readChore(connection, name);
    if (row.lease_owner !== owner) return;
    const done = { last_at: later(now, 0), next_at: later(now, again), lease_owner: null, lease_until: null };
    await writeChore(connection, { ...row, ...done });
  });
}

/** Leaves a chore that could not be done yet: it is as due as before. */
export async function leaveChore(db: Database, name: string, owner: string): Promise<void> {
  const free = { lease_owner: null, lease_until: null };
  await db.updateTable('chores').set(free).where('name', '=', name).where('lease_owner', '=', owner).execute();
}

async function readChore(db: Database, name: string): Promise<ChoreRow> {
  const row = await db.selectFrom('chores').selectAll().where('name', '=', name).executeTakeFirst();
  return row ?? { ...NEW, name };
}

async function writeChore(db: Database, row: ChoreRow): Promise<void> {
  await db
    .insertInto('chores')
    .values(row)
    .onConflict((conflict) => conflict.column('name').doUpdateSet(row))
    .execute();
}

/** What the operator was last told of something that goes on; null where nothing is wrong. */
export async function toldOf(db: Database, name: string): Promise<string | null> {
  return (await readChore(db, name)).told;
}

export async function noteTold(db: Database, name: string, told: string | null): Promise<void> {
  await writeChore(db, { ...(await readChore(db, name)), told });
}

/** How the files stand that people wrote, as a worker found them. */
export interface FilesState {
  readonly now: Instant;
  /** What is wrong with them, for people; empty where nothing is. */
  readonly wrong: string;
  readonly operator?: string | undefined;
}

/**
 * Tells the operator that files have become wrong, or are right again; once, however many workers notice it. Returns
 * whether there was something to tell.
 */
export async function noteFiles(db: Database, { now, wrong, operator }: FilesState): Promise<boolean> {
  return atomically(db, async (connection) => {
    if (((await toldOf(connection, 'files')) ?? '') === wrong) return false;
    await noteTold(connection, 'files', wrong || null);
    const [from, to] = wrong === '' ? (['broken', 'ok'] as const) : (['ok', 'broken'] as const);
    const notice: HealthNotice = { at: now, watcher: null, about: 'files', from, to, since: now, reason: wrong };
    await tellOperator(connection, [notice], operator);
    return true;
  });
}
