import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applySteps } from '../../src/compare/apply.js';
import { compare } from '../../src/compare/compare.js';
import { openLedger } from '../../src/domain/baseline.js';
import type { Ledger, LedgerStep } from '../../src/domain/ledger.js';
import { KINDS, STATUSES } from '../../src/domain/status.js';
import { MODALITIES, type Claim, type Document } from '../../src/domain/types.js';
import { claim, commitment, detected, finding, report, type SeedParts } from './samples.js';

function ledgerOf(seed: SeedParts = {}, ...events: ReturnType<typeof detected>[]): Ledger {
  const ledger = openLedger(commitment(seed));
  return { ...ledger, events: [...ledger.events, ...events] };
}

/** One step in one line: "add in-force 2025-09-05 alert from signed". */
function shown(step: LedgerStep): string {
  switch (step.type) {
    case 'add': {
      const { status, date, party } = step.event;
      const what = [step.kind, status, date, party].filter(Boolean).join(' ');
      return `add ${what} ${step.delivery} from ${step.from}${step.late ? ' late' : ''}`;
    }
    case 'attach':
      return `attach ${step.event}`;
    case 'refine':
      return `refine ${step.event} ${step.date}`;
    case 'dispute':
      return `dispute ${step.event} ${step.delivery}`;
  }
}

function steps(ledger: Ledger, document: Document, ...claims: (string | Claim)[]): string[] {
  const said = claims.map((one) => (typeof one === 'string' ? claim(one) : one));
  return compare(finding(...said), document, ledger).steps.map(shown);
}

const official = { official: true };
const inForce = detected('pact:2', 'in-force 2025-09-05');

