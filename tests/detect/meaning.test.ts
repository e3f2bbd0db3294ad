import { describe, expect, it } from 'vitest';
import type { ContextRule, Cue, Form, Language } from '../../src/detect/language.js';
import { languages } from '../../src/detect/languages/index.js';
import { layOut } from '../../src/detect/layout.js';
import { createTriggerReader } from '../../src/detect/triggers.js';
import { STATUSES, type Status } from '../../src/domain/status.js';

const english = languages.find(({ code }) => code === 'en')!;
const NO_CUES = Object.fromEntries(STATUSES.map((status) => [status, []])) as unknown as Record<Status, Cue[]>;

/** A language of few words: cues and rules as given, a form for each cue in its own name. */
function languageOf(cues: Partial<Record<Status, Cue[]>>, context: ContextRule[] = [], form: Form = 'past'): Language {
  return { ...english, cues: { ...NO_CUES, ...cues }, context, form: () => form };
}

const cue = (id: string, pattern: string, rest: Partial<Cue> = {}): Cue => ({ id, pattern, ...rest });
const rule = (id: string, effect: ContextRule['effect'], pattern: string, rest: Partial<ContextRule> = {}): ContextRule => ({
  id,
  effect,
  pattern,
  direction: 'both',
  scope: 'sentence',
  ...rest,
});

function triggersOf(language: Language, text: string) {
  const reader = createTriggerReader(language);
  const [sentence] = layOut({ title: '', text, blocks: undefined }, language);
  return reader.triggers(sentence!).map((trigger) => ({ ...trigger, meaning: reader.meaning(trigger, sentence!) }));
}

const found = (language: Language, text: string) =>
  triggersOf(language, text).map(({ status, start, end }) => `${status}: ${text.slice(start, end)}`);

describe('triggers', () => {
  const language = languageOf({
    signed: [cue('sign', 'signed'), cue('sign-off', 'signed off on')],
    approved: [cue('approve', 'signed off on'), cue('long', '(?<head>passed)[^.]* treaty')],
    ratified: [cue('ratify', 'ratified', { cased: true })],
  });

  it('have the head of the alternative that took part, else their whole as head', () => {
    const several = languageOf({ signed: [cue('ways', '(?<head>put) pen to paper|paper was (?<head2>penned)|deal done')] });
    const heads = (text: string) => triggersOf(several, text).map(({ head }) => text.slice(head.start, head.end));
    expect(heads('They put pen to paper.')).toEqual(['put']);
    expect(heads('The paper was penned.')).toEqual(['penned']);
    expect(heads('A deal done.')).toEqual(['deal done']);
  });

  it('are in the order of the text', () => {
    expect(found(language, 'ratified, then signed')).toEqual(['ratified: ratified', 'signed: signed']);
  });

  it('leave out a cue that stands inside a longer one, and keep two that say the same stretch', () => {
    expect(found(language, 'They signed off on it')).toEqual(['signed: signed off on', 'approved: signed off on']);
  });

  it('keep to the case of cues that mind it', () => {
    expect(found(language, 'Ratified, SIGNED')).toEqual(['signed: SIGNED']);
  });

  it('have the head that the cue names', () => {
    const text = 'They passed the old treaty';
    const [trigger] = triggersOf(language, text);
    expect(text.slice(trigger!.head.start, trigger!.head.end)).toBe('passed');
    expect(text.slice(trigger!.start, trigger!.end)).toBe('passed the old treaty');
  });

  it('are no more than a sentence has', () => {
    expect(found(language, 'signed '.repeat(100))).toHaveLength(16);
  });

  it('show their grammar only so much of the clause as is near', () => {
    let seen = '';
    const asking = {
      ...language,
      form: (clause: string, start: number, end: number): Form => {
        seen = clause;
        expect(clause.slice(start, end)).toBe('signed');
        return 'past';
      },
    };
    triggersOf(asking, `${'word '.repeat(100)}signed ${'word '.repeat(100)}`.trim());
    expect(seen.length).toBeLessThanOrEqual(606);
  });
});

