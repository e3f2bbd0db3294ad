// What a language must say for a message of ours: the contract of languages/. Quotations stay in their own language.

import type { AlertKind } from '../domain/alert.js';
import type { PartialDate } from '../domain/dates.js';
import type { HealthState } from '../domain/health.js';
import type { Kind, Status } from '../domain/status.js';
import type { Claim, Modality } from '../domain/types.js';
import type { Corroboration } from '../domain/voices.js';

/** How sure a reading is, from the share of such readings that were right on the labelled corpus. */
export type Sureness = 'certain' | 'high' | 'fair' | 'low';

/** A step, whose it is, and of which of its bodies. */
export type Step = Pick<Claim, 'status' | 'party' | 'body'>;

/** What a claim says, without who says it. */
export interface Said extends Step {
  readonly kind: Kind;
  readonly modality: Modality;
  readonly date: PartialDate | null;
}

/** A notice as its line needs it, in words: `step` as a state, `noun` as a thing; `when` is empty where no date is known. */
export interface News {
  readonly step: string;
  readonly noun: string;
  readonly when: string;
  /** Of a reminder: the days on which a party must act, `24 Nov 2026 to 28 Nov 2026`; empty where they are not known. */
  readonly window: string;
}

/**
 * What has become of something that was told: it was wrong; it was on another day; it is another step; it is part of another event; it holds
 * after all; it holds against a source that contradicts it; nobody vouches for it any more.
 */
export type Outcome = 'dismissed' | 'redated' | 'changed' | 'merged' | 'restored' | 'upheld' | 'open';

/** What was told and what holds, as steps with their days: `in force (5 Sep 2025)`; of a step on another day, that step and the two days. */
export interface Corrected {
  readonly step: string;
  readonly was: string;
  readonly now: string;
}

/** Why a person should look at an event. */
export type Doubt = 'waiting' | 'disputed' | 'unusual' | 'unsure';

/** Names of lines; the colon behind them is set by who prints them. */
export type Label =
  | 'status'
  | 'sure'
  | 'sureDisputed'
  | 'sureAnnounced'
  | 'inWords'
  | 'source'
  | 'also'
  | 'summary'
  | 'window'
  | 'rules'
  | 'since'
  | 'reason'
  | 'statusNow'
  | 'decidedBy'
  | 'undo'
  | 'lastGood'
  | 'explain'
  | 'judge'
  | 'confirm'
  | 'correct'
  | 'dismiss'
  | 'happened'
  | 'notHappened'
  | 'mute'
  | 'eventPage'
  | 'notTold'
  | 'retry'
  | 'drop';

/** Headings of parts of a message. */
export type Heading =
  | 'history'
  | 'next'
  | 'page'
  | 'why'
  | 'actions'
  | 'rest'
  | 'changes'
  | 'confirmations'
  | 'disputed'
  | 'corrections'
  | 'upcoming'
  | 'overdue'
  | 'rumours'
  | 'denials'
  | 'review'
  | 'late'
  | 'sources'
  | 'quiet'
  | 'outbox'
  | 'test';

/** Whole sentences and notes. */
export type Note =
  | 'undated'
  | 'late'
  | 'official'
  | 'press'
  | 'unconfirmed'
  | 'alerted'
  | 'isNew'
  | 'refused'
  | 'delayed'
  | 'outboxMore'
  | 'test'
  | 'noHistory'
  | 'noNext'
  | 'neverRead'
  | 'offline'
  | 'filesWrong'
  | 'filesRight'
  | 'unsubscribed'
  | 'networkLost'
  | 'networkBack'
  | 'sourcesFooter'
  | 'manySteps';

/** Things that are counted, each with its noun in the right number. */
export type Counted =
  | 'change'
  | 'notice'
  | 'report'
  | 'alert'
  | 'source'
  | 'troubled'
  | 'recovered'
  | 'confirmation'
  | 'correction'
  | 'upcoming'
  | 'overdue'
  | 'disputed'
  | 'rumour'
  | 'denial'
  | 'review'
  | 'late'
  | 'restates'
  | 'mention'
  | 'muted'
  | 'more';

