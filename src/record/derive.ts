// What the entries of the ledger add up to: the events as they stand today, and what there is to tell of them. Pure.

import type { Notice } from '../domain/alert.js';
import type { EntryType } from '../domain/history.js';
import { isLouder, standingOf } from '../domain/ledger.js';
import type { Instant, JudgedClaim, LedgerEvent, Standing } from '../domain/types.js';
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

/** The loudest way in which people were told of it; undefined where nobody ever was to be. */
function toldOf(entries: readonly EntryRow[]): LedgerEvent['told'] {
  const told = entries.flatMap(({ kind, delivery }) => (kind === 'change' || kind === 'upcoming' ? (delivery ?? []) : []));
  return told.length === 0 ? undefined : told.reduce((loudest, one) => (isLouder(one, loudest) ? one : loudest));
}

/** When the last contradiction was published that neither an official source nor a person has answered since. */
function contradictedAt(entries: readonly EntryRow[]): Instant | undefined {
  return entries.reduce<Instant | undefined>((last, { type, kind, said, at }) => {
    if (kind === 'confirmed' || type === 'confirmed' || type === 'corrected') return undefined;
    const when = said ?? at;
    return type === 'disputed' && (last === undefined || last < when) ? when : last;
  }, undefined);
}

/** What is said of the event: by a person last, else by what its reports come to. */
function sayingsOf(entries: readonly EntryRow[]): Pick<LedgerEvent, 'standing' | 'told' | 'contradicted' | 'into'> {
  const last = reviews(entries).at(-1);
  const [told, contradicted] = [toldOf(entries), contradictedAt(entries)];
  const standing = standingOf({ standing: last && STANDINGS[last.type], told, contradicted });
  return {
    ...(standing && { standing }),
    ...(told && { told }),
    ...(contradicted !== undefined && { contradicted }),
    ...(standing === 'merged' && last?.target && { into: last.target }),
  };
}

/** The event that these entries are about, as it stands after the last of them. */
export function deriveEvent(entries: readonly EntryRow[]): LedgerEvent {
  const first = founding(entries);
  if (first.status === null || first.modality === null) throw new Error(`entry ${first.commitment} #${first.n} states no status`);
  const held = holding(entries);
  const stated = held.filter(({ type }) => type === 'refined' || type === 'corrected');
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
    ...sayingsOf(held),
  };
}

/** The entry that made an event part of another, where that is the last word on it. */
export function heldMerge(entries: readonly EntryRow[]): EntryRow | undefined {
  const last = reviews(entries).at(-1);
  return last?.type === 'merged' ? last : undefined;
}

/** The entries of each event with those of the events that are part of it, in the order of the ledger. */
export function withParts(about: ReadonlyMap<string, readonly EntryRow[]>): Map<string, EntryRow[]> {
  const wholeOf = (event: string): string => {
    const into = heldMerge(about.get(event) ?? [])?.target;
    return into === undefined || into === null ? event : wholeOf(into);
  };
  const wholes = new Map<string, EntryRow[]>();
  for (const [event, entries] of about) {
    wholes.set(event, [...(wholes.get(event) ?? []), ...entries]);
    const whole = wholeOf(event);
    if (whole !== event) wholes.set(whole, [...(wholes.get(whole) ?? []), ...entries]);
  }
  return new Map([...wholes].map(([event, entries]) => [event, entries.sort((a, b) => a.n - b.n)]));
}

/** True where the seed has taken the event back. */
export function isSuperseded(entries: readonly EntryRow[]): boolean {
  return entries.some(({ type }) => type === 'superseded');
}

/** The events of one commitment, in the order in which the ledger learned of them; those that the seed took back are gone. */
export function deriveEvents(entries: readonly EntryRow[]): LedgerEvent[] {
  return [...byEvent(entries).values()].filter((about) => !isSuperseded(about)).map(deriveEvent);
}

/** Who reports an event (for a dispute who denies it, for a confirmation who gives it), in order of arrival. */
export function testimony(entries: readonly EntryRow[], kind: Notice['kind']): Testimony[] {
  return entries
    .filter((entry) => (kind === 'confirmed' ? entry.kind === kind : (entry.type === 'disputed') === (kind === 'disputed')))
    .flatMap(({ document, claim }) => (document === null || claim === null ? [] : [{ document, claim: fromJson(claim) }]));
}

/** The entry that tells of an event in one way: the loudest, and of those the first. */
export function tellingEntry(entries: readonly EntryRow[], kind: Notice['kind']): EntryRow | undefined {
  return entries
    .filter((entry) => entry.kind === kind)
    .reduce<EntryRow | undefined>((told, entry) => {
      return !told || isLouder(entry.delivery ?? 'none', told.delivery ?? 'none') ? entry : told;
    }, undefined);
}

function toNotice(entries: readonly EntryRow[], event: LedgerEvent, kind: Notice['kind']): Notice[] {
  const [first, told] = [entries.find((entry) => entry.kind === kind), tellingEntry(entries, kind)];
  if (!first || !told) return [];
  return [
    {
      at: told.at,
      kind,
      event: event.id,
      commitment: event.commitment,
      status: event.status,
      party: event.party,
      body: event.body,
      date: event.date,
      from: first.from_status ?? event.status,
      late: first.late === 1,
      delivery: told.delivery ?? 'none',
      reason: told.why,
      documents: [...new Set(testimony(entries, kind).map(({ document }) => document))],
    },
  ];
}

/** What there is to tell of one event, one notice of each kind, in the order in which they arose. */
export function deriveNotices(entries: readonly EntryRow[]): Notice[] {
  const event = deriveEvent(entries);
  const kinds = new Set(entries.flatMap(({ kind }) => kind ?? []));
  return [...kinds].flatMap((kind) => toNotice(entries, event, kind));
}
