// Takes a document in: what it says is held against the ledger and written with all that follows from it, as a whole or not at all.

import type { Notice } from '../domain/alert.js';
import type { Recipient } from '../domain/audience.js';
import { type Comparison, type DueNotice, isLouder, type Ledger, type LedgerStep, type Telling } from '../domain/ledger.js';
import type { Document, Finding, Instant, Judgement } from '../domain/types.js';
import { atomically } from './database.js';
import { byEvent, deriveNotices, tellingEntry } from './derive.js';
import { insertDocument } from './documents.js';
import { entriesOfEvent } from './entries.js';
import type { KeptLedgers } from './kept.js';
import { append, type NewEntry } from './ledger.js';
import { enqueue, type Kept, keepHearsay } from './enqueue.js';
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
  /** Who is told. */
  readonly recipients: readonly Recipient[];
  readonly now: Instant;
  /** True for what a first read brings: its alerts travel in one mail. */
  readonly catchUp: boolean;
}

/** What taking in a document, or looking for due dates, has added. All empty where it was known. */
export interface Recorded {
  /** True for a document that was there already with all that it says: another process was faster, or a crash came between. */
  readonly known: boolean;
  readonly judgements: readonly Judgement[];
  readonly notices: readonly Notice[];
  /** Alerts put into the outbox: one per notice and recipient. */
  readonly alerts: number;
}

