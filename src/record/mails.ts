// The outbox as a person sees it: mail by mail, with what waits, what was refused and what can be done about it.

import type { MailState } from '../domain/mails.js';
import type { Instant } from '../domain/types.js';
import { atomically } from './database.js';
import { later } from './enqueue.js';
import { type Database, fromJson, type OutboxRow } from './schema.js';

/** What waits or was refused; with `all`, what was sent, kept, muted and dropped too. Oldest first. */
export async function listMails(db: Database, all: boolean): Promise<MailState[]> {
  const rows = await db
    .selectFrom('outbox')
    .selectAll()
    .$if(!all, (query) => query.where('state', 'in', ['pending', 'refused']))
    .orderBy('recorded')
    .orderBy('event')
    .orderBy('kind')
    .execute();
  const mails = new Map<string, OutboxRow[]>();
  for (const row of rows) {
    const name = row.mail ?? `${row.state} ${row.recipient}`;
    mails.set(name, [...(mails.get(name) ?? []), row]);
  }
  return [...mails.values()].flatMap(([first, ...more]) => (first ? [stateOf(first, more)] : []));
}

function stateOf(first: OutboxRow, more: readonly OutboxRow[]): MailState {
  const { mail, recipient, state, recorded, attempts, next_at, sent_at, problem } = first;
  return {
    key: mail ?? undefined,
    to: recipient,
    state,
    tells: [first, ...more].map(({ kind, event }) => `${kind} ${event}`),
    recorded,
    attempts,
    nextAt: next_at,
    sentAt: sent_at ?? undefined,
    problem: problem === null ? undefined : fromJson(problem),
  };
}

/** Makes mails due at once, those that were refused too: one, or all where `key` is absent. Returns how many. */
export async function retryMails(db: Database, key: string | undefined, now: Instant): Promise<number> {
  return change(db, key, { state: 'pending', attempts: 0, next_at: later(now, 0), lease_owner: null, lease_until: null });
}

/** Gives mails up: they are never sent. Returns how many. */
export async function dropMails(db: Database, key: string): Promise<number> {
  return change(db, key, { state: 'dropped', lease_owner: null, lease_until: null });
}

async function change(db: Database, key: string | undefined, to: Partial<OutboxRow>): Promise<number> {
  return atomically(db, async (connection) => {
    const open = await connection
      .selectFrom('outbox')
      .select('mail')
      .where('state', 'in', ['pending', 'refused'])
      .where('mail', 'is not', null)
      .$if(key !== undefined, (query) => query.where('mail', '=', key ?? ''))
      .groupBy('mail')
      .execute();
    const keys = open.flatMap(({ mail }) => mail ?? []);
    await connection
      .updateTable('outbox')
      .set(to)
      .where('mail', 'in', keys)
      .where('state', 'in', ['pending', 'refused'])
      .execute();
    return keys.length;
  });
}
