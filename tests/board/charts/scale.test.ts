// Where days lie on a timeline: in their order, inside the picture, with today where past and future meet.

import { describe, expect, test } from 'vitest';
import { scaleOf } from '../../../src/board/charts/scale.js';

const TODAY = '2025-09-07';
const [LEFT, RIGHT] = [100, 1000];
const scale = (...days: string[]) => scaleOf(days, TODAY, LEFT, RIGHT);

describe('today', () => {
  test('parts the past, which has most of the width, from what is to come', () => {
    expect(scale('2020-01-01', '2026-06-01').x(TODAY)).toBeCloseTo(LEFT + 0.72 * (RIGHT - LEFT));
    // However far the future reaches.
    expect(scale('2020-01-01', '2060-06-01').x(TODAY)).toBeCloseTo(LEFT + 0.72 * (RIGHT - LEFT));
  });

  test('ends the picture where nothing is to come, and begins it where nothing has happened', () => {
    expect(scale('2020-01-01').x(TODAY)).toBe(RIGHT);
    expect(scale('2027-01-01').x(TODAY)).toBeCloseTo(LEFT + 0.1 * (RIGHT - LEFT));
    expect(scale().x(TODAY)).toBe(RIGHT);
  });
});

test('days stand in their order, inside the picture', () => {
  const days = ['1998-11-25', '1999-03-05', '2025-09-06', TODAY, '2025-09-08', '2026-12-31', '2031-01-01'];
  const places = days.map(scale(...days).x);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(new Set(places).size).toBe(days.length);
  expect(Math.min(...places)).toBeGreaterThan(LEFT);
  expect(Math.max(...places)).toBeLessThan(RIGHT);
});

describe('the axis', () => {
  test('names quarters where the whole is short', () => {
    expect(scale('2024-11-25', '2026-02-01').ticks).toEqual(
      ['2025-01-01', '2025-04-01', '2025-07-01', '2025-10-01', '2026-01-01'], // 20 days beyond both ends
    );
  });

  test('names years where it is long, no more of them than have room', () => {
    expect(scale('2019-06-01').ticks).toEqual([
      '2020-01-01',
      '2021-01-01',
      '2022-01-01',
      '2023-01-01',
      '2024-01-01',
      '2025-01-01',
    ]);
    const century = scale('1925-06-01').ticks;
    expect(century).toContain('2020-01-01');
    expect(century.length).toBeLessThanOrEqual(11);
    expect(century.every((day) => day.endsWith('-01-01') && Number(day.slice(0, 4)) % 20 === 0)).toBe(true);
  });

  test('names no day twice', () => {
    const { ticks } = scaleOf(['2024-06-01', '2025-06-01'], '2025-01-01', LEFT, RIGHT);
    expect(ticks.filter((day) => day === '2025-01-01')).toHaveLength(1);
  });
});
