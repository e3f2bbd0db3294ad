// The permalink of an event, which mails lead to: all that is known of it, and why it was read so.

import { html } from 'hono/html';
import type { EventHistory, History } from '../../domain/history.js';
import { eventIn } from '../events.js';
import { eventBody, eventTitle, standingMarks } from '../evidence.js';
import { type Html, notFound, page } from '../page.js';
import { commitmentLink, eventPath, moment, stepWords } from '../parts.js';
import { planState } from '../standing.js';
import type { Route, Visit } from '../visit.js';
import { judging } from './review-case.js';

/** Reports on a page of their own are all shown. */
const ALL = 200;

/** Rules that fired, report by report: for those who mend the detector. */
function rules({ book }: Visit, { reports }: EventHistory): Html | '' {
  const fired = [...new Set(reports.flatMap(({ claim }) => claim.rules))];
  if (fired.length === 0) return '';
  return html`<p class="quiet">${book.labels.rules}${book.colon}${fired.map((rule) => html`<code>${rule}</code> `)}</p>`;
}

/** The events before and after it, for walking through a history. */
function neighbours({ say }: Visit, { events }: History, one: EventHistory): Html {
  const at = events.indexOf(one);
  const [before, after] = [events[at - 1], events[at + 1]];
  return html`<nav class="pager" aria-label="${say.event.neighbours}">
    ${before ? html`<a href="${eventPath(before.event)}" rel="prev">${say.overview.pager.before}</a>` : ''}
    ${after ? html`<a href="${eventPath(after.event)}" rel="next">${say.overview.pager.after}</a>` : ''}
  </nav>`;
}

async function answer(visit: Visit): Promise<Response> {
  const { c, source, say, today } = visit;
  const found = await eventIn(source, c.req.param('id') ?? '');
  if (!found) return notFound(visit);
  const { history, one } = found;
  const { commitment } = history.ledger;
  const plan = planState({ plans: source.openPlans(history.ledger) }, one.event, today);
  const body = html`<p>${commitmentLink(visit, commitment)}</p>
    <h1>${eventTitle(visit, one)} ${standingMarks(visit, one, plan)}</h1>
    <div class="card">${eventBody(visit, one, commitment, ALL)}</div>
    <p class="quiet">${say.event.known} ${moment(visit, one.event.recorded)} · <code>${one.event.id}</code></p>
    ${rules(visit, one)} ${judging(history, one, visit)} ${neighbours(visit, history, one)}`;
  return page(visit, { title: `${stepWords(visit, one.event)} · ${commitment.title}`, body });
}

export const event: Route = { path: '/events/:id', answer };
