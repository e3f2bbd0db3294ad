// Reads a sentence otherwise: with "the programme" for a name, and without the day between a verb and what it is of.

import type { Span } from './layout.js';

/** A place in a sentence, and what is read there instead. */
export interface Replaced extends Span {
  readonly by: string;
  /** True for a meeting: a verb of meeting may take its name from afar ("gathered in Oslo for the summit"). */
  readonly meeting?: boolean;
}

/** The text so read, and where its parts stand in the sentence. */
export interface Plain {
  readonly text: string;
  /** In: a span of that text. Out: the span of the sentence that it was read from; what was put in a place is all of that place. */
  span(of: Span): Span;
}

/** In: a sentence's text and what to read otherwise in it. Out: the text so read; undefined where there is nothing. */
export function plainly(text: string, places: readonly Replaced[]): Plain | undefined {
  const apart = [...places].sort((a, b) => a.start - b.start || b.end - a.end);
  const parts: { readonly at: number; readonly length: number; readonly from: Span }[] = [];
  let plain = '';
  let done = 0;
  for (const { start, end, by } of apart) {
    if (start < done) continue;
    plain += text.slice(done, start);
    parts.push({ at: plain.length, length: by.length, from: { start, end } });
    plain += by;
    done = end;
  }
  if (parts.length === 0) return undefined;
  const place = (offset: number, side: 'start' | 'end') => {
    const part = parts.findLast(({ at }) => (side === 'start' ? at <= offset : at < offset));
    if (!part) return offset;
    const past = offset - part.at - part.length;
    const inside = side === 'start' ? past < 0 : past <= 0;
    return inside ? part.from[side] : part.from.end + past;
  };
  return { text: plain + text.slice(done), span: ({ start, end }) => ({ start: place(start, 'start'), end: place(end, 'end') }) };
}
