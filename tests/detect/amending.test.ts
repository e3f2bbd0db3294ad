// A protocol that changes a treaty: who signs it has amended the treaty; its other steps are none of the treaty.

import { describe, expect, it } from 'vitest';
import { PACT, readerOf, toldIn } from './samples.js';

const reader = readerOf(PACT);

describe('a paper that amends a treaty', () => {
  it.each([
    ['en', 'The Protocol amending the Norway-Chile Fisheries Pact was signed in Santiago on 3 May.'],
    ['en', 'On 3 May the two ministers signed a Protocol to amend the Norway-Chile Fisheries Pact.'],
    ['it', 'Il Protocollo che modifica il Patto sulla pesca è stato firmato a Santiago il 3 maggio.'],
    ['it', 'Il 3 maggio i due ministri hanno firmato il Protocollo di modifica del Patto sulla pesca.'],
    ['ja', 'ノルウェーとチリの漁業協定を改正する議定書が5月3日、サンティアゴで署名された。'],
    ['ja', 'ノルウェーとチリは5月3日、漁業協定の改正議定書に署名した。'],
  ])('%s: amends it when it is signed: %s', (lang, text) => {
    expect(toldIn(reader, lang, text)).toEqual(['amended occurred 2025-05-03']);
  });

  it.each([
    ['en', 'The Protocol amending the Norway-Chile Fisheries Pact entered into force on 3 May.'],
    ['en', 'Norway ratified the Protocol amending the Norway-Chile Fisheries Pact on 3 May.'],
    ['it', 'Il Protocollo che modifica il Patto sulla pesca è entrato in vigore il 3 maggio.'],
    ['ja', 'ノルウェーとチリの漁業協定を改正する議定書が5月3日に発効した。'],
    ['ja', 'ノルウェーは5月3日、漁業協定の改正議定書を批准した。'],
    ['it', "L'emendamento al Patto sulla pesca è in vigore dal 3 maggio."],
    ['it', 'Non è ancora entrato in vigore il Protocollo di modifica del Patto sulla pesca.'],
    ['it', 'La Norvegia ha ratificato il 3 maggio il Protocollo che modifica il Patto sulla pesca.'],
  ])('%s: has steps of its own: %s', (lang, text) => {
    expect(toldIn(reader, lang, text).filter((claim) => !claim.startsWith('amended'))).toEqual([]);
  });

  it.each([
    [
      'en',
      'The Norway-Chile Fisheries Pact, amended by a Protocol, entered into force on 3 May.',
      'in-force occurred 2025-05-03',
    ],
    ['it', 'Il 3 maggio sono stati firmati il Patto sulla pesca e un Protocollo aggiuntivo.', 'signed occurred 2025-05-03'],
    ['ja', '2010年に署名された漁業協定を改正する議定書が起草されている。', 'signed occurred 2010'],
    ['ja', '5月3日に発効した漁業協定を改正する議定書が起草されている。', 'in-force occurred 2025-05-03'],
  ])('%s: leaves those of the treaty alone: %s', (lang, text, claim) => {
    expect(toldIn(reader, lang, text)).toContain(claim);
  });

  it('that is tracked for itself is signed, and enters into force', () => {
    const protocol = readerOf({
      id: 'protocol',
      kind: 'agreement',
      parties: ['NO', 'CL'],
      names: { it: ['Protocollo che modifica il Patto sulla pesca'] },
    });
    const told = toldIn(
      protocol,
      'it',
      'Il Protocollo che modifica il Patto sulla pesca è stato firmato ed è in vigore dal 10 novembre.',
    );
    expect(told).toEqual(expect.arrayContaining(['signed occurred -', 'in-force occurred 2025-11-10']));
  });
});
