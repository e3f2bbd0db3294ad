// Quality: how what people have judged came out, as a whole and by what may explain it.

import { html } from 'hono/html';
import type { ReviewedEvent } from '../../domain/review.js';
import { groupedBy } from '../../shared/groups.js';
import { clean } from '../../wording/clean.js';
import { surenessOf } from '../../wording/words.js';
import { type Html, page } from '../page.js';
import { eventPath, moment } from '../parts.js';
import { table } from '../tables.js';
import type { Route, Visit } from '../visit.js';

/** Groups of one table, and dismissed events below. */
const MOST_GROUPS = 30;
const MOST_WRONG = 50;

/** How many of some judged events were right. */
export interface Tally {
  readonly name: string;
  readonly looked: number;
  /** Confirmed, or corrected in a detail: the step happened. */
  readonly right: number;
}

/** Judged events by a name, the largest group first. */
export function tally(reviewed: readonly ReviewedEvent[], nameOf: (one: ReviewedEvent) => string): Tally[] {
  const tallies = [...groupedBy(reviewed, nameOf)].map(([name, group]) => ({
    name,
    looked: group.length,
    right: group.filter(({ outcome }) => outcome !== 'dismissed').length,
  }));
  return tallies.sort((a, b) => b.looked - a.looked || (a.name < b.name ? -1 : 1));
}

function tallyRow({ name, looked, right }: Tally): Html {
  return html`<tr>
    <th scope="row">${name}</th>
    <td>${right} / ${looked}</td>
    <td><meter min="0" max="${looked}" value="${right}" aria-hidden="true"></meter> ${Math.round((100 * right) / looked)}%</td>
  </tr>`;
}

function tallyTable(title: string, tallies: readonly Tally[], { say }: Visit): Html {
  return html`<section class="box">
    <h2>${title}</h2>
    ${table('plain', title, ['', say.quality.right, say.quality.share], [tallies.slice(0, MOST_GROUPS).map(tallyRow)])}
  </section>`;
}

function languageName(code: string | undefined, { say, book }: Visit): string {
  if (code === undefined) return say.quality.unknown;
  return new Intl.DisplayNames([book.locale], { type: 'language' }).of(code) ?? code;
}

function tables(reviewed: readonly ReviewedEvent[], visit: Visit): Html {
  const { say, book } = visit;
  const { by, unknown } = say.quality;
  const sureness = ({ confidence }: ReviewedEvent) =>
    confidence === undefined ? unknown : book.sureness[surenessOf(confidence)];
  return html`<div class="boxes">
    ${tallyTable(
      by.status,
      tally(reviewed, ({ status }) => book.status(status)),
      visit,
    )}
    ${tallyTable(
      by.language,
      tally(reviewed, ({ language }) => languageName(language, visit)),
      visit,
    )}
    ${tallyTable(by.confidence, tally(reviewed, sureness), visit)}
    ${tallyTable(
      by.publisher,
      tally(reviewed, ({ publisher }) => clean(publisher ?? '') || unknown),
      visit,
    )}
    ${tallyTable(
      by.commitment,
      tally(reviewed, ({ commitment }) => commitment),
      visit,
    )}
  </div>`;
}

function wrongList(reviewed: readonly ReviewedEvent[], visit: Visit): Html {
  const { say, book } = visit;
  const wrong = reviewed.filter(({ outcome }) => outcome === 'dismissed').slice(-MOST_WRONG);
  if (wrong.length === 0) return html`<p>${say.quality.noWrong}</p>`;
  return html`<ul>
    ${[...wrong]
      .reverse()
      .map(
        ({ event, status, who, why, at }) =>
          html`<li>
            <a href="${eventPath({ id: event })}">${event}</a> ${book.status(status)} – ${clean(who)}: ${clean(why)},
            ${moment(visit, at)}
          </li>`,
      )}
  </ul>`;
}

async function answer(visit: Visit): Promise<Response> {
  const { say, source } = visit;
  const reviewed = await source.reviewed();
  const right = reviewed.filter(({ outcome }) => outcome !== 'dismissed').length;
  const figures =
    reviewed.length === 0
      ? html`<p>${say.quality.none}</p>`
      : html`<p><strong>${say.quality.precision(right, reviewed.length)}</strong></p>
          <p class="quiet">${say.quality.note}</p>
          ${tables(reviewed, visit)}
          <h2>${say.quality.wrong}</h2>
          ${wrongList(reviewed, visit)}`;
  const body = html`<h1>${say.nav.quality}</h1>
    ${figures}`;
  return page(visit, { title: say.nav.quality, place: 'quality', body });
}

export const quality: Route = { path: '/quality', place: 'quality', answer };
