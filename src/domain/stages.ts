// The contracts between the pipeline and the stages that do I/O; the pure stages (detect, compare) are plain functions.

import type { DueMail } from './alert.js';
import type { Document, Instant, Problem } from './types.js';

/** JSON that a watcher remembers between two reads (validators, items seen, page blocks); opaque to all but collect/. */
export type WatcherMemory = Record<string, unknown>;

/** How a read of a source went. `read` and `unchanged` are good reads. */
export type Outcome = 'read' | 'unchanged' | 'failed' | 'refused' | 'broken';

/** True where the read brought what it should. */
export function isGood({ outcome }: { readonly outcome: Outcome }): boolean {
  return outcome === 'read' || outcome === 'unchanged';
}

/** A raw body as fetched, kept apart from what was derived from it. */
export interface RawCopy {
  readonly url: string;
  readonly fetched: Instant;
  readonly contentType: string;
  /** sha-256 of the body, in hex. */
  readonly hash: string;
  readonly body: Uint8Array;
  /** Documents that were made of it. */
  readonly documents: readonly string[];
}

/** What one read of one watcher brought. Documents are new or edited ones only, oldest first. */
export interface Collected {
  readonly watcher: string;
  readonly outcome: Outcome;
  readonly documents: readonly Document[];
  readonly copies: readonly RawCopy[];
  /** To be stored only after all documents have been recorded, so that a crash reads them again. */
  readonly memory: WatcherMemory;
  readonly problems: readonly Problem[];
  /** Items looked at, new or not. */
  readonly items: number;
  /** The source asked (Retry-After) not to be read before this; reading it earlier answers `failed` without asking. */
  readonly notBefore?: Instant | undefined;
  /** It was not asked at all, because it had asked to be left alone: this says nothing about its health. */
  readonly waiting?: true;
}

/** A mail (or chat message) that is due to one recipient. */
export interface Message {
  /** Stable across retries: the idempotency key and the local part of Message-ID. */
  readonly key: string;
  /** Mail address, or the name of a channel. */
  readonly to: string;
  /** The recipient's name, for the To header. */
  readonly toName?: string | undefined;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
  /** What it tells, for channels that programs read. */
  readonly about?: Pick<DueMail, 'alerts' | 'health' | 'digest'> | undefined;
}

/**
 * How handing a message over went: `later` is tried again with back-off, `never` is told to the operator. `all-later`
 * is no fault of the message: the way out is closed (server down, login refused), so the others need not be tried now.
 */
export type SendResult =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly retry: 'later' | 'never' | 'all-later';
      readonly problem: Problem;
      /** The other side asked (Retry-After) not to be tried before this. */
      readonly notBefore?: Instant | undefined;
    };

/** A way out for messages; one file each in notify/channels. */
export interface Channel {
  readonly id: string;
  /** Mail address that messages come from; its domain stands in their Message-ID. */
  readonly from: string;
  send(message: Message): Promise<SendResult>;
  /** Tries the way without sending anything; the problem where it is closed. Absent where that cannot be known. */
  probe?(): Promise<Problem | undefined>;
  close(): Promise<void>;
}
