// Taking a reader off the list: a mute of everything for one recipient, digests too, asked for with the key of a mail.

import type { HealthNotice } from '../domain/health.js';
import { type Subscription, unsubscribed } from '../domain/mutes.js';
import type { Instant } from '../domain/types.js';
import { atomically } from './database.js';
import { tellOperator } from './health.js';
import { activeMutes, insertMute } from './mutes.js';
import type { Database } from './schema.js';

/** Whom the mail of that key went to, and whether they are still told; undefined where no mail bears it. */
export async function subscription(db: Database, key: string, now: Instant): Promise<Subscription | undefined> {
  const mail = await db.selectFrom('outbox').select('recipient').where('mail', '=', key).limit(1).executeTakeFirst();
  return mail && { recipient: mail.recipient, ended: unsubscribed(await activeMutes(db, now)).get(mail.recipient) };
}

/**
 * Ends alerts and digests of whom the mail of that key went to, those included that wait to be sent; what the operator is
 * told of sources and deliveries goes on. The operator hears of it once. Undefined where no mail bears the key.
 */
export async function unsubscribe(
  db: Database,
  key: string,
  { now, operator }: { now: Instant; operator?: string | undefined },
): Promise<Subscription | undefined> {
  return atomically(db, async (connection) => {
    const known = await subscription(connection, key, now);
    if (!known || known.ended) return known;
    const { recipient } = known;
    const ended = await insertMute(connection, { commitment: null, kind: null, recipient, at: now, until: null });
    await holdBack(connection, recipient);
    const told: HealthNotice = { at: now, watcher: null, about: 'reader', from: 'ok', to: 'ok', since: now, reason: recipient };
    await tellOperator(connection, [told], operator === recipient ? undefined : operator);
    return { recipient, ended };
  });
}

/** What waits for a reader is muted; a digest that waits is dropped. */
async function holdBack(db: Database, recipient: string): Promise<void> {
  const waiting = db.updateTable('outbox').where('recipient', '=', recipient).where('state', 'in', ['pending', 'kept']);
  await waiting.set({ state: 'dropped' }).where('kind', '=', 'digest').execute();
  await waiting.set({ state: 'muted' }).where('kind', 'not in', ['digest', 'health', 'refused', 'delayed']).execute();
}

/** Ends the mutes of readers whom the configuration no longer names: who is named again later has been added again. */
export async function forgetGone(db: Database, recipients: readonly { readonly id: string }[], now: Instant): Promise<void> {
  const named = new Set(recipients.map(({ id }) => id));
  const gone = [...unsubscribed(await activeMutes(db, now)).values()].filter(({ recipient }) => !named.has(recipient ?? ''));
  if (gone.length === 0) return;
  const ids = gone.map(({ id }) => id);
  await db.updateTable('mutes').set({ until: now }).where('id', 'in', ids).execute();
}
