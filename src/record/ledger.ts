// The ledger in the database: entries are appended and never changed; seeds are planted, ledgers are read.

import { seedEvents } from '../domain/baseline.js';
import { withUnusual } from '../domain/headline.js';
import { counts, type Ledger } from '../domain/ledger.js';
import type { Commitment } from '../domain/seed.js';
import type { Instant, LedgerEvent } from '../domain/types.js';
import { atomically } from './database.js';
import { byEvent, deriveEvents, heldMerge } from './derive.js';
import { type Database, type EntryRow, fromJson, toJson } from './schema.js';

/** An entry before it is numbered. `event` is absent where it founds one. */
export type NewEntry = Pick<EntryRow, 'at' | 'type' | 'who' | 'why'> & Partial<Omit<EntryRow, 'commitment' | 'n'>>;

const BLANK = {
  document: null,
  claim: null,
  status: null,
  modality: null,
  party: null,
  body: null,
  date: null,
  summary: null,
  kind: null,
  from_status: null,
  late: null,
  delivery: null,
  said: null,
  target: null,
} as const;

/** Appends entries to a commitment's ledger, numbering them and the events that they found. Within a transaction only. */
export async function append(db: Database, commitment: string, entries: readonly NewEntry[]): Promise<EntryRow[]> {
  if (entries.length === 0) return [];
  const last = await db
    .selectFrom('entries')
    .select((columns) => [columns.fn.max('n').as('n'), columns.fn.count('event').distinct().as('events')])
    .where('commitment', '=', commitment)
    .executeTakeFirstOrThrow();
  let events = Number(last.events);
  const first = Number(last.n ?? 0) + 1;
  const rows = entries.map((entry, index): EntryRow => {
    const event = entry.event ?? `${commitment}:${++events}`;
    return { ...BLANK, ...entry, event, commitment, n: first + index };
  });
  for (const row of rows) await db.insertInto('entries').values(row).execute();
  return rows;
}

/**
 * Statements of a seed by what tells them apart. Their wording and the day on which the seed was looked over are no part
 * of it: a seed that is only put better must not found its events, nor tell its due dates, a second time.
 */
function byStatement(events: readonly LedgerEvent[]): Map<string, LedgerEvent> {
  const statements = new Map<string, LedgerEvent>();
  for (const event of events) {
    const { status, modality, party, body, date, origin } = event;
    let key = JSON.stringify([origin, modality, status, party, body ?? null, date]);
    while (statements.has(key)) key += ' again';
    statements.set(key, event);
  }
  return statements;
}

/** What the ledger holds of the seed's statements, as they were stated: documents may have dated them more finely since. */
function standingStatements(entries: readonly EntryRow[]): Map<string, LedgerEvent> {
  const seeds = new Set(entries.filter(({ type }) => type === 'baseline' || type === 'expected').map(({ event }) => event));
  const stated = entries.filter(({ event, type }) => seeds.has(event) && type !== 'refined' && type !== 'corrected');
  return byStatement(deriveEvents(stated));
}

function foundingEntry(event: LedgerEvent, now: Instant): NewEntry {
  const { status, modality, party, body, date, summary } = event;
  return {
    at: now,
    type: event.origin,
    who: 'seed',
    why: 'stated by the seed',
    status,
    modality,
    party,
    body: body ?? null,
    date,
    summary: summary ?? null,
  };
}

/** What the ledger must learn for the seed to be what it starts from: statements that are new, statements taken back. */
function planting(commitment: Commitment, entries: readonly EntryRow[], now: Instant): NewEntry[] {
  const standing = standingStatements(entries);
  const stated = byStatement(seedEvents(commitment));
  const gone = [...standing].filter(([key]) => !stated.has(key));
  const fresh = [...stated].filter(([key]) => !standing.has(key));
  return [...gone.flatMap(([, { id }]) => takenBack(id, entries, now)), ...fresh.map(([, event]) => foundingEntry(event, now))];
}

/** A statement that the seed takes back; what had become part of it stands by itself again. */
function takenBack(id: string, entries: readonly EntryRow[], now: Instant): NewEntry[] {
  const parts = [...byEvent(entries)].flatMap(([event, about]): NewEntry[] => {
    const merge = heldMerge(about);
    const why = `what it was part of, ${id}, is no longer stated by the seed`;
    return merge?.target === id ? [{ at: now, type: 'undone', event, who: 'seed', target: String(merge.n), why }] : [];
  });
  return [{ at: now, type: 'superseded', event: id, who: 'seed', why: 'no longer stated by the seed' }, ...parts];
}

