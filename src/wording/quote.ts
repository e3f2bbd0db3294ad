// The sentence of a source, with the words that decided marked in it.

import type { Evidence } from '../domain/types.js';
import type { Inline } from './inline.js';

const MARKS_SHOWN = 8;

/** A mark over more of the sentence than this share marks nothing. */
const MOST_MARKED = 0.7;

/** The first piece of evidence, at most `length` UTF-16 units of it, with the others marked inside. Spans that lie elsewhere or overlap are left out. */
export function marked([sentence, ...spans]: readonly Evidence[], length: number): Inline[] {
  if (!sentence) return [];
  const words: Inline[] = [];
  let at = sentence.start;
  const end = Math.min(sentence.end, sentence.start + length);
  const plain = (to: number) => sentence.text.slice(at - sentence.start, to - sentence.start);
  const most = (sentence.end - sentence.start) * MOST_MARKED;
  const inside = spans.filter(({ field, start, end: to }) => field === sentence.field && to - start < most).slice(0, MARKS_SHOWN);
  for (const span of inside.sort((a, b) => a.start - b.start)) {
    if (span.start < at || span.end > end || span.start === span.end) continue;
    words.push(plain(span.start), { mark: sentence.text.slice(span.start - sentence.start, span.end - sentence.start) });
    at = span.end;
  }
  return [...words, plain(end), end < sentence.end ? '…' : ''];
}
