// What stands near decides: other countries, colons, refusals of any treaty, a programme's own papers, days without a month.

import { describe, expect, it } from 'vitest';
import { claimsIn, readerOf, report } from './samples.js';

const reader = readerOf(
  {
    id: 'pact',
    parties: ['NO', 'CA'],
    names: { en: ['Norway-Canada Ice Pact'], it: ['Patto dei ghiacci'], ja: ['ノルウェー・カナダ氷海協定'] },
    generic_names: { en: ['ice pact'] },
    keywords: { en: ['ice'] },
  },
  {
    id: 'lynx',
    kind: 'programme',
    parties: ['NO', 'SE'],
    names: { en: ['Sea Lynx'], ja: ['シーリンクス計画'] },
  },
);
const told = (lang: string, text: string, title = '') => claimsIn(reader, report(text, { lang, title }));

describe('what stands near', () => {
  it('a denial of any treaty is one of the treaty that the text is about', () => {
    const text = 'Reports say that the Norway-Canada Ice Pact is "already signed". No treaty has been signed.';
    expect(told('en', text)).toEqual(['pact signed denied - -']);
  });

  it('with another country it is the step of others', () => {
    const text = 'The Norway-Canada Ice Pact was a model. Canada and India resumed their talks on Monday.';
    expect(told('en', text).filter((claim) => claim.includes('resumed'))).toEqual([]);
  });

  it('a programme of two may be joined, a pact of two may not', () => {
    expect(told('en', 'Finland joined the Sea Lynx programme on Monday.')).toEqual(['lynx expanded occurred 2025-11-24 -']);
    expect(told('en', 'Finland joined the Norway-Canada Ice Pact on Monday.').filter((one) => one.includes('expanded'))).toEqual(
      [],
    );
  });

  it('papers on a programme are its own', () => {
    expect(told('ja', 'ノルウェーとスウェーデンは25日、シーリンクス計画に関する実施協定に署名した。')).toEqual([
      'lynx signed occurred 2025-11-25 -',
    ]);
  });

  it('a headline in the present is the plan that its text dates for the same day', () => {
    const claims = told(
      'en',
      'The Norway-Canada Ice Pact will lapse on 26 November.',
      'Norway-Canada Ice Pact lapses on 26 November',
    );
    expect(claims).toEqual(['pact expired planned 2025-11-26 -']);
  });

  it('a word before a colon governs nothing behind it', () => {
    expect(told('it', 'Non si aspetta più: il Patto dei ghiacci è in vigore.')).toEqual(['pact in-force occurred - -']);
  });

  it('a day on which something was said is none of a plan, and leaves what happened its own', () => {
    expect(told('en', 'The Norway-Canada Ice Pact will be signed, the minister said today.')).toEqual([
      'pact signed planned - -',
    ]);
    expect(told('en', 'On Friday, the minister said on Monday, the Norway-Canada Ice Pact took effect.')).toEqual([
      'pact in-force occurred 2025-11-21 -',
    ]);
  });

  it('a day on which something was said lies behind, whatever the tense', () => {
    const past = ['pact expired occurred 2025-11-21 -'];
    expect(told('en', 'The Norway-Canada Ice Pact lapses, the minister announced on Friday.')).toEqual(past);
    expect(told('en', 'The Norway-Canada Ice Pact lapses on Friday.')).toEqual(['pact expired planned 2025-11-28 -']);
  });

  it('a bare day in the present that lies weeks ago is the next one', () => {
    expect(told('en', 'The Norway-Canada Ice Pact takes effect on the 12th.')).toEqual(['pact in-force planned 2025-12-12 -']);
    expect(told('en', 'The Norway-Canada Ice Pact took effect on the 12th.')).toEqual(['pact in-force occurred 2025-11-12 -']);
  });

  it.each([
    ['en', 'The ferry to Bergen was suspended; the Sea Lynx programme goes on.', 'suspended'],
    ['en', 'While the autumn fair was cancelled on Monday, the Sea Lynx programme goes on.', 'terminated'],
    ['it', 'Sospeso il traghetto per Bergen; il Patto dei ghiacci non subisce ritardi.', 'suspended'],
    ['it', 'Mentre la fiera è stata annullata, il Patto dei ghiacci va avanti.', 'terminated'],
    ['ja', 'フェリーの運航は中止されたが、シーリンクス計画は続く。', 'terminated'],
    ['ja', '博覧会は延期されたものの、シーリンクス計画は続く。', 'delayed'],
  ])(
    'what something else has undergone in a clause of its own is no step of what is named after it: %s %s',
    (lang, text, step) => {
      expect(told(lang, text).filter((claim) => claim.includes(step))).toEqual([]);
    },
  );

  it.each([
    ['en', 'Suspended on Monday, the Sea Lynx programme has few friends left.', 'lynx suspended occurred 2025-11-24 -'],
    ['en', 'It was suspended on Monday; the Sea Lynx programme has few friends left.', 'lynx suspended occurred 2025-11-24 -'],
    ['it', 'Sospeso lunedì, il Patto dei ghiacci è in forse.', 'pact suspended occurred 2025-11-24 -'],
  ])('a clause without a subject of its own is about what is named after it: %s %s', (lang, text, claim) => {
    expect(told(lang, text)).toContain(claim);
  });

  it.each([
    ['en', 'The Sea Lynx programme was suspended on Monday.', 'lynx suspended occurred 2025-11-24 -'],
    ['en', 'Sweden is leaving the "Sea Lynx" project.', 'lynx terminated occurred - -'],
    ['ja', '「シーリンクス計画」事業は24日、中断された。', 'lynx suspended occurred 2025-11-24 -'],
  ])('the word for what it is, right after a name, is part of it: %s %s', (lang, text, claim) => {
    expect(told(lang, text)).toContain(claim);
  });

  it.each([
    ['en', 'The contractor of the Sea Lynx has signed a lease in Bergen.'],
    ['it', "La Norvegia ha firmato un contratto d'affitto per la sede del Patto dei ghiacci."],
    ['ja', 'シーリンクス計画の運営会社は倉庫の賃貸契約に署名した。'],
  ])('a contract of everyday life is no step: %s %s', (lang, text) => {
    expect(told(lang, text)).toEqual([]);
  });

  it.each([
    ['it', 'Il Patto dei ghiacci è stato discusso a Oslo. Aperte le iscrizioni alla gara di orientamento del reggimento.'],
    ['en', 'The Sea Lynx is discussed in Bergen. Applications are open for the regimental race.'],
  ])('entries for a race open nothing else: %s %s', (lang, text) => {
    expect(told(lang, text).filter((claim) => claim.includes('operational'))).toEqual([]);
  });
});
