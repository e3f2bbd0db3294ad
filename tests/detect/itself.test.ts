// "Signed a joint declaration" is no signing of a pact, unless the commitment is that declaration.

import { describe, expect, it } from 'vitest';
import { PACT, readerOf, toldIn } from './samples.js';

const keywords = { en: ['border'], it: ['confine'], ja: ['国境'] };
const declaration = readerOf({
  id: 'declaration',
  parties: ['TH', 'KH'],
  names: {
    en: ['Kuala Lumpur Joint Declaration'],
    it: ['dichiarazione congiunta di Kuala Lumpur'],
    ja: ['クアラルンプール共同宣言'],
  },
  generic_names: { en: ['joint declaration'], it: ['dichiarazione congiunta'], ja: ['共同宣言'] },
  keywords,
});
const pact = readerOf({
  id: 'pact',
  parties: ['TH', 'KH'],
  names: { en: ['Thai-Khmer Border Pact'], it: ['patto di confine khmer'], ja: ['タイ・カンボジア国境協定'] },
  keywords,
});

describe('a declaration that is signed', () => {
  const told = [
    ['en', 'The prime ministers of Thailand and Cambodia signed a joint declaration on the border on Monday.'],
    ['it', 'I premier di Thailandia e Cambogia hanno firmato lunedì una dichiarazione congiunta sul confine.'],
    ['ja', '国境をめぐり、タイとカンボジアの首相は24日、共同宣言に署名した。'],
  ] as const;

  it.each(told)('%s: is the step of the commitment that it is: %s', (lang, text) => {
    expect(toldIn(declaration, lang, text)).toEqual(['signed occurred 2025-11-24']);
  });

  it.each([
    ['en', `The Thai-Khmer Border Pact was praised. ${told[0][1]}`],
    ['ja', `タイ・カンボジア国境協定がたたえられた。${told[2][1]}`],
  ])('%s: and none of another', (lang, text) => {
    expect(toldIn(pact, lang, text)).toEqual([]);
  });
});

describe('a protocol that amends a pact', () => {
  const protocol = readerOf({
    id: 'protocol',
    parties: ['TH', 'KH'],
    names: { en: ['Protocol amending the Thai-Khmer Border Pact'] },
  });
  const told = 'The Protocol amending the Thai-Khmer Border Pact entered into force on Monday.';

  it('is in force where it is what is tracked', () => {
    expect(toldIn(protocol, 'en', told)).toEqual(['in-force occurred 2025-11-24']);
  });

  it('and puts no pact in force', () => {
    expect(toldIn(pact, 'en', told)).toEqual([]);
  });
});

describe('a treaty that goes by the letters of its sort', () => {
  const raa = readerOf({
    id: 'raa',
    parties: ['JP', 'PH'],
    names: { en: ['Japan-Philippines Reciprocal Access Agreement'], it: ['accordo di accesso reciproco nippo-filippino'] },
    keywords: { en: ['troops'], it: ['truppe'] },
  });
  it.each([
    ['en', 'Tokyo and Manila signed an ACSA on troops on Monday.', []],
    ['it', "Tokyo e Manila hanno firmato lunedì l'Acsa sulle truppe.", []],
    ['en', 'Tokyo and Manila signed an RAA on troops on Monday.', ['signed occurred 2025-11-24']],
  ])('%s: is ours where our name has them: %s', (lang, text, claims) => {
    expect(toldIn(raa, lang, text)).toEqual(claims);
  });
});

describe('a relative clause', () => {
  const fish = readerOf(PACT);
  it.each([
    ['In contrast to the Uganda pact, which expired in October 2025, the Norway-Chile Fisheries Pact runs on.', []],
    ['Unlike the Uganda accord, which was terminated on 3 November 2025, the Norway-Chile Fisheries Pact continues.', []],
    ['The Norway-Chile Fisheries Pact, which was signed on Monday, replaces the Uganda pact.', ['signed occurred 2025-11-24']],
  ])('is about what stands right before it: %s', (text, claims) => {
    expect(toldIn(fish, 'en', text)).toEqual(claims);
  });
});

describe('what is filmed, and what is applied for the time being', () => {
  const fish = readerOf(PACT);
  it.each([
    ['I lavori del Patto sulla pesca vanno avanti: le riprese cominceranno nel 2027.', 'resumed'],
    ['Dal 1° novembre 2025 si applica in via provvisoria il Patto sulla pesca.', 'in-force'],
    ['Dal 3 novembre 2025 trova applicazione provvisoria il Patto sulla pesca.', 'in-force'],
  ])('is not what it looks like: %s', (text, status) => {
    expect(toldIn(fish, 'it', text).filter((claim) => claim.startsWith(status))).toEqual([]);
  });
});
