// When sources are read next: within the watcher's bounds, never before they allow, never given up.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextInterval, nextRead, type ReadSign } from '../../src/domain/schedule.js';
import { watcherSchema } from '../../src/domain/watcher.js';

const NOW = '2026-01-01T00:00:00.000Z';
const MINUTE = 60_000;

function watcher(more = {}) {
  return watcherSchema.parse({
    id: 'w',
    name: 'w',
    publisher: 'w',
    kind: 'feed',
    url: 'https://news.example/',
    every: '1h',
    ...more,
  });
}

function minutes(sign: Partial<ReadSign>, more = {}): number {
  const one = watcher(more);
  const whole: ReadSign = {
    outcome: 'failed',
    now: NOW,
    failures: 1,
    interval: one.every,
    transient: true,
    gone: false,
    offline: false,
    ...sign,
  };
  return (Date.parse(nextRead(one, whole) ?? '') - Date.parse(NOW)) / MINUTE;
}

describe('the next read', () => {
  it.each<[string, Partial<ReadSign>, number]>([
    ['after a good read', { outcome: 'unchanged', failures: 0 }, 60],
    ['after one error', {}, 15],
    ['after three', { failures: 3 }, 60],
    ['after a thousand', { failures: 1000 }, 24 * 60],
    ['after a refusal', { outcome: 'refused', transient: false }, 60],
    ['after three refusals', { outcome: 'refused', transient: false, failures: 3 }, 240],
    ['while this machine is offline', { failures: 9, offline: true }, 15],
  ])('%s', (_, sign, expected) => {
    expect(minutes(sign)).toBeLessThanOrEqual(expected);
    expect(minutes(sign)).toBeGreaterThanOrEqual(expected * 0.95);
  });

  it('is not before the source allows, and never where it is gone', () => {
    expect(minutes({ notBefore: '2026-01-01T05:00:00Z' })).toBe(300);
    expect(
      nextRead(watcher(), {
        outcome: 'failed',
        now: NOW,
        failures: 1,
        interval: 1,
        transient: false,
        gone: true,
        offline: false,
      }),
    ).toBeNull();
  });

  it('differs between sources, so that they do not all come at once', () => {
    const next = (id: string) =>
      nextRead(watcher({ id }), {
        outcome: 'read',
        now: NOW,
        failures: 0,
        interval: 3_600_000,
        transient: false,
        gone: false,
        offline: false,
      });
    const all = new Set(Array.from({ length: 50 }, (_, n) => next(`source-${n}`)));
    expect(all.size).toBeGreaterThan(40);
  });

  it('always comes, within a day or the period of the source', () => {
    const outcome = fc.constantFrom<ReadSign['outcome']>('read', 'unchanged', 'failed', 'refused', 'broken');
    fc.assert(
      fc.property(
        outcome,
        fc.nat(100_000),
        fc.constantFrom('1m', '1h', '30d'),
        fc.boolean(),
        (kind, failures, every, transient) => {
          const wait = minutes({ outcome: kind, failures: Math.max(1, failures), transient }, { every });
          expect(wait).toBeGreaterThan(0);
          expect(wait).toBeLessThanOrEqual(every === '30d' ? 30 * 24 * 60 : 24 * 60);
        },
      ),
    );
  });
});

describe('the period', () => {
  it('is that of the file, unless the file allows a longer one', () => {
    expect(nextInterval(watcher(), 3_600_000, false)).toBe(3_600_000);
    const patient = watcher({ at_most: '4h' });
    const periods = [1, 2, 3, 4, 5].reduce<number[]>((all) => [...all, nextInterval(patient, all.at(-1), false)], []);
    expect(periods.map((ms) => ms / 3_600_000)).toEqual([1, 1.5, 2.25, 3.375, 4]);
    expect(nextInterval(patient, periods.at(-1), true)).toBe(3_600_000);
  });
});
