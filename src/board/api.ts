// The JSON interface: what the board knows, for programs. Its answers are described by api-schema.ts.

import { type Coverage, coveredSince, isHealthy, stateOf, withHealth } from '../domain/coverage.js';
import type { Backing, Glance } from '../domain/glance.js';
import { holds } from '../domain/ledger.js';
import type { LedgerEvent } from '../domain/types.js';
import { ANSWERS, type ApiEvent, type ApiListed, type ApiSource, openApi } from './api-schema.js';
import { coverages } from './coverage.js';
import { standingOf } from './standing.js';
import type { Route, Visit } from './visit.js';

/** Longest answer of /api/changes. */
const MOST_CHANGES = 1000;

/** Every commitment, where it stands and how far that can be believed. */
export async function listed({ source }: Visit): Promise<ApiListed[]> {
  const [glances, health] = await Promise.all([source.glances(), source.health()]);
  const coverageOf = coverages(source.project().watchers, health);
  return glances.map((glance) => ({
    ...standingFields(glance, source),
    ...coverageFields(coverageOf(glance.ledger.commitment.id)),
  }));
}

function standingFields(glance: Glance, source: Visit['source']) {
  const { ledger, open } = glance;
  const { commitment, status, apart } = standingOf(glance, source);
  const { id, title, kind, parties, tags, part_of } = commitment;
  const days = ledger.events.flatMap((event) => (event.modality === 'occurred' && holds(event) ? (event.date ?? []) : []));
  return {
    ...{ id, title, kind, parties, tags, part_of },
    status,
    by_party: Object.fromEntries(apart),
    expected: source.openPlans(ledger).map((plan) => plan.id),
    last_change: days.sort().at(-1) ?? null,
    awaiting_review: open,
  };
}

function coverageFields(coverage: readonly Coverage[]) {
  return {
    sources: coverage.length,
    healthy_sources: coverage.filter(isHealthy).length,
    covered_since: coveredSince(coverage) ?? null,
  };
}

/** True for what was found to have happened and still counts. */
function isChange(event: LedgerEvent): boolean {
  return event.origin === 'detected' && event.modality === 'occurred' && holds(event);
}

function apiEvent(event: LedgerEvent, backing: Backing | undefined): ApiEvent {
  const { id, commitment, status, modality, party, body, date, origin, recorded, summary, standing, into } = event;
  const { official = 0, press = 0 } = backing ?? {};
  return { id, commitment, status, modality, party, body, date, origin, recorded, summary, standing, into, official, press };
}

async function changes({ source }: Visit, since: number): Promise<ApiEvent[]> {
  const all = (await source.glances()).flatMap(({ ledger, backing }) =>
    ledger.events.filter(isChange).map((event) => apiEvent(event, backing.get(event.id))),
  );
  const recent = all.filter(({ recorded }) => Date.parse(recorded) >= since);
  return recent.sort((a, b) => Date.parse(b.recorded) - Date.parse(a.recorded)).slice(0, MOST_CHANGES);
}

async function sources({ source }: Visit): Promise<ApiSource[]> {
  return withHealth(source.project().watchers, await source.health()).map(({ watcher, health: known }) => {
    const { id, name, publisher, kind, url } = watcher;
    return {
      ...{ id, name, publisher, kind, url },
      state: stateOf({ watcher, health: known }),
      last_read: known?.lastRead ?? null,
      last_good: known?.lastGood ?? null,
      newest: known?.newest ?? null,
      next: known?.nextAt ?? null,
      failures: known?.failures ?? 0,
      problems: (known?.problems ?? []).map(({ code, message }) => ({ code, message })),
    };
  });
}

function json({ c }: Visit, answer: object): Response {
  return c.json(answer);
}

function missing({ c }: Visit, what: string): Response {
  return c.json({ error: what }, 404);
}

export const api: readonly Route[] = [
  { path: '/api', answer: ({ c }) => c.redirect('/api/openapi.json') },
  { path: '/api/openapi.json', answer: (visit) => json(visit, openApi()) },
  { path: '/api/commitments', answer: async (visit) => json(visit, { commitments: await listed(visit) }) },
  {
    path: '/api/commitments/:id',
    answer: async (visit) => {
      const [found] = await visit.source.exported(visit.c.req.param('id') ?? '');
      // What an export says beyond the schema stays an export's.
      return found
        ? json(visit, ANSWERS['/api/commitments/{id}'].schema.parse(found))
        : missing(visit, 'there is no such commitment');
    },
  },
  {
    path: '/api/changes',
    answer: async (visit) => {
      const since = visit.c.req.query('since') ?? '1970-01-01';
      if (Number.isNaN(Date.parse(since)))
        return visit.c.json({ error: 'since: expected an instant such as 2025-09-05T00:00:00Z' }, 400);
      return json(visit, { changes: await changes(visit, Date.parse(since)) });
    },
  },
  { path: '/api/sources', answer: async (visit) => json(visit, { sources: await sources(visit) }) },
];
