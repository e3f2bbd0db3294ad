// What people say of events: confirmed, corrected, dismissed, merged, taken back. Appended like everything else.

import { addDays, firstDay, type PartialDate } from '../domain/dates.js';
import type { Ledger } from '../domain/ledger.js';
import { type OpenReview, type Review, type Reviewed, ReviewRefused } from '../domain/review.js';
import type { LedgerEvent } from '../domain/types.js';
import type { Corroboration } from '../domain/voices.js';
import { countVoices } from '../domain/voices.js';
import { atomically } from './database.js';
import { correct } from './corrections.js';
import { byEvent, deriveEvent, heldMerge, isSuperseded, reviews, testimony, type Testimony, withParts } from './derive.js';
import { sourcesBehind } from './documents.js';
import { entriesOfCommitment, entriesOfEvent } from './entries.js';
import { type Intake, tell } from './intake.js';
import { append, type NewEntry, readLedger, readLedgers } from './ledger.js';
import type { Database, EntryRow } from './schema.js';

/** Appends a person's word; what waited for it is told to the recipients, and who was told otherwise hears of it. Throws ReviewRefused. */
export async function review(db: Database, said: Review, recipients: Intake['recipients']): Promise<Reviewed> {
  return atomically(db, async (connection) => {
    const entries = await entriesOfEvent(connection, said.event);
    const [first] = entries;
    if (!first) throw new ReviewRefused(`the ledger holds no event "${said.event}"`);
    const events = (await readLedger(connection, first.commitment)).events;
    checkSubject(said, entries, events);
    checkWord(said, entries);
    const { now, person, why, event, type } = said;
    const added = await append(connection, first.commitment, [
      { at: now, who: `person:${person}`, why, event, type, ...contentOf(said, entries) },
    ]);
    const result = deriveEvent([...entries, ...added]);
    checkWhole(result, events);
    const { alerts } = await tell(connection, added, { recipients, now, catchUp: false });
    const corrected = await correct(connection, entries, added, { recipients, now });
    return { event: result, alerts: alerts + corrected.alerts, corrections: corrected.corrections };
  });
}

/** What the seed states is not a person's to judge here, but in the seed's file. */
function checkSubject(said: Review, entries: readonly EntryRow[], events: readonly LedgerEvent[]): void {
  const { origin, commitment, into, contradicted } = deriveEvent(entries);
  const stated = events.find(({ id }) => id === into && origin === 'detected');
  if (isSuperseded(entries))
    throw new ReviewRefused(`the seed of ${commitment} no longer states ${said.event}: nothing is left to say of it`);
  if (origin !== 'detected' && !(said.type === 'confirmed' && contradicted !== undefined) && said.type !== 'undone')
    throw new ReviewRefused(`${said.event} is stated by the seed: change it in the file of ${commitment}`);
  if (stated && stated.origin !== 'detected' && heldMerge(entries)?.who === 'seed')
    throw new ReviewRefused(
      `${said.event} is part of ${stated.id}, which the seed states: change it in the file of ${commitment}`,
    );
  if (said.type === 'merged') checkMerge(said.event, said.into, commitment, events);
}

/** Years of dates that are taken: outside them a digit is missing or one too many. */
const YEARS = { first: 1900, last: 2100 };

/** Of what has happened no day is to come; it may be tomorrow already where the person is. */
function checkDate(date: PartialDate, { event, now }: Review, modality: LedgerEvent['modality']): void {
  if (modality === 'occurred' && firstDay(date) > addDays(now, 1))
    throw new ReviewRefused(`${date} is still to come, and ${event} has happened (expected a day that has passed)`);
  const year = Number(date.slice(0, 4));
  if (year < YEARS.first || year > YEARS.last)
    throw new ReviewRefused(`${date} lies in no year that is taken (expected one from ${YEARS.first} to ${YEARS.last})`);
}

/** A word says something new, and gives no day that cannot be. */
function checkWord(said: Review, entries: readonly EntryRow[]): void {
  const { modality, contradicted } = deriveEvent(entries);
  const last = reviews(entries).at(-1);
  const again = last?.type === said.type && (said.type === 'dismissed' || said.type === 'confirmed');
  if (last && again && contradicted === undefined)
    throw new ReviewRefused(`${said.event} is ${said.type} already (${last.who.replace('person:', 'by ')}: ${last.why})`);
  if (said.type === 'corrected' && said.date !== undefined) checkDate(said.date, said, modality);
}

function checkMerge(event: string, into: string, commitment: string, events: readonly LedgerEvent[]): void {
  const [one, whole] = [event, into].map((wanted) => events.find(({ id }) => id === wanted));
  if (!whole) throw new ReviewRefused(`"${into}" is no event of ${commitment}`);
  if (into === event) throw new ReviewRefused('an event cannot be merged into itself');
  if (whole.standing === 'dismissed')
    throw new ReviewRefused(`${into} has been dismissed: undo that first, or dismiss ${event} too`);
  if (whole.modality === 'planned' && one?.modality === 'occurred')
    throw new ReviewRefused(`${into} is only planned, and ${event} has happened: what has happened is no part of a plan`);
}

