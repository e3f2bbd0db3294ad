// What is told to people: notices of the ledger, alerts with their evidence, and the outbox that holds them until they are sent.

import type { PartialDate } from './dates.js';
import type { Digest } from './digest.js';
import type { HealthNotice } from './health.js';
import type { Delivery, NoticeKind } from './ledger.js';
import type { Commitment } from './seed.js';
import type { SendResult } from './stages.js';
import type { Status } from './status.js';
import type { Voice } from './voices.js';
import type { Claim, Document, Instant, JudgedClaim, LedgerEvent, Problem } from './types.js';

/** What an alert can be: news of the ledger, or what a person has put right of what was told (`corrected`). */
export type AlertKind = NoticeKind | 'corrected';

/** One thing that the ledger has to tell: an event that occurred or is planned, a due date that has passed, a dispute. */
export interface Notice {
  readonly at: Instant;
  readonly kind: AlertKind;
  /** Id of the event that it is about. */
  readonly event: string;
  readonly commitment: string;
  readonly status: Status;
  readonly party: string | null;
  readonly body?: Claim['body'];
  readonly date: PartialDate | null;
  /** Headline status before. */
  readonly from: Status;
  readonly late: boolean;
  readonly delivery: Delivery;
  /** For people: what decided the delivery. */
  readonly reason: string;
  /** Ids of the documents that report it, the first report first. */
  readonly documents: readonly string[];
}

/** A document as the source of a claim, without its text but with what tells whose words it brings. */
export interface Source extends Omit<Document, 'text' | 'blocks'>, Pick<Voice, 'credit' | 'signature'> {}

/** One report of an event: who says so, and in which words. */
export interface Report {
  readonly source: Source;
  readonly claim: JudgedClaim;
}

/** An event as it stands at a moment, as far as it matters to one who was told of it. */
export interface Standpoint extends Pick<LedgerEvent, 'status' | 'date'> {
  /** `open`: it waits for a person; `disputed`: it counts, and reports contradict it. */
  readonly stands: 'firm' | 'disputed' | 'open' | 'dismissed' | 'merged';
  /** The event that a merged one is part of. */
  readonly into?: string | undefined;
}

/** True where it counts, disputed or not. */
export function isStanding({ stands }: Standpoint): boolean {
  return stands === 'firm' || stands === 'disputed';
}

/** What people's words have made of an event since somebody was told of it. */
export interface Correction {
  /** As it was told. */
  readonly was: Standpoint;
  readonly now: Standpoint;
  /** Who said so last, and why: words of a person. */
  readonly who: string;
  readonly why: string;
}

/** A notice as one recipient is told of it. */
export interface Alert extends Notice {
  /** The commitment that it is about, as its seed states it. */
  readonly seed: Commitment;
  readonly summary?: string | undefined;
  /** The first report first; of an overdue step those that planned it, of a dispute those that contradict. */
  readonly reports: readonly Report[];
  /** All that the ledger holds of the commitment when this is told, in the order in which it learned of it. */
  readonly events: readonly LedgerEvent[];
  /** Of a dispute: what had reported what is contradicted, as far as it is still stored. */
  readonly said?: readonly Report[] | undefined;
  /** Of a correction: what it corrects. */
  readonly correction?: Correction | undefined;
}

/** Alerts that travel in one mail to one recipient. A retry carries the same ones under the same key. */
export interface DueMail {
  readonly key: string;
  readonly to: string;
  /** True for what a first read found after the baseline. */
  readonly catchUp: boolean;
  readonly alerts: readonly Alert[];
  /** What the operator is told of the sources, in a mail of its own. */
  readonly health?: readonly HealthNotice[] | undefined;
  /** A digest; it then holds no other alerts. */
  readonly digest?: Digest | undefined;
  /** What the operator is told of mails that were refused for good. */
  readonly refused?: readonly Undelivered[] | undefined;
  /** What the operator is told of mails that could not be sent for a day, and are tried on. */
  readonly delayed?: readonly Undelivered[] | undefined;
}

/** A mail that its server, or its channel, has not taken. */
export interface Undelivered {
  readonly key: string;
  readonly to: string;
  /** What it was to tell. */
  readonly told: readonly string[];
  /** Since when it was to go out. */
  readonly at: Instant;
  readonly problem: Problem;
}

/** What is waiting to be sent, with a delivery state per event and recipient. */
export interface Outbox {
  /**
   * Mails that are due at `now`, but for recipients who want quiet; what fell due together for one recipient is put into one
   * mail for good.
   */
  due(now: Instant, quiet?: readonly string[]): Promise<readonly { readonly key: string; readonly to: string }[]>;
  /** Takes a mail for sending; nothing where another process has it or has sent it. A claim lapses with its process. */
  claim(key: string, now: Instant): Promise<DueMail | undefined>;
  sent(key: string, now: Instant): Promise<void>;
  /** `operator`: who is told where it was refused for good, or could not be sent for a day. */
  failed(key: string, result: Exclude<SendResult, { ok: true }>, now: Instant, operator?: string): Promise<void>;
}
