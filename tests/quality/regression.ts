// Logistic regression over signs that are there or not, with a pull towards zero: enough for some thousand readings and some hundred signs.

/** One reading: its signs, and whether it was right. */
export interface Example {
  readonly signs: readonly string[];
  readonly right: boolean;
}

/** A sign that is there, or missing, less often than this says nothing. */
const RARE = 40;
/** Strength of the pull towards zero. */
const RIDGE = 5;
const ROUNDS = 400;
const STEP = 0.5;

function commonSigns(examples: readonly Example[]): string[] {
  const counts = new Map<string, number>();
  for (const { signs } of examples) for (const sign of new Set(signs)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const most = examples.length - RARE;
  return [...counts]
    .filter(([sign, n]) => sign === 'always' || (n >= RARE && n <= most))
    .map(([sign]) => sign)
    .sort();
}

/** In: examples. Out: a weight for each sign that is neither rare nor nearly everywhere, for `likelihood`. The same every time. */
export function fit(examples: readonly Example[]): Record<string, number> {
  const signs = commonSigns(examples);
  const index = new Map(signs.map((sign, at) => [sign, at]));
  const rows = examples.map((example) => [...new Set(example.signs)].flatMap((sign) => index.get(sign) ?? []));
  const weights = new Float64Array(signs.length);
  const speed = new Float64Array(signs.length).fill(1e-8);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight, at) => (signs[at] === 'always' ? 0 : RIDGE * weight));
    rows.forEach((row, at) => {
      const sum = row.reduce((total, sign) => total + weights[sign]!, 0);
      const error = 1 / (1 + Math.exp(-sum)) - Number(examples[at]!.right);
      for (const sign of row) slope[sign]! += error;
    });
    slope.forEach((value, at) => {
      // Each weight goes at its own pace (AdaGrad: Duchi et al. 2011): rare signs would hardly move otherwise.
      speed[at]! += value * value;
      weights[at]! -= (STEP * value) / Math.sqrt(speed[at]!);
    });
  }
  return Object.fromEntries(signs.map((sign, at) => [sign, weights[at]!]));
}
