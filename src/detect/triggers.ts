// Finds the words that say a status is reached, and how they are meant: happened, planned, denied, rumoured.

import { STATUSES, type Status } from '../domain/status.js';
import type { Modality } from '../domain/types.js';
import type { ContextRule, Cue, Effect, Form, Language } from './language.js';
import { clauseAt, meets, type Sentence, type Span } from './layout.js';
import { plainly, type Plain, type Replaced } from './plain.js';
import { matchesOf, sifted } from './sieve.js';

/** A cue found in a sentence, with its grammar. Offsets inside the sentence. */
export interface Trigger extends Span {
  readonly status: Status;
  readonly cue: Cue;
  readonly form: Form;
  /** The word whose grammar decided the form. */
  readonly head: Span;
  readonly clause: Span;
}

/** How sure a reader can be that the wording of a cue means its status, 0 to 1. */
export function sureness({ cue }: Trigger): number {
  return cue.weight ?? 0.9;
}

/** How a trigger is meant, and the rules that say so; undefined modality = no claim. */
export interface Meaning {
  readonly modality: Modality | undefined;
  readonly asserted: boolean;
  readonly rules: readonly string[];
  /** 0 to 1: how sure this form is. */
  readonly weight: number;
  /** True where it stands under a condition or "when": only a date makes a plan of it. */
  readonly conditional?: boolean;
}

/** More cues than this no sentence has: one that does is a list or a prank. */
const MAX_TRIGGERS = 16;
/** Nor does one speak of more commitments by name. */
const MAX_NAMES = 16;
/** So many units on either side of a cue decide on its form. */
const NEAR = 300;

interface CompiledCue {
  readonly status: Status;
  readonly cue: Cue;
  readonly re: RegExp;
}

interface CompiledRule {
  readonly rule: ContextRule;
  readonly re: RegExp;
  readonly until: RegExp | undefined;
}

export interface TriggerReader {
  /** In: a sentence, the names of commitments in it with the words for what they are. Out: its triggers, in order. */
  triggers(sentence: Sentence, names?: readonly Replaced[]): Trigger[];
  /** In: a trigger, its sentence, where the sentence names the commitment that it is about. */
  meaning(trigger: Trigger, sentence: Sentence, named?: readonly Span[]): Meaning;
}

export function createTriggerReader(language: Language): TriggerReader {
  const cues = sifted(
    STATUSES.flatMap((status) =>
      language.cues[status].map((cue) => ({ status, cue, re: new RegExp(cue.pattern, cue.cased ? 'gud' : 'giud') })),
    ),
  );
  const rules = sifted(language.context.map(compiled));
  return {
    triggers: (sentence, names = []) => {
      const { text } = sentence;
      const found = foundIn(text, cues);
      const again = (places: readonly Replaced[]) => {
        const plain = plainly(text, places);
        return (plain ? foundIn(plain.text, cues, plain) : []).filter(
          (one) => !found.some((other) => meets(placeOf(one), other) && !isOfOtherKinds(one.cue, other.cue)),
        );
      };
      found.push(...again(daysIn(text, language)));
      found.push(
        ...again(names.slice(0, MAX_NAMES)).filter((one) =>
          names.some((name) => isHeldAt(one, name) || language.isVerbOf(text, one.head, name)),
        ),
      );
      return found.sort((a, b) => a.start - b.start).map((one) => triggerOf(one, sentence, language));
    },
    meaning: (trigger, sentence, named = []) => meaningOf(trigger, sentence, rules, named),
  };
}

/** "gathered in Oslo for TICAD 9": words for what happens at a meeting that end on its name. */
function isHeldAt({ end, head, status }: Found, name: Replaced): boolean {
  return name.meeting === true && status === 'held' && head.end <= name.start && name.end <= end;
}

/** What a trigger takes for itself; "TICAD9は宣言を採択して幕を閉じた": a meeting's end leaves alone what it brought. */
function placeOf({ start, end, head, status }: Found): Span {
  return status === 'held' ? head : { start, end };
}

/** "Si è concluso": of a session, and of a programme. */
function isOfOtherKinds({ kinds: own }: Cue, { kinds: other }: Cue): boolean {
  return own !== undefined && other !== undefined && own.some((kind) => !other.includes(kind));
}

