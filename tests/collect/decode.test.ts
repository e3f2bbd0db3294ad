// Charsets as they come: declared rightly, wrongly, twice, or not at all.

import Encoding from 'encoding-japanese';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/collect/decode.js';

const JAPANESE = '日伊物品役務相互提供協定が発効した。①髙㈱～';
const ITALIAN = 'L’accordo è entrato in vigore: più città, perché no? 100 €';

function bytes(text: string, charset: string): Uint8Array {
  if (charset === 'iso-2022-jp')
    return Uint8Array.from(Encoding.convert(Encoding.stringToCode(text), { to: 'JIS', from: 'UNICODE', type: 'array' }));
  return iconv.encode(text, charset);
}

function html(charset: string | undefined, text: string): string {
  return `<html><head>${charset ? `<meta http-equiv="Content-Type" content="text/html; charset=${charset}">` : ''}</head><body>${text}</body></html>`;
}

describe('the charset is found', () => {
  it.each([
    ['Shift_JIS by meta only', bytes(html('Shift_JIS', JAPANESE), 'cp932'), 'text/html', 'shift_jis', JAPANESE],
    ['cp932 by its Windows name', bytes(html('windows-31j', JAPANESE), 'cp932'), 'text/html', 'shift_jis', JAPANESE],
    [
      'Shift_JIS under a server that says Latin-1',
      bytes(html('Shift_JIS', JAPANESE), 'cp932'),
      'text/html; charset=iso-8859-1',
      'shift_jis',
      JAPANESE,
    ],
    ['EUC-JP by HTTP', bytes(html(undefined, '発効した協定'), 'euc-jp'), 'text/html; charset=EUC-JP', 'euc-jp', '発効した協定'],
    [
      'EUC-JP by XML declaration',
      bytes('<?xml version="1.0" encoding="EUC-JP"?><a>発効した協定</a>', 'euc-jp'),
      '',
      'euc-jp',
      '発効した協定',
    ],
    ['EUC-JP by nothing', bytes('発効した協定について', 'euc-jp'), '', 'euc-jp', '発効した協定について'],
    [
      'EUC-JP that says Shift_JIS',
      bytes(html('Shift_JIS', '発効した協定について発表した。'), 'euc-jp'),
      '',
      'euc-jp',
      '発効した協定について発表した。',
    ],
    ['Shift_JIS by nothing', bytes('協定が発効した。', 'cp932'), '', 'shift_jis', '協定が発効した。'],
    ['ISO-2022-JP by nothing', bytes('協定が発効した。', 'iso-2022-jp'), '', 'iso-2022-jp', '協定が発効した。'],
    ['windows-1252 that says Latin-1', bytes(html('iso-8859-1', ITALIAN), 'windows-1252'), '', 'windows-1252', ITALIAN],
    [
      'windows-1252 that says UTF-8',
      bytes(html('utf-8', ITALIAN), 'windows-1252'),
      'text/html; charset=utf-8',
      'windows-1252',
      ITALIAN,
    ],
    ['windows-1252 by nothing', bytes(ITALIAN, 'windows-1252'), '', 'windows-1252', ITALIAN],
    ['UTF-8 that says Latin-1', bytes(html('iso-8859-1', ITALIAN), 'utf-8'), 'text/html; charset=iso-8859-1', 'utf-8', ITALIAN],
    ['UTF-8 that says Shift_JIS', bytes(html('Shift_JIS', JAPANESE), 'utf-8'), '', 'utf-8', JAPANESE],
    ['UTF-8 with a mark', Buffer.from(`\ufeff<?xml version="1.0"?><a>${JAPANESE}</a>`), '', 'utf-8', JAPANESE],
    [
      'UTF-16 with a mark',
      Buffer.concat([Buffer.from([0xff, 0xfe]), iconv.encode(html(undefined, JAPANESE), 'utf-16le')]),
      '',
      'utf-16le',
      JAPANESE,
    ],
    ['UTF-16 without one', iconv.encode(html(undefined, ITALIAN), 'utf-16be'), '', 'utf-16be', ITALIAN],
    ['a charset nobody knows', Buffer.from(ITALIAN), 'text/html; charset=klingon', 'utf-8', ITALIAN],
  ])('%s', (_, body, contentType, charset, text) => {
    const decoded = decode(body, contentType);
    expect(decoded.charset).toBe(charset);
    expect(decoded.text).toContain(text);
  });

  it('one broken byte does not change the charset', () => {
    const body = Buffer.concat([Buffer.from(html('utf-8', JAPANESE.repeat(20))), Buffer.from([0xff])]);
    expect(decode(body, '').charset).toBe('utf-8');
    expect(decode(body, '').text).toContain(JAPANESE);
  });
});

it('text comes without mark and controls, and composed', () => {
  expect(decode(Buffer.from('\ufeffa\0b\u0007c\td\ncitta\u0300'), '').text).toBe('abc\td\ncittà');
});

it('no bytes whatever make it throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.string(), (body, type) => typeof decode(body, type).text === 'string'),
  );
});
