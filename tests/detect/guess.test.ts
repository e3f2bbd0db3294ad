// Documents that do not say their language: headlines, too, which may have no word that tells it.

import { describe, expect, it } from 'vitest';
import { readerOf, report } from './samples.js';

const reader = readerOf({
  id: 'acsa',
  parties: ['JP', 'IT'],
  names: {},
  generic_names: { en: ['ACSA'], it: ['ACSA'], ja: ['ACSA'] },
});

const headline = (title: string, lang?: string) => reader.read(report('', { title, lang }));

describe('a headline alone', () => {
  it.each([
    ['Japan-Italy ACSA signed', 'en', 'signed'],
    ['Entra in vigore ACSA Italia-Giappone', 'it', 'in-force'],
    ['日伊ACSA発効', 'ja', 'in-force'],
  ])('%s', (title, lang, status) => {
    const reading = headline(title);
    expect(reading.lang).toBe(lang);
    expect(reading.problems).toEqual([]);
    expect(reading.findings.flatMap(({ claims }) => claims.map((claim) => claim.status))).toEqual([status]);
  });

  it('that says nothing in any language is told as unread', () => {
    expect(headline('Wetter heute').problems.map(({ code }) => code)).toEqual(['language-unknown']);
  });

  it('in a declared language that nobody reads is not read in another', () => {
    expect(headline('ACSA Italia-Giappone firmato', 'pt').findings).toEqual([]);
  });
});
