// Turns at hosts, shared by all workers of one PostgreSQL database: however many there are, a host keeps its distance between two requests.

import { sql } from 'kysely';
import type { Instant } from '../domain/types.js';
import type { Database } from './schema.js';

/** When a request may start. */
export interface Turn {
  /** ms from now, by the clock of the database: the workers' own may differ. */
  readonly wait: number;
  /** The host has asked (Retry-After) not to be asked before this. */
  readonly closedUntil?: Instant | undefined;
}

/** Takes the next turn at a host, `distance` ms before the one after it. */
export async function takeTurn(db: Database, host: string, distance: number): Promise<Turn> {
  const now = sql`(extract(epoch from clock_timestamp()) * 1000)::bigint`;
  const { rows } = await sql<{ wait: number; closed_until: string | null }>`
    insert into hosts as known (host, free_at) values (${host}, ${now} + ${Math.ceil(distance)}::bigint)
    on conflict (host) do update set free_at = greatest(known.free_at, ${now}) + ${Math.ceil(distance)}::bigint
    returning free_at - ${Math.ceil(distance)}::bigint - ${now} as wait, closed_until`.execute(db);
  const [row] = rows;
  return { wait: Math.max(0, Number(row?.wait ?? 0)), closedUntil: row?.closed_until ?? undefined };
}

/** Notes the Retry-After of a host, for all workers. */
export async function closeHost(db: Database, host: string, until: Instant): Promise<void> {
  const closed = { closed_until: until };
  await db
    .insertInto('hosts')
    .values({ host, free_at: 0, ...closed })
    .onConflict((conflict) => conflict.column('host').doUpdateSet(closed))
    .execute();
}

/** Forgets hosts whose turns and waits have passed for a day. */
export async function forgetHosts(db: Database, now: Instant): Promise<void> {
  const yesterday = Date.parse(now) - 24 * 3_600_000;
  await db
    .deleteFrom('hosts')
    .where('free_at', '<', yesterday)
    .where((where) => where.or([where('closed_until', 'is', null), where('closed_until', '<', now)]))
    .execute();
}
