// What the store can be asked and told: the contract between the pipeline, the commands and record/.

import type { Alert, Notice, Outbox } from '../domain/alert.js';
import type { Recipient } from '../domain/audience.js';
import type { SourcesHealth } from '../domain/coverage.js';
import type { Digest } from '../domain/digest.js';
import type { HealthNotice, WatcherDay } from '../domain/health.js';
import type { History } from '../domain/history.js';
import type { Glance } from '../domain/glance.js';
import type { Ledger } from '../domain/ledger.js';
import type { MailState } from '../domain/mails.js';
import type { Mute, Subscription } from '../domain/mutes.js';
import type { OpenReview, Review, ReviewCounts, Reviewed, ReviewedEvent } from '../domain/review.js';
import type { Commitment } from '../domain/seed.js';
import type { RawCopy, WatcherMemory } from '../domain/stages.js';
import type { Document, Instant } from '../domain/types.js';
import type { Watcher } from '../domain/watcher.js';
import type { CoverageState } from './coverage.js';
import type { Clocks } from './clocks.js';
import type { DigestMeans } from './digest.js';
import type { AlertState, DigestMaterial, Explanation } from './explain.js';
import type { Chore, FilesState } from './chores.js';
import type { FinishedRead } from './health.js';
import type { DueIntake, Intake, Recorded } from './intake.js';
import type { Turn } from './hosts.js';
import type { Rederived, Reread, Selection, StoredDocument } from './rederive.js';
import type { Backlog, Share, Wish, Worker } from './shares.js';
import type { Found, WaitingKey } from './waiting.js';
import type { Finished } from './watchers.js';

/** How the watchers and the outbox are doing. */
export interface Health extends SourcesHealth {
  /** Alerts that wait to be sent, or that a server has refused for good. */
  readonly unsent: readonly AlertState[];
}

/** Turns at hosts that all workers keep. */
export interface HostTurns {
  take(host: string, distance: number): Promise<Turn>;
  close(host: string, until: Instant): Promise<void>;
  /** Forgets hosts that have not been asked for long. */
  forget(now: Instant): Promise<void>;
}

/** What became of a document that waited. */
export type RecordedWaiting = Recorded & { readonly document: Document };

