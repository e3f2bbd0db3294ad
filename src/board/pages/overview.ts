// The overview: what changed, what is overdue, whether "no change" can be believed; then every commitment.

import { html } from 'hono/html';
import { isHealthy } from '../../domain/coverage.js';
import { addDays, isPartialDate } from '../../domain/dates.js';
import { dayStart } from '../../domain/hours.js';
import { pathOf, withParameter } from '../addresses.js';
import { coverages } from '../coverage.js';
import { chosenIn, filterForm, fitting, isEverything } from '../overview/filters.js';
import { changesBox, overdueBox, type Since, trustBox } from '../overview/news.js';
import { grouped, pageOf, standingsTable } from '../overview/table.js';
import { type Html, page } from '../page.js';
import { changesSince, standings } from '../standing.js';
import type { Route, Visit } from '../visit.js';
import { lastVisit } from '../visits.js';

/** Rows of one page: more would take longer to load than to search. */
const ROWS = 60;

/** What counts as new without a visit to count from. */
const DAYS = 30;

/** Since when things are new: the day that was chosen, else the last visit, else the last days. */
function sinceWhen(visit: Visit): Since {
  const { c, today, zone } = visit;
  const asked = c.req.query('since') ?? '';
  const visited = lastVisit(visit);
  // Days begin at the reader's midnight, not at that of UTC.
  const from = (day: string): Since => ({ at: dayStart(day, zone), type: 'day' });
  if (asked.length === 10 && isPartialDate(asked)) return from(asked);
  return visited === undefined ? from(addDays(today, -DAYS)) : { at: visited, type: 'visit' };
}

/** Links to the pages before and after, with what was chosen. */
function pager({ c, say }: Visit, here: number, pages: number): Html | '' {
  if (pages <= 1) return '';
  const link = (to: number, words: string, rel: string) =>
    html`<a href="${withParameter(pathOf(c), 'page', String(to))}" rel="${rel}">${words}</a>`;
  const { pager: names } = say.overview;
  return html`<nav class="pager" aria-label="${names.title}">
    ${here > 1 ? link(here - 1, names.before, 'prev') : ''} <span>${names.page(here, pages)}</span>
    ${here < pages ? link(here + 1, names.after, 'next') : ''}
  </nav>`;
}

async function answer(visit: Visit): Promise<Response> {
  const { c, source, say, language } = visit;
  const [all, health] = await Promise.all([standings(source), source.health()]);
  const chosen = chosenIn(visit);
  const coverageOf = coverages(source.project().watchers, health);
  const shown = fitting(all, chosen, visit, ({ commitment }) => coverageOf(commitment.id).some(isHealthy));
  const pages = Math.max(1, Math.ceil(shown.length / ROWS));
  const here = Math.min(pages, Math.max(1, Math.trunc(Number(c.req.query('page'))) || 1));
  const groups = pageOf(grouped(shown, all, language), here, ROWS);
  const since = sinceWhen(visit);
  const top = html`<div class="boxes">
    ${changesBox(visit, changesSince(all, since.at), since)}${overdueBox(visit, all)}${trustBox(visit, all, health, coverageOf)}
  </div>`;
  const body = html`<h1>${say.nav.overview}</h1>
    ${isEverything(chosen) && here === 1 ? top : ''}
    <h2 id="all">${say.overview.all}</h2>
    ${filterForm(visit, all, chosen)}
    <p class="quiet" role="status">${say.overview.found(shown.length, all.length)}</p>
    ${groups.length === 0 ? '' : standingsTable(visit, groups, coverageOf)} ${pager(visit, here, pages)}`;
  return page(visit, { title: say.nav.overview, place: 'overview', health, body, feed: '/changes.atom' });
}

export const overview: Route = { path: '/', place: 'overview', answer };
