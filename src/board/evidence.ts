// An event with its evidence: who says so in which marked words, what changed on a page, what people have said of it.

import { html } from 'hono/html';
import type { EventHistory, HistoryReport } from '../domain/history.js';
import type { Commitment } from '../domain/seed.js';
import { clean, clip } from '../wording/clean.js';
import { changesOf } from '../wording/page-changes.js';
import { surenessOf } from '../wording/words.js';
import type { Html } from './page.js';
import { day, eventPath, langOf, mark, moment, pill, runs, stepWords } from './parts.js';
import { sentence, sourceLine } from './quoted.js';
import type { planState } from './standing.js';
import type { Visit } from './visit.js';

type PlanState = ReturnType<typeof planState>;

/** UTF-16 units of a summary that are shown. */
const SUMMARY_LENGTH = 600;

/** Reports that are shown at once; the others are unfolded. */
const REPORTS = 3;

/** What an edited page said before and says now. */
function pageChanges({ say, language }: Visit, { source, sentence: said }: HistoryReport): Html | '' {
  if (!source.changes?.length) return '';
  const lines = changesOf(source.changes, said).map((line) => html`<p>${runs(line)}</p>`);
  return html`<div class="diff">
    <h4>${say.event.pageChanged}</h4>
    <div ${langOf(language, source.lang)}>${lines}</div>
  </div>`;
}

/** One report: its words, what they mean, and where they stand. */
function reportItem(visit: Visit, report: HistoryReport, { kind }: Commitment): Html {
  const { say, book } = visit;
  const { source, claim } = report;
  return html`<li>
    ${sentence(visit, claim.evidence, source.lang)}
    <p>${book.claim({ ...claim, kind })} <span class="quiet">${say.sure[surenessOf(claim.confidence)]}</span></p>
    <p class="quiet">${sourceLine(visit, source)}</p>
    ${pageChanges(visit, report)}
  </li>`;
}

/** Reports in a list, the later ones folded away. */
export function reportList(visit: Visit, reports: readonly HistoryReport[], seed: Commitment, shown = REPORTS): Html | '' {
  if (reports.length === 0) return '';
  const items = reports.map((report) => reportItem(visit, report, seed));
  const [first, rest] = [items.slice(0, shown), items.slice(shown)];
  return html`<ul class="reports">
      ${first}
    </ul>
    ${
      rest.length === 0
        ? ''
        : html`<details>
            <summary>${visit.book.counts.report(rest.length)}</summary>
            <ul class="reports">
              ${rest}
            </ul>
          </details>`
    }`;
}

/** What a person has said: who, when, and why in their own words. */
function wordItem(visit: Visit, { at, type, who, why, status, date, into, takesBack }: EventHistory['words'][number]): Html {
  const { say, book } = visit;
  const stated = [status && book.status(status), date && book.date(date, 'long')].filter(Boolean).join(book.comma);
  const said = takesBack ? say.event.said.undone : (say.event.said[type as keyof typeof say.event.said] ?? type);
  return html`<li>
    <strong>${said}</strong>${stated && `${book.colon}${stated}`}
    ${into ? html`<a href="${eventPath({ id: into })}">${into}</a>` : ''}
    <span class="quiet">${clean(who)} · ${moment(visit, at)}</span><br />${clean(why)}
  </li>`;
}

function planMark({ book, say }: Visit, state: PlanState): Html {
  if (state === 'closed') return mark('quiet', say.event.closed);
  return state === 'overdue' ? mark('warning', book.tags.overdue) : mark('plan', book.tags.upcoming);
}

/** What is to be said of an event beside its step. `plan`: how it stands, where it is one. */
export function standingMarks(visit: Visit, { event }: EventHistory, plan: PlanState): Html[] {
  const { book, say } = visit;
  const { standing, contradicted, origin, modality } = event;
  return [
    ...(modality === 'planned' ? [planMark(visit, plan)] : []),
    ...(contradicted === undefined ? [] : [mark('warning', book.tags.disputed)]),
    ...(standing === undefined || standing === 'disputed'
      ? []
      : [mark(standing === 'waiting' || standing === 'unusual' ? 'review' : 'quiet', say.event.standing[standing])]),
    ...(origin === 'detected' ? [] : [mark('quiet', say.event.origin[origin])]),
  ];
}

/** All that is known of one event, below its heading. */
export function eventBody(visit: Visit, history: EventHistory, seed: Commitment, reportsShown?: number): Html {
  const { say, book } = visit;
  const { event, corroboration, reports, contradictions, words } = history;
  const isPart = event.standing === 'merged';
  return html`${event.summary === undefined ? '' : html`<p>${clip(clean(event.summary), SUMMARY_LENGTH)}</p>`}
  ${isPart && event.into !== undefined ? html`<p>${say.event.partOf} <a href="${eventPath({ id: event.into })}">${event.into}</a></p>` : ''}
  ${reports.length === 0 || isPart ? '' : html`<p>${book.voices(corroboration)}</p>`}
  ${isPart ? '' : reportList(visit, reports, seed, reportsShown)}
  ${
    contradictions.length === 0
      ? ''
      : html`<h4>${say.event.against}</h4>
          ${reportList(visit, contradictions, seed, reportsShown)}`
  }
  ${
    words.length === 0
      ? ''
      : html`<h4>${say.event.people}</h4>
          <ul class="words">
            ${words.map((word) => wordItem(visit, word))}
          </ul>`
  }`;
}

/** The heading of an event: its step and its day. */
export function eventTitle(visit: Visit, { event }: EventHistory): Html {
  const words = stepWords(visit, event);
  const step = event.modality === 'planned' ? html`${words}` : pill(visit, event.status, words);
  return html`${event.date === null ? '' : html`${day(visit, event.date, 'long')} `}<a href="${eventPath(event)}">${step}</a>`;
}
