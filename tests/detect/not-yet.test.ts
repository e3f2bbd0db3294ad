// What is not known, what does not come this year, and what was due by the year's end: none is a step, and none is of last year.

import { describe, expect, it } from 'vitest';
import { PACT, readerOf, toldIn } from './samples.js';

const reader = readerOf(PACT);

describe('in November', () => {
  it.each([
    ['en', 'It is not known whether the Norway-Chile Fisheries Pact will be signed.'],
    ['en', 'Nobody knows whether the Norway-Chile Fisheries Pact was signed.'],
    ['en', 'It is not clear if the Norway-Chile Fisheries Pact has been signed.'],
    ['it', 'Non si sa se il Patto sulla pesca sarà firmato.'],
    ['it', 'Nessuno sa se il Patto sulla pesca è stato firmato.'],
    ['ja', '漁業協定が署名されるかどうかは分からない。'],
  ])('%s: who knows nothing says nothing: %s', (lang, text) => {
    expect(toldIn(reader, lang, text)).toEqual([]);
  });

  it.each([
    ['The Norway-Chile Fisheries Pact will not be signed this year.', 'delayed occurred 2025'],
    ["The Norway-Chile Fisheries Pact won't be ratified this month.", 'delayed occurred 2025-11'],
    ['The Norway-Chile Fisheries Pact was not signed this year.', 'signed denied 2025'],
  ])('what does not come this year is late, what did not come is denied: %s', (text, claim) => {
    expect(toldIn(reader, 'en', text)).toEqual([claim]);
  });

  it.each([
    ['en', 'The Norway-Chile Fisheries Pact, due by the end of the year, has been postponed.'],
    ['it', "Rinviato il Patto sulla pesca, che si voleva entro l'anno."],
    ['ja', '漁業協定の年内署名は見送られた。'],
  ])("%s: what was due by the year's end is not late since the last one: %s", (lang, text) => {
    expect(toldIn(reader, lang, text)).toEqual(['delayed occurred -']);
  });

  it.each([
    ['en', 'The signing of the Norway-Chile Fisheries Pact, on the calendar for 3 December, is postponed.'],
    ['it', 'Il Patto sulla pesca, in calendario dal 3 al 5 dicembre, viene rinviato.'],
  ])('%s: what is put off is so now, and not on the day that it was to be: %s', (lang, text) => {
    expect(toldIn(reader, lang, text)).toEqual(['delayed occurred -']);
  });
});
