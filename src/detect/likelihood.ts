// How likely a reading is right by its signs: a logistic regression whose weights were learned from the labelled corpus.

import { WEIGHTS } from './weights.js';

/** So likely a reading must be to be claimed against what the rules object to it. */
export const LIKELY = 0.6;

/** In: the signs of a reading (`signsOf`), and other weights than the learned ones. Out: how likely it is right, 0 to 1. A sign without a weight counts nothing. */
export function likelihood(signs: readonly string[], weights: Readonly<Record<string, number>> = WEIGHTS): number {
  const sum = signs.reduce((total, sign) => total + (weights[sign] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}
