// Ties a trigger to the commitment whose step it is: the instrument in its clause, or what the text was speaking of.

import type { Kind, Status } from '../domain/status.js';
import type { Claim } from '../domain/types.js';
import { isMeasure, isOfThingBeside } from './beside.js';
import type { Tracked } from './catalogue.js';
import type { Form, Language, PartyHit } from './language.js';
import { clauseAt, type Span } from './layout.js';
import { listOf } from './lists.js';
import type { Subject } from './mentions.js';
import type { Means, Mention, Stranger } from './resolve.js';
import { sureness, type Trigger } from './triggers.js';

/** Which commitment a trigger is about, how that was found, and how sure it is (0 to 1). */
export interface Binding {
  readonly of: Tracked;
  readonly means: Means | 'focus' | 'topic' | 'again' | 'sole' | 'sitting' | 'guess';
  readonly weight: number;
  /** The step of the same sort that it was found by. */
  readonly after?: Claim;
  /** Those that stand in one list with it, and share its step. */
  readonly beside?: readonly Binding[];
}

const WEIGHTS: Readonly<Record<Means | 'focus', number>> = {
  name: 1,
  reference: 1,
  generic: 0.95,
  description: 0.9,
  anaphor: 0.9,
  focus: 0.75,
};

/** Only a cue that is sure in itself passes with this. */
const TOPIC_WEIGHT = 0.62;

/** A trigger without any instrument in its sentence may be about what the sentence before was about. */
const FOCUS_REACH = 2;

interface Candidate extends Span {
  readonly of: Tracked | undefined;
  readonly means: Means | 'focus';
}

/** "praised the kelp accord and signed the plastics treaty": what stands before "and" is the other verb's, if another is near. */
const JOINED = 20;

/** Distance in units between a trigger and a candidate, with a toll for the wrong side and for another clause. */
function cost(trigger: Trigger, candidate: Span, subject: Subject, language: Language): number {
  const side = language.side(trigger.form, trigger.cue);
  const before = candidate.end <= trigger.start;
  const after = candidate.start >= trigger.end;
  const gap = before ? trigger.start - candidate.end : after ? candidate.start - trigger.end : 0;
  const wrongSide = (side === 'before' && after) || (side === 'after' && before) ? 60 : 0;
  const joined = before && language.joinsVerb?.test(subject.sentence.text.slice(candidate.end, trigger.start)) ? JOINED : 0;
  const sameClause = clauseAt(subject.sentence, candidate.start)?.start === trigger.clause.start;
  return gap + wrongSide + joined + (sameClause || isAntecedent(candidate, trigger, subject, language) ? 0 : 80);
}

/** "The Uganda pact, which expired in May, ...": a relative clause is about what stands right before it. */
function isAntecedent({ end }: Span, { start }: Trigger, { sentence }: Subject, language: Language): boolean {
  return end <= start && language.isRelative?.(sentence.text.slice(end, start)) === true;
}

/** Only an instrument is ratified or enters into force. */
const INSTRUMENT_ONLY: ReadonlySet<Status> = new Set<Status>(['ratified', 'in-force', 'provisionally-applied']);
const INSTRUMENT_KINDS: ReadonlySet<Kind> = new Set<Kind>(['agreement', 'memorandum']);

/** Kinds that a stranger must have to stand in the way: an instrument for what is signed, anything for the rest. */
function blocks(stranger: Stranger, trigger: Trigger): boolean {
  if (trigger.cue.about === 'topic') return stranger.foreign;
  const legal = stranger.kinds.some((kind) => INSTRUMENT_KINDS.has(kind));
  return legal || (!INSTRUMENT_ONLY.has(trigger.status) && stranger.kinds.includes('programme'));
}

function allows(of: Tracked, trigger: Trigger, legal: boolean): boolean {
  // A programme's own agreement is ratified, too; where the text names a treaty that is tracked, that one is.
  if (INSTRUMENT_ONLY.has(trigger.status) && !INSTRUMENT_KINDS.has(of.seed.kind) && (legal || of.seed.kind !== 'programme'))
    return false;
  // Nobody joins a pact of two; a programme of two may be joined.
  if (trigger.status === 'expanded' && of.parties.size === 2 && of.seed.kind === 'agreement') return false;
  if (trigger.status === 'contracted' && INSTRUMENT_KINDS.has(of.seed.kind)) return false;
  return trigger.cue.kinds === undefined || trigger.cue.kinds.includes(of.seed.kind);
}

