// Bytes to text: finds the charset in spite of missing and wrong declarations, for English, Italian and Japanese sources.

import Encoding from 'encoding-japanese';
import iconv from 'iconv-lite';

export interface Decoded {
  /** Normalised (NFC), without byte order mark and control characters. */
  readonly text: string;
  /** Lower-case label of the charset that was used. */
  readonly charset: string;
}

/** Where a document may declare its own charset, in bytes (the HTML standard asks for 1024; real pages need more). */
const HEAD = 4_096;

/** Enough to tell Japanese encodings apart. */
const DETECTED_ON = 65_536;

/** The encodings that refuse what is not theirs; their success means something. All others take any byte. */
const MULTIBYTE = new Set(['shift_jis', 'euc-jp', 'iso-2022-jp', 'gbk', 'gb18030', 'big5', 'euc-kr', 'utf-16le', 'utf-16be']);

/** Names in the wild that the Encoding standard does not know. Its shift_jis is what Windows calls cp932. */
const ALIASES: Readonly<Record<string, string>> = {
  cp932: 'shift_jis',
  'windows-932': 'shift_jis',
  'x-euc-jp': 'euc-jp',
  utf8: 'utf-8',
  cp1252: 'windows-1252',
};

const DETECTED: Readonly<Record<string, string>> = { SJIS: 'shift_jis', EUCJP: 'euc-jp', JIS: 'iso-2022-jp' };

/** The longer marks first: one of UTF-32 begins like one of UTF-16. */
const BOMS: readonly [bytes: readonly number[], charset: string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe, 0, 0], 'utf-32le'],
  [[0, 0, 0xfe, 0xff], 'utf-32be'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

function canonical(label: string | undefined): string | undefined {
  if (!label) return undefined;
  const name = label.trim().toLowerCase();
  try {
    return new TextDecoder(ALIASES[name] ?? name).encoding;
  } catch {
    // Those of the time before the Encoding standard: cp437, cp850, MacCyrillic.
    return iconv.encodingExists(name) ? name : undefined;
  }
}

function strict(body: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(body);
  } catch {
    return undefined;
  }
}

/** Never fails: what does not fit becomes U+FFFD. Single-byte charsets go through iconv-lite, as Node 20 reads them wrongly (nodejs/node#60888). */
function lenient(body: Uint8Array, charset: string): string {
  const multibyte = MULTIBYTE.has(charset) || charset === 'utf-8';
  return multibyte || !iconv.encodingExists(charset)
    ? new TextDecoder(charset).decode(body)
    : iconv.decode(Buffer.from(body), charset);
}

/** What the document says of itself: XML declaration, or HTML meta. */
function ownDeclaration(body: Uint8Array): string | undefined {
  const head = Buffer.from(body.subarray(0, HEAD)).toString('latin1');
  return (
    /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([^"']+)/i.exec(head)?.[1] ??
    /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([^\s"'>;/]+)/i.exec(head)?.[1]
  );
}

/** UTF-16 and UTF-32 without a mark: of the bytes of markup, every second is zero, or three of four. */
function wide(body: Uint8Array): string | undefined {
  const [a, b, c, d] = body;
  if (a === 0x3c && b === 0 && c === 0 && d === 0) return 'utf-32le';
  if (a === 0 && b === 0 && c === 0 && d === 0x3c) return 'utf-32be';
  const sample = body.subarray(0, 400);
  const zeros = (parity: number) => sample.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  const [even, odd] = [zeros(0), zeros(1)];
  if (Math.max(even, odd) < sample.length / 5) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** ISO-2022-JP is plain ASCII with escapes in it, and so would pass as UTF-8. */
function hasEscapes(body: Uint8Array): boolean {
  return body.includes(0x1b) && /\x1b\$[@B]/.test(Buffer.from(body).toString('latin1'));
}

function detect(body: Uint8Array): string | undefined {
  const found = Encoding.detect(body.subarray(0, DETECTED_ON));
  return found ? DETECTED[found] : undefined;
}

/** True where the charset takes the bytes, and they make sense: EUC-JP read as Shift_JIS is all half-width katakana. */
function fits(body: Uint8Array, charset: string): boolean {
  const text = strict(body, charset);
  if (text === undefined) return false;
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return count(/[\uff61-\uff9f]/g) * 2 <= count(/[^ -~\s]/g);
}

/**
 * The order of trust: byte order mark; traits that no other charset has; strict UTF-8, even against a declaration
 * (pages are converted and their declarations forgotten); declared charsets that refuse wrong bytes and did not;
 * declared single-byte ones; what the bytes look like; windows-1252.
 */
function choose(body: Uint8Array, contentType: string): string {
  const marked = BOMS.find(([bytes]) => bytes.every((byte, index) => body[index] === byte));
  if (marked) return marked[1];
  const traits = wide(body) ?? (hasEscapes(body) ? 'iso-2022-jp' : undefined);
  if (traits) return traits;
  if (strict(body, 'utf-8') !== undefined) return 'utf-8';
  const http = canonical(/charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType)?.[1]);
  const declared = [http, canonical(ownDeclaration(body))].filter((name) => name !== undefined);
  const fitting = declared.find((name) => MULTIBYTE.has(name) && fits(body, name));
  const anyByte = declared.find((name) => name !== 'utf-8' && !MULTIBYTE.has(name));
  return fitting ?? anyByte ?? detect(body) ?? damaged(body, declared) ?? 'windows-1252';
}

/** A declared charset that fits but for some broken bytes: at most one character in a hundred. */
function damaged(body: Uint8Array, declared: readonly string[]): string | undefined {
  return declared.find((name) => {
    const text = lenient(body, name);
    return text.split('\ufffd').length - 1 <= text.length / 100;
  });
}

/** Reads a body in the charset that it is really in. `contentType` is the header as sent, or empty. Never throws. */
export function decode(body: Uint8Array, contentType: string): Decoded {
  const charset = choose(body, contentType);
  const text = lenient(body, charset)
    .replace(/^\ufeff/, '')
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, '');
  return { text: text.normalize('NFC'), charset };
}
