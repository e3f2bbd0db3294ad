// The tables of the store, typed: instants as ISO 8601 text in UTC, structured values as JSON text, truth as 0 and 1.

import type { Kysely } from 'kysely';
import type { AlertKind } from '../domain/alert.js';
import type { ToldKind } from '../domain/audience.js';
import type { Digest } from '../domain/digest.js';
import type { Condition, HealthNotice } from '../domain/health.js';
import type { EntryType } from '../domain/history.js';
import type { Delivery, NoticeKind } from '../domain/ledger.js';
import type { Commitment } from '../domain/seed.js';
import type { TellingState } from '../domain/mails.js';
import type { Outcome, WatcherMemory } from '../domain/stages.js';
import type { Status } from '../domain/status.js';
import type {
  BlockHint,
  Claim,
  Document,
  Evidence,
  Finding,
  JudgedClaim,
  LedgerEvent,
  Problem,
  TextChange,
  Verdict,
} from '../domain/types.js';

declare const holds: unique symbol;

/** JSON text that holds a T. It is made by `toJson` alone, which is why `fromJson` may trust it. */
export type Json<T> = string & { readonly [holds]?: T };

export function toJson<T>(value: T): Json<T> {
  return JSON.stringify(value);
}

export function fromJson<T>(json: Json<T>): T {
  return JSON.parse(json) as T;
}

/** 0 or 1: SQLite has no truth values. */
export type Flag = 0 | 1;

export function flag(value: boolean): Flag {
  return value ? 1 : 0;
}

/** The last seed that was planted for a commitment. */
export interface CommitmentRow {
  id: string;
  seed: Json<Commitment>;
}

/** A person, as entries name one. */
export type Person = `person:${string}`;

/** A person's bare name; any other author of an entry as it stands. */
export function nameOf(who: EntryRow['who']): string {
  return who.replace(/^person:/, '');
}

/** One entry of the ledger. Append-only: triggers refuse update and delete. */
export interface EntryRow {
  commitment: string;
  /** Counts the entries of a commitment from 1. */
  n: number;
  at: string;
  type: EntryType;
  /** Id of the event, `<commitment>:<n>`. */
  event: string;
  who: 'seed' | 'reader' | 'clock' | 'rederive' | Person;
  why: string;
  document: string | null;
  claim: Json<JudgedClaim> | null;
  /** What a founding entry states; `refined` states the date. */
  status: Status | null;
  modality: LedgerEvent['modality'] | null;
  party: string | null;
  body: NonNullable<Claim['body']> | null;
  date: string | null;
  summary: string | null;
  /** Of `merged` an event, of `undone` the number of an entry. */
  target: string | null;
  /** How people are told; null where they are not. */
  kind: NoticeKind | null;
  from_status: Status | null;
  late: Flag | null;
  delivery: Delivery | null;
  /** When the document said it: of a contradiction always, else where `at` is much later, as it was read again with other rules. */
  said: string | null;
}

export interface DocumentRow {
  id: string;
  recorded: string;
  watcher: string | null;
  lang: string | null;
  publisher: string;
  owner: string | null;
  official: Flag;
  official_of: string | null;
  published: string;
  zone: string | null;
  url: string;
  title: string;
  text: string;
  blocks: Json<readonly BlockHint[]> | null;
  /** The agency that its text credits. */
  credit: string | null;
  /** What its wording is like, as shared/minhash.ts says it; null of a text that was not kept. */
  signature: string | null;
  /** Of a page that was edited in place: its changed passages, word by word. */
  changes: Json<readonly TextChange[]> | null;
}

/** What became of a document for one commitment, kept for suppressed ones too: `explain` needs it. */
export interface JudgementRow {
  document: string;
  commitment: string;
  at: string;
  verdict: Verdict;
  confidence: number;
  claims: Json<readonly JudgedClaim[]>;
  mentions: Json<readonly Evidence[]>;
}

/** One thing that one recipient is told: at once, or in a digest. */
export interface OutboxRow {
  /**
   * Id of an event, of a notice on health or of a digest; of hearsay `<commitment> <document>`, of a refusal or a delay the
   * key of the mail that was refused or waits; of a correction `<event> <from>-<to>`, the entries whose words it tells.
   */
  event: string;
  /** `found`: what reading again found late. */
  kind: AlertKind | 'rumour' | 'denial' | 'found' | 'health' | 'digest' | 'refused' | 'delayed';
  recipient: string;
  catch_up: Flag;
  recorded: string;
  /** Key of the mail that it travels in; null until it first fell due. */
  mail: string | null;
  state: TellingState;
  attempts: number;
  next_at: string;
  lease_owner: string | null;
  lease_until: string | null;
  sent_at: string | null;
  problem: Json<Problem> | null;
  /** Key of the digest that told it or summed it up; empty for what is older than digests. */
  digest: string | null;
}

