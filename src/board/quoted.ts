// A sentence of a source on a page: its words cleaned, those that decided marked, in its own language.

import { html } from 'hono/html';
import type { Report } from '../domain/alert.js';
import { clean } from '../wording/clean.js';
import { marked } from '../wording/quote.js';
import { dayWords } from '../wording/words.js';
import type { Html } from './page.js';
import { langOf, outLink, runs } from './parts.js';
import type { Visit } from './visit.js';

/** UTF-16 units of a sentence that are shown. */
const SENTENCE = 600;

/** Who says so, where and when: `ACSA in force - The Daily Post (press), 8 September 2025`. */
export function sourceLine({ source }: Pick<Report, 'source'>, { book, zone }: Visit): Html {
  const voice = book.aside(source.official ? book.notes.official : book.notes.press);
  return html`${outLink(source.url, source.title, source.lang)} –
  ${clean(source.publisher)}${voice}${book.comma}${dayWords(source.published, zone, book)}`;
}

/** The sentence with its source below it. */
export function quoted(report: Report, visit: Visit): Html {
  const { source, claim } = report;
  return html`<figure class="quote">
    <blockquote ${langOf(visit.language, source.lang)}>${runs(marked(claim.evidence, SENTENCE))}</blockquote>
    <figcaption>${sourceLine(report, visit)}</figcaption>
  </figure>`;
}
