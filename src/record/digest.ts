// When a recipient's digest is due, and writing it: what it tells is marked as told in the transaction that puts it into the outbox.

import { createHash } from 'node:crypto';
import type { Recipient } from '../domain/audience.js';
import { type Digest, hasNews } from '../domain/digest.js';
import { unsubscribed } from '../domain/mutes.js';
import { lastSlot } from '../domain/hours.js';
import type { Ledger } from '../domain/ledger.js';
import type { Instant, LedgerEvent } from '../domain/types.js';
import type { Watcher } from '../domain/watcher.js';
import { latest } from './clocks.js';
import { atomically } from './database.js';
import { later, NEW_ROW } from './enqueue.js';
import { composeDigest, type Composed } from './digest-content.js';
import { activeMutes } from './mutes.js';
import { type Database, type DigestRow, toJson } from './schema.js';

/** What a digest is made with, beside the store. */
export interface DigestMeans {
  /** All of them: a digest says how far they can be believed. */
  readonly watchers: readonly Watcher[];
  /** The plans of a ledger that still stand. Pure. */
  readonly openPlans: (ledger: Ledger) => readonly LedgerEvent[];
  readonly now: Instant;
}

/**
 * The last digest of a recipient, or the moment from which its first one counts. One that a clock which ran ahead has dated
 * does not count until its time comes.
 */
async function lastOf(db: Database, recipient: string, now: Instant): Promise<DigestRow | undefined> {
  return db
    .selectFrom('digests')
    .selectAll()
    .where('recipient', '=', recipient)
    .where('to_at', '<=', latest(now))
    .orderBy('to_at', 'desc')
    .orderBy('key')
    .limit(1)
    .executeTakeFirst();
}

/** Notes when the first digest of a new recipient begins: with this run, what it finds included. */
async function found(db: Database, recipient: string, now: Instant): Promise<void> {
  const start = later(now, -1);
  await db
    .insertInto('digests')
    .values({ key: `start:${recipient}`, recipient, from_at: start, to_at: start, content: null })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ from_at: start, to_at: start }))
    .execute();
}

/**
 * Writes the digests whose hour has come since the last one of their recipient, each in one transaction: one for however
 * many that were missed. Recipients who take none, or who have unsubscribed, are passed over. Returns those that are to be sent.
 */
export async function writeDueDigests(db: Database, recipients: readonly Recipient[], means: DigestMeans): Promise<Digest[]> {
  const written: Digest[] = [];
  const gone = unsubscribed(await activeMutes(db, means.now));
  for (const recipient of recipients.filter(({ id, receive }) => receive !== 'immediate' && !gone.has(id))) {
    const last = await lastOf(db, recipient.id, means.now);
    if (last && !isDue(recipient, last, means.now)) continue;
    const digest = await atomically(db, async (connection) => {
      const before = await lastOf(connection, recipient.id, means.now);
      if (!before) await found(connection, recipient.id, means.now);
      // Another process may have been faster.
      else if (isDue(recipient, before, means.now)) return write(connection, recipient, before, means);
      return undefined;
    });
    if (digest) written.push(digest);
  }
  return written;
}

function isDue({ digest, zone }: Recipient, last: DigestRow, now: Instant): boolean {
  return Date.parse(lastSlot(digest, zone, now)) > Date.parse(last.to_at);
}

/** Writes a recipient's digest now, due or not, and even where there is nothing new to tell. */
export async function writeDigest(db: Database, recipient: Recipient, means: DigestMeans, since?: Instant): Promise<Digest> {
  return atomically(db, async (connection) => {
    if (!(await lastOf(connection, recipient.id, means.now))) await found(connection, recipient.id, means.now);
    const last = await lastOf(connection, recipient.id, means.now);
    const wanted = { ...recipient, digest: { ...recipient.digest, empty: 'send' } } as const;
    const digest = last && (await write(connection, wanted, last, means, since));
    if (!digest) throw new Error(`no digest was written for ${recipient.id}`);
    return digest;
  });
}

/** The digest that a recipient would get now, or of all since an instant, told or not. Changes nothing. */
export async function previewDigest(db: Database, recipient: Recipient, means: DigestMeans, since?: Instant): Promise<Digest> {
  const last = await lastOf(db, recipient.id, means.now);
  const from = since ?? last?.to_at ?? means.now;
  return (await composeDigest(db, recipient, { ...means, from, since, key: keyOf(recipient, means.now) })).digest;
}

/** `2025-09-05-digest-4f2c...`: one recipient gets no two at one moment. */
function keyOf({ id }: Recipient, now: Instant): string {
  return `${now.slice(0, 10)}-digest-${createHash('sha256')
    .update(JSON.stringify([id, now]))
    .digest('hex')
    .slice(0, 20)}`;
}

/** Undefined where there is nothing to send; its time has passed all the same. */
async function write(
  db: Database,
  recipient: Recipient,
  last: DigestRow,
  means: DigestMeans,
  since?: Instant,
): Promise<Digest | undefined> {
  const key = keyOf(recipient, means.now);
  const composed = await composeDigest(db, recipient, { ...means, from: since ?? last.to_at, since, key });
  const sends = recipient.digest.empty === 'send' || hasNews(composed.digest);
  const { from, to } = composed.digest.period;
  await forgetContents(db, recipient.id);
  await db
    .insertInto('digests')
    .values({ key, recipient: recipient.id, from_at: from, to_at: later(to, 0), content: sends ? toJson(composed.digest) : null })
    .execute();
  await markTold(db, composed, key, means.now);
  if (!sends) return undefined;
  const row = { event: key, kind: 'digest', recipient: recipient.id, mail: key, state: 'pending', digest: key } as const;
  await db
    .insertInto('outbox')
    .values({ ...NEW_ROW, ...row, recorded: means.now, next_at: later(means.now, 0) })
    .execute();
  return composed.digest;
}

/** What has been sent need not be said again. */
async function forgetContents(db: Database, recipient: string): Promise<void> {
  await db
    .updateTable('digests')
    .set({ content: null })
    .where('recipient', '=', recipient)
    .where('key', 'not in', (unsent) =>
      unsent.selectFrom('outbox').select('event').where('kind', '=', 'digest').where('state', 'in', ['pending', 'refused']),
    )
    .execute();
}

/** Every row that the digest has looked at belongs to it; those that it tells go the way of its mail. */
async function markTold(db: Database, { rows, untold, foundLate }: Composed, key: string, now: Instant): Promise<void> {
  for (const { event, kind, recipient, state } of rows) {
    const stale = untold.has(`${kind} ${event}`);
    await db
      .updateTable('outbox')
      .set({
        digest: key,
        ...(state === 'kept' && (stale ? { state: 'dropped' } : { state: 'pending', mail: key, next_at: later(now, 0) })),
      })
      .where('event', '=', event)
      .where('kind', '=', kind)
      .where('recipient', '=', recipient)
      .execute();
  }
  for (const { event, recipient } of foundLate)
    await db
      .insertInto('outbox')
      .values({
        ...NEW_ROW,
        event,
        kind: 'found',
        recipient,
        mail: key,
        state: 'pending',
        digest: key,
        recorded: now,
        next_at: later(now, 0),
      })
      .execute();
}
