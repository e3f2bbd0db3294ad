// What the entries of the ledger add up to: the events as they stand today, and what there is to tell of them. Pure.

import type { Notice } from '../domain/alert.js';
import type { JudgedClaim, LedgerEvent } from '../domain/types.js';
import { type EntryRow, fromJson } from './schema.js';

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

/** The event that these entries are about, as it stands after the last of them. */
export function deriveEvent(entries: readonly EntryRow[]): LedgerEvent {
  const first = founding(entries);
  if (first.status === null || first.modality === null) throw new Error(`entry ${first.commitment} #${first.n} states no status`);
  const refined = entries.findLast(({ type }) => type === 'refined');
  return {
    id: first.event,
    commitment: first.commitment,
    status: first.status,
    modality: first.modality,
    party: first.party,
    body: first.body ?? undefined,
    date: refined?.date ?? first.date,
    origin: ORIGINS[first.type],
    recorded: first.said ?? first.at,
    summary: first.summary ?? undefined,
  };
}

/** True where the seed has taken the event back. */
export function isSuperseded(entries: readonly EntryRow[]): boolean {
  return entries.some(({ type }) => type === 'superseded');
}

/** The events of one commitment that stand, in the order in which the ledger learned of them. */
export function deriveEvents(entries: readonly EntryRow[]): LedgerEvent[] {
  return [...byEvent(entries).values()].filter((about) => !isSuperseded(about)).map(deriveEvent);
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
