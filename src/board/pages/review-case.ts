// One event that waits for a person: what is said, why it fired, what would happen, and the ways to judge it.

import { html } from 'hono/html';
import type { EventHistory, History } from '../../domain/history.js';
import { headline } from '../../domain/headline.js';
import { STATUSES } from '../../domain/status.js';
import type { LedgerEvent, Standing } from '../../domain/types.js';
import { REASONS } from '../../wording/board/work.js';
import type { Doubt } from '../../wording/phrasebook.js';
import { reportedBy, surenessOf } from '../../wording/words.js';
import type { Html } from '../page.js';
import { commitmentLink, eventPath, mark } from '../parts.js';
import { quoted, rulesLine, sourceLine } from '../quoted.js';
import type { Visit } from '../visit.js';

/** Reports that are shown beside the first. */
const MORE_REPORTS = 5;

/** Where the form of an event is sent. */
export function reviewPath(event: string): string {
  return `/review/${encodeURIComponent(event)}`;
}

/** `approved by the parliament of Italy, 5 September 2025` */
export function eventWords({ status, party, body, date }: LedgerEvent, { book }: Visit): string {
  const step = book.step({ status, party, body });
  return date === null ? step : `${step}${book.comma}${book.date(date, 'long')}`;
}

function doubtOf({ standing, contradicted }: LedgerEvent): Doubt {
  if (contradicted !== undefined || standing === 'disputed') return 'disputed';
  return standing === 'waiting' || standing === 'unusual' ? standing : 'unsure';
}

/** The headline status if the event stood so. */
function statusIf({ ledger }: History, { id }: LedgerEvent, standing: Standing): ReturnType<typeof headline> {
  return headline({ ...ledger, events: ledger.events.map((event) => (event.id === id ? { ...event, standing } : event)) });
}

function effects(history: History, event: LedgerEvent, { say, book }: Visit): Html {
  const now = headline(history.ledger);
  const [confirmed, dismissed] = [statusIf(history, event, 'confirmed'), statusIf(history, event, 'dismissed')];
  return html`<h3>${say.review.effects}</h3>
    <ul>
      <li>
        ${say.review.ifConfirmed(book.status(confirmed), confirmed !== now)}
        ${event.standing === 'waiting' ? html`<strong>${say.review.thenTold}</strong>` : ''}
      </li>
      <li>${say.review.ifDismissed(book.status(dismissed), dismissed !== now)}</li>
    </ul>`;
}

function why({ event, reports }: EventHistory, { say, book }: Visit): Html {
  const confidence = Math.max(0, ...reports.map(({ claim }) => claim.confidence));
  return html`<p class="doubt">
    ${mark('review', book.doubts[doubtOf(event)])} ${reportedBy(reports, book)}${book.semicolon}
    ${say.review.sure}${book.colon}${book.sureness[surenessOf(confidence)]}
  </p>`;
}

function fired({ reports }: EventHistory, visit: Visit): Html {
  const { say, book } = visit;
  const [first, ...more] = reports;
  return html`<details>
    <summary>${say.review.fired}</summary>
    <p>${rulesLine(visit, first?.claim.rules ?? [])}</p>
    ${
      more.length === 0
        ? ''
        : html`<p>${book.labels.also}${book.colon}</p>
            <ul>
              ${more.slice(0, MORE_REPORTS).map((report) => html`<li>${sourceLine(visit, report.source)}</li>`)}
            </ul>`
    }
  </details>`;
}

/** Reasons one click away, and room for another; none is chosen for the reader. `id` tells the fields of one form from those of all others. */
function reasonFields(id: string, { say }: Visit): Html {
  const choice = (value: string, words: string) =>
    html`<label><input type="radio" name="reason" value="${value}" required /> ${words}</label>`;
  return html`<fieldset>
    <legend>${say.review.reason}</legend>
    ${REASONS.map((reason) => choice(reason, say.review.reasons[reason]))}
    <span class="own"
      >${choice('own', say.review.ownWords)}
      <input name="why" id="${id}-why" aria-label="${say.review.ownWords}" maxlength="500" autocomplete="off"
    /></span>
  </fieldset>`;
}

function wordForm(event: LedgerEvent, id: string, visit: Visit): Html {
  const { say } = visit;
  return html`<form method="post" action="${reviewPath(event.id)}" class="words">
    ${reasonFields(id, visit)}
    <p class="buttons">
      <button name="word" value="confirmed" data-key="c">${say.review.confirm}</button>
      <button name="word" value="dismissed" data-key="d">${say.review.dismiss}</button>
    </p>
  </form>`;
}

