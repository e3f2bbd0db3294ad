// Explain: what was made of a document, or what would be made of a text that is pasted here. Nothing is written.

import { html } from 'hono/html';
import { READER_LANGUAGES } from '../../domain/audience.js';
import { isPartialDate } from '../../domain/dates.js';
import type { ExplainedText, ExplainedVerdict } from '../../domain/explained.js';
import type { Document, JudgedClaim } from '../../domain/types.js';
import { clean, clip } from '../../wording/clean.js';
import { isoDay, surenessOf } from '../../wording/words.js';
import { isEventId } from '../events.js';
import { type Fields, fieldsOf, textOf } from '../form.js';
import { type Html, LANGUAGE_NAMES, page } from '../page.js';
import { commitmentLink, eventPath, langOf, mark } from '../parts.js';
import { rulesLine, sentence, sourceLine } from '../quoted.js';
import type { Route, Visit } from '../visit.js';

const REASON = 600;

/** Longest text that is read, in UTF-16 units: far more than any article. */
const LONGEST = 400_000;

function lookUpForm(what: string, { say }: Visit): Html {
  return html`<form method="get" action="/explain" class="filters">
    <label
      >${say.explain.what} <input name="what" value="${what}" size="40" placeholder="${say.explain.whatHelp}" required
    /></label>
    <button>${say.explain.find}</button>
  </form>`;
}

function pasteForm(pasted: Document | undefined, visit: Visit): Html {
  const { say, now, zone } = visit;
  return html`<form method="post" action="/explain" class="paste">
    <p>
      <label for="title">${say.explain.title}</label> <input id="title" name="title" value="${pasted?.title ?? ''}" size="60" />
    </p>
    <p>
      <label for="text">${say.explain.text}</label>
      <textarea id="text" name="text" rows="10" required aria-describedby="paste-help">${pasted?.text ?? ''}</textarea>
      <small id="paste-help">${say.explain.pasteHelp}</small>
    </p>
    <p class="filters">
      <label
        >${say.explain.language}
        <select name="language">
          <option value="">${say.explain.guess}</option>
          ${READER_LANGUAGES.map(
            (code) =>
              html`<option value="${code}" lang="${code}" ${pasted?.lang === code ? 'selected' : ''}>
                ${LANGUAGE_NAMES[code]}
              </option>`,
          )}
        </select></label
      >
      <label
        >${say.explain.published}
        <input type="date" name="published" value="${(pasted?.published ?? isoDay(now, zone)).slice(0, 10)}"
      /></label>
      <label><input type="checkbox" name="official" ${pasted?.official ? html`checked` : ''} /> ${say.explain.official}</label>
      <button>${say.explain.ask}</button>
    </p>
  </form>`;
}

function claimItem(
  { status, party, body, date, modality, isNew, event, confidence, evidence, rules }: JudgedClaim,
  lang: string | undefined,
  visit: Visit,
): Html {
  const { say, book } = visit;
  const step = book.step({ status, party, body });
  const when = date === null ? '' : `${book.comma}${book.date(date, 'long')}`;
  const known =
    event === undefined ? say.explain.known : html`${say.explain.known}: <a href="${eventPath({ id: event })}">${event}</a>`;
  return html`<li>
    <p>
      <strong>${step}${when}</strong>: ${say.explain.modalities[modality]}; ${isNew ? mark('good', say.explain.isNew) : known};
      ${say.review.sure}${book.colon}${book.sureness[surenessOf(confidence)]}
    </p>
    ${sentence(visit, evidence, lang)}
    <p class="quiet">${rulesLine(visit, rules)}</p>
  </li>`;
}

