// The outbox: what is to be told to whom, and how far that has got. Rows are written with their event, in one transaction.

import { createHash } from 'node:crypto';
import type { DueMail, Outbox } from '../domain/alert.js';
import type { Instant } from '../domain/types.js';
import { readHealthNotices } from './health.js';
import { readAlerts } from './alerts.js';
import { atomically } from './database.js';
import { LEASE, mayBeAlive, OWNER } from './lease.js';
import { type Database, type EntryRow, flag, type OutboxRow, toJson } from './schema.js';

/** Puts one row per alert and recipient into the outbox, due at once. Returns how many are new. */
export async function enqueue(
  db: Database,
  entries: readonly EntryRow[],
  { recipients, now, catchUp }: { recipients: readonly string[]; now: Instant; catchUp: boolean },
): Promise<number> {
  let added = 0;
  for (const { event, kind, delivery } of entries)
    for (const recipient of new Set(recipients)) {
      if (kind === null || delivery !== 'alert') continue;
      const result = await db
        .insertInto('outbox')
        .values({ ...NEW_ROW, event, kind, recipient, catch_up: flag(catchUp), recorded: now, next_at: later(now, 0) })
        .onConflict((conflict) => conflict.columns(['event', 'kind', 'recipient']).doNothing())
        .executeTakeFirst();
      added += Number(result.numInsertedOrUpdatedRows ?? 0);
    }
  return added;
}

const NEW_ROW = {
  mail: null,
  state: 'pending',
  attempts: 0,
  lease_owner: null,
  lease_until: null,
  sent_at: null,
  problem: null,
} as const;

/** The outbox as the notify stage sees it. */
export function outbox(db: Database): Outbox {
  return {
    due: (now) => due(db, later(now, 0)),
    claim: (key, now) => claim(db, key, later(now, 0)),
    sent: (key, now) => sent(db, key, later(now, 0)),
    failed: (key, result, now) => failed(db, key, result, later(now, 0)),
  };
}

async function due(db: Database, now: Instant): Promise<string[]> {
  return atomically(db, async (connection) => {
    await putIntoMails(connection, now);
    const rows = await connection
      .selectFrom('outbox')
      .select((columns) => ['mail', columns.fn.min('recorded').as('first')])
      .where('state', '=', 'pending')
      .where('next_at', '<=', now)
      .groupBy('mail')
      .orderBy('first')
      .orderBy('mail')
      .execute();
    return rows.flatMap(({ mail }) => mail ?? []);
  });
}

/** What falls due together for one recipient becomes one mail, for good: a retry must say the same under the same key. */
async function putIntoMails(db: Database, now: Instant): Promise<void> {
  const loose = await db
    .selectFrom('outbox')
    .selectAll()
    .where('mail', 'is', null)
    .where('state', '=', 'pending')
    .where('next_at', '<=', now)
    .orderBy('recorded')
    .orderBy('event')
    .orderBy('kind')
    .execute();
  for (const rows of groups(loose)) {
    const mail = mailKey(rows, now);
    for (const { event, kind, recipient } of rows)
      await db
        .updateTable('outbox')
        .set({ mail })
        .where('event', '=', event)
        .where('kind', '=', kind)
        .where('recipient', '=', recipient)
        .execute();
  }
}

function groups(rows: readonly OutboxRow[]): OutboxRow[][] {
  const mails = new Map<string, OutboxRow[]>();
  for (const row of rows) {
    const name = `${row.catch_up} ${row.kind === 'health'} ${row.recipient}`;
    mails.set(name, [...(mails.get(name) ?? []), row]);
  }
  return [...mails.values()];
}

/** `2025-09-05-4f2c...`: sorts by day in a folder, and names the same rows of no other database. */
function mailKey(rows: readonly OutboxRow[], now: Instant): string {
  const content = rows.map(({ event, kind, recipient, recorded }) => [event, kind, recipient, recorded]);
  return `${now.slice(0, 10)}-${createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 24)}`;
}

async function claim(db: Database, key: string, now: Instant): Promise<DueMail | undefined> {
  return atomically(db, async (connection) => {
    const rows = await connection
      .selectFrom('outbox')
      .selectAll()
      .where('mail', '=', key)
      .where('state', '=', 'pending')
      .orderBy('recorded')
      .orderBy('event')
      .orderBy('kind')
      .execute();
    const [first] = rows;
    if (!first || first.next_at > now || isHeld(first, now)) return undefined;
    await connection
      .updateTable('outbox')
      .set({ lease_owner: OWNER, lease_until: later(now, LEASE) })
      .where('mail', '=', key)
      .execute();
    return {
      key,
      to: first.recipient,
      catchUp: first.catch_up === 1,
      alerts: await readAlerts(
        connection,
        rows.flatMap(({ event, kind }) => (kind === 'health' ? [] : [{ event, kind }])),
      ),
      health: await readHealthNotices(
        connection,
        rows.filter(({ kind }) => kind === 'health').map(({ event }) => event),
      ),
    };
  });
}

function isHeld({ lease_owner, lease_until }: OutboxRow, now: Instant): boolean {
  return lease_owner !== null && lease_until !== null && lease_until > now && mayBeAlive(lease_owner);
}

/** `now` plus `ms`, written with milliseconds always: the database compares instants as text. */
function later(now: Instant, ms: number): Instant {
  return new Date(Date.parse(now) + ms).toISOString();
}

async function sent(db: Database, key: string, now: Instant): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ state: 'sent', sent_at: now, lease_owner: null, lease_until: null, problem: null })
    .where('mail', '=', key)
    .execute();
}

const MINUTE = 60_000;
const LONGEST_WAIT = 4 * 60 * MINUTE;

/** How long a mail rests after it has failed `attempts` times, in ms: the next run may try once more, then 1 min doubling to 4 h. */
export function backOff(attempts: number): number {
  return attempts <= 1 ? 0 : Math.min(MINUTE * 2 ** (attempts - 2), LONGEST_WAIT);
}

const failed: (db: Database, ...args: Parameters<Outbox['failed']>) => Promise<void> = async (db, key, result, now) => {
  await atomically(db, async (connection) => {
    const row = await connection
      .selectFrom('outbox')
      .select(['attempts', 'next_at'])
      .where('mail', '=', key)
      .where('state', '=', 'pending')
      .executeTakeFirst();
    if (!row) return;
    const attempts = row.attempts + (result.retry === 'all-later' ? 0 : 1);
    await connection
      .updateTable('outbox')
      .set({
        state: result.retry === 'never' ? 'refused' : 'pending',
        attempts,
        next_at: result.retry === 'later' ? later(now, backOff(attempts)) : row.next_at,
        lease_owner: null,
        lease_until: null,
        problem: toJson(result.problem),
      })
      .where('mail', '=', key)
      .execute();
  });
};
