// The ledger in memory, which replay grows, and the ledgers of both stores agree, whatever is claimed and said of it.

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { exportedFrom } from '../../src/commands/export.js';
import { applySteps } from '../../src/compare/apply.js';
import { compare } from '../../src/compare/compare.js';
import { openLedger } from '../../src/domain/baseline.js';
import type { Ledger } from '../../src/domain/ledger.js';
import { type Policy, policySchema } from '../../src/domain/policy.js';
import { type Review, ReviewRefused } from '../../src/domain/review.js';
import { seedSchema, type Commitment } from '../../src/domain/seed.js';
import { KINDS, STATUSES } from '../../src/domain/status.js';
import { MODALITIES, type Claim, type Document } from '../../src/domain/types.js';
import { FORMATS } from '../../src/export/formats.js';
import { openStore, type Store } from '../../src/record/store.js';
import { STORES, type Place } from '../support/stores.js';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 60_000 });

const DAYS = ['2025-06-05', '2025-09-05', '2025-09-06', '2025-09-20', '2025-09', '2025', '2026-04-01', null];

const POLICIES: readonly Policy[] = [
  policySchema.parse({}),
  policySchema.parse({ change: { press: 'review' }, upcoming: { press: 'review' } }),
  policySchema.parse({ owners: 3, change: { press: 'digest', late: 'none' }, confirmed: 'alert' }),
];

// Few statuses make many meetings; the rest come now and then.
const anyStatus = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('signed', 'approved', 'in-force', 'terminated') },
  { weight: 1, arbitrary: fc.constantFrom(...STATUSES) },
);

const anyClaim = fc.record({
  status: anyStatus,
  modality: fc.oneof({ weight: 3, arbitrary: fc.constant('occurred' as const) }, fc.constantFrom(...MODALITIES)),
  date: fc.constantFrom(...DAYS),
  party: fc.constantFrom(null, 'JP', 'IT'),
  body: fc.constantFrom(undefined, 'parliament', 'cabinet'),
  asserted: fc.boolean(),
}) satisfies fc.Arbitrary<Partial<Claim>>;

const anyReport = fc.record({
  paper: fc.constantFrom('Post', 'Gazette', 'Herald', 'Ministry'),
  wording: fc.constantFrom('', 'one', 'other'),
  claims: fc.array(anyClaim, { minLength: 1, maxLength: 3 }),
});

const anySeed = fc.record({
  kind: fc.constantFrom(...KINDS),
  parties: fc.constantFrom([], ['JP', 'IT'], ['GB', 'IT', 'JP']),
  status: anyStatus,
  planned: fc.constantFrom(undefined, '2025-12-31'),
});

const WORDINGS: Readonly<Record<string, string>> = {
  one: 'The pact is spoken of in the same words here as elsewhere, word for word, as agencies hand them out to their papers.',
  other: 'Quite another desk has put the news of the pact in its own way, and found its own sources in both of the capitals.',
};

type Report = typeof anyReport extends fc.Arbitrary<infer T> ? T : never;
type Seed = typeof anySeed extends fc.Arbitrary<infer T> ? T : never;

function commitmentOf(id: string, { kind, parties, status, planned }: Seed): Commitment {
  return seedSchema.parse({
    ...{ id, title: 'The pact', kind, parties, names: { en: ['The pact'] } },
    baseline: { as_of: '2025-03-05', status, events: [{ status, date: '2024-11-25', summary: 'So it was.' }] },
    expected: planned ? [{ status: 'in-force', by: planned, summary: 'Soon.' }] : [],
  });
}

/** The reports of a sequence, one a day. */
function documentsOf(commitment: string, reports: readonly Report[]): { document: Document; claims: Claim[] }[] {
  return reports.map(({ paper, wording, claims }, at) => ({
    document: {
      id: `${commitment}-${at}`,
      publisher: paper,
      official: paper === 'Ministry',
      published: `2025-09-${String(8 + at).padStart(2, '0')}T09:00:00.000Z`,
      url: `https://paper.example/${commitment}/${at}`,
      title: 'News',
      text: WORDINGS[wording] ?? '',
    },
    claims: claims.map((claim) => ({ commitment, confidence: 0.9, evidence: [], rules: [], ...claim })),
  }));
}