/** Records a document for every commitment that it has not been recorded for yet. */
export async function record(db: Database, ledgers: KeptLedgers, intake: Intake): Promise<Recorded> {
  // Which passages of a page were new cannot be told from its copy later.
  const withText = intake.findings.length > 0 || intake.document.changes !== undefined;
  // Most documents mention nothing tracked: one statement is a whole by itself.
  if (intake.findings.length === 0) {
    await insertDocument(db, intake.document, withText, intake.now);
    return { known: false, judgements: [], notices: [], alerts: 0 };
  }
  return atomically(db, async (connection) => {
    await insertDocument(connection, intake.document, withText, intake.now);
    const judged = await judgedCommitments(connection, intake.document.id);
    const judgements: Judgement[] = [];
    const hearsay: Kept[] = [];
    const entries: EntryRow[] = [];
    for (const finding of intake.findings.filter(({ commitment }) => !judged.has(commitment))) {
      const comparison = intake.compare(finding, intake.document, await ledgers.ledger(connection, finding.commitment));
      judgements.push(comparison.judgement);
      hearsay.push(...comparison.hearsay.map((said) => ({ ...said, commitment: finding.commitment })));
      entries.push(...(await recordComparison(connection, comparison, intake)));
    }
    await keepHearsay(connection, intake.document.id, hearsay, intake);
    return { known: judgements.length === 0, judgements, ...(await tell(connection, entries, intake)) };
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
    steps.map((step) => ({
      at: now,
      who: 'reader',
      document: document.id,
      claim: toJson(step.claim),
      ...entryOf(step, document),
    })),
  );
}

/** What a report of a known event tells, beside being evidence. */
function toldBy(tells: Telling | undefined, otherwise: string): Pick<NewEntry, 'why'> & Partial<NewEntry> {
  return tells ? { why: tells.reason, kind: tells.kind, delivery: tells.delivery } : { why: otherwise };
}

/** What a step adds to the ledger, beside when and who. */
export function entryOf(step: LedgerStep, { published }: Document): Pick<NewEntry, 'type' | 'why'> & Partial<NewEntry> {
  switch (step.type) {
    case 'add': {
      const { status, modality, party, body, date, summary } = step.event;
      const event = { status, modality, party, body: body ?? null, date, summary: summary ?? null };
      const { kind, from, late, delivery, reason } = step;
      return { type: 'detected', why: reason, ...event, kind, from_status: from, late: flag(late), delivery };
    }
    case 'attach':
      return { type: 'attached', event: step.event, ...toldBy(step.tells, 'reports the event again') };
    case 'refine':
      return { type: 'refined', event: step.event, date: step.date, ...toldBy(step.tells, 'dates the event more finely') };
    case 'dispute': {
      const { event, delivery, reason } = step;
      return { type: 'disputed', why: reason, event, kind: 'disputed', delivery, said: published };
    }
  }
}

/** How to find due dates that have passed, and whom to tell. */
export interface DueIntake extends Pick<Intake, 'recipients' | 'now' | 'catchUp'> {
  /** The planned steps of a ledger that are unreported at `now`. Pure; runs inside the transaction. */
  readonly dueNotices: (ledger: Ledger, now: Instant) => readonly DueNotice[];
}

/** Records due dates that have passed unreported, each once, however often it is asked to. */
export async function recordDue(db: Database, ledgers: KeptLedgers, due: DueIntake): Promise<Recorded> {
  return atomically(db, async (connection) => {
    const entries: EntryRow[] = [];
    const reread = await rereadDates(connection);
    const isOld = ({ event, at }: DueNotice) => Date.parse(reread.get(event) ?? '') >= Date.parse(at);
    for (const [commitment, untold] of await untoldPlans(connection, due.now)) {
      const ledger = await ledgers.ledger(connection, commitment);
      const notices = due
        .dueNotices(ledger, due.now)
        .filter((notice) => isUntold(notice, untold.get(notice.event)) && !isOld(notice));
      entries.push(...(await append(connection, commitment, asOfNow(notices).map(dueEntry))));
    }
    return { known: false, judgements: [], ...(await tell(connection, entries, due)) };
  });
}

/**
 * Where nobody looked between the day of a plan and the end of its grace, it is told once: as what it is by now, overdue,
 * and no quieter than its day would have been.
 */
function asOfNow(notices: readonly DueNotice[]): DueNotice[] {
  const of = (kind: DueNotice['kind'], event: string) => notices.find((one) => one.kind === kind && one.event === event);
  return notices
    .filter(({ kind, event }) => kind !== 'due' || !of('overdue', event))
    .map((notice) => {
      const due = notice.kind === 'overdue' ? of('due', notice.event) : undefined;
      return due && isLouder(due.delivery, notice.delivery) ? { ...notice, delivery: due.delivery } : notice;
    });
}

/** True for what the clock has not told of a plan yet; of one that is told to be overdue, nothing is left to tell. */
function isUntold({ kind }: DueNotice, told: ReadonlySet<string> | undefined): boolean {
  return told !== undefined && !told.has(kind) && !told.has('overdue');
}

/**
 * Planned events of which the clock may have something to tell, by commitment: those whose date may have passed (a coarse
 * one sorts before its days), those that people have dated, and those of seeds that declare windows. Each with what has
 * been told of it already.
 */
async function untoldPlans(db: Database, now: Instant): Promise<Map<string, Map<string, Set<string>>>> {
  const rows = await db
    .selectFrom('entries')
    .leftJoin('entries as told', (join) =>
      join.onRef('told.event', '=', 'entries.event').on('told.type', 'in', ['due', 'overdue', 'reminded']),
    )
    .select(['entries.commitment', 'entries.event', 'told.kind'])
    .where('entries.modality', '=', 'planned')
    .where((where) =>
      where.or([
        where('entries.date', '<=', now.slice(0, 10)),
        where('entries.event', 'in', (dated) => dated.selectFrom('entries').select('event').where('type', '=', 'corrected')),
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
  const type = kind === 'reminder' ? 'reminded' : kind;
  return { at, type, who: 'clock', why: reason, event, kind, from_status: from, late: flag(false), delivery };
}

/** Puts the alerts that follow from new entries into the outbox, and says what there is to tell. Within a transaction only. */
export async function tell(
  db: Database,
  entries: readonly EntryRow[],
  how: Omit<DueIntake, 'dueNotices'>,
): Promise<Pick<Recorded, 'notices' | 'alerts'>> {
  const alerts = await enqueue(db, entries, how);
  const notices: Notice[] = [];
  for (const [event, fresh] of byEvent(entries.filter(({ kind }) => kind !== null))) {
    const about = await entriesOfEvent(db, event);
    // A second dispute that is told no louder than the first is none: the notice would be the first's.
    const isTold = ({ kind }: Notice) => fresh.some(({ n }) => n === tellingEntry(about, kind)?.n);
    notices.push(...deriveNotices(about).filter(isTold));
  }
  return { alerts, notices };
}
