// What is certain of a commitment as the baseline of a seed: what `seed accept` writes, and what an export hands to others.

import { headline } from '../domain/headline.js';
import type { Ledger } from '../domain/ledger.js';
import type { Commitment } from '../domain/seed.js';
import type { LedgerEvent } from '../domain/types.js';
import type { EventHistory, History } from '../domain/history.js';
import { phrasebook } from '../wording/words.js';
import type { Kind } from '../domain/status.js';

/** Plans of a ledger that still stand. */
export type OpenPlans = (ledger: Ledger) => readonly LedgerEvent[];

export type BaselineEvent = Commitment['baseline']['events'][number];

/** A baseline, and what of the expected steps is still to come. */
export interface Accepted {
  readonly as_of: string;
  readonly status: Commitment['baseline']['status'];
  /** Events that come to those of the seed. */
  readonly added: readonly BaselineEvent[];
  readonly expected: Commitment['expected'];
}

/** True for an event that can be built on: a person, an official source or two independent owners say so, and nothing is open. */
export function isCertain({ event, corroboration: { official, press } }: EventHistory): boolean {
  if (event.origin !== 'detected' || event.modality !== 'occurred' || event.contradicted !== undefined) return false;
  return event.standing === 'confirmed' || (event.standing === undefined && (official > 0 || press > 1));
}

type StatedSource = NonNullable<BaselineEvent['source']>;

/** The best report of an event as a seed states its source: an official one, else the first. */
export function bestSource(reports: EventHistory['reports']): StatedSource | undefined {
  const source = (reports.find((report) => report.source.official) ?? reports[0])?.source;
  if (!source) return undefined;
  return { title: source.title, publisher: source.publisher, published: source.published.slice(0, 10), url: source.url };
}

/** An event as a seed states one: in our words, for a headline is a paper's and may be in any language. */
function baselineEvent({ event, reports }: EventHistory, kind: Kind): BaselineEvent {
  const { status, date, party, body, summary } = event;
  const source = bestSource(reports);
  return {
    status,
    ...(date !== null && { date }),
    ...(party !== null && { party }),
    ...(body !== undefined && { body }),
    summary: summary ?? phrasebook('en').claim({ kind, modality: 'occurred', status, date, party, body }),
    ...(source && { source }),
  };
}

/** The day (ISO) from which the new baseline speaks: that of the last report of what it takes up. */
function asOf({ baseline }: Commitment, certain: readonly EventHistory[]): string {
  const days = certain.flatMap(({ reports }) => reports.map(({ source }) => source.published.slice(0, 10)));
  return [baseline.as_of, ...days].sort().at(-1) ?? baseline.as_of;
}

/** The baseline that takes up everything that is certain of a history; nothing is added where nothing new is. */
export function accepted({ ledger, events: all }: History, openPlans: OpenPlans): Accepted {
  const { commitment } = ledger;
  const certain = all.filter(isCertain);
  const taken = new Set(certain.map(({ event }) => event.id));
  const events = ledger.events.filter(({ id, origin }) => origin !== 'detected' || taken.has(id));
  const known: Ledger = { commitment, events };
  const open = openPlans(known);
  const stands = ({ status, by, window, party }: Commitment['expected'][number]) =>
    open.some((plan) => plan.status === status && plan.date === (by ?? window?.closes ?? null) && plan.party === (party ?? null));
  return {
    as_of: asOf(commitment, certain),
    status: headline(known),
    added: certain.map((one) => baselineEvent(one, commitment.kind)),
    expected: commitment.expected.filter(stands),
  };
}

/** The seed that states what is certain: to be planted elsewhere. */
export function acceptedSeed(history: History, openPlans: OpenPlans): Commitment {
  const { commitment } = history.ledger;
  const { as_of, status, added, expected } = accepted(history, openPlans);
  return { ...commitment, baseline: { as_of, status, events: [...commitment.baseline.events, ...added] }, expected };
}