async function record(
  store: Store,
  { document, claims }: { document: Document; claims: Claim[] },
  policy: Policy,
): Promise<void> {
  await store.record({
    document,
    findings: [{ commitment: claims[0]?.commitment ?? '', mentions: [], claims }],
    compare: (finding, from, ledger) => compare(finding, from, ledger, policy),
    recipients: [],
    now: document.published,
    catchUp: false,
  });
}

/** What the two say of the events, without who speaks (which a store looks up) and without what is not there. */
function bare({ events }: Ledger): unknown {
  return JSON.parse(JSON.stringify(events.map((event) => ({ ...event, voices: undefined })))) as unknown;
}

let pairs = 0;

describe.each(STORES)('$name', ({ name, place: makePlace }) => {
  let place: Place;
  let store: Store;
  beforeAll(async () => {
    place = await makePlace();
    store = await openStore({ file: place.file });
  });
  afterAll(async () => {
    await store.close();
    await place.remove();
  });

  test('holds what the ledger in memory holds after any reports', async () => {
    const scenario = fc.tuple(anySeed, fc.array(anyReport, { minLength: 1, maxLength: 8 }), fc.constantFrom(...POLICIES));
    await fc.assert(
      fc.asyncProperty(scenario, async ([seed, reports, policy]) => {
        const commitment = commitmentOf(`pact-${++pairs}`, seed);
        await store.plant([commitment], '2025-09-01T00:00:00.000Z');
        let ledger = openLedger(commitment);
        for (const { document, claims } of documentsOf(commitment.id, reports)) {
          const { steps } = compare({ commitment: commitment.id, mentions: [], claims }, document, ledger, policy);
          ledger = applySteps(ledger, steps, document);
          await record(store, { document, claims }, policy);
          expect(bare(await store.ledger(commitment.id))).toEqual(bare(ledger));
        }
      }),
      { numRuns: name === 'SQLite' ? 150 : 40 },
    );
  });
});

const anyWord = fc.record({
  type: fc.constantFrom('confirmed', 'dismissed', 'undone', 'corrected', 'merged'),
  of: fc.nat(7),
  into: fc.nat(7),
});

/** A person's word on one of the first events; refused or not, the same everywhere. */
async function say(
  store: Store,
  commitment: string,
  { type, of, into }: typeof anyWord extends fc.Arbitrary<infer T> ? T : never,
) {
  const who = { event: `${commitment}:${of}`, person: 'ada', why: 'seen', now: '2025-09-10T10:00:00.000Z' };
  const said: Review =
    type === 'merged'
      ? { ...who, type, into: `${commitment}:${into}` }
      : type === 'corrected'
        ? { ...who, type, status: 'ratified', date: '2025-09-04' }
        : { ...who, type };
  try {
    return (await store.review(said, [])).event.standing ?? 'none';
  } catch (error) {
    if (!(error instanceof ReviewRefused)) throw error;
    return error.message;
  }
}

test.runIf(STORES.length > 1)('both stores give the same exports to the byte, with words of people in the middle', async () => {
  const places = await Promise.all(STORES.map(({ place }) => place()));
  const stores = await Promise.all(places.map(({ file }) => openStore({ file })));
  const turn = fc.oneof({ weight: 2, arbitrary: anyReport }, { weight: 1, arbitrary: anyWord });
  await fc.assert(
    fc.asyncProperty(anySeed, fc.array(turn, { minLength: 2, maxLength: 12 }), async (seed, turns) => {
      const commitment = commitmentOf(`both-${++pairs}`, seed);
      const reports = documentsOf(
        commitment.id,
        turns.map((one): Report => ('claims' in one ? one : { paper: 'Post', wording: '', claims: [] })),
      );
      const told: unknown[][] = [[], []];
      for (const [at, store] of stores.entries()) {
        await store.plant([commitment], '2025-09-01T00:00:00.000Z');
        for (const [place, one] of turns.entries())
          if ('claims' in one) await record(store, reports[place]!, POLICIES[1]!);
          else told[at]?.push(await say(store, commitment.id, one));
        told[at]?.push(await store.openReviews(commitment.id), await store.reviewCounts());
      }
      expect(told[0]).toEqual(told[1]);
      const [one, other] = await Promise.all(stores.map((store) => exportedFrom(store, commitment.id)));
      for (const format of Object.values(FORMATS)) expect(format(one ?? [])).toBe(format(other ?? []));
    }),
    { numRuns: 30 },
  );
  await Promise.all(stores.map((store) => store.close()));
  await Promise.all(places.map((place) => place.remove()));
});
