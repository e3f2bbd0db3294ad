import { describe, expect, it } from 'vitest';
import { judge } from '../../src/compare/judge.js';
import { openLedger } from '../../src/domain/baseline.js';
import type { Claim } from '../../src/domain/types.js';
import { loadGroups } from '../quality/corpus.js';
import { add, NOTHING, one, rate } from '../quality/intervals.js';
import { claim, commitment, finding, report, type SeedParts } from './samples.js';

const expectedBy: SeedParts = {
  expected: [
    ['approved', '2025-12-31'],
    ['in-force', null],
  ],
};

/** Judges claims made on a day. */
function judged(seed: SeedParts, day: string, ...texts: string[]) {
  return judge(finding(...texts.map((text) => claim(text))), report(day), openLedger(commitment(seed)));
}

describe('what is new', () => {
  const cases: [string, SeedParts, string, boolean][] = [
    ['a rumour, always', {}, 'rumoured signed 2024-11-25', true],
    ['a denial, always', {}, 'denied in-force', true],
    ['an event that the ledger does not hold', {}, 'in-force 2025-09-05', true],
    ['an event of the baseline', {}, 'signed 2024-11', false],
    ['an old event that the ladder has passed', { status: 'in-force', events: [] }, 'approved 2024-06-05', false],
    ['an old event beside the ladder, since the baseline', { asOf: '2024-11-30' }, 'milestone 2024-12-01', true],
    ['an old event that may be from after the baseline', { asOf: '2024-11-30' }, 'milestone 2024', true],
    ['a plan that nobody has told', {}, 'planned in-force 2025-09-05', true],
    ['a plan that the seed expects', expectedBy, 'planned in-force', false],
    ['a plan that the seed expects by then', expectedBy, 'planned approved 2025', false],
    ['a plan that gains a date', expectedBy, 'planned in-force 2025-09-05', true],
    ['a plan whose deadline becomes a day', expectedBy, 'planned approved 2025-06-10', true],
    ['a plan that is put off', expectedBy, 'planned approved 2026', true],
    ['a plan for what has happened', {}, 'planned signed 2024-11-25', false],
    ['a plan for what was passed', { status: 'in-force', events: [] }, 'planned approved', false],
    [
      'a further round, undated, after one was held',
      { kind: 'dialogue', status: 'held', events: [['held', '2025-02-01']] },
      'planned held',
      true,
    ],
    [
      'the next of what recurs, undated, though the ladder is past it',
      { kind: 'occasion', status: 'completed', events: [] },
      'planned held',
      true,
    ],
    [
      'another name for what is expected on that day',
      { expected: [['in-force', '2025-09-05']] },
      'planned operational 2025-09-05',
      false,
    ],
    [
      'another name for what is expected, on another day',
      { expected: [['in-force', '2025-09-05']] },
      'planned operational 2025-10-01',
      true,
    ],
    ['another name for what is expected, undated', expectedBy, 'planned operational', true],
    ["a followed party's step", { parties: [], follow: ['JP'] }, 'ratified 2025-12-12 JP', true],
    ["another party's step, where only some are followed", { parties: [], follow: ['JP'] }, 'ratified 2025-12-12 FR', false],
    ['a threshold, where only some are followed', { parties: [], follow: ['JP'] }, 'ratified 2025-09-19', true],
  ];

  it.each(cases)('%s', (_, seed, text, isNew) => {
    expect(judged(seed, '2025-04-10', text).claims[0]?.isNew).toBe(isNew);
  });

  it('plans anew what was due and is planned without a date', () => {
    expect(judged(expectedBy, '2025-12-31', 'planned approved').claims[0]?.isNew).toBe(false);
    expect(judged(expectedBy, '2026-01-01', 'planned approved').claims[0]?.isNew).toBe(true);
  });

  it('plans anew, without a date, what the same document reports as put off', () => {
    const dated: SeedParts = { expected: [['in-force', '2025-12-31']] };
    expect(judged(dated, '2025-09-01', 'planned in-force').verdict).toBe('restates');
    const [, plan] = judged(dated, '2025-09-01', 'delayed 2025-08-30', 'planned in-force').claims;
    expect(plan?.isNew).toBe(true);
    const [, deadline] = judged(dated, '2025-09-01', 'delayed 2025-08-30', 'planned in-force 2025').claims;
    expect(deadline?.isNew).toBe(false);
  });

  it('takes documents older than the baseline as known', () => {
    expect(judged({}, '2025-03-04', 'milestone 2025-03-01', 'planned approved 2025').verdict).toBe('restates');
    expect(judged({}, '2025-03-05', 'milestone 2025-03-01').verdict).toBe('change');
  });

  it("takes a step from before the baseline as known, once it is nobody's news any more", () => {
    const isNew = (day: string, text: string) => judged({}, day, text).claims[0]?.isNew;
    expect(isNew('2025-03-31', 'milestone 2025-03-04')).toBe(true);
    expect(isNew('2025-04-10', 'milestone 2025-03-04')).toBe(false);
    expect(isNew('2025-04-10', 'milestone 2025-03-05')).toBe(true);
    expect(isNew('2025-09-08', 'in-force 2019')).toBe(false);
    expect(isNew('2025-09-08', 'planned in-force 2024')).toBe(true);
  });

  it('lets a step use up the plan for it, so that what the same document plans is the next', () => {
    const rounds: SeedParts = { kind: 'dialogue', status: 'agreed', events: [], expected: [['held', null]] };
    expect(judged(rounds, '2025-06-01', 'planned held').verdict).toBe('restates');
    expect(judged(rounds, '2025-06-01', 'held 2025-05-28', 'planned held').claims.map(({ isNew }) => isNew)).toEqual([
      true,
      true,
    ]);
  });
});

