// Puts together what an alert tells: the notice, the seed, and every report of it with its source, as they are now.

import type { Alert } from '../domain/alert.js';
import { headline } from '../domain/headline.js';
import type { Ledger, NoticeKind } from '../domain/ledger.js';
import type { LedgerEvent } from '../domain/types.js';
import { deriveEvent, deriveNotices, testimony } from './derive.js';
import { readSources } from './documents.js';
import { readLedger } from './ledger.js';
import type { Database } from './schema.js';

/** The alerts behind rows of the outbox, in the order of the rows. */
export async function readAlerts(db: Database, rows: readonly { event: string; kind: NoticeKind }[]): Promise<Alert[]> {
  const ledgers = new Map<string, Promise<Ledger>>();
  const ledgerOf = (commitment: string): Promise<Ledger> => {
    const ledger = ledgers.get(commitment) ?? readLedger(db, commitment);
    ledgers.set(commitment, ledger);
    return ledger;
  };
  return Promise.all(rows.map(({ event, kind }) => readAlert(db, event, kind, ledgerOf)));
}

async function readAlert(
  db: Database,
  event: string,
  kind: NoticeKind,
  ledgerOf: (commitment: string) => Promise<Ledger>,
): Promise<Alert> {
  const entries = await db.selectFrom('entries').selectAll().where('event', '=', event).orderBy('n').execute();
  const notice = deriveNotices(entries).find((one) => one.kind === kind);
  if (!notice) throw new Error(`the outbox tells ${kind} of ${event}, which the ledger does not hold`);
  const { commitment: seed, events } = await ledgerOf(notice.commitment);
  const sources = await readSources(db, notice.documents);
  const reports = testimony(entries, kind).flatMap(({ document, claim }) => {
    const source = sources.get(document);
    return source ? [{ source, claim }] : [];
  });
  return { ...notice, seed, summary: deriveEvent(entries).summary, reports, events };
}

/** An event as an alert that tells no news: without reports. */
export function bareAlert(ledger: Ledger, event: LedgerEvent, kind: NoticeKind): Alert {
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
