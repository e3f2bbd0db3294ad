// What people say of events: confirmed, corrected, dismissed, merged, taken back. Appended like everything else.

import type { PartialDate } from '../domain/dates.js';
import type { Status } from '../domain/status.js';
import type { Instant, LedgerEvent } from '../domain/types.js';
import type { Corroboration } from '../domain/voices.js';
import { countVoices } from '../domain/voices.js';
import { atomically } from './database.js';
import { byEvent, deriveEvent, reviews, testimony } from './derive.js';
import { readSources } from './documents.js';
import { append, type NewEntry, readLedgers } from './ledger.js';
import type { Database, EntryRow } from './schema.js';

/** A person's word on an event. `why` is theirs, and kept for good. */
export type Review = { readonly event: string; readonly person: string; readonly why: string; readonly now: Instant } & (
  | { readonly type: 'confirmed' | 'dismissed' | 'undone' }
  | { readonly type: 'corrected'; readonly status?: Status | undefined; readonly date?: PartialDate | undefined }
  | { readonly type: 'merged'; readonly into: string }
);

/** The ledger does not allow what a person asks for: their mistake, told in one sentence. */
export class ReviewRefused extends Error {}

/** Appends a person's word. Returns the event as it stands then; throws ReviewRefused. */
export async function review(db: Database, said: Review): Promise<LedgerEvent> {
  return atomically(db, async (connection) => {
    const entries = await entriesOf(connection, said.event);
    const [first] = entries;
    if (!first) throw new ReviewRefused(`the ledger holds no event "${said.event}"`);
    if (said.type === 'merged') await checkMerge(connection, first, said.into);
    const { now, person, why, event, type } = said;
    const added = await append(connection, first.commitment, [
      { at: now, who: `person:${person}`, why, event, type, ...contentOf(said, entries) },
    ]);
    return deriveEvent([...entries, ...added]);
  });
}

function entriesOf(db: Database, event: string): Promise<EntryRow[]> {
  return db.selectFrom('entries').selectAll().where('event', '=', event).orderBy('n').execute();
}

async function checkMerge(db: Database, { commitment, event }: EntryRow, into: string): Promise<void> {
  const [target] = await entriesOf(db, into);
  if (!target || target.commitment !== commitment) throw new ReviewRefused(`"${into}" is no event of ${commitment}`);
  if (into === event) throw new ReviewRefused('an event cannot be merged into itself');
}

function contentOf(said: Review, entries: readonly EntryRow[]): Partial<NewEntry> {
  switch (said.type) {
    case 'corrected':
      return { status: said.status ?? null, date: said.date ?? null };
    case 'merged':
      return { target: said.into };
    case 'undone': {
      const last = reviews(entries).at(-1);
      if (!last) throw new ReviewRefused(`nobody has said anything of ${said.event} that could be undone`);
      return { target: String(last.n) };
    }
    case 'confirmed':
    case 'dismissed':
      return {};
  }
}

/** An event that a person may want to look at, and why. */
export interface OpenReview {
  readonly event: LedgerEvent;
  readonly corroboration: Corroboration;
  readonly reasons: readonly string[];
  /** The sentence that reported it first. */
  readonly sentence: string;
}

/** What people have said so far, in numbers: of the events that were looked at, how many were right. */
export interface ReviewCounts {
  readonly confirmed: number;
  readonly corrected: number;
  readonly dismissed: number;
}

/** A claim surer than this needs no second look for its own sake (domain: share of such claims that were right). */
const SURE = 0.75;

/** The events that nobody has looked at and that something speaks against: disputed, unusual, told by one paper, unsure. */
export async function openReviews(db: Database, commitment?: string): Promise<OpenReview[]> {
  const found: OpenReview[] = [];
  for (const ledger of await readLedgers(db)) {
    if (commitment !== undefined && ledger.commitment.id !== commitment) continue;
    const told = ledger.events.filter(({ origin, modality }) => origin === 'detected' && modality === 'occurred');
    for (const event of told) {
      if (event.standing !== undefined && event.standing !== 'disputed' && event.standing !== 'unusual') continue;
      const open = await openReview(db, event);
      if (open.reasons.length > 0) found.push(open);
    }
  }
  return found;
}

async function openReview(db: Database, event: LedgerEvent): Promise<OpenReview> {
  const reports = testimony(await entriesOf(db, event.id), 'change');
  const sources = await readSources(
    db,
    reports.map(({ document }) => document),
  );
  const corroboration = countVoices([...sources.values()]);
  const confidence = Math.max(0, ...reports.map(({ claim }) => claim.confidence));
  const alone = corroboration.official === 0 && corroboration.press <= 1;
  const reasons = [
    ...(event.standing === 'disputed' ? ['reports contradict it'] : []),
    ...(event.standing === 'unusual' ? ['an unusual step from where the commitment stood'] : []),
    ...(alone ? ['1 press report, unconfirmed'] : []),
    ...(confidence < SURE ? [`confidence ${confidence.toFixed(2)}`] : []),
  ];
  return { event, corroboration, reasons, sentence: reports[0]?.claim.evidence[0]?.text ?? '' };
}

/** How the events that people have looked at came out; those merged into others are not counted. */
export async function reviewCounts(db: Database): Promise<ReviewCounts> {
  const looked = await db
    .selectFrom('entries')
    .selectAll()
    .where('event', 'in', (one) => one.selectFrom('entries').select('event').where('who', 'like', 'person:%'))
    .orderBy('commitment')
    .orderBy('n')
    .execute();
  const last = [...byEvent(looked).values()].map((entries) => {
    const said = reviews(entries).map(({ type }) => type);
    return said.at(-1) === 'confirmed' && said.includes('corrected') ? 'corrected' : said.at(-1);
  });
  const of = (type: EntryRow['type']) => last.filter((one) => one === type).length;
  return { confirmed: of('confirmed'), corrected: of('corrected'), dismissed: of('dismissed') };
}
