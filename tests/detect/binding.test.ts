import { describe, expect, it } from 'vitest';
import { claimsIn, readerOf, report } from './samples.js';

const reader = readerOf(
  {
    id: 'extradition',
    parties: ['PE', 'FI'],
    names: { en: ['Peru-Finland Extradition Treaty'] },
    generic_names: { en: ['extradition treaty'] },
    keywords: { en: ['extradition', 'fugitives'] },
  },
  {
    id: 'geothermal',
    parties: ['KE', 'IS'],
    names: { en: ['Kenya-Iceland Geothermal Agreement'] },
    generic_names: { en: ['geothermal agreement'] },
    keywords: { en: ['geothermal', 'wells'] },
  },
  { id: 'drone', kind: 'programme', parties: ['NO', 'SE'], names: { en: ['Sea Lynx'] }, keywords: { en: ['drone'] } },
  {
    id: 'talks',
    kind: 'dialogue',
    parties: ['NO', 'CL'],
    names: { en: ['Norway-Chile Ocean Dialogue'] },
    keywords: { en: ['ocean'] },
  },
  { id: 'oceans', parties: [], follow: ['NO', 'FJ'], names: { en: ['Deep Seabed Convention'] } },
);

const claims = (text: string, title = '') => claimsIn(reader, report(text, { title }));

describe('a trigger and its commitment', () => {
  it.each([
    [
      'two commitments, each with its verb',
      'The Peru-Finland Extradition Treaty was signed on Monday, while the Kenya-Iceland Geothermal Agreement was ratified on Tuesday.',
      ['extradition signed occurred 2025-11-24 -', 'geothermal ratified occurred 2025-11-25 -'],
    ],
    [
      'a name before and a name after the verb',
      'The Peru-Finland Extradition Treaty entered into force on 3 November 2025. Kenya ratified the Kenya-Iceland Geothermal Agreement.',
      ['extradition in-force occurred 2025-11-03 -', 'geothermal ratified occurred - KE'],
    ],
    [
      'what the sentence before named',
      'The Peru-Finland Extradition Treaty is ready. It was signed in Helsinki on 21 November.',
      ['extradition signed occurred 2025-11-21 -'],
    ],
    [
      'an instrument of others in between',
      'Peru spoke of the Peru-Finland Extradition Treaty. A separate tax treaty was signed.',
      [],
    ],
    ['a contract is no treaty', 'The Peru-Finland Extradition Treaty was praised. A contract was awarded for roads.', []],
    ['a sentence about something else', 'The Peru-Finland Extradition Treaty is old. Chile signed a song contract.', []],
  ])('%s', (_, text, expected) => {
    expect(claims(text).sort()).toEqual(expected.sort());
  });

  it('nobody joins a pact of two, but a convention', () => {
    expect(claims('Fiji joined the Deep Seabed Convention on Friday.')).toEqual([
      expect.stringMatching(/^oceans \S+ occurred 2025-11-21 FJ$/),
    ]);
    expect(claims('Sweden joined the Kenya-Iceland Geothermal Agreement.')).toEqual([]);
  });
});

describe('whose step it is', () => {
  it.each([
    ['Peru has ratified the extradition treaty with Finland.', 'extradition ratified occurred - PE'],
    ['Finland ratified the Peru-Finland Extradition Treaty in May 2025.', 'extradition ratified occurred 2025-05 FI'],
    ['Peru and Finland ratified the extradition treaty.', 'extradition ratified occurred - -'],
    ['The Eduskunta approved the Peru-Finland Extradition Treaty on Friday.', 'extradition approved occurred 2025-11-21 FI'],
    ['Peru and Finland signed the extradition treaty in Lima.', 'extradition signed occurred - -'],
    ['Norway ratified the Deep Seabed Convention.', 'oceans ratified occurred - NO'],
    ['The extradition treaty with Peru was ratified.', 'extradition ratified occurred - FI'],
    ['The Peru-Finland Extradition Treaty was ratified by Finland before Chile spoke.', 'extradition ratified occurred - FI'],
  ])('%s', (text, expected) => {
    expect(claims(text)).toEqual([expected]);
  });
});

describe('links to other stories', () => {
  it('claim and mention nothing', () => {
    const text =
      'The weather in Oslo was fine, and the harbour full of sails.\nRelated stories\nPeru-Finland Extradition Treaty signed';
    expect(reader.read(report(text)).findings).toEqual([]);
  });
});

describe('what is considered', () => {
  it('says why a trigger made no claim', () => {
    const text =
      'Peru and Finland may sign the extradition treaty. Was the extradition treaty between Peru and Finland ratified? Chile signed a song contract in Oslo.';
    const reasons = reader.read(report(text)).considered.map(({ status, claim, why }) => `${status}: ${claim?.modality ?? why}`);
    expect(reasons).toEqual([
      'signed: rumoured',
      'ratified: stands in a question',
      'contracted: no tracked commitment stands with it',
    ]);
  });

  it('is nothing where nothing tracked is mentioned', () => {
    expect(reader.read(report('Chile signed a treaty with Norway about drones.')).considered).toEqual([]);
  });
});
