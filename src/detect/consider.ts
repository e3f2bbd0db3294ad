// Reads one trigger: what it would claim, what the rules object to that, and whether it is likely all the same.

import type { PartialDate } from '../domain/dates.js';
import { isPerParty, repeats } from '../domain/status.js';
import type { Claim, Evidence, Modality } from '../domain/types.js';
import type { AmendingReader } from './amending.js';
import { isLoneStep, partyOf, statusOf } from './actors.js';
import type { Binding } from './bind.js';
import type { Vote } from './chambers.js';
import type { DateHit, Language } from './language.js';
import type { Sentence, Span } from './layout.js';
import { likelihood, LIKELY } from './likelihood.js';
import type { Subject } from './mentions.js';
import { openingOf } from './outside-dates.js';
import { signsOf } from './signs.js';
import { timingOf, type Times } from './timing.js';
import { sureness, type Meaning, type Trigger } from './triggers.js';

/** A claim below this is left out. */
const THRESHOLD = 0.5;
/** A cue no surer than this is there to take a word from another ("the deadline has expired"): it claims nothing, however likely. */
const DECOY = 0.5;
/** What the rules object to is no more than fairly sure, however likely. */
const OVERRULED = 0.8;
const OF_PAPER = 'is a step of a paper that amends it';
const UNBOUND = 'no tracked commitment stands with it';

/** A trigger and what became of it: a claim, or the reason why not. For `explain`. */
export interface Considered {
  readonly evidence: readonly Evidence[];
  readonly status: Claim['status'];
  readonly cue: string;
  readonly form: string;
  readonly commitment?: string | undefined;
  readonly of?: Binding['of'] | undefined;
  readonly claim?: Claim | undefined;
  /** What it says of a parliament's vote, where its claim is one. */
  readonly vote?: Vote | undefined;
  /** Why no claim was made. */
  readonly why?: string | undefined;
  /** What it would have claimed, were it not for that. */
  readonly would?: Claim | undefined;
  /** What speaks for and against it: asked for where the weights of signs are learned. */
  readonly signs?: readonly string[] | undefined;
}

/** A trigger, the commitment that it may be about, and how it is meant. */
interface Bound {
  readonly trigger: Trigger;
  readonly binding: Binding;
  readonly meant: Meaning;
}

/** What its sentence and the document give to read it by. */
interface Around {
  readonly subject: Subject;
  readonly times: Times;
  readonly language: Language;
  /** Who acts where the sentence does not say. */
  readonly actor: string | undefined;
  readonly body: Claim['body'];
  /** True where a step of the same sort was told of the commitment not long before. */
  readonly told: boolean;
  /** Tells steps of a paper that amends the commitment from those of its own. */
  readonly amends: AmendingReader;
}

/** In: a trigger and what is around it. Out: its claim, or why it makes none. */
export function consider(bound: Bound, around: Around): Considered {
  const { trigger, binding, meant } = bound;
  const { subject, times } = around;
  const { sentence } = subject;
  const base = { ...baseOf(trigger, sentence), ...(binding.means === 'guess' ? {} : { commitment: binding.of.seed.id }) };
  const plain = modalityOf(bound, sentence, times);
  const { modality, date: found, hit } = timingOf(trigger, plain, sentence, times);
  const date = trigger.status === 'held' ? openingOf(found, around.language.lasted?.(sentence.text)) : found;
  const objection = objectionTo(bound, plain, modality, date);
  const ofPaper = around.amends(trigger, binding.of, subject);
  const never =
    neverClaimed(bound, plain, modality, sentence, hit) ?? (ofPaper && !amendsIt(trigger, date) ? OF_PAPER : undefined);
  if (never) return { ...base, why: objection ?? never };
  const party = partyFor(bound, around);
  if (party === null && isLoneStep(trigger, binding, subject, around.language))
    return { ...base, why: objection ?? 'does not say which party, nor how many' };
  const status = statusOf(trigger, binding, party, ofPaper);
  const signs = () => signsOf({ ...bound, said: { status, modality, date }, hit, told: around.told }, subject);
  const likely = objection === undefined ? undefined : likelihood(signs());
  const claim: Claim = {
    commitment: binding.of.seed.id,
    status,
    modality,
    date,
    party,
    ...(around.body && { body: around.body }),
    asserted: meant.asserted && sentence.block !== 'background',
    confidence: Math.round((likely === undefined ? confidenceOf(bound) : likely * OVERRULED) * 100) / 100,
    evidence: evidenceOf(sentence, trigger, hit),
    rules: [
      trigger.cue.id,
      `bound:${binding.means}`,
      ...meant.rules,
      ...(hit ? [hit.rule] : []),
      ...(likely === undefined ? [] : [`likely:${likely.toFixed(2)}`]),
    ],
  };
  if (likely !== undefined && !(likely >= LIKELY && plain === 'occurred' && modality === 'occurred'))
    return withSigns({ ...base, why: objection, would: claim }, signs);
  return withSigns({ ...base, commitment: claim.commitment, of: binding.of, claim }, signs);
}

/** Who signs a paper that changes a treaty amends it; so does the paper itself, where it is said when. */
function amendsIt({ status }: Trigger, date: PartialDate | null): boolean {
  return status === 'signed' || (status === 'amended' && date !== null);
}

