// Reads a sentence with the word for what a commitment is in place of its name: "the KLPA was completed", "the programme was completed".

import type { Kind } from '../domain/status.js';
import type { Span } from './layout.js';

/** A name of a commitment in a sentence, and of what kind that is. */
export interface Named extends Span {
  readonly kind: Kind;
}

/** The text so read, and where its parts stand in the sentence. */
export interface Plain {
  readonly text: string;
  /** In: a span of that text. Out: the span of the sentence that it was read from; a word put in place of a name is all of the name. */
  span(of: Span): Span;
}

/** In: a sentence's text, the names in it, the language's word for each kind. Out: the text without names; undefined where it has none. */
export function plainly(text: string, names: readonly Named[], words: Readonly<Record<Kind, string>>): Plain | undefined {
  const apart = [...names].sort((a, b) => a.start - b.start || b.end - a.end);
  const parts: { readonly at: number; readonly length: number; readonly from: Span }[] = [];
  let plain = '';
  let done = 0;
  for (const { start, end, kind } of apart) {
    if (start < done) continue;
    plain += text.slice(done, start);
    parts.push({ at: plain.length, length: words[kind].length, from: { start, end } });
    plain += words[kind];
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