/** An event that is part of another must not have that other as its part, be it through others. */
function checkWhole(event: LedgerEvent, events: readonly LedgerEvent[]): void {
  const seen = new Set([event.id]);
  for (let into = event.into; into !== undefined; into = events.find(({ id }) => id === into)?.into) {
    if (seen.has(into)) throw new ReviewRefused(`${into} is part of ${event.id} already: undo that first`);
    seen.add(into);
  }
}

function contentOf(said: Review, entries: readonly EntryRow[]): Partial<NewEntry> {
  switch (said.type) {
    case 'corrected':
      return { status: said.status ?? null, date: said.date ?? null, ...released(entries) };
    case 'merged':
      return { target: said.into };
    case 'undone': {
      const last = reviews(entries).at(-1);
      if (!last?.who.startsWith('person:'))
        throw new ReviewRefused(`nobody has said anything of ${said.event} that could be undone`);
      return { target: String(last.n) };
    }
    case 'confirmed':
      return released(entries);
    case 'dismissed':
      return {};
  }
}

/** What the policy holds back until a person has looked is told at once then. */
function released(entries: readonly EntryRow[]): Partial<NewEntry> {
  const { told, modality } = deriveEvent(entries);
  return told === 'review' ? { kind: modality === 'planned' ? 'upcoming' : 'change', delivery: 'alert' } : {};
}

/** A claim surer than this needs no second look for its own sake (domain: share of such claims that were right). */
const SURE = 0.75;

/** What is known of an event's reports, as far as it says whether a person should look. */
interface Reported {
  readonly testimony: readonly Testimony[];
  readonly corroboration: Corroboration;
}

/** The events that nobody has looked at and that something speaks against: held back, disputed, unusual, told by one paper, unsure. */
export async function openReviews(db: Database, commitment?: string): Promise<OpenReview[]> {
  const ledgers = (await readLedgers(db)).filter((ledger) => commitment === undefined || ledger.commitment.id === commitment);
  const found: OpenReview[] = [];
  for (const { commitment: seed, events } of ledgers) {
    const open = events.filter(isOpen);
    if (open.length === 0) continue;
    const rows = await entriesOfCommitment(db, seed.id);
    const about = withParts(byEvent(rows));
    const sources = await sourcesBehind(db, rows);
    for (const event of open) {
      const said = testimony(about.get(event.id) ?? [], event.origin === 'detected' ? 'change' : 'disputed');
      const voices = said.flatMap(({ document }) => sources.get(document) ?? []);
      const review = openReview(event, { testimony: said, corroboration: countVoices(voices) });
      if (review.reasons.length > 0) found.push({ ...review, source: sources.get(said[0]?.document ?? '') });
    }
  }
  return found;
}

/** True for what people may have been told of and nobody has looked at, or not since it was contradicted. */
export function isOpen({ origin, modality, standing, contradicted }: LedgerEvent): boolean {
  if (origin !== 'detected') return contradicted !== undefined;
  if (standing === 'dismissed' || standing === 'merged') return false;
  if (standing === 'confirmed') return contradicted !== undefined;
  return modality === 'occurred' || standing === 'waiting';
}

/** What speaks against an event that is open; no reasons where nothing does. */
export function openReview(event: LedgerEvent, { testimony: said, corroboration }: Reported): OpenReview {
  const [first] = said;
  const found = { event, corroboration, sentence: first?.claim.evidence[0]?.text ?? '' };
  if (event.origin !== 'detected')
    return {
      ...found,
      reasons: ['the seed states it, and an official source dates it otherwise: change the seed, or confirm it'],
    };
  const confidence = Math.max(0, ...said.map(({ claim }) => claim.confidence));
  const alone = corroboration.official === 0 && corroboration.press <= 1;
  const reasons = [
    ...(event.standing === 'waiting' ? ['held back until somebody confirms it'] : []),
    ...(event.contradicted === undefined ? [] : ['reports contradict it']),
    ...(event.standing === 'unusual' ? ['an unusual step from where the commitment stood'] : []),
    ...(alone && event.standing !== 'confirmed' ? ['1 press report, unconfirmed'] : []),
    ...(confidence < SURE && event.standing !== 'confirmed' ? [`confidence ${confidence.toFixed(2)}`] : []),
  ];
  return { ...found, reasons };
}

/**
 * How many events wait for a person, by commitment, without reading what they say: those held back, disputed, unusual, or
 * reported by one document alone that is not official.
 */
export async function countOpenReviews(db: Database, ledgers: readonly Ledger[]): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('entries')
    .innerJoin('documents', 'documents.id', 'entries.document')
    .select((columns) => [
      'entries.event',
      columns.fn.max('official').as('official'),
      columns.fn.count('document').distinct().as('documents'),
    ])
    .where('type', 'in', ['detected', 'attached', 'refined'])
    .groupBy('entries.event')
    .having((columns) =>
      columns.and([columns(columns.fn.max('official'), '=', 0), columns(columns.fn.count('document').distinct(), '=', 1)]),
    )
    .execute();
  const alone = new Set(rows.map(({ event }) => event));
  const waits = (event: LedgerEvent) => isOpen(event) && (event.standing !== undefined || alone.has(event.id));
  return new Map(ledgers.map(({ commitment, events }) => [commitment.id, events.filter(waits).length]));
}
