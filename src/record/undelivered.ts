// What a way out has not taken: when it is tried again, and what the operator is told of it.

import type { Outbox, Undelivered } from '../domain/alert.js';
import type { Instant } from '../domain/types.js';
import { atomically } from './database.js';
import { later, NEW_ROW } from './enqueue.js';
import { type Database, fromJson, type OutboxRow, toJson } from './schema.js';

const MINUTE = 60_000;
const LONGEST_WAIT = 4 * 60 * MINUTE;

/** How long a mail may wait before the operator is told, in ms: greylisting and nightly repairs are over by then. */
const LONG = 24 * 60 * MINUTE;

/** How long a mail rests after it has failed `attempts` times, in ms: the next run may try once more, then 1 min doubling to 4 h. */
function backOff(attempts: number): number {
  return attempts <= 1 ? 0 : Math.min(MINUTE * 2 ** (attempts - 2), LONGEST_WAIT);
}

type Failed = Parameters<Outbox['failed']>[1];

/** Notes that a mail was not taken: when it is tried again, if at all, and what the operator is to hear of that. */
export const failed: (db: Database, ...args: Parameters<Outbox['failed']>) => Promise<void> = async (
  db,
  key,
  result,
  now,
  operator,
) => {
  await atomically(db, async (connection) => {
    const rows = await connection
      .selectFrom('outbox')
      .selectAll()
      .where('mail', '=', key)
      .where('state', '=', 'pending')
      .execute();
    const [row] = rows;
    if (!row) return;
    const attempts = row.attempts + (result.retry === 'all-later' ? 0 : 1);
    await connection
      .updateTable('outbox')
      .set({
        state: result.retry === 'never' ? 'refused' : 'pending',
        attempts,
        next_at: nextTry(row, result, attempts, now),
        lease_owner: null,
        lease_until: null,
        problem: toJson(result.problem),
      })
      .where('mail', '=', key)
      .execute();
    const news = newsOf(rows, result, now);
    // What the operator cannot be told, the outbox shows.
    if (news && operator !== undefined && operator !== row.recipient) await tell(connection, key, news, operator, now);
  });
};

function nextTry(row: OutboxRow, result: Failed, attempts: number, now: Instant): Instant {
  if (result.retry !== 'later') return row.next_at;
  return result.notBefore ? later(result.notBefore, 0) : later(now, backOff(attempts));
}

/**
 * What there is to tell of a failure. Where the operator's own way is the closed one this waits with all others, and is
 * dropped where the mail has gone out by then.
 */
function newsOf(rows: readonly OutboxRow[], { retry }: Failed, now: Instant): 'refused' | 'delayed' | undefined {
  if (retry === 'never') return 'refused';
  // A weekly digest holds what was recorded days before it: it waits since its own writing.
  const since = Math.max(...rows.map(({ recorded }) => Date.parse(recorded)));
  return Date.parse(now) - since >= LONG ? 'delayed' : undefined;
}

/** Once for each mail and sort of news. */
async function tell(db: Database, key: string, kind: 'refused' | 'delayed', operator: string, now: Instant): Promise<void> {
  const row = { event: key, kind, recipient: operator, state: 'pending', recorded: now, next_at: later(now, 0) } as const;
  await db
    .insertInto('outbox')
    .values({ ...NEW_ROW, ...row })
    .onConflict((conflict) => conflict.columns(['event', 'kind', 'recipient']).doNothing())
    .execute();
}

/** Mails that are still in that state, by their keys. */
export async function readUndelivered(
  db: Database,
  keys: readonly string[],
  state: 'refused' | 'pending',
): Promise<Undelivered[]> {
  const rows =
    keys.length === 0
      ? []
      : await db.selectFrom('outbox').selectAll().where('mail', 'in', keys).where('state', '=', state).orderBy('event').execute();
  return keys.flatMap((key) => {
    const mine = rows.filter(({ mail }) => mail === key);
    const [first] = mine;
    if (!first?.problem) return [];
    const at =
      mine
        .map(({ recorded }) => recorded)
        .sort()
        .at(-1) ?? first.recorded;
    return [{ key, to: first.recipient, told: mine.map(({ event }) => event), at, problem: fromJson(first.problem) }];
  });
}