describe('the verdict', () => {
  const cases: [string, string[]][] = [
    ['change', ['in-force 2025-09-05', 'planned operational 2026', 'rumoured amended', 'denied terminated', 'signed']],
    ['upcoming', ['planned in-force 2025-09-05', 'rumoured amended', 'denied terminated', 'signed']],
    ['rumour', ['rumoured amended', 'denied terminated', 'signed']],
    ['denial', ['denied terminated', 'signed']],
    ['restates', ['signed']],
    ['mention', []],
  ];

  it.each(cases)('%s is the first that fits', (verdict, texts) => {
    expect(judged({}, '2025-09-08', ...texts).verdict).toBe(verdict);
  });

  it('is as sure as the surest claim that led to it', () => {
    const claims: Claim[] = [
      claim('in-force 2025-09-05', { confidence: 0.7 }),
      claim('amended 2025-09-06', { confidence: 0.8 }),
      claim('signed 2024-11-25', { confidence: 0.95 }),
    ];
    expect(judge(finding(...claims), report('2025-09-08'), openLedger(commitment())).confidence).toBe(0.8);
  });
});

/** Labels taken as claims: what people said of novelty and verdict, without any reader in between. */
describe('the labelled corpus', () => {
  it('agrees with the labels on what is new and on the verdict', async () => {
    let [news, verdicts] = [NOTHING, NOTHING];
    const residue: string[] = [];
    for (const { commitments, documents } of await loadGroups('dev')) {
      for (const document of documents) {
        for (const label of document.labels) {
          const seed = commitments.find(({ id }) => id === label.commitment)!;
          const claims = label.claims.map((said) => claim(said.status, { ...said, commitment: seed.id }));
          const { claims: got, verdict } = judge({ commitment: seed.id, mentions: [], claims }, document, openLedger(seed));
          const same = label.claims.map((said, at) => got[at]?.isNew === said.new);
          news = same.map(one).reduce(add, news);
          verdicts = add(verdicts, one([label.verdict, ...label.alt_verdicts].includes(verdict)));
          if (same.includes(false)) residue.push(`${document.id} ${seed.id}: ${same.join()}`);
        }
      }
    }
    expect(news.of).toBeGreaterThan(500);
    expect(rate(news), residue.join('\n')).toBeGreaterThan(0.99);
    expect(rate(verdicts), residue.join('\n')).toBeGreaterThan(0.99);
  });
});
