import { describe, expect, it } from 'vitest';
import { dueNotices, type DueRules } from '../../src/compare/due.js';
import { openLedger } from '../../src/domain/baseline.js';
import { policySchema, DEFAULT_POLICY } from '../../src/domain/policy.js';
import { commitment, detected, type SeedParts } from './samples.js';

const expecting: SeedParts = { expected: [['in-force', '2025-09-05']] };
const later = '2030-01-01T00:00:00Z';

const NO_GRACE: DueRules = { zone: 'UTC', policy: { ...DEFAULT_POLICY, grace: 0 } };

/** What is overdue, with no grace left to it. */
function due(seed: SeedParts, now: string, ...events: ReturnType<typeof detected>[]): string[] {
  const ledger = openLedger(commitment(seed));
  return dueNotices({ ...ledger, events: [...ledger.events, ...events] }, now, NO_GRACE)
    .filter(({ kind }) => kind === 'overdue')
    .map(({ event, status, date, at, from }) => `${event} ${status} ${date} at ${at.replace('.000', '')} from ${from}`);
}

describe('dueNotices', () => {
  it('is due when the day is over everywhere', () => {
    expect(due(expecting, '2025-09-06T11:59:59Z')).toEqual([]);
    expect(due(expecting, '2025-09-06T12:00:00Z')).toEqual(['pact:2 in-force 2025-09-05 at 2025-09-06T12:00:00Z from signed']);
  });

  it.each([
    ['2025-09', '2025-10-01'],
    ['2025', '2026-01-01'],
    ['2024-02', '2024-03-01'],
  ])('counts to the end of %s', (date, at) => {
    expect(due({ expected: [['in-force', date]] }, later)).toEqual([`pact:2 in-force ${date} at ${at}T12:00:00Z from signed`]);
  });

  it.each(['terminated 2025-06-01', 'terminated', 'expired 2025-06-01', 'terminated 2025-06-01 IT'])(
    'expects nothing more of what is %s, but for a renewal and what is planned after the end',
    (end) => {
      expect(due(expecting, later, detected('pact:3', end))).toEqual([]);
      const renewed = due({ expected: [['renewed', '2025-09-05']] }, later, detected('pact:3', end));
      expect(renewed).toEqual([expect.stringContaining('pact:2 renewed')]);
      const anew = [detected('pact:3', end), detected('pact:4', 'planned signed 2026-01-01')];
      expect(due(expecting, later, ...anew)).toEqual([expect.stringContaining('pact:4 signed')]);
    },
  );

  it('goes on where an end was dismissed, or is one of several parties', () => {
    const dismissed = { ...detected('pact:3', 'terminated 2025-06-01'), standing: 'dismissed' as const };
    expect(due(expecting, later, dismissed)).toHaveLength(1);
    const several = { ...expecting, parties: ['GB', 'IT', 'JP'] };
    expect(due(several, later, detected('pact:3', 'terminated 2025-06-01 GB'))).toHaveLength(1);
  });

  it('calls a window to mind before it opens, not once it has closed, and then says that nothing was reported', () => {
    const seed = commitment({ expected: [['renewed', null]] });
    const [step] = seed.expected;
    const window = { opens: '2026-06-01', closes: '2026-11-30', remind: 30 };
    const ledger = openLedger({ ...seed, expected: [{ ...step!, window }] });
    const told = (now: string) => dueNotices(ledger, now).map(({ kind, at, date, reason }) => [kind, at, date, reason]);
    expect(told('2026-05-01T23:59:59Z')).toEqual([]);
    const reminder = ['reminder', '2026-05-02T00:00:00.000Z', '2026-11-30', 'the window opens 2026-06-01 and closes 2026-11-30'];
    expect(told('2026-05-02T00:00:00Z')).toEqual([reminder]);
    expect(told('2026-12-01T12:00:00Z').map(([kind]) => kind)).toEqual(['due']);
    expect(told('2026-12-08T12:00:00Z').map(([kind]) => kind)).toEqual(['due', 'overdue']);
  });

  it('tells of a day in the evening of its reader, at once, and after the grace once more, in the digest', () => {
    const ledger = openLedger(commitment(expecting));
    const told = (zone: string, now: string, policy = DEFAULT_POLICY) =>
      dueNotices(ledger, now, { zone, policy }).map(({ kind, at, delivery }) => `${kind} ${at} ${delivery}`);
    expect(told('Asia/Tokyo', '2025-09-05T08:59:59Z')).toEqual([]);
    expect(told('Asia/Tokyo', '2025-09-05T09:00:00Z')).toEqual(['due 2025-09-05T09:00:00.000Z alert']);
    expect(told('Europe/Rome', '2025-09-05T15:59:59Z')).toEqual([]);
    expect(told('Europe/Rome', '2025-09-05T16:00:00Z')).toEqual(['due 2025-09-05T16:00:00.000Z alert']);
    expect(told('Pacific/Honolulu', '2025-09-13T11:59:59Z')).toHaveLength(1);
    expect(told('Pacific/Honolulu', '2025-09-13T12:00:00Z')[1]).toBe('overdue 2025-09-13T12:00:00.000Z digest');
    const quiet = policySchema.parse({ due: 'none', overdue: 'alert', grace: '30d' });
    expect(told('UTC', '2025-10-06T12:00:00Z', quiet)).toEqual([
      'due 2025-09-05T18:00:00.000Z none',
      'overdue 2025-10-06T12:00:00.000Z alert',
    ]);
  });

  it.each([
    ['2025-09', '2025-09-30T18:00:00.000Z'],
    ['2025', '2025-12-31T18:00:00.000Z'],
    ['2024-02', '2024-02-29T18:00:00.000Z'],
  ])('lets %s run to the evening of its last day', (date, at) => {
    const [first] = dueNotices(openLedger(commitment({ expected: [['in-force', date]] })), later);
    expect(first).toMatchObject({ kind: 'due', at });
  });

  it('has no day for a plan that waits for a person', () => {
    const waiting = {
      ...detected('pact:2', 'planned in-force 2025-09-05'),
      told: 'review' as const,
      standing: 'waiting' as const,
    };
    const ledger = openLedger(commitment());
    expect(dueNotices({ ...ledger, events: [...ledger.events, waiting] }, later)).toEqual([]);
  });

  it('comes in order of the dates, undated plans never', () => {
    const seed: SeedParts = {
      expected: [
        ['in-force', '2026-01-01'],
        ['approved', '2025-06-30'],
        ['renewed', null],
      ],
    };
    expect(due(seed, later).map((line) => line.split(' ')[1])).toEqual(['approved', 'in-force']);
  });

  const settled: [string, SeedParts, string[]][] = [
    ['reported', expecting, ['in-force 2025-09-05']],
    ['reported under another name of that day', expecting, ['operational 2025-09-05']],
    ['passed by the ladder', { expected: [['approved', '2025-06-30']] }, ['in-force 2025-06-01']],
    ['planned anew', expecting, ['planned in-force']],
    [
      'taken by all parties, one by one',
      { expected: [['approved', '2025-06-30']] },
      ['approved 2025-04-01 JP', 'approved 2025-05-01 IT'],
    ],
  ];

  it.each(settled)('is silent where the step was %s', (_, seed, events) => {
    const recorded = events.map((text, index) => detected(`pact:${index + 3}`, text));
    expect(due(seed, later, ...recorded)).toEqual([]);
  });

  it('still waits where one of two parties has taken the step', () => {
    expect(due({ expected: [['approved', '2025-06-30']] }, later, detected('pact:3', 'approved 2025-04-01 JP'))).toHaveLength(1);
  });

  it('keeps two dated plans of what recurs, and the dated one where it was planned without a date', () => {
    const seed: SeedParts = { kind: 'programme', status: 'underway', events: [] };
    const plans = (...texts: string[]) => due(seed, later, ...texts.map((text, at) => detected(`pact:${at + 2}`, text)));
    expect(plans('planned milestone 2026-05-01', 'planned milestone 2027-05-01')).toHaveLength(2);
    expect(plans('planned milestone 2026-05-01', 'planned milestone 2026-05-02')).toHaveLength(1);
  });

  it('still waits for what happened under another name on another day', () => {
    expect(due({ expected: [['established', '2026-06-30']] }, later, detected('pact:3', 'announced 2025-04-01'))).toHaveLength(1);
  });

  it('still waits for the next of what recurs', () => {
    const held = detected('pact:2', 'held 2025-05-28');
    const next = detected('pact:3', 'planned held 2026-05');
    expect(due({ kind: 'dialogue', status: 'underway', events: [['underway', null]] }, later, held, next)).toHaveLength(1);
    expect(due({ kind: 'dialogue', status: 'underway', events: [['underway', null]] }, later, next, held)).toEqual([]);
  });
});
