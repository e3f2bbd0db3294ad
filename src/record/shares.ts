// Who reads which source: sources are enrolled, taken under leases by any number of workers, held while they are read, and handed back.

import { sql } from 'kysely';
import type { WatcherMemory } from '../domain/stages.js';
import type { Instant } from '../domain/types.js';
import type { Watcher } from '../domain/watcher.js';
import { inBatches } from './batches.js';
import { atomically } from './database.js';
import { later } from './enqueue.js';
import { mayBeAlive, WORK_LEASE } from './lease.js';
import { isPostgres } from './postgres.js';
import { type Database, flag, fromJson, toJson, type WatcherRow } from './schema.js';
import { fingerprint, hostOf, NEVER } from './watchers.js';

/** One who shares in the work, at a moment. */
export interface Worker {
  readonly owner: string;
  readonly now: Instant;
}

/** A source that was taken, with what its last read left. */
export interface Share {
  readonly watcher: string;
  readonly memory: WatcherMemory;
  /** It was never read well. */
  readonly first: boolean;
}

const ROWS_AT_ONCE = 500;

type Enrolled = Pick<WatcherRow, 'id' | 'source' | 'host' | 'wanted' | 'next_at'>;

/**
 * Makes the enabled ones among `watchers` the sources that workers take from: new ones, and those whose files say something
 * new, at once. Sources of which no file is left are taken no more.
 */
export async function enrol(db: Database, watchers: readonly Watcher[], now: Instant): Promise<void> {
  await atomically(db, async (connection) => {
    const rows = await connection.selectFrom('watchers').select(['id', 'source', 'host', 'wanted', 'next_at']).execute();
    const known = new Map(rows.map((row) => [row.id, row]));
    const wanted = watchers.filter(({ enabled }) => enabled);
    const changed = wanted.flatMap((watcher) => enrolment(watcher, known.get(watcher.id), later(now, 0)));
    await writeEnrolments(connection, changed);
    const ids = new Set(wanted.map(({ id }) => id));
    const gone = rows.filter(({ id, wanted: was }) => was === 1 && !ids.has(id)).map(({ id }) => id);
    for (const batch of inBatches(gone, ROWS_AT_ONCE))
      await connection
        .updateTable('watchers')
        .set({ wanted: flag(false) })
        .where('id', 'in', batch)
        .execute();
  });
}

/** The row of a source as its file wants it; nothing where it is so already. */
function enrolment(watcher: Watcher, known: Enrolled | undefined, now: Instant): Enrolled[] {
  const [source, host] = [fingerprint(watcher), hostOf(watcher)];
  if (known?.source === source && known.host === host && known.wanted === 1) return [];
  return [{ id: watcher.id, source, host, wanted: 1, next_at: known?.source === source ? known.next_at : now }];
}

async function writeEnrolments(db: Database, rows: readonly Enrolled[]): Promise<void> {
  const unread = { last_good: null, newest: null, items: 0, failures: 0, interval: null, condition: null };
  const nothing = { memory: toJson({}), last_read: NEVER, outcome: 'failed', problems: toJson([]) } as const;
  for (const batch of inBatches(rows, ROWS_AT_ONCE))
    await db
      .insertInto('watchers')
      .values(batch.map((row) => ({ ...unread, ...nothing, ...row, lease_owner: null, lease_until: null })))
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet(({ ref }) => ({
          source: ref('excluded.source'),
          host: ref('excluded.host'),
          wanted: ref('excluded.wanted'),
          next_at: ref('excluded.next_at'),
        })),
      )
      .execute();
}

/** Sources of one host in one share: they wait for each other, and others could be read meanwhile. */
const OF_ONE_HOST = 16;

/** What a worker can take. */
export interface Wish {
  readonly atMost: number;
  /** Ids of sources whose files it has read: while files are being changed, others may know more. */
  readonly known: ReadonlySet<string>;
}

/**
 * Takes sources that are due and that nobody reads, those that waited longest first. On PostgreSQL workers pass over each
 * other's rows instead of waiting for them; what a worker never hands in lapses to the others.
 */
