// The digest that a recipient would get now: as its mail says it, in plain text. Nothing is sent.

import { html } from 'hono/html';
import type { Recipient } from '../../domain/audience.js';
import { type Html, page } from '../page.js';
import { langOf, option } from '../parts.js';
import type { Route, Visit } from '../visit.js';

function chooser(takers: readonly Recipient[], chosen: Recipient, { say }: Visit): Html {
  return html`<form method="get" action="/digest" class="filters" data-at-once>
    <label
      >${say.digest.to}
      <select name="to">
        ${takers.map(({ id, name }) => option(id, name === undefined ? id : `${name} <${id}>`, id === chosen.id))}
      </select></label
    >
    <button>${say.digest.show}</button>
  </form>`;
}

async function answer(visit: Visit): Promise<Response> {
  const { c, say, source, now, language } = visit;
  const takers = source.recipients().filter(({ receive }) => receive !== 'immediate');
  const chosen = takers.find(({ id }) => id === c.req.query('to')) ?? takers[0];
  const title = say.nav.digest;
  if (!chosen)
    return page(visit, {
      title,
      place: 'digest',
      body: html`<h1>${title}</h1>
        <p>${say.digest.nobody}</p>`,
    });
  const { subject, text } = await source.digest(chosen, now);
  const body = html`<h1>${title}</h1>
    <p>${say.digest.next}</p>
    ${chooser(takers, chosen, visit)}
    <article class="card" ${langOf(language, chosen.language)}>
      <h2>${subject}</h2>
      <pre>${text}</pre>
    </article>
    <p class="quiet">${say.digest.note}</p>`;
  return page(visit, { title, place: 'digest', body });
}

export const digest: Route = { path: '/digest', place: 'digest', answer };
