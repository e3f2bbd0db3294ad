// The top of the overview, for one minute in the morning: what changed, what is overdue, and whether "no change" can be believed.

import { html } from 'hono/html';
import { type Coverage, isHealthy, type SourcesHealth, type Standstill, standstill, withHealth } from '../../domain/coverage.js';
import { addDays } from '../../domain/dates.js';
import type { Instant } from '../../domain/types.js';
import { groupedBy } from '../../shared/groups.js';
import { clean } from '../../wording/clean.js';
import { isoDay } from '../../wording/words.js';
import type { Html } from '../page.js';
import { away, believedUntil, commitmentLink, day, eventPath, mark, moment, openMark, pill } from '../parts.js';
import { backingOf, type Change, daysLeft, overduePlans, type Standing } from '../standing.js';
import type { Visit } from '../visit.js';

/** How many lines each list shows; the others are a link away. */
const LINES = 12;

/** How many steps of one commitment. */
const STEPS = 5;

/** Since when things count as new. */
export interface Since {
  readonly at: Instant;
  /** `visit`: the reader's last one; `day`: one that the reader chose, or the last 30. */
  readonly type: 'visit' | 'day';
}

/** What happened to one commitment, its newest step first. */
interface News {
  readonly standing: Standing;
  readonly changes: readonly Change[];
}

/** Changes by commitment, the one with the newest first. */
function byCommitment(changes: readonly Change[]): News[] {
  return [...groupedBy(changes, ({ standing }) => standing)].map(([standing, list]) => ({ standing, changes: list }));
}

function stepLine(visit: Visit, { standing, event, type }: Change): Html {
  const { book } = visit;
  const words =
    type === 'planned'
      ? mark('plan', `${book.tags.upcoming}${book.colon}${book.noun(event)}`)
      : pill(visit, event.status, book.step(event));
  const backing = backingOf(standing, event);
  return html`<span class="step"
    ><a href="${eventPath(event)}">${words}</a> ${type === 'disputed' ? mark('warning', book.tags.disputed) : ''}
    <span class="quiet"
      >${event.date === null ? '' : html`${day(visit, event.date)} · `}${backing ? book.voices(backing) : ''}</span
    ></span
  >`;
}

function newsLine(visit: Visit, { standing, changes }: News): Html {
  const left = changes.length - STEPS;
  return html`<li>
    ${commitmentLink(visit, standing.commitment)} ${changes.slice(0, STEPS).map((change) => stepLine(visit, change))}
    ${left > 0 ? html`<span class="quiet">${visit.book.counts.more(left)}</span>` : ''}
  </li>`;
}

/** Other beginnings that can be chosen. */
function beginnings(visit: Visit, { at, type }: Since): Html {
  const { say, today, zone } = visit;
  const choices = [
    { since: addDays(today, -7), words: say.overview.days(7) },
    { since: `${today.slice(0, 8)}01`, words: say.overview.thisMonth },
    { since: addDays(today, -30), words: say.overview.days(30) },
    { since: `${today.slice(0, 4)}-01-01`, words: say.overview.thisYear },
  ];
  return html`<p class="choices">
    ${choices.map(({ since, words }) =>
      type === 'day' && isoDay(at, zone) === since
        ? html`<strong>${words}</strong> `
        : html`<a href="/?since=${since}">${words}</a> `,
    )}
  </p>`;
}

/** What the ledger has learned since a moment. */
export function changesBox(visit: Visit, changes: readonly Change[], since: Since): Html {
  const { overview } = visit.say;
  const news = byCommitment(changes);
  const left = news.length - LINES;
  return html`<section class="box" aria-labelledby="changed">
    <h2 id="changed">${overview.changed} <span class="count">${news.length}</span></h2>
    <p class="quiet">
      ${since.type === 'visit' ? overview.sinceVisit : overview.since}
      ${since.type === 'visit' ? moment(visit, since.at) : day(visit, isoDay(since.at, visit.zone), 'long')}
    </p>
    ${
      changes.length === 0
        ? html`<p>${overview.nothing}</p>`
        : html`<ul class="lines">
            ${news.slice(0, LINES).map((one) => newsLine(visit, one))}
          </ul>`
    }
    ${left > 0 ? html`<p class="quiet">${visit.book.counts.more(left)}</p>` : ''} ${beginnings(visit, since)}
  </section>`;
}

