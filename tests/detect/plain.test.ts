import { describe, expect, it } from 'vitest';
import { plainly } from '../../src/detect/plain.js';
import { claimsIn, readerOf, report } from './samples.js';

describe('a sentence read without names', () => {
  const text = 'Work on KLPA and the NCKA ended.';
  const plain = plainly(text, [
    { start: 21, end: 25, by: 'agreement' },
    { start: 8, end: 12, by: 'programme' },
  ])!;
  const of = (word: string) => {
    const start = plain.text.indexOf(word);
    const span = plain.span({ start, end: start + word.length });
    return text.slice(span.start, span.end);
  };

  it('has the word for what each is in its place', () => {
    expect(plain.text).toBe('Work on programme and the agreement ended.');
  });

  it.each([
    ['Work on', 'Work on'],
    ['programme', 'KLPA'],
    ['gram', 'KLPA'],
    ['programme and', 'KLPA and'],
    ['and the agreement', 'and the NCKA'],
    [' and the ', ' and the '],
    ['ended.', 'ended.'],
    ['on programme and the agreement ended', 'on KLPA and the NCKA ended'],
  ])('knows where "%s" stands: "%s"', (word, there) => {
    expect(of(word)).toBe(there);
  });

  it('takes the longer of two names that begin together, and the first of two that overlap', () => {
    const both = plainly('KLPA 2 ended', [
      { start: 0, end: 4, by: 'programme' },
      { start: 0, end: 6, by: 'dialogue' },
    ]);
    expect(both?.text).toBe('dialogue ended');
    const two = plainly('KLPA 2 ended', [
      { start: 0, end: 6, by: 'programme' },
      { start: 5, end: 12, by: 'dialogue' },
    ]);
    expect(two?.text).toBe('programme ended');
  });

  it('is nothing where there is no name', () => {
    expect(plainly(text, [])).toBeUndefined();
  });
});

describe('a name that does not say what it is', () => {
  const reader = readerOf({
    id: 'array',
    kind: 'programme',
    parties: ['NO', 'CL'],
    names: { en: ['Kelp Array'], it: ['Kelp Array'], ja: ['KLPA'] },
  });

  it.each([
    ['en', 'Kelp Array was completed on Monday.', 'array completed occurred 2025-11-24 -'],
    ['en', 'Kelp Array opened on Monday.', 'array operational occurred 2025-11-24 -'],
    ['en', 'The Kelp Array programme between Norway and Chile ended on Monday.', 'array completed occurred 2025-11-24 -'],
    ['en', 'Kelp Array in the South Pacific was completed on Monday.', 'array completed occurred 2025-11-24 -'],
    [
      'en',
      'Kelp Array, the marine project of Norway and Chile, was suspended on Monday.',
      'array suspended occurred 2025-11-24 -',
    ],
    ['en', 'Kelp Array, which is to grow six farms, was completed on Monday.', 'array completed occurred 2025-11-24 -'],
    ['it', 'Kelp Array, il progetto marino di Norvegia e Cile, è stato sospeso lunedì.', 'array suspended occurred 2025-11-24 -'],
    ['it', 'Il programma Kelp Array tra Norvegia e Cile si è concluso lunedì.', 'array completed occurred 2025-11-24 -'],
    ['it', 'Kelp Array è stato completato lunedì.', 'array completed occurred 2025-11-24 -'],
    ['ja', 'KLPAは24日に停止された。', 'array suspended occurred 2025-11-24 -'],
    ['ja', 'KLPAは24日に完了した。', 'array completed occurred 2025-11-24 -'],
  ])('takes the steps that the word for it takes: %s %s', (lang, text, claim) => {
    expect(claimsIn(reader, report(text, { lang }))).toEqual([claim]);
  });

  it.each([
    ['en', 'The kelp programme of Norway and Chile was completed on Monday.'],
    ['it', 'Il programma sulle alghe tra Norvegia e Cile è stato completato lunedì.'],
  ])('and so does a description, whatever of it comes after: %s %s', (lang, text) => {
    const described = readerOf({
      id: 'array',
      kind: 'programme',
      parties: ['NO', 'CL'],
      names: { en: ['KLPA'] },
      keywords: { en: ['kelp'], it: ['alghe'] },
    });
    expect(claimsIn(described, report(text, { lang }))).toEqual(['array completed occurred 2025-11-24 -']);
  });

  it('is shown as it stands in the text', () => {
    const [finding] = reader.read(report('Kelp Array was completed on Monday.', { lang: 'en' })).findings;
    expect(finding?.claims[0]?.evidence.map(({ text }) => text)).toEqual([
      'Kelp Array was completed on Monday.',
      'Kelp Array was completed',
      'Monday',
    ]);
  });
});

describe('a sentence read without the day between a verb and what it is of', () => {
  const reader = readerOf({
    id: 'array',
    kind: 'programme',
    parties: ['NO', 'CL', 'PE'],
    names: { en: ['Kelp Array programme'], it: ['programma Kelp Array'] },
  });

  it.each([
    ['it', "È entrata lunedì nel programma Kelp Array l'Italia.", 'array expanded occurred 2025-11-24 -'],
    ['it', 'Si è concluso lunedì 24 novembre il programma Kelp Array.', 'array completed occurred 2025-11-24 -'],
    ['en', 'Italy joined on Monday the Kelp Array programme.', 'array expanded occurred 2025-11-24 -'],
    ['en', 'Lawmakers voted on Wednesday for the Kelp Array programme.', 'array approved occurred 2025-11-26 -'],
    ['it', 'Si è concluso ieri sera il programma Kelp Array.', 'array completed occurred 2025-11-25 -'],
  ])('says what it says without it, on that day: %s %s', (lang, text, claim) => {
    expect(claimsIn(reader, report(text, { lang }))).toEqual([claim]);
  });

  it.each([
    ['it', "L'Italia è entrata, da lunedì in poi nel programma Kelp Array si parla norvegese."],
    ['it', 'Le ministre hanno parlato lunedì del programma Kelp Array.'],
    ['en', 'Norway spoke on Monday of the Kelp Array programme.'],
  ])('says nothing more: %s %s', (lang, text) => {
    expect(claimsIn(reader, report(text, { lang }))).toEqual([]);
  });
});
