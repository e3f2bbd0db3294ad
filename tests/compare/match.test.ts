import { describe, expect, it } from 'vitest';
import { findMatch, isPassed } from '../../src/compare/match.js';
import { openLedger } from '../../src/domain/baseline.js';
import { claim, commitment, detected, type SeedParts } from './samples.js';

const bilateral: SeedParts = {
  status: 'approved',
  events: [
    ['signed', '2024-11-25'],
    ['approved', '2025-06-06', 'JP', 'parliament'],
  ],
};
const wide: SeedParts = {
  parties: [],
  events: [
    ['signed', '2023-09-20'],
    ['ratified', '2024-01-22'],
    ['ratified', '2024-05-01', 'FR'],
  ],
};
const programme: SeedParts = {
  kind: 'programme',
  status: 'underway',
  events: [
    ['agreed', '2024-12-13'],
    ['underway', '2025-03-05'],
    ['contracted', '2025-02-10'],
    ['milestone', '2024-12'],
  ],
};

const known: [string, SeedParts, string, string][] = [
  ['a step passed once, whatever the date', {}, 'signed 2025-09-01', 'pact:1'],
  ['a step passed once, without a date', {}, 'signed', 'pact:1'],
  ['the signatory that a paper cares for', { events: [['signed', '2024-11-25', 'IT']] }, 'signed 2024-11-24 JP', 'pact:1'],
  ["a party's own step, whatever the date", bilateral, 'approved 2025-06-20 JP', 'pact:2'],
  ["a party's step told without the party, on its date", bilateral, 'approved 2025-06', 'pact:2'],
  ["a party's step told without party and date", bilateral, 'approved', 'pact:2'],
  ['the last chamber, which is parliament', bilateral, 'approved 2025-06-06 JP chamber', 'pact:2'],
  ['an earlier approval under that of all', { events: [['approved', '2024-11-20']] }, 'approved 2024-06-05 JP', 'pact:1'],
  [
    'a synonym on the same date',
    { status: 'in-force', events: [['in-force', '2025-02-01']] },
    'operational 2025-02-02',
    'pact:1',
  ],
  ['the publication of an approval', { events: [['approved', '2025-09-17']] }, 'approved 2025-10-02 IT', 'pact:1'],
  ['the publication of an approval, told without the party', bilateral, 'approved 2025-07-21', 'pact:2'],
  ["a party's ratification on the day of its approval", bilateral, 'ratified 2025-06-06 JP', 'pact:2'],
  [
    'what both have ratified, on the day of their approval',
    { events: [['approved', '2025-06-06']] },
    'ratified 2025-06-06',
    'pact:1',
  ],
  ['an approval on the day of a ratification', { events: [['ratified', '2025-06-06', 'JP']] }, 'approved 2025-06-06', 'pact:1'],
  [
    'what was set up by the upgrade of that day',
    { kind: 'partnership', status: 'established', events: [['upgraded', '2025-02-01']] },
    'established 2025-02-01',
    'pact:1',
  ],
  ['a repeating step within three days', programme, 'contracted 2025-02-13', 'pact:3'],
  ['a repeating step dated more coarsely', programme, 'contracted 2025-02', 'pact:3'],
  ['a repeating step dated more finely', programme, 'milestone 2024-12-09', 'pact:4'],
  ['a threshold by its date, whoever reached it', wide, 'ratified 2024-01-22 PW', 'pact:2'],
  ["a wide treaty's step told without the party", wide, 'ratified 2024-05', 'pact:3'],
];

const unknown: [string, SeedParts, string][] = [
  ['what both have ratified, on the day on which one parliament approved', bilateral, 'ratified 2025-06-06'],
  ["another party's step", bilateral, 'approved 2025-06-06 IT'],
  ['a later step told without the party', bilateral, 'approved 2025-09-17'],
  ['a step 46 days later, told without the party', bilateral, 'approved 2025-07-22'],
  [
    'a court, weeks after an approval by an unnamed body',
    { events: [['approved', '2024-01-05']] },
    'approved 2024-01-29 AL court',
  ],
  ['the cabinet, before parliament', bilateral, 'approved 2025-06-06 JP cabinet'],
  [
    'parliament, after an approval by an unnamed body',
    { events: [['approved', '2023-12-05', 'IT']] },
    'approved 2024-02-15 IT parliament',
  ],
  [
    'another party, after an approval whose party the seed leaves out',
    { events: [['approved', '2024-12-16']] },
    'approved 2025-06-06 JP',
  ],
  ['a synonym on another date', { status: 'in-force', events: [['in-force', '2025-02-01']] }, 'operational 2025-07-07'],
  ['a synonym two days off', { status: 'in-force', events: [['in-force', '2025-02-01']] }, 'operational 2025-02-03'],
  ["a synonym of another party's step", { events: [['approved', '2025-06-06', 'JP']] }, 'ratified 2025-06-06 IT'],
  ['a synonym without a date', { status: 'in-force', events: [['in-force', '2025-02-01']] }, 'operational'],
  ['a repeating step four days off', programme, 'contracted 2025-02-14'],
  ['one more ratification of a wide treaty', wide, 'ratified 2025-09-19'],
  ['one more ratification by a named state', wide, 'ratified 2025-12-12 JP'],
  ["a state's undated ratification, by that of others", wide, 'ratified JP'],
];