/** What is signed or approved is rather the treaty than the programme that it serves. */
function misfit(of: Tracked, trigger: Trigger): boolean {
  return trigger.cue.about !== 'topic' && !INSTRUMENT_KINDS.has(of.seed.kind);
}

/** Countries and blocs that a clause names as more than places. */
function partiesIn(clause: Span, { parties }: Subject): PartyHit[] {
  return parties.filter((p) => !p.place && p.start >= clause.start && p.start < clause.end);
}

/** Room for an ending between an attribute and its noun. */
const NEXT = 4;

function foreignHere(of: Tracked, subject: Subject, trigger: Trigger, within: Span = trigger.clause): boolean {
  if (of.parties.size === 0 || of.parties.size > 2) return false;
  // 昨年発効したドイツ: what is described right after its attribute is whose step it was.
  const described = subject.parties.find((p) => !p.place && p.start >= trigger.end && p.start - trigger.end <= NEXT);
  if (trigger.form === 'attributive' && described && !of.parties.has(described.code)) return true;
  const codes = partiesIn(within, subject).map(({ code }) => code);
  // "Canada and India resume their dialogue": with another, it is another's.
  const own = new Set(codes.filter((code) => of.parties.has(code)));
  return codes.some((code) => !of.parties.has(code)) && own.size < of.parties.size;
}

/** A step that a document has told, and of which commitment. */
export interface LastTold {
  readonly of: Tracked;
  readonly claim: Claim;
}

/**
 * In: a trigger, its sentence, what the document told of a status not long before. Out: the commitment it is about, or
 * undefined where that is anyone's guess.
 */
export function bind(
  trigger: Trigger,
  subject: Subject,
  language: Language,
  told: (status: Status) => LastTold | undefined,
): Binding | undefined {
  const mentions: Candidate[] = subject.mentions.filter(
    (m: Mention) => allows(m.of, trigger, subject.legal) && !(m.start >= trigger.end && isMeasure(m, subject, language)),
  );
  const strangers: Candidate[] = subject.strangers.filter((s) => blocks(s, trigger)).map(asCandidate);
  const ranked = [...mentions, ...strangers]
    .map((candidate) => ({
      candidate,
      toll: cost(trigger, candidate, subject, language) + (candidate.of && misfit(candidate.of, trigger) ? 60 : 0),
    }))
    .sort((a, b) => a.toll - b.toll || Number(b.candidate.of !== undefined) - Number(a.candidate.of !== undefined));
  const nearest = ranked[0]?.candidate;
  if (!nearest)
    return (
      fromFocus(trigger, subject, language) ??
      fromTopic(trigger, subject) ??
      fromTold(trigger, subject, told(trigger.status)) ??
      fromSole(trigger, subject) ??
      fromSitting(trigger, subject)
    );
  // "... with Finland, and Portugal ratified one with Chile": a clause of other countries alone is about theirs.
  const outside = nearest.start < trigger.clause.start || nearest.start >= trigger.clause.end;
  const elsewhere = outside && !isAntecedent(nearest, trigger, subject, language);
  if (nearest.of && elsewhere && foreignHere(nearest.of, subject, trigger)) return undefined;
  if (nearest.of && elsewhere && happensToOther(trigger, nearest, subject, language)) return undefined;
  if (nearest.of && isOfThingBeside(trigger, nearest, subject, language)) return undefined;
  const list = membersOf(nearest, trigger, [...mentions, ...subject.strangers.map(asCandidate)], subject, language);
  const meant = nearest.of ? nearest : (listedWith(nearest, trigger, mentions, subject, language) ?? list[0]);
  if (!meant?.of) return undefined;
  const others = new Map(list.flatMap((one) => (one.of && one.of !== meant.of ? [[one.of, one] as const] : [])));
  return { ...bindingTo(meant.of, meant), beside: [...others].map(([of, one]) => bindingTo(of, one)) };
}

function bindingTo(of: Tracked, { means }: Candidate): Binding {
  return { of, means, weight: WEIGHTS[means] };
}

function asCandidate(stranger: Stranger): Candidate {
  return { ...stranger, of: undefined, means: 'focus' };
}

/** Room for an article before what opens a clause. */
const ARTICLE = 4;

