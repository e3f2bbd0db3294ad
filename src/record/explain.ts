// Looks things up for people: what became of a document, how an event came about, what there was to tell, what stayed quiet.

import type { Notice, Source } from '../domain/alert.js';
import type { Commitment } from '../domain/seed.js';
import type { Instant, Judgement, LedgerEvent, Problem, Verdict } from '../domain/types.js';
import { rowsOn } from './corrections.js';
import { byEvent, deriveEvent, deriveNotices, reviews } from './derive.js';
import { findSources, sourcesBehind } from './documents.js';
import { hearsayKey } from './enqueue.js';
import { entriesOfEvent } from './entries.js';
import { readLedger } from './ledger.js';
import { type Database, type EntryRow, fromJson, type JudgementRow, type OutboxRow } from './schema.js';

/** One entry of the ledger, as it can be shown. */
export interface LedgerEntry extends Pick<EntryRow, 'n' | 'at' | 'type' | 'event' | 'who' | 'why' | 'date' | 'delivery'> {
  readonly document?: string | undefined;
  /** Of an event that is explained: the document with its title and address. */
  readonly source?: Source | undefined;
  /** Ids of the rules that read the claim behind it. */
  readonly rules: readonly string[];
  /** The sentence behind it. */
  readonly sentence?: string | undefined;
}

/** How far an alert has got with one recipient. */
export interface AlertState extends Pick<OutboxRow, 'event' | 'kind' | 'recipient' | 'state' | 'attempts'> {
  readonly sentAt?: Instant | undefined;
  readonly nextAt: Instant;
  readonly problem?: Problem | undefined;
}

/** What became of a document for one commitment. No entries: it added nothing. */
export interface ExplainedJudgement extends Judgement {
  readonly at: Instant;
  readonly entries: readonly LedgerEntry[];
  /** Dismissals that still hold, of the events that it reports: why it was not told. */
  readonly dismissed: readonly LedgerEntry[];
  readonly alerts: readonly AlertState[];
}

/** A document and all that was made of it. No judgements: it mentions nothing that is tracked. */
export interface ExplainedDocument {
  readonly source: Source;
  readonly recorded: Instant;
  readonly judgements: readonly ExplainedJudgement[];
}

/** An event and how it came about. */
export interface ExplainedEvent {
  readonly commitment: Commitment;
  readonly event: LedgerEvent;
  readonly notices: readonly Notice[];
  readonly entries: readonly LedgerEntry[];
  readonly alerts: readonly AlertState[];
}

/** Everything that `what` may mean; both empty where it is unknown. */
export interface Explanation {
  readonly documents: readonly ExplainedDocument[];
  readonly events: readonly ExplainedEvent[];
}

/** Looks up a document by id or address, or an event by id. */
export async function explain(db: Database, what: string): Promise<Explanation> {
  const sources = await findSources(db, what);
  const documents = await Promise.all(
    sources.map(async ({ recorded, ...source }) => ({ source, recorded, judgements: await judgementsOf(db, source.id) })),
  );
  const event = await explainEvent(db, what);
  return { documents, events: event ? [event] : [] };
}

async function judgementsOf(db: Database, document: string): Promise<ExplainedJudgement[]> {
  const rows = await db.selectFrom('judgements').selectAll().where('document', '=', document).orderBy('commitment').execute();
  return Promise.all(rows.map((row) => explainJudgement(db, row)));
}

async function explainJudgement(db: Database, row: JudgementRow): Promise<ExplainedJudgement> {
  const entries = await db
    .selectFrom('entries')
    .selectAll()
    .where('document', '=', row.document)
    .where('commitment', '=', row.commitment)
    .orderBy('n')
    .execute();
  const events = [...new Set(entries.map(({ event }) => event))];
  return {
    commitment: row.commitment,
    verdict: row.verdict,
    confidence: row.confidence,
    claims: fromJson(row.claims),
    mentions: fromJson(row.mentions),
    at: row.at,
    entries: entries.map(toLedgerEntry),
    dismissed: await dismissals(db, events),
    alerts: await alertStates(db, [...events, hearsayKey(row)]),
  };
}

