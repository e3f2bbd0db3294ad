// Puts together what an alert tells: the notice, the seed, and every report of it with its source, as they are now.

import type { Alert, AlertKind, Notice, Report } from '../domain/alert.js';
import { headline } from '../domain/headline.js';
import type { Ledger } from '../domain/ledger.js';
import type { LedgerEvent } from '../domain/types.js';
import { groupedBy } from '../shared/groups.js';
import { deriveEvent, deriveNotices, testimony } from './derive.js';
import { sourcesBehind } from './documents.js';
import { entriesOfEvent } from './entries.js';
import { readLedger } from './ledger.js';
import { type Database, type EntryRow, nameOf } from './schema.js';
import { spanOf, standpoint } from './standpoint.js';

/** Each thing to tell once, where it was told quietly first and louder then. */
export function onceEach(notices: readonly Notice[]): Notice[] {
  return [...groupedBy(notices, ({ event, kind }) => `${kind} ${event}`).values()].flatMap(([first]) => first ?? []);
}

/** The alerts behind rows of the outbox, in the order of the rows. */
export async function readAlerts(db: Database, rows: readonly { event: string; kind: AlertKind }[]): Promise<Alert[]> {
  const ledgers = new Map<string, Promise<Ledger>>();
  const ledgerOf = (commitment: string): Promise<Ledger> => {
    const ledger = ledgers.get(commitment) ?? readLedger(db, commitment);
    ledgers.set(commitment, ledger);
    return ledger;
  };
  return Promise.all(
    rows.map(({ event, kind }) =>
      kind === 'corrected' ? readCorrection(db, event, ledgerOf) : readAlert(db, event, kind, ledgerOf),
    ),
  );
}

type LedgerOf = (commitment: string) => Promise<Ledger>;

async function readAlert(db: Database, event: string, kind: AlertKind, ledgerOf: LedgerOf): Promise<Alert> {
  const entries = await entriesOfEvent(db, event);
  const notice = deriveNotices(entries).find((one) => one.kind === kind);
  if (!notice) throw new Error(`the outbox tells ${kind} of ${event}, which the ledger does not hold`);
  const { commitment: seed, events } = await ledgerOf(notice.commitment);
  const reports = await reportsOf(db, entries, kind);
  const said = kind === 'disputed' ? { said: await reportsOf(db, entries, 'change') } : {};
  return { ...notice, seed, summary: deriveEvent(entries).summary, reports, events, ...said };
}

async function reportsOf(db: Database, entries: readonly EntryRow[], kind: AlertKind): Promise<Report[]> {
  const said = testimony(entries, kind);
  const sources = await sourcesBehind(db, said);
  return said.flatMap(({ document, claim }) => {
    const source = sources.get(document);
    return source ? [{ source, claim }] : [];
  });
}

/** What people's words have made of an event, and what had been reported of it. */
async function readCorrection(db: Database, key: string, ledgerOf: LedgerOf): Promise<Alert> {
  const { event: id, from, to } = spanOf(key);
  const entries = (await entriesOfEvent(db, id)).filter(({ n }) => n <= to);
  const word = entries.at(-1);
  if (word?.n !== to) throw new Error(`the outbox corrects ${key}, which the ledger does not hold`);
  const ledger = await ledgerOf(word.commitment);
  const was = standpoint(entries.filter(({ n }) => n <= from));
  const reports = await reportsOf(db, entries, 'change');
  return {
    ...bareAlert(ledger, deriveEvent(entries), 'corrected'),
    at: word.at,
    delivery: 'alert',
    reason: word.why,
    documents: [...new Set(reports.map(({ source }) => source.id))],
    reports,
    correction: { was, now: standpoint(entries), who: nameOf(word.who), why: word.why },
  };
}

/** An event as an alert that tells no news: without reports. */
export function bareAlert(ledger: Ledger, event: LedgerEvent, kind: AlertKind): Alert {
  const { id, commitment, status, party, body, date, recorded, summary } = event;
  const told = {
    at: recorded,
    kind,
    event: id,
    commitment,
    status,
    party,
    body,
    date,
    from: headline(ledger),
    late: false,
    delivery: 'none',
  } as const;
  return { ...told, reason: '', documents: [], seed: ledger.commitment, summary, reports: [], events: ledger.events };
}
