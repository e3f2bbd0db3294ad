// What recording a document's steps makes of a ledger, without a store: replay and the tests grow their ledgers with it.

import { withUnusual } from '../domain/headline.js';
import { type Ledger, type LedgerStep, standingOf, type Telling } from '../domain/ledger.js';
import type { Claim, Document, LedgerEvent } from '../domain/types.js';
import { voiceOf } from '../domain/voices.js';
import { partyOf } from './match.js';

/** The number behind the last colon of an event's id. */
function numberOf(id: string): number {
  return Number(id.slice(id.lastIndexOf(':') + 1));
}

/** The id that the next event of the ledger gets: `<commitment>:<n>`, n counting on from the highest. */
export function nextId({ commitment, events }: Ledger): string {
  return `${commitment.id}:${Math.max(0, ...events.map(({ id }) => numberOf(id))) + 1}`;
}

/** A step as it is before the ledger has numbered it. */
export type NewEvent = Omit<LedgerEvent, 'id' | 'recorded' | 'origin'>;

/** The event that a claim of an occurred or planned step speaks of. */
export function eventOf(claim: Claim): NewEvent {
  const { commitment, status, modality, body, date } = claim;
  return { commitment, status, modality: modality === 'planned' ? 'planned' : 'occurred', party: partyOf(claim), body, date };
}

/** The ledger with one more event, recorded at the document's time of publication. */
export function addEvent(ledger: Ledger, event: NewEvent, document: Document): Ledger {
  const added: LedgerEvent = { ...event, id: nextId(ledger), origin: 'detected', recorded: document.published };
  return { ...ledger, events: [...ledger.events, added] };
}

/** The event as what is known of it has changed. */
function changed(event: LedgerEvent, parts: Partial<LedgerEvent>): LedgerEvent {
  const next = { ...event, ...parts };
  return { ...next, standing: standingOf(next) };
}

/** The event after a report that adds to it: one voice more, told louder perhaps, confirmed perhaps. */
function reported(event: LedgerEvent, document: Document, tells: Telling | undefined): LedgerEvent {
  const voiced = { ...event, voices: [...(event.voices ?? []), voiceOf(document)] };
  if (!tells) return voiced;
  return changed(voiced, tells.kind === 'confirmed' ? { contradicted: undefined } : { told: tells.delivery });
}

function disputed(event: LedgerEvent, { published }: Document): LedgerEvent {
  const before = event.contradicted ?? published;
  return changed(event, { contradicted: before < published ? published : before });
}

function applyStep(ledger: Ledger, step: LedgerStep, document: Document): Ledger {
  const change = (id: string, to: (event: LedgerEvent) => LedgerEvent) => ({
    ...ledger,
    events: ledger.events.map((event) => (event.id === id ? to(event) : event)),
  });
  switch (step.type) {
    case 'add': {
      const event = { ...step.event, told: step.delivery, voices: [voiceOf(document)] };
      return addEvent(ledger, { ...event, standing: standingOf(event) }, document);
    }
    case 'attach':
      return change(step.event, (event) => reported(event, document, step.tells));
    case 'refine':
      return change(step.event, (event) => ({ ...reported(event, document, step.tells), date: step.date }));
    case 'dispute':
      return change(step.event, (event) => disputed(event, document));
  }
}

/** The ledger after a document's steps. */
export function applySteps(ledger: Ledger, steps: readonly LedgerStep[], document: Document): Ledger {
  return withUnusual(steps.reduce((grown, step) => applyStep(grown, step, document), ledger));
}