describe('findMatch', () => {
  it.each(known)('knows %s', (_, seed, text, event) => {
    expect(findMatch(claim(text), openLedger(commitment(seed)))?.id).toBe(event);
  });

  it.each(unknown)('does not know %s', (_, seed, text) => {
    expect(findMatch(claim(text), openLedger(commitment(seed)))).toBeUndefined();
  });

  it('takes an undated synonym for what happened in the month before', () => {
    const ledger = openLedger(commitment({ status: 'in-force', events: [['in-force', '2025-02-01']] }));
    expect(findMatch(claim('operational'), ledger, '2025-03-03')?.id).toBe('pact:1');
    expect(findMatch(claim('operational'), ledger, '2025-03-04')).toBeUndefined();
    expect(findMatch(claim('operational'), ledger, '2025-01-30')).toBeUndefined();
  });

  it('takes what a paper reports without a party as one approval, not as all before it', () => {
    const seed = openLedger(commitment({ events: [] }));
    const ledger = { ...seed, events: [detected('pact:1', 'approved 2025-06-06')] };
    expect(findMatch(claim('approved 2025-05-30 JP'), ledger)?.id).toBe('pact:1');
    expect(findMatch(claim('approved 2024-12-16 JP'), ledger)).toBeUndefined();
  });

  it('tells what repeats and was told without a date from the next one, and from one long before it', () => {
    const seed = openLedger(commitment({ kind: 'programme', status: 'underway', events: [] }));
    const ledger = { ...seed, events: [detected('pact:1', 'contracted', '2025-04-03T09:00:00Z')] };
    const found = (text: string) => findMatch(claim(text), ledger)?.id;
    for (const same of ['contracted', 'contracted 2025-04-06', 'contracted 2025-04', 'contracted 2025-03-30', 'contracted 2025'])
      expect(found(same), same).toBe('pact:1');
    for (const other of ['contracted 2025-04-07', 'contracted 2025-07', 'contracted 2025-02', 'contracted 2025-01-20'])
      expect(found(other), other).toBeUndefined();
  });

  it('leaves what a seed gives without a date open to what lies before the seed', () => {
    const ledger = openLedger(commitment({ kind: 'programme', status: 'underway', events: [['contracted', null]] }));
    expect(findMatch(claim('contracted 2023-02-10'), ledger)?.id).toBe('pact:1');
    expect(findMatch(claim('contracted 2025-06-10'), ledger)).toBeUndefined();
  });

  it('lets a date that follows the report be that of a step passed once', () => {
    const seed = openLedger(commitment());
    const ledger = { ...seed, events: [detected('pact:1', 'in-force', '2025-04-03T09:00:00Z')] };
    expect(findMatch(claim('in-force 2025-09-05'), ledger)?.id).toBe('pact:1');
  });

  it('prefers the same status and party to a synonym, and the nearest date', () => {
    const ledger = openLedger(
      commitment({
        kind: 'programme',
        events: [
          ['milestone', '2025-06-02'],
          ['milestone', '2025-06-04'],
          ['completed', '2025-06-05'],
        ],
      }),
    );
    expect(findMatch(claim('milestone 2025-06-05'), ledger)?.id).toBe('pact:2');
  });
});