/** A digest that was written, or the founding of a recipient: where the next one begins. */
export interface DigestRow {
  key: string;
  recipient: string;
  from_at: string;
  to_at: string;
  /**
   * What it says, kept until the next: a retry must say the same. Null where there was nothing to send. What was written
   * before people's words were told has no corrections.
   */
  content: Json<Omit<Digest, 'corrections'> & Partial<Pick<Digest, 'corrections'>>> | null;
}

/** What somebody does not want to be told of a commitment. */
export interface MuteRow {
  id: string;
  /** Empty: of everything. */
  commitment: string;
  /** Null: of every kind. */
  kind: ToldKind | null;
  /** Null: nobody is told. */
  recipient: string | null;
  at: string;
  /** Null: for good. */
  until: string | null;
}

export interface WatcherRow {
  id: string;
  memory: Json<WatcherMemory>;
  last_read: string;
  last_good: string | null;
  newest: string | null;
  outcome: Outcome;
  items: number;
  /** Bad reads since the last good one. */
  failures: number;
  problems: Json<readonly Problem[]>;
  /** Fingerprint of what its file says of the source: where that changes, it is due at once. */
  source: string;
  /** Null: it has said that it is gone for good. */
  next_at: string | null;
  /** Present period in ms; null before the first read. */
  interval: number | null;
  condition: Json<Condition> | null;
  /** Whose turn its requests take: the host of its address, else its id. */
  host: string;
  /** Whether its file is there and enabled, as the worker that read the files last says. */
  wanted: Flag;
  /** The worker that reads it now. */
  lease_owner: string | null;
  lease_until: string | null;
}

/** How a source was read on one day (ISO, UTC). */
export interface WatcherDayRow {
  watcher: string;
  day: string;
  /** Reads that went well, with news or without. */
  well: number;
  badly: number;
  /** When the newest item that it had by then was published. */
  newest: string | null;
}

/** A document that names something tracked and that a worker has read: it is recorded with all that its round brings. */
export interface WaitingRow {
  document: string;
  watcher: string;
  /** When its source was taken. */
  at: string;
  /** As UTC: what waits is recorded in this order. */
  published: string;
  content: Json<Document>;
  findings: Json<readonly Finding[]>;
  catch_up: Flag;
}

/** Work that one worker does for all: when it is due again, and who does it now. */
export interface ChoreRow {
  name: string;
  next_at: string;
  last_at: string | null;
  lease_owner: string | null;
  lease_until: string | null;
  /** What the operator was last told of it; null where nothing is wrong. */
  told: string | null;
}

/** When a host may be asked again: one row for all workers, in ms of the database's clock. */
export interface HostRow {
  host: string;
  free_at: number;
  /** Its Retry-After. */
  closed_until: string | null;
}

/** What the operator is told of a source, or of this machine (watcher null). */
export interface HealthNoticeRow {
  /** `health:<n>`. */
  id: string;
  at: string;
  watcher: string | null;
  notice: Json<HealthNotice>;
}

/** This machine's way to the network: one row. */
export interface NetworkRow {
  id: number;
  condition: Json<Condition>;
}

/** A raw body, gzipped, by the hash of what was fetched. */
export interface CopyRow {
  hash: string;
  url: string;
  fetched: string;
  content_type: string;
  body: Uint8Array;
}

export interface CopyDocumentRow {
  hash: string;
  document: string;
}

export interface Tables {
  commitments: CommitmentRow;
  entries: EntryRow;
  documents: DocumentRow;
  judgements: JudgementRow;
  outbox: OutboxRow;
  watchers: WatcherRow;
  watcher_days: WatcherDayRow;
  health_notices: HealthNoticeRow;
  network: NetworkRow;
  copies: CopyRow;
  copy_documents: CopyDocumentRow;
  digests: DigestRow;
  mutes: MuteRow;
  waiting: WaitingRow;
  chores: ChoreRow;
  hosts: HostRow;
}

export type Database = Kysely<Tables>;
