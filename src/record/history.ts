// One commitment through time: its events in the order in which they happened, each with its evidence.

import type { Source } from '../domain/alert.js';
import type { EventHistory, History, HistoryReport, Word } from '../domain/history.js';
import type { Instant, LedgerEvent } from '../domain/types.js';
import { countVoices } from '../domain/voices.js';
import { byEvent, testimony, type Testimony, withParts } from './derive.js';
import { readSources } from './documents.js';
import { entriesOfCommitment } from './entries.js';
import { readLedger } from './ledger.js';
import { type Database, type EntryRow, nameOf } from './schema.js';
import { spanOf } from './standpoint.js';

/** What the store holds of a commitment; undefined where it was never planted. */
export async function readHistory(db: Database, commitment: string): Promise<History | undefined> {
  const planted = await db.selectFrom('commitments').select('id').where('id', '=', commitment).executeTakeFirst();
  if (!planted) return undefined;
  const ledger = await readLedger(db, commitment);
  const rows = await entriesOfCommitment(db, commitment);
  const about = byEvent(rows);
  const whole = withParts(about);
  const evidence = { ...(await readEvidence(db, rows)), told: await correctedReaders(db, commitment) };
  const events = ledger.events.map((event) =>
    eventHistory(event, about.get(event.id) ?? [], whole.get(event.id) ?? [], evidence),
  );
  return { ledger, events: events.sort((a, b) => compareDays(dayOf(a.event), dayOf(b.event))) };
}

function dayOf({ date, recorded }: LedgerEvent): Instant {
  return date ?? recorded.slice(0, 10);
}

function compareDays(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Who hears of a person's word as a correction, by the number of its entry. */
async function correctedReaders(db: Database, commitment: string): Promise<Map<number, string[]>> {
  const rows = await db
    .selectFrom('outbox')
    .select(['event', 'recipient'])
    .where('kind', '=', 'corrected')
    .where('event', '>', `${commitment}:`)
    .where('event', '<', `${commitment};`)
    .where('state', 'in', ['sent', 'pending', 'kept'])
    .orderBy('recipient')
    .execute();
  const readers = new Map<number, string[]>();
  for (const { event, recipient } of rows) {
    const { to } = spanOf(event);
    readers.set(to, [...(readers.get(to) ?? []), recipient]);
  }
  return readers;
}

interface EvidenceById {
  readonly sources: ReadonlyMap<string, Source>;
  readonly copies: ReadonlyMap<string, HistoryReport['copies']>;
}

/** What is known beside the entries themselves. */
interface Beside extends EvidenceById {
  readonly told: ReadonlyMap<number, readonly string[]>;
}

async function readEvidence(db: Database, rows: readonly EntryRow[]): Promise<EvidenceById> {
  const ids = [...new Set(rows.flatMap(({ document }) => document ?? []))];
  const copies = new Map<string, HistoryReport['copies'][number][]>();
  const links = await db
    .selectFrom('copy_documents')
    .innerJoin('copies', 'copies.hash', 'copy_documents.hash')
    .select(['copy_documents.document', 'copies.hash', 'copies.fetched'])
    .where('copy_documents.document', 'in', ids)
    .orderBy('copies.fetched')
    .orderBy('copies.hash')
    .execute();
  for (const { document, hash, fetched } of links) copies.set(document, [...(copies.get(document) ?? []), { hash, fetched }]);
  return { sources: await readSources(db, ids), copies };
}

/** `whole`: the entries of the event and of those that are part of it. */
function eventHistory(
  event: LedgerEvent,
  entries: readonly EntryRow[],
  whole: readonly EntryRow[],
  evidence: Beside,
): EventHistory {
  const reports = toReports(testimony(whole, 'change'), evidence);
  const words = entries.filter(({ who }) => who.startsWith('person:'));
  return {
    event,
    corroboration: countVoices(reports.map(({ source }) => source)),
    reports,
    contradictions: toReports(testimony(whole, 'disputed'), evidence),
    words: words.map((one) => toWord(one, entries, evidence)),
  };
}

function toWord({ n, at, type, who, why, status, date, target }: EntryRow, entries: readonly EntryRow[], { told }: Beside): Word {
  const undone = type === 'undone' ? entries.find(({ n }) => n === Number(target)) : undefined;
  const stated = { status: status ?? undefined, date: date ?? undefined };
  const into = type === 'merged' ? (target ?? undefined) : undefined;
  return { at, type, who: nameOf(who), why, ...stated, into, takesBack: undone?.type, told: told.get(n) ?? [] };
}

function toReports(said: readonly Testimony[], { sources, copies }: EvidenceById): HistoryReport[] {
  return said.flatMap(({ document, claim }) => {
    const source = sources.get(document);
    return source ? [{ source, claim, sentence: claim.evidence[0]?.text ?? '', copies: copies.get(document) ?? [] }] : [];
  });
}
