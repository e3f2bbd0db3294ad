import { describe, expect, it } from 'vitest';
import { asOneApproval, mergeClaims } from '../../src/detect/merge.js';
import type { Claim } from '../../src/domain/types.js';

const claim = (rest: Partial<Claim> & { field?: 'title' | 'text' } = {}): Claim => {
  const { field = 'text', ...given } = rest;
  return {
    commitment: 'pact',
    status: 'signed',
    modality: 'occurred',
    date: null,
    party: null,
    asserted: true,
    confidence: 0.8,
    evidence: [{ field, text: 'signed', start: 0, end: 6 }],
    rules: ['en.sign'],
    ...given,
  };
};

const shown = (claims: readonly Claim[]) =>
  mergeClaims(claims).map((c) => `${c.status} ${c.modality} ${c.date ?? '-'} ${c.party ?? '-'}`);

describe('claims of one document', () => {
  it('that say the same step are one, with the finer date, the party, and all that shows it', () => {
    const [merged, ...rest] = mergeClaims([
      claim({ date: '2025-09', rules: ['a'], asserted: false }),
      claim({ date: '2025-09-05', rules: ['b'], field: 'title' }),
      claim({ party: 'JP', rules: ['a', 'c'] }),
    ]);
    expect(rest).toEqual([]);
    expect(merged).toMatchObject({ date: '2025-09-05', party: 'JP', asserted: true });
    expect(merged!.evidence).toHaveLength(3);
    expect([...merged!.rules].sort()).toEqual(['a', 'b', 'c']);
    expect(merged!.confidence).toBeGreaterThan(0.8);
    expect(merged!.confidence).toBeLessThan(1);
  });

  it.each<[string, Partial<Claim>, Partial<Claim>]>([
    ['other commitments', { commitment: 'a' }, { commitment: 'b' }],
    ['other statuses', { status: 'signed' }, { status: 'ratified' }],
    ['a fact and a plan', { modality: 'occurred' }, { modality: 'planned' }],
    ['other parties', { party: 'JP' }, { party: 'IT' }],
    ['other dates', { date: '2024-11-25' }, { date: '2025-09-05' }],
    ['other months', { date: '2025-08' }, { date: '2025-09-05' }],
  ])('%s are two', (_, a, b) => {
    expect(mergeClaims([claim(a), claim(b)])).toHaveLength(2);
    expect(mergeClaims([claim(b), claim(a)])).toHaveLength(2);
  });

  it('say nothing more the second time than the first', () => {
    const claims = [claim({ date: '2025-09-05' }), claim(), claim({ status: 'ratified', modality: 'planned' })];
    expect(shown([...claims, ...claims])).toEqual(shown(claims));
  });

  it.each<[string, Claim[], string[]]>([
    [
      'a headline leaves out that it is applied provisionally',
      [claim({ status: 'in-force', field: 'title' }), claim({ status: 'provisionally-applied', date: '2025-09-05' })],
      ['provisionally-applied occurred 2025-09-05 -'],
    ],
    [
      'what the text itself says is in force is so, beside a part that is applied provisionally',
      [claim({ status: 'in-force' }), claim({ status: 'provisionally-applied', date: '2025-09-05' })],
      ['provisionally-applied occurred 2025-09-05 -', 'in-force occurred - -'],
    ],
    [
      'a headline stands where provisional application is only planned, or another step is meant',
      [
        claim({ status: 'in-force', field: 'title' }),
        claim({ status: 'signed', field: 'title' }),
        claim({ status: 'provisionally-applied', modality: 'planned' }),
      ],
      ['in-force occurred - -', 'signed occurred - -', 'provisionally-applied planned - -'],
    ],
    [
      'a headline on another step stands beside provisional application',
      [claim({ status: 'signed', field: 'title' }), claim({ status: 'provisionally-applied' })],
      ['signed occurred - -', 'provisionally-applied occurred - -'],
    ],
    [
      'what is passed once has not been before the day on which it will be',
      [claim({ status: 'in-force', date: '2025-07-12' }), claim({ status: 'in-force', modality: 'planned', date: '2025-09-05' })],
      ['in-force planned 2025-09-05 -'],
    ],
    [
      'nor in the month before it',
      [claim({ status: 'in-force', date: '2025-08' }), claim({ status: 'in-force', modality: 'planned', date: '2025-09-05' })],
      ['in-force planned 2025-09-05 -'],
    ],
    [
      'what repeats may have been before, and what each party does for itself',
      [
        claim({ status: 'held', date: '2025-07-12' }),
        claim({ status: 'held', modality: 'planned', date: '2025-09-05' }),
        claim({ status: 'ratified', date: '2025-07-12' }),
        claim({ status: 'ratified', modality: 'planned', date: '2025-09-05' }),
      ],
      [
        'held occurred 2025-07-12 -',
        'held planned 2025-09-05 -',
        'ratified occurred 2025-07-12 -',
        'ratified planned 2025-09-05 -',
      ],
    ],
    [
      'a headline loses to the body that says otherwise',
      [claim({ field: 'title' }), claim({ modality: 'planned', date: '2025-12-01' })],
      ['signed planned 2025-12-01 -'],
    ],
    [
      'a headline with another day than the plan stays no fact',
      [claim({ field: 'title', date: '2025-11-25' }), claim({ modality: 'planned', date: '2025-12-01' })],
      ['signed planned 2025-12-01 -'],
    ],
    [
      'a headline that the body does not contradict stays',
      [claim({ field: 'title' }), claim({ status: 'ratified', modality: 'planned' })],
      ['signed occurred - -', 'ratified planned - -'],
    ],
    ['what is denied and has no date did not happen', [claim(), claim({ modality: 'denied' })], ['signed denied - -']],
    [
      'what has a date did, whoever denies the rest',
      [claim({ date: '2025-11-25' }), claim({ modality: 'denied' })],
      ['signed occurred 2025-11-25 -', 'signed denied - -'],
    ],
    [
      'one party has and the other has not',
      [claim({ party: 'JP' }), claim({ modality: 'denied', party: 'IT' })],
      ['signed occurred - JP', 'signed denied - IT'],
    ],
    ['a plan beside the fact stays', [claim(), claim({ modality: 'planned' })], ['signed occurred - -', 'signed planned - -']],
  ])('%s', (_, claims, left) => {
    expect(shown(claims)).toEqual(left);
  });

  it.each<[string, string, Partial<Claim>]>([
    ['in the month of the day on which it will be', '2025-09', { date: '2025-09-05' }],
    ['after that day', '2025-09-06', { date: '2025-09-05' }],
    ['before a month in which it will be', '2025-07-12', { date: '2025-09' }],
    ['before a day of which there is talk', '2025-07-12', { date: '2025-09-05', modality: 'rumoured' }],
  ])('what is passed once may have been %s', (_, date, other) => {
    const once = { status: 'in-force', modality: 'planned' } as const;
    expect(mergeClaims([claim({ ...once, modality: 'occurred', date }), claim({ ...once, ...other })])).toHaveLength(2);
  });

  it('a hundred times the same show no more than they need', () => {
    const [merged] = mergeClaims(Array.from({ length: 500 }, () => claim()));
    expect(merged!.evidence.length).toBeLessThanOrEqual(60);
    expect(merged!.confidence).toBe(0.99);
  });
});