describe('after an end', () => {
  const ended = (text: string, seed: SeedParts = {}, recorded?: string) => {
    const ledger = openLedger(commitment(seed));
    return { ...ledger, events: [...ledger.events, detected('pact:9', text, recorded)] };
  };
  const isKnown = (ledger: ReturnType<typeof ended>, text: string, parts = {}) => {
    const step = claim(text, parts);
    return findMatch(step, ledger) !== undefined || isPassed(step, ledger);
  };
  const inForce: SeedParts = {
    status: 'in-force',
    events: [
      ['signed', '2014-03-06'],
      ['in-force', '2014-06-01'],
    ],
  };

  it.each(['signed 2026-03-26', 'proposed 2026-02', 'negotiating 2026-02-01', 'agreed 2026-03', 'in-force 2026-05-01'])(
    'a later %s is of a new life',
    (text) => {
      expect(isKnown(ended('expired 2025-12-31', inForce), text)).toBe(false);
      expect(isKnown(ended('terminated', inForce, '2025-12-31T09:00:00Z'), text)).toBe(false);
    },
  );

  it('what is dated before it, or not at all, or only presupposed, is of the old life', () => {
    const ledger = ended('expired 2025-12-31', inForce);
    for (const text of ['signed 2014-03', 'signed 2015-01-01', 'signed', 'signed 2025-12-31', 'agreed 2014-02', 'agreed'])
      expect(isKnown(ledger, text), text).toBe(true);
    expect(isKnown(ledger, 'signed 2026-03-26', { asserted: false })).toBe(true);
    expect(findMatch(claim('signed 2026-03-26', { asserted: false }), ledger)?.id).toBe('pact:1');
    expect(isKnown(ledger, 'agreed 2026-03-26', { asserted: false })).toBe(true);
  });

  it('the end itself is told once, by either name', () => {
    expect(isKnown(ended('expired 2025-12-31', inForce), 'expired 2026-01-20')).toBe(true);
    expect(isKnown(ended('terminated 2025-12-31', inForce), 'expired 2025-12-31')).toBe(true);
  });

  it('a party of several that has left has not ended it', () => {
    const several = { ...inForce, parties: ['JP', 'IT', 'GB'] };
    expect(isKnown(ended('terminated 2025-12-31 GB', several), 'signed 2026-03-26')).toBe(true);
    expect(isKnown(ended('terminated 2025-12-31', several), 'signed 2026-03-26')).toBe(false);
  });

  it('a party of two that has left has', () => {
    expect(isKnown(ended('terminated 2025-12-31 JP', inForce), 'signed 2026-03-26')).toBe(false);
  });

  it('there is no new life where the end is only planned, held back or dismissed, or is that of a work done', () => {
    const later = 'signed 2026-03-26';
    expect(isKnown(ended('planned expired 2025-12-31', inForce), later)).toBe(true);
    expect(isKnown(ended('completed 2025-12-31', inForce), later)).toBe(true);
    const { events, ...ledger } = ended('expired 2025-12-31', inForce);
    for (const standing of ['waiting', 'dismissed'] as const) {
      const unsure = events.map((event) => (event.id === 'pact:9' ? { ...event, standing } : event));
      expect(isKnown({ ...ledger, events: unsure }, later), standing).toBe(true);
    }
  });

  it('of two ends the last counts, whichever was recorded first', () => {
    const { events, ...ledger } = ended('signed 2020-05-01', { ...inForce, events: [] });
    const ends = [detected('pact:10', 'expired 2016-01-01'), detected('pact:11', 'expired 2025-12-31')];
    for (const both of [ends, ends.toReversed()])
      expect(findMatch(claim('signed 2026-03-26'), { ...ledger, events: [...events, ...both] })).toBeUndefined();
  });

  it.each(['in-force', 'provisionally-applied', 'renewed', 'resumed', 'signed'])(
    'a second end follows what was %s in between',
    (status) => {
      const { events, ...ledger } = ended('expired 2025-12-31', inForce);
      const since = [...events, detected('pact:10', `${status} 2026-03-26`)];
      expect(findMatch(claim('expired 2031-03-31'), { ...ledger, events: since })).toBeUndefined();
      expect(findMatch(claim('expired 2031-03-31'), { ...ledger, events })?.id).toBe('pact:9');
      expect(findMatch(claim('expired 2025-12'), { ...ledger, events: since })?.id).toBe('pact:9');
      expect(findMatch(claim('expired 2026-02-01'), { ...ledger, events: since })?.id).toBe('pact:9');
    },
  );

  it('a second end does not follow what revives nothing', () => {
    const { events, ...ledger } = ended('expired 2025-12-31', inForce);
    const since = [...events, detected('pact:10', 'milestone 2026-03-26')];
    expect(findMatch(claim('expired 2031-03-31'), { ...ledger, events: since })?.id).toBe('pact:9');
  });
});