describe('compare', () => {
  const cases: [string, Ledger, Document, (string | Claim)[], string[]][] = [
    [
      'takes another name without a date for the step of the same report',
      ledgerOf(),
      report('2025-09-08'),
      ['operational', 'in-force 2025-09-05'],
      ['add change in-force 2025-09-05 alert from signed'],
    ],
    [
      'records a plan that a delay has reopened',
      ledgerOf({ expected: [['in-force', '2025-12-31']] }),
      report('2025-09-01'),
      ['delayed 2025-08-30', 'planned in-force'],
      ['add change delayed 2025-08-30 alert from signed', 'add upcoming in-force digest from signed'],
    ],
    [
      'does not take an unnamed not yet for that of the party that did',
      ledgerOf({}, detected('pact:2', 'ratified 2025-09-05')),
      report('2025-09-10'),
      ['denied ratified'],
      [],
    ],
    [
      'does not refine by two different days',
      ledgerOf({}, detected('pact:2', 'held 2025')),
      report('2025-09-10'),
      ['held 2025-03-03', 'held 2025-06-06'],
      ['attach pact:2', 'attach pact:2'],
    ],
    [
      'keeps an official contradiction for the digest: only denials alert',
      ledgerOf({}, inForce),
      report('2025-09-20', official),
      ['in-force 2025-09-15'],
      ['dispute pact:2 digest'],
    ],
    [
      'keeps an undated entry into force for the digest',
      ledgerOf(),
      report('2025-08-06', official),
      ['planned in-force'],
      ['add upcoming in-force digest from signed'],
    ],
    [
      "leaves out who acted where it is not that party's step",
      ledgerOf(),
      report('2025-09-08'),
      ['in-force 2025-09-05 JP'],
      ['add change in-force 2025-09-05 alert from signed'],
    ],
    [
      'adds a change',
      ledgerOf(),
      report('2025-09-08'),
      ['in-force 2025-09-05'],
      ['add change in-force 2025-09-05 alert from signed'],
    ],
    ['attaches a restatement', ledgerOf(), report('2025-09-08'), ['signed 2024'], ['attach pact:1']],
    ['says nothing of a step that was passed', ledgerOf({ status: 'in-force' }), report('2025-09-08'), ['approved 2025-01'], []],
    ['takes no step for rumours', ledgerOf(), report('2025-09-08'), ['rumoured in-force', 'denied in-force'], []],
    [
      'refines a coarser date',
      ledgerOf({}, detected('pact:2', 'in-force 2025-09')),
      report('2025-09-08'),
      ['in-force 2025-09-05'],
      ['refine pact:2 2025-09-05'],
    ],
    [
      'refines the baseline too',
      ledgerOf({ events: [['signed', '2011']] }),
      report('2025-09-08'),
      ['signed 2011-05-03'],
      ['refine pact:1 2011-05-03'],
    ],
    [
      'goes from status to status within a document, in order of dates',
      ledgerOf(),
      report('2025-09-08'),
      ['in-force 2025-09-05', 'ratified 2025-08-20'],
      ['add change ratified 2025-08-20 alert from signed', 'add change in-force 2025-09-05 alert from ratified'],
    ],
    [
      'records once what a document says twice, in its finest words',
      ledgerOf(),
      report('2025-09-08'),
      ['in-force', 'in-force 2025-09', 'operational 2025-09-05', 'in-force 2025-09-05'],
      ['add change operational 2025-09-05 alert from signed'],
    ],
    [
      'tells announced effect as an event and a plan',
      ledgerOf(),
      report('2025-08-06', official),
      ['ratified 2025-08-06', 'planned in-force 2025-09-05'],
      ['add change ratified 2025-08-06 alert from signed', 'add upcoming in-force 2025-09-05 alert from ratified'],
    ],
    [
      'keeps the plans of the press for the digest',
      ledgerOf(),
      report('2025-08-06'),
      ['planned in-force 2025-09-05'],
      ['add upcoming in-force 2025-09-05 digest from signed'],
    ],
    [
      'alerts on an end that an official source dates',
      ledgerOf({ status: 'in-force' }),
      report('2025-08-06', official),
      ['planned terminated 2026'],
      ['add upcoming terminated 2026 alert from in-force'],
    ],
    [
      'keeps other official plans for the digest',
      ledgerOf(),
      report('2025-08-06', official),
      ['planned approved 2025-10-01'],
      ['add upcoming approved 2025-10-01 digest from signed'],
    ],
    [
      'is not late after 30 days',
      ledgerOf(),
      report('2025-10-05'),
      ['milestone 2025-09-05'],
      ['add change milestone 2025-09-05 alert from signed'],
    ],
    [
      'is late after 31 days, for the digest',
      ledgerOf(),
      report('2025-10-06'),
      ['milestone 2025-09-05'],
      ['add change milestone 2025-09-05 digest from signed late'],
    ],
    [
      'alerts late where the headline moves',
      ledgerOf(),
      report('2026-01-16'),
      ['in-force 2025-09'],
      ['add change in-force 2025-09 alert from signed late'],
    ],
    [
      'disputes a told date that is contradicted',
      ledgerOf({}, inForce),
      report('2025-09-20'),
      ['in-force 2025-09-15'],
      ['dispute pact:2 digest'],
    ],
    [
      'does not dispute what is only presupposed',
      ledgerOf({}, inForce),
      report('2025-09-20'),
      [claim('in-force 2025-09-15', { asserted: false })],
      ['attach pact:2'],
    ],
    ['does not dispute the baseline for a paper', ledgerOf(), report('2025-09-20'), ['signed 2024-12-24'], ['attach pact:1']],
    [
      'asks about a day of the baseline that an official source gives otherwise',
      ledgerOf(),
      report('2025-09-20', official),
      ['signed 2024-12-24'],
      ['dispute pact:1 digest'],
    ],
    [
      'does not ask about a day that is years away',
      ledgerOf({ events: [['signed', '2014-11-25']] }),
      report('2025-03-01', official),
      ['signed 2024-12-24'],
      ['attach pact:1'],
    ],
    [
      'does not ask again about what a person has confirmed',
      ((ledger) => ({ ...ledger, events: ledger.events.map((event) => ({ ...event, standing: 'confirmed' as const })) }))(
        ledgerOf(),
      ),
      report('2025-09-20', official),
      ['signed 2024-12-24'],
      ['attach pact:1'],
    ],
    [
      'does not dispute the days of an approval',
      ledgerOf({}, detected('pact:2', 'approved 2025-09-17 IT')),
      report('2025-10-02'),
      ['approved 2025-10-01 IT'],
      ['attach pact:2'],
    ],
    [
      'disputes what is denied: at once for an official source',
      ledgerOf({}, inForce),
      report('2025-09-10', official),
      ['denied in-force'],
      ['dispute pact:2 alert'],
    ],
    [
      'disputes what is denied: in the digest for the press',
      ledgerOf({}, inForce),
      report('2025-09-10'),
      ['denied in-force'],
      ['dispute pact:2 digest'],
    ],
    ['does not let an older paper deny', ledgerOf({}, inForce), report('2025-09-05'), ['denied in-force'], []],
    [
      "does not take one party's not yet for another's",
      ledgerOf({}, detected('pact:2', 'ratified 2025-09-05 JP')),
      report('2025-09-10'),
      ['denied ratified IT', 'denied ratified'],
      [],
    ],
    [
      'does not take a denial of a new delay for one of an old delay',
      ledgerOf({}, detected('pact:2', 'delayed 2025-12-31')),
      report('2026-02-16'),
      ['denied delayed'],
      [],
    ],
    [
      'does not dispute what the same paper reports',
      ledgerOf({}, inForce),
      report('2025-09-10'),
      ['in-force 2025-09-05', 'denied in-force'],
      ['attach pact:2'],
    ],
  ];

  it.each(cases)('%s', (_, ledger, document, claims, expected) => {
    expect(steps(ledger, document, ...claims)).toEqual(expected);
  });

  describe('of a headline without a date', () => {
    const headline = (text: string) => claim(text, { evidence: [{ field: 'title', text: 'News', start: 0, end: 4 }] });
    const running: SeedParts = { kind: 'programme', status: 'underway', events: [['contracted', '2018-03-27']] };

    it('records the news, though a step of that name is known, and the ladder is past it', () => {
      const added = ['add change contracted alert from underway'];
      expect(steps(ledgerOf(running), report('2025-04-03'), headline('contracted'))).toEqual(added);
    });

    it('records nothing that was told in that month', () => {
      const ledger = ledgerOf(running, detected('pact:2', 'contracted 2025-04-01'));
      expect(steps(ledger, report('2025-04-03'), headline('contracted'))).toEqual(['attach pact:2']);
    });

    it('records once what the text below dates', () => {
      const said = [headline('contracted'), 'contracted 2025-03-28'];
      const added = ['add change contracted 2025-03-28 alert from underway'];
      expect(steps(ledgerOf(running), report('2025-04-03'), ...said)).toEqual(added);
    });

    it('keeps quiet of what the text only mentions without a date, and of what the headline only presupposes', () => {
      expect(steps(ledgerOf(running), report('2025-04-03'), 'contracted')).toEqual(['attach pact:1']);
      const presupposed = { ...headline('contracted'), asserted: false };
      expect(steps(ledgerOf(running), report('2025-04-03'), presupposed)).toEqual(['attach pact:1']);
    });

    it('records nothing that its own text leaves behind', () => {
      const said = [headline('proposed'), 'signed 2025-09-05'];
      const added = ['add change signed 2025-09-05 alert from negotiating'];
      expect(steps(ledgerOf({ status: 'negotiating', events: [] }), report('2025-09-08'), ...said)).toEqual(added);
    });
  });

  describe('of a headline whose step the text dates', () => {
    const headline = claim('contracted', { evidence: [{ field: 'title', text: 'News', start: 0, end: 4 }] });
    const running: SeedParts = { kind: 'programme', status: 'underway', events: [['contracted', '2018-03-27']] };
    const held = (...texts: string[]) =>
      ledgerOf(running, ...texts.map((text, at) => detected(`pact:${at + 2}`, text, '2025-03-29T09:00:00Z')));
    const news = 'add change contracted alert from underway';

    it('records nothing when it is read again after that day has made a known year finer', () => {
      const [ledger, document] = [held('contracted 2025'), report('2025-04-03')];
      const said = finding(headline, claim('contracted 2025-03-28'));
      const { steps: first } = compare(said, document, ledger);
      expect(first.map(shown)).toEqual(['refine pact:2 2025-03-28', 'attach pact:2']);
      const { steps: second } = compare(said, document, applySteps(ledger, first, document));
      expect(second.map(shown)).toEqual(['attach pact:2']);
    });

    it.each([
      ['a day years ago', [], 'contracted 2018-03-27', 'pact:1'],
      ['no more than a year', ['contracted 2025-02-10'], 'contracted 2025', 'pact:2'],
      ['another step', ['milestone 2025-03-28'], 'milestone 2025-03-28', 'pact:2'],
    ])('records the news where the text gives %s', (_, events, said, known) => {
      expect(steps(held(...events), report('2025-04-03'), headline, said)).toEqual([`attach ${known}`, news]);
    });
  });

  it('adds what a text dates beside a known step of that name and year', () => {
    const ledger = ledgerOf({ kind: 'programme', status: 'underway', events: [] }, detected('pact:2', 'contracted 2025-04-03'));
    const added = ['attach pact:2', 'add change contracted 2025-04-15 alert from underway'];
    expect(steps(ledger, report('2025-04-20'), 'contracted 2025-04-03', 'contracted 2025-04-15')).toEqual(added);
  });

  it('takes another name without a date for what was told in the days before', () => {
    expect(steps(ledgerOf({}, inForce), report('2025-09-20'), 'operational')).toEqual([]);
    expect(steps(ledgerOf({}, inForce), report('2025-10-20'), 'operational')).toEqual([
      'add change operational alert from in-force',
    ]);
  });

  describe('after an end', () => {
    const ended: SeedParts = {
      asOf: '2026-03-05',
      status: 'expired',
      events: [
        ['signed', '2014-03-06'],
        ['expired', '2025-12-31'],
      ],
    };

    it('adds the new life where the end was told before, though after the baseline', () => {
      const ledger = ledgerOf({}, detected('pact:2', 'expired 2025-12-31', '2026-01-02T09:00:00Z'));
      expect(steps(ledger, report('2026-04-01'), 'signed 2026-03-26')).toEqual([
        'add change signed 2026-03-26 alert from expired',
      ]);
    });

    it('attaches nothing to the old life, though the seed that tells the end is newer than the paper', () => {
      expect(steps(ledgerOf(ended), report('2026-02-01'), 'signed 2026-01-20')).toEqual([]);
    });

    it('lets a plan for a second time stand, once it is told', () => {
      const told = [
        detected('pact:2', 'expired 2025-12-31', '2026-01-02T09:00:00Z'),
        detected('pact:3', 'planned signed 2026-06', '2026-03-08T09:00:00Z'),
      ];
      expect(steps(ledgerOf({}, ...told), report('2026-03-10'), 'planned signed 2026-06')).toEqual(['attach pact:3']);
    });
  });

  it('says why: official, or one press report', () => {
    const reason = (document: Document) =>
      compare(finding(claim('in-force 2025-09-05')), document, ledgerOf()).steps.map((step) => 'reason' in step && step.reason);
    expect(reason(report('2025-09-08', official))).toEqual(['official source']);
    expect(reason(report('2025-09-08'))).toEqual(['1 press report, unconfirmed']);
  });
});