describe('stages of one approval', () => {
  const law = (date: string | null, rest: Partial<Claim> = {}) => claim({ status: 'approved', party: 'IT', date, ...rest });
  const days = (...claims: Claim[]) => asOneApproval(claims).map(({ date }) => date);
  it('are one, of its first day, with all that shows it', () => {
    const [one, ...rest] = asOneApproval([law('2025-09-26'), law('2025-09-17'), law('2025-10-02', { party: null })]);
    expect(rest).toEqual([]);
    expect(one).toMatchObject({ date: '2025-09-17', party: 'IT' });
    expect(one!.evidence).toHaveLength(3);
  });
  it('are so where the surest is a later one, or the first leaves its party out', () => {
    expect(days(law('2025-09-17'), law('2025-09-26', { confidence: 0.95 }))).toEqual(['2025-09-17']);
    expect(asOneApproval([law('2025-09-17', { party: null }), law('2025-09-26')])).toMatchObject([
      { date: '2025-09-17', party: 'IT' },
    ]);
  });
  it('show each its own', () => {
    const theirs = { party: 'JP', rules: ['ja.law'] };
    const [ours, others] = asOneApproval([
      law('2025-09-17'),
      law('2025-09-26'),
      law('2025-09-18', theirs),
      law('2025-09-27', theirs),
    ]);
    expect([ours!.rules, others!.rules]).toEqual([['en.sign'], ['ja.law']]);
  });
  it.each<[string, Claim, Claim]>([
    ['of other parties', law('2025-09-17'), law('2025-09-26', { party: 'JP' })],
    ['of the cabinet', law('2025-09-17'), law('2025-09-26', { body: 'cabinet' })],
    ['of a court', law('2025-09-17', { body: 'court' }), law('2025-09-26')],
    ['46 days apart', law('2025-08-11'), law('2025-09-26')],
    ['planned', law('2025-09-17'), law('2025-09-26', { modality: 'planned' })],
    ['of another pact', law('2025-09-17'), law('2025-09-26', { commitment: 'other' })],
    ['of another sort', law('2025-09-17'), claim({ status: 'ratified', party: 'IT', date: '2025-09-26' })],
    ['of a month', law('2025-09-17'), law('2025-10')],
  ])('are two, %s', (_, a, b) => {
    expect(days(a, b).sort()).toEqual([a.date, b.date].sort());
  });
  it('may lie 45 days apart', () => {
    expect(days(law('2025-08-12'), law('2025-09-26'))).toEqual(['2025-08-12']);
  });
});
