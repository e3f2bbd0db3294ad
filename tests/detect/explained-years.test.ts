// A year behind a colon dates what explains a step, not the step.

import { describe, expect, it } from 'vitest';
import { claimsIn, readerOf, report } from './samples.js';

const reader = readerOf({ id: 'cod', title: 'Skagen Cod Accord', parties: ['DK', 'NO'], names: { en: ['Skagen Cod Accord'] } });
const claims = (text: string) => claimsIn(reader, report(text));

describe('a year behind a colon', () => {
  it.each([
    ['The Skagen Cod Accord has expired: its only extension had been used up in 2019.', 'cod expired occurred - -'],
    [
      'The Skagen Cod Accord expired without a word: the ministers who wrote it had retired by then, one of them in 2016.',
      'cod expired occurred - -',
    ],
  ])('is not that of the step: %s', (text, expected) => {
    expect(claims(text)).toContain(expected);
  });

  it.each([
    ['The Skagen Cod Accord was signed at last: in 2019.', 'cod signed occurred 2019 -'],
    ['For the record: the Skagen Cod Accord was signed in 2019.', 'cod signed occurred 2019 -'],
    ['The Skagen Cod Accord has expired: ministers let it lapse on 20 November.', 'cod expired occurred 2025-11-20 -'],
    ['The Skagen Cod Accord expired in 2019: nobody asked for more.', 'cod expired occurred 2019 -'],
  ])('is, where nothing else is told there: %s', (text, expected) => {
    expect(claims(text)).toContain(expected);
  });
});
