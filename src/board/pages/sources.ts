// Sources: how each is doing now and over ninety days, those in trouble first.

import { html } from 'hono/html';
import { type Coverage, isHealthy, stateOf, withHealth } from '../../domain/coverage.js';
import { HEALTH_STATES, type WatcherDay } from '../../domain/health.js';
import { groupedBy } from '../../shared/groups.js';
import { clean, clip } from '../../wording/clean.js';
import { countDays, DAY_STATES, daysStrip, lastDays } from '../charts/days.js';
import { type Html, page } from '../page.js';
import { moment, option } from '../parts.js';
import { agoWords, isStill, stateMark } from '../source-state.js';
import { table } from '../tables.js';
import type { Route, Visit } from '../visit.js';

/** UTF-16 units of a reason in the table. */
const REASON = 140;

/** Sources on one page: each has its picture. */
const MOST = 300;

type State = ReturnType<typeof stateOf>;

/** Trouble first, then silence, then the rest; by name within. */
const URGENCY: Readonly<Record<State, number>> = { failing: 0, refused: 0, broken: 0, quiet: 1, new: 2, ok: 3, off: 4 };

interface Filter {
  readonly state: string;
  readonly text: string;
  readonly commitment: string;
}

function fits(coverage: Coverage, { state, text, commitment }: Filter): boolean {
  const { watcher } = coverage;
  const is = stateOf(coverage);
  const named = `${watcher.id} ${watcher.name} ${watcher.publisher} ${watcher.url ?? ''}`.toLowerCase();
  const inState = state === '' || state === is || (state === 'trouble' && URGENCY[is] <= URGENCY.quiet);
  const readFor = commitment === '' || (watcher.commitments?.includes(commitment) ?? true);
  return inState && readFor && named.includes(text.toLowerCase());
}

function filterForm({ state, text, commitment }: Filter, { say }: Visit): Html {
  const states: readonly State[] = [...HEALTH_STATES, 'off'];
  const choice = (value: string, words: string) => option(value, words, value === state);
  return html`<form method="get" action="/sources" class="filters" role="search" data-at-once>
    ${commitment === '' ? '' : html`<input type="hidden" name="commitment" value="${commitment}" />`}
    <label
      >${say.sources.filter}
      <select name="state">
        ${choice('', say.sources.anyState)} ${choice('trouble', say.sources.inTrouble)}
        ${states.map((one) => choice(one, say.sources.states[one]))}
      </select></label
    >
    <label>${say.sources.search} <input type="search" name="text" value="${text}" /></label>
    <button>${say.sources.show}</button>
  </form>`;
}

function row(coverage: Coverage, days: readonly WatcherDay[], still: boolean, visit: Visit): Html {
  const { say, now } = visit;
  const { watcher, health } = coverage;
  const { columns } = say.sources;
  const read = lastDays(days, now);
  const trouble = isHealthy(coverage) ? undefined : health?.problems[0];
  return html`<tr>
    <th scope="row">
      <a href="/sources/${encodeURIComponent(watcher.id)}">${clean(watcher.name)}</a>
      ${trouble ? html`<small lang="en">${clip(clean(trouble.message), REASON)}</small>` : ''}
    </th>
    <td data-l="${columns.state}">${stateMark(stateOf(coverage), visit, still)}</td>
    <td data-l="${columns.lastGood}">${health?.lastGood ? moment(visit, health.lastGood) : say.sources.never}</td>
    <td data-l="${columns.newest}">${agoWords(health?.newest, visit)}</td>
    <td data-l="${columns.days}">${daysStrip(read, say.sources.daysTold(countDays(read)))}</td>
  </tr>`;
}

function sourceTable(shown: readonly Coverage[], days: readonly WatcherDay[], still: boolean, visit: Visit): Html {
  const { columns } = visit.say.sources;
  const byWatcher = groupedBy(days, ({ watcher }) => watcher);
  const heads = [columns.source, columns.state, columns.lastGood, columns.newest, columns.days];
  const rows = shown.map((one) => row(one, byWatcher.get(one.watcher.id) ?? [], still, visit));
  return table('standings sources', visit.say.nav.sources, heads, [rows]);
}

/** What the strips mean: the same shapes, with their words. */
export function legend({ say }: Visit): Html {
  return html`<ul class="legend" aria-label="${say.sources.days}">
    ${DAY_STATES.map(
      (state) => html`<li><span aria-hidden="true">${daysStrip([{ state }], '')}</span> ${say.sources.dayStates[state]}</li>`,
    )}
  </ul>`;
}

async function answer(visit: Visit): Promise<Response> {
  const { c, say, source, now } = visit;
  const filter = {
    state: c.req.query('state') ?? '',
    text: c.req.query('text') ?? '',
    commitment: c.req.query('commitment') ?? '',
  };
  const [health, days] = await Promise.all([source.health(), source.days(now)]);
  const all = withHealth(source.project().watchers, health);
  const enabled = all.filter(({ watcher }) => watcher.enabled);
  const wanted = all.filter((one) => fits(one, filter)).sort((a, b) => URGENCY[stateOf(a)] - URGENCY[stateOf(b)]);
  const shown = wanted.slice(0, MOST);
  const still = isStill(visit, health);
  const sum = still ? say.sources.sumThen : say.sources.sum;
  const body = html`<h1>${say.nav.sources}</h1>
    <p>${sum(enabled.filter(isHealthy).length, enabled.length)}</p>
    ${filterForm(filter, visit)} ${legend(visit)}
    ${shown.length === 0 ? html`<p>${say.sources.none}</p>` : sourceTable(shown, days, still, visit)}
    ${wanted.length > shown.length ? html`<p>${say.outbox.more(wanted.length - shown.length)}</p>` : ''}
    <p class="quiet">${say.sources.utc}</p>`;
  return page(visit, { title: say.nav.sources, place: 'sources', health, body });
}

export const sources: Route = { path: '/sources', place: 'sources', answer };