describe('what is meant', () => {
  const meant = (form: Form, ...context: ContextRule[]) => {
    const [trigger] = triggersOf(
      languageOf({ signed: [cue('sign', 'signed')] }, context, form),
      'not maybe signed if ever; planned',
    );
    const { modality, asserted, rules } = trigger!.meaning;
    return { modality, asserted, rules };
  };

  it.each<[Form, string | undefined, boolean]>([
    ['past', 'occurred', true],
    ['present', 'occurred', true],
    ['state', 'occurred', true],
    ['attributive', 'occurred', false],
    ['future', 'planned', true],
    ['possible', 'rumoured', true],
    ['hearsay', 'rumoured', true],
    ['negative', 'denied', true],
    ['progressive', undefined, true],
    ['infinitive', undefined, true],
    ['noun', undefined, true],
  ])('the form "%s" by itself: %s', (form, modality, asserted) => {
    expect(meant(form)).toEqual({ modality, asserted, rules: [`form:${form}`] });
  });

  const effects: [ContextRule['effect'], string | undefined][] = [
    ['drop', undefined],
    ['denied', 'denied'],
    ['rumoured', 'rumoured'],
    ['hypothetical', undefined],
    ['planned', 'planned'],
    ['occurred', 'occurred'],
  ];

  it.each(effects)('the effect "%s" makes of a noun: %s', (effect, modality) => {
    expect(meant('noun', rule('r', effect, 'maybe')).modality).toBe(modality);
  });

  it.each(effects.slice(0, -1).map(([strong], at) => [strong, effects[at + 1]![0]] as const))(
    '"%s" is stronger than "%s"',
    (strong, weak) => {
      const { modality, rules } = meant('noun', rule('weak', weak, 'maybe'), rule('strong', strong, 'if ever'));
      expect(rules).toEqual(['form:noun', 'strong']);
      expect(modality).toBe(effects.find(([effect]) => effect === strong)![1]);
    },
  );

  it('what the text takes for granted stays so, whatever is planned or rumoured of the rest', () => {
    for (const effect of ['planned', 'rumoured', 'hypothetical'] as const)
      expect(meant('attributive', rule('r', effect, 'maybe'))).toMatchObject({ modality: 'occurred', asserted: false });
    expect(meant('past', rule('r', 'presupposed', 'maybe'))).toMatchObject({ modality: 'occurred', asserted: false });
  });

  it('a pseudo rule cancels what stands inside it', () => {
    expect(meant('past', rule('not', 'denied', 'not')).modality).toBe('denied');
    expect(meant('past', rule('not', 'denied', 'not'), rule('not-maybe', 'pseudo', 'not maybe')).modality).toBe('occurred');
  });

  it.each<[string, Partial<ContextRule>, boolean]>([
    ['forward, before the cue', { pattern: 'not', direction: 'forward' }, true],
    ['backward, before the cue', { pattern: 'not', direction: 'backward' }, false],
    ['backward, after the cue', { pattern: 'if', direction: 'backward' }, true],
    ['forward, after the cue', { pattern: 'if', direction: 'forward' }, false],
    ['near enough', { pattern: 'not', scope: 7 }, true],
    ['too far away', { pattern: 'not', scope: 6 }, false],
    ['in the same clause', { pattern: 'if', scope: 'clause' }, true],
    ['in another clause', { pattern: 'planned', scope: 'clause' }, false],
    ['in the sentence', { pattern: 'planned', scope: 'sentence' }, true],
    ['of a form that it is for', { pattern: 'not', forms: ['past'] }, true],
    ['of another form', { pattern: 'not', forms: ['noun'] }, false],
    ['of a status that it is for', { pattern: 'not', statuses: ['signed'] }, true],
    ['of another status', { pattern: 'not', statuses: ['held'] }, false],
    ['behind a word that ends its reach', { pattern: 'not', scope: 20, until: 'maybe' }, false],
    ['that ends its reach itself', { pattern: 'not', scope: 20, until: 'signed' }, false],
    ['before a word that would end its reach', { pattern: 'not', scope: 20, until: 'ever' }, true],
    ['before it, whatever ends the reach behind', { pattern: 'if', scope: 20, until: 'signed|ever' }, true],
  ])('a rule governs a cue %s', (_, rest, governs) => {
    const { modality } = meant('past', rule('r', 'denied', rest.pattern ?? 'not', rest));
    expect(modality).toBe(governs ? 'denied' : 'occurred');
  });
});
