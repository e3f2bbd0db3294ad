// What stands around a step says whose it is and when: the paper of a programme, a third party, the day that heads an entry.

import { describe, expect, it } from 'vitest';
import { createReader } from '../../src/detect/index.js';
import { seedSchema } from '../../src/domain/seed.js';

const baseline = { as_of: '2020-01-01', status: 'proposed' };
const reader = createReader([
  seedSchema.parse({
    id: 'strait-metro',
    title: 'Strait Metro',
    kind: 'programme',
    parties: ['MY', 'SG'],
    names: { en: ['Strait Metro'], it: ['Metropolitana dello Stretto'] },
    keywords: { en: ['metro', 'tunnel', 'Johor'], it: ['metropolitana', 'galleria', 'Johor'] },
    baseline,
  }),
  seedSchema.parse({
    id: 'border-treaty',
    title: 'Border Treaty',
    kind: 'agreement',
    parties: ['KG', 'TJ'],
    names: { en: ['Kyrgyz-Tajik border treaty'] },
    generic_names: { en: ['border treaty'], it: ['trattato di confine'] },
    keywords: { en: ['border'], it: ['confine', 'confini'] },
    baseline,
  }),
]);

function said(lang: string, title: string, text: string): string[] {
  const reading = reader.read({
    id: 'd',
    lang,
    publisher: 'Wire',
    official: false,
    published: '2025-06-10T12:00:00Z',
    url: 'https://wire.example/d',
    title,
    text,
  });
  return reading.findings
    .flatMap(({ commitment, claims }) => claims.map((claim) => ({ ...claim, commitment })))
    .map(({ commitment, status, modality, date }) => `${commitment} ${status} ${modality} ${date}`)
    .sort();
}

describe('the paper of a programme', () => {
  it('is its own where its name follows, or its parties and subject stand with it', () => {
    const expected = ['strait-metro signed occurred 2025-06-10'];
    expect(said('en', '', 'Malaysia and Singapore signed an agreement on the Strait Metro on Tuesday.')).toEqual(expected);
    expect(said('en', '', 'Malaysia and Singapore signed an agreement on Tuesday to build a metro to Johor.')).toEqual(expected);
  });
  it("is not a programme's where its own parties do not stand with it", () => {
    expect(said('en', 'Metro news', 'Malaysia and Thailand signed an agreement on Tuesday to build a metro.')).toEqual([]);
  });
});

describe('the thing just spoken of', () => {
  it('is meant by the word for what it is', () => {
    const text = 'Officials toured the Strait Metro last week. The tunnel was completed on Monday.';
    expect(said('en', '', text)).toContain('strait-metro completed occurred 2025-06-09');
  });
});

describe('a third party in one breath with the two', () => {
  it.each([
    ['en', 'Uzbekistan, Kyrgyzstan and Tajikistan signed a border treaty on Monday.'],
    ['it', 'Uzbekistan, Kirghizistan e Tagikistan hanno firmato lunedì il trattato di confine.'],
  ])('%s: makes it a pact of three', (lang, text) => {
    expect(said(lang, '', text)).toEqual([]);
  });
  it('leaves the pact of two where it only stands by', () => {
    expect(said('en', '', 'Kyrgyzstan and Tajikistan signed a border treaty on Monday.')).toEqual([
      'border-treaty signed occurred 2025-06-09',
    ]);
  });
});

describe('the day that heads an entry', () => {
  it('makes a plan of what is to come and dates what was', () => {
    const entry = 'Dushanbe: meeting of the presidents. Signing of the Kyrgyz-Tajik border treaty.';
    expect(said('en', 'Diary', `Thursday 12 June – ${entry}`)).toEqual(['border-treaty signed planned 2025-06-12']);
  });
});