/** "It entered on Monday into the programme": days that part a verb from what it is of. */
function daysIn(text: string, { between }: Language): Replaced[] {
  return between
    ? matchesOf(between, text).map(({ index, 0: { length } }) => ({ start: index, end: index + length, by: '' }))
    : [];
}

function compiled(rule: ContextRule): CompiledRule {
  const { pattern, until } = rule;
  return { rule, re: new RegExp(pattern, 'giu'), until: until === undefined ? undefined : new RegExp(until, 'iu') };
}

type Rules = (text: string) => readonly CompiledRule[];

/** A cue in a sentence, before its grammar is read. */
type Found = Pick<Trigger, 'start' | 'end' | 'status' | 'cue' | 'head'>;

/** All cues of a text; one that stands inside a longer one is part of it, and of two with one head the longer stays. */
function foundIn(text: string, cues: (text: string) => readonly CompiledCue[], plain?: Plain): Found[] {
  const matches = cues(text).flatMap(({ status, cue, re }) => matchesOf(re, text).map((match) => ({ status, cue, match })));
  matches.sort((a, b) => b.match[0].length - a.match[0].length || a.match.index - b.match.index);
  const kept: Found[] = [];
  for (const { match, ...rest } of matches) {
    if (kept.length === MAX_TRIGGERS) break;
    const one = { ...rest, ...spansOf(match, plain) };
    const rival = kept.find((k) => covers(k, one) || meets(k.head, one.head));
    if (!rival || (rival.status !== one.status && rival.start === one.start && rival.end === one.end)) kept.push(one);
  }
  return kept;
}

const covers = (a: Span, b: Span) => a.start <= b.start && b.end <= a.end;

/** Where a match stands, and its head. Asking for the place of a group is what costs: only of what may be kept. */
function spansOf(match: RegExpExecArray, plain?: Plain): Pick<Found, 'start' | 'end' | 'head'> {
  const whole: Span = { start: match.index, end: match.index + match[0].length };
  const heads = Object.values(match.indices?.groups ?? {});
  const [start, end] = heads.find((head) => head !== undefined) ?? [whole.start, whole.end];
  const place = (span: Span) => plain?.span(span) ?? span;
  return { ...place(whole), head: place({ start, end }) };
}

function triggerOf(found: Found, sentence: Sentence, language: Language): Trigger {
  const { head, cue } = found;
  const clause = clauseAt(sentence, head.start) ?? { start: 0, end: sentence.text.length };
  // Grammar is near: a clause that goes on for pages is read as far as that.
  const from = Math.max(clause.start, head.start - NEAR);
  const text = sentence.text.slice(from, Math.max(Math.min(clause.end, head.end + NEAR), head.end));
  const rest = sentence.text.slice(from + text.length, from + text.length + NEAR);
  const form = cue.form ?? language.form(text, head.start - from, head.end - from, sentence.block === 'headline', rest);
  return { ...found, form, clause };
}

const PRECEDENCE: readonly Effect[] = ['drop', 'denied', 'rumoured', 'hypothetical', 'planned', 'occurred', 'presupposed'];

interface Fired extends Span, Pick<CompiledRule, 'rule' | 'until'> {}

function fire(sentence: Sentence, rules: Rules): Fired[] {
  const fired = rules(sentence.text).flatMap(({ rule, re, until }) =>
    matchesOf(re, sentence.text).map((m) => ({ rule, until, start: m.index, end: m.index + m[0].length })),
  );
  const pseudo = fired.filter(({ rule }) => rule.effect === 'pseudo');
  return fired.filter((f) => f.rule.effect !== 'pseudo' && !pseudo.some((p) => p.start <= f.start && f.end <= p.end));
}

const cache = new WeakMap<Sentence, Fired[]>();

function firedIn(sentence: Sentence, rules: Rules): Fired[] {
  let fired = cache.get(sentence);
  if (!fired) {
    fired = fire(sentence, rules);
    cache.set(sentence, fired);
  }
  return fired;
}

