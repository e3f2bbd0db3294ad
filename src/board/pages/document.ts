// A stored document: its text as we read it, with all that was read in it marked. Nothing of its own markup is kept.

import { html } from 'hono/html';
import type { ExplainedText } from '../../domain/explained.js';
import type { Document, Evidence } from '../../domain/types.js';
import { clean, safeUrl } from '../../wording/clean.js';
import type { Inline } from '../../wording/inline.js';
import { type Html, notFound, page } from '../page.js';
import { commitmentLink, langOf, moment, runs } from '../parts.js';
import { publisherWords } from '../quoted.js';
import type { Route, Visit } from '../visit.js';

/** Longest text that is shown, in UTF-16 units: a page of this length is read by nobody. */
const TEXT_LENGTH = 200_000;

const TITLE_LENGTH = 200;

/** A mark over nearly all of a text marks nothing. */
function isAll({ start, end }: Evidence, text: string): boolean {
  return end - start > text.length * 0.7;
}

/** What decided in a field, as stretches that do not touch, in order. Sentences are the ground that marks stand on. */
function stretches(found: readonly ExplainedText[], field: Evidence['field'], text: string): Evidence[] {
  const spans = found.flatMap(({ verdicts }) =>
    verdicts.flatMap(({ judgement }) =>
      judgement.claims.flatMap(({ evidence: [sentence, ...marks] }) => (marks.length > 0 || !sentence ? marks : [sentence])),
    ),
  );
  const inField = spans
    .filter((span) => span.field === field && !isAll(span, text))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return inField.reduce<Evidence[]>((kept, span) => (span.start >= (kept.at(-1)?.end ?? 0) ? [...kept, span] : kept), []);
}

/** A line that begins at `start`, with the stretches inside it marked. */
function markedLine(line: string, start: number, spans: readonly Evidence[]): Html[] {
  const words: Inline[] = [];
  let at = start;
  for (const span of spans.filter((one) => one.start >= start && one.end <= start + line.length)) {
    words.push(line.slice(at - start, span.start - start), { mark: line.slice(span.start - start, span.end - start) });
    at = span.end;
  }
  return runs([...words, line.slice(at - start)]);
}

/** The text as paragraphs: only offsets tell where a mark stands, so that lines are cut and never changed. */
function paragraphs(text: string, spans: readonly Evidence[]): Html[] {
  let start = 0;
  return text
    .slice(0, TEXT_LENGTH)
    .split('\n')
    .flatMap((line) => {
      const from = start;
      start += line.length + 1;
      return line.trim() === '' ? [] : [html`<p>${markedLine(line, from, spans)}</p>`];
    });
}

/** What was read in it, commitment by commitment. */
function readings(visit: Visit, found: readonly ExplainedText[]): Html {
  const { say, book, source } = visit;
  const seeds = new Map(source.project().commitments.map((seed) => [seed.id, seed]));
  const items = found.flatMap(({ verdicts }) =>
    verdicts.flatMap(({ judgement }) => {
      const seed = seeds.get(judgement.commitment);
      if (!seed) return [];
      const said = judgement.claims.map((claim) => html`<li>${book.claim({ ...claim, kind: seed.kind })}</li>`);
      return [
        html`<li>
          ${commitmentLink(visit, seed)}
          <ul>
            ${said}
          </ul>
        </li>`,
      ];
    }),
  );
  return items.length === 0
    ? html`<p>${say.document.nothing}</p>`
    : html`<ul>
        ${items}
      </ul>`;
}

function original({ say }: Visit, { url }: Document): Html | '' {
  const safe = safeUrl(url);
  return safe === undefined ? '' : html`<p>${say.document.original} <a href="${safe}" rel="noreferrer external">${safe}</a></p>`;
}

async function answer(visit: Visit): Promise<Response> {
  const { c, source, say, language } = visit;
  const id = c.req.param('id') ?? '';
  const [stored, found] = await Promise.all([source.document(id), source.explain(id)]);
  if (!stored) return notFound(visit);
  const lang = langOf(language, stored.lang);
  const text = paragraphs(stored.text, stretches(found, 'text', stored.text));
  const body = html`<h1 ${lang}>${markedLine(stored.title, 0, stretches(found, 'title', stored.title))}</h1>
    <p class="quiet">${publisherWords(visit, stored)} · ${say.document.recorded} ${moment(visit, stored.published)}</p>
    ${original(visit, stored)}
    <div class="card text" ${lang}>${text.length === 0 ? html`<p lang="${language}">${say.document.noText}</p>` : text}</div>
    <h2>${say.document.says}</h2>
    ${readings(visit, found)}
    <p><a href="/explain?what=${encodeURIComponent(id)}">${say.nav.explain}</a></p>`;
  return page(visit, { title: clean(stored.title).slice(0, TITLE_LENGTH), body });
}

export const document: Route = { path: '/documents/:id', answer };