/** Signs are worked out where they are asked for. */
function withSigns(considered: Considered, signs: () => readonly string[]): Considered {
  return {
    ...considered,
    get signs() {
      return signs();
    },
  };
}

/** True for a claim to which the rules object, and which is likely all the same. */
export function isOverruled({ rules }: Claim): boolean {
  return rules.some((rule) => rule.startsWith('likely:'));
}

/** How it is meant; undefined where the rules cannot tell. */
function modalityOf({ trigger, meant }: Bound, sentence: Sentence, times: Times): Modality | undefined {
  return (
    meant.modality ??
    (meant.conditional ? plannedByDate(trigger, sentence, times) : undefined) ??
    (isEntry(trigger, meant, sentence, times) ? 'occurred' : undefined)
  );
}

/** Why a reading claims nothing, however likely; undefined where nothing stands against it. */
function neverClaimed(
  bound: Bound,
  plain: Modality | undefined,
  modality: Modality,
  { question }: Sentence,
  hit: DateHit | undefined,
): string | undefined {
  if (sureness(bound.trigger) <= DECOY) return tooUnsure(bound);
  if (question && plain !== 'denied') return 'stands in a question';
  return modality === 'occurred' && hit && isToCome(hit) ? 'what has happened has no day to come' : undefined;
}

function tooUnsure(bound: Bound): string {
  return `too unsure (${confidenceOf(bound).toFixed(2)})`;
}

function confidenceOf({ trigger, binding, meant }: Bound): number {
  return sureness(trigger) * binding.weight * meant.weight;
}

/** What the rules object to a reading; undefined where nothing. */
function objectionTo(
  bound: Bound,
  plain: Modality | undefined,
  modality: Modality,
  date: PartialDate | null,
): string | undefined {
  if (bound.binding.means === 'guess') return UNBOUND;
  if (!plain) return `neither happened nor planned (${bound.meant.rules.join(', ')})`;
  if (!namesEnough(modality, date, bound.binding)) return 'names nothing, and is neither said to have happened nor planned';
  return confidenceOf(bound) < THRESHOLD ? tooUnsure(bound) : undefined;
}

function partyFor({ trigger, binding }: Bound, { subject, times, language, actor, body }: Around): string | null {
  // Who calls a conference off ends it for all.
  if (binding.of.seed.kind === 'occasion') return null;
  if (!isPerParty(trigger.status) && trigger.cue.body === undefined) return null;
  const next = times.triggers[times.triggers.indexOf(trigger) + 1];
  return partyOf(trigger, binding, { subject, language, home: actor, next, body });
}

/** What names nothing has happened, or is planned after a step of its sort; of what is over, a plan for a day is another's. */
function namesEnough(modality: Modality, date: PartialDate | null, { means, after }: Binding): boolean {
  if (modality === 'occurred' || !['again', 'sole', 'sitting'].includes(means)) return true;
  return means === 'again' && modality === 'planned' && (date === null || !after || !isOver(after));
}

/** What is passed once and has been is not planned again. */
function isOver({ status, modality }: Claim): boolean {
  return modality === 'occurred' && !repeats(status);
}

/** What becomes of a trigger that is about nothing that is tracked. */
export function unbound(trigger: Trigger, sentence: Sentence): Considered {
  return { ...baseOf(trigger, sentence), why: UNBOUND };
}

function baseOf(trigger: Trigger, sentence: Sentence): Considered {
  return {
    status: trigger.status,
    cue: trigger.cue.id,
    form: trigger.form,
    evidence: evidenceOf(sentence, trigger, undefined),
  };
}

/** What a sentence says that the next one takes back. */
export const TAKEN_BACK: Meaning = { modality: 'denied', asserted: true, rules: ['retracted'], weight: 0.9 };

/** Longest article before the noun that opens an entry. */
const ARTICLE = 5;

/** "12 June – Signing of the treaty": in an agenda or a chronicle the noun that opens an entry is its event. */
function isEntry({ form, start }: Trigger, { rules }: Meaning, { text }: Sentence, { label }: Times): boolean {
  const opening = text
    .slice(0, start)
    .split(/[–—:|]/)
    .at(-1)!;
  return form === 'noun' && rules.every((rule) => rule.startsWith('form:')) && opening.trim().length <= ARTICLE && label !== null;
}

/** "tomorrow", "next Monday": if it had happened, it would not be then ("If it entered into force tomorrow"). */
function isToCome({ raw }: DateHit): boolean {
  return (raw.type === 'offset' && raw.unit === 'day' && raw.count > 0) || (raw.type === 'weekday' && raw.turn === 1);
}

/** "When the treaty takes effect on 9 August": the day makes a plan of a condition. */
function plannedByDate(trigger: Trigger, sentence: Sentence, times: Times): Modality | undefined {
  const { modality, date } = timingOf(trigger, undefined, sentence, times);
  return modality === 'planned' && date?.length === 10 ? 'planned' : undefined;
}

/** In: a sentence, a trigger in it, the date that was taken. Out: them as the document has them. */
export function evidenceOf(sentence: Sentence, trigger: Span, date: Span | undefined): Evidence[] {
  const piece = ({ start, end }: Span): Evidence => ({
    field: sentence.field,
    text: sentence.verbatim.slice(start, end),
    start: sentence.start + start,
    end: sentence.start + end,
  });
  return [piece({ start: 0, end: sentence.text.length }), piece(trigger), ...(date ? [piece(date)] : [])];
}
