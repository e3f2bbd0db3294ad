import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPartialDate } from '../../src/domain/dates.js';
import { dayIn, resolveDate, yearOf, type Turn } from '../../src/detect/dates.js';
import type { RawDate } from '../../src/detect/language.js';

/** A Wednesday. */
const TODAY = '2025-11-26';

const rows: [string, RawDate, Turn, string | null][] = [
  ['a full date', { type: 'day', year: 2025, month: 9, day: 5 }, 'nearest', '2025-09-05'],
  ['a full date that is none', { type: 'day', year: 2025, month: 2, day: 30 }, 'nearest', null],
  ['a year and a day', { type: 'day', year: 2025, day: 5 }, 'past', null],
  ['a day and month behind', { type: 'day', month: 9, day: 5 }, 'past', '2025-09-05'],
  ['a day and month that lies ahead, told as past', { type: 'day', month: 12, day: 5 }, 'past', '2024-12-05'],
  ['a day and month that lies behind, told as future', { type: 'day', month: 1, day: 5 }, 'future', '2026-01-05'],
  ['a day and month, the nearest', { type: 'day', month: 12, day: 5 }, 'nearest', '2025-12-05'],
  ['29 February', { type: 'day', month: 2, day: 29 }, 'past', '2024-02-29'],
  ['a bare day behind', { type: 'day', day: 25 }, 'past', '2025-11-25'],
  ['a bare day of last month', { type: 'day', day: 28 }, 'past', '2025-10-28'],
  ['a bare day ahead', { type: 'day', day: 28 }, 'future', '2025-11-28'],
  ['a bare day of next month', { type: 'day', day: 5 }, 'future', '2025-12-05'],
  ['today', { type: 'day', day: 26 }, 'past', '2025-11-26'],
  ['tomorrow in the zone where it happened', { type: 'day', day: 27 }, 'past', '2025-11-27'],
  ['a month and year', { type: 'month', year: 2024, month: 3 }, 'nearest', '2024-03'],
  ['a month behind', { type: 'month', month: 3 }, 'past', '2025-03'],
  ['a month ahead, told as past', { type: 'month', month: 12 }, 'past', '2024-12'],
  ['a month behind, told as future', { type: 'month', month: 3 }, 'future', '2026-03'],
  ['this month', { type: 'month', month: 11 }, 'future', '2025-11'],
  ['a year', { type: 'year', year: 2019 }, 'past', '2019'],
  ['Monday of this week', { type: 'weekday', weekday: 1 }, 'past', '2025-11-24'],
  ['Friday of last week', { type: 'weekday', weekday: 5 }, 'past', '2025-11-21'],
  ['Friday ahead', { type: 'weekday', weekday: 5 }, 'future', '2025-11-28'],
  ['Wednesday is today', { type: 'weekday', weekday: 3 }, 'past', '2025-11-26'],
  ['last Wednesday is not', { type: 'weekday', weekday: 3, turn: -1 }, 'past', '2025-11-19'],
  ['next Wednesday', { type: 'weekday', weekday: 3, turn: 1 }, 'future', '2025-12-03'],
  ['yesterday', { type: 'offset', unit: 'day', count: -1 }, 'past', '2025-11-25'],
  ['last week is no day, but lies in one month', { type: 'offset', unit: 'week', count: -1 }, 'past', '2025-11'],
  ['a week of two months is no date', { type: 'offset', unit: 'week', count: -4 }, 'past', null],
  ['last month', { type: 'offset', unit: 'month', count: -1 }, 'past', '2025-10'],
  ['the 5th of last month', { type: 'offset', unit: 'month', count: -1, day: 5 }, 'past', '2025-10-05'],
  ['the 31st of a month that has none', { type: 'offset', unit: 'month', count: -2, day: 31 }, 'past', null],
  ['14 months ago', { type: 'offset', unit: 'month', count: -14 }, 'past', '2024-09'],
  ['next year', { type: 'offset', unit: 'year', count: 1 }, 'future', '2026'],
  ['last November is not this one', { type: 'relative-month', month: 11, turn: -1 }, 'past', '2024-11'],
  ['last June', { type: 'relative-month', month: 6, turn: -1 }, 'past', '2025-06'],
  ['next June', { type: 'relative-month', month: 6, turn: 1 }, 'future', '2026-06'],
  ['June of last year', { type: 'relative-month', month: 6, years: -1 }, 'past', '2024-06'],
  ['5 June of last year', { type: 'relative-month', month: 6, years: -1, day: 5 }, 'past', '2024-06-05'],
  ['the end of 2027', { type: 'end-of', unit: 'year', year: 2027 }, 'future', '2027-12-31'],
  ['the end of the year', { type: 'end-of', unit: 'year' }, 'future', '2025-12-31'],
  ['the end of the year that was missed', { type: 'end-of', unit: 'year' }, 'past', '2024-12-31'],
  ['the end of next year', { type: 'end-of', unit: 'year', count: 1 }, 'future', '2026-12-31'],
  ['the end of the month', { type: 'end-of', unit: 'month' }, 'future', '2025-11-30'],
  ['the end of next month', { type: 'end-of', unit: 'month', count: 1 }, 'future', '2025-12-31'],
  ['the end of February', { type: 'end-of', unit: 'month', month: 2 }, 'future', '2026-02-28'],
];

