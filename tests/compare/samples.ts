// Commitments, documents and claims for the tests of comparing, each with only what the test is about.

import { seedSchema, type Commitment } from '../../src/domain/seed.js';
import type { Kind, Status } from '../../src/domain/status.js';
import type { Claim, Document, Finding, LedgerEvent } from '../../src/domain/types.js';

export interface SeedParts {
  readonly kind?: Kind;
  readonly parties?: readonly string[];
  readonly follow?: readonly string[];
  readonly asOf?: string;
  readonly status?: Status;
  readonly events?: readonly (readonly [Status, string | null, string?, Claim['body']?])[];
  readonly expected?: readonly (readonly [Status, string | null, string?])[];
}

/** An agreement of Japan and Italy, signed on 25 November 2024, as of 5 March 2025, unless told otherwise. */
export function commitment(parts: SeedParts = {}): Commitment {
  const { events = [['signed', '2024-11-25']], expected = [] } = parts;
  return seedSchema.parse({
    id: 'pact',
    title: 'The pact',
    kind: parts.kind ?? 'agreement',
    parties: parts.parties ?? ['JP', 'IT'],
    follow: parts.follow ?? [],
    names: { en: ['The pact'] },
    baseline: {
      as_of: parts.asOf ?? '2025-03-05',
      status: parts.status ?? 'signed',
      events: events.map(([status, date, party, body]) => ({ status, date: date ?? undefined, party, body, summary: status })),
    },
    expected: expected.map(([status, by, party]) => ({ status, by: by ?? undefined, party, summary: status })),
  });
}

/** "in-force 2025-09-05 JP", with a modality in front where it is not `occurred`: "planned in-force 2025-09-05". */
export function claim(text: string, parts: Partial<Claim> = {}): Claim {
  const words = text.split(' ');
  const modality = words.find((word) => ['planned', 'denied', 'rumoured'].includes(word)) ?? 'occurred';
  const [status, ...rest] = words.filter((word) => word !== modality);
  return {
    commitment: 'pact',
    status: status as Status,
    modality: modality as Claim['modality'],
    date: rest.find((word) => /^\d/.test(word)) ?? null,
    party: rest.find((word) => /^[A-Z]{2}$/.test(word)) ?? null,
    body: rest.find((word) => ['parliament', 'chamber', 'cabinet', 'court'].includes(word)) as Claim['body'],
    asserted: true,
    confidence: 0.9,
    evidence: [],
    rules: [],
    ...parts,
  };
}

export function finding(...claims: Claim[]): Finding {
  return { commitment: 'pact', mentions: [], claims };
}

let documents = 0;

/** A press report of the day. */
export function report(day: string, parts: Partial<Document> = {}): Document {
  documents += 1;
  return {
    id: `d${documents}`,
    publisher: 'The Paper',
    official: false,
    published: `${day}T09:00:00Z`,
    url: `https://paper.example/${documents}`,
    title: 'News',
    text: 'News.',
    ...parts,
  };
}

/** An event that was detected, as the ledger holds it. */
export function detected(id: string, text: string, recorded = '2025-09-08T09:00:00Z'): LedgerEvent {
  const { status, modality, party, body, date } = claim(text);
  const known = modality === 'planned' ? 'planned' : 'occurred';
  return { id, commitment: 'pact', status, modality: known, party, body, date, origin: 'detected', recorded };
}
