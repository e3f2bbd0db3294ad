// The page of a commitment: where it stands, its time as a picture, its history with evidence, and what it is watched by.

import { html } from 'hono/html';
import { type Coverage, coverageOf, coveredSince, isHealthy, type Standstill, standstill } from '../../domain/coverage.js';
import type { History } from '../../domain/history.js';
import type { Commitment } from '../../domain/seed.js';
import { capital } from '../../wording/words.js';
import { ladder } from '../charts/ladder.js';
import { NARROW, timelineSvg, WIDE } from '../charts/timeline.js';
import { documentsTable, eventCards, expectations, sourcesTable } from '../commitment/sections.js';
import { timelineOf } from '../commitment/timeline.js';
import { type Html, notFound, page } from '../page.js';
import { believedUntil, commitmentLink, commitmentTitle, day, mark, moment, openMark, partyName, statusPills } from '../parts.js';
import { type Standing, standingOf } from '../standing.js';
import type { Route, Visit } from '../visit.js';

type Stand = Omit<Standing, 'programme'>;

/** Names that the seed gives in other languages, and what it says of the commitment. */
function about(visit: Visit, seed: Commitment, all: readonly Commitment[]): Html {
  const { say } = visit;
  const parties = [...seed.parties, ...seed.follow].map((code) => partyName(visit, code)).join(', ');
  const parent = all.find(({ id }) => id === seed.part_of);
  const parts = all.filter(({ part_of: partOf }) => partOf === seed.id);
  return html`<p class="quiet">
      ${say.kinds[seed.kind]}${parties && ` · ${parties}`}${seed.tags.length > 0 ? html` · ${seed.tags.map((tag) => html`<a href="/?tag=${tag}">${tag}</a> `)}` : ''}
    </p>
    ${parent ? html`<p>${say.commitment.partOf} ${commitmentLink(visit, parent)}</p>` : ''}
    ${
      parts.length > 0
        ? html`<p>${say.commitment.parts}</p>
            <ul>
              ${parts.map((part) => html`<li>${commitmentLink(visit, part)}</li>`)}
            </ul>`
        : ''
    }`;
}

/** The status in one line, with what stands beside it. */
function statusLine(visit: Visit, stand: Stand): Html {
  const { book, say } = visit;
  const { turning, glance, commitment } = stand;
  return html`<p class="status">
      ${statusPills(visit, stand)}
      ${turning?.date ? html`<span>${say.commitment.since} ${day(visit, turning.date, 'long')}</span>` : ''}
      ${openMark(visit, glance.open)}
    </p>
    <p class="quiet">
      ${capital(say.commitment.baseline)}${book.aside(book.date(commitment.baseline.as_of, 'long'))}${book.colon}${book.status(commitment.baseline.status)}
    </p>`;
}

/** Since when silence means something, and until when where nothing is read any more. */
function coverageLine(visit: Visit, coverage: readonly Coverage[], still: Standstill | undefined): Html {
  const { commitment: words, overview } = visit.say;
  const since = coveredSince(coverage);
  if (since === undefined) return html`<p>${mark('warning', words.uncovered)}</p>`;
  if (still) return html`<p>${overview.trust.title} ${believedUntil(visit, still.since)}</p>`;
  const well = coverage.filter(isHealthy).length;
  const state = well === coverage.length ? mark('good', words.covered) : mark('half', words.coveredPartly(well, coverage.length));
  return html`<p>${state} ${moment(visit, since)}</p>`;
}

function picture(visit: Visit, stand: Stand, history: History | undefined): Html {
  const { commitment: words } = visit.say;
  const timeline = timelineOf(visit, stand, history);
  // Both are sent, and the style shows the one that fits: the board needs no script.
  return html`<figure class="card">
    ${timelineSvg(timeline, WIDE)}${timelineSvg(timeline, NARROW)}
    <figcaption class="quiet">${words.timelineHelp} <a href="#history">${words.asList}</a></figcaption>
  </figure>`;
}

async function answer(visit: Visit): Promise<Response> {
  const { c, source, say, book, now } = visit;
  const id = c.req.param('id') ?? '';
  const [glances, health, history] = await Promise.all([source.glances(), source.health(), source.history(id)]);
  const glance = glances.find(({ ledger }) => ledger.commitment.id === id);
  if (!glance) return notFound(visit);
  const stand = standingOf(glance, source);
  const { commitment } = stand;
  const { watchers } = source.project();
  const coverage = coverageOf(id, watchers, health);
  const still = standstill(watchers, health, now);
  const title = commitmentTitle(visit, commitment);
  const body = html`<h1>${title}</h1>
    ${about(
      visit,
      commitment,
      glances.map(({ ledger }) => ledger.commitment),
    )}
    ${statusLine(visit, stand)} ${coverageLine(visit, coverage, still)} ${ladder(visit, stand)} ${picture(visit, stand, history)}
    <h2 id="next">${book.headings.next}</h2>
    ${expectations(visit, stand)}
    <h2 id="history">${say.commitment.history}</h2>
    ${eventCards(visit, stand, history)}
    <h2 id="documents">${say.commitment.documents}</h2>
    ${documentsTable(visit, history)}
    <h2 id="sources">${book.headings.sources}</h2>
    ${sourcesTable(visit, coverage, still !== undefined)}`;
  return page(visit, { title, health, body, feed: `/commitments/${id}/changes.atom` });
}

export const commitment: Route = { path: '/commitments/:id', answer };
