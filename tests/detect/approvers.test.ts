// A parliament's approval is not a cabinet's, nor a court's: the body is read where the cue does not say it.

import { describe, expect, it } from 'vitest';
import { readerOf, report } from './samples.js';

const reader = readerOf({
  id: 'pact',
  parties: ['IT', 'JP'],
  names: { en: ['Italy-Japan Seabed Pact'], it: ['Patto fondali Italia-Giappone'], ja: ['日伊海底協定'] },
});
const bodies = (lang: string, text: string, title = '') =>
  reader
    .read(report(text, { lang, title }))
    .findings.flatMap(({ claims }) => claims)
    .filter(({ status }) => status === 'approved')
    .map(({ body }) => body);

describe('the body that approves', () => {
  it.each([
    ['en', 'The Japanese parliament gave its assent to the Italy-Japan Seabed Pact on Monday.', 'parliament'],
    ['en', 'The Japanese cabinet gave the thumbs-up to the Italy-Japan Seabed Pact on Monday.', 'cabinet'],
    ['en', 'The Council of the European Union adopted the decision on the conclusion of the Italy-Japan Seabed Pact.', 'cabinet'],
    ['it', 'Il Consiglio dei ministri ha dato il via libera al Patto fondali Italia-Giappone.', 'cabinet'],
    ['it', 'Il Senato ha dato ieri il voto definitivo al Patto fondali Italia-Giappone.', 'parliament'],
    ['ja', '日伊海底協定の承認案を国会が可決した。', 'parliament'],
  ])('is the one named with it (%s): %s', (lang, text, body) => {
    expect(bodies(lang, text)).toEqual([body]);
  });

  it('is the cabinet in the record of its meeting, which lists the titles of laws', () => {
    const law = "Ratifica ed esecuzione dell'accordo Patto fondali Italia-Giappone, fatto a Roma il 3 maggio 2022;";
    expect(bodies('it', law, 'Comunicato stampa del Consiglio dei Ministri n. 119')).toEqual(['cabinet']);
    expect(bodies('it', law, 'Lavori parlamentari della settimana')).toEqual(['parliament']);
    const vote = `Il Senato approva: ${law}`;
    expect(bodies('it', vote, 'Comunicato stampa del Consiglio dei Ministri n. 119')).toEqual(['parliament']);
  });

  it('does not take the step of who stands before the next verb', () => {
    const text =
      'The Senate gave its consent to the Italy-Japan Seabed Pact in May and the Japanese Diet completed its approval in June.';
    const parties = reader
      .read(report(text))
      .findings.flatMap(({ claims }) => claims.map(({ date, party }) => `${date} ${party ?? '-'}`));
    expect(parties.sort()).toEqual(['2025-05 -', '2025-06 JP']);
  });
});

describe('the day of a law', () => {
  it.each([
    [
      'en',
      'Law 20.412, promulgated on 19 March 2025 and printed in the gazette on 28 March, approves the Italy-Japan Seabed Pact.',
    ],
    [
      'en',
      'The act (No. 66 of 19 March 2025) approving the Italy-Japan Seabed Pact was published in the Official Gazette on 28 March.',
    ],
    [
      'it',
      'La legge n. 41/2025 del 19 marzo, apparsa sulla Gazzetta di venerdì 28 marzo, approva il Patto fondali Italia-Giappone.',
    ],
    ['ja', '日伊海底協定の批准を認める3月19日の法律第184号が3月28日、官報に掲載された。'],
  ])('goes before that of the gazette (%s): %s', (lang, text) => {
    const days = reader
      .read(report(text, { lang, published: '2025-04-02T09:00:00Z' }))
      .findings.flatMap(({ claims }) => claims.filter(({ status }) => status === 'approved').map(({ date }) => date));
    expect(days).toEqual(['2025-03-19']);
  });
});
