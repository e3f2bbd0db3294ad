import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/detect/fold.js';
import { normalise } from '../../src/detect/normalise.js';

/** Any UTF-16 units at all, lone halves of characters too, and often those that normalising changes. */
const anyText = fc
  .array(fc.oneof(fc.nat(0xffff), fc.constantFrom(0x2f00, 0x2fd5, 0xff01, 0xff5e, 0xff65, 0x3000, 0x130, 0x1c5, 0x2126, 0xfb01)))
  .map((units) => String.fromCharCode(...units));

describe('normalising', () => {
  it('keeps the length of any text, so that offsets into one are offsets into the other', () => {
    fc.assert(fc.property(anyText, (text) => normalise(text).length === text.length && fold(text).length === text.length));
  });

  it('works unit by unit', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(normalise(a + b)).toBe(normalise(a) + normalise(b));
        expect(fold(a + b)).toBe(fold(a) + fold(b));
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
        expect(fold(fold(text))).toBe(fold(text));
        expect(fold(normalise(text))).toBe(fold(text));
      }),
    );
  });

  it.each([
    ['full-width letters and digits', 'ＡＣＳＡ２０２５！', 'ACSA2025!'],
    ['quotes and apostrophes', '“l’accordo” «testo» `a´', '"l\'accordo" "testo" \'a\''],
    ['dashes', 'Japan–Italy — 2025‐2026 −1', 'Japan-Italy - 2025-2026 -1'],
    ['spaces', 'a\u00a0b\u3000c\td\re\u2009f', 'a b c d e f'],
    ['middle dots', '日･伊 日‧伊 日·伊', '日・伊 日・伊 日・伊'],
    ['radicals of PDFs', '⽇本の⽂書、⼆⽉', '日本の文書、二月'],
    ['nothing else', 'İstanbul, Straße, ﬁle, é, が', 'İstanbul, Straße, ﬁle, é, が'],
  ])('%s', (_, text, plain) => {
    expect(normalise(text)).toBe(plain);
  });

  it.each([
    ['ACSA', 'ＡＣＳＡ', 'acsa'],
    ['CAFÉ', 'café', 'café'],
    ['L’Accordo', "L'ACCORDO", "l'accordo"],
  ])('folds %s and %s alike', (a, b, folded) => {
    expect([fold(a), fold(b)]).toEqual([folded, folded]);
  });

  it('leaves a capital whose small form is longer', () => {
    expect(fold('İ')).toBe('İ');
  });
});
