// The pictures of ninety days: every day has its place, states differ in shape, and their words count the same.

import { describe, expect, test } from 'vitest';
import { ageLine, countDays, daysStrip, lastDays } from '../../../src/board/charts/days.js';

const NOW = '2025-09-08T09:00:00.000Z';
const day = (iso: string, well: number, badly: number, newest?: string) => ({ watcher: 'w', day: iso, well, badly, newest });

/** Paths of a picture by their class. */
function pathsOf(svg: unknown): Record<string, string> {
  return Object.fromEntries([...String(svg).matchAll(/<path class="([\w-]+)" d="([^"]*)"/g)].map(([, name, d]) => [name, d]));
}

describe('ninety days', () => {
  test('end today and leave no day out', () => {
    const days = lastDays([day('2025-09-08', 3, 0), day('2025-06-11', 0, 2), day('2025-06-10', 1, 0)], NOW);
    expect(days).toHaveLength(90);
    expect(days[0]).toMatchObject({ day: '2025-06-11', state: 'badly' });
    expect(days.at(-1)).toMatchObject({ day: '2025-09-08', state: 'well' });
    expect(countDays(days)).toEqual({ well: 1, partly: 0, badly: 1, none: 88 });
  });

  test('are told by good and bad reads', () => {
    const states = lastDays([day('2025-09-07', 1, 1), day('2025-09-08', 0, 0)], NOW).slice(-2);
    expect(states.map(({ state }) => state)).toEqual(['partly', 'none']);
  });

  test('know how old the newest item was at the end of each', () => {
    const [before, last] = lastDays(
      [day('2025-09-07', 1, 0, '2025-09-01T12:00:00Z'), day('2025-09-08', 1, 0, '2025-09-08T08:00:00Z')],
      NOW,
    ).slice(-2);
    expect([before?.age, last?.age]).toEqual([6, 0]);
  });
});

describe('the strip', () => {
  test('puts neighbours of one state into one bar, at their days', () => {
    const days = lastDays([day('2025-06-11', 1, 0), day('2025-06-12', 1, 0), day('2025-09-08', 0, 1)], NOW);
    const paths = pathsOf(daysStrip(days, 'words'));
    expect(paths['day-well']).toBe('M0 4h8v12h-8z');
    expect(paths['day-badly']).toBe('M356 0h4v20h-4z');
    expect(paths['day-partly']).toBeUndefined();
    expect(paths['day-none']).toMatch(/^M8 15h348/);
  });

  test('bears its words, harmlessly', () => {
    expect(String(daysStrip(lastDays([], NOW), '"><script>'))).toContain('aria-label="&quot;&gt;&lt;script&gt;"');
  });
});

describe('the line of ages', () => {
  test('is not drawn where no age is known', () => {
    expect(ageLine(lastDays([], NOW), 7, 'words')).toBeUndefined();
  });

  test('breaks where a day is unknown, and shows what is expected', () => {
    const newest = '2025-09-01T00:00:00Z';
    const days = lastDays(
      [day('2025-09-05', 1, 0, newest), day('2025-09-07', 1, 0, newest), day('2025-09-08', 1, 0, newest)],
      NOW,
    );
    const paths = pathsOf(ageLine(days, 16, 'words'));
    expect(paths['age']?.match(/M/g)).toHaveLength(2);
    expect(paths['age']).toContain('M346 40');
    expect(paths['expected']).toBe('M0 4h360');
  });
});
