// What is exported: every commitment with its events and their evidence, the same from every store, whenever it is asked for.

import { headline } from '../domain/headline.js';
import type { Status } from '../domain/status.js';
import type { LedgerEvent } from '../domain/types.js';
import type { Corroboration } from '../domain/voices.js';
import type { EventHistory, History } from '../record/store.js';

export interface ExportedReport {
  readonly publisher: string;
  readonly official: boolean;
  readonly published: string;
  readonly url: string;
  readonly title: string;
  readonly sentence: string;
}

export interface ExportedEvent extends LedgerEvent, Corroboration {
  readonly reports: readonly ExportedReport[];
}

export interface ExportedCommitment {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly parties: readonly string[];
  readonly status: Status;
  readonly events: readonly ExportedEvent[];
  /** Ids of the events that are planned and still to come. */
  readonly expected: readonly string[];
}

function exportedEvent({ event, corroboration, reports }: EventHistory): ExportedEvent {
  const shown = reports.map(({ source, sentence }) => {
    const { publisher, official, published, url, title } = source;
    return { publisher, official, published, url, title, sentence };
  });
  return { ...event, ...corroboration, reports: shown };
}

/** A commitment as it is exported. `expected`: the plans that still stand. */
export function exported({ ledger, events }: History, expected: readonly LedgerEvent[]): ExportedCommitment {
  const { id, title, kind, parties } = ledger.commitment;
  const open = new Set(expected.map((plan) => plan.id));
  return {
    id,
    title,
    kind,
    parties,
    status: headline(ledger),
    events: events.map(exportedEvent),
    expected: events.flatMap(({ event }) => (open.has(event.id) ? [event.id] : [])),
  };
}
