// The regression finds what decides, leaves out what is rare, and gives the same every time.
import { describe, expect, it } from 'vitest';
import { likelihood } from '../../src/detect/likelihood.js';
import { fit, type Example } from './regression.js';

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
    expect(likelihood(['always', 'good'], weights)).toBeCloseTo(0.9, 1);
    expect(likelihood(['always', 'bad'], weights)).toBeCloseTo(0.1, 1);
    expect(Math.abs(weights.noise!)).toBeLessThan(0.2);
  });

  it('has no weight for what is rare', () => {
    expect(weights).not.toHaveProperty('rare');
    expect(likelihood(['always', 'good', 'never seen'], weights)).toBe(likelihood(['always', 'good'], weights));
  });

  it('is the same every time', () => {
    expect(fit(examples)).toEqual(weights);
  });
});
