// The day of an approval: of the final vote, the law and the gazette the first; and what is said of those who did not vote against it.

import { describe, expect, it } from 'vitest';
import { claimsIn, PACT, readerOf, report, toldIn } from './samples.js';

const reader = readerOf(PACT);
const told = (lang: string, text: string) => toldIn(reader, lang, text).filter((claim) => /^(?:approved|milestone)/u.test(claim));

describe('a law and the vote before it', () => {
  it.each([
    [
      'en',
      'The law of 14 November ratifying the Norway-Chile Fisheries Pact was printed on 20 November; the Senate had given it the final vote on the 8th of this month.',
    ],
    [
      'it',
      "La legge n. 5 del 14 novembre, che ratifica il Patto sulla pesca, è in Gazzetta; la Camera l'aveva votata all'unanimità l'8 novembre.",
    ],
    [
      'it',
      "La Gazzetta di ieri ha pubblicato la legge n. 5 del 14 novembre, che autorizza la ratifica del Patto sulla pesca; il voto finale del Senato, unanime, risale all'8 novembre.",
    ],
    ['ja', '漁業協定の承認法(11月14日法律第5号)が20日の官報に掲載された。議会は8日に可決していた。'],
  ])('%s: are one approval of the day of the vote: %s', (lang, text) => {
    expect(told(lang, text)).toEqual(['approved occurred 2025-11-08']);
  });

  it('have the day of the law where the text names no other', () => {
    const text =
      "La legge n. 5 del 14 novembre, che ratifica il Patto sulla pesca, è in Gazzetta; il Senato l'aveva votata all'unanimità.";
    expect(told('it', text)).toEqual(['approved occurred 2025-11-14']);
    const numbered = 'La legge di ratifica del Patto sulla pesca porta il numero 27 e la data del 14 novembre.';
    expect(told('it', numbered)).toEqual(['approved occurred 2025-11-14']);
  });
});

describe('a law with a full stop in its number', () => {
  it.each([
    ['en', 'Law No. 21.700 of 3 May 2025, printed in the gazette of 10 May 2025, approves the Norway-Chile Fisheries Pact.'],
    ['it', 'La legge Nr. 21.700 del 3 maggio 2025 approva il Patto sulla pesca.'],
    ['ja', '議会は法律No. 21.700で2025年5月3日に漁業協定を承認した。'],
  ])('%s: is one sentence: %s', (lang, text) => {
    expect(told(lang, text)).toEqual(['approved occurred 2025-05-03']);
  });
});

describe('the day of a law', () => {
  it.each([
    'The law of 5 November ratifying the Norway-Chile Fisheries Pact was published in the official gazette on 20 November.',
    'The law of 5 November approving the Norway-Chile Fisheries Pact appeared in the gazette of 20 November.',
  ])('comes before that of its print: %s', (text) => {
    expect(told('en', text)).toEqual(['approved occurred 2025-11-05']);
  });

  it('is that of no other step', () => {
    const text = 'Under the law of 5 November the Norway-Chile Fisheries Pact was signed on 20 November.';
    expect(toldIn(reader, 'en', text)).toEqual(['signed occurred 2025-11-20']);
  });
});

describe('a vote that nobody was against', () => {
  it.each([
    'With nobody opposing, the Norwegian parliament on Thursday approved the Norway-Chile Fisheries Pact.',
    'By 93 votes to 4, with no one abstaining, the Norwegian parliament approved the Norway-Chile Fisheries Pact on Thursday.',
    'With not a single member voting against, the Norwegian parliament approved the Norway-Chile Fisheries Pact on Thursday.',
  ])('is none the less in favour: %s', (text) => {
    expect(told('en', text)).toEqual(['approved occurred 2025-11-20']);
  });

  it('is not taken for one that there was not', () => {
    expect(told('en', 'Nobody has approved the Norway-Chile Fisheries Pact.')).toEqual(['approved denied -']);
  });
});

describe('a law that authorises an approval', () => {
  it('announces no second one', () => {
    const text =
      "La Gazzetta di ieri ha pubblicato la legge n. 5 del 14 novembre, che autorizza l'approvazione del Patto sulla pesca.";
    expect(told('it', text)).toEqual(['approved occurred 2025-11-14']);
  });
});

describe('a vote in a committee', () => {
  it.each([
    ['Già approvato in commissione ad aprile, il Patto sulla pesca regola i contingenti.', 'milestone occurred 2025-04'],
    ['Il Patto sulla pesca, passato in commissione ieri, regola i contingenti.', 'milestone occurred 2025-11-25'],
    ['La commissione Agricoltura ha approvato ieri il Patto sulla pesca.', 'milestone occurred 2025-11-25'],
    ['Il parlamento norvegese ha approvato ieri il Patto sulla pesca.', 'approved occurred 2025-11-25'],
    ['La Camera ha approvato ieri il Patto sulla pesca, già esaminato in commissione.', 'approved occurred 2025-11-25'],
    ['Le commissioni Agricoltura e Bilancio hanno approvato ieri il Patto sulla pesca.', 'milestone occurred 2025-11-25'],
    ["Dopo la commissione l'aula ha approvato ieri il Patto sulla pesca.", 'approved occurred 2025-11-25'],
    ["Dopo la commissione l'assemblea ha approvato ieri il Patto sulla pesca.", 'approved occurred 2025-11-25'],
    ['Dopo la commissione la plenaria ha approvato ieri il Patto sulla pesca.', 'approved occurred 2025-11-25'],
    ['Dopo la commissione il parlamento ha approvato ieri il Patto sulla pesca.', 'approved occurred 2025-11-25'],
    [
      'Approvato in via definitiva in commissione ieri, il Patto sulla pesca regola i contingenti.',
      'approved occurred 2025-11-25',
    ],
  ])('is a step on the way, that of the house is not, nor the last one: %s', (text, claim) => {
    expect(told('it', text)).toEqual([claim]);
  });

  it.each(['europea', 'Ue', 'elettorale', 'mista', 'bilaterale', 'congiunta'])(
    'is none of parliament where it is %s',
    (which) => {
      const text = `La commissione ${which} ha approvato ieri il Patto sulla pesca.`;
      expect(told('it', text)).toEqual(['approved occurred 2025-11-25']);
    },
  );

  it('is that of the chamber whose committee it is', () => {
    const text = 'La commissione Agricoltura del Senato ha approvato ieri il Patto sulla pesca.';
    expect(told('it', text)).toContain('approved occurred 2025-11-25');
  });

  it('is the last one of a programme, in the record of a sitting', () => {
    const work = readerOf({ id: 'work', kind: 'programme', parties: ['NO', 'CL'], names: { it: ['Galleria delle Ande'] } });
    const title = 'Commissione Energia, mercoledì 26 novembre 2025';
    const text =
      'Punto 1: la prossima rata della Galleria delle Ande. Il relatore parla. Si discute dei costi. La Commissione approva la proposta.';
    const claims = claimsIn(work, report(text, { lang: 'it', title, official: true }));
    expect(claims).toEqual(['work approved occurred 2025-11-26 -']);
  });
});
