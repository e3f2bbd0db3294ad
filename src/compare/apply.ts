// What recording a document's steps makes of a ledger, without a store: replay and the tests grow their ledgers with it.

import type { Ledger, LedgerStep } from '../domain/ledger.js';
import { partyOf } from './match.js';
import type { Claim, Document, LedgerEvent } from '../domain/types.js';

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

function applyStep(ledger: Ledger, step: LedgerStep, document: Document): Ledger {
  switch (step.type) {
    case 'add':
      return addEvent(ledger, step.event, document);
    case 'refine': {
      const events = ledger.events.map((event) => (event.id === step.event ? { ...event, date: step.date } : event));
      return { ...ledger, events };
    }
    case 'attach':
    case 'dispute':
      return ledger;
  }
}

/** The ledger after a document's steps. */
export function applySteps(ledger: Ledger, steps: readonly LedgerStep[], document: Document): Ledger {
  return steps.reduce((grown, step) => applyStep(grown, step, document), ledger);
}
