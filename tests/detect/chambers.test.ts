// The vote of one chamber is a step on the way, unless it was the last one needed: in three languages, with the party whose parliament it is.

import { describe, expect, it } from 'vitest';
import { readerOf, report } from './samples.js';

const reader = readerOf({
  id: 'grid-treaty',
  title: 'Italy-Japan Grid Treaty',
  kind: 'agreement',
  parties: ['IT', 'JP'],
  names: { en: ['Italy-Japan Grid Treaty'], it: ['Trattato reti Italia-Giappone'], ja: ['日伊送電網条約'] },
});

function votes(lang: string, text: string): string[] {
  return reader
    .read(report(text, { lang, published: '2025-07-10T12:00:00Z' }))
    .findings.flatMap(({ claims }) => claims)
    .filter(({ modality }) => modality === 'occurred')
    .map(({ status, party, date }) => `${status} ${party} ${date}`)
    .sort();
}

describe('votes of two chambers', () => {
  it.each([
    [
      'it',
      'La Camera ha approvato martedì il disegno di legge di ratifica del Trattato reti Italia-Giappone. Il testo passa ora al Senato.',
      ['milestone IT 2025-07-08'],
    ],
    [
      'it',
      'Il Trattato reti Italia-Giappone, passato alla Camera a maggio, attende ora il voto di Palazzo Madama.',
      ['milestone IT 2025-05'],
    ],
    [
      'it',
      'Dopo il via libera del Senato a maggio, la Camera ha approvato ieri in via definitiva il Trattato reti Italia-Giappone.',
      ['approved IT 2025-07-09', 'milestone IT 2025-05'],
    ],
    [
      'it',
      'Il Senato ha approvato ieri in via definitiva il Trattato reti Italia-Giappone. Il testo era già passato alla Camera a maggio.',
      ['approved IT 2025-07-09', 'milestone IT 2025-05'],
    ],
    ['it', 'Il parlamento giapponese ha approvato ieri il Trattato reti Italia-Giappone.', ['approved JP 2025-07-09']],
    [
      'en',
      "Italy's Chamber of Deputies approved the Italy-Japan Grid Treaty on Tuesday. The bill now goes to the Senate.",
      ['milestone IT 2025-07-08'],
    ],
    [
      'en',
      "Italy's Senate approved the Italy-Japan Grid Treaty on Tuesday, completing parliamentary passage.",
      ['approved IT 2025-07-08'],
    ],
    ['ja', '日本の衆議院は8日の本会議で、日伊送電網条約の承認案を可決し、参議院に送付した。', ['milestone JP 2025-07-08']],
    ['ja', '日伊送電網条約の承認案は8日、参院本会議で可決、承認された。', ['approved JP 2025-07-08']],
  ])('%s: %s', (lang, text, expected) => {
    expect(votes(lang, text)).toEqual(expected);
  });
});
