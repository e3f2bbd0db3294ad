// Folds text for comparing: case, width, quotes and dashes play no part, and no offset moves.

import { normalise } from './normalise.js';

/** Folded form of each UTF-16 unit: normalised, in lower case; where the latter is longer (that of "İ"), the unit stays. */
export const FOLDED = Uint16Array.from({ length: 65_536 }, (_, code) => {
  // Han and Hangul have neither case nor other forms, and make up most of the table.
  if (code >= 0x3400 && code < 0xf900) return code;
  const unit = normalise(String.fromCharCode(code));
  const lower = unit.toLowerCase();
  return (lower.length === 1 ? lower : unit).charCodeAt(0);
});

/** In: any text. Out: text of the same length, so that offsets into one are offsets into the other. */
export function fold(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) folded += String.fromCharCode(FOLDED[text.charCodeAt(i)]!);
  return folded;
}
