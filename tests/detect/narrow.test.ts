import { describe, expect, it } from 'vitest';
import { createCatalogue, mayMention } from '../../src/detect/catalogue.js';
import { languages } from '../../src/detect/languages/index.js';
import { narrowing } from '../../src/detect/narrow.js';
import { seed } from './samples.js';

const CODES = ['PE', 'FI', 'KE', 'IS', 'CL', 'NZ', 'NO', 'SE', 'FJ', 'OM'];

/** Ninety treaties, one for each ordered pair of ten countries, that share all but their names. */
const pairs = CODES.flatMap((a) => CODES.filter((b) => b !== a).map((b) => [a, b] as const));
const many = createCatalogue(
  [
    ...pairs.map(([a, b]) =>
      seed({
        id: `${a}-${b}`.toLowerCase(),
        parties: [a, b],
        names: { en: [`${a}${b} Treaty`] },
        generic_names: { en: ['tax treaty'] },
      }),
    ),
    seed({ id: 'wide', names: { en: ['Wide Treaty'] }, generic_names: { en: ['tax treaty'] } }),
  ],
  languages,
);
const hits = (text: string) => many.matcher.find(text).map(({ value }) => value);
const [shared] = hits('the tax treaty');

describe('a word that very many commitments share', () => {
  it('stands for those whose parties are named, and for those that have none', () => {
    const narrow = narrowing([shared!], new Set(['PE']));
    const ids = narrow(shared!).uses.map(({ commitment }) => commitment.seed.id);
    expect(ids).toHaveLength(19);
    expect(ids.filter((id) => !/\bpe\b/.test(id))).toEqual(['wide']);
  });

  it('stands for what is named in the document, too', () => {
    const named = hits('CLNZ Treaty');
    const narrow = narrowing([shared!, ...named], new Set());
    expect(narrow(shared!).uses.map(({ commitment }) => commitment.seed.id)).toEqual(['wide', 'cl-nz']);
  });

  it('holds each of its meanings once', () => {
    const { uses } = narrowing([shared!], new Set(['PE', 'FI']))(shared!);
    expect(new Set(uses).size).toBe(uses.length);
    expect(uses).toHaveLength(2 * 18 - 2 + 1);
  });

  it('leaves words of few as they are', () => {
    const few = createCatalogue([seed({ id: 'a', parties: ['PE'], generic_names: { en: ['tax treaty'] } })], languages);
    const [entry] = few.matcher.find('tax treaty').map(({ value }) => value);
    expect(narrowing([entry!], new Set())(entry!)).toBe(entry);
  });
});

describe('screening', () => {
  const may = (text: string, ...parties: string[]) => mayMention({ title: '', text }, many, () => new Set(parties));

  it.each([
    ['a name, whoever is named beside it', 'PEFI Treaty', [], true],
    ['nothing', 'the sun shone', ['PE'], false],
    ['a shared word, which wide treaties have too', 'a tax treaty', [], true],
  ])('%s', (_, text, parties, expected) => {
    expect(may(text, ...parties)).toBe(expected);
  });

  it('wants a party beside words that others use too', () => {
    const bilateral = createCatalogue([seed({ id: 'a', parties: ['PE', 'FI'], keywords: { en: ['fugitives'] } })], languages);
    const asked = (...parties: string[]) => mayMention({ title: 'Fugitives', text: '' }, bilateral, () => new Set(parties));
    expect([asked(), asked('CL'), asked('FI')]).toEqual([false, false, true]);
  });
});
