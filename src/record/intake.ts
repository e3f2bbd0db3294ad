// Takes a document in: what it says is held against the ledger and written with all that follows from it, as a whole or not at all.

import type { Notice } from '../domain/alert.js';
import type { Comparison, DueNotice, Ledger, LedgerStep } from '../domain/ledger.js';
import type { Document, Finding, Instant, Judgement } from '../domain/types.js';
import { atomically } from './database.js';
import { byEvent, deriveNotices } from './derive.js';
import { insertDocument } from './documents.js';
import { append, type NewEntry, readLedger } from './ledger.js';
import { enqueue } from './outbox.js';
import { type Database, type EntryRow, flag, toJson } from './schema.js';

/** A document with what was found in it, ready to be held against the ledgers. */
export interface Intake {
  readonly document: Document;
  readonly findings: readonly Finding[];
  /**
   * Holds a finding against the ledger as it is at the moment of writing. It runs inside the transaction, so that two
   * processes with two reports of one event make one event of them. Pure; called once per finding.
   */
  readonly compare: (finding: Finding, document: Document, ledger: Ledger) => Comparison;
  /** Addresses that are told of alerts. */
  readonly recipients: readonly string[];
  readonly now: Instant;
  /** True for what a first read brings: its alerts travel in one mail. */
  readonly catchUp: boolean;
}

/** What taking in a document, or looking for due dates, has added. All empty where it was known. */
export interface Recorded {
  readonly judgements: readonly Judgement[];
  readonly notices: readonly Notice[];
  /** Alerts put into the outbox: one per notice and recipient. */
  readonly alerts: number;
}

/** Records a document for every commitment that it has not been recorded for yet. */
export async function record(db: Database, intake: Intake): Promise<Recorded> {
  // Which passages of a page were new cannot be told from its copy later.
  const withText = intake.findings.length > 0 || intake.document.changes !== undefined;
  // Most documents mention nothing tracked: one statement is a whole by itself.
  if (intake.findings.length === 0) {
    await insertDocument(db, intake.document, withText, intake.now);
    return { judgements: [], notices: [], alerts: 0 };
  }
  return atomically(db, async (connection) => {
    await insertDocument(connection, intake.document, withText, intake.now);
    const judged = await judgedCommitments(connection, intake.document.id);
    const judgements: Judgement[] = [];
    const entries: EntryRow[] = [];
    for (const finding of intake.findings.filter(({ commitment }) => !judged.has(commitment))) {
      const comparison = intake.compare(finding, intake.document, await readLedger(connection, finding.commitment));
      judgements.push(comparison.judgement);
      entries.push(...(await recordComparison(connection, comparison, intake)));
    }
    return { judgements, ...(await tell(connection, entries, intake)) };
  });
}

async function judgedCommitments(db: Database, document: string): Promise<Set<string>> {
  const rows = await db.selectFrom('judgements').select('commitment').where('document', '=', document).execute();
  return new Set(rows.map(({ commitment }) => commitment));
}

async function recordComparison(db: Database, { judgement, steps }: Comparison, { document, now }: Intake): Promise<EntryRow[]> {
  const { commitment, verdict, confidence, claims, mentions } = judgement;
  await db
    .insertInto('judgements')
    .values({
      document: document.id,
      commitment,
      at: now,
      verdict,
      confidence,
      claims: toJson(claims),
      mentions: toJson(mentions),
    })
    .execute();
  return append(
    db,
    commitment,
    steps.map((step) => ({ at: now, who: 'reader', document: document.id, claim: toJson(step.claim), ...entryOf(step) })),
  );
}

/** What a step adds to the ledger, beside when and who. */
export function entryOf(step: LedgerStep): Pick<NewEntry, 'type' | 'why'> & Partial<NewEntry> {
  switch (step.type) {
    case 'add': {
      const { status, modality, party, body, date, summary } = step.event;
      const event = { status, modality, party, body: body ?? null, date, summary: summary ?? null };
      const { kind, from, late, delivery, reason } = step;
      return { type: 'detected', why: reason, ...event, kind, from_status: from, late: flag(late), delivery };
    }
    case 'attach':
      return { type: 'attached', why: 'reports the event again', event: step.event };
    case 'refine':
      return { type: 'refined', why: 'dates the event more finely', event: step.event, date: step.date };
    case 'dispute':
      return { type: 'disputed', why: step.reason, event: step.event, kind: 'disputed', delivery: step.delivery };
  }
}

