// The outbox: which mails are due, who may send them, and how far that has got.

import { createHash } from 'node:crypto';
import type { DueMail, Outbox } from '../domain/alert.js';
import type { Digest } from '../domain/digest.js';
import type { Instant } from '../domain/types.js';
import { readHealthNotices } from './health.js';
import { readAlerts } from './alerts.js';
import { atomically } from './database.js';
import { later } from './enqueue.js';
import { isHeld, LEASE, OWNER } from './lease.js';
import { type Database, fromJson, type OutboxRow } from './schema.js';
import { failed, readUndelivered } from './undelivered.js';

/** The outbox as the notify stage sees it. */
export function outbox(db: Database): Outbox {
  return {
    due: (now, quiet = []) => due(db, later(now, 0), quiet),
    claim: (key, now) => claim(db, key, later(now, 0)),
    sent: (key, now) => sent(db, key, later(now, 0)),
    failed: (key, result, now, operator) => failed(db, key, result, later(now, 0), operator),
  };
}

/** The outbox for a worker that puts nothing into mails: another one may be about to record more that belongs together. */
export function formedMails(db: Database): Outbox {
  return { ...outbox(db), due: (now, quiet = []) => dueMails(db, later(now, 0), quiet) };
}

async function due(db: Database, now: Instant, quiet: readonly string[]): Promise<{ key: string; to: string }[]> {
  return atomically(db, async (connection) => {
    await putIntoMails(connection, now, quiet);
    return dueMails(connection, now, quiet);
  });
}

async function dueMails(db: Database, now: Instant, quiet: readonly string[]): Promise<{ key: string; to: string }[]> {
  const rows = await db
    .selectFrom('outbox')
    .select((columns) => ['mail', 'recipient', columns.fn.min('recorded').as('first')])
    .where('state', '=', 'pending')
    .where('next_at', '<=', now)
    .where('recipient', 'not in', quiet)
    .groupBy(['mail', 'recipient'])
    .orderBy('first')
    .orderBy('mail')
    .execute();
  return rows.flatMap(({ mail, recipient }) => (mail === null ? [] : [{ key: mail, to: recipient }]));
}

/** What falls due together for one recipient becomes one mail, for good: a retry must say the same under the same key. */
async function putIntoMails(db: Database, now: Instant, quiet: readonly string[]): Promise<void> {
  const loose = await db
    .selectFrom('outbox')
    .selectAll()
    .where('mail', 'is', null)
    .where('state', '=', 'pending')
    .where('next_at', '<=', now)
    .where('recipient', 'not in', quiet)
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

/** What each travels in a mail of its own. */
const OF_THE_OPERATOR: ReadonlySet<OutboxRow['kind']> = new Set<OutboxRow['kind']>(['health', 'refused', 'delayed']);

function groups(rows: readonly OutboxRow[]): OutboxRow[][] {
  const mails = new Map<string, OutboxRow[]>();
  for (const row of rows) {
    const sort = OF_THE_OPERATOR.has(row.kind) ? row.kind : '';
    const name = `${row.catch_up} ${sort} ${row.recipient}`;
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
    const content = await contentOf(connection, rows);
    const changes = isPointless(content)
      ? ({ state: 'dropped' } as const)
      : { lease_owner: OWNER, lease_until: later(now, LEASE) };
    await connection.updateTable('outbox').set(changes).where('mail', '=', key).execute();
    return isPointless(content) ? undefined : { key, to: first.recipient, catchUp: first.catch_up === 1, ...content };
  });
}

type Content = Omit<DueMail, 'key' | 'to' | 'catchUp'>;

/** True where all that a mail was to say is over: what was refused or late has gone out, or was dropped, before it could be told. */
function isPointless({ alerts, health, digest, refused, delayed }: Content): boolean {
  return !digest && [alerts, health, refused, delayed].every((part) => !part?.length);
}

/** What a mail tells: a digest, or what its rows stand for. */
async function contentOf(db: Database, rows: readonly OutboxRow[]): Promise<Content> {
  const digest = rows.find(({ kind }) => kind === 'digest');
  if (digest) return { alerts: [], digest: await readDigest(db, digest.event) };
  const of = (wanted: OutboxRow['kind']) => rows.filter(({ kind }) => kind === wanted).map(({ event }) => event);
  return {
    alerts: await readAlerts(
      db,
      rows.flatMap(({ event, kind }) => (isNoticeKind(kind) ? [{ event, kind }] : [])),
    ),
    health: await readHealthNotices(db, of('health')),
    refused: await readUndelivered(db, of('refused'), 'refused'),
    delayed: await readUndelivered(db, of('delayed'), 'pending'),
  };
}

const NO_NOTICES = [
  'rumour',
  'denial',
  'found',
  'health',
  'digest',
  'refused',
  'delayed',
] as const satisfies readonly OutboxRow['kind'][];

/** True for what the ledger has to tell. */
export function isNoticeKind(kind: OutboxRow['kind']): kind is Exclude<OutboxRow['kind'], (typeof NO_NOTICES)[number]> {
  return !NO_NOTICES.some((other) => other === kind);
}

async function readDigest(db: Database, key: string): Promise<Digest> {
  const row = await db.selectFrom('digests').select('content').where('key', '=', key).executeTakeFirst();
  if (!row?.content) throw new Error(`the outbox holds the digest ${key}, which is not stored`);
  return { corrections: [], ...fromJson(row.content) };
}

async function sent(db: Database, key: string, now: Instant): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ state: 'sent', sent_at: now, lease_owner: null, lease_until: null, problem: null })
    .where('mail', '=', key)
    .where('state', '=', 'pending')
    .execute();
}
