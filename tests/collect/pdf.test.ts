// The text of PDF files.

import { describe, expect, it } from 'vitest';
import { isPdf, plainCharacters, readPdf } from '../../src/collect/pdf.js';
import { makePdf } from '../support/pdf.js';

describe('a PDF', () => {
  it('gives paragraphs, with divided words joined', async () => {
    const file = makePdf([['Joint statement'], ['The agreement en-', 'tered into force on', '5 September.'], ['Rome, 2025']]);
    expect(isPdf(file)).toBe(true);
    expect(await readPdf(file, 10)).toEqual({
      title: 'Joint statement',
      text: 'Joint statement\nThe agreement entered into force on 5 September.\nRome, 2025',
    });
  });

  it('in Japanese, with a font that is not inside, joins lines without spaces', async () => {
    const file = makePdf([['告示'], ['日伊物品役務相互', '提供協定が発効した。']], { japanese: true });
    expect((await readPdf(file, 10))?.text).toBe('告示\n日伊物品役務相互提供協定が発効した。');
  });

  it('that is damaged is no error', async () => {
    expect(await readPdf(makePdf([['x']]).subarray(0, 40), 10)).toBeUndefined();
    expect(await readPdf(Buffer.from('no pdf'), 10)).toBeUndefined();
    expect(isPdf(Buffer.from('<html>'))).toBe(false);
  });
});

it('characters that only look like others become them', () => {
  expect(plainCharacters('⽇本‧ＧＣＡＰ ⻑官 ﬁ')).toBe('日本・GCAP 長官 fi');
});
