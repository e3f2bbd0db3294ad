// Stored documents read again: what today's rules find goes into the ledger quietly, and what they no longer find is named.

import type { Notice } from '../domain/alert.js';
import { agree } from '../domain/dates.js';
import type { LedgerStep } from '../domain/ledger.js';
import type { RawCopy } from '../domain/stages.js';
import type { Claim, Document, Finding, Instant, JudgedClaim } from '../domain/types.js';
import { findCopies } from './copies.js';
import { atomically } from './database.js';
import { replaceText, storable, toSource } from './documents.js';
import { entryOf, type Intake } from './intake.js';
import { noteReworded } from './kept.js';
import { append, type NewEntry, readLedger } from './ledger.js';
import { type Database, type DocumentRow, type EntryRow, fromJson, type JudgementRow, toJson } from './schema.js';

/** Which stored documents are meant; all where nothing is said. */
export interface Selection {
  readonly watcher?: string | undefined;
  /** Published at or after this. */
  readonly since?: Instant | undefined;
}

/** A stored document (empty text where it mentioned nothing that was tracked) and the raw bodies that it was made of. */
export interface StoredDocument {
  readonly document: Document;
  readonly copies: readonly RawCopy[];
}

/** A document as today's extraction and rules read it. */
export interface Reread extends Pick<Intake, 'document' | 'findings' | 'compare' | 'now'> {
  /** Commitments that were looked for: nothing follows for the others. */
  readonly commitments: readonly string[];
}

/** A claim that a document was read to make, and is no longer. */
export interface LostClaim {
  readonly claim: JudgedClaim;
  /** The event that rests on it: this document founded it. */
  readonly founded?: string | undefined;
  /** How people were told of that event. */
  readonly delivery?: Notice['delivery'] | undefined;
}

/** What reading a document again has come to. All empty where the rules say what they said. */
export interface Rederived {
  /** What people would have been told, and how, had the document come today. Nobody is. */
  readonly unsaid: readonly Notice[];
  readonly lost: readonly LostClaim[];
}

/** Ids of the stored documents, in order of publication. */
export async function selectDocuments(db: Database, { watcher, since }: Selection): Promise<string[]> {
  const rows = await db
    .selectFrom('documents')
    .select(['id', 'published'])
    .$if(watcher !== undefined, (query) => query.where('watcher', '=', watcher ?? ''))
    .execute();
  const wanted = rows.filter(({ published }) => since === undefined || Date.parse(published) >= Date.parse(since));
  return wanted.sort((a, b) => Date.parse(a.published) - Date.parse(b.published)).map(({ id }) => id);
}

/** A stored document by its id; undefined where there is none. */
export async function storedDocument(db: Database, id: string): Promise<StoredDocument | undefined> {
  const row = await db.selectFrom('documents').selectAll().where('id', '=', id).executeTakeFirst();
  return row && { document: toDocument(row), copies: await findCopies(db, id) };
}

function toDocument(row: DocumentRow): Document {
  return { ...toSource(row), text: row.text, blocks: row.blocks === null ? undefined : fromJson(row.blocks) };
}

/** Takes in what today's rules read in a stored document. In one transaction, and a second time without effect. */
export async function rederive(db: Database, reread: Reread): Promise<Rederived> {
  return atomically(db, async (connection) => {
    const { id } = reread.document;
    const row = await connection.selectFrom('documents').selectAll().where('id', '=', id).executeTakeFirst();
    if (!row) return { unsaid: [], lost: [] };
    await keepText(connection, row, reread);
    const before = await connection.selectFrom('judgements').selectAll().where('document', '=', id).execute();
    const old = new Map(before.map((judgement) => [judgement.commitment, judgement]));
    const unsaid: Notice[] = [];
    const lost: LostClaim[] = [];
    for (const commitment of reread.commitments) {
      const found = reread.findings.find((finding) => finding.commitment === commitment);
      if (!found && !old.has(commitment)) continue;
      const finding = found ?? { commitment, mentions: [], claims: [] };
      const mine = await entriesOf(connection, commitment, id);
      const judged = old.get(commitment);
      lost.push(...lostClaims(judged ? fromJson(judged.claims) : [], finding.claims, mine));
      if (!judged || !saysAll(judged, finding)) await judgeAgain(connection, finding, mine, row, reread);
      unsaid.push(...(await takeFinding(connection, finding, mine, reread)));
    }
    return { unsaid, lost };
  });
}

/** Evidence is a place in the text: where that is read otherwise today, it is kept as read today. */
async function keepText(db: Database, row: DocumentRow, { document, findings }: Reread): Promise<void> {
  if (row.text === storable(document.text) || (row.text === '' && findings.length === 0)) return;
  await replaceText(db, document);
  await noteReworded(db);
}

