import { describe, expect, it } from 'vitest';
import { EVERYDAY } from './everyday.rows.js';
import { claimsIn, readerOf, report } from './samples.js';

const reader = readerOf(
  {
    id: 'm',
    kind: 'agreement',
    parties: ['NO', 'CL'],
    names: {
      en: ['Norway-Chile Kelp Agreement'],
      it: ['accordo Norvegia-Cile sulle alghe'],
      ja: ['ノルウェー・チリ海藻協定'],
    },
    keywords: { en: ['kelp'], it: ['alghe'], ja: ['海藻'] },
  },
  {
    id: 'w',
    kind: 'agreement',
    parties: [],
    names: { en: ['Plastics Treaty'], it: ['Trattato sulla plastica'], ja: ['プラスチック条約'] },
  },
  {
    id: 'p',
    kind: 'programme',
    parties: ['NO', 'SE'],
    names: { en: ['Sea Lynx'], it: ['Sea Lynx'], ja: ['シーリンクス計画'] },
  },
);

describe.each(Object.entries(EVERYDAY))('%s', (lang, rows) => {
  it.each([...rows])('$claim: $text $title', ({ claim, text, title }) => {
    const claims = claimsIn(reader, report(text, { lang, ...(title !== undefined && { title }) }));
    if (claim === 'none') expect(claims.filter((one) => one.includes(' occurred '))).toEqual([]);
    else expect(claims.filter((one) => one.startsWith(claim))).not.toEqual([]);
  });
});
