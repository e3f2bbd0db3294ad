// The ladder of a kind of commitment, and where one stands on it.

import { html } from 'hono/html';
import { furthestStep } from '../../domain/headline.js';
import { holds } from '../../domain/ledger.js';
import { ladderOf, rung, type Status } from '../../domain/status.js';
import type { LedgerEvent } from '../../domain/types.js';
import type { Html } from '../page.js';
import { day, partyName, pill } from '../parts.js';
import { backingOf, type Standing } from '../standing.js';
import type { Visit } from '../visit.js';

/** Few agreements are applied before they are in force: that step is shown where one was, is or is to be. */
const OPTIONAL = 'provisionally-applied';

/** Parties of a step that are named; treaties open to the world have many. */
const NAMED = 3;

/** What of a commitment its ladder shows. */
type Climber = Pick<Standing, 'commitment' | 'status' | 'glance' | 'plans'>;

/** What speaks against an event, if something does, and nobody has looked at it. */
function doubtOf({ say, book }: Visit, climber: Climber, event: LedgerEvent): string | undefined {
  if (event.contradicted !== undefined) return book.tags.disputed;
  if (event.standing === 'unusual') return say.event.standing.unusual;
  const { official, press } = backingOf(climber, event) ?? { official: 1, press: 0 };
  return event.standing !== 'confirmed' && official === 0 && press < 2 ? book.notes.unconfirmed : undefined;
}

/** The events that tell of a step: that of all, else those of single parties. */
function eventsOf({ glance }: Climber, step: Status): LedgerEvent[] {
  const done = glance.ledger.events.filter((event) => event.modality === 'occurred' && event.status === step && holds(event));
  const ofAll = done.find(({ party }) => party === null);
  return ofAll ? [ofAll] : done;
}

/** Whose step it was, when, and what speaks against it: `Italy 2 Jul 2025`, `5 Sep 2025 disputed`. */
function eventLine(visit: Visit, climber: Climber, event: LedgerEvent): Html {
  const { party, date } = event;
  const whose = party === null ? '' : `${partyName(visit, party)} `;
  const doubt = doubtOf(visit, climber, event);
  return html`<small>${whose}${date === null ? '' : day(visit, date)} ${doubt ? html`<em>${doubt}</em>` : ''}</small>`;
}

/** `passed` by all and for sure; `part`: taken by some alone, or only as long as nobody has looked. */
function stateOf(
  visit: Visit,
  climber: Climber,
  step: Status,
  events: readonly LedgerEvent[],
): 'here' | 'passed' | 'part' | 'ahead' {
  const { commitment, status, glance, plans } = climber;
  if (step === status) return 'here';
  const [place, furthest] = [step, furthestStep(glance.ledger)].map((one) => rung(commitment.kind, one)) as [number, number];
  // A programme that is under way may still wait for its first contract.
  const isAwaited = events.length === 0 && plans.some((plan) => plan.status === step);
  const isDoubtful = place === furthest && events.some((event) => doubtOf(visit, climber, event) !== undefined);
  if (place <= furthest && !isAwaited && !isDoubtful) return 'passed';
  return events.length > 0 ? 'part' : 'ahead';
}

/** The steps in order: those that are known to have happened with their dates, the one where it stands, those to come. */
export function ladder(visit: Visit, climber: Climber): Html {
  const { say, book } = visit;
  const { commitment, status, plans } = climber;
  const steps = ladderOf(commitment.kind).flatMap((step) => {
    const events = eventsOf(climber, step);
    const state = stateOf(visit, climber, step, events);
    if (step === OPTIONAL && state !== 'here' && events.length === 0 && !plans.some((plan) => plan.status === step)) return [];
    return html`<li class="${state}" ${state === 'here' ? html`aria-current="step"` : ''}>
      <span>${book.status(step)}</span>
      ${events.slice(0, NAMED).map((event) => eventLine(visit, climber, event))}
      ${events.length > NAMED ? html`<small>${book.counts.more(events.length - NAMED)}</small>` : ''}
      ${events.length === 0 && state === 'passed' ? html`<small>${say.commitment.passed}</small>` : ''}
    </li>`;
  });
  const beside = rung(commitment.kind, status) < 0 ? html`<p>${say.commitment.beside} ${pill(visit, status)}</p>` : '';
  return html`<ol class="ladder" aria-label="${say.commitment.ladder}">
      ${steps}
    </ol>
    ${beside}`;
}
