// The lists of a commitment's page: what is expected, what happened with its evidence, documents with their owners, sources.

import { html } from 'hono/html';
import { type Coverage, stateOf } from '../../domain/coverage.js';
import type { EventHistory, History } from '../../domain/history.js';
import { isTroubled } from '../../domain/health.js';
import { clean } from '../../wording/clean.js';
import { eventBody, eventTitle, standingMarks } from '../evidence.js';
import type { Html } from '../page.js';
import { away, day, eventPath, mark, moment, outLink } from '../parts.js';
import { daysLeft, planState, type Standing } from '../standing.js';
import type { Visit } from '../visit.js';

/** The plans that still stand, each with its clock. */
export function expectations(visit: Visit, { plans }: Pick<Standing, 'plans'>): Html {
  const { book, say, today } = visit;
  if (plans.length === 0) return html`<p>${book.notes.noNext}</p>`;
  const items = plans.map((plan) => {
    const days = daysLeft(plan, today);
    const clock =
      days === undefined
        ? ''
        : days < 0
          ? mark('warning', `${book.tags.overdue}${book.comma}${away(visit, days)}`)
          : away(visit, days);
    const window =
      plan.window && html`<p class="quiet">${say.commitment.window} ${book.period(plan.window.opens, plan.window.closes)}</p>`;
    return html`<li>
      <a href="${eventPath(plan)}">${book.noun(plan)}</a> ${plan.date === null ? '' : day(visit, plan.date, 'long')} ${clock}
      ${plan.summary === undefined ? '' : html`<p>${clean(plan.summary)}</p>`}${window ?? ''}
    </li>`;
  });
  return html`<ul class="lines card plans">
    ${items}
  </ul>`;
}

function eventCard(visit: Visit, stand: Pick<Standing, 'commitment' | 'plans'>, history: EventHistory): Html {
  const { event } = history;
  const plan = planState(stand, event, visit.today);
  return html`<article class="card" id="e${event.id.replace(/^.*:/, '')}">
    <h3>${eventTitle(visit, history)} ${standingMarks(visit, history, plan)}</h3>
    ${eventBody(visit, history, stand.commitment)}
  </article>`;
}

/** Everything that the ledger holds, the newest first. What was never planted has only what its seed states. */
export function eventCards(
  visit: Visit,
  stand: Pick<Standing, 'commitment' | 'plans' | 'glance'>,
  history: History | undefined,
): Html {
  const none = { corroboration: { official: 0, press: 0 }, reports: [], contradictions: [], words: [] };
  const events = history?.events ?? stand.glance.ledger.events.map((event) => ({ event, ...none }));
  return html`${[...events].reverse().map((one) => eventCard(visit, stand, one))}`;
}

/** Every document that reports something, once, with who owns its voice. */
export function documentsTable(visit: Visit, history: History | undefined): Html {
  const { say, book } = visit;
  const { documentColumns: columns } = say.commitment;
  const reports = (history?.events ?? []).flatMap(({ reports, contradictions }) => [...reports, ...contradictions]);
  const sources = [...new Map(reports.map(({ source }) => [source.id, source])).values()];
  if (sources.length === 0) return html`<p>${say.commitment.noDocuments}</p>`;
  const rows = sources
    .sort((a, b) => Date.parse(b.published) - Date.parse(a.published))
    .map(
      (source) =>
        html`<tr>
          <th scope="row">${outLink(source.url, source.title, source.lang)}</th>
          <td data-l="${columns.publisher}">
            ${clean(source.publisher)}${book.aside(source.official ? book.notes.official : book.notes.press)}
            ${source.owner === undefined || source.owner === source.publisher ? '' : html`<small>${clean(source.owner)}</small>`}
          </td>
          <td data-l="${columns.published}">${moment(visit, source.published)}</td>
          <td><a href="/documents/${encodeURIComponent(source.id)}">${say.event.stored}</a></td>
        </tr>`,
    );
  return html`<table class="stacked">
    <caption>
      ${say.commitment.documents}
    </caption>
    <thead>
      <tr>
        <th scope="col">${columns.title}</th>
        <th scope="col">${columns.publisher}</th>
        <th scope="col">${columns.published}</th>
        <th scope="col">${columns.copy}</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

/** How a source is doing, as symbol and word. */
function stateMark({ say }: Visit, coverage: Coverage): Html {
  const state = stateOf(coverage);
  const type = state === 'ok' ? 'good' : state !== 'off' && isTroubled(state) ? 'warning' : 'quiet';
  return mark(type, say.states[state]);
}

/** The sources that cover a commitment, and when each was last read. */
export function sourcesTable(visit: Visit, coverage: readonly Coverage[]): Html {
  const { say, book } = visit;
  const { sourceColumns: columns } = say.commitment;
  const when = (instant: string | undefined) => (instant === undefined ? book.notes.neverRead : moment(visit, instant));
  const rows = coverage.map(
    (one) =>
      html`<tr>
        <th scope="row"><a href="/sources/${one.watcher.id}">${one.watcher.name}</a></th>
        <td data-l="${columns.state}">${stateMark(visit, one)}</td>
        <td data-l="${columns.read}">${when(one.health?.lastGood)}</td>
        <td data-l="${columns.newest}">${one.health?.newest === undefined ? '–' : moment(visit, one.health.newest)}</td>
      </tr>`,
  );
  return html`<table class="stacked">
    <caption>
      ${book.headings.sources}
    </caption>
    <thead>
      <tr>
        <th scope="col">${columns.name}</th>
        <th scope="col">${columns.state}</th>
        <th scope="col">${columns.read}</th>
        <th scope="col">${columns.newest}</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}
