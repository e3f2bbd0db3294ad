// Fetched text made harmless for mails: no control, direction or invisible characters, one line, a length that is known.

/** Characters that end a line or steer a terminal: a header or a line of ours must not end inside fetched text. */
const BREAKS = /[\u0000-\u0020\u007f-\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;

/**
 * Characters that are not seen but change what is: soft hyphens, zero-width and direction marks, tags, annotations,
 * halves of characters. Japanese keeps its variation selectors.
 */
const INVISIBLE =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\u{e0000}-\u{e007f}\p{Cs}]/gu;

/** Fetched text on one line, without anything that is not seen. */
export function clean(text: string): string {
  return text.replace(INVISIBLE, '').replace(BREAKS, ' ').trim();
}

/** The text in at most `length` UTF-16 units, with an ellipsis where it was cut. Never cuts a character in half. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  let cut = '';
  for (const char of text) {
    if (cut.length + char.length > length - 1) break;
    cut += char;
  }
  return `${cut.trimEnd()}…`;
}

/** Text as it must stand in HTML, in elements and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** The address as a link may carry it, or nothing: only http and https, no login inside it, no more than 1,000 units. */
export function safeUrl(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const plain = (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '' && url.password === '';
  return plain && url.href.length <= 1000 ? url.href : undefined;
}
