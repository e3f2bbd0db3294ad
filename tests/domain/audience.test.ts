// Who is told what, and at which hour by the clock on their wall: summer time, quiet nights, weekly digests.

import { describe, expect, it, test } from 'vitest';
import { type Recipient, type Tellable, wayTo } from '../../src/domain/audience.js';
import { isQuiet, lastSlot } from '../../src/domain/hours.js';
import { recipient } from '../record/world.js';

const DAILY = { every: 'day', at: '08:00', on: 'monday', empty: 'skip' } as const;

describe('wayTo', () => {
  const told: Tellable = { commitment: 'a', kind: 'change', confidence: 0.9, delivery: 'alert' };
  const way = (who: Partial<Recipient>, what: Partial<Tellable> = {}) =>
    wayTo({ ...recipient('x@e.org'), ...who }, { ...told, ...what });

  test.each([
    ['both', 'alert', 'alert'],
    ['both', 'digest', 'digest'],
    ['digest', 'alert', 'digest'],
    ['immediate', 'alert', 'alert'],
    ['immediate', 'digest', undefined],
  ] as const)('receive: %s makes of %s: %s', (receive, delivery, expected) => {
    expect(way({ receive }, { delivery })).toBe(expected);
  });

  it('leaves out what was not asked for', () => {
    expect(way({ commitments: ['b'] })).toBeUndefined();
    expect(way({ commitments: ['b', 'a'] })).toBe('alert');
    expect(way({ commitments: [] })).toBeUndefined();
    expect(way({ kinds: ['overdue'] })).toBeUndefined();
    expect(way({ kinds: ['overdue', 'change'] })).toBe('alert');
    expect(way({ minConfidence: 0.95 })).toBeUndefined();
    expect(way({ minConfidence: 0.9 })).toBe('alert');
  });

  it('holds what the clock tells for sure', () => {
    expect(way({ minConfidence: 1 }, { kind: 'overdue', confidence: undefined })).toBe('alert');
  });
});

describe('lastSlot', () => {
  test.each([
    ['before the hour it is yesterday', 'Europe/Rome', '2025-09-08T05:59:59Z', '2025-09-07T06:00:00.000Z'],
    ['at the hour it is now', 'Europe/Rome', '2025-09-08T06:00:00Z', '2025-09-08T06:00:00.000Z'],
    ['in Tokyo the day has begun long before', 'Asia/Tokyo', '2025-09-07T23:30:00Z', '2025-09-07T23:00:00.000Z'],
    ['winter has another hour of UTC', 'Europe/Rome', '2025-12-08T12:00:00Z', '2025-12-08T07:00:00.000Z'],
  ])('%s', (_what, zone, now, expected) => {
    expect(lastSlot(DAILY, zone, now)).toBe(expected);
  });

  test.each([
    ['2025-03-30', '02:30', 'the hour that is skipped', '2025-03-30T01:30:00.000Z'],
    ['2025-10-26', '02:30', 'the hour that comes twice', '2025-10-26T00:30:00.000Z'],
  ])('on %s at %s, %s, there is one slot', (day, at, _what, expected) => {
    const slots = new Set<string>();
    for (let now = Date.parse(`${day}T00:00:00Z`) - 7_200_000, end = now + 26 * 3_600_000; now < end; now += 60_000)
      slots.add(lastSlot({ ...DAILY, at }, 'Europe/Rome', new Date(now).toISOString()));
    expect([...slots].filter((slot) => slot.startsWith(day))).toEqual([expected]);
  });

  it('has 365 slots in a year of Rome, each a day of 23 to 25 hours after the one before', () => {
    const slots = new Set<string>();
    for (let now = Date.parse('2025-01-01T12:00:00Z'); now < Date.parse('2026-01-01T12:00:00Z'); now += 1_800_000)
      slots.add(lastSlot(DAILY, 'Europe/Rome', new Date(now).toISOString()));
    const hours = [...slots].slice(1).map((slot, at) => (Date.parse(slot) - Date.parse([...slots][at]!)) / 3_600_000);
    expect(slots.size).toBe(366);
    expect([Math.min(...hours), Math.max(...hours)]).toEqual([23, 25]);
    expect(hours.filter((n) => n !== 24)).toEqual([23, 25]);
  });

  test.each([
    ['2025-09-08T05:00:00Z', '2025-09-01T06:00:00.000Z'],
    ['2025-09-08T06:00:00Z', '2025-09-08T06:00:00.000Z'],
    ['2025-09-14T21:00:00Z', '2025-09-08T06:00:00.000Z'],
  ])('a weekly digest: at %s the last was due %s', (now, expected) => {
    expect(lastSlot({ ...DAILY, every: 'week' }, 'Europe/Rome', now)).toBe(expected);
  });
});

describe('isQuiet', () => {
  const night = { zone: 'Europe/Rome', quiet: { from: '22:00', to: '07:00' } };

  test.each([
    ['2025-09-08T19:59:00Z', false],
    ['2025-09-08T20:00:00Z', true],
    ['2025-09-08T23:00:00Z', true],
    ['2025-09-09T04:59:59Z', true],
    ['2025-09-09T05:00:00Z', false],
    ['2025-12-09T05:30:00Z', true],
  ])('at %s: %s', (now, expected) => {
    expect(isQuiet(night, now)).toBe(expected);
  });

  it('may lie within one day, and be absent', () => {
    expect(isQuiet({ zone: 'UTC', quiet: { from: '12:00', to: '14:00' } }, '2025-09-08T13:00:00Z')).toBe(true);
    expect(isQuiet({ zone: 'UTC', quiet: { from: '12:00', to: '14:00' } }, '2025-09-08T14:00:00Z')).toBe(false);
    expect(isQuiet({ zone: 'UTC' }, '2025-09-08T14:00:00Z')).toBe(false);
  });
});
