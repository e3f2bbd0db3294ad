import { describe, expect, it } from 'vitest';
import { openLedger } from '../../src/domain/baseline.js';
import { headline } from '../../src/domain/headline.js';
import { commitment, detected, type SeedParts } from '../compare/samples.js';

function after(seed: SeedParts, ...texts: string[]) {
  const ledger = openLedger(commitment(seed));
  return headline({ ...ledger, events: [...ledger.events, ...texts.map((text, at) => detected(`pact:${at + 9}`, text))] });
}

const trilateral: SeedParts = { parties: ['GB', 'IT', 'JP'] };
const inForce: SeedParts = { status: 'in-force' };

describe('headline', () => {
  const cases: [string, SeedParts, string[], string][] = [
    ["is the seed's at first", { status: 'approved' }, [], 'approved'],
    ['climbs the ladder', {}, ['ratified 2025-08-06', 'in-force 2025-09-05'], 'in-force'],
    ['does not fall back, in whatever order reports come', {}, ['in-force 2025-09-05', 'ratified 2025-08-06'], 'in-force'],
    ['waits for all parties', {}, ['approved 2025-04-25 JP'], 'signed'],
    ['moves when all parties have taken the step', {}, ['approved 2025-04-25 JP', 'approved 2025-06-06 IT'], 'approved'],
    [
      'counts what the seed holds of a party',
      { events: [['approved', '2025-01-01', 'JP']] },
      ['approved 2025-06-06 IT'],
      'approved',
    ],
    ['moves when the step is that of all', trilateral, ['approved 2025-06-06'], 'approved'],
    ['stays with a plan', {}, ['planned in-force 2025-09-05'], 'signed'],
    [
      'stays with what comes and goes',
      inForce,
      ['milestone 2025-06-06', 'delayed 2025-07-07', 'expanded 2025-08-08'],
      'in-force',
    ],
    ['is suspended', inForce, ['suspended 2025-06-06'], 'suspended'],
    ['is suspended by one of two', inForce, ['suspended 2025-06-06 IT'], 'suspended'],
    ['goes on when one of three suspends', { ...trilateral, status: 'in-force' }, ['suspended 2025-06-06 GB'], 'in-force'],
    ['returns to where it was', inForce, ['suspended 2025-06-06', 'resumed 2025-09-09'], 'in-force'],
    ['climbs on after a suspension', {}, ['suspended 2025-06-06', 'ratified 2025-07-07', 'resumed 2025-09-09'], 'ratified'],
    ['is renewed', inForce, ['renewed 2025-06-06'], 'renewed'],
    ['ends', inForce, ['expired 2026-02-05', 'suspended 2026-03-01'], 'expired'],
    ['orders by date, not by report', inForce, ['expired 2026-02-05', 'suspended 2023-02-21'], 'expired'],
    ['can be renewed after its end', inForce, ['expired 2025-12-31', 'renewed 2026-02-01'], 'renewed'],
    ['stays upgraded', { kind: 'partnership', status: 'established' }, ['upgraded 2026-01-16'], 'upgraded'],
    ['moves a dialogue by its first round', { kind: 'dialogue', status: 'agreed' }, ['held 2026-05-28'], 'held'],
    [
      "keeps a seed's status that is on no ladder until a step beyond its events",
      { status: 'renewed', events: [['in-force', '2011']] },
      ['signed 2025-06-06'],
      'renewed',
    ],
  ];

  it.each(cases)('%s', (_, seed, texts, expected) => {
    expect(after(seed, ...texts)).toBe(expected);
  });
});
