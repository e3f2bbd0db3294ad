// Votes of parliaments with two chambers: the vote of one is a step on the way, unless it was the last one needed (DESIGN.md, "Approval").

import type { Claim } from '../domain/types.js';
import type { Language } from './language.js';
import type { Sentence, Span } from './layout.js';
import type { Trigger } from './triggers.js';

/** So many sentences behind a vote may say where the bill goes next. */
const SENTENCES_AFTER = 2;
/** So many units before the verb say that it had voted already: "era già", "had earlier". */
const TENSE_REACH = 24;

/** What a text says of a vote beside that it was in favour. */
export interface Vote {
  /** The chamber that voted; undefined where the text speaks of parliament as a whole, or of both. */
  readonly chamber: 'lower' | 'upper' | undefined;
  /** Said to be the last one needed. */
  readonly final: boolean;
  /** Another chamber has yet to vote. */
  readonly onward: boolean;
  /** Said to have been before something else. */
  readonly earlier: boolean;
  /** A committee's, before the house has voted. */
  readonly inCommittee: boolean;
}

interface Patterns {
  readonly lower: RegExp;
  readonly upper: RegExp;
  readonly final: RegExp;
  readonly onward: RegExp;
  readonly earlier: RegExp;
  readonly committee: RegExp | undefined;
}

/** Reads what is said of a vote: in its clause, and of what comes after it in the rest of the text. */
export type VoteReader = (trigger: Trigger, sentence: Sentence, following: readonly Sentence[]) => Vote;

/** Reads votes in one language; one that says nothing of chambers knows of none. */
export function createVoteReader({ chambers, headFinal = false }: Language): VoteReader {
  if (!chambers) return () => ({ chamber: undefined, final: false, onward: false, earlier: false, inCommittee: false });
  const of = (pattern: string) => new RegExp(pattern, 'iu');
  const patterns: Patterns = {
    lower: of(chambers.lower),
    upper: of(chambers.upper),
    final: of(chambers.final),
    onward: of(chambers.onward),
    earlier: of(chambers.earlier),
    committee: chambers.committee === undefined ? undefined : of(chambers.committee),
  };
  return (trigger, sentence, following) => voteOf(trigger, sentence, following, patterns, headFinal);
}

function voteOf(
  trigger: Trigger,
  sentence: Sentence,
  following: readonly Sentence[],
  patterns: Patterns,
  headFinal: boolean,
): Vote {
  const clause = sentence.text.slice(Math.min(trigger.clause.start, trigger.start), Math.max(trigger.clause.end, trigger.end));
  // "After the Senate's vote in May, the House has given final approval": each vote has the words of its own piece.
  const piece = headFinal ? clause : pieceAround(trigger.head, sentence.text);
  const own = sentence.text.slice(trigger.start, trigger.end);
  const rest = [sentence.text.slice(trigger.head.end), ...following.slice(0, SENTENCES_AFTER).map(({ text }) => text)];
  const tense = headFinal
    ? sentence.text.slice(trigger.head.start, trigger.head.end + TENSE_REACH)
    : sentence.text.slice(Math.max(0, trigger.head.start - TENSE_REACH), trigger.head.end);
  return {
    chamber: chamberIn(piece, patterns) ?? chamberIn(own, patterns) ?? chamberIn(clause, patterns),
    final: patterns.final.test(piece),
    onward: rest.some((text) => patterns.onward.test(text)),
    earlier: trigger.form === 'attributive' || trigger.form === 'noun' || patterns.earlier.test(tense),
    inCommittee: patterns.committee?.test(own) === true && chamberIn(own, patterns) === undefined,
  };
}

function pieceAround({ start, end }: Span, text: string): string {
  const from = Math.max(text.lastIndexOf(',', start - 1), text.lastIndexOf(';', start - 1)) + 1;
  const to = text.slice(end).search(/[,;]/);
  return text.slice(from, to < 0 ? undefined : end + to);
}

function chamberIn(text: string, { lower, upper }: Patterns): Vote['chamber'] {
  const isLower = lower.test(text);
  return isLower === upper.test(text) ? undefined : isLower ? 'lower' : 'upper';
}

/** A claim and the vote that it tells of, where it tells of one. */
export interface Told {
  readonly claim: Claim;
  readonly vote: Vote | undefined;
}

/** True where a vote was not the last one: the text sends the bill on, or tells of the other chamber's later vote. */
export function isOnTheWay({ claim, vote }: Told, all: readonly Told[]): boolean {
  if (vote === undefined || vote.final) return false;
  // Of a programme's money the committee's vote is the last one, in the record of its sitting.
  if (vote.inCommittee) return !claim.rules.includes('bound:sitting');
  if (vote.chamber === undefined) return false;
  if (vote.onward) return true;
  return all.some(
    (other) =>
      other.vote?.chamber !== undefined &&
      other.vote.chamber !== vote.chamber &&
      other.claim.commitment === claim.commitment &&
      other.claim.modality === 'occurred' &&
      (other.claim.party === claim.party || other.claim.party === null || claim.party === null) &&
      isAfter(other, { claim, vote }),
  );
}

function isAfter(other: Told, one: Told): boolean {
  if (other.vote?.final) return true;
  if (other.claim.date !== null && one.claim.date !== null && other.claim.date !== one.claim.date)
    return other.claim.date > one.claim.date;
  return one.vote?.earlier === true && other.vote?.earlier === false;
}