async function dismissals(db: Database, events: readonly string[]): Promise<LedgerEntry[]> {
  const rows = await db.selectFrom('entries').selectAll().where('event', 'in', events).orderBy('n').execute();
  const last = [...byEvent(rows).values()].flatMap((about) => reviews(about).at(-1) ?? []);
  return last.filter(({ type }) => type === 'dismissed').map(toLedgerEntry);
}

async function explainEvent(db: Database, id: string): Promise<ExplainedEvent | undefined> {
  const entries = await entriesOfEvent(db, id);
  const [first] = entries;
  if (!first) return undefined;
  const { commitment, events } = await readLedger(db, first.commitment);
  const sources = await sourcesBehind(db, entries);
  return {
    commitment,
    event: events.find((event) => event.id === id) ?? deriveEvent(entries),
    notices: deriveNotices(entries),
    entries: entries.map((entry) => ({ ...toLedgerEntry(entry), source: sources.get(entry.document ?? '') })),
    alerts: await alertStates(db, [id]),
  };
}

function toLedgerEntry({ n, at, type, event, who, why, date, delivery, document, claim }: EntryRow): LedgerEntry {
  const said = claim === null ? undefined : fromJson(claim);
  return {
    n,
    at,
    type,
    event,
    who,
    why,
    date,
    delivery,
    document: document ?? undefined,
    rules: said?.rules ?? [],
    sentence: said?.evidence[0]?.text,
  };
}

/** What was told of events, their corrections included. */
async function alertStates(db: Database, events: readonly string[]): Promise<AlertState[]> {
  const rows = await Promise.all(events.map((event) => rowsOn(db, event)));
  return rows.flat().map(toAlertState);
}

/** A row of the outbox, as it can be shown. */
export function toAlertState({ event, kind, recipient, state, attempts, sent_at, next_at, problem }: OutboxRow): AlertState {
  return {
    event,
    kind,
    recipient,
    state,
    attempts,
    sentAt: sent_at ?? undefined,
    nextAt: next_at,
    problem: problem === null ? undefined : fromJson(problem),
  };
}

/** All that there was to tell (alerted, put into the digest or neither), of one commitment or of all, in order of `at`. */
export async function readNotices(db: Database, commitment?: string): Promise<Notice[]> {
  const told = await db
    .selectFrom('entries')
    .selectAll()
    .where('event', 'in', (one) => one.selectFrom('entries').select('event').where('kind', 'is not', null))
    .$if(commitment !== undefined, (query) => query.where('commitment', '=', commitment ?? ''))
    .orderBy('commitment')
    .orderBy('n')
    .execute();
  const notices = [...byEvent(told).values()].flatMap(deriveNotices);
  return notices.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/** What the digest will tell of the time since `since`. */
export interface DigestMaterial {
  /** Notices that were left to the digest. */
  readonly notices: readonly Notice[];
  /** How many documents came to each verdict, counted once per commitment. */
  readonly verdicts: Readonly<Record<Verdict, number>>;
}

const NONE: Readonly<Record<Verdict, number>> = { change: 0, upcoming: 0, rumour: 0, denial: 0, restates: 0, mention: 0 };

/** What has come in since an instant (inclusive) and was not told at once. */
export async function digestSince(db: Database, since: Instant): Promise<DigestMaterial> {
  const rows = await db
    .selectFrom('judgements')
    .select((columns) => ['verdict', columns.fn.countAll().as('count')])
    .where('at', '>=', since)
    .groupBy('verdict')
    .execute();
  const notices = (await readNotices(db)).filter(
    ({ at, delivery }) => Date.parse(at) >= Date.parse(since) && delivery === 'digest',
  );
  return { notices, verdicts: { ...NONE, ...Object.fromEntries(rows.map(({ verdict, count }) => [verdict, Number(count)])) } };
}
