// What a language must say on the pages to work with: review, sources, digest, outbox, quality, explain, unsubscribe.

import type { HealthState } from '../../domain/health.js';
import type { TellingState } from '../../domain/mails.js';
import type { ReviewCounts } from '../../domain/review.js';
import type { Modality, Verdict } from '../../domain/types.js';

/** Reasons that are one click away; what is chosen is kept as the person's own words. */
export const REASONS = ['read', 'elsewhere', 'other', 'notYet', 'misread'] as const;

export type Reason = (typeof REASONS)[number];

/** How a source was read on one day. */
export type DayState = 'well' | 'partly' | 'badly' | 'none';

export interface WorkPhrases {
  readonly review: {
    waiting(n: number): string;
    readonly none: string;
    readonly shown: (shown: number, all: number) => string;
    readonly all: string;
    readonly keys: string;
    readonly login: string;
    readonly fired: string;
    readonly rules: string;
    readonly sure: string;
    readonly against: string;
    readonly effects: string;
    ifConfirmed(status: string, changes: boolean): string;
    ifDismissed(status: string, changes: boolean): string;
    readonly thenTold: string;
    readonly reason: string;
    readonly reasons: Readonly<Record<Reason, string>>;
    readonly ownWords: string;
    readonly confirm: string;
    readonly dismiss: string;
    readonly correct: string;
    readonly merge: string;
    readonly undo: string;
    readonly status: string;
    readonly date: string;
    readonly dateHelp: string;
    readonly unchanged: string;
    readonly into: string;
    readonly undoWhy: string;
    readonly recent: string;
    readonly recentNone: string;
    readonly name: string;
    readonly save: string;
    readonly refused: string;
    readonly back: string;
    said(outcome: keyof ReviewCounts | 'merged' | 'undone', who: string): string;
    told(n: number): string;
    /** Readers who had been told otherwise. */
    putRight(n: number): string;
    readonly faults: Readonly<Record<'word' | 'why' | 'nothing' | 'date' | 'into', string>>;
  };
  readonly outcomes: Readonly<Record<keyof ReviewCounts, string>>;
  readonly sources: {
    sum(well: number, all: number): string;
    /** The same where nothing was read for long. */
    sumThen(well: number, all: number): string;
    /** The state of a source that was well, where nothing was read for long. */
    readonly wellThen: string;
    readonly states: Readonly<Record<HealthState | 'off', string>>;
    readonly filter: string;
    readonly anyState: string;
    readonly inTrouble: string;
    readonly search: string;
    readonly show: string;
    readonly none: string;
    readonly columns: Readonly<Record<'source' | 'state' | 'lastGood' | 'newest' | 'next' | 'days', string>>;
    readonly never: string;
    daysAgo(n: number): string;
    readonly days: string;
    daysTold(counts: Readonly<Record<DayState, number>>): string;
    readonly dayStates: Readonly<Record<DayState, string>>;
    readonly day: string;
    readonly well: string;
    readonly badly: string;
    readonly age: string;
    ageTold(least: number, most: number, now: number): string;
    readonly ageUnknown: string;
    readonly expected: (days: number) => string;
    readonly troubles: string;
    readonly noTroubles: string;
    readonly since: string;
    readonly failures: string;
    readonly readFor: string;
    readonly readForAll: string;
    readonly address: string;
    readonly every: string;
    readonly access: string;
    readonly verified: string;
    readonly unverified: string;
    readonly kind: string;
    readonly publisher: string;
    readonly utc: string;
  };
  readonly digest: {
    readonly to: string;
    readonly show: string;
    readonly next: string;
    readonly nobody: string;
    readonly note: string;
  };
  readonly outbox: {
    readonly none: string;
    readonly all: string;
    readonly open: string;
    readonly columns: Readonly<Record<'mail' | 'state' | 'to' | 'since' | 'tries' | 'next' | 'tells', string>>;
    readonly states: Readonly<Record<TellingState | 'new', string>>;
    readonly notYet: string;
    more(n: number): string;
    readonly muted: string;
    readonly everything: string;
    readonly everyone: string;
    readonly forGood: string;
    readonly muteColumns: Readonly<Record<'what' | 'who' | 'until' | 'end', string>>;
  };
  readonly quality: {
    readonly none: string;
    precision(right: number, looked: number): string;
    readonly note: string;
    readonly by: Readonly<Record<'language' | 'status' | 'publisher' | 'confidence' | 'commitment', string>>;
    readonly right: string;
    readonly share: string;
    readonly unknown: string;
    readonly wrong: string;
    readonly noWrong: string;
  };
  readonly explain: {
    readonly lookUp: string;
    readonly what: string;
    readonly whatHelp: string;
    readonly find: string;
    readonly paste: string;
    readonly pasteHelp: string;
    readonly title: string;
    readonly text: string;
    readonly language: string;
    readonly guess: string;
    readonly official: string;
    readonly published: string;
    readonly ask: string;
    readonly unknown: string;
    readonly nothing: string;
    readonly empty: string;
    readonly badDate: string;
    readonly verdicts: Readonly<Record<Verdict, string>>;
    readonly modalities: Readonly<Record<Modality, string>>;
    readonly isNew: string;
    readonly known: string;
    readonly noClaims: string;
    readonly followed: string;
    readonly wouldFollow: string;
    readonly untitled: string;
    readonly pasted: string;
  };
  readonly unsubscribe: {
    readonly title: string;
    ask(recipient: string): string;
    readonly what: string;
    readonly button: string;
    done(recipient: string): string;
    readonly lift: string;
    readonly unknown: string;
  };
}
