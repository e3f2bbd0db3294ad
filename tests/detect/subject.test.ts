// What a document as a whole says about whose step it is: its one subject, its publisher's home, the record that it is.

import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/domain/types.js';
import { createReader } from '../../src/detect/index.js';
import { createPartyFinder } from '../../src/detect/parties.js';
import { createVocabulary, sharedWith } from '../../src/detect/vocabulary.js';
import { claimsIn, languageOf, mentionsIn, report, seed, type SeedParts } from './samples.js';

const prison: SeedParts = {
  id: 'prison',
  parties: ['DK', 'XK'],
  names: {
    en: ['Denmark-Kosovo Prison Treaty'],
    it: ['Trattato carcerario Danimarca-Kosovo'],
    ja: ['デンマーク・コソボ刑務所協定'],
  },
  keywords: { en: ['prison', 'inmates'], it: ['carcere', 'detenuti'], ja: ['刑務所', '受刑者'] },
};
const cable: SeedParts = {
  id: 'cable',
  kind: 'programme',
  parties: ['IE', 'FR'],
  names: { en: ['Celtic Sea Cable'], it: ['Cavo del mare celtico'] },
  keywords: { en: ['submarine cable', 'converter'], it: ['cavo sottomarino'] },
};
const wide: SeedParts = { id: 'moss', parties: [], names: { en: ['MOSSA Agreement'] }, keywords: { en: ['peat'] } };

const told = (text: string, rest: Partial<Document> = {}, ...seeds: SeedParts[]) =>
  claimsIn(createReader((seeds.length ? seeds : [prison]).map(seed)), report(text, rest));
const linked = (text: string, rest: Partial<Document> = {}, ...seeds: SeedParts[]) =>
  mentionsIn(createReader((seeds.length ? seeds : [prison]).map(seed)), report(text, rest));

describe('a text that never names its commitment', () => {
  const news = 'Denmark may send them on 3 December. The deal with Kosovo was signed on Monday.';
  it('is about it where its parties and two words of its subject stand in it', () => {
    expect(linked(`The inmates wait. The prison is ready. ${news}`)).toEqual(['prison']);
    expect(linked(`They wait in the prison. ${news.replace('The deal with Kosovo', 'Kosovo says it')}`)).toEqual([]);
  });
  it('is not where its top names others, nor where a party is missing', () => {
    expect(linked(`Belgium watches. The inmates wait. The prison is ready. ${news.replace('The deal with', 'It and')}`)).toEqual(
      [],
    );
    expect(linked('The inmates wait. The prison is ready. Denmark spoke. The deal was signed on Monday.')).toEqual([]);
  });
  it('is about it where one word of its subject and those of its names stand in it', () => {
    const text = 'Irish and French engineers joined the submarine pieces: the Celtic cable lies deep in the sea off Cork.';
    expect(linked(`${text} A converter came on Monday.`, {}, cable)).toEqual(['cable']);
    expect(linked('Irish and French engineers met. A converter came on Monday.', {}, cable)).toEqual([]);
  });
  it('is of those that have the words of its subject with them', () => {
    const text =
      'Le carceri e i detenuti dividono Danimarca e Kosovo, il carcere costa. È entrato in vigore il patto sul carcere';
    expect(told(`${text}.`, { lang: 'it' })).toHaveLength(1);
    expect(told(`${text} tra Oslo e Lima.`, { lang: 'it' })).toEqual([]);
  });
  it('has no paper on another matter', () => {
    const start = 'The inmates wait. The prison is ready. Denmark and Kosovo agree. On Monday they signed a';
    expect(told(`${start} new deal.`)).toEqual(['prison signed occurred 2025-11-24 -']);
    expect(told(`${start} new sales deal.`)).toEqual([]);
  });
});

describe('the words of names', () => {
  it.each([
    [2, 'en', 'Inmates of prisons'],
    [2, 'it', 'le carceri, un detenuto'],
    [2, 'ja', '刑務所に移された受刑者'],
    [0, 'en', 'Denmark and Kosovo have a treaty'],
  ])('are counted apart, inflected, without parties and instruments: %i in %s: %s', (count, code, text) => {
    const language = languageOf(code);
    const vocabulary = createVocabulary(language, createPartyFinder(language, new Set(['DK', 'XK'])));
    const of = { seed: seed(prison), parties: new Set(['DK', 'XK']), bodies: 0 };
    expect(sharedWith(vocabulary(of), text)).toBe(count);
  });
});

