// Lines that several messages share: a named one, the sentence of a report, its source.

import type { Report } from '../domain/alert.js';
import type { RenderContext } from '../domain/audience.js';
import { clip } from '../wording/clean.js';
import type { Phrasebook } from '../wording/phrasebook.js';
import { dayWords } from '../wording/words.js';
import type { Inline } from '../wording/inline.js';
import type { Block } from './blocks.js';
import { marked } from '../wording/quote.js';

/** Longest pieces of fetched text, in UTF-16 units: a sentence longer than this is no sentence. */
export const SENTENCE_LENGTH = 600;
export const TITLE_LENGTH = 200;
export const PUBLISHER_LENGTH = 80;

/** A line with a name, in the reader's way of writing colons. */
export function row(book: Phrasebook, label: string, ...words: readonly Inline[]): Block {
  return { type: 'row', label: `${label}${book.colon}`, words };
}

/** Words of others within a line of ours, in the reader's marks. */
export function quoted(words: string, { quotes }: Phrasebook): string {
  return `${quotes[0]}${words}${quotes[1]}`;
}

/** The sentence of a report, in its language. */
export function quoteOf({ source, claim }: Report, book: Phrasebook): Block {
  const words = marked(claim.evidence, SENTENCE_LENGTH);
  return { type: 'quote', words, marks: book.quotes, ...(source.lang !== undefined && { lang: source.lang }) };
}

/** `Title <link> - Publisher (official), 5 September 2025` */
export function sourceWords(source: Report['source'], { zone }: RenderContext, book: Phrasebook): Inline[] {
  const { url, title, publisher, official, published } = source;
  const who = `${clip(publisher, PUBLISHER_LENGTH)}${book.aside(official ? book.notes.official : book.notes.press)}`;
  return [{ link: url, words: clip(title, TITLE_LENGTH) }, ` - ${who}${book.comma}${dayWords(published, zone, book)}`];
}
