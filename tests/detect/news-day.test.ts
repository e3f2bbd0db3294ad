// The day that a whole report is about dates what it tells first; several days, old days and datelines date nothing.

import { describe, expect, it } from 'vitest';
import { claimsIn, readerOf, report } from './samples.js';

const reader = readerOf({
  id: 'cable',
  parties: ['NO', 'DK'],
  names: { en: ['Skagerrak Cable Treaty'], it: ['Trattato sul cavo dello Skagerrak'], ja: ['スカゲラク条約'] },
});
const told = (text: string, title = 'Norway and Denmark sign Skagerrak Cable Treaty', lang = 'en') =>
  claimsIn(reader, report(text, { title, lang }));

describe('what a report dates nowhere', () => {
  it.each([
    ['The ministers met in Bergen on Monday. There were no speeches.', '2025-11-24'],
    ['The ministers said on Tuesday that they were glad.', '2025-11-25'],
    ['The ministers met in Bergen on Monday. "We are glad," one said on Tuesday.', '2025-11-24'],
  ])('is of its one recent day: %s', (text, day) => {
    expect(told(text)).toEqual([`cable signed occurred ${day} -`]);
  });

  it.each([
    ['several', 'The ministers met in Bergen on Monday. They went home on Tuesday.'],
    ['none of late', 'The cable was laid on 5 May 1977.'],
    ['the day of writing alone', 'BERGEN, 25 November - There were no speeches.'],
    ['a link to another story', 'There were no speeches.\n\nRelated:\nDenmark votes on Monday'],
  ])('stays without a date where there is: %s', (_, text) => {
    expect(told(text)).toEqual(['cable signed occurred - -']);
  });

  it('is no state of many days, and nothing told far below the news', () => {
    expect(told('The ministers met on Monday.', 'The Skagerrak Cable Treaty is in force')).toEqual([
      'cable in-force occurred - -',
    ]);
    const long = `${'Nobody slept. '.repeat(8)}Norway and Denmark have signed the Skagerrak Cable Treaty. It rained on Monday.`;
    expect(told(long, 'Bergen wakes')).toEqual(['cable signed occurred - -']);
  });

  it('is planned for the one day to come that the text names', () => {
    const title = 'Norway and Denmark to sign Skagerrak Cable Treaty';
    expect(told('The ministers will meet in Bergen on 3 December.', title)).toEqual(['cable signed planned 2025-12-03 -']);
    expect(told('They will meet on 3 December and on 9 December.', title)).toEqual(['cable signed planned - -']);
  });
});

describe('the day of what was to be', () => {
  it.each([
    ['en', 'The signing of the Skagerrak Cable Treaty, planned for 3 December, has been put off.'],
    ['it', 'La firma del Trattato sul cavo dello Skagerrak, in programma il 3 dicembre, è stata rinviata.'],
    ['ja', '12月3日に予定されていたスカゲラク条約の署名式は延期された。'],
  ])('is not the day on which it was put off (%s)', (lang, text) => {
    const claims = told(text, '', lang);
    expect(claims.some((claim) => claim.startsWith('cable delayed occurred'))).toBe(true);
    expect(claims.filter((claim) => claim.startsWith('cable delayed') && claim.includes('12-03'))).toEqual([]);
  });
});