/** The one place that writes the ledger, the watchers' memories and the outbox. */
export interface Store {
  /** Puts what the seeds state into the ledger, quietly; again and again without effect while they stay the same. */
  plant(commitments: readonly Commitment[], now: Instant): Promise<void>;
  /** Throws for a commitment that was never planted. */
  ledger(commitment: string): Promise<Ledger>;
  ledgers(): Promise<readonly Ledger[]>;
  /** All commitments at a glance, in order of id: kept in memory, so that only what was added to is read again. */
  glances(): Promise<readonly Glance[]>;
  /** What watchers remember of their last reads, by id; empty before the first. */
  memories(): Promise<(watcher: string) => WatcherMemory>;
  /** The enabled ones among `watchers` whose period has passed, those that waited longest first. */
  dueWatchers(watchers: readonly Watcher[], now: Instant): Promise<readonly Watcher[]>;
  knows(document: string): Promise<boolean>;
  /** Takes a document in, in one transaction. What is known already is left as it is. */
  record(intake: Intake): Promise<Recorded>;
  /** Takes in documents that name nothing tracked. What is known already is left as it is. */
  recordSilent(documents: readonly Document[], now: Instant): Promise<void>;
  /** Records planned dates that have passed unreported, each once. */
  recordDue(due: DueIntake): Promise<Recorded>;
  /** To be called when all documents of the reads have been recorded. Returns what there is to tell the operator. */
  finishReads(reads: readonly FinishedRead[], how: Finished): Promise<readonly HealthNotice[]>;
  readonly outbox: Outbox;
  /** The same outbox for a worker that sends what another one has put into mails. */
  readonly formedMails: Outbox;
  /** Mails that wait or were refused; with `all`, everything that the outbox holds. */
  mails(all?: boolean): Promise<readonly MailState[]>;
  /** Makes a mail due at once, or all that are not sent. Returns how many. */
  retryMails(key: string | undefined, now: Instant): Promise<number>;
  /** Gives a mail up. Returns how many were there. */
  dropMails(key: string): Promise<number>;
  /** Writes the digests whose hour has come into the outbox, one for however many were missed. Returns those to be sent. */
  writeDueDigests(recipients: readonly Recipient[], means: DigestMeans): Promise<readonly Digest[]>;
  /** Writes a recipient's digest at once; with `since`, of all that was recorded after it. */
  writeDigest(recipient: Recipient, means: DigestMeans, since?: Instant): Promise<Digest>;
  /** The digest that a recipient would get now. */
  previewDigest(recipient: Recipient, means: DigestMeans, since?: Instant): Promise<Digest>;
  /** Mutes that hold at `now`. */
  mutes(now: Instant): Promise<readonly Mute[]>;
  mute(mute: Omit<Mute, 'id'>): Promise<Mute>;
  /** Those that held, of that id or of a commitment; none where there is none. */
  endMutes(which: string, now: Instant): Promise<Mute[]>;
  /** Whom the mail of that key went to, and whether they are still told; undefined where no mail bears it. */
  subscription(key: string, now: Instant): Promise<Subscription | undefined>;
  /** Ends alerts and digests of whom the mail of that key went to; the operator hears of it once. */
  unsubscribe(key: string, how: Finished): Promise<Subscription | undefined>;
  /** `recipients`: all who are configured. Who unsubscribed and is not among them has begun anew when they come back. */
  forgetGone(recipients: readonly Recipient[], now: Instant): Promise<void>;
  /** Keeps raw bodies that no watcher brought. */
  keepCopies(copies: readonly RawCopy[]): Promise<void>;
  /** `what`: a document's id or address, or the beginning of a copy's hash. The copies that tell most of it first. */
  copies(what: string): Promise<readonly RawCopy[]>;
  /** Forgets copies fetched before an instant, but none that the ledger rests on. Returns how many went. */
  forgetCopies(before: Instant): Promise<number>;
  /** Forgets documents recorded before an instant, but none that the ledger rests on. Returns how many went. */
  forgetDocuments(before: Instant): Promise<number>;
  /** How sources were read on each of the last 90 days, of one or of all; a day without a read is left out. */
  days(now: Instant, watcher?: string): Promise<readonly WatcherDay[]>;
  /** Forgets the days before those. */
  forgetDays(now: Instant): Promise<void>;
  /** Ids of stored documents, in order of publication. */
  documents(selection: Selection): Promise<readonly string[]>;
  document(id: string): Promise<StoredDocument | undefined>;
  /** Takes in what today's rules read in a stored document: quietly, nobody is ever told. */
  rederive(reread: Reread): Promise<Rederived>;
  health(): Promise<Health>;
  /** True where any source was ever read well. */
  everRead(): Promise<boolean>;
  /** Appends a person's word on an event; what waited for it is put into the outbox for the recipients. Throws ReviewRefused. */
  review(said: Review, recipients: Intake['recipients']): Promise<Reviewed>;
  /** Events that something speaks against and that nobody has looked at. */
  openReviews(commitment?: string): Promise<readonly OpenReview[]>;
  /** How many events wait for a person, by commitment. */
  countOpenReviews(ledgers: readonly Ledger[]): Promise<ReadonlyMap<string, number>>;
  reviewCounts(): Promise<ReviewCounts>;
  /** Every event that a person has looked at, and how it came out; oldest word first. */
  reviewed(): Promise<readonly ReviewedEvent[]>;
  /** A commitment through time; undefined where it was never planted. */
  history(commitment: string): Promise<History | undefined>;
  /** `what`: a document's id or address, or an event's id. */
  explain(what: string): Promise<Explanation>;
  /** Addresses of documents that hold a piece of an address. */
  addresses(piece: string): Promise<readonly string[]>;
  /** All that there was to tell, in order of `at`. */
  notices(commitment?: string): Promise<readonly Notice[]>;
  /** Things to tell with all that is known of them by now, each once, in the order in which they first came. */
  alerts(notices: readonly Notice[]): Promise<readonly Alert[]>;
  digestSince(since: Instant): Promise<DigestMaterial>;
  /** Writes all to a new file, which `restore` takes, on this kind of store or the other. Throws BackupRefused. */
  backup(file: string): Promise<void>;
  /** Puts a backup in the place of all that the store holds. Throws BackupRefused. */
  restore(file: string): Promise<void>;
  /** Makes these the sources that workers take from. */
  enrol(watchers: readonly Watcher[], now: Instant): Promise<void>;
  /** Takes sources that are due and that nobody reads, under leases. */
  takeShares(worker: Worker, wish: Wish): Promise<readonly Share[]>;
  /** Says that a worker lives: else what it holds lapses to the others. */
  holdOn(worker: Worker): Promise<void>;
  /** Leaves the sources that a worker holds and cannot hand in: they stay due. */
  leaveShares(owner: string): Promise<void>;
  /** Hands back all that a worker holds. */
  handBack(owner: string): Promise<void>;
  backlog(now: Instant): Promise<Backlog>;
  /** Hands in what a worker has read, in one transaction; the sources then count as read. */
  handIn(reads: readonly FinishedRead[], found: readonly Found[], how: Finished): Promise<readonly HealthNotice[]>;
  /** What is to be recorded now, in order of publication; undefined while sources of the round are unread. */
  roundAt(now: Instant): Promise<readonly WaitingKey[] | undefined>;
  /** All that waits, whether its round is complete or not. */
  allWaiting(): Promise<readonly WaitingKey[]>;
  /** Records one document that waits; undefined where another worker was faster. */
  recordWaiting(key: WaitingKey, how: Omit<Intake, 'document' | 'findings' | 'catchUp'>): Promise<RecordedWaiting | undefined>;
  /** Takes a chore that is due and that nobody else is at. */
  takeChore(name: string, worker: Worker): Promise<Chore | undefined>;
  /** A chore was done; it is due again after so many ms. */
  finishChore(name: string, worker: Worker, again: number): Promise<void>;
  /** Leaves a chore that could not be done yet: it stays due. */
  leaveChore(name: string, owner: string): Promise<void>;
  /** Tells the operator once of files that are wrong, and once that they are right again. Returns whether there was something to tell. */
  noteFiles(state: FilesState): Promise<boolean>;
  /** Turns at hosts across workers; absent where the store is one daemon's alone. */
  readonly turns?: HostTurns | undefined;
  /** Tells the operator once of commitments that no healthy source covers any more, and once that one does again. */
  noteCoverage(state: CoverageState): Promise<readonly HealthNotice[]>;
  /** What other clocks say: to be held against this machine's. */
  clocks(): Promise<Clocks>;
  /** Makes due again what a clock that ran ahead has put off. */
  setRight(now: Instant): Promise<void>;
  close(): Promise<void>;
}
