// What Italian context rules share: whole words.

import { ruleMaker } from '../../rules.js';

/** An elided word ("dell'") ends at its apostrophe. */
export const rule = ruleMaker('it', (pattern) => `(?<![\\p{L}\\p{N}])(?:${pattern})(?:(?<=')|(?![\\p{L}\\p{N}]))`);