/** One language of ours. Dates and numbers that `Intl` can write are not in it. */
export interface Phrasebook {
  /** BCP 47, for `Intl`. */
  readonly locale: string;
  /** Quotation marks around a sentence of a source. */
  readonly quotes: readonly [open: string, close: string];
  /** Between things that are listed in one line. */
  readonly comma: string;
  /** Between a status that stays and a step beside it. */
  readonly semicolon: string;
  /** Behind a label. */
  readonly colon: string;
  /** What is said beside something: in brackets, with the space before them that the language wants. */
  aside(words: string): string;
  /** `in force` */
  status(status: Status): string;
  /** `approved by the parliament of Italy` */
  step(step: Step): string;
  /** `entry into force`: a step that has not come yet */
  noun(step: Step): string;
  /** A whole sentence: `The agreement entered into force on 5 September 2025.` */
  claim(said: Said): string;
  /** `5 September 2025`, short: `5 Sep 2025`; months and years as they are. */
  date(date: PartialDate, length: 'long' | 'short'): string;
  /** From one day to another, ISO days. */
  period(from: string, to: string): string;
  readonly sureness: Readonly<Record<Sureness, string>>;
  /** `1 official source, 2 press`; where there is one press report alone, that it is unconfirmed. */
  voices(voices: Corroboration): string;
  /** What kind of news it is, before the step in a subject; a change needs no word. */
  readonly tags: Readonly<Record<Exclude<AlertKind, 'change'>, string>>;
  /** One line on what is not a change. */
  readonly news: Readonly<Record<Exclude<AlertKind, 'change' | 'corrected'>, (news: News) => string>>;
  /** One line on a correction. */
  readonly corrections: Readonly<Record<Outcome, (steps: Corrected) => string>>;
  /** Label of the date of an event. */
  readonly when: Readonly<Record<Exclude<AlertKind, 'corrected'>, string>>;
  /** Label of who says so. */
  readonly by: Readonly<Record<AlertKind, string>>;
  /** Why a reader is told; `from` is the status that the ledger held, in words. */
  readonly why: Readonly<Record<AlertKind, (from: string) => string>>;
  readonly labels: Readonly<Record<Label, string>>;
  readonly headings: Readonly<Record<Heading, string>>;
  readonly notes: Readonly<Record<Note, string>>;
  readonly counts: Readonly<Record<Counted, (n: number) => string>>;
  readonly health: Readonly<Record<HealthState, string>>;
  /** That no healthy source is left for a commitment, or that there is one again; `title` is the commitment's. */
  readonly coverage: Readonly<Record<'lost' | 'back', (title: string) => string>>;
  /** What speaks against an event that waits for a person. */
  readonly doubts: Readonly<Record<Doubt, string>>;
  /** What a first read found: `since your baseline of 5 March 2025`. */
  sinceBaseline(day: string): string;
  /** Title of a mail of several alerts, and what is said of a first read. */
  atOnce(total: string): string;
  firstRead(since: string): string;
  /** Says that something is only listed, and which command tells all of it. */
  onlyListed(total: string): string;
  /** Who was not reached: a subject. */
  notDelivered(to: string): string;
  notYetDelivered(to: string): string;
  /** The name of a digest, by its rhythm. */
  readonly digest: Readonly<Record<'day' | 'week', string>>;
  /** Nothing is new: only where all sources were read well, and nothing waits for a person, may it be said that nothing changed. */
  nothingChanged(sources: number): string;
  /** Nothing is new beside what waits for a person. */
  readonly nothingSure: string;
  nothingFound(read: number, sources: number): string;
  /** `80 of 83 sources were read well.` */
  sourcesRead(read: number, sources: number): string;
}