function correctForm(event: LedgerEvent, id: string, visit: Visit): Html {
  const { say, book } = visit;
  return html`<details>
    <summary data-key="e">${say.review.correct}</summary>
    <form method="post" action="${reviewPath(event.id)}" class="words">
      <p>
        <label for="${id}-status">${say.review.status}</label>
        <select id="${id}-status" name="status">
          <option value="">${say.review.unchanged} (${book.status(event.status)})</option>
          ${STATUSES.map((status) => html`<option value="${status}">${book.status(status)}</option>`)}
        </select>
        <label for="${id}-date">${say.review.date}</label>
        <input id="${id}-date" name="date" value="" placeholder="${event.date ?? ''}" aria-describedby="${id}-help" size="10" />
        <small id="${id}-help">${say.review.dateHelp}</small>
      </p>
      ${reasonFields(`${id}-correct`, visit)}
      <p class="buttons"><button name="word" value="corrected">${say.review.correct}</button></p>
    </form>
  </details>`;
}

function mergeForm({ events }: History, event: LedgerEvent, id: string, visit: Visit): Html | '' {
  const { say } = visit;
  const others = events.filter(({ event: { id: other, standing } }) => {
    return other !== event.id && standing !== 'dismissed' && standing !== 'merged';
  });
  if (others.length === 0) return '';
  return html`<details>
    <summary>${say.review.merge}</summary>
    <form method="post" action="${reviewPath(event.id)}" class="words">
      <p>
        <label for="${id}-into">${say.review.into}</label>
        <select id="${id}-into" name="into">
          ${others.map(({ event: other }) => html`<option value="${other.id}">${eventWords(other, visit)} (${other.id})</option>`)}
        </select>
      </p>
      ${reasonFields(`${id}-merge`, visit)}
      <p class="buttons"><button name="word" value="merged">${say.review.merge}</button></p>
    </form>
  </details>`;
}

function against({ contradictions, event }: EventHistory, visit: Visit): Html | '' {
  const last = contradictions.at(-1);
  if (!last || event.contradicted === undefined) return '';
  return html`<h3>${visit.say.review.against}</h3>
    ${quoted(visit, last)}`;
}

/** The way back from the last thing that a person has said of an event. */
export function undoForm(event: string, { say }: Visit): Html {
  return html`<form method="post" action="${reviewPath(event)}" class="inline">
    <input type="hidden" name="why" value="${say.review.undoWhy}" />
    <button name="word" value="undone">${say.review.undo}</button>
  </form>`;
}

/** All ways to judge an event. `id` names their fields. */
function forms(history: History, event: LedgerEvent, id: string, visit: Visit): Html {
  return html`${wordForm(event, id, visit)} ${correctForm(event, id, visit)} ${mergeForm(history, event, id, visit)}`;
}

/**
 * An event on its own page, to be judged whether it waits or not: mails lead here. Empty where nobody can: what a seed states
 * is put right in its file, unless reports contradict it.
 */
export function judging(history: History, { event, words }: EventHistory, visit: Visit): Html | '' {
  const { say, book, mayWrite } = visit;
  if (event.origin !== 'detected' && event.contradicted === undefined) return '';
  if (!mayWrite) return html`<p class="quiet">${say.review.login}</p>`;
  const undone = words.filter(({ type }) => type === 'undone').length;
  const isOut = event.standing === 'dismissed' || event.standing === 'merged';
  return html`<div class="cases">
    <section class="case" id="judge" tabindex="0" aria-labelledby="judge-title" data-case>
      <h2 id="judge-title">${book.headings.actions}</h2>
      ${isOut ? '' : html`${effects(history, event, visit)} ${forms(history, event, 'judge', visit)}`}
      ${2 * undone < words.length ? undoForm(event.id, visit) : ''}
    </section>
  </div>`;
}

/** The case of one event. `at`: its place in the list, which names its fields. */
export function reviewCase(history: History, about: EventHistory, at: number, visit: Visit): Html {
  const { mayWrite } = visit;
  const { event, reports } = about;
  const { commitment } = history.ledger;
  const id = `case-${at}`;
  const [first] = reports;
  return html`<article class="case" id="${id}" tabindex="0" aria-labelledby="${id}-title" data-case>
    <h2 id="${id}-title">${commitmentLink(visit, commitment)} – <a href="${eventPath(event)}">${eventWords(event, visit)}</a></h2>
    ${why(about, visit)} ${first ? quoted(visit, first) : ''} ${against(about, visit)} ${fired(about, visit)}
    ${effects(history, event, visit)} ${mayWrite ? forms(history, event, id, visit) : ''}
  </article>`;
}
