// What the entries of the ledger add up to: the events as they stand today, and what there is to tell of them. Pure.

import type { Notice } from '../domain/alert.js';
import { unusualEvents } from '../domain/headline.js';
import type { Ledger } from '../domain/ledger.js';
import type { JudgedClaim, LedgerEvent, Standing } from '../domain/types.js';
import { type EntryRow, type EntryType, fromJson } from './schema.js';

/** A claim and the document that makes it. */
export interface Testimony {
  readonly document: string;
  readonly claim: JudgedClaim;
}

const ORIGINS = { baseline: 'baseline', expected: 'expected', detected: 'detected' } as const;

type FoundingEntry = EntryRow & { type: keyof typeof ORIGINS };

/** True for an entry that founds an event: the others speak of one that is there. */
function isFounding(entry: EntryRow): entry is FoundingEntry {
  return entry.type in ORIGINS;
}

/** Entries by the event that they found or speak of, each list in the order of the ledger. */
export function byEvent(entries: readonly EntryRow[]): Map<string, EntryRow[]> {
  const events = new Map<string, EntryRow[]>();
  for (const entry of entries) {
    const about = events.get(entry.event);
    if (about) about.push(entry);
    else events.set(entry.event, [entry]);
  }
  return events;
}

function founding(entries: readonly EntryRow[]): FoundingEntry {
  const first = entries.find(isFounding);
  if (!first) throw new Error(`the ledger speaks of ${entries[0]?.event}, which no entry founds`);
  return first;
}

/** The entries that still hold: what a person has taken back is left out, and the taking back with it. */
function holding(entries: readonly EntryRow[]): readonly EntryRow[] {
  if (entries.length === 1) return entries;
  const undone = new Set(entries.flatMap(({ type, target }) => (type === 'undone' ? [Number(target)] : [])));
  return entries.filter(({ n, type }) => type !== 'undone' && !undone.has(n));
}

/** What people said of an event and still say, in order. */
export function reviews(entries: readonly EntryRow[]): readonly EntryRow[] {
  return holding(entries).filter(({ type }) => type in STANDINGS);
}

const STANDINGS: Partial<Record<EntryType, Standing>> = {
  confirmed: 'confirmed',
  corrected: 'confirmed',
  dismissed: 'dismissed',
  merged: 'merged',
};

/** The last word of a person; else whether reports contradict the event. */
function standingOf(entries: readonly EntryRow[]): Standing | undefined {
  const last = reviews(entries).at(-1);
  if (last) return STANDINGS[last.type];
  return entries.some(({ type }) => type === 'disputed') ? 'disputed' : undefined;
}

/** The event that these entries are about, as it stands after the last of them. */
export function deriveEvent(entries: readonly EntryRow[]): LedgerEvent {
  const first = founding(entries);
  if (first.status === null || first.modality === null) throw new Error(`entry ${first.commitment} #${first.n} states no status`);
  const stated = holding(entries).filter(({ type }) => type === 'refined' || type === 'corrected');
  const standing = standingOf(entries);
  return {
    id: first.event,
    commitment: first.commitment,
    status: stated.findLast(({ status }) => status !== null)?.status ?? first.status,
    modality: first.modality,
    party: first.party,
    body: first.body ?? undefined,
    date: stated.findLast(({ date }) => date !== null)?.date ?? first.date,
    origin: ORIGINS[first.type],
    recorded: first.said ?? first.at,
    summary: first.summary ?? undefined,
    ...(standing && { standing }),
  };
}

/** True where the seed has taken the event back. */
export function isSuperseded(entries: readonly EntryRow[]): boolean {
  return entries.some(({ type }) => type === 'superseded');
}

/** The events of one commitment, in the order in which the ledger learned of them; those that the seed took back are gone. */
export function deriveEvents(entries: readonly EntryRow[]): LedgerEvent[] {
  return [...byEvent(entries).values()].filter((about) => !isSuperseded(about)).map(deriveEvent);
}

/** A ledger in which the events that are unusual, and that nobody has looked at, say so. */
export function withUnusual(ledger: Ledger): Ledger {
  const unusual = unusualEvents(ledger);
  const events = ledger.events.map((event): LedgerEvent => (unusual.has(event.id) ? { ...event, standing: 'unusual' } : event));
  return unusual.size === 0 ? ledger : { ...ledger, events };
}

/** Who reports an event (or, for a dispute, who denies it), in order of arrival. */
export function testimony(entries: readonly EntryRow[], kind: Notice['kind']): Testimony[] {
  return entries
    .filter(({ type }) => (type === 'disputed') === (kind === 'disputed'))
    .flatMap(({ document, claim }) => (document === null || claim === null ? [] : [{ document, claim: fromJson(claim) }]));
}

/** What there is to tell of one event, one notice of each kind, in the order in which they arose. */
export function deriveNotices(entries: readonly EntryRow[]): Notice[] {
  const event = deriveEvent(entries);
  const kinds = new Set(entries.flatMap(({ kind }) => kind ?? []));
  return [...kinds].map((kind) => {
    const entry = entries.find((one) => one.kind === kind)!;
    return {
      at: entry.at,
      kind,
      event: event.id,
      commitment: event.commitment,
      status: event.status,
      party: event.party,
      body: event.body,
      date: event.date,
      from: entry.from_status ?? event.status,
      late: entry.late === 1,
      delivery: entry.delivery ?? 'none',
      reason: entry.why,
      documents: [...new Set(testimony(entries, kind).map(({ document }) => document))],
    };
  });
}
