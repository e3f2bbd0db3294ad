// What people say of events: it decides what counts, it is kept, it can be taken back, and it holds against later documents.

import { describe, expect, test } from 'vitest';
import { compare } from '../../src/compare/compare.js';
import { headline } from '../../src/domain/headline.js';
import { policySchema } from '../../src/domain/policy.js';
import type { Review } from '../../src/domain/review.js';
import type { Claim, Document } from '../../src/domain/types.js';
import type { Intake, Store } from '../../src/record/store.js';
import { openEach, STORES } from '../support/stores.js';
import { acsa, document, finding, gcap, intake } from './world.js';

const NOW = '2025-09-09T08:00:00.000Z';
const EVENT = 'japan-italy-acsa:3';

describe.each(STORES)('reviews on $name', (kind) => {
  let store: Store;

  openEach(kind, async (opened) => {
    store = opened;
    await store.plant([acsa, gcap], NOW);
    await store.record(intake(document('a')));
  });

  const hear = async (said: Review) => (await store.review(said, intake(document('a')).recipients)).event;
  const say = (type: 'confirmed' | 'dismissed' | 'undone') =>
    hear({ type, event: EVENT, person: 'ada', why: 'I called them', now: NOW });
  const status = async () => headline(await store.ledger(acsa.id));

  test('an event told by one paper waits, and no longer once a person has confirmed it', async () => {
    expect(await store.openReviews()).toMatchObject([{ event: { id: EVENT }, reasons: ['1 press report, unconfirmed'] }]);
    expect(await say('confirmed')).toMatchObject({ standing: 'confirmed' });
    expect(await store.openReviews()).toEqual([]);
    expect(await store.reviewCounts()).toEqual({ confirmed: 1, corrected: 0, dismissed: 0 });
  });

  test('a second paper of its own is enough; the same story under another name is not', async () => {
    const story = document('b', { publisher: 'The Evening Post' });
    await store.record(intake(story));
    expect(await store.openReviews()).toHaveLength(1);
    const text =
      'Rome and Tokyo said that the Japan-Italy ACSA took effect on Friday; supplies may now be shared by both forces.';
    const own = document('c', { publisher: 'La Gazzetta', text });
    await store.record(intake(own, { findings: [finding({ ...own, text: document('x').text })] }));
    expect(await store.openReviews()).toEqual([]);
  });

  test('a dismissed event no longer counts and does not come back through other documents', async () => {
    await say('dismissed');
    expect(await status()).toBe('signed');
    const again = await store.record(intake(document('b', { publisher: 'La Gazzetta' })));
    expect(again).toMatchObject({ alerts: 0, notices: [], judgements: [{ verdict: 'restates' }] });
    expect(await status()).toBe('signed');
  });

  test('what happens later, on another day, is told although an earlier report was dismissed', async () => {
    await say('dismissed');
    const real = document('c', { published: '2026-02-02T07:00:00.000Z' });
    const told = await store.record(intake(real, { findings: [finding(real, { date: '2026-02-01' })] }));
    expect(told.alerts).toBe(1);
    expect(await status()).toBe('in-force');
  });

  test('the last word can be taken back, and then the one before', async () => {
    await say('confirmed');
    await say('dismissed');
    expect(await say('undone')).toMatchObject({ standing: 'confirmed' });
    expect((await say('undone')).standing).toBeUndefined();
    expect(await status()).toBe('in-force');
    await expect(say('undone')).rejects.toThrow('nobody has said anything');
  });

  test('a correction states status or date, and leaves what was found in the history', async () => {
    const correct: Review = {
      type: 'corrected',
      event: EVENT,
      status: 'ratified',
      date: '2025-09-04',
      person: 'ada',
      why: 'gazette',
      now: NOW,
    };
    expect(await hear(correct)).toMatchObject({ status: 'ratified', date: '2025-09-04', standing: 'confirmed' });
    expect(await status()).toBe('ratified');
    const history = await store.history(acsa.id);
    expect(history?.events.find(({ event }) => event.id === EVENT)).toMatchObject({
      corroboration: { official: 0, press: 1 },
      reports: [{ source: { id: 'a' } }],
      words: [{ type: 'corrected', who: 'ada', why: 'gazette', at: NOW }],
    });
  });

  test('what a word stated, and which one was taken back, is read in the history', async () => {
    await hear({
      type: 'corrected',
      event: EVENT,
      status: 'suspended',
      date: '2025-09-04',
      person: 'ada',
      why: 'gazette',
      now: NOW,
    });
    await say('undone');
    const history = await store.history(acsa.id);
    expect(history?.events.find(({ event }) => event.id === EVENT)?.words).toMatchObject([
      { type: 'corrected', status: 'suspended', date: '2025-09-04' },
      { type: 'undone', takesBack: 'corrected' },
    ]);
  });

  test('a word said twice is refused with the first; a confirmation holds anew against what contradicts it since', async () => {
    await say('dismissed');
    await expect(say('dismissed')).rejects.toThrow('dismissed already (by ada: I called them)');
    await say('confirmed');
    await expect(say('confirmed')).rejects.toThrow('confirmed already');
    const ministry = document('m', { official: true, publisher: 'Ministry', published: '2025-09-10T07:00:00.000Z' });
    const denied = finding(ministry, { modality: 'denied', date: null });
    await store.record({ ...intake(ministry, { findings: [denied] }), now: '2025-09-10T08:00:00.000Z' });
    expect(await say('confirmed')).toMatchObject({ standing: 'confirmed' });
  });

  test('a second paper is explained by the dismissal that keeps it quiet; taken back, it no longer is', async () => {
    await say('dismissed');
    await store.record(intake(document('b', { publisher: 'Gazzetta' })));
    const dismissed = async () => (await store.explain('b')).documents[0]?.judgements[0]?.dismissed;
    expect(await dismissed()).toMatchObject([{ event: EVENT, who: 'person:ada', why: 'I called them' }]);
    await say('undone');
    expect(await dismissed()).toEqual([]);
  });

  test('a second denial is no second notice', async () => {
    const deny = (id: string) => {
      const ministry = document(id, { official: true, publisher: 'Ministry', published: '2025-09-10T07:00:00.000Z' });
      return store.record(intake(ministry, { findings: [finding(ministry, { modality: 'denied', date: null })] }));
    };
    expect((await deny('m')).notices).toMatchObject([{ kind: 'disputed' }]);
    expect((await deny('n')).notices).toEqual([]);
  });

  test('what has happened is not put into the future', async () => {
    const correct = (date: string) => hear({ type: 'corrected', event: EVENT, date, person: 'ada', why: 'typo', now: NOW });
    await expect(correct('2026-09-05')).rejects.toThrow('2026-09-05 is still to come');
    await expect(correct('2026')).rejects.toThrow('still to come');
    expect(await correct('2025-09-10')).toMatchObject({ date: '2025-09-10' });
    expect(await correct('2025')).toMatchObject({ date: '2025' });
  });

  test('a date of a year that cannot be is not taken, planned or not', async () => {
    const plan = document('p', { publisher: 'Ministry', official: true });
    const planned = { status: 'operational', modality: 'planned', date: '2026-04-01' } as const;
    await store.record(intake(plan, { findings: [finding(plan, planned)] }));
    const { id = '' } =
      (await store.ledger(acsa.id)).events.find((one) => one.origin === 'detected' && one.modality === 'planned') ?? {};
    const correct = (event: string, date: string) =>
      hear({ type: 'corrected', event, date, person: 'ada', why: 'typo', now: NOW });
    await expect(correct(EVENT, '0001')).rejects.toThrow('0001 lies in no year that is taken (expected one from 1900 to 2100)');
    await expect(correct(EVENT, '1899-12-31')).rejects.toThrow('1900');
    await expect(correct(id, '2206-04-01')).rejects.toThrow('2100');
    expect(await correct(EVENT, '1900')).toMatchObject({ date: '1900' });
    expect(await correct(id, '2100-12')).toMatchObject({ date: '2100-12' });
  });

  test('a merged event is part of another one of the same commitment', async () => {
    const later = document('b', { published: '2025-10-01T07:00:00.000Z' });
    await store.record(intake(later, { findings: [finding(later, { status: 'operational', date: '2025-09-30' })] }));
    const merge = (into: string) =>
      hear({ type: 'merged', event: 'japan-italy-acsa:4', into, person: 'ada', why: 'one day', now: NOW });
    await expect(merge('gcap:1')).rejects.toThrow('no event of japan-italy-acsa');
    expect(await merge(EVENT)).toMatchObject({ standing: 'merged' });
    expect(await status()).toBe('in-force');
  });

  test('what is dismissed does not come back through another outlet, language, name or wording of its date', async () => {
    await say('dismissed');
    const italian = document('it', { lang: 'it', publisher: 'Gazzetta', text: "L'accordo Italia-Giappone è entrato in vigore." });
    const again: [string, Partial<Claim>][] = [
      ['b', {}],
      ['c', { status: 'operational' }],
      ['d', { date: '2025-09' }],
      ['e', { date: null }],
      ['f', { date: '2025-09-06' }],
    ];
    for (const [id, claim] of again) {
      const from = { ...italian, id, url: `https://gazzetta.example/${id}` };
      const come = await store.record(intake(from, { findings: [finding(from, claim)] }));
      expect(come, id).toMatchObject({ alerts: 0, notices: [] });
    }
    const ministry = document('g', { official: true, publisher: 'Ministry' });
    expect(await store.record(intake(ministry))).toMatchObject({ alerts: 0, notices: [] });
    expect(await status()).toBe('signed');
  });

  test('what is part of another lends it its reports; going in a circle is refused, by undoing too', async () => {
    const later = document('b', { publisher: 'Ministry', official: true, published: '2025-10-01T07:00:00.000Z' });
    await store.record(intake(later, { findings: [finding(later, { status: 'operational', date: '2025-09-30' })] }));
    const other = 'japan-italy-acsa:4';
    const merge = (event: string, into: string) => hear({ type: 'merged', event, into, person: 'ada', why: 'one day', now: NOW });
    expect(await merge(other, EVENT)).toMatchObject({ standing: 'merged', into: EVENT });
    const whole = (await store.history(acsa.id))?.events.find(({ event }) => event.id === EVENT);
    expect(whole).toMatchObject({
      corroboration: { official: 1 },
      reports: [{ source: { id: 'a' } }, { source: { id: 'b' } }],
    });
    expect(await store.openReviews()).toEqual([]);
    await expect(merge(EVENT, other)).rejects.toThrow('is part of');
    await hear({ type: 'confirmed', event: other, person: 'ada', why: 'no', now: NOW });
    expect(await merge(EVENT, other)).toMatchObject({ standing: 'merged' });
    const undo = hear({ type: 'undone', event: other, person: 'ada', why: 'yes', now: NOW });
    await expect(undo).rejects.toThrow('is part of');
  });

  test('what the seed states is left to the seed; when it takes that back, what was part of it stands again', async () => {
    const confirm = (event: string) => hear({ type: 'confirmed', event, person: 'ada', why: 'x', now: NOW });
    await expect(confirm('japan-italy-acsa:1')).rejects.toThrow('stated by the seed');
    await confirm(EVENT);
    const inForce = { status: 'in-force' as const, date: '2025-09-05', summary: 'In force.' };
    const accepted = { ...acsa, baseline: { ...acsa.baseline, events: [...acsa.baseline.events, inForce] } };
    await store.plant([accepted], NOW);
    await expect(confirm(EVENT)).rejects.toThrow('is part of japan-italy-acsa:4, which the seed states');
    await expect(say('undone')).rejects.toThrow('is part of japan-italy-acsa:4');
    expect(await store.reviewCounts()).toEqual({ confirmed: 1, corrected: 0, dismissed: 0 });
    await store.plant([acsa], NOW);
    expect((await store.ledger(acsa.id)).events.find(({ id }) => id === EVENT)).toMatchObject({ standing: 'confirmed' });
    expect(await status()).toBe('in-force');
  });

  describe('of what the policy holds back', () => {
    const policy = policySchema.parse({ change: { press: 'review' }, upcoming: { press: 'review' } });
    const held: Intake['compare'] = (found, from, ledger) => compare(found, from, ledger, policy);
    const contract = (id: string, more: Partial<Document> = {}) => {
      const from = document(id, { text: 'GCAP signed a contract.', ...more });
      return intake(from, { compare: held, findings: [finding(from, { commitment: gcap.id, status: 'contracted' })] });
    };

    test('nothing is sent until it is confirmed; then it is, once', async () => {
      expect(await store.record(contract('h'))).toMatchObject({ alerts: 0, notices: [{ delivery: 'review' }] });
      const [open] = await store.openReviews(gcap.id);
      expect(open).toMatchObject({
        event: { standing: 'waiting' },
        reasons: ['held back until somebody confirms it', '1 press report, unconfirmed'],
      });
      const { recipients } = intake(document('a'));
      const confirm = () =>
        store.review({ type: 'confirmed', event: open?.event.id ?? '', person: 'ada', why: 'seen', now: NOW }, recipients);
      expect(await confirm()).toMatchObject({ alerts: 1, event: { standing: 'confirmed' } });
      await expect(confirm()).rejects.toThrow('confirmed already');
      expect(await store.notices(gcap.id)).toMatchObject([
        { kind: 'change', delivery: 'alert', from: 'underway', reason: 'seen' },
      ]);
    });

    test('it is never sent where it is dismissed, and sent where another source says so', async () => {
      await store.record(contract('h'));
      const [open] = await store.openReviews(gcap.id);
      await hear({ type: 'dismissed', event: open?.event.id ?? '', person: 'ada', why: 'no', now: NOW });
      expect(await store.record(contract('i', { publisher: 'Gazzetta' }))).toMatchObject({ alerts: 0, notices: [] });
      await hear({ type: 'undone', event: open?.event.id ?? '', person: 'ada', why: 'yes', now: NOW });
      expect(await store.record(contract('j', { publisher: 'Ministry', official: true }))).toMatchObject({ alerts: 1 });
      expect(await store.openReviews(gcap.id)).toEqual([]);
    });
  });

  test('an event that the ledger does not hold is refused', async () => {
    const nothing = hear({ type: 'confirmed', event: 'acsa:9', person: 'ada', why: '', now: NOW });
    await expect(nothing).rejects.toThrow('no event "acsa:9"');
  });

  test('an official denial leaves the event disputed until a person has looked', async () => {
    const denial = document('d', { official: true, publisher: 'Ministry', published: '2025-09-10T07:00:00.000Z' });
    const recorded = await store.record(
      intake(denial, { findings: [finding(denial, { modality: 'denied', date: null })], now: '2025-09-10T08:00:00.000Z' }),
    );
    expect(recorded.notices).toMatchObject([{ kind: 'disputed', delivery: 'alert', event: EVENT }]);
    expect(await store.openReviews()).toMatchObject([{ event: { standing: 'disputed' } }]);
    expect(await status()).toBe('in-force');
    await say('dismissed');
    expect(await status()).toBe('signed');
  });

  test('a day of the baseline that an official source gives otherwise is asked about, in the digest and in the review', async () => {
    const from = document('m', { official: true, publisher: 'Ministry' });
    const said = await store.record(intake(from, { findings: [finding(from, { status: 'signed', date: '2024-12-25' })] }));
    expect(said.notices).toMatchObject([{ kind: 'disputed', delivery: 'digest', event: 'japan-italy-acsa:1', status: 'signed' }]);
    expect(await status()).toBe('in-force');
    const ofBaseline = async () => (await store.openReviews()).filter(({ event }) => event.origin === 'baseline');
    expect(await ofBaseline()).toMatchObject([
      { event: { date: '2024-11-25', standing: 'disputed' }, reasons: [expect.stringContaining('the seed states it')] },
    ]);
    const about = { event: 'japan-italy-acsa:1', person: 'ada', why: 'the treaty says so', now: NOW } as const;
    await expect(hear({ ...about, type: 'dismissed' })).rejects.toThrow('stated by the seed');
    expect(await hear({ ...about, type: 'confirmed' })).toMatchObject({ standing: 'confirmed', date: '2024-11-25' });
    expect(await ofBaseline()).toEqual([]);
    const again = document('n', { official: true, publisher: 'Ministry' });
    await store.record(intake(again, { findings: [finding(again, { status: 'signed', date: '2024-12-25' })] }));
    expect(await ofBaseline()).toEqual([]);
  });

  test('a seed that takes the other day is asked no more', async () => {
    const from = document('m', { official: true, publisher: 'Ministry' });
    await store.record(intake(from, { findings: [finding(from, { status: 'signed', date: '2024-12-25' })] }));
    const events = [{ ...acsa.baseline.events[0]!, date: '2024-12-25' }];
    await store.plant([{ ...acsa, baseline: { ...acsa.baseline, events } }, gcap], NOW);
    expect((await store.openReviews()).map(({ event }) => event.origin)).toEqual(['detected']);
  });

  test('what resumes a suspension that a person has dismissed waits for a person too, and no longer once that is taken back', async () => {
    const told = async (id: string, status: 'suspended' | 'resumed', date: string) => {
      const from = document(id, { published: `${date}T07:00:00.000Z`, official: true });
      await store.record(intake(from, { findings: [finding(from, { status, date })] }));
    };
    await told('s', 'suspended', '2025-10-01');
    await told('r', 'resumed', '2025-12-01');
    const ids = (await store.openReviews()).map(({ event }) => event.id);
    const { events } = await store.ledger(acsa.id);
    const [suspended, resumed] = events.slice(-2).map(({ id }) => id) as [string, string];
    expect(ids).not.toContain(resumed);
    const word = (type: 'confirmed' | 'dismissed' | 'undone', event: string) =>
      hear({ type, event, person: 'ada', why: 'another treaty', now: NOW });
    await word('dismissed', suspended);
    expect(await status()).toBe('in-force');
    const waiting = async () =>
      (await store.openReviews()).flatMap(({ event, reasons }) => (event.id === resumed ? reasons : []));
    expect(await waiting()).toContain('an unusual step from where the commitment stood');
    await word('undone', suspended);
    expect(await waiting()).toEqual([]);
    await word('dismissed', suspended);
    await word('confirmed', resumed);
    expect(await waiting()).toEqual([]);
    expect(await status()).toBe('in-force');
  });

  test('an unusual step is marked and not applied until a person confirms it', async () => {
    const end = document('e', { published: '2026-01-02T07:00:00.000Z' });
    await store.record(intake(end, { findings: [finding(end, { status: 'terminated', date: '2026-01-01' })] }));
    const odd = document('f', { published: '2026-03-02T07:00:00.000Z' });
    await store.record(intake(odd, { findings: [finding(odd, { status: 'amended', date: '2026-03-01' })] }));
    const amended = async () => (await store.ledger(acsa.id)).events.find((event) => event.status === 'amended');
    expect(await amended()).toMatchObject({ standing: 'unusual' });
    const { id = '' } = (await amended()) ?? {};
    await hear({ type: 'confirmed', event: id, person: 'ada', why: 'revived', now: NOW });
    expect(await amended()).toMatchObject({ standing: 'confirmed' });
  });
});
