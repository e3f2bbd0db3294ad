// A day without a year that lies months away: what holds, and what is told as a fact, has been since the last one.

import { describe, expect, it } from 'vitest';
import { PACT, readerOf, report, toldIn } from './samples.js';

const reader = readerOf(PACT);

describe('in November, 3 May', () => {
  it.each([
    ['en', 'Signature of the Norway-Chile Fisheries Pact came on 3 May.', 'signed'],
    ['en', 'The Norway-Chile Fisheries Pact has been suspended since 3 May.', 'suspended'],
    ['en', 'The Norway-Chile Fisheries Pact has been provisionally applied since 3 May.', 'provisionally-applied'],
    ['it', 'Il Patto sulla pesca è in vigore dal 3 maggio.', 'in-force'],
    ['it', 'La firma del Patto sulla pesca è arrivata il 3 maggio.', 'signed'],
    ['it', 'Il Patto sulla pesca ha avuto la firma il 3 maggio.', 'signed'],
    ['ja', '漁業協定は5月3日から適用されている。', 'in-force'],
    ['ja', '漁業協定は5月3日から停止されている。', 'suspended'],
    ['ja', '漁業協定は5月3日から暫定的に適用されている。', 'provisionally-applied'],
  ])('%s: is the last one where a state or a fact is told: %s', (lang, text, status) => {
    expect(toldIn(reader, lang, text)).toEqual([`${status} occurred 2025-05-03`]);
  });

  it.each([
    ['en', 'The Norway-Chile Fisheries Pact enters into force on 3 May.', 'in-force planned 2026-05-03'],
    ['it', 'Il Patto sulla pesca entra in vigore il 3 maggio.', 'in-force planned 2026-05-03'],
    ['it', 'Il Patto sulla pesca è in vigore dal 3 dicembre.', 'in-force planned 2025-12-03'],
    ['ja', '漁業協定は5月3日に発効する。', 'in-force planned 2026-05-03'],
  ])('%s: is the next one where a plan is told, or the day is near: %s', (lang, text, claim) => {
    expect(toldIn(reader, lang, text)).toEqual([claim]);
  });

  it('is the nearer one in a headline that has no verb', () => {
    const claims = reader.read(report('', { lang: 'it', title: 'Patto sulla pesca in vigore dal 3 marzo' })).findings[0]!.claims;
    expect(claims.map(({ modality, date }) => `${modality} ${date ?? '-'}`)).toEqual(['planned 2026-03-03']);
  });
});

describe('the month of May', () => {
  it.each([
    ['Norway on 3 May ratified the Norway-Chile Fisheries Pact.', 'ratified occurred 2025-05-03'],
    ['Norway in May ratified the Norway-Chile Fisheries Pact.', 'ratified occurred 2025-05'],
    [
      'The government of Norway on 3 May gave notice of termination of the Norway-Chile Fisheries Pact.',
      'terminated occurred 2025-05-03',
    ],
  ])('is no verb: %s', (text, claim) => {
    expect(toldIn(reader, 'en', text)).toEqual([claim]);
  });
  it('which says that something is only possible', () => {
    expect(toldIn(reader, 'en', 'Norway may give notice of termination of the Norway-Chile Fisheries Pact.')).toEqual([
      'terminated rumoured -',
    ]);
  });
});

describe('a denial of what is said to have been on 3 May', () => {
  it.each([
    ['en', 'The ministry denied reports that the Norway-Chile Fisheries Pact had been signed on 3 May.'],
    ['it', 'Il ministero ha smentito la notizia che il Patto sulla pesca è stato firmato il 3 maggio.'],
    ['ja', '漁業協定は5月3日に署名されていない。'],
  ])('%s: looks back: %s', (lang, text) => {
    expect(toldIn(reader, lang, text)).toEqual(['signed denied 2025-05-03']);
  });

  it.each([
    ['en', 'The Norwegian parliament rejected the Norway-Chile Fisheries Pact on 3 May.', 'approved denied 2025-05-03'],
    ['en', 'The Norway-Chile Fisheries Pact will not be signed on 3 May.', 'signed denied 2026-05-03'],
  ])('%s: of a refusal looks back, of a plan ahead: %s', (lang, text, claim) => {
    expect(toldIn(reader, lang, text)).toEqual([claim]);
  });
});
