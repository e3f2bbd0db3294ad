// The regression finds what decides, leaves out what is rare, and gives the same every time.
import { describe, expect, it } from 'vitest';
import { fit, predict, type Example } from './regression.js';

/** Right in nine of ten cases with "good", in one of ten with "bad"; "noise" is anywhere. */
const examples: Example[] = Array.from({ length: 600 }, (_, at) => {
  const good = at % 2 === 0;
  const lucky = at % 20 < 18;
  return {
    signs: ['always', good ? 'good' : 'bad', ...(at % 3 === 0 ? ['noise'] : []), ...(at < 20 ? ['rare'] : [])],
    right: good === lucky,
  };
});

describe('logistic regression', () => {
  const weights = fit(examples);

  it('finds the share of right ones behind a sign', () => {
    expect(predict(weights, ['always', 'good'])).toBeCloseTo(0.9, 1);
    expect(predict(weights, ['always', 'bad'])).toBeCloseTo(0.1, 1);
    expect(Math.abs(weights.get('noise')!)).toBeLessThan(0.2);
  });

  it('has no weight for what is rare', () => {
    expect(weights.has('rare')).toBe(false);
    expect(predict(weights, ['always', 'good', 'never seen'])).toBe(predict(weights, ['always', 'good']));
  });

  it('is the same every time', () => {
    expect([...fit(examples)]).toEqual([...weights]);
  });
});
