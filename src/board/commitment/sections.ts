// The lists of a commitment's page: what is expected, what happened with its evidence, documents with their owners, sources.

import { html } from 'hono/html';
import { type Coverage, stateOf } from '../../domain/coverage.js';
import type { EventHistory, History } from '../../domain/history.js';
import { clean } from '../../wording/clean.js';
import { eventBody, eventTitle, standingMarks } from '../evidence.js';
import type { Html } from '../page.js';
import { countdown, day, eventPath, moment, outLink } from '../parts.js';
import { publisherWords, storedLink } from '../quoted.js';
import { stateMark } from '../source-state.js';
import { daysLeft, planState, type Standing } from '../standing.js';
import { table } from '../tables.js';
import type { Visit } from '../visit.js';

/** The plans that still stand, each with its clock. */
export function expectations(visit: Visit, { plans }: Pick<Standing, 'plans'>): Html {
  const { book, say, today } = visit;
  if (plans.length === 0) return html`<p>${book.notes.noNext}</p>`;
  const items = plans.map((plan) => {
    const days = daysLeft(plan, today);
    const clock = days === undefined ? '' : countdown(visit, days);
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
  const { say } = visit;
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
            ${publisherWords(visit, source)}
            ${source.owner === undefined || source.owner === source.publisher ? '' : html`<small>${clean(source.owner)}</small>`}
          </td>
          <td data-l="${columns.published}">${moment(visit, source.published)}</td>
          <td>${storedLink(visit, source)}</td>
        </tr>`,
    );
  return table('stacked', say.commitment.documents, [columns.title, columns.publisher, columns.published, columns.copy], [rows]);
}

/** The sources that cover a commitment, and when each was last read. */
export function sourcesTable(visit: Visit, coverage: readonly Coverage[], still: boolean): Html {
  const { say, book } = visit;
  const { sourceColumns: columns } = say.commitment;
  const when = (instant: string | undefined) => (instant === undefined ? book.notes.neverRead : moment(visit, instant));
  const rows = coverage.map(
    (one) =>
      html`<tr>
        <th scope="row"><a href="/sources/${one.watcher.id}">${one.watcher.name}</a></th>
        <td data-l="${columns.state}">${stateMark(stateOf(one), visit, still)}</td>
        <td data-l="${columns.read}">${when(one.health?.lastGood)}</td>
        <td data-l="${columns.newest}">${one.health?.newest === undefined ? '–' : moment(visit, one.health.newest)}</td>
      </tr>`,
  );
  return table('stacked', book.headings.sources, [columns.name, columns.state, columns.read, columns.newest], [rows]);
}
