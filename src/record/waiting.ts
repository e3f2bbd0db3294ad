// What workers have read waits here until its round is complete, and is then recorded in order of publication.

import type { HealthNotice } from '../domain/health.js';
import type { Document, Finding, Instant } from '../domain/types.js';
import { latest } from './clocks.js';
import { pack } from './copies.js';
import { atomically } from './database.js';
import { insertDocuments } from './documents.js';
import { later } from './enqueue.js';
import type { FinishedRead } from './health.js';
import type { KeptLedgers } from './kept.js';
import { type Intake, record, type Recorded } from './intake.js';
import { type Database, flag, fromJson, toJson, type WaitingRow } from './schema.js';
import { type Finished, noteReads } from './watchers.js';

/** A document as a worker has read it. */
export interface Found {
  readonly document: Document;
  readonly findings: readonly Finding[];
  /** What a first read brings is told in one mail. */
  readonly catchUp: boolean;
}

/**
 * Hands in what a worker has read, in one transaction: documents that name nothing tracked are recorded, for their order
 * says nothing; the others wait for their round; the sources count as read. Returns what there is to tell the operator.
 */
export async function handIn(
  db: Database,
  reads: readonly FinishedRead[],
  found: readonly Found[],
  how: Finished,
): Promise<HealthNotice[]> {
  const copies = reads.flatMap(({ collected }) => collected.copies).map(pack);
  const nothing = found.filter(({ findings }) => findings.length === 0).map(({ document }) => document);
  const rows = found.filter(({ findings }) => findings.length > 0).map((one) => rowOf(one, how.now));
  return atomically(db, async (connection) => {
    await insertDocuments(connection, nothing, how.now);
    for (const row of rows)
      await connection
        .insertInto('waiting')
        .values(row)
        .onConflict((conflict) => conflict.columns(['document', 'watcher']).doNothing())
        .execute();
    return noteReads(connection, reads, copies, how);
  });
}

function rowOf({ document, findings, catchUp }: Found, now: Instant): WaitingRow {
  return {
    document: document.id,
    watcher: document.watcher ?? '',
    at: later(now, 0),
    published: later(document.published, 0),
    content: toJson(document),
    findings: toJson(findings),
    catch_up: flag(catchUp),
  };
}

/** One document that waits. */
export type WaitingKey = Pick<WaitingRow, 'document' | 'watcher'>;

/** How long a round may last, in ms: what its slowest sources bring later is recorded later. */
export const LONGEST_ROUND = 5 * 60_000;

/**
 * What is to be recorded now, in order of publication. Undefined while the round is open: as long as a source that was due
 * when the first of the waiting documents was read is still unread, but no longer than LONGEST_ROUND.
 */
export async function roundAt(db: Database, now: Instant): Promise<WaitingKey[] | undefined> {
  const { since } = await db
    .selectFrom('waiting')
    .select((columns) => columns.fn.min('at').as('since'))
    .executeTakeFirstOrThrow();
  if (since === null) return [];
  const unread = db.selectFrom('watchers').select('id').where('wanted', '=', 1).where('next_at', '<=', since).limit(1);
  // What a clock that ran ahead has dated waits for nothing.
  const isFresh = since > later(now, -LONGEST_ROUND) && since <= latest(now);
  const isOpen = isFresh && (await unread.executeTakeFirst()) !== undefined;
  return isOpen ? undefined : allWaiting(db);
}

/** All that waits, in order of publication; what was published at one moment in the order in which it was read. */
export async function allWaiting(db: Database): Promise<WaitingKey[]> {
  return db
    .selectFrom('waiting')
    .select(['document', 'watcher'])
    .orderBy('published')
    .orderBy('at')
    .orderBy('watcher')
    .orderBy('document')
    .execute();
}

/** Records one that waits. Undefined where another worker was faster. A crash in between records it again, which adds nothing. */
export async function recordWaiting(
  db: Database,
  ledgers: KeptLedgers,
  { document, watcher }: WaitingKey,
  how: Omit<Intake, 'document' | 'findings' | 'catchUp'>,
): Promise<(Recorded & { readonly document: Document }) | undefined> {
  const row = await db
    .selectFrom('waiting')
    .selectAll()
    .where('document', '=', document)
    .where('watcher', '=', watcher)
    .executeTakeFirst();
  if (!row) return undefined;
  const found: Found = { document: fromJson(row.content), findings: fromJson(row.findings), catchUp: row.catch_up === 1 };
  const recorded = await record(db, ledgers, { ...how, ...found });
  await db.deleteFrom('waiting').where('document', '=', document).where('watcher', '=', watcher).execute();
  return { ...recorded, document: found.document };
}