/** Plans whose day has passed without a report, those that have waited longest first. */
export function overdueBox(visit: Visit, all: readonly Standing[]): Html {
  const { say, book, today } = visit;
  const overdue = all
    .flatMap((standing) => overduePlans(standing, today).map((plan) => ({ standing, plan, days: daysLeft(plan, today) ?? 0 })))
    .sort((a, b) => a.days - b.days);
  const lines = overdue.slice(0, LINES).map(
    ({ standing, plan, days }) =>
      html`<li>
        ${commitmentLink(visit, standing.commitment)}
        <span class="step"><a href="${eventPath(plan)}">${mark('warning', book.noun(plan))}</a></span>
        <span class="quiet">${plan.date === null ? '' : day(visit, plan.date)} · ${away(visit, days)}</span>
      </li>`,
  );
  const left = overdue.length - LINES;
  return html`<section class="box" aria-labelledby="overdue">
    <h2 id="overdue">${book.headings.overdue} <span class="count">${overdue.length}</span></h2>
    <p class="quiet">${say.overview.overdueHelp}</p>
    ${
      lines.length === 0
        ? html`<p>${say.overview.nothing}</p>`
        : html`<ul class="lines">
            ${lines}
          </ul>`
    }
    ${left > 0 ? html`<p><a href="/?show=overdue">${book.counts.more(left)}</a></p>` : ''}
  </section>`;
}

/** What can be said of silence, in one line. */
function trustLine(visit: Visit, covered: number, all: number, isFull: boolean, still: Standstill | undefined): Html {
  const { trust } = visit.say.overview;
  if (covered === 0) return mark('warning', trust.none);
  if (still) return believedUntil(visit, still.since);
  if (isFull) return mark('good', trust.all);
  return mark('half', covered === all ? trust.mostly : trust.some(covered, all));
}

/** How many sources whose silence means nothing are named. */
const SILENT = 5;

/** Sources whose silence means nothing, by name. */
function silentLine({ say, book }: Visit, silent: readonly Coverage[]): Html | '' {
  if (silent.length === 0) return '';
  const links = silent
    .slice(0, SILENT)
    .map(({ watcher }, at) => html`${at === 0 ? '' : book.comma}<a href="/sources/${watcher.id}">${clean(watcher.name)}</a>`);
  const left = silent.length - links.length;
  return html`<p class="quiet">
    ${say.overview.trust.silent} ${links}${left > 0 ? `${book.comma}${book.counts.more(left)}` : ''}
  </p>`;
}

/** Whether silence means that nothing happened. */
export function trustBox(
  visit: Visit,
  all: readonly Standing[],
  health: SourcesHealth,
  coverageOf: (commitment: string) => readonly Coverage[],
): Html {
  const { say, source, book, now } = visit;
  const { trust } = say.overview;
  const { watchers } = source.project();
  const enabled = withHealth(watchers, health).filter(({ watcher }) => watcher.enabled);
  const silent = enabled.filter((one) => !isHealthy(one));
  const well = enabled.length - silent.length;
  const covered = all.filter(({ commitment }) => coverageOf(commitment.id).some(isHealthy)).length;
  const open = all.reduce((sum, { glance }) => sum + glance.open, 0);
  const lastGood = health.watchers
    .flatMap((one) => one.lastGood ?? [])
    .sort()
    .at(-1);
  const still = standstill(watchers, health, now);
  const isFull = covered === all.length && well === enabled.length;
  return html`<section class="box" aria-labelledby="trust">
    <h2 id="trust">${trust.title}</h2>
    <p>${trustLine(visit, covered, all.length, isFull, still)}</p>
    <p>
      <a href="/sources">${still ? say.sources.sumThen(well, enabled.length) : book.sourcesRead(well, enabled.length)}</a>
      ${lastGood === undefined ? '' : html`${trust.lastRead} ${moment(visit, lastGood)}`}
    </p>
    ${silentLine(visit, silent)}
    ${covered < all.length ? html`<p><a href="/?show=uncovered">${trust.uncovered(all.length - covered)}</a></p>` : ''}
    ${open > 0 ? html`<p>${openMark(visit, open)}</p>` : ''}
  </section>`;
}