export async function takeShares(db: Database, { owner, now }: Worker, { atMost, known }: Wish): Promise<Share[]> {
  const at = later(now, 0);
  const due = (await fairly(db, at, atMost)).filter((id) => known.has(id));
  if (due.length === 0) return [];
  const take = async (connection: Database): Promise<Share[]> => {
    const rows = await freeRows(connection, due, at, atMost);
    if (rows.length === 0) return [];
    await connection
      .updateTable('watchers')
      .set({ lease_owner: owner, lease_until: later(now, WORK_LEASE) })
      .where(
        'id',
        'in',
        rows.map(({ id }) => id),
      )
      .execute();
    return rows.map(({ id, memory, last_good }) => ({ watcher: id, memory: fromJson(memory), first: last_good === null }));
  };
  return isPostgres(db) ? db.transaction().execute(take) : atomically(db, take);
}

/** More than are wanted, since other workers may be about to take some: few of each host. */
async function fairly(db: Database, now: Instant, atMost: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from (
      select id, next_at, row_number() over (partition by host order by next_at, id) as place
      from watchers
      where wanted = 1 and next_at <= ${now} and (lease_until is null or lease_until <= ${now})
    ) as due
    where place <= ${OF_ONE_HOST} order by next_at, id limit ${4 * atMost}`.execute(db);
  return rows.map(({ id }) => id);
}

async function freeRows(
  db: Database,
  ids: readonly string[],
  now: Instant,
  atMost: number,
): Promise<Pick<WatcherRow, 'id' | 'memory' | 'last_good'>[]> {
  return db
    .selectFrom('watchers')
    .select(['id', 'memory', 'last_good'])
    .where('id', 'in', ids)
    .where('wanted', '=', 1)
    .where('next_at', '<=', now)
    .where((where) => where.or([where('lease_until', 'is', null), where('lease_until', '<=', now)]))
    .orderBy('next_at')
    .orderBy('id')
    .limit(atMost)
    .$if(isPostgres(db), (query) => query.forUpdate().skipLocked())
    .execute();
}

const LEASED = ['watchers', 'chores'] as const;

/** Says that a worker lives: what it holds stays its own. What is held by processes known to be gone is free at once. */
export async function holdOn(db: Database, { owner, now }: Worker): Promise<void> {
  for (const table of LEASED) {
    const rows = await db.selectFrom(table).select('lease_owner').distinct().where('lease_owner', 'is not', null).execute();
    const gone = rows.flatMap(({ lease_owner: one }) => (one !== null && !mayBeAlive(one) ? [one] : []));
    if (gone.length > 0) await atomically(db, (connection) => release(connection, table, gone));
    if (rows.some(({ lease_owner: one }) => one === owner))
      await atomically(db, (connection) => renew(connection, table, owner, now));
  }
}

async function renew(db: Database, table: (typeof LEASED)[number], owner: string, now: Instant): Promise<void> {
  await db
    .updateTable(table)
    .set({ lease_until: later(now, WORK_LEASE) })
    .where('lease_owner', '=', owner)
    .execute();
}

async function release(db: Database, table: (typeof LEASED)[number], owners: readonly string[]): Promise<void> {
  if (owners.length === 0) return;
  const free = { lease_owner: null, lease_until: null };
  await db.updateTable(table).set(free).where('lease_owner', 'in', owners).execute();
}

/** Leaves the sources that a worker holds and cannot hand in: they are as due as before. */
export async function leaveShares(db: Database, owner: string): Promise<void> {
  await atomically(db, (connection) => release(connection, 'watchers', [owner]));
}

/** Hands back all that a worker holds. */
export async function handBack(db: Database, owner: string): Promise<void> {
  await atomically(db, async (connection) => {
    for (const table of LEASED) await release(connection, table, [owner]);
  });
}

/** How much there is to read. */
export interface Backlog {
  /** Sources whose time has come, those that are being read included. */
  readonly due: number;
  readonly held: number;
  /** When the one that has waited longest was to be read. */
  readonly since?: Instant | undefined;
}

export async function backlog(db: Database, now: Instant): Promise<Backlog> {
  const { due, held, since } = await db
    .selectFrom('watchers')
    .select((columns) => [
      columns.fn.countAll().as('due'),
      columns.fn.count('lease_owner').as('held'),
      columns.fn.min('next_at').as('since'),
    ])
    .where('wanted', '=', 1)
    .where('next_at', '<=', later(now, 0))
    .executeTakeFirstOrThrow();
  return { due: Number(due), held: Number(held), since: since || undefined };
}