/** What is tracked of the list in which the nearest stands; a participle or relative clause behind a list is about its last alone. */
function membersOf(
  nearest: Candidate,
  trigger: Trigger,
  all: readonly Candidate[],
  subject: Subject,
  language: Language,
): Candidate[] {
  if (!language.lists) return [];
  const at = all.find(({ start, end, of }) => start === nearest.start && end === nearest.end && of === nearest.of);
  const list = at ? listOf(at, all, subject.sentence.text, language.lists) : [];
  const opens = list.length > 0 && list[0]!.start - (clauseAt(subject.sentence, list[0]!.start)?.start ?? 0) <= ARTICLE;
  const loose = trigger.form === 'attributive' || isAntecedent(nearest, trigger, subject, language);
  return list.length > 1 && (opens || !loose) ? list.filter(({ of }) => of !== undefined) : [];
}

/** "The ferry was suspended; the programme goes on": a step that its clause says something else has undergone. */
function happensToOther(
  { clause, start, end, status }: Trigger,
  named: Span,
  { sentence }: Subject,
  language: Language,
): boolean {
  if (INSTRUMENT_ONLY.has(status) || named.start < end) return false;
  const text = (from: number, to: number) => sentence.text.slice(from, to);
  // "The following were signed: ...": what comes after a colon is what was meant.
  return (
    !text(start, named.start).includes(':') &&
    language.hasUndergoer(text(clause.start, start), text(start, end), text(end, clause.end))
  );
}

/** Anything may be announced, and any step is a milestone of something. */
const VAGUE: ReadonlySet<Status> = new Set<Status>(['announced', 'milestone']);

/**
 * In: a trigger that nothing ties to a commitment. Out: the one that it is about if it is about any: the nearest one in its
 * sentence, else what the text was speaking of. Only what makes the reading likely turns it into a claim.
 */
export function guess(trigger: Trigger, subject: Subject, language: Language): Binding | undefined {
  const { mentions, focus, topic, sole, legal } = subject;
  const gap = (m: Mention) => Math.abs(m.start - trigger.start);
  const here = [...mentions].sort((a, b) => gap(a) - gap(b)).map(({ of }) => of);
  const of = [...here, ...focus, topic, sole].find((one) => one !== undefined);
  if (!of || (subject.sentence.block === 'headline' && here.length === 0)) return undefined;
  const named = mentions.find((m) => m.of === of);
  if (named && (isOfThingBeside(trigger, named, subject, language) || isMeasure(named, subject, language))) return undefined;
  if (here.length === 0 && isOfOther(trigger, of, subject, language)) return undefined;
  if (VAGUE.has(trigger.status) || !allows(of, trigger, legal) || foreignHere(of, subject, trigger)) return undefined;
  // "signed an agreement on rescue at sea": it has an instrument of its own.
  if (
    subject.strangers.some(
      (stranger) => blocks(stranger, trigger) && clauseAt(subject.sentence, stranger.start)?.start === trigger.clause.start,
    )
  )
    return undefined;
  return { of, means: 'guess', weight: GUESS_WEIGHT };
}

const FINITE: ReadonlySet<Form> = new Set<Form>(['past', 'present', 'future']);

/** "Opening hours were extended": a word that means many things, of a subject that is neither a pronoun nor a party. */
function isOfOther(trigger: Trigger, of: Tracked, subject: Subject, language: Language): boolean {
  const { form, clause, start, head, cue } = trigger;
  if (cue.about === 'topic' || sureness(trigger) >= PLAIN || !FINITE.has(form)) return false;
  const acts = partiesIn(clause, subject).some(({ code, end }) => of.parties.has(code) && end <= head.start);
  return !acts && language.hasSubject(subject.sentence.text.slice(clause.start, start));
}

/** "adopted two bills: on the accord with Mali, and on the convention with Ghana": what is counted and listed shares its step. */
function listedWith(
  stranger: Candidate,
  trigger: Trigger,
  mentions: readonly Candidate[],
  { sentence: { text } }: Subject,
  language: Language,
): Candidate | undefined {
  const listed = mentions.find(({ start, end }) => {
    const between = text.slice(Math.min(stranger.end, end), Math.max(stranger.start, start));
    return stranger.start >= trigger.end === start >= trigger.end && !/[.;。]/.test(between);
  });
  return listed && language.announcesList?.(text.slice(0, Math.min(stranger.start, listed.start))) ? listed : undefined;
}

/** Words that mean many things ("extended", "postponed") need a word of the commitment beside them; "ratified" does not. */
const PLAIN = 0.9;
/** Where a party acts, a word may be a little less plain. */
const NEARLY_PLAIN = 0.86;

