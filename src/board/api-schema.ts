// What the JSON interface answers: one schema for each answer, from which types, tests and /api/openapi.json all come.

import { z } from 'zod';
import { HEALTH_STATES } from '../domain/health.js';
import { KINDS, STATUSES } from '../domain/status.js';

const list = <T extends z.ZodType>(of: T) => z.array(of).readonly();
const status = z.enum(STATUSES);
const instant = z.string().describe('instant, ISO 8601 in UTC');
const date = z.string().describe('ISO day, month or year');
const party = z.string().describe('ISO 3166-1 alpha-2, EU or UN');

const report = z.object({
  publisher: z.string(),
  official: z.boolean(),
  published: instant,
  url: z.string(),
  title: z.string(),
  sentence: z.string().describe('verbatim'),
});

const stated = z.object({
  title: z.string(),
  publisher: z.string(),
  published: z.string().describe('ISO day, month or year'),
  url: z.string().optional(),
});

const STANDINGS = ['confirmed', 'dismissed', 'merged', 'disputed', 'waiting', 'unusual'] as const;

/** What an event is, whoever tells of it. */
const event = z.object({
  id: z.string().describe('<commitment>:<n>'),
  status,
  modality: z.enum(['occurred', 'planned']),
  party: party.nullable().describe('null: a step of the commitment as a whole'),
  body: z.enum(['parliament', 'chamber', 'cabinet', 'court']).optional(),
  date: date.nullable(),
  origin: z.enum(['baseline', 'expected', 'detected']),
  recorded: instant.describe('when the ledger learned of it'),
  summary: z.string().optional(),
  standing: z.enum(STANDINGS).optional(),
  into: z.string().optional().describe('id of the event that a merged one is part of'),
  official: z.int().describe('official sources that report it'),
  press: z.int().describe('independent owners of press that report it'),
});

const told = event.extend({
  window: z.object({ opens: date, closes: date, remind: z.number() }).optional(),
  updated: instant,
  source: stated.optional(),
  reports: list(report),
  contradictions: list(report),
});

const commitment = z.object({
  id: z.string(),
  title: z.string(),
  kind: z.enum(KINDS),
  parties: list(party),
  status,
  by_party: z.record(z.string(), status).describe('where single parties stand apart from the whole'),
  expected: list(z.string()).describe('ids of events that are planned and still to come'),
});

const whole = commitment.extend({ events: list(told) });

const listed = commitment.extend({
  tags: list(z.string()),
  part_of: z.string().optional(),
  last_change: date.nullable().describe('day of the last thing that has happened'),
  awaiting_review: z.int().describe('events that wait for a person'),
  sources: z.int().describe('enabled sources that are read for it'),
  healthy_sources: z.int(),
  covered_since: instant.nullable().describe('null: no healthy source covers it, no news of it means nothing'),
});

const source = z.object({
  id: z.string(),
  name: z.string(),
  publisher: z.string(),
  kind: z.string(),
  url: z.string().optional(),
  state: z.enum([...HEALTH_STATES, 'off']),
  last_read: instant.nullable(),
  last_good: instant.nullable(),
  newest: instant.nullable().describe('when its newest document was published'),
  next: instant.nullable(),
  failures: z.int().describe('bad reads since the last good one'),
  problems: list(z.object({ code: z.string(), message: z.string() })).describe('of the last read'),
});

/** One answer for each address, by the address. */
export const ANSWERS = {
  '/api/commitments': {
    summary: 'Every commitment, where it stands and how far that can be believed',
    schema: z.object({ commitments: list(listed) }),
  },
  '/api/commitments/{id}': {
    summary: 'One commitment with every event and its evidence',
    schema: whole,
  },
  '/api/changes': {
    summary: 'What was found to have happened, newest first; `since` (ISO instant) gives what was recorded from then on',
    schema: z.object({ changes: list(event.extend({ commitment: z.string() })) }),
  },
  '/api/sources': {
    summary: 'How every source is doing',
    schema: z.object({ sources: list(source) }),
  },
} as const;

export type ApiCommitment = z.infer<typeof whole>;
export type ApiListed = z.infer<typeof listed>;
export type ApiEvent = z.infer<(typeof ANSWERS)['/api/changes']['schema']>['changes'][number];
export type ApiSource = z.infer<typeof source>;

function parametersOf(path: string): object[] {
  const text = { type: 'string' };
  if (path.includes('{id}')) return [{ name: 'id', in: 'path', required: true, schema: text }];
  return path === '/api/changes' ? [{ name: 'since', in: 'query', required: false, schema: text }] : [];
}

/** The description of the interface (OpenAPI 3.1, whose schemas are JSON Schema 2020-12). */
export function openApi(): object {
  const paths = Object.entries(ANSWERS).map(([path, { summary, schema }]) => {
    const content = { 'application/json': { schema: z.toJSONSchema(schema) } };
    const responses = { '200': { description: summary, content }, '404': { description: 'there is no such thing' } };
    return [path, { get: { summary, parameters: parametersOf(path), responses } }] as const;
  });
  return {
    openapi: '3.1.0',
    info: { title: 'pactwatch', version: '1', description: 'What is known of tracked commitments. Fields are only ever added.' },
    paths: Object.fromEntries(paths),
  };
}
