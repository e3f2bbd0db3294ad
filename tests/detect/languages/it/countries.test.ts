// Italian words for countries: inflected, compound, elided, as governments and as places.

import { describe, expect, it } from 'vitest';
import { italian } from '../../../../src/detect/languages/it/index.js';
import { normalise } from '../../../../src/detect/normalise.js';
import { createPartyFinder } from '../../../../src/detect/parties.js';

const find = createPartyFinder(italian, new Set());
const parties = (text: string) => find(normalise(text)).map(({ code, place }) => (place ? `(${code})` : code));

describe('countries', () => {
  it.each([
    ['i ministri giapponesi e le aziende nipponiche', ['JP', 'JP']],
    ['l’accordo italo-giapponese', ['IT', 'JP']],
    ['il patto russo-americano', ['RU', 'US']],
    ['il jet italo-anglo-nipponico', ['IT', 'GB', 'JP']],
    ['asse Italia-Giappone', ['IT', 'JP']],
    ['dell’Albania e dell’Ue', ['AL', 'EU']],
    ['gli Stati Uniti e la Gran Bretagna', ['US', 'GB']],
    ['Tokyo e Roma hanno firmato', ['JP', 'IT']],
    ['il sì di Palazzo Madama e della Dieta', ['IT', 'JP']],
    ['le tedesche, i turchi, le belghe, i greci', ['DE', 'TR', 'BE', 'GR']],
    ['firmato a Roma', ['(IT)']],
    ['firmato in Giappone', ['(JP)']],
    ['la Convenzione di Tokyo', ['(JP)']],
    ['il Giappone apre a Malta', ['JP', 'MT']],
    ['fonti in inglese', ['(GB)']],
    ['un vertice italo-qualcosa', []],
  ])('%s', (text, codes) => {
    expect(parties(text)).toEqual(codes);
  });
});
