// Counts with their intervals: shares (Wilson) and rates (exact Poisson), both at 95 %.

/** How many of a number were right. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

export const NOTHING: Share = { right: 0, of: 0 };

export function add(a: Share, b: Share): Share {
  return { right: a.right + b.right, of: a.of + b.of };
}

/** One case, right or wrong. */
export function one(right: boolean): Share {
  return { right: right ? 1 : 0, of: 1 };
}

/** The share as a number; NaN where there is nothing to share. */
export function rate({ right, of }: Share): number {
  return right / of;
}

/** Harmonic mean of precision and recall. */
export function f1(precision: Share, recall: Share): number {
  const [p, r] = [rate(precision), rate(recall)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

/** 97.5 % point of the normal distribution. */
const Z = 1.959964;

/** Wilson's interval for a share (Wilson 1927): stays within 0 and 1, and is honest about small counts. */
export function wilson({ right, of }: Share): [low: number, high: number] {
  if (of === 0) return [0, 1];
  const p = right / of;
  const spread = Z * Math.sqrt((p * (1 - p)) / of + (Z * Z) / (4 * of * of));
  const scale = 1 + (Z * Z) / of;
  const middle = p + (Z * Z) / (2 * of);
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)];
}

/** Probability of `count` cases at most, where `mean` are expected (Poisson). */
function atMost(count: number, mean: number): number {
  let term = Math.exp(-mean);
  let sum = term;
  for (let k = 1; k <= count; k++) {
    term *= mean / k;
    sum += term;
  }
  return sum;
}

/** The mean at which a falling probability comes down to `target`, to a millionth. */
function solve(probability: (mean: number) => number, target: number, high: number): number {
  let [low, top] = [0, high];
  while (top - low > 1e-6) {
    const middle = (low + top) / 2;
    if (probability(middle) > target) low = middle;
    else top = middle;
  }
  return (low + top) / 2;
}

/** Exact Poisson interval for a count (Garwood 1936). */
export function poisson(count: number): [low: number, high: number] {
  const far = count + 10 * Math.sqrt(count + 1) + 10;
  const low = count === 0 ? 0 : solve((mean) => atMost(count - 1, mean), 0.975, far);
  return [low, solve((mean) => atMost(count, mean), 0.025, far)];
}
