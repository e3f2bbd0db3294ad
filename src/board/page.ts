// The frame of every page: head, navigation, languages, a warning where nothing comes in, and the page itself.

import { html } from 'hono/html';
import { READER_LANGUAGES } from '../domain/audience.js';
import { standstill, type SourcesHealth } from '../domain/coverage.js';
import { clockWords } from '../wording/words.js';
import { pathOf, withParameter } from './addresses.js';
import type { Place, Visit } from './visit.js';

/** Escaped markup. Whatever is put into html`` is escaped unless it is markup itself. */
export type Html = ReturnType<typeof html>;

export interface PageContent {
  /** Of the window; the page brings its own <h1>. */
  readonly title: string;
  readonly place?: Place;
  readonly body: Html;
  /** Of a feed of this page. */
  readonly feed?: string | undefined;
  /** Where the answer to a form can be asked for again; absent: at its place. */
  readonly again?: string;
  /** Where given, the page warns of what keeps all news away. */
  readonly health?: SourcesHealth | undefined;
}

/** Names of languages in themselves, for those who do not read the present one. */
export const LANGUAGE_NAMES = { en: 'English', it: 'Italiano', ja: '日本語' } as const;

/** Where a page can be asked for again: its own address, but what answers a form has often none. */
function addressOf({ c, places }: Visit, { place, again }: PageContent): string {
  if (c.req.method !== 'POST') return pathOf(c);
  return again ?? places.find((one) => one.place === place)?.path ?? '/';
}

function navigation(visit: Visit, here: Place | undefined): Html {
  const { say, places } = visit;
  return html`<nav aria-label="${say.frame.pages}">
    <ul>
      ${places.map(
        ({ place, path }) =>
          html`<li><a href="${path}" ${place === here ? html`aria-current="page"` : ''}>${say.nav[place]}</a></li>`,
      )}
    </ul>
  </nav>`;
}

function languages(visit: Visit, content: PageContent): Html {
  const here = addressOf(visit, content);
  return html`<ul class="languages" aria-label="${visit.say.frame.languages}">
    ${READER_LANGUAGES.map((one) =>
      one === visit.language
        ? html`<li><span aria-current="true" lang="${one}">${LANGUAGE_NAMES[one]}</span></li>`
        : html`<li><a href="${withParameter(here, 'lang', one)}" lang="${one}" hreflang="${one}">${LANGUAGE_NAMES[one]}</a></li>`,
    )}
  </ul>`;
}

function warning({ source, say, now, zone, book }: Visit, health: SourcesHealth | undefined): Html | '' {
  const still = health && standstill(source.project().watchers, health, now);
  if (!still) return '';
  return html`<p class="banner" role="status">${say.frame[still.type](clockWords(still.since, zone, book))}</p>`;
}

/** Markup without the indentation of its sources, which is nobody's to load; what is shown as it is written stays as it is. */
function lean(markup: string): string {
  const parts = markup.split(/(<(?:pre|textarea)\b[^]*?<\/(?:pre|textarea)>)/);
  return parts.map((part, at) => (at % 2 === 0 ? part.replace(/\n\s+/g, '\n') : part)).join('');
}

/** A whole page as an answer. */
export async function page(
  visit: Visit,
  content: PageContent,
  status: 200 | 400 | 401 | 403 | 404 | 409 | 429 | 500 = 200,
): Promise<Response> {
  const { c, say, language, now, zone, book } = visit;
  const { title, place, body, feed, health } = content;
  const whole = await html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · pactwatch</title>
        <link rel="stylesheet" href="/style.css" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <script src="/board.js" defer></script>
        ${feed === undefined ? '' : html`<link rel="alternate" type="application/atom+xml" title="${title}" href="${feed}" />`}
      </head>
      <body>
        <a class="skip" href="#main">${say.frame.skip}</a>
        <header><a class="brand" href="/">pactwatch</a>${navigation(visit, place)}${languages(visit, content)}</header>
        ${warning(visit, health)}
        <main id="main" tabindex="-1">${body}</main>
        <footer><p>${say.frame.asOf(clockWords(now, zone, book), zone)}</p></footer>
      </body>
    </html>`;
  return c.html(lean(`${whole}`), status);
}

/** What is not there, said kindly. */
export function notFound(visit: Visit): Promise<Response> {
  const { frame } = visit.say;
  return page(
    visit,
    {
      title: frame.notFound,
      body: html`<h1>${frame.notFound}</h1>
        <p>${frame.notFoundHelp} <a href="/">${visit.say.nav.overview}</a></p>`,
    },
    404,
  );
}