function verdictPart({ judgement, reasons }: ExplainedVerdict, lang: string | undefined, isStored: boolean, visit: Visit): Html {
  const { say, source } = visit;
  const { commitment, verdict, claims } = judgement;
  const seed = source.project().commitments.find(({ id }) => id === commitment);
  return html`<section class="card">
    <h3>${seed ? commitmentLink(visit, seed) : commitment}: ${say.explain.verdicts[verdict]}</h3>
    ${
      claims.length === 0
        ? html`<p>${say.explain.noClaims}</p>`
        : html`<ul class="lines">
            ${claims.map((claim) => claimItem(claim, lang, visit))}
          </ul>`
    }
    <p>${isStored ? say.explain.followed : say.explain.wouldFollow}</p>
    <ul lang="en">
      ${reasons.map((reason) => html`<li>${clip(clean(reason), REASON)}</li>`)}
    </ul>
  </section>`;
}

function explainedPart({ source, verdicts, troubles }: ExplainedText, isStored: boolean, visit: Visit): Html {
  const { say, language } = visit;
  return html`<article>
    <h2 ${langOf(language, source.lang)}>${clip(clean(source.title), 200) || say.explain.untitled}</h2>
    ${isStored ? html`<p>${sourceLine(visit, source)} · <code>${source.id}</code></p>` : ''}
    ${troubles.map((trouble) => html`<p class="banner" lang="en">${clip(clean(trouble), REASON)}</p>`)}
    ${verdicts.length === 0 ? html`<p>${say.explain.nothing}</p>` : verdicts.map((one) => verdictPart(one, source.lang, isStored, visit))}
  </article>`;
}

interface Shown {
  readonly what?: string;
  readonly pasted?: Document;
  readonly found: Html | '';
}

function show(visit: Visit, { what = '', pasted, found }: Shown, status: 200 | 400 | 404 = 200): Promise<Response> {
  const { say } = visit;
  const body = html`<h1>${say.nav.explain}</h1>
    <h2>${say.explain.lookUp}</h2>
    ${lookUpForm(what, visit)} ${found}
    <h2>${say.explain.paste}</h2>
    ${pasteForm(pasted, visit)}`;
  return page(visit, { title: say.nav.explain, place: 'explain', body }, status);
}

async function lookUp(visit: Visit): Promise<Response> {
  const { c, say, source } = visit;
  const what = clean(c.req.query('what') ?? '');
  if (what === '') return show(visit, { found: '' });
  if (isEventId(what)) return c.redirect(eventPath({ id: what }));
  const texts = await source.explain(what);
  if (texts.length === 0) return show(visit, { what, found: html`<p class="banner">${say.explain.unknown}</p>` }, 404);
  return show(visit, { what, found: html`${texts.map((one) => explainedPart(one, true, visit))}` });
}

/** What the form says, as a document of nobody's: published on `day` (ISO), or now. */
function pastedDocument(fields: Fields, day: string, { now, zone, say }: Visit): Document {
  const text = (name: string) => textOf(fields, name);
  const lang = READER_LANGUAGES.find((one) => one === text('language'));
  return {
    id: 'pasted',
    ...(lang !== undefined && { lang }),
    publisher: say.explain.pasted,
    official: fields['official'] !== undefined,
    published: day === '' ? now : `${day}T12:00:00.000Z`,
    zone,
    url: '',
    title: clip(text('title').replace(/\s+/g, ' ').trim(), 1000),
    text: text('text').replaceAll('\r\n', '\n').slice(0, LONGEST),
  };
}

async function read(visit: Visit): Promise<Response> {
  const { c, say, source } = visit;
  const fields = await fieldsOf(c);
  const day = textOf(fields, 'published');
  const isWrong = day !== '' && !(day.length === 10 && isPartialDate(day));
  const pasted = pastedDocument(fields, isWrong ? '' : day, visit);
  const refused = (words: string) => show(visit, { pasted, found: html`<p class="banner" role="alert">${words}</p>` }, 400);
  if (isWrong) return refused(say.explain.badDate);
  if (`${pasted.title}${pasted.text}`.trim() === '') return refused(say.explain.empty);
  const made = await source.explainText(pasted);
  return show(visit, { pasted, found: html`<div role="status">${explainedPart(made, false, visit)}</div>` });
}

export const explain: readonly Route[] = [
  { path: '/explain', place: 'explain', answer: lookUp },
  { path: '/explain', method: 'POST', reads: true, answer: read },
];
