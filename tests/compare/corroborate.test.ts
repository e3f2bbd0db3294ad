// Corroboration: one rule decides what a first report does, what a second adds, and how a dispute begins and ends.

import { describe, expect, it } from 'vitest';
import { applySteps } from '../../src/compare/apply.js';
import { compare } from '../../src/compare/compare.js';
import { openLedger } from '../../src/domain/baseline.js';
import { headline } from '../../src/domain/headline.js';
import type { Ledger, LedgerStep } from '../../src/domain/ledger.js';
import { DEFAULT_POLICY, type Policy, policySchema } from '../../src/domain/policy.js';
import type { Document } from '../../src/domain/types.js';
import { claim, commitment, finding, report, type SeedParts } from './samples.js';

/** What is told of a step: "change alert", "confirmed digest"; empty where it is only evidence. */
function told(step: LedgerStep): string {
  if (step.type === 'add') return `${step.kind} ${step.delivery}`;
  if (step.type === 'dispute') return `disputed ${step.delivery}`;
  return step.tells ? `${step.tells.kind} ${step.tells.delivery}` : '';
}

class World {
  ledger: Ledger;
  readonly #policy: Policy;

  constructor(policy: Policy = DEFAULT_POLICY, seed: SeedParts = {}) {
    this.#policy = policy;
    this.ledger = openLedger(commitment(seed));
  }

