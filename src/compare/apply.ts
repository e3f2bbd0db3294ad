// What recording a document's steps makes of a ledger, without a store: replay and the tests grow their ledgers with it.

import type { Ledger, LedgerStep } from '../domain/ledger.js';
import type { Document, LedgerEvent } from '../domain/types.js';

/** The number behind the last colon of an event's id. */
function numberOf(id: string): number {
  return Number(id.slice(id.lastIndexOf(':') + 1));
}

/** The id that the next event of the ledger gets: `<commitment>:<n>`, n counting on from the highest. */
export function nextId({ commitment, events }: Ledger): string {
  return `${commitment.id}:${Math.max(0, ...events.map(({ id }) => numberOf(id))) + 1}`;
}

function applyStep(ledger: Ledger, step: LedgerStep, document: Document): Ledger {
  switch (step.type) {
    case 'add': {
      const added: LedgerEvent = { ...step.event, id: nextId(ledger), origin: 'detected', recorded: document.published };
      return { ...ledger, events: [...ledger.events, added] };
    }
    case 'refine': {
      const events = ledger.events.map((event) => (event.id === step.event ? { ...event, date: step.date } : event));
      return { ...ledger, events };
    }
    case 'attach':
    case 'dispute':
      return ledger;
  }
}

/** The ledger after a document's steps. Events that it adds are recorded at the document's time of publication. */
export function applySteps(ledger: Ledger, steps: readonly LedgerStep[], document: Document): Ledger {
  return steps.reduce((grown, step) => applyStep(grown, step, document), ledger);
}
