// The store: everything that outlives a run, behind one object (contract.ts). Each topic has a file of its own beside this one.

import { onceEach, readAlerts } from './alerts.js';
import { findCopies, forgetCopies, keepCopies } from './copies.js';
import { backup, restore } from './backup.js';
import { noteCoverage } from './coverage.js';
import { readClocks, setRight } from './clocks.js';
import type { Health, HostTurns, Store } from './contract.js';
import { openDatabase, type Opening } from './database.js';
import { forgetDays, readDays } from './days.js';
import { previewDigest, writeDigest, writeDueDigests } from './digest.js';
import { findAddresses, insertDocuments, knows } from './documents.js';
import { digestSince, explain, readNotices, toAlertState } from './explain.js';
import { finishChore, leaveChore, noteFiles, takeChore } from './chores.js';
import { guardAll, guarded } from './fault.js';
import { forgetDocuments } from './forget.js';
import { glances } from './glances.js';
import { offlineSince } from './health.js';
import { readHistory } from './history.js';
import { record, recordDue } from './intake.js';
import { KeptLedgers } from './kept.js';
import { plant, readLedger, readLedgers } from './ledger.js';
import { dropMails, listMails, retryMails } from './mails.js';
import { activeMutes, addMute, endMutes } from './mutes.js';
import { closeHost, forgetHosts, takeTurn } from './hosts.js';
import { isPostgresAddress } from './postgres.js';
import { formedMails, outbox } from './outbox.js';
import { countOpenReviews, openReviews, review } from './review.js';
import { reviewCounts, reviewedEvents } from './reviewed.js';
import { rederive, selectDocuments, storedDocument } from './rederive.js';
import type { Database } from './schema.js';
import { backlog, enrol, handBack, holdOn, leaveShares, takeShares } from './shares.js';
import { allWaiting, handIn, recordWaiting, roundAt } from './waiting.js';
import { forgetGone, subscription, unsubscribe } from './unsubscribe.js';
import { dueWatchers, everRead, finishReads, readMemories, watcherHealth } from './watchers.js';

export type { Health, Store } from './contract.js';
export type {
  AlertState,
  DigestMaterial,
  ExplainedDocument,
  ExplainedEvent,
  ExplainedJudgement,
  Explanation,
} from './explain.js';
export type { DigestMeans } from './digest.js';
export type { DueIntake, Intake, Recorded } from './intake.js';
export { BackupRefused } from './backup.js';
export type { Clocks } from './clocks.js';
export { StoreFault } from './fault.js';
export type { Opening } from './database.js';
export type { FinishedRead } from './health.js';
export type { LostClaim, Rederived, Reread, Selection, StoredDocument } from './rederive.js';
export type { Finished } from './watchers.js';
export { OWNER } from './lease.js';
export { isPostgresAddress, shownStore } from './postgres.js';
export { lockStore, StoreTaken } from './run-lock.js';
export type { Chore } from './chores.js';
export type { Turn } from './hosts.js';
export type { Backlog, Share, Worker } from './shares.js';
export type { Found, WaitingKey } from './waiting.js';

/**
 * Opens the store: a file (made where missing), ':memory:' or an address of PostgreSQL. With mode `scratch` all changes go
 * to a copy in memory, a dry run; with `read` nothing can be changed. Throws StoreFault, then and later, where the database
 * cannot be used or is none of ours.
 */
export async function openStore(opening: Opening): Promise<Store> {
  const db = await guarded(opening.file, () => openDatabase(opening));
  return guardAll(opening.file, { ...storeOn(db), ...(isPostgresAddress(opening.file) && { turns: turnsOn(db) }) });
}

function turnsOn(db: Database): HostTurns {
  return {
    take: (host, distance) => takeTurn(db, host, distance),
    close: (host, until) => closeHost(db, host, until),
    forget: (now) => forgetHosts(db, now),
  };
}

