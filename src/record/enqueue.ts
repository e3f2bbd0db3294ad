// Into the outbox: what is to be told to whom, at once or in the digest. Rows are written with their event, in one transaction.

import { type Recipient, type Tellable, wayTo } from '../domain/audience.js';
import type { PassedOn } from '../domain/ledger.js';
import type { Mute } from '../domain/mutes.js';
import type { Instant } from '../domain/types.js';
import { activeMutes, isMuted } from './mutes.js';
import { type Database, type EntryRow, flag, fromJson } from './schema.js';

/** `now` plus `ms`, written with milliseconds always: the database compares instants as text. */
export function later(now: Instant, ms: number): Instant {
  return new Date(Date.parse(now) + ms).toISOString();
}

/** Whom to tell. */
export interface Audience {
  readonly recipients: readonly Recipient[];
  readonly now: Instant;
  /** True for what a first read brings: its alerts travel in one mail. */
  readonly catchUp: boolean;
}

/**
 * Puts one row per thing to tell and recipient who has asked for it into the outbox: due at once, kept for the digest, or
 * muted. What was only kept is alerted where it is told louder later, and what was dropped before anybody could hear of it
 * begins anew. Returns how many alerts are new.
 */
export async function enqueue(db: Database, entries: readonly EntryRow[], how: Audience): Promise<number> {
  const told = entries.flatMap(tellable);
  if (told.length === 0) return 0;
  const mutes = await activeMutes(db, how.now);
  let alerts = 0;
  for (const one of told) for (const recipient of how.recipients) alerts += await enqueueFor(db, one, recipient, how, mutes);
  return alerts;
}

type Told = Tellable & { readonly event: string };

function tellable({ commitment, event, kind, delivery, claim }: EntryRow): Told[] {
  if (kind === null || (delivery !== 'alert' && delivery !== 'digest')) return [];
  return [{ commitment, event, kind, delivery, confidence: claim === null ? undefined : fromJson(claim).confidence }];
}

async function enqueueFor(
  db: Database,
  { event, ...told }: Told,
  recipient: Recipient,
  { now, catchUp }: Audience,
  mutes: readonly Mute[],
): Promise<number> {
  const way = wayTo(recipient, told);
  if (!way) return 0;
  const muted = isMuted(mutes, { ...told, recipient: recipient.id });
  const state = muted ? 'muted' : way === 'alert' ? 'pending' : 'kept';
  const row = { event, kind: told.kind, recipient: recipient.id, state, catch_up: flag(catchUp), recorded: now } as const;
  const result = await db
    .insertInto('outbox')
    .values({ ...NEW_ROW, ...row, next_at: later(now, 0) })
    .onConflict((conflict) => {
      const known = conflict.columns(['event', 'kind', 'recipient']).doUpdateSet({ state, next_at: later(now, 0), digest: null });
      return known.where((outbox) => {
        const dropped = outbox.and([outbox('outbox.state', '=', 'dropped'), outbox('outbox.mail', 'is', null)]);
        return state === 'pending' ? outbox.or([dropped, outbox('outbox.state', '=', 'kept')]) : dropped;
      });
    })
    .executeTakeFirst();
  return state === 'pending' ? Number(result.numInsertedOrUpdatedRows ?? 0) : 0;
}

/** What stands for an event where a document only passes hearsay on. */
export function hearsayKey({ commitment, document }: { commitment: string; document: string }): string {
  return `${commitment} ${document}`;
}

/** What a document passes on of a commitment. */
export interface Kept extends PassedOn {
  readonly commitment: string;
}

/** Keeps rumours and denials of one document for the digest. What a first read brings of them is old: hearsay is only worth telling fresh. */
export async function keepHearsay(
  db: Database,
  document: string,
  hearsay: readonly Kept[],
  { recipients, now, catchUp }: Audience,
): Promise<void> {
  const said = catchUp ? [] : hearsay;
  const mutes = said.length === 0 ? [] : await activeMutes(db, now);
  for (const { commitment, kind, confidence } of said)
    for (const recipient of recipients) {
      if (!wayTo(recipient, { commitment, kind, confidence, delivery: 'digest' })) continue;
      const state = isMuted(mutes, { commitment, kind, recipient: recipient.id }) ? 'muted' : 'kept';
      const row = { event: hearsayKey({ commitment, document }), kind, recipient: recipient.id, state, recorded: now } as const;
      await db
        .insertInto('outbox')
        .values({ ...NEW_ROW, ...row, next_at: later(now, 0) })
        .onConflict((conflict) => conflict.columns(['event', 'kind', 'recipient']).doNothing())
        .execute();
    }
}

/** What a row begins with, beside what it tells whom. */
export const NEW_ROW = {
  catch_up: 0,
  mail: null,
  attempts: 0,
  lease_owner: null,
  lease_until: null,
  sent_at: null,
  problem: null,
  digest: null,
} as const;