describe('dates as texts put them, read on 26 November 2025', () => {
  it.each(rows)('%s', (_, raw, turn, date) => {
    expect(resolveDate(raw, TODAY, turn)).toBe(date);
  });

  it('goes by the year that the text named last', () => {
    expect(resolveDate({ type: 'same-year', month: 9, day: 5 }, TODAY, 'past', 2019)).toBe('2019-09-05');
    expect(resolveDate({ type: 'same-year', month: 6, years: 1 }, TODAY, 'past', 2019)).toBe('2020-06');
    expect(resolveDate({ type: 'same-year', month: 6 }, TODAY, 'past')).toBe('2025-06');
  });
});

const anyRaw: fc.Arbitrary<RawDate> = fc.oneof(
  fc.record({ type: fc.constant('day' as const), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 31 }) }),
  fc.record({ type: fc.constant('day' as const), day: fc.integer({ min: 1, max: 31 }) }),
  fc.record({ type: fc.constant('month' as const), month: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ type: fc.constant('weekday' as const), weekday: fc.nat(6) }),
  fc.record({
    type: fc.constant('offset' as const),
    unit: fc.constantFrom('day' as const, 'month' as const, 'year' as const),
    count: fc.integer({ min: -30, max: 30 }),
  }),
  fc.record({ type: fc.constant('end-of' as const), unit: fc.constantFrom('month' as const, 'year' as const) }),
);
const anyDay = fc
  .integer({ min: 0, max: 20_000 })
  .map((days) => new Date(Date.UTC(2000, 0, 1 + days)).toISOString().slice(0, 10));

describe('whatever a text says', () => {
  it('becomes a real date or none', () => {
    fc.assert(
      fc.property(anyRaw, anyDay, fc.constantFrom<Turn>('past', 'future', 'nearest'), (raw, day, turn) => {
        const date = resolveDate(raw, day, turn);
        expect(date === null || isPartialDate(date), String(date)).toBe(true);
      }),
    );
  });

  it('a day and month told as past is not to come, and told as future not over', () => {
    const days = fc.record({
      type: fc.constant('day' as const),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    });
    fc.assert(
      fc.property(days, anyDay, (raw, day) => {
        const tomorrow = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
        expect(resolveDate(raw, day, 'past')! <= tomorrow).toBe(true);
        expect(resolveDate(raw, day, 'future')! >= day).toBe(true);
      }),
    );
  });
});

describe('the day of publication', () => {
  it.each([
    ['2025-11-25T16:00:00Z', 'Asia/Tokyo', '2025-11-26'],
    ['2025-11-25T16:00:00Z', 'Europe/Rome', '2025-11-25'],
    ['2025-11-25T23:30:00Z', 'Europe/Rome', '2025-11-26'],
    ['2025-07-01T22:30:00Z', 'Europe/Rome', '2025-07-02'],
    ['2025-12-31T23:59:59Z', 'UTC', '2025-12-31'],
  ])('%s in %s is %s', (instant, zone, day) => {
    expect(dayIn(zone, instant)).toBe(day);
  });
});

it('a year is known where the text has one, or counts from its own', () => {
  const year = (raw: RawDate) => yearOf({ start: 0, end: 4, link: 'at', rule: 'x', raw }, TODAY);
  expect(year({ type: 'year', year: 2019 })).toBe(2019);
  expect(year({ type: 'day', year: 2024, month: 3, day: 1 })).toBe(2024);
  expect(year({ type: 'offset', unit: 'year', count: -1 })).toBe(2024);
  expect(year({ type: 'relative-month', month: 6, years: -2 })).toBe(2023);
  expect(year({ type: 'day', day: 3 })).toBeUndefined();
  expect(year({ type: 'offset', unit: 'day', count: -1 })).toBeUndefined();
});
