// A small world for the tests of the store: a seed, documents about it, and claims as a reader would find them.

import { compare } from '../../src/compare/compare.js';
import type { Recipient } from '../../src/domain/audience.js';
import { seedSchema, type Commitment } from '../../src/domain/seed.js';
import type { Claim, Document, Evidence, Finding } from '../../src/domain/types.js';
import type { Intake } from '../../src/record/store.js';

export const acsa: Commitment = seedSchema.parse({
  id: 'japan-italy-acsa',
  title: 'Japan–Italy ACSA',
  kind: 'agreement',
  parties: ['JP', 'IT'],
  names: { en: ['Japan-Italy ACSA'], ja: ['日伊ACSA'] },
  baseline: {
    as_of: '2025-03-05',
    status: 'signed',
    events: [{ status: 'signed', date: '2024-11-25', summary: 'Signed in Rome.' }],
  },
  expected: [{ status: 'in-force', by: '2025-12-31', summary: 'Entry into force.' }],
});

export const gcap: Commitment = seedSchema.parse({
  id: 'gcap',
  title: 'Global Combat Air Programme',
  kind: 'programme',
  parties: ['JP', 'IT', 'GB'],
  names: { en: ['GCAP'] },
  baseline: { as_of: '2025-03-05', status: 'underway', events: [] },
});

export function document(id: string, more: Partial<Document> = {}): Document {
  const text = 'The Japan-Italy ACSA entered into force on 5 September 2025, the ministry said.';
  return {
    id,
    lang: 'en',
    publisher: 'The Daily Post',
    official: false,
    published: '2025-09-08T07:00:00.000Z',
    url: `https://news.example/${id}`,
    title: 'ACSA in force',
    text,
    ...more,
  };
}

function span(text: string, part: string): Evidence {
  const start = text.indexOf(part);
  return { field: 'text', text: part, start, end: start + part.length };
}

/** The finding that a document reports the entry into force (or what `more` says instead). */
export function finding({ text }: Document, more: Partial<Claim> = {}): Finding {
  const commitment = more.commitment ?? acsa.id;
  const claim: Claim = {
    commitment,
    status: 'in-force',
    modality: 'occurred',
    date: '2025-09-05',
    party: null,
    asserted: true,
    confidence: 0.93,
    evidence: [span(text, text), ...(text.includes('entered into force') ? [span(text, 'entered into force')] : [])],
    rules: ['en.in-force', 'bound:name'],
    ...more,
  };
  return { commitment, mentions: [span(text, 'Japan-Italy ACSA')], claims: [claim] };
}

/** One who hears everything: alerts at once, the rest in a digest at 8 o'clock. */
export function recipient(id: string, more: Partial<Recipient> = {}): Recipient {
  const digest = { every: 'day', at: '08:00', on: 'monday', empty: 'skip' } as const;
  return { id, language: 'en', zone: 'UTC', receive: 'both', minConfidence: 0, digest, ...more };
}

/** What the pipeline hands to the store for a document. */
export function intake(from: Document, more: Partial<Intake> = {}): Intake {
  return {
    document: from,
    findings: [finding(from)],
    compare,
    recipients: [recipient('reader@example.org')],
    now: '2025-09-08T08:00:00.000Z',
    catchUp: false,
    ...more,
  };
}