function entriesOf(db: Database, commitment: string, document: string): Promise<EntryRow[]> {
  return db
    .selectFrom('entries')
    .selectAll()
    .where('commitment', '=', commitment)
    .where('document', '=', document)
    .orderBy('n')
    .execute();
}

/** True where the judgement holds word for word what was found: it then stays as it was given. */
function saysAll({ claims, mentions }: JudgementRow, finding: Finding): boolean {
  const bare = fromJson(claims).map((claim) => ({ ...claim, isNew: undefined, event: undefined }));
  return toJson([bare, fromJson(mentions)]) === toJson([finding.claims, finding.mentions]);
}

/** Judges a document as on the day on which it came: what it founded itself was not known then. */
async function judgeAgain(
  db: Database,
  finding: Finding,
  mine: readonly EntryRow[],
  { id, recorded }: DocumentRow,
  { document, compare }: Reread,
): Promise<void> {
  const { commitment, events } = await readLedger(db, finding.commitment);
  const own = new Set(mine.filter(({ type }) => type === 'detected').map(({ event }) => event));
  const ledger = { commitment, events: events.filter((event) => !own.has(event.id)) };
  const { verdict, confidence, claims, mentions } = compare(finding, document, ledger).judgement;
  const said = { verdict, confidence, claims: toJson(claims), mentions: toJson(mentions) };
  await db
    .insertInto('judgements')
    .values({ document: id, commitment: commitment.id, at: recorded, ...said })
    .onConflict((conflict) => conflict.columns(['document', 'commitment']).doUpdateSet(said))
    .execute();
}

/** Adds quietly to the ledger what the document has not added yet. */
async function takeFinding(
  db: Database,
  finding: Finding,
  mine: readonly EntryRow[],
  { document, compare, now }: Reread,
): Promise<Notice[]> {
  const ledger = await readLedger(db, finding.commitment);
  const steps = compare(finding, document, ledger).steps.filter((step) => !isRecorded(step, mine));
  const entries = await append(
    db,
    finding.commitment,
    steps.map((step) => quietEntry(step, document, now)),
  );
  return entries.flatMap((entry, index) => noticeOf(steps[index], entry) ?? []);
}

/** True where this document has added that to the ledger before. */
function isRecorded(step: LedgerStep, mine: readonly EntryRow[]): boolean {
  // A plan that has been fulfilled since is no plan again.
  if (step.type === 'add') return mine.some(({ claim }) => claim !== null && saysSame(step.claim, fromJson(claim)));
  const about = mine.filter(({ event }) => event === step.event);
  if (step.type === 'attach') return about.some(({ type }) => type !== 'disputed');
  return about.some(({ type, date }) =>
    step.type === 'dispute' ? type === 'disputed' : type === 'refined' && date === step.date,
  );
}

/** An entry that nobody is told of: it founds or adds to its event, and says what would have come of it. */
function quietEntry(step: LedgerStep, document: Document, now: Instant): NewEntry {
  const { why, ...entry } = entryOf(step, document);
  const would = 'delivery' in step ? `; would have been ${step.delivery}` : '';
  return {
    at: now,
    who: 'rederive',
    document: document.id,
    claim: toJson(step.claim),
    said: document.published,
    ...entry,
    why: `read again${would}: ${why}`,
    kind: null,
    from_status: null,
    late: null,
    delivery: null,
  };
}

/** What a step would have been told as; undefined for steps that nobody is told of anyway. */
function noticeOf(step: LedgerStep | undefined, { at, event, document, commitment }: EntryRow): Notice | undefined {
  if (step?.type !== 'add' && step?.type !== 'dispute') return undefined;
  const { delivery, reason, claim } = step;
  const { status, party, body, date } = step.type === 'add' ? step.event : claim;
  const [kind, from, late] = step.type === 'add' ? [step.kind, step.from, step.late] : (['disputed', status, false] as const);
  const documents = document === null ? [] : [document];
  return { at, kind, event, commitment, status, party, body, date, from, late, delivery, reason, documents };
}

function saysSame(a: Claim, b: Claim): boolean {
  return a.status === b.status && a.modality === b.modality && a.party === b.party && agree(a.date, b.date);
}

function lostClaims(before: readonly JudgedClaim[], now: readonly Claim[], mine: readonly EntryRow[]): LostClaim[] {
  return before
    .filter((claim) => !now.some((other) => saysSame(claim, other)))
    .map((claim) => {
      const founding = mine.find(
        ({ type, claim: made }) => type === 'detected' && made !== null && saysSame(claim, fromJson(made)),
      );
      return { claim, founded: founding?.event, delivery: founding?.delivery ?? undefined };
    });
}