function governs({ rule, until, start, end }: Fired, trigger: Trigger, sentence: Sentence): boolean {
  if (rule.forms && !rule.forms.includes(trigger.form)) return false;
  if (rule.statuses && !rule.statuses.includes(trigger.status)) return false;
  const before = end <= trigger.start;
  const after = start >= trigger.end;
  const inside = !before && !after;
  // A negation may stand inside the cue that it governs ("is not yet binding"); other words inside are part of the cue.
  if (inside && rule.effect !== 'denied') return false;
  if (!inside && ((rule.direction === 'forward' && !before) || (rule.direction === 'backward' && !after))) return false;
  if (rule.scope === 'sentence' || inside) return true;
  const gap = before ? trigger.start - end : start - trigger.end;
  if (typeof rule.scope === 'number') {
    if (before && until?.test(sentence.text.slice(end, trigger.end))) return false;
    const between = before ? sentence.text.slice(end, trigger.start) : sentence.text.slice(trigger.end, start);
    // A colon ends what a word governs, unless it brings it: "smentisce: ...".
    return gap <= rule.scope && !/[:;]\s/.test(between.slice(1));
  }
  const clause = clauseAt(sentence, start);
  return clause === undefined || clause.start === trigger.clause.start;
}

/** What each form means when nothing around it says otherwise. `undefined` = no claim. */
const BASE: Readonly<Record<Form, { modality: Modality | undefined; asserted: boolean; weight: number }>> = {
  past: { modality: 'occurred', asserted: true, weight: 1 },
  present: { modality: 'occurred', asserted: true, weight: 0.85 },
  state: { modality: 'occurred', asserted: true, weight: 0.95 },
  attributive: { modality: 'occurred', asserted: false, weight: 0.9 },
  future: { modality: 'planned', asserted: true, weight: 0.95 },
  possible: { modality: 'rumoured', asserted: true, weight: 0.9 },
  hearsay: { modality: 'rumoured', asserted: true, weight: 0.9 },
  negative: { modality: 'denied', asserted: true, weight: 0.95 },
  progressive: { modality: undefined, asserted: true, weight: 0.6 },
  infinitive: { modality: undefined, asserted: true, weight: 0.6 },
  noun: { modality: undefined, asserted: true, weight: 0.7 },
};

/** Forms that say nothing by themselves: what governs them decides. */
const OPEN: ReadonlySet<Form> = new Set<Form>(['infinitive', 'noun', 'progressive']);
/** Statuses that going on is reaching: "talks are under way", "is suspending its participation". */
const ONGOING: ReadonlySet<Status> = new Set<Status>([
  'negotiating',
  'underway',
  'suspended',
  'delayed',
  'terminated',
  'reduced',
  'operational',
  'resumed',
]);

function meaningOf(trigger: Trigger, sentence: Sentence, rules: Rules, named: readonly Span[]): Meaning {
  const base = BASE[trigger.form];
  // "signed a joint declaration" is no signing of a pact, but of the pact that is that declaration.
  const isItself = ({ rule, start, end }: Fired) =>
    rule.effect === 'drop' && named.some((name) => covers({ start, end }, name) || covers(name, { start, end }));
  const governing = firedIn(sentence, rules).filter((fired) => governs(fired, trigger, sentence) && !isItself(fired));
  const strongest = PRECEDENCE.find((effect) => governing.some(({ rule }) => rule.effect === effect));
  const ids = [`form:${trigger.form}`, ...governing.filter(({ rule }) => rule.effect === strongest).map(({ rule }) => rule.id)];
  const says = (modality: Modality | undefined, asserted = base.asserted, weight = base.weight): Meaning => ({
    modality,
    asserted,
    rules: ids,
    weight,
  });
  const open = OPEN.has(trigger.form);
  switch (strongest) {
    case 'drop':
      return says(undefined);
    case 'hypothetical':
      // A fact that the condition takes for granted stays one: "so that the pact signed in May can take effect".
      return trigger.form === 'attributive' ? says('occurred', false) : { ...says(undefined), conditional: true };
    case 'denied':
      return says('denied', true, Math.max(base.weight, 0.85));
    case 'rumoured':
      // A fact that the text takes for granted stays one, whoever talks about the rest.
      return trigger.form === 'attributive' ? says('occurred', false) : says('rumoured', true, Math.max(base.weight, 0.85));
    case 'planned':
      return trigger.form === 'attributive' ? says('occurred', false) : says('planned', true, 0.9);
    case 'occurred':
      return says(base.modality ?? 'occurred', true, Math.max(base.weight, 0.9));
    case 'presupposed':
      return says(open ? 'occurred' : base.modality, false, 0.85);
    case 'pseudo':
    case undefined:
      if (trigger.form === 'progressive' && ONGOING.has(trigger.status)) return says('occurred', true, 0.85);
      return says(base.modality);
  }
}
