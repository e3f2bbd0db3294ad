// Rules for dates of languages that set spaces: a pattern of whole words, and what its groups say.

import type { RawDate } from '../language.js';

/** The named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>;

export interface DateRule {
  readonly id: string;
  readonly re: RegExp;
  /** Null where the text is no date of an event, but must not be read as one by a later rule either. */
  readonly raw: (g: Groups) => RawDate | null;
}

/** In: an id, a pattern that whole words must fit, what its groups say, the flags of the expression. */
export function rule(id: string, pattern: string, raw: DateRule['raw'], flags = 'giu'): DateRule {
  return { id, re: new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, flags), raw };
}
