// What is exported: every commitment with its events and their evidence, the same from every store, whenever it is asked for.

import { headline, partySteps } from '../domain/headline.js';
import type { Commitment } from '../domain/seed.js';
import type { Status } from '../domain/status.js';
import type { LedgerEvent } from '../domain/types.js';
import type { Corroboration } from '../domain/voices.js';
import type { EventHistory, History, HistoryReport } from '../domain/history.js';
import { acceptedSeed, type BaselineEvent, bestSource, type OpenPlans } from './baseline.js';

export interface ExportedReport {
  readonly publisher: string;
  readonly official: boolean;
  readonly published: string;
  readonly url: string;
  readonly title: string;
  readonly sentence: string;
}

export interface ExportedEvent
  extends
    Pick<LedgerEvent, 'id' | 'status' | 'modality' | 'party' | 'body' | 'date' | 'origin' | 'recorded'>,
    Pick<LedgerEvent, 'summary' | 'window' | 'standing' | 'into'>,
    Corroboration {
  /** Where it is best read: of the baseline what the seed names, of the others an official report before one of the press. */
  readonly source: BaselineEvent['source'];
  readonly reports: readonly ExportedReport[];
  /** When its evidence or its standing last changed (ISO instant). */
  readonly updated: string;
  /** What speaks against it, where it is disputed. */
  readonly contradictions: readonly ExportedReport[];
}

export interface ExportedCommitment {
  readonly id: string;
  readonly title: string;
  readonly kind: Commitment['kind'];
  readonly parties: readonly string[];
  readonly status: Status;
  readonly events: readonly ExportedEvent[];
  /** Where single parties stand apart from the whole. */
  readonly by_party: Readonly<Record<string, Status>>;
  /** Ids of the events that are planned and still to come. */
  readonly expected: readonly string[];
  /** The seed that states what is certain: `pactwatch import` makes its file elsewhere. */
  readonly seed: Commitment;
}

function exportedReport({ source, sentence }: HistoryReport): ExportedReport {
  const { publisher, official, published, url, title } = source;
  return { publisher, official, published, url, title, sentence };
}

/** The latest of when the ledger learned of an event and of what people have said of it. */
function updatedAt({ event, words }: EventHistory): string {
  return words.reduce((last, { at }) => (Date.parse(at) > Date.parse(last) ? at : last), event.recorded);
}

/** A report of a step of the baseline may date it otherwise: what the seed does not name is no source of what it states. */
function sourceOf({ event, reports }: EventHistory, { baseline }: Commitment): BaselineEvent['source'] {
  if (event.origin === 'detected') return bestSource(reports);
  const stated = baseline.events.find(({ status, date, party, summary }) => {
    return (
      status === event.status && (date ?? null) === event.date && (party ?? null) === event.party && summary === event.summary
    );
  });
  return stated?.source;
}

function exportedEvent(history: EventHistory, commitment: Commitment): ExportedEvent {
  const { event, corroboration, reports, contradictions } = history;
  const { id, status, modality, party, body, date, origin, recorded, summary, window, standing, into } = event;
  return {
    ...{ id, status, modality, party, body, date, origin, recorded, summary, window, standing, into },
    ...corroboration,
    updated: updatedAt(history),
    source: sourceOf(history, commitment),
    reports: reports.map(exportedReport),
    contradictions: contradictions.map(exportedReport),
  };
}

/** A commitment as it is exported. */
export function exported(history: History, openPlans: OpenPlans): ExportedCommitment {
  const { ledger, events } = history;
  const { id, title, kind, parties } = ledger.commitment;
  const open = new Set(openPlans(ledger).map((plan) => plan.id));
  return {
    id,
    title,
    kind,
    parties,
    status: headline(ledger),
    by_party: Object.fromEntries(partySteps(ledger)),
    events: events.map((one) => exportedEvent(one, ledger.commitment)),
    expected: events.flatMap(({ event }) => (open.has(event.id) ? [event.id] : [])),
    seed: acceptedSeed(history, openPlans),
  };
}
