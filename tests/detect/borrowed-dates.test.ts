// Dates that a sentence holds and that are not those of its step: of what happened in the world, of what was before, of the writing.

import { describe, expect, it } from 'vitest';
import { PACT, readerOf, toldIn } from './samples.js';

const reader = readerOf(PACT);
const told = (lang: string, text: string) => toldIn(reader, lang, text);

describe('the day of what happened in the world', () => {
  it.each([
    ['en', 'Norway ratified the Norway-Chile Fisheries Pact after the elections of 9 November.', 'ratified occurred -'],
    ['en', 'Shaken by the 7 October attacks, Norway has ratified the Norway-Chile Fisheries Pact.', 'ratified occurred -'],
    [
      'en',
      'After the landslides of 9 November the two signed the Norway-Chile Fisheries Pact on Monday.',
      'signed occurred 2025-11-24',
    ],
    ['it', 'Dopo il terremoto del 6 novembre i due governi hanno firmato il Patto sulla pesca.', 'signed occurred -'],
    [
      'it',
      'Dopo le elezioni del 9 novembre i due governi hanno firmato lunedì il Patto sulla pesca.',
      'signed occurred 2025-11-24',
    ],
    ['ja', '10月7日の攻撃を受けて、両国は漁業協定に署名した。', 'signed occurred -'],
    ['ja', '両国は11月6日の大地震の後、24日に漁業協定に署名した。', 'signed occurred 2025-11-24'],
  ])('%s: dates no step: %s', (lang, text, claim) => {
    expect(told(lang, text)).toEqual([claim]);
  });

  it.each([
    ['en', 'Norway ratified the Norway-Chile Fisheries Pact at the meeting of 9 November.', 'ratified occurred 2025-11-09'],
    ['it', 'I due governi hanno firmato il Patto sulla pesca nella riunione del 9 novembre.', 'signed occurred 2025-11-09'],
    ['ja', '両国は11月9日の会談で漁業協定に署名した。', 'signed occurred 2025-11-09'],
  ])('%s: is not that of a meeting: %s', (lang, text, claim) => {
    expect(told(lang, text)).toEqual([claim]);
  });
});

describe('what had been before', () => {
  it.each([
    ['en', 'The Norway-Chile Fisheries Pact has run out: its one spare year had been used up in 2021.', 'expired occurred -'],
    [
      'it',
      'Dopo il Cile, che si era mosso il 12 novembre, anche la Norvegia ha ratificato il Patto sulla pesca.',
      'ratified occurred -',
    ],
    ['it', 'Il Patto sulla pesca è scaduto: la riserva era stata usata nel 2021.', 'expired occurred -'],
  ])('%s: leaves its date to itself: %s', (lang, text, claim) => {
    expect(told(lang, text)).toEqual([claim]);
  });

  it('is the day of a delay all the same, and of its own step', () => {
    expect(
      told('en', 'The signing of the Norway-Chile Fisheries Pact had been fixed for 20 November but was put off.'),
    ).toContain('delayed occurred 2025-11-20');
    expect(told('en', 'Norway had ratified the Norway-Chile Fisheries Pact on 5 May.')).toEqual(['ratified occurred 2025-05-05']);
  });
});

describe('a term that was missed', () => {
  it('is the day from which it is late', () => {
    expect(
      told('en', 'The Norway-Chile Fisheries Pact that was to be signed by the end of May is still unsigned in November.'),
    ).toContain('delayed occurred 2025-05-31');
  });
});

describe('an announcement behind a dateline', () => {
  it.each([
    [
      "OSLO, 20 NOV - Il governo ha raggiunto con quello cileno un accordo sul Patto sulla pesca. L'annuncio il 18 novembre, da Napoli.",
      'agreed occurred 2025-11-18',
    ],
    ['OSLO, 20 NOV - Il governo ha raggiunto con quello cileno un accordo sul Patto sulla pesca.', 'agreed occurred 2025-11-20'],
    [
      "10 novembre: i governi hanno firmato il Patto sulla pesca. L'annuncio il 18 novembre, da Napoli.",
      'signed occurred 2025-11-10',
    ],
  ])('is the day of the news; the heading of an entry stays its own: %s', (text, claim) => {
    expect(told('it', text)).toEqual([claim]);
  });
});
