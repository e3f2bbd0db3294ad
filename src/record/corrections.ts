// Corrections: who was told of an event hears when a person's word changes it; who was not told yet hears it as it stands.

import { isStanding, type Standpoint } from '../domain/alert.js';
import { type Recipient, wayTo } from '../domain/audience.js';
import type { NoticeKind } from '../domain/ledger.js';
import type { Instant } from '../domain/types.js';
import { enqueue, later, NEW_ROW } from './enqueue.js';
import { activeMutes, isMuted } from './mutes.js';
import { isNoticeKind } from './outbox.js';
import type { Database, EntryRow, OutboxRow } from './schema.js';
import { isSame, isSameStep, keyOf, type Span, spanOf, standpoint } from './standpoint.js';

/** Whom to tell. */
interface How {
  readonly recipients: readonly Recipient[];
  readonly now: Instant;
}

/** What a word has put into the outbox, beside what had waited for it. */
export interface Corrected {
  /** Recipients who had been told and hear of it, at once or in their digest. */
  readonly corrections: number;
  /** Rows that are due at once: corrections, and what waits again. */
  readonly alerts: number;
}

/**
 * Puts the corrections that follow from a person's word into the outbox. `before`: the entries of the event without it. Who
 * was told is told once what has become of it, the way it was told; a correction that nobody has heard yet gives way to the
 * next, and to nothing where all is again as it was told. What waits to be told of an event that no longer counts is
 * dropped, and waits again once it does. Within a transaction only.
 */
export async function correct(
  db: Database,
  before: readonly EntryRow[],
  added: readonly EntryRow[],
  how: How,
): Promise<Corrected> {
  const [word] = added;
  if (!word) return { corrections: 0, alerts: 0 };
  const now = standpoint([...before, word]);
  const rows = await rowsOn(db, word.event);
  if (!isStanding(now)) await dropUntold(db, word.event);
  const revived = isStanding(now) ? await revive(db, before, rows, how) : 0;
  const states: OutboxRow['state'][] = [];
  for (const recipient of how.recipients) {
    const mine = rows.filter((row) => row.recipient === recipient.id);
    const span = { event: word.event, from: await heardUntil(db, mine, before), to: word.n };
    const was = standpoint(before.filter(({ n }) => n <= span.from));
    const about = toCorrect(mine, was, now);
    states.push(...(await putCorrection(db, span, { recipient, about, commitment: word.commitment, now: how.now })));
  }
  const due = states.filter((state) => state === 'pending').length;
  return { corrections: states.filter((state) => state !== 'muted').length, alerts: revived + due };
}

/** All rows on an event, its corrections among them: their keys begin with its id and a blank, and "!" follows the blank. */
export async function rowsOn(db: Database, event: string): Promise<OutboxRow[]> {
  return db
    .selectFrom('outbox')
    .selectAll()
    .where('event', '>=', event)
    .where('event', '<', `${event}!`)
    .where((where) => where.or([where('event', '=', event), where('kind', '=', 'corrected')]))
    .orderBy('event')
    .orderBy('kind')
    .orderBy('recipient')
    .execute();
}

/** What is in no mail yet need not be told of an event that no longer counts; what is kept for a digest, the digest leaves out. */
async function dropUntold(db: Database, event: string): Promise<void> {
  const untold = db.updateTable('outbox').set({ state: 'dropped' }).where('event', '=', event).where('mail', 'is', null);
  await untold.where('state', '=', 'pending').execute();
}

/** What was dropped untold waits again. Returns how many alerts that are. */
async function revive(db: Database, entries: readonly EntryRow[], rows: readonly OutboxRow[], how: How): Promise<number> {
  const untold = rows.filter(({ kind, state, mail }) => kind !== 'corrected' && state === 'dropped' && mail === null);
  const recipients = how.recipients.filter(({ id }) => untold.some(({ recipient }) => recipient === id));
  return enqueue(db, entries, { recipients, now: how.now, catchUp: false });
}

/** The number of the last entry that one recipient has heard of; corrections that nobody can have heard are dropped. */
async function heardUntil(db: Database, mine: readonly OutboxRow[], before: readonly EntryRow[]): Promise<number> {
  const unheard = mine.filter(
    ({ kind, state, mail }) =>
      kind === 'corrected' && mail === null && (state === 'pending' || state === 'kept' || state === 'muted'),
  );
  for (const { event, recipient } of unheard)
    await db
      .updateTable('outbox')
      .set({ state: 'dropped' })
      .where('event', '=', event)
      .where('kind', '=', 'corrected')
      .where('recipient', '=', recipient)
      .execute();
  return Math.min(...before.slice(-1).map(({ n }) => n), ...unheard.map(({ event }) => spanOf(event).from));
}

type Told = OutboxRow & { readonly kind: NoticeKind };

/** True for what has reached its reader, or may have: a mail that is on its way may have been taken. */
function isTold(row: OutboxRow): row is Told {
  const { kind, state, mail } = row;
  return isNoticeKind(kind) && kind !== 'corrected' && (state === 'sent' || (state === 'pending' && mail !== null));
}

/** What a reader was told that no longer holds. That a dispute is settled concerns those alone who heard of it. */
function toCorrect(mine: readonly OutboxRow[], was: Standpoint, now: Standpoint): Told[] {
  const told = mine.filter(isTold);
  if (isSame(was, now)) return [];
  const settles = isStanding(was) && isStanding(now) && isSameStep(was, now);
  return settles && !told.some(({ kind }) => kind === 'disputed') ? [] : told;
}

interface Telling {
  readonly recipient: Recipient;
  /** What it corrects. */
  readonly about: readonly Told[];
  readonly commitment: string;
  readonly now: Instant;
}

/** One row, in the way and under the rules of what it corrects. Returns the state in which it begins. */
async function putCorrection(
  db: Database,
  span: Span,
  { recipient, about, commitment, now }: Telling,
): Promise<OutboxRow['state'][]> {
  const delivery = about.some(({ mail, digest }) => mail !== digest) ? 'alert' : 'digest';
  const wanted = about.find(({ kind }) => wayTo(recipient, { commitment, kind, delivery }));
  if (!wanted) return [];
  const { kind } = wanted;
  const muted = isMuted(await activeMutes(db, now), { commitment, kind, recipient: recipient.id });
  const isAlert = wayTo(recipient, { commitment, kind, delivery }) === 'alert';
  const state = muted ? 'muted' : isAlert ? 'pending' : 'kept';
  const row = { event: keyOf(span), kind: 'corrected', recipient: recipient.id, state, recorded: now } as const;
  await db
    .insertInto('outbox')
    .values({ ...NEW_ROW, ...row, next_at: later(now, 0) })
    .execute();
  return [state];
}
