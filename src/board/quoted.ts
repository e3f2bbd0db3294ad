// What a source says, on a page: its sentence with the words that decided marked, in its own language, and where it stands.

import { html } from 'hono/html';
import type { Report, Source } from '../domain/alert.js';
import type { Evidence } from '../domain/types.js';
import { clean, clip } from '../wording/clean.js';
import { marked } from '../wording/quote.js';
import type { Html } from './page.js';
import { langOf, moment, outLink, runs } from './parts.js';
import type { Visit } from './visit.js';

/** Longest pieces of fetched text, in UTF-16 units. */
const SENTENCE_LENGTH = 600;
const PUBLISHER_LENGTH = 80;

/** Words of a source in its language (`lang`, where it is known), with those that decided marked. */
export function sentence({ book, language }: Visit, evidence: readonly Evidence[], lang: string | undefined): Html {
  const [open, close] = book.quotes;
  return html`<blockquote ${langOf(language, lang)}>${open}${runs(marked(evidence, SENTENCE_LENGTH))}${close}</blockquote>`;
}

/** `The Daily Post (press)` */
export function publisherWords({ book }: Visit, { publisher, official }: Pick<Source, 'publisher' | 'official'>): string {
  return `${clip(clean(publisher), PUBLISHER_LENGTH)}${book.aside(official ? book.notes.official : book.notes.press)}`;
}

/** A link to a document as it is stored here. */
export function storedLink({ say }: Visit, { id }: Pick<Source, 'id'>): Html {
  return html`<a href="/documents/${encodeURIComponent(id)}">${say.event.stored}</a>`;
}

/** Who says so, when and where: `The Daily Post (press) · 8 September 2025 09:30 · ACSA in force · stored text`. */
export function sourceLine(visit: Visit, source: Source): Html {
  return html`${publisherWords(visit, source)} · ${moment(visit, source.published)} ·
  ${outLink(source.url, source.title, source.lang)} · ${storedLink(visit, source)}`;
}

/** The sentence with its source below it. */
export function quoted(visit: Visit, { source, claim }: Report): Html {
  return html`<figure class="quote">
    ${sentence(visit, claim.evidence, source.lang)}
    <figcaption>${sourceLine(visit, source)}</figcaption>
  </figure>`;
}

/** Which rules read it so, in their order: for those who mend the detector. */
export function rulesLine({ say, book }: Visit, rules: readonly string[]): Html {
  return html`${say.review.rules}${book.colon}${rules.map((rule, at) => html`${at > 0 ? ' → ' : ''}<code>${rule}</code>`)}`;
}
