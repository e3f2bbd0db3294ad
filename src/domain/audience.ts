// Whom we tell: recipients with what they want to hear, in which language, at which hours; and what their messages are written with.

import type { Ledger, NoticeKind } from './ledger.js';
import type { Instant, LedgerEvent, Verdict } from './types.js';

/** Languages that we write in. */
export const READER_LANGUAGES = ['en', 'it', 'ja'] as const;

export type ReaderLanguage = (typeof READER_LANGUAGES)[number];

/** What rendering needs beside what is to be told. */
export interface RenderContext {
  readonly now: Instant;
  /** The reader's IANA zone: days and hours are counted in it. */
  readonly zone: string;
  /** The sender's address: its domain names our messages. */
  readonly from: string;
  /** Language of our own words; quotations stay in theirs. */
  readonly language: ReaderLanguage;
  /** Address (https, no slash at its end) under which the board can be reached; without it messages bear no links of ours. */
  readonly publicUrl?: string | undefined;
  /** Who takes readers off the list where there is no board to do it: a mail address. */
  readonly operator?: string | undefined;
  /** How the program is called in commands that are shown; absent: by its name alone. */
  readonly program?: string | undefined;
  /** The plans of a commitment that still stand: what comes next. */
  readonly openPlans: (ledger: Ledger) => readonly LedgerEvent[];
}

/** What a recipient can choose to hear of: what the ledger has to tell, and what is only said. */
export const TOLD_KINDS = [
  'change',
  'confirmed',
  'disputed',
  'upcoming',
  'reminder',
  'due',
  'overdue',
  'rumour',
  'denial',
] as const satisfies readonly (NoticeKind | Verdict)[];

export type ToldKind = (typeof TOLD_KINDS)[number];

/** Of a day, "HH:MM" in the recipient's zone. A stretch may pass midnight. */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
}

export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** When a recipient's digest falls due. */
export interface DigestTimes {
  readonly every: 'day' | 'week';
  /** "HH:MM" in the recipient's zone. */
  readonly at: string;
  /** Of a weekly digest. */
  readonly on: (typeof WEEKDAYS)[number];
  /** What is done where there is nothing new to tell. */
  readonly empty: 'send' | 'skip';
}

/** One who is told. What is absent is not asked for: all commitments, all kinds, no quiet hours. */
export interface Recipient {
  /** Mail address, or the name of a channel. */
  readonly id: string;
  readonly name?: string | undefined;
  readonly language: ReaderLanguage;
  /** IANA zone. */
  readonly zone: string;
  /** `immediate`: alerts alone; `digest`: all in the digest; `both`: alerts at once, the rest in the digest. */
  readonly receive: 'immediate' | 'digest' | 'both';
  /** Ids; those that a tag chose among them. */
  readonly commitments?: readonly string[] | undefined;
  readonly kinds?: readonly ToldKind[] | undefined;
  /** 0 to 1: what is read with less confidence goes nowhere. */
  readonly minConfidence: number;
  readonly quiet?: QuietHours | undefined;
  readonly digest: DigestTimes;
}

/** Something that there is to tell, as far as it decides whom. */
export interface Tellable {
  readonly commitment: string;
  readonly kind: ToldKind;
  /** Of the claim behind it; absent for what the clock tells. */
  readonly confidence?: number | undefined;
  /** Where the policy sends it. */
  readonly delivery: 'alert' | 'digest';
}

/** How something reaches a recipient; undefined where the recipient has not asked for it. */
export function wayTo(
  recipient: Recipient,
  { commitment, kind, confidence = 1, delivery }: Tellable,
): Tellable['delivery'] | undefined {
  const wanted =
    (recipient.commitments?.includes(commitment) ?? true) &&
    (recipient.kinds?.includes(kind) ?? true) &&
    confidence >= recipient.minConfidence;
  if (!wanted) return undefined;
  if (recipient.receive === 'digest') return 'digest';
  return delivery === 'digest' && recipient.receive === 'immediate' ? undefined : delivery;
}

/** True for a mail address; the name of a channel holds no @. */
export function isMailAddress(recipient: string): boolean {
  return recipient.includes('@');
}

/** The way of all mail addresses: no channel is called so. */
export const MAIL = 'mail';

/** The way that messages to a recipient take: where it is closed, no other need be tried on it. */
export function wayOf(recipient: string): string {
  return isMailAddress(recipient) ? MAIL : recipient;
}
