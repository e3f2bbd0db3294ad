// Columns line up and hostile text does nothing.

import pc from 'picocolors';
import { describe, expect, it } from 'vitest';
import { clip, columns, printable, table } from '../../src/shared/terminal.js';

describe('terminal text', () => {
  it('counts what a terminal shows: two columns for Japanese, none for colours and accents', () => {
    expect(columns('日伊ACSA')).toBe(8);
    expect(columns(pc.createColors(true).red('abc'))).toBe(3);
    expect(columns('e\u0301')).toBe(1);
    expect(columns('ｱｲｳ')).toBe(3);
  });

  it('lines up columns', () => {
    expect(
      table(
        ['what', 'n'],
        [
          ['協定', '1'],
          ['pact', '22'],
        ],
      ),
    ).toBe('what  n\n協定  1\npact  22');
  });

  it('clips by columns', () => {
    expect(clip('物品役務相互提供協定', 9)).toBe('物品役務…');
    expect(clip('short', 9)).toBe('short');
  });

  it('takes escape sequences, line ends and direction marks out of fetched text', () => {
    expect(printable('\u001b[2J\u001b]0;title\u0007Pact\r\nsigned \u202eecrof ni\u202c')).toBe('Pact signed  ecrof ni');
  });
});
