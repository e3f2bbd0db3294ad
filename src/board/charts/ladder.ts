// The ladder of a kind of commitment, and where one stands on it.

import { html } from 'hono/html';
import { ladderOf, rung } from '../../domain/status.js';
import { holds } from '../../domain/ledger.js';
import type { Html } from '../page.js';
import { day, pill } from '../parts.js';
import type { Standing } from '../standing.js';
import type { Visit } from '../visit.js';

/** Few agreements are applied before they are in force: that step is shown where one was, is or is to be. */
const OPTIONAL = 'provisionally-applied';

/** The steps in order: those that are known to have happened with their dates, the one where it stands, those to come. */
export function ladder(
  visit: Visit,
  { commitment, status, glance, plans }: Pick<Standing, 'commitment' | 'status' | 'glance' | 'plans'>,
): Html {
  const { say, book } = visit;
  const { kind } = commitment;
  const done = glance.ledger.events.filter((event) => event.modality === 'occurred' && holds(event));
  const furthest = Math.max(rung(kind, status), ...done.map((event) => rung(kind, event.status)));
  const steps = ladderOf(kind).flatMap((step, place) => {
    const known =
      done.find((event) => event.status === step && event.party === null) ?? done.find((event) => event.status === step);
    const isHere = step === status;
    // A programme that is under way may still wait for its first contract.
    const isAwaited = !known && plans.some((plan) => plan.status === step);
    if (step === OPTIONAL && !known && !isAwaited && !isHere) return [];
    const state = isHere ? 'here' : place <= furthest && !isAwaited ? 'passed' : 'ahead';
    return html`<li class="${state}" ${isHere ? html`aria-current="step"` : ''}>
      <span>${book.status(step)}</span>
      ${known?.date ? html`<small>${day(visit, known.date)}</small>` : state === 'passed' ? html`<small>${say.commitment.passed}</small>` : ''}
    </li>`;
  });
  const beside = rung(kind, status) < 0 ? html`<p>${say.commitment.beside} ${pill(visit, status)}</p>` : '';
  return html`<ol class="ladder" aria-label="${say.commitment.ladder}">
      ${steps}
    </ol>
    ${beside}`;
}
