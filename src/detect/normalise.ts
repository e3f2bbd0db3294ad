// Makes text comparable without moving a single offset: every UTF-16 unit becomes exactly one unit.

const MAP = new Map<string, string>([
  ['\u2018', "'"],
  ['\u2019', "'"],
  ['\u02bc', "'"],
  ['\u201b', "'"],
  ['\u0060', "'"],
  ['\u00b4', "'"],
  ['\u201c', '"'],
  ['\u201d', '"'],
  ['\u201e', '"'],
  ['\u00ab', '"'],
  ['\u00bb', '"'],
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2012', '-'],
  ['\u2013', '-'],
  ['\u2014', '-'],
  ['\u2015', '-'],
  ['\u2212', '-'],
  ['\u00a0', ' '],
  ['\u2002', ' '],
  ['\u2003', ' '],
  ['\u2009', ' '],
  ['\u202f', ' '],
  ['\u3000', ' '],
  ['\t', ' '],
  ['\r', ' '],
  ['\u2027', '\u30fb'],
  ['\uff65', '\u30fb'],
  ['\u00b7', '\u30fb'],
  ['\u2f47', '\u65e5'],
  ['\u2f42', '\u6587'],
  ['\u2f00', '\u4e00'],
  ['\u2f06', '\u4e8c'],
  ['\u2f24', '\u5927'],
  ['\u2f2d', '\u5c71'],
  ['\u2f49', '\u6708'],
  ['\u2f50', '\u6bd4'],
  ['\u2f54', '\u6c34'],
  ['\u2f08', '\u4eba'],
  ['\u2f0a', '\u5165'],
  ['\u2f12', '\u529b'],
]);

const SPECIAL = /[\t\r\u00a0\u00ab\u00b4\u00b7\u00bb\u02bc\u0060\u2000-\u206f\u2212\u2f00-\u2fdf\u3000\uff01-\uff5e\uff65]/g;

/**
 * Full-width letters and digits become plain ones, all quotes, dashes and spaces one form each, radicals their characters.
 * In: any text. Out: text of the same length, so that offsets into one are offsets into the other.
 */
export function normalise(text: string): string {
  return text.replace(SPECIAL, (unit) => {
    const code = unit.charCodeAt(0);
    if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
    return MAP.get(unit) ?? (code >= 0x2f00 && code <= 0x2fdf ? unit.normalize('NFKC') : unit);
  });
}