const days = ['2024-06-05', '2024-11-25', '2025-03', '2025-09-05', '2025-09-06', '2025-09', '2025', '2026-04-01', null];

const anySeed = fc.record({
  kind: fc.constantFrom(...KINDS),
  parties: fc.constantFrom([], ['JP', 'IT'], ['GB', 'IT', 'JP']),
  status: fc.constantFrom(...STATUSES),
  // Dated: an undated event that a document dates can change what its other claims mean, so that a second reading differs.
  events: fc.array(fc.tuple(fc.constantFrom(...STATUSES), fc.constantFrom(...days.filter((day) => day !== null))), {
    maxLength: 4,
  }),
  expected: fc.array(fc.tuple(fc.constantFrom(...STATUSES), fc.constantFrom(...days)), { maxLength: 3 }),
});

const anyClaim = fc.record({
  commitment: fc.constant('pact'),
  status: fc.constantFrom(...STATUSES),
  modality: fc.constantFrom(...MODALITIES),
  date: fc.constantFrom(...days),
  party: fc.constantFrom(null, 'JP', 'IT'),
  body: fc.constantFrom(undefined, 'parliament', 'cabinet'),
  asserted: fc.boolean(),
  confidence: fc.constant(0.9),
  evidence: fc.constantFrom([], [{ field: 'title' as const, text: 'News', start: 0, end: 4 }]),
  rules: fc.constant([]),
}) satisfies fc.Arbitrary<Claim>;