/** How to find due dates that have passed, and whom to tell. */
export interface DueIntake extends Pick<Intake, 'recipients' | 'now' | 'catchUp'> {
  /** The planned steps of a ledger that are unreported at `now`. Pure; runs inside the transaction. */
  readonly dueNotices: (ledger: Ledger, now: Instant) => readonly DueNotice[];
}

/** Records due dates that have passed unreported, each once, however often it is asked to. */
export async function recordDue(db: Database, due: DueIntake): Promise<Recorded> {
  return atomically(db, async (connection) => {
    const entries: EntryRow[] = [];
    const reread = await rereadDates(connection);
    const isOld = ({ event, at }: DueNotice) => Date.parse(reread.get(event) ?? '') >= Date.parse(at);
    for (const [commitment, untold] of await untoldPlans(connection, due.now)) {
      const ledger = await readLedger(connection, commitment);
      const notices = due
        .dueNotices(ledger, due.now)
        .filter((notice) => untold.get(notice.event)?.has(notice.kind) === false && !isOld(notice));
      entries.push(...(await append(connection, commitment, notices.map(dueEntry))));
    }
    return { judgements: [], ...(await tell(connection, entries, due)) };
  });
}

/**
 * Planned events of which the clock may have something to tell, by commitment: those whose date may have passed (a coarse
 * one sorts before its days), and those of seeds that declare windows. Each with what has been told of it already.
 */
async function untoldPlans(db: Database, now: Instant): Promise<Map<string, Map<string, Set<string>>>> {
  const rows = await db
    .selectFrom('entries')
    .leftJoin('entries as told', (join) =>
      join.onRef('told.event', '=', 'entries.event').on('told.type', 'in', ['overdue', 'reminded']),
    )
    .select(['entries.commitment', 'entries.event', 'told.kind'])
    .where('entries.modality', '=', 'planned')
    .where((where) =>
      where.or([
        where('entries.date', '<=', now.slice(0, 10)),
        where('entries.commitment', 'in', (seeds) =>
          seeds.selectFrom('commitments').select('id').where('seed', 'like', '%"window":{%'),
        ),
      ]),
    )
    .orderBy('entries.commitment')
    .orderBy('entries.n')
    .execute();
  const plans = new Map<string, Map<string, Set<string>>>();
  for (const { commitment, event, kind } of rows) {
    const events = plans.get(commitment) ?? new Map<string, Set<string>>();
    const told = events.get(event) ?? new Set();
    plans.set(commitment, events.set(event, kind === null ? told : told.add(kind)));
  }
  // Most are told for good: their ledgers need not be read.
  return new Map([...plans].filter(([, events]) => [...events.values()].some((told) => !told.has('overdue'))));
}

/**
 * When events got their dates from documents that were read again. A date that had passed by then is no news: better
 * rules found it, not the clock.
 */
async function rereadDates(db: Database): Promise<Map<string, Instant>> {
  const rows = await db
    .selectFrom('entries')
    .select(['event', 'at'])
    .where('who', '=', 'rederive')
    .where('date', 'is not', null)
    .orderBy('at')
    .execute();
  return new Map(rows.map(({ event, at }) => [event, at]));
}

function dueEntry({ at, kind, event, from, delivery, reason }: DueNotice): NewEntry {
  const type = kind === 'overdue' ? 'overdue' : 'reminded';
  return { at, type, who: 'clock', why: reason, event, kind, from_status: from, late: flag(false), delivery };
}

/** Puts the alerts that follow from new entries into the outbox, and says what there is to tell. */
async function tell(
  db: Database,
  entries: readonly EntryRow[],
  how: Omit<DueIntake, 'dueNotices'>,
): Promise<Omit<Recorded, 'judgements'>> {
  const alerts = await enqueue(db, entries, how);
  const notices: Notice[] = [];
  for (const [event, fresh] of byEvent(entries.filter(({ kind }) => kind !== null))) {
    const about = await db.selectFrom('entries').selectAll().where('event', '=', event).orderBy('n').execute();
    notices.push(...deriveNotices(about).filter((notice) => fresh.some(({ kind }) => kind === notice.kind)));
  }
  return { alerts, notices };
}
