// One source: how it is doing, what went wrong last, ninety days of reads and of the age of its newest item.

import { html } from 'hono/html';
import { type Coverage, stateOf } from '../../domain/coverage.js';
import { clean, clip } from '../../wording/clean.js';
import { dayWords } from '../../wording/words.js';
import { ageLine, countDays, type DayRead, daysStrip, lastDays } from '../charts/days.js';
import { type Html, notFound, page } from '../page.js';
import { moment, outLink } from '../parts.js';
import { agoWords, isStill, stateMark } from '../source-state.js';
import { table } from '../tables.js';
import type { Route, Visit } from '../visit.js';
import { legend } from './sources.js';

const DAY = 86_400_000;
const MESSAGE = 1000;
const TERMS = 2000;

/** `6 h`, `30 min`, `2 d` in the reader's language. */
function duration(ms: number, { book }: Visit): string {
  const [unit, length] =
    ms % DAY === 0
      ? (['day', DAY] as const)
      : ms % 3_600_000 === 0
        ? (['hour', 3_600_000] as const)
        : (['minute', 60_000] as const);
  return new Intl.NumberFormat(book.locale, { style: 'unit', unit, unitDisplay: 'long' }).format(Math.round(ms / length));
}

function facts({ watcher, health }: Coverage, still: boolean, visit: Visit): Html {
  const { say, book, zone } = visit;
  const { columns } = say.sources;
  const when = (instant: string | undefined) => (instant === undefined ? say.sources.never : moment(visit, instant));
  const since = health?.condition?.since;
  const rows: [string, Html | string][] = [
    [columns.state, stateMark(stateOf({ watcher, health }), visit, still)],
    ...(since === undefined ? [] : [[say.sources.since, moment(visit, since)] as [string, Html]]),
    [columns.lastGood, when(health?.lastGood)],
    [
      columns.newest,
      health?.newest ? html`${moment(visit, health.newest)} (${agoWords(health.newest, visit)})` : say.sources.never,
    ],
    [columns.next, when(health?.nextAt)],
    [say.sources.failures, String(health?.failures ?? 0)],
    [say.sources.publisher, clean(watcher.publisher)],
    [say.sources.kind, html`<code>${watcher.kind}</code>`],
    ...(watcher.url === undefined ? [] : [[say.sources.address, outLink(watcher.url, watcher.url)] as [string, Html]]),
    [say.sources.every, duration(watcher.every, visit)],
    [say.sources.readFor, watcher.commitments === undefined ? say.sources.readForAll : readFor(watcher.commitments)],
    [say.sources.verified, watcher.verified ? dayWords(watcher.verified, zone, book) : say.sources.unverified],
    ...(watcher.access === undefined ? [] : [[say.sources.access, clip(clean(watcher.access), TERMS)] as [string, string]]),
  ];
  return html`<dl class="facts">
    ${rows.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

function readFor(commitments: readonly string[]): Html {
  return html`${commitments.map((id, at) => html`${at > 0 ? ', ' : ''}<a href="/commitments/${encodeURIComponent(id)}">${id}</a>`)}`;
}

function troubles({ health }: Coverage, { say }: Visit): Html {
  const problems = health?.problems ?? [];
  if (problems.length === 0) return html`<p>${say.sources.noTroubles}</p>`;
  return html`<ul lang="en">
    ${problems.slice(0, 20).map(({ code, message }) => html`<li><code>${code}</code>: ${clip(clean(message), MESSAGE)}</li>`)}
  </ul>`;
}

function ages(days: readonly DayRead[], expected: number | undefined, { say }: Visit): Html {
  const known = days.flatMap(({ age }) => age ?? []);
  const words =
    known.length === 0 ? say.sources.ageUnknown : say.sources.ageTold(Math.min(...known), Math.max(...known), known.at(-1) ?? 0);
  const limit = expected === undefined ? '' : say.sources.expected(expected);
  return html`${ageLine(days, expected, words) ?? ''}
    <p>${words}${limit === '' ? '' : html` (<span class="expected-key">${limit}</span>)`}</p>`;
}

/** The pictures once more, day by day, newest first. */
function dayTable(days: readonly DayRead[], { say, book }: Visit): Html {
  const heads = [say.sources.day, say.sources.well, say.sources.badly, say.sources.age];
  const rows = [...days].reverse().map(
    ({ day, well, badly, age }) =>
      html`<tr>
        <th scope="row">${book.date(day, 'short')}</th>
        <td>${well}</td>
        <td>${badly}</td>
        <td>${age ?? ''}</td>
      </tr>`,
  );
  return html`<details>
    <summary>${say.sources.days}</summary>
    ${table('plain', say.sources.days, heads, [rows])}
  </details>`;
}

async function answer(visit: Visit): Promise<Response> {
  const { c, say, source, now } = visit;
  const id = c.req.param('id') ?? '';
  const watcher = source.project().watchers.find((one) => one.id === id);
  if (!watcher) return notFound(visit);
  const [health, read] = await Promise.all([source.health(), source.days(now, id)]);
  const coverage: Coverage = { watcher, health: health.watchers.find((one) => one.watcher === id) };
  const days = lastDays(read, now);
  const counted = say.sources.daysTold(countDays(days));
  const expected = watcher.expect_every === undefined ? undefined : Math.ceil(watcher.expect_every / DAY);
  const body = html`<h1>${clean(watcher.name)}</h1>
    ${facts(coverage, isStill(visit, health), visit)}
    <h2>${say.sources.troubles}</h2>
    ${troubles(coverage, visit)}
    <h2>${say.sources.days}</h2>
    ${daysStrip(days, counted)} ${legend(visit)}
    <p>${counted}</p>
    <h2>${say.sources.age}</h2>
    ${ages(days, expected, visit)} ${dayTable(days, visit)}
    <p class="quiet">${say.sources.utc}</p>`;
  return page(visit, { title: clean(watcher.name), place: 'sources', health, body });
}

export const sourcePage: Route = { path: '/sources/:id', answer };