const anyDay = fc.constantFrom('2025-02-01', '2025-09-05', '2025-09-30', '2026-06-01');

describe('for any seed and claims', () => {
  it('a document that is read twice adds nothing the second time', () => {
    fc.assert(
      fc.property(anySeed, fc.array(anyClaim, { maxLength: 5 }), anyDay, (seed, claims, day) => {
        const document = report(day);
        const before = ledgerOf(seed);
        const first = compare(finding(...claims), document, before);
        const second = compare(finding(...claims), document, applySteps(before, first.steps, document));
        expect(second.steps.filter(({ type }) => type === 'add').map(shown)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('what the ledger holds is not added, however coarsely it is restated', () => {
    const cut = fc.constantFrom(0, 4, 7, 10);
    fc.assert(
      fc.property(anySeed, fc.nat(), cut, fc.boolean(), anyDay, (seed, pick, length, asserted, day) => {
        const ledger = ledgerOf(seed);
        const held = ledger.events[pick % Math.max(ledger.events.length, 1)];
        if (held?.modality !== 'occurred') return;
        const date = length === 0 ? null : (held.date?.slice(0, length) ?? null);
        const restated = claim(held.status, { date, party: held.party, asserted });
        expect(steps(ledger, report(day), restated).filter((step) => step.startsWith('add'))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('reports of one event are one event, in whatever order they come', () => {
    const once = fc.constantFrom('signed 2025-09-05', 'in-force 2025-09-05', 'terminated 2025-09-05', 'approved 2025-09-05 JP');
    const again = fc.constantFrom('contracted 2025-09-05', 'held 2025-09-05', 'milestone 2025-09-05', 'renewed 2025-09-05');
    const told = fc.constantFrom('2025-09-05', '2025-09-06', '2025-09-04', '2025-09', '2025', null);
    const seed: SeedParts = { kind: 'agreement', status: 'negotiating', events: [] };
    fc.assert(
      fc.property(fc.oneof(once, again), fc.array(told, { minLength: 1, maxLength: 6 }), (event, dates) => {
        let ledger = ledgerOf(seed);
        for (const date of dates) {
          const document = report('2025-09-07');
          const { steps: taken } = compare(finding(claim(event, { date })), document, ledger);
          ledger = applySteps(ledger, taken, document);
        }
        expect(ledger.events.length).toBe(1);
      }),
      { numRuns: 1000 },
    );
  });
});
