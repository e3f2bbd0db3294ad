// What stands around a step says whose it is and when: the paper of a programme, a third party, the day that heads an entry.

import { describe, expect, it } from 'vitest';
import { claimsIn, readerOf, report } from './samples.js';

const reader = readerOf(
  {
    id: 'strait-metro',
    title: 'Strait Metro',
    kind: 'programme',
    parties: ['MY', 'SG'],
    names: { en: ['Strait Metro'], it: ['Metropolitana dello Stretto'] },
    keywords: { en: ['metro', 'tunnel', 'Johor'], it: ['metropolitana', 'galleria', 'Johor'] },
  },
  {
    id: 'border-treaty',
    title: 'Border Treaty',
    kind: 'agreement',
    parties: ['KG', 'TJ'],
    names: { en: ['Kyrgyz-Tajik border treaty'] },
    generic_names: { en: ['border treaty'], it: ['trattato di confine'] },
    keywords: { en: ['border'], it: ['confine', 'confini'] },
  },
);

function said(lang: string, title: string, text: string): string[] {
  const document = report(text, { lang, title, published: '2025-06-10T12:00:00Z' });
  return claimsIn(reader, document)
    .map((claim) => claim.split(' ').slice(0, 4).join(' '))
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

describe('who tells of an act of somebody else', () => {
  const fleet = readerOf({
    id: 'fleet',
    title: 'Northern Fleet Programme',
    kind: 'programme',
    parties: ['NO', 'GB', 'NL'],
    names: { en: ['Northern Fleet Programme'] },
  });
  const partyIn = (text: string) =>
    fleet.read(report(text, { lang: 'en' })).findings.flatMap(({ claims }) => claims.map(({ status, party }) => [status, party]));
  it('is not the one who acts', () => {
    expect(partyIn('Germany has joined the Northern Fleet Programme, the British defence secretary said on Monday.')).toEqual([
      ['expanded', null],
    ]);
  });
  it('may be the one who acts, where nobody else does', () => {
    expect(partyIn('Norway has left the Northern Fleet Programme, the British defence secretary said on Monday.')).toEqual([
      ['reduced', 'NO'],
    ]);
  });
});

describe('a pronoun for its subject', () => {
  it('makes a plain word a step of what was just spoken of', () => {
    const text = 'The Kyrgyz-Tajik border treaty has kept the peace. It was extended on Monday.';
    expect(said('en', '', text)).toEqual(['border-treaty renewed occurred 2025-06-09']);
  });
  it('is needed: another subject has steps of its own', () => {
    const text = 'The Kyrgyz-Tajik border treaty has kept the peace. Opening hours were extended on Monday.';
    expect(said('en', '', text)).toEqual([]);
  });
});

describe('a list that a text announces', () => {
  it.each([
    ['en', 'On Monday parliament adopted two bills, on the fisheries accord with Mali and on the Kyrgyz-Tajik border treaty.'],
    [
      'it',
      'Lunedì la Camera ha approvato due disegni di legge, sul trattato con il Mali e sul trattato di confine tra Kirghizistan e Tagikistan.',
    ],
  ])('%s: shares its step among what it lists: %s', (lang, text) => {
    expect(said(lang, '', text)).toHaveLength(1);
  });
  it('is no list where nothing announces it: the nearest one has the step', () => {
    const text = 'On Monday parliament ratified the fisheries accord with Mali, a model for the Kyrgyz-Tajik border treaty.';
    expect(said('en', '', text)).toEqual([]);
  });
});

describe('two partners of a venture', () => {
  const ship = readerOf({
    id: 'kingfisher',
    title: 'Kingfisher Ferry',
    kind: 'programme',
    parties: ['EE', 'FI'],
    names: { en: ['Kingfisher Ferry'] },
    keywords: { en: ['electric ferry'] },
    organisations: [{ names: { en: ['Kingfisher Agency'] } }, { names: { en: ['Halcyon Marine'] } }],
  });
  const told = (text: string) => claimsIn(ship, report(text, { lang: 'en', published: '2025-06-10T12:00:00Z' }));
  const news = 'The Kingfisher Agency has awarded Halcyon Marine a contract on Monday.';
  it('stand for it where the document is at home in its matter and its parties', () => {
    expect(told(`Estonia and Finland want an electric ferry. ${news}`).join()).toContain('kingfisher contracted occurred');
  });
  it('stand for nothing where it names no party of it', () => {
    expect(told(`Riga wants an electric ferry. ${news}`)).toEqual([]);
  });
});

describe('the last word of a proper name', () => {
  it('is no word for an instrument', () => {
    const text = 'Kyrgyz and Tajik border police met at the Naryn Border Training Center. It was signed on Monday.';
    expect(said('en', '', text)).toEqual([]);
  });
});
