// The heartbeat goes on whatever happens to the clock, and stops when it is asked to or when a beat goes wrong.

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { beatOn } from '../../src/daemon/heart.js';

const DAY = 24 * 3_600_000;

let beats: number;
const worker = { beat: async () => void (beats += 1) };
let stop: () => void;
let end: Promise<void>;
beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2025-09-05T12:00:00Z') });
  beats = 0;
  end = new Promise((resolve) => (stop = resolve));
});
afterEach(() => void vi.useRealTimers());

it('beats at once and every minute, though the clock is set forwards and back', async () => {
  const beating = beatOn(worker, end, 7);
  expect(beats).toBe(1);
  await vi.advanceTimersByTimeAsync(7_000);
  expect(beats).toBe(2);
  for (const jump of [3 * DAY, -6 * DAY, 0]) {
    vi.setSystemTime(Date.now() + jump);
    const before = beats;
    await vi.advanceTimersByTimeAsync(3 * 60_000);
    expect(beats - before, `${jump}`).toBeGreaterThan(0);
    // Once it is at ease again, it beats as before.
    const after = beats;
    await vi.advanceTimersByTimeAsync(5 * 60_000);
    expect(beats - after, `${jump}`).toBe(5);
  }
  stop();
  await beating;
  const all = beats;
  await vi.advanceTimersByTimeAsync(10 * 60_000);
  expect(beats).toBe(all);
});

it('ends with what a beat throws', async () => {
  const broken = { beat: () => Promise.reject(new Error('a mistake of ours')) };
  await expect(beatOn(broken, end, 7)).rejects.toThrow('a mistake of ours');
  expect(vi.getTimerCount()).toBe(0);
});