/** What was detected and is now stated by the seed is one event: the seed's, which the detected one becomes a part of. */
function takenUp(planted: readonly EntryRow[], events: readonly LedgerEvent[], now: Instant): NewEntry[] {
  const stated = planted.filter(({ type }) => type === 'baseline');
  return events.flatMap((event): NewEntry[] => {
    if (event.origin !== 'detected' || event.modality !== 'occurred' || !counts(event)) return [];
    const same = stated.find(
      ({ status, party, date }) => status === event.status && party === event.party && date === event.date,
    );
    return same
      ? [{ at: now, type: 'merged', event: event.id, target: same.event, who: 'seed', why: 'the seed states it now' }]
      : [];
  });
}

/** Puts what the seeds state into the ledger, quietly. Seeds that have not changed since change nothing. */
export async function plant(db: Database, commitments: readonly Commitment[], now: Instant): Promise<void> {
  await atomically(db, async (connection) => {
    const rows = await connection.selectFrom('commitments').selectAll().execute();
    const before = new Map(rows.map(({ id, seed }) => [id, seed]));
    for (const commitment of commitments) {
      const seed = toJson(commitment);
      if (before.get(commitment.id) === seed) continue;
      await connection
        .insertInto('commitments')
        .values({ id: commitment.id, seed })
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ seed }))
        .execute();
      const entries = await entriesOf(connection, commitment.id);
      const planted = await append(connection, commitment.id, planting(commitment, entries, now));
      await append(connection, commitment.id, takenUp(planted, deriveEvents(entries), now));
    }
  });
}

/** What decides how events stand: sentences and rules, by far the most of an entry, do not. */
export const DECIDING = [
  'commitment',
  'n',
  'at',
  'type',
  'event',
  'who',
  'why',
  'document',
  'status',
  'modality',
  'party',
  'body',
  'date',
  'summary',
  'said',
  'target',
  'kind',
  'from_status',
  'late',
  'delivery',
] as const satisfies readonly (keyof EntryRow)[];

/** True for an entry that decides how an event stands: reports that only add evidence do not. */
export function decides({ type, kind }: Pick<EntryRow, 'type' | 'kind'>): boolean {
  return type !== 'attached' || kind !== null;
}

/** The entries that decide how the events of a commitment stand; claims are left out. */
async function entriesOf(db: Database, commitment: string): Promise<EntryRow[]> {
  const rows = await db
    .selectFrom('entries')
    .select(DECIDING)
    .where('commitment', '=', commitment)
    .where((where) => where.or([where('type', '!=', 'attached'), where('kind', 'is not', null)]))
    .orderBy('n')
    .execute();
  return rows.map((row) => ({ ...row, claim: null }));
}

/** The seeds that were planted, by id. */
export async function readSeeds(db: Database, ids: readonly string[]): Promise<Map<string, Commitment>> {
  const rows = await db.selectFrom('commitments').selectAll().where('id', 'in', ids).execute();
  return new Map(rows.map(({ id, seed }) => [id, fromJson(seed)]));
}

/** All that is known of a commitment. One that was never planted is a programmer's error. */
export async function readLedger(db: Database, id: string): Promise<Ledger> {
  const commitment = (await readSeeds(db, [id])).get(id);
  if (!commitment) throw new Error(`commitment "${id}" has not been planted`);
  return toLedger(commitment, await entriesOf(db, id));
}

/** What entries that decide come to. A baseline speaks from its own day and in the seed's present words, whenever it was planted. */
export function toLedger(commitment: Commitment, entries: readonly EntryRow[]): Ledger {
  const stated = byStatement(seedEvents(commitment));
  const standing = new Map([...standingStatements(entries)].map(([key, { id }]) => [id, stated.get(key)]));
  const events = deriveEvents(entries).map((event) => {
    const { recorded, summary, window } = standing.get(event.id) ?? event;
    return { ...event, recorded, summary, ...(window && { window }) };
  });
  return withUnusual({ commitment, events });
}

/** The ledgers of all commitments that were ever planted, in order of id. */
export async function readLedgers(db: Database): Promise<Ledger[]> {
  const rows = await db.selectFrom('commitments').select('id').orderBy('id').execute();
  return Promise.all(rows.map(({ id }) => readLedger(db, id)));
}
