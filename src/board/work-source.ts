// What the pages to work with ask for, and what they may ask to be written; wired in commands/board-work.ts.

import type { Recipient } from '../domain/audience.js';
import type { ExplainedText } from '../domain/explained.js';
import type { WatcherDay } from '../domain/health.js';
import type { MailState } from '../domain/mails.js';
import type { Mute, Subscription } from '../domain/mutes.js';
import type { OpenReview, Review, Reviewed, ReviewedEvent } from '../domain/review.js';
import type { Document, Instant } from '../domain/types.js';
import type { ApiCommitment } from './api-schema.js';

/** Forms in which other programs take what is known. */
export type Form = 'atom' | 'ics' | 'csv';

/** A digest as it would be sent now. */
export interface DigestPreview {
  readonly subject: string;
  readonly text: string;
}

export interface WorkSource {
  /** Whose word it is, where a reader gives no name. */
  readonly person: string;
  /** Events that something speaks against and that nobody has looked at. */
  openReviews(): Promise<readonly OpenReview[]>;
  reviewed(): Promise<readonly ReviewedEvent[]>;
  /** Takes a person's word, and tells what waited for it. Throws ReviewRefused. */
  review(said: Review): Promise<Reviewed>;
  /** How sources were read on each of the last 90 days, of one or of all. */
  days(now: Instant, watcher?: string): Promise<readonly WatcherDay[]>;
  /** Those who are told. */
  recipients(): readonly Recipient[];
  /** What waits to be sent or was refused; with `all`, everything that the outbox holds. */
  mails(all: boolean): Promise<readonly MailState[]>;
  mutes(now: Instant): Promise<readonly Mute[]>;
  /** The next digest of a recipient. */
  digest(recipient: Recipient, now: Instant): Promise<DigestPreview>;
  /** Whom the mail of that key went to, and whether they are still told; undefined where no mail bears it. */
  subscription(key: string, now: Instant): Promise<Subscription | undefined>;
  /** Ends alerts and digests of whom the mail of that key went to. */
  unsubscribe(key: string, now: Instant): Promise<Subscription | undefined>;
  /** What was made of stored documents: `what` is an id or an address. */
  explain(what: string): Promise<readonly ExplainedText[]>;
  /** What would be made of a text now. Nothing is written. */
  explainText(document: Document): Promise<ExplainedText>;
  /** All that is known of every planted commitment, or of one; empty where that was never planted. */
  exported(commitment?: string): Promise<readonly ApiCommitment[]>;
  /** The same in the form of another program. */
  written(form: Form, commitment?: string): Promise<string>;
}