  /** Takes a report in; says what is told for it. */
  hear(document: Document, ...claims: string[]): string[] {
    const { steps } = compare(finding(...claims.map((text) => claim(text))), document, this.ledger, this.#policy);
    this.ledger = applySteps(this.ledger, steps, document);
    return steps.map(told);
  }

  get standing(): string | undefined {
    return this.ledger.events.at(-1)?.standing;
  }
}

const paper = (day: string, publisher: string, parts: Partial<Document> = {}) => report(day, { publisher, ...parts });
const ministry = (day: string) => report(day, { publisher: 'Ministry', official: true });

describe('the default policy', () => {
  it('tells one paper at once, and a ministry that confirms it quietly, once', () => {
    const world = new World();
    expect(world.hear(paper('2025-09-08', 'Post'), 'in-force 2025-09-05')).toEqual(['change alert']);
    expect(world.hear(paper('2025-09-08', 'Gazette'), 'in-force 2025-09-05')).toEqual(['']);
    expect(world.hear(ministry('2025-09-09'), 'in-force 2025-09-05')).toEqual(['confirmed digest']);
    expect(world.hear(ministry('2025-09-10'), 'in-force 2025-09-05')).toEqual(['']);
  });

  it('takes no repetition of an official report for a confirmation', () => {
    const world = new World();
    expect(world.hear(ministry('2025-09-08'), 'in-force 2025-09-05')).toEqual(['change alert']);
    expect(world.hear(ministry('2025-09-09'), 'in-force 2025-09-05')).toEqual(['']);
  });

  it('raises a dated entry into force to an alert when a second owner or a ministry plans it too', () => {
    for (const second of [paper('2025-08-07', 'Gazette'), ministry('2025-08-07')]) {
      const world = new World();
      expect(world.hear(paper('2025-08-06', 'Post'), 'planned in-force 2025-09-05')).toEqual(['upcoming digest']);
      expect(world.hear(paper('2025-08-06', 'Post'), 'planned in-force 2025-09-05')).toEqual(['']);
      expect(world.hear(second, 'planned in-force 2025-09-05')).toEqual(['upcoming alert']);
      expect(world.hear(paper('2025-08-08', 'Third'), 'planned in-force 2025-09-05')).toEqual(['']);
    }
  });

  it('counts a copy of one story, and one agency under two names, as one voice', () => {
    const text = 'The pact will enter into force on 5 September, the two governments said after talks in Rome on Tuesday.';
    const world = new World();
    world.hear(paper('2025-08-06', 'Post', { text }), 'planned in-force 2025-09-05');
    expect(world.hear(paper('2025-08-06', 'Gazette', { text }), 'planned in-force 2025-09-05')).toEqual(['']);
    const agency = new World();
    agency.hear(paper('2025-08-06', 'Post', { text: 'ROME (Reuters) - It was said so.' }), 'planned in-force 2025-09-05');
    const again = paper('2025-08-06', 'Gazette', { text: 'TOKYO (Reuters) - Others say it in other words.' });
    expect(agency.hear(again, 'planned in-force 2025-09-05')).toEqual(['']);
  });

  it('does not raise what was late and left the headline as it was', () => {
    const world = new World();
    expect(world.hear(paper('2025-11-06', 'Post'), 'milestone 2025-09-05')).toEqual(['change digest']);
    expect(world.hear(ministry('2025-11-07'), 'milestone 2025-09-05')).toEqual(['confirmed digest']);
  });

  it('says of a planned date that moves that it is planned anew, and of no delay that nobody has asserted', () => {
    const world = new World(DEFAULT_POLICY, { expected: [['in-force', '2025-12-31']] });
    expect(world.hear(ministry('2025-11-07'), 'planned in-force 2026-06-30')).toEqual(['upcoming alert']);
    expect(world.ledger.events.map(({ status }) => status)).not.toContain('delayed');
  });
});

describe('disputes', () => {
  function disputed(): World {
    const world = new World();
    world.hear(paper('2025-09-08', 'Post'), 'in-force 2025-09-05');
    expect(world.hear(ministry('2025-09-10'), 'denied in-force')).toEqual(['disputed alert']);
    return world;
  }

  it('leave the status as it was told, and mark it', () => {
    const world = disputed();
    expect(headline(world.ledger)).toBe('in-force');
    expect(world.standing).toBe('disputed');
  });

  it('end when an official source says it again later', () => {
    const world = disputed();
    expect(world.hear(ministry('2025-09-09'), 'in-force 2025-09-05')).toEqual(['']);
    expect(world.standing).toBe('disputed');
    expect(world.hear(paper('2025-09-12', 'Gazette'), 'in-force 2025-09-05')).toEqual(['']);
    expect(world.standing).toBe('disputed');
    expect(world.hear(ministry('2025-09-12'), 'in-force 2025-09-05')).toEqual(['confirmed digest']);
    expect(world.standing).toBeUndefined();
  });

  it('can begin again', () => {
    const world = disputed();
    world.hear(ministry('2025-09-12'), 'in-force 2025-09-05');
    world.hear(ministry('2025-09-14'), 'denied in-force');
    expect(world.standing).toBe('disputed');
  });

  it('by another date are marked too, and are never louder than what was told', () => {
    const world = new World();
    world.hear(paper('2025-09-08', 'Post'), 'in-force 2025-09-05');
    expect(world.hear(ministry('2025-09-20'), 'in-force 2025-09-15')).toEqual(['disputed digest']);
    expect(world.standing).toBe('disputed');
    const quiet = new World(policySchema.parse({ change: { press: 'digest' } }));
    quiet.hear(paper('2025-09-08', 'Post'), 'in-force 2025-09-05');
    expect(quiet.hear(ministry('2025-09-10'), 'denied in-force')).toEqual(['disputed digest']);
  });
});

describe('a policy of one owns', () => {
  const held = policySchema.parse({ change: { press: 'review' }, upcoming: { press: 'review' } });

  it('holds back what one paper says: the status stays, no other step is concluded from it', () => {
    const world = new World(held);
    expect(world.hear(paper('2025-09-08', 'Post'), 'in-force 2025-09-05')).toEqual(['change review']);
    expect(world.standing).toBe('waiting');
    expect(headline(world.ledger)).toBe('signed');
    expect(world.hear(ministry('2025-09-09'), 'approved 2025-09-01 IT')).toEqual(['change alert']);
  });

  it('lets it go when a second owner or a ministry says so, told from where it stood', () => {
    for (const second of [paper('2025-09-09', 'Gazette'), ministry('2025-09-09')]) {
      const world = new World(held);
      world.hear(paper('2025-09-08', 'Post'), 'in-force 2025-09-05');
      expect(world.hear(second, 'in-force 2025-09-05')).toEqual(['change alert']);
      expect(world.standing).toBeUndefined();
      expect(headline(world.ledger)).toBe('in-force');
    }
  });

  it('is never told while it is contradicted, nor is its contradiction', () => {
    const world = new World(held);
    world.hear(paper('2025-09-08', 'Post'), 'in-force 2025-09-05');
    expect(world.hear(ministry('2025-09-10'), 'denied in-force')).toEqual(['disputed none']);
    expect(world.hear(paper('2025-09-11', 'Gazette'), 'in-force 2025-09-05')).toEqual(['']);
    expect(world.standing).toBe('waiting');
  });

  it('may keep hearsay to itself', () => {
    const hearsay = (policy: Policy, ...said: string[]) =>
      compare(
        finding(...said.map((one) => claim(one))),
        paper('2025-09-08', 'Post'),
        openLedger(commitment()),
        policy,
      ).hearsay.map(({ kind }) => kind);
    expect(hearsay(DEFAULT_POLICY, 'rumoured in-force')).toEqual(['rumour']);
    expect(hearsay(policySchema.parse({ rumour: 'none' }), 'rumoured in-force')).toEqual([]);
    expect(hearsay(policySchema.parse({ denial: 'none' }), 'denied in-force')).toEqual([]);
    expect(hearsay(DEFAULT_POLICY, 'in-force 2025-09-05')).toEqual([]);
    // What is voted down is told, whatever else the paper says; a rumour only where nothing better is said.
    expect(hearsay(DEFAULT_POLICY, 'planned in-force 2026-01-01', 'denied approved')).toEqual(['denial']);
    expect(hearsay(DEFAULT_POLICY, 'rumoured in-force', 'denied approved')).toEqual(['rumour', 'denial']);
    expect(hearsay(DEFAULT_POLICY, 'planned in-force 2026-01-01', 'rumoured in-force')).toEqual([]);
  });

  it('may ask for three owners', () => {
    const world = new World(policySchema.parse({ owners: 3, change: { press: 'digest' } }));
    const say = (who: string) => world.hear(paper('2025-09-08', who), 'in-force 2025-09-05');
    expect([say('Post'), say('Gazette'), say('Herald'), say('Times')]).toEqual([['change digest'], [''], ['change alert'], ['']]);
  });

  const cells: [Record<string, unknown>, Document, string, string][] = [
    [{ change: { official: 'digest' } }, ministry('2025-09-08'), 'in-force 2025-09-05', 'change digest'],
    [{ change: { late: 'none' } }, ministry('2025-11-08'), 'milestone 2025-09-05', 'change none'],
    [{ change: { late: 'alert' } }, ministry('2025-11-08'), 'milestone 2025-09-05', 'change alert'],
    [{ change: { late: 'alert', press: 'review' } }, paper('2025-11-08', 'Post'), 'milestone 2025-09-05', 'change review'],
    [{ change: { late_moving: 'digest' } }, ministry('2025-11-08'), 'in-force 2025-09-05', 'change digest'],
    [{ upcoming: { turning_point: 'digest' } }, ministry('2025-08-08'), 'planned in-force 2025-09-05', 'upcoming digest'],
    [{ upcoming: { official: 'alert' } }, ministry('2025-08-08'), 'planned approved 2025-09-05', 'upcoming alert'],
    [{ upcoming: { press: 'none' } }, paper('2025-08-08', 'Post'), 'planned approved 2025-09-05', 'upcoming none'],
  ];

  it.each(cells)('%o', (policy, document, said, expected) => {
    expect(new World(policySchema.parse(policy)).hear(document, said)).toEqual([expected]);
  });

  it.each([
    [{ disputed: { official: 'digest' } }, ministry('2025-09-10'), 'denied in-force', 'disputed digest'],
    [{ disputed: { press: 'alert' } }, paper('2025-09-10', 'Gazette'), 'denied in-force', 'disputed alert'],
    [{ disputed: { other_date: 'alert' } }, paper('2025-09-20', 'Gazette'), 'in-force 2025-09-15', 'disputed alert'],
    [{ confirmed: 'alert' }, ministry('2025-09-10'), 'in-force 2025-09-05', 'confirmed alert'],
  ])('%o, against what was told', (policy, document, said, expected) => {
    const world = new World(policySchema.parse(policy));
    world.hear(paper('2025-09-08', 'Post'), 'in-force 2025-09-05');
    expect(world.hear(document, said)).toEqual([expected]);
  });
});

describe('who leaves a pact of two', () => {
  it('ends it; one of three does not', () => {
    const two = new World(DEFAULT_POLICY, { status: 'in-force', parties: ['NO', 'IS'] });
    two.hear(ministry('2025-09-08'), 'reduced 2025-09-05 IS');
    expect(headline(two.ledger)).toBe('terminated');
    const three = new World(DEFAULT_POLICY, { status: 'in-force', parties: ['NO', 'IS', 'GB'] });
    three.hear(ministry('2025-09-08'), 'reduced 2025-09-05 IS');
    expect(headline(three.ledger)).toBe('in-force');
  });
});
