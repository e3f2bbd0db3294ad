// Two or more in one list share the step that is told of them; what stands behind a list is about its last alone.

import { describe, expect, it } from 'vitest';
import { readerOf, report, claimsIn } from './samples.js';

const reader = readerOf(
  {
    id: 'kelp',
    kind: 'memorandum',
    parties: ['NO', 'CL'],
    names: {
      en: ['Norway-Chile Kelp Memorandum'],
      it: ['Memorandum Norvegia-Cile sulle alghe'],
      ja: ['ノルウェー・チリ海藻覚書'],
    },
  },
  {
    id: 'plastic',
    parties: [],
    names: { en: ['Plastics Treaty'], it: ['Trattato sulla plastica'], ja: ['プラスチック条約'] },
  },
);
const BOTH = ['kelp', 'plastic'];

describe.each(['en', 'it', 'ja'])('a list in %s', (lang) => {
  const rows: Record<string, [string, string[]][]> = {
    en: [
      ['Norway and Chile signed the Norway-Chile Kelp Memorandum and the Plastics Treaty on Monday.', BOTH],
      ['The Norway-Chile Kelp Memorandum and the Plastics Treaty entered into force on Monday.', BOTH],
      ['The Plastics Treaty, the Norway-Chile Kelp Memorandum and an accord on whaling were suspended on Monday.', BOTH],
      ['Both the Plastics Treaty and the Norway-Chile Kelp Memorandum have expired.', BOTH],
      ['The Norway-Chile Kelp Memorandum and an agreement on whaling were suspended on Monday.', ['kelp']],
      ['Norway and Chile signed a memorandum on whaling and the Norway-Chile Kelp Memorandum on Monday.', ['kelp']],
      [
        'Ministers discussed the Norway-Chile Kelp Memorandum and the Plastics Treaty, which was suspended on Monday.',
        ['plastic'],
      ],
      ['Ministers praised the Norway-Chile Kelp Memorandum and suspended the Plastics Treaty.', ['plastic']],
      ['The Plastics Treaty, an agreement on waste, was suspended on Monday.', ['plastic']],
      ['Neither the Plastics Treaty nor the Norway-Chile Kelp Memorandum was signed on Monday.', []],
    ],
    it: [
      ['Norvegia e Cile hanno firmato lunedì il Memorandum Norvegia-Cile sulle alghe e il Trattato sulla plastica.', BOTH],
      ['Il Memorandum Norvegia-Cile sulle alghe e il Trattato sulla plastica sono entrati in vigore lunedì.', BOTH],
      ['Il Memorandum Norvegia-Cile sulle alghe e un accordo sulla pesca sono stati sospesi lunedì.', ['kelp']],
      ['I due governi hanno lodato il Memorandum Norvegia-Cile sulle alghe e sospeso il Trattato sulla plastica.', ['plastic']],
      ['Né il Trattato sulla plastica né il Memorandum Norvegia-Cile sulle alghe sono stati firmati lunedì.', []],
    ],
    ja: [
      ['ノルウェーとチリは24日、ノルウェー・チリ海藻覚書とプラスチック条約に署名した。', BOTH],
      ['ノルウェー・チリ海藻覚書とプラスチック条約は24日に発効した。', BOTH],
      ['ノルウェーとチリは24日、ノルウェー・チリ海藻覚書と捕鯨に関する覚書に署名した。', ['kelp']],
      ['ノルウェー・チリ海藻覚書を評価し、プラスチック条約に署名した。', ['plastic']],
    ],
  };
  it.each(rows[lang]!)('%s', (text, ids) => {
    const claims = claimsIn(reader, report(text, { lang })).filter((claim) => claim.includes(' occurred '));
    expect([...new Set(claims.map((claim) => claim.split(' ')[0]))].sort()).toEqual(ids);
  });
});