/** "In February Russia suspended its participation": a party acts, and nobody else is named. */
function isActOfParty({ parties }: Tracked, subject: Subject, { clause, head }: Trigger): boolean {
  const here = partiesIn(clause, subject);
  return here.some((p) => p.end <= head.start) && here.every(({ code }) => parties.has(code));
}

/** "It was last extended in March": said right after a sentence on the commitment, it is the commitment that "it" means. */
function isSaidOfIt({ clause, start }: Trigger, { sentence, focusAge }: Subject, language: Language): boolean {
  const { text } = sentence;
  return focusAge === 0 && language.isBareSubject(text.slice(clause.start, start), text.slice(0, clause.start));
}

function fromFocus(trigger: Trigger, subject: Subject, language: Language): Binding | undefined {
  if (subject.focusAge >= FOCUS_REACH) return undefined;
  const fit = subject.focus.filter((f) => allows(f, trigger, subject.legal));
  const of = fit.find((f) => !misfit(f, trigger)) ?? fit[0];
  if (!of || foreignHere(of, subject, trigger)) return undefined;
  const hinted = subject.hints.has(of);
  const acts = subject.topic === of && sureness(trigger) >= NEARLY_PLAIN && isActOfParty(of, subject, trigger);
  const plain = sureness(trigger) >= PLAIN;
  if (!hinted && !acts && !plain && !isSaidOfIt(trigger, subject, language)) return undefined;
  return { of, means: 'focus', weight: hinted ? 0.85 : WEIGHTS.focus };
}

/** A document with one subject goes on speaking of it; a sentence about other countries does not. */
function fromTopic(trigger: Trigger, subject: Subject): Binding | undefined {
  const { topic: of } = subject;
  const plain = sureness(trigger) >= PLAIN || (of !== undefined && subject.hints.has(of));
  if (
    !of ||
    !plain ||
    !allows(of, trigger, subject.legal) ||
    misfit(of, trigger) ||
    foreignHere(of, subject, trigger) ||
    foreignHere(of, subject, trigger, wholeOf(subject))
  )
    return undefined;
  return { of, means: 'topic', weight: TOPIC_WEIGHT };
}

const AGAIN_WEIGHT = 0.7;
const GUESS_WEIGHT = 0.7;
const SITTING_WEIGHT = 0.75;

/** "... awarded the second contract. In April the company had been given 68 million": a step of the sort that was just told. */
function fromTold(trigger: Trigger, subject: Subject, told: LastTold | undefined): Binding | undefined {
  // Any step may be a milestone, and a chamber votes on many things: that one was told says nothing of another.
  if (!told || trigger.status === 'milestone' || trigger.cue.body === 'chamber') return undefined;
  if (!allows(told.of, trigger, subject.legal) || foreignHere(told.of, subject, trigger)) return undefined;
  return { of: told.of, means: 'again', weight: AGAIN_WEIGHT, after: told.claim };
}

/** Steps on the way of a text, which other things that a document tells of do not take. */
const STEPS_OF_TEXTS: ReadonlySet<Status> = new Set<Status>(['negotiating', 'agreed', 'signed', 'approved', 'ratified']);

/** "There followed the internal steps, rounded off by the exchange of notes": in a document that speaks of one commitment alone. */
function fromSole(trigger: Trigger, subject: Subject): Binding | undefined {
  const { sole: of, parties, sentence } = subject;
  if (!of || !subject.focus.includes(of) || !STEPS_OF_TEXTS.has(trigger.status) || sentence.block === 'headline')
    return undefined;
  const others = parties.some(({ code, place, bloc }) => !place && !bloc && !of.parties.has(code));
  if (others || !allows(of, trigger, subject.legal) || misfit(of, trigger) || subject.namesOutsider()) return undefined;
  return { of, means: 'sole', weight: TOPIC_WEIGHT };
}

/** "The Committee approves the proposal": what a sitting votes on whose record is on a programme alone is that programme's money. */
function fromSitting(trigger: Trigger, { sole: of, sitting, parties }: Subject): Binding | undefined {
  const { status, form, cue } = trigger;
  const votes = status === 'approved' || (status === 'milestone' && cue.body === 'chamber');
  if (!sitting || of?.seed.kind !== 'programme' || !votes || !['past', 'present', 'state'].includes(form)) return undefined;
  return parties.some(({ code, place }) => !place && !of.parties.has(code))
    ? undefined
    : { of, means: 'sitting', weight: SITTING_WEIGHT };
}

function wholeOf({ sentence }: Subject): Span {
  return { start: 0, end: sentence.text.length };
}
