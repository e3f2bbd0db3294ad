// Whose step it is: the party that acts beside a trigger, several that act together, or nobody that the text names.

import type { Claim } from '../domain/types.js';
import type { Binding } from './bind.js';
import type { Language, PartyHit } from './language.js';
import type { Subject } from './mentions.js';
import type { Trigger } from './triggers.js';

/**
 * A step of one nobody of a treaty open to the world counts only where the text counts many ("sixty-five states signed"),
 * or names several: "Bangladesh and Liberia deposited their instruments".
 */
export function isLoneStep(trigger: Trigger, { of }: Binding, subject: Subject, language: Language): boolean {
  if (of.parties.size > 0 || !['signed', 'approved', 'ratified'].includes(trigger.status)) return false;
  if (language.dropsActors || language.crowd === undefined || language.crowd(subject.sentence.text)) return false;
  const { follow } = of.seed;
  const codes = actorsOfMany(partiesBy(trigger, subject), subject);
  return codes.length < 2 || (follow.length > 0 && !codes.some((code) => follow.includes(code)));
}

/**
 * A pact of two that one leaves has ended; who ends a treaty open to the world leaves it, and who joins it has ratified it;
 * the vote of one chamber is a step on the way (DESIGN.md, "Approval"); who signs a paper that changes a treaty amends it.
 */
export function statusOf(
  { status, cue }: Trigger,
  { of, means }: Binding,
  party: string | null,
  ofPaper: boolean,
): Claim['status'] {
  if (ofPaper) return 'amended';
  // Of a programme's money the committee's vote is the last one.
  if (means === 'sitting') return 'approved';
  if (status === 'approved' && cue.body === 'chamber') return 'milestone';
  if (of.parties.size === 2 && status === 'reduced') return 'terminated';
  if (of.parties.size > 0 || party === null) return status;
  return status === 'expanded' ? 'ratified' : status === 'terminated' ? 'reduced' : status;
}

/** What each of two does for itself: its approval, its ratification, and what its parliament does on the way. */
function isActOfOne({ status, cue }: Trigger): boolean {
  return status === 'approved' || status === 'ratified' || cue.body !== undefined;
}

/** Countries named in the clause of a trigger as more than places. */
function partiesBy({ clause }: Trigger, { parties }: Subject): PartyHit[] {
  return parties.filter((p) => !p.place && !p.bloc && p.start >= clause.start && p.end <= clause.end + 1);
}

/** Codes of the countries that may act; one in the treaty's name acts in nothing. */
function actorsOfMany(here: readonly PartyHit[], { mentions }: Subject): string[] {
  const acts = here.filter((p) => !mentions.some((m) => m.start <= p.start && p.end <= m.end));
  return [...new Set(acts.map(({ code }) => code))];
}

/** A wide treaty: the one that acts, else the one followed that the document is about. */
function partyOfMany(here: readonly PartyHit[], subject: Subject, follow: readonly string[], crowd: boolean): string | null {
  const codes = actorsOfMany(here, subject);
  const followed = codes.filter((code) => follow.includes(code));
  if (followed.length === 1) return followed[0]!;
  if (codes.length) return codes.length === 1 ? codes[0]! : null;
  // "It was opened for signature", "sixty states have signed": by no one of them.
  if (crowd) return null;
  // "San Marino takes a step": whom the headline is about.
  const [titled] = subject.titled;
  if (titled !== undefined && subject.titled.size === 1 && follow.includes(titled)) return titled;
  const about = follow.filter((code) => subject.around.has(code));
  return about.length === 1 ? about[0]! : null;
}

/** What is known around a step when it is asked whose it is. */
export interface Acting {
  readonly subject: Subject;
  readonly language: Language;
  /** Whose parliament and cabinet are meant where the text calls them nobody's. */
  readonly home: string | undefined;
  /** The trigger after this one in its sentence. */
  readonly next: Trigger | undefined;
  /** Who of a party acts, where a party has several bodies that approve. */
  readonly body: Claim['body'];
}

/**
 * Whose step it is: the one party of the commitment that acts beside the trigger; null where several do or none does.
 * A parliament or cabinet that the text calls nobody's is that of `home`.
 */
export function partyOf(
  trigger: Trigger,
  { of: { parties, seed } }: Binding,
  { subject, language, home, next, body }: Acting,
): string | null {
  const { sentence } = subject;
  // "The Senate agreed in December and the Japanese Diet in June completed": who stands before the next verb does that.
  const here = partiesBy(trigger, subject).filter(
    ({ start }) => start < trigger.head.start || next === undefined || start > next.head.start,
  );
  if (parties.size === 0) return partyOfMany(here, subject, seed.follow, language.crowd?.(sentence.text) === true);
  if (parties.size === 2 && !isActOfOne(trigger)) return null;
  // Countries in the name of a pact act in nothing: "Finland's parliament approved the Peru-Finland treaty".
  const outside = here.filter((p) => !subject.mentions.some((m) => m.means === 'name' && m.start <= p.start && p.end <= m.end));
  const own = (outside.length > 0 ? outside : here).filter(({ code }) => parties.has(code));
  const acts = own.filter(({ start, end }) => !language.isPartner?.(sentence.text.slice(0, start), sentence.text.slice(end)));
  const before = new Set(acts.filter(({ end }) => end <= trigger.head.start).map(({ code }) => code));
  if (before.size === 0 && body !== undefined && home !== undefined && parties.has(home)) return home;
  // "Germany has joined, the British minister said": who comes after another's act tells of it.
  if (before.size === 0 && outside.some(({ code, end }) => !parties.has(code) && end <= trigger.head.start)) return null;
  const actors = before.size ? before : new Set(acts.map(({ code }) => code));
  if (actors.size) return actors.size === 1 ? [...actors][0]! : null;
  // "The treaty with Peru was approved": by the other of the two.
  const partners = new Set(own.map(({ code }) => code));
  return parties.size === 2 && partners.size === 1 ? [...parties].find((code) => !partners.has(code))! : null;
}
