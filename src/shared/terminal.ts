// Text for terminals: columns that line up in Japanese too, and fetched words made harmless.

import { stripVTControlCharacters } from 'node:util';

/** Control characters, and marks that turn the direction of a line: fetched text could move the cursor or hide words with them. */
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g;

/** Fetched text on one line, without anything that a terminal would act on. */
export function printable(text: string): string {
  return stripVTControlCharacters(text).replace(UNPRINTABLE, ' ').trim();
}

/** Characters that fill two columns (Unicode East Asian Width W and F, as terminals take it). */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const NO_WIDTH = /\p{Mark}/u;

/** Columns that the text takes on a terminal. */
export function columns(text: string): number {
  return [...stripVTControlCharacters(text)].reduce((sum, char) => sum + (WIDE.test(char) ? 2 : NO_WIDTH.test(char) ? 0 : 1), 0);
}

/** The text cut to at most `width` columns, with an ellipsis where something was cut. */
export function clip(text: string, width: number): string {
  if (columns(text) <= width) return text;
  let cut = '';
  for (const char of text) {
    if (columns(cut + char) > width - 1) break;
    cut += char;
  }
  return `${cut}…`;
}

/** Rows under a heading, two spaces between the columns; colours inside cells are kept. */
export function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heading.map((title, column) =>
    Math.max(...[heading, ...rows].map((row) => columns(row[column] ?? '')), columns(title)),
  );
  const line = (row: readonly string[]) =>
    widths
      .map((width, column) => (row[column] ?? '') + ' '.repeat(width - columns(row[column] ?? '')))
      .join('  ')
      .trimEnd();
  return [heading, ...rows].map(line).join('\n');
}