describe('the abbreviation of a treaty open to the world', () => {
  it('is enough by itself, that of a pact of two is not', () => {
    expect(linked('On Monday the MOSSA was opened.', {}, wide)).toEqual(['moss']);
    expect(linked('On Monday the MOSSA was opened.', {}, { ...wide, parties: ['PE', 'FI'] })).toEqual([]);
  });
});

describe('a document that speaks of one commitment alone', () => {
  // What the lead names would be the topic of all.
  const lead = 'It was a week of many visits, speeches and dinners.';
  const opening = `${lead}\n\nThe Denmark-Kosovo Prison Treaty is old. Rain fell. Wind blew. Dogs barked. Nobody came.`;
  it('tells steps of its text without naming it', () => {
    expect(told(`${opening} The notes were exchanged on Monday.`)).toEqual(['prison ratified occurred 2025-11-24 -']);
  });
  it.each([
    ['before it is named', `${lead}\n\nThe notes were exchanged on Monday. Rain fell. The Denmark-Kosovo Prison Treaty is old.`],
    ['of others', `${opening} The notes with Malta were exchanged on Monday.`],
    ['of a body that nobody knows', `${opening} At the OIRSA the notes were exchanged on Monday.`],
    ['that other things take, too', `${opening} The season was extended on Monday.`],
    ['that lie ahead', `${opening} Notes will be exchanged on 3 December.`],
  ])('but none %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
  it('means its treaty by "the treaty" that opens a sentence, however far back it was named', () => {
    expect(told(`${opening} The treaty was signed on Monday.`)).toEqual(['prison signed occurred 2025-11-24 -']);
    expect(told(`${opening} Peru and Oman wait. That treaty was hailed and terminated on Monday.`)).toEqual([]);
  });
});

describe('the record of a sitting', () => {
  const title = 'Energy Committee, Wednesday 26 November 2025';
  const item = 'Item 1: the next tranche of the Celtic Sea Cable.';
  const vote = 'The rapporteur spoke. Members asked about costs on 24 November. The Committee approves the proposal.';
  const record = (rest: Partial<Document> = {}) => told(`${item} ${vote}`, { title, official: true, ...rest }, cable);
  it('votes on the programme that it is on, on the day in its headline', () => {
    expect(record()).toEqual(['cable approved occurred 2025-11-26 -']);
  });
  it('is one where an office keeps it and its headline says so', () => {
    expect(record({ official: false })).toEqual([]);
    expect(record({ title: 'Cable news, Wednesday 26 November 2025' })).toEqual([]);
  });
  it('votes on nothing of others, nor on what it comes to late', () => {
    expect(told(`${item} ${vote.replace('the proposal', 'the proposal of Malta')}`, { title, official: true }, cable)).toEqual(
      [],
    );
    const late = 'Hens. '.repeat(12);
    expect(told(`${late}${item} ${vote}`, { title, official: true }, cable)).toEqual([]);
  });
});

describe("a publisher's name", () => {
  it('tells the home that its text leaves out', () => {
    const text = 'Parliament approved the Denmark-Kosovo Prison Treaty on Friday.';
    const by = (publisher: string, rest: Partial<Document> = {}) =>
      told(text, { publisher, ...rest })[0]
        ?.split(' ')
        .at(-1);
    expect(by('Denmark Daily')).toBe('DK');
    expect(by('Denmark and Peru Daily')).toBe('-');
    expect(by('The Daily')).toBe('-');
    expect(by('Denmark Daily', { officialOf: 'XK' })).toBe('XK');
  });
});

describe('a body whose name several countries have', () => {
  const pact = { ...prison, id: 'jobs', parties: ['CL', 'MA'], names: { it: ['Patto del lavoro Cile-Marocco'] }, keywords: {} };
  const vote = 'La Camera dei consiglieri ha approvato ieri il Patto del lavoro Cile-Marocco';
  it('is no Japanese one in a text that never names Japan', () => {
    const parties = (text: string) => told(text, { lang: 'it' }, pact).map((claim) => claim.split(' ').at(-1));
    expect(parties(`Rabat, in Marocco, esulta. ${vote}.`)).toHaveLength(1);
    const finder = createPartyFinder(languageOf('it'), new Set());
    expect(finder('la Camera dei consiglieri').map(({ code, shared }) => [code, shared])).toEqual([['JP', true]]);
  });
});