describe('a state that joins what is in force for others', () => {
  const treaty: SeedParts = { parties: [], follow: ['IT'], status: 'in-force', events: [['in-force', '2017-08-16']] };
  const found = (text: string, deposit?: string, seed = treaty) => {
    const ledger = openLedger(commitment(seed));
    const joined = deposit === undefined ? [] : [detected('pact:5', deposit)];
    return findMatch(claim(text), { ...ledger, events: [...ledger.events, ...joined] })?.id;
  };

  it.each(['ratified 2024-06-27 IT', 'expanded 2024-06-27', 'ratified 2024-06'])('is bound after its deposit: %s', (deposit) => {
    expect(found('in-force 2025-07-01', deposit)).toBeUndefined();
    expect(found('in-force 2025-07', deposit)).toBeUndefined();
  });

  it('is not seen where no deposit is known, or one of years before or after', () => {
    expect(found('in-force 2025-07-01')).toBe('pact:1');
    for (const deposit of [
      'ratified 2022-01-20 IT',
      'ratified 2024-05-20 IT',
      'ratified 2025-08-20 IT',
      'approved 2025-02-01 IT',
    ])
      expect(found('in-force 2025-07-01', deposit), deposit).toBe('pact:1');
  });

  it('is bound by no other step', () => {
    expect(found('agreed 2025-07-01', 'ratified 2024-06-27 IT', { ...treaty, events: [['agreed', '2017-08-16']] })).toBe(
      'pact:1',
    );
  });

  it('does not make the first entry into force another, nor that of two parties', () => {
    expect(found('in-force 2017-08', 'ratified 2024-06-27 IT')).toBe('pact:1');
    expect(found('in-force', 'ratified 2024-06-27 IT')).toBe('pact:1');
    expect(found('in-force 2025-07-01', 'ratified 2024-06-27 IT', { ...treaty, parties: ['JP', 'IT'], follow: [] })).toBe(
      'pact:1',
    );
  });
});

describe('isPassed', () => {
  const inForce: SeedParts = { status: 'in-force', events: [['in-force', '2024-12-10']] };
  const cases: [string, SeedParts, string, boolean][] = [
    ['an older step of a binding text', inForce, 'signed', true],
    ['an older step of a binding text, whatever its date', inForce, 'ratified 2025-02-01', true],
    ["a party's later step in a pact of two", inForce, 'ratified 2025-04-01 JP', true],
    ["a party's later step in a pact of more", { ...inForce, parties: ['JP', 'IT', 'GB'] }, 'ratified 2025-04-01 JP', false],
    ['its older step there', { ...inForce, parties: ['JP', 'IT', 'GB'] }, 'ratified 2024-11-01 JP', true],
    ["a later step there that is said to be nobody's", { ...inForce, parties: ['JP', 'IT', 'GB'] }, 'ratified 2025-04-01', true],
    ["a party's older step", inForce, 'approved 2024-06-05 JP', true],
    ['the next step', inForce, 'operational 2025-07-07', false],
    ['a step beside the ladder', inForce, 'amended 2024-01-01', false],
    ['what only a text in force can outlive', { status: 'renewed', events: [] }, 'in-force', true],
    [
      'a lower step dated after a higher one, before entry into force',
      { status: 'approved', events: [['approved', '2025-01-09']] },
      'signed 2025-04-17',
      false,
    ],
    [
      'a lower step dated before a higher one',
      { status: 'approved', events: [['approved', '2025-01-09']] },
      'signed 2025-01-05',
      true,
    ],
    ['what is put to use after a renewal', { status: 'renewed', events: [] }, 'operational 2026-01-05', false],
    ['an older step of a programme, dated before', programme, 'announced 2022-12-09', true],
    ['an older step of a programme, undated', programme, 'announced', true],
    ['an older step of a programme, dated after: another one', programme, 'established 2025-06-20', false],
    [
      "a step that the seed knows as passed, by the seed's own day",
      { kind: 'occasion', status: 'announced', events: [['held', '2025-01-15']] },
      'scheduled 2025-03-05',
      true,
    ],
    [
      "a step dated after the seed's day: another one",
      { kind: 'occasion', status: 'announced', events: [['held', '2025-01-15']] },
      'scheduled 2025-03-06',
      false,
    ],
    ["one state's step by that of others", { ...wide, status: 'in-force' }, 'approved 2025-02-12 GB', false],
    [
      "one state's step by its own later one",
      { parties: [], events: [['ratified', '2025-02-01', 'JP']] },
      'approved 2025-01-05 JP',
      true,
    ],
  ];

  it.each(cases)('%s', (_, seed, text, passed) => {
    expect(isPassed(claim(text), openLedger(commitment(seed)))).toBe(passed);
  });
});
