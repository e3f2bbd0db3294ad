// Review: what waits for a person's judgement, case by case, and what was judged last, with the way back.

import { html } from 'hono/html';
import type { History } from '../../domain/history.js';
import type { OpenReview, ReviewedEvent } from '../../domain/review.js';
import { clean } from '../../wording/clean.js';
import { eventIn } from '../events.js';
import { type Html, page } from '../page.js';
import { eventPath, moment, option } from '../parts.js';
import type { Route, Visit } from '../visit.js';
import { reviewCase, undoForm } from './review-case.js';
import { personOf } from './review-word.js';

/** Cases on one page, and judgements below them. */
const CASES = 20;
const RECENT = 10;

/** The histories of the commitments that cases are about, each read once. */
async function historiesOf(cases: readonly OpenReview[], { source }: Visit): Promise<Map<string, History>> {
  const ids = [...new Set(cases.map(({ event }) => event.commitment))];
  const read = await Promise.all(ids.map(async (id) => [id, await source.history(id)] as const));
  return new Map(read.flatMap(([id, history]) => (history ? [[id, history]] : [])));
}

function caseOf({ event }: OpenReview, histories: ReadonlyMap<string, History>, at: number, visit: Visit): Html | '' {
  const history = histories.get(event.commitment);
  const about = history?.events.find((one) => one.event.id === event.id);
  return history && about ? reviewCase(history, about, at, visit) : '';
}

/** What was just judged, and the way back. */
async function lastWord(visit: Visit): Promise<Html | ''> {
  const { c, say, source, mayWrite } = visit;
  const asked = c.req.query('said');
  const found = asked === undefined ? undefined : await eventIn(source, asked);
  const word = found?.one.words.at(-1);
  if (!found || !word) return '';
  const { event } = found.one;
  const count = (name: string) => Number(/^\d{1,4}$/.exec(c.req.query(name) ?? '')?.[0] ?? 0);
  const [told, corrected] = [count('told'), count('corrected')];
  const outcome = (['confirmed', 'corrected', 'dismissed', 'merged', 'undone'] as const).find((type) => type === word.type);
  if (!outcome) return '';
  return html`<section class="said" role="status">
    <p>
      <a href="${eventPath(event)}">${event.id}</a>: <strong>${say.review.said(outcome, clean(word.who))}</strong> –
      ${clean(word.why)} ${told > 0 ? say.review.told(told) : ''} ${corrected > 0 ? say.review.putRight(corrected) : ''}
    </p>
    ${mayWrite && outcome !== 'undone' ? undoForm(event.id, visit) : ''}
  </section>`;
}

function recentRow({ event, outcome, at, who, why }: ReviewedEvent, visit: Visit): Html {
  const { say, mayWrite } = visit;
  return html`<tr>
    <th scope="row"><a href="${eventPath({ id: event })}">${event}</a></th>
    <td>${say.outcomes[outcome]}</td>
    <td>${clean(who)}: ${clean(why)}</td>
    <td>${moment(visit, at)}</td>
    <td>${mayWrite ? undoForm(event, visit) : ''}</td>
  </tr>`;
}

function recent(reviewed: readonly ReviewedEvent[], visit: Visit): Html {
  const { say } = visit;
  if (reviewed.length === 0) return html`<p>${say.review.recentNone}</p>`;
  const shown = [...reviewed].reverse().slice(0, RECENT);
  return html`<div class="wide">
    <table>
      <caption>
        ${say.review.recent}
      </caption>
      <tbody>
        ${shown.map((one) => recentRow(one, visit))}
      </tbody>
    </table>
  </div>`;
}

function nameForm(visit: Visit): Html {
  const { say } = visit;
  return html`<form method="post" action="/person" class="inline">
    <label for="person">${say.review.name}</label>
    <input id="person" name="person" value="${personOf(visit)}" maxlength="60" autocomplete="name" />
    <button>${say.review.save}</button>
  </form>`;
}

function filter(waiting: readonly OpenReview[], chosen: string, { say }: Visit): Html | '' {
  const ids = [...new Set(waiting.map(({ event }) => event.commitment))].sort();
  if (ids.length < 2) return '';
  return html`<form method="get" action="/review" class="inline" data-at-once>
    <label for="commitment">${say.quality.by.commitment}</label>
    <select id="commitment" name="commitment">
      <option value="">${say.review.all}</option>
      ${ids.map((id) => option(id, id, id === chosen))}
    </select>
    <button>${say.sources.show}</button>
  </form>`;
}

async function answer(visit: Visit): Promise<Response> {
  const { c, say, source, mayWrite } = visit;
  const chosen = c.req.query('commitment') ?? '';
  const [waiting, reviewed, health] = await Promise.all([source.openReviews(), source.reviewed(), source.health()]);
  const wanted = waiting.filter(({ event }) => chosen === '' || event.commitment === chosen);
  const cases = wanted.slice(0, CASES);
  const histories = await historiesOf(cases, visit);
  const body = html`<h1>${say.nav.review}</h1>
    ${await lastWord(visit)}
    <p>${wanted.length === 0 ? say.review.none : say.review.waiting(wanted.length)}</p>
    ${mayWrite ? html`<p class="hint" data-with-script hidden>${say.review.keys}</p>` : html`<p class="banner">${say.review.login}</p>`}
    ${filter(waiting, chosen, visit)}
    <div class="cases">${cases.map((one, at) => caseOf(one, histories, at, visit))}</div>
    ${wanted.length > cases.length ? html`<p>${say.review.shown(cases.length, wanted.length)}</p>` : ''}
    ${recent(reviewed, visit)} ${mayWrite ? nameForm(visit) : ''}`;
  return page(visit, { title: say.nav.review, place: 'review', health, body });
}

export const review: Route = { path: '/review', place: 'review', answer };