function storeOn(db: Database): Store {
  const ledgers = new KeptLedgers();
  return {
    plant: (commitments, now) => plant(db, commitments, now),
    ledger: (commitment) => readLedger(db, commitment),
    ledgers: () => readLedgers(db),
    glances: glances(db),
    memories: () => readMemories(db),
    dueWatchers: (watchers, now) => dueWatchers(db, watchers, now),
    knows: (document) => knows(db, document),
    record: (intake) => record(db, ledgers, intake),
    recordSilent: (documents, now) => insertDocuments(db, documents, now),
    recordDue: (due) => recordDue(db, ledgers, due),
    finishReads: (reads, how) => finishReads(db, reads, how),
    outbox: outbox(db),
    formedMails: formedMails(db),
    mails: (all = false) => listMails(db, all),
    retryMails: (key, now) => retryMails(db, key, now),
    dropMails: (key) => dropMails(db, key),
    writeDueDigests: (recipients, means) => writeDueDigests(db, recipients, means),
    writeDigest: (recipient, means, since) => writeDigest(db, recipient, means, since),
    previewDigest: (recipient, means, since) => previewDigest(db, recipient, means, since),
    mutes: (now) => activeMutes(db, now),
    mute: (mute) => addMute(db, mute),
    endMutes: (which, now) => endMutes(db, which, now),
    subscription: (key, now) => subscription(db, key, now),
    unsubscribe: (key, how) => unsubscribe(db, key, how),
    forgetGone: (recipients, now) => forgetGone(db, recipients, now),
    keepCopies: (copies) => keepCopies(db, copies),
    copies: (what) => findCopies(db, what),
    forgetCopies: (before) => forgetCopies(db, before),
    forgetDocuments: (before) => forgetDocuments(db, before),
    days: (now, watcher) => readDays(db, now, watcher),
    forgetDays: (now) => forgetDays(db, now),
    documents: (selection) => selectDocuments(db, selection),
    document: (id) => storedDocument(db, id),
    rederive: (reread) => rederive(db, reread),
    health: () => health(db),
    everRead: () => everRead(db),
    review: (said, recipients) => review(db, said, recipients),
    openReviews: (commitment) => openReviews(db, commitment),
    countOpenReviews: (ledgers) => countOpenReviews(db, ledgers),
    reviewCounts: () => reviewCounts(db),
    reviewed: () => reviewedEvents(db),
    history: (commitment) => readHistory(db, commitment),
    explain: (what) => explain(db, what),
    addresses: (piece) => findAddresses(db, piece),
    notices: (commitment) => readNotices(db, commitment),
    alerts: (notices) => readAlerts(db, onceEach(notices)),
    digestSince: (since) => digestSince(db, since),
    backup: (file) => backup(db, file),
    restore: (file) => restore(db, file),
    enrol: (watchers, now) => enrol(db, watchers, now),
    takeShares: (worker, wish) => takeShares(db, worker, wish),
    holdOn: (worker) => holdOn(db, worker),
    leaveShares: (owner) => leaveShares(db, owner),
    handBack: (owner) => handBack(db, owner),
    backlog: (now) => backlog(db, now),
    handIn: (reads, found, how) => handIn(db, reads, found, how),
    roundAt: (now) => roundAt(db, now),
    allWaiting: () => allWaiting(db),
    recordWaiting: (key, how) => recordWaiting(db, ledgers, key, how),
    takeChore: (name, worker) => takeChore(db, name, worker),
    finishChore: (name, worker, again) => finishChore(db, name, worker, again),
    leaveChore: (name, owner) => leaveChore(db, name, owner),
    noteFiles: (state) => noteFiles(db, state),
    noteCoverage: (state) => noteCoverage(db, state),
    clocks: () => readClocks(db),
    setRight: (now) => setRight(db, now),
    close: () => db.destroy(),
  };
}

async function health(db: Database): Promise<Health> {
  const rows = await db
    .selectFrom('outbox')
    .selectAll()
    .where('state', 'in', ['pending', 'refused'])
    .orderBy('recorded')
    .orderBy('event')
    .execute();
  return { watchers: await watcherHealth(db), offlineSince: await offlineSince(db), unsent: rows.map(toAlertState) };
}
