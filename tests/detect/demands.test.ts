// What somebody demands has not been done: "Scrap the pact, fishermen say".

import { describe, expect, it } from 'vitest';
import { PACT, readerOf, report, toldIn } from './samples.js';

const reader = readerOf(PACT);

describe('a demand', () => {
  it.each([
    ['en', 'Scrap the Norway-Chile Fisheries Pact, fishermen say.'],
    ['en', 'Sign the Norway-Chile Fisheries Pact now, says Santiago.'],
    ['en', 'Lawmakers to Oslo: pull the plug on the Norway-Chile Fisheries Pact.'],
    ['it', 'Firmate il Patto sulla pesca, chiedono i pescatori.'],
    ['it', 'I pescatori a Oslo: stracciate il Patto sulla pesca.'],
    ['ja', '漁業協定を直ちに批准しろと訴えた。'],
  ])('%s: is no step: %s', (lang, text) => {
    expect(toldIn(reader, lang, text)).toEqual([]);
    expect(
      reader.read(report('', { lang, title: text.replace(/[.。]$/u, '') })).findings.flatMap(({ claims }) => claims),
    ).toEqual([]);
  });

  it.each([
    ['en', 'Norway and Chile sign the Norway-Chile Fisheries Pact.', 'signed occurred -'],
    ['en', 'In July Oslo did away with the Norway-Chile Fisheries Pact.', 'terminated occurred 2025-07'],
    ['it', 'Stracciato il Patto sulla pesca.', 'terminated occurred -'],
  ])('%s: has no subject, and what has one is news: %s', (lang, text, claim) => {
    expect(toldIn(reader, lang, text)).toEqual([claim]);
  });
});

describe('the paper by which a party ratifies', () => {
  it.each([
    'The instrument of ratification of the Norway-Chile Fisheries Pact, signed in May, lies in Oslo.',
    'The instrument of accession to the Norway-Chile Fisheries Pact, signed by the President, lies in Oslo.',
  ])('is signed, and the pact is not: %s', (text) => {
    expect(toldIn(reader, 'en', text)).toEqual([]);
  });
  it('leaves the pact its own day', () => {
    const text = 'The instrument of ratification of the Norway-Chile Fisheries Pact signed in May lies in Oslo.';
    expect(toldIn(reader, 'en', text)).toEqual(['signed occurred 2025-05']);
  });
});
