// The values that the stages hand to each other: documents, claims, events, verdicts, problems. No behaviour, no I/O.

import type { PartialDate } from './dates.js';
import type { Delivery } from './ledger.js';
import type { ActionWindow } from './seed.js';
import type { Status } from './status.js';
import type { Voice } from './voices.js';

/** An instant as ISO 8601 text in UTC, e.g. "2025-09-08T07:15:00Z". */
export type Instant = string;

/** Languages that a document can be in; one folder each in detect/languages. */
export type LanguageCode = string;

/** What a stretch of a document is to its reader. */
export type BlockType = 'headline' | 'lead' | 'body' | 'background' | 'caption' | 'list' | 'table' | 'teaser' | 'navigation';

/** A stretch of `Document.text` whose type the collector knows; offsets in UTF-16 units. */
export interface BlockHint {
  readonly type: BlockType;
  readonly start: number;
  readonly end: number;
}

/** A run of words of a page that was edited: kept, added or removed. */
export interface TextChange {
  readonly type: 'kept' | 'added' | 'removed';
  readonly text: string;
}

/** One article, release or page version. */
export interface Document {
  readonly id: string;
  /** ISO 639-1; absent where the source does not say: it is then guessed from the text. */
  readonly lang?: LanguageCode | undefined;
  readonly publisher: string;
  /** Who counts as one voice when independent reports are counted; the publisher where absent. */
  readonly owner?: string | undefined;
  /** True for the voice of a government or of a body that is a party. */
  readonly official: boolean;
  /** Party (ISO 3166-1 alpha-2, EU or UN) that the source speaks for, where official. */
  readonly officialOf?: string | undefined;
  readonly published: Instant;
  /** IANA zone in which the publisher counts days; UTC where absent. */
  readonly zone?: string | undefined;
  readonly url: string;
  readonly title: string;
  readonly text: string;
  readonly blocks?: readonly BlockHint[] | undefined;
  /** Of a page that was edited in place: its changed passages, word by word. */
  readonly changes?: readonly TextChange[] | undefined;
  /** Watcher that brought it; absent for documents given by hand. */
  readonly watcher?: string | undefined;
}

export const MODALITIES = ['occurred', 'planned', 'denied', 'rumoured'] as const;

/** How a document puts a status: it happened, it will, it did not, or it is said to. DESIGN.md, "Modality". */
export type Modality = (typeof MODALITIES)[number];

/** A verbatim stretch of a document: `text` is `document[field].slice(start, end)`, offsets in UTF-16 units. */
export interface Evidence {
  readonly field: 'title' | 'text';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What a document says of one commitment. */
export interface Claim {
  readonly commitment: string;
  readonly status: Status;
  readonly modality: Modality;
  /** When it happened or will happen; null where the text does not tell. */
  readonly date: PartialDate | null;
  /** The party whose step it is (ISO code), null for the commitment as a whole. */
  readonly party: string | null;
  /** Who of the party acted, where a party has several bodies that approve. */
  readonly body?: 'parliament' | 'chamber' | 'cabinet' | 'court' | undefined;
  /** False where the text only presupposes it ("the pact signed in 2024"): as true, but not its news. */
  readonly asserted: boolean;
  /** 0 to 1: the share of such claims that were right on the labelled corpus. */
  readonly confidence: number;
  /** Sentence first, then the spans inside it that decided. */
  readonly evidence: readonly Evidence[];
  /** Ids of the rules that fired, in the order in which they did. */
  readonly rules: readonly string[];
}

/** All that one document says of one commitment. */
export interface Finding {
  readonly commitment: string;
  readonly mentions: readonly Evidence[];
  readonly claims: readonly Claim[];
}

export const VERDICTS = ['change', 'upcoming', 'rumour', 'denial', 'restates', 'mention'] as const;

/** A document held against the ledger, for one commitment; the first that fits wins. DESIGN.md, "Verdict". */
export type Verdict = (typeof VERDICTS)[number];

/** A claim held against the ledger. */
export interface JudgedClaim extends Claim {
  /** The ledger does not hold it yet (always true for rumoured and denied claims). */
  readonly isNew: boolean;
  /** Event of the ledger that it matches, where there is one. */
  readonly event?: string | undefined;
}

/** The verdict on one document for one commitment, with the claims that led to it. */
export interface Judgement {
  readonly commitment: string;
  readonly verdict: Verdict;
  readonly confidence: number;
  readonly claims: readonly JudgedClaim[];
  readonly mentions: readonly Evidence[];
}

/**
 * What has become of an event beside being recorded. `dismissed` and `merged` (into another) no longer count, but claims
 * still match them, so that they do not come back. `disputed`: reports contradict it. `waiting`: the policy holds it back
 * until a person confirms it or more sources report it. `unusual`: commitments of its kind do not take that step from where
 * this one stood; it waits for a person too. `confirmed`: a person has looked.
 */
export type Standing = 'confirmed' | 'dismissed' | 'merged' | 'disputed' | 'waiting' | 'unusual';

/** A step of a commitment as the ledger knows it: it has occurred, or it is planned. */
export interface LedgerEvent {
  /** Opaque: `<commitment>:<n>`. */
  readonly id: string;
  readonly commitment: string;
  readonly status: Status;
  readonly modality: 'occurred' | 'planned';
  readonly party: string | null;
  readonly body?: Claim['body'];
  readonly date: PartialDate | null;
  readonly origin: 'baseline' | 'expected' | 'detected';
  /** When the ledger learned of it (ISO instant; the seed's `as_of` day for the baseline). */
  readonly recorded: Instant;
  readonly summary?: string | undefined;
  /** Of an expected step: the time in which a party must act. */
  readonly window?: ActionWindow | undefined;
  /** Absent for an event of which there is nothing more to say. */
  readonly standing?: Standing | undefined;
  /** Of a detected event: the loudest way in which people were told of it; absent where nobody ever was to be. */
  readonly told?: Delivery | undefined;
  /** When the last report that contradicts it was published, unless an official source has confirmed it since. */
  readonly contradicted?: Instant | undefined;
  /** The event that a merged one is part of. */
  readonly into?: string | undefined;
  /** Who reports it; only where a document is held against the ledger. */
  readonly voices?: readonly Voice[] | undefined;
}

/** A fault of the outside world or of a text, counted and shown, never thrown. */
export interface Problem {
  readonly stage: 'collect' | 'detect' | 'compare' | 'record' | 'notify';
  /** Watcher, document, commitment or recipient that it concerns. */
  readonly subject: string;
  /** Stable and machine-readable, e.g. "http-404", "timeout", "feed-malformed". */
  readonly code: string;
  /** For people: what is wrong and, where we know it, what helps. */
  readonly message: string;
  /** True where trying again later may help. */
  readonly transient: boolean;
}
