// What each part of the detector is worth: the development corpus scored again with one part taken out.

import { createReader } from '../../src/detect/index.js';
import type { Language } from '../../src/detect/language.js';
import { languages } from '../../src/detect/languages/index.js';
import type { Commitment } from '../../src/domain/seed.js';
import type { Group } from './corpus.js';
import { measure, together, type Measured } from './measure.js';

interface Variant {
  readonly name: string;
  /** The languages without the part. */
  readonly without?: (language: Language) => Language;
  /** The commitments without the part. */
  readonly forget?: (commitment: Commitment) => Commitment;
}

const VARIANTS: readonly Variant[] = [
  { name: 'everything' },
  {
    name: 'no ledger: each commitment as if nothing had happened yet',
    forget: (seed) => ({ ...seed, baseline: { as_of: '1900-01-01', status: 'proposed', events: [] }, expected: [] }),
  },
  { name: 'no context rules (negation, plans, hearsay, conditions)', without: (l) => ({ ...l, context: [] }) },
  { name: 'no grammar: every cue has happened', without: (l) => ({ ...l, form: () => 'past' }) },
  { name: 'no parties', without: (l) => ({ ...l, countries: [], compounds: () => [] }) },
  { name: 'no descriptions and anaphors: names only', without: (l) => ({ ...l, instruments: [] }) },
  { name: 'no dates', without: (l) => ({ ...l, dates: () => [] }) },
  { name: 'no block types', without: (l) => ({ ...l, blocks: [] }) },
  { name: 'no clauses', without: (l) => ({ ...l, clauseBreak: '(?!)' }) },
  { name: 'no questions', without: (l) => ({ ...l, isQuestion: () => false, opensQuestion: () => false }) },
];

/** In: groups of the corpus. Out: their scores together, one for each part taken out, the whole detector first. */
export function ablate(groups: readonly Group[]): Measured[] {
  return VARIANTS.map(({ name, without, forget }) => {
    const crippled = without ? languages.map(without) : languages;
    const scored = groups.map((group) => {
      const commitments = forget ? group.commitments.map(forget) : group.commitments;
      return measure({ ...group, commitments, events: [] }, (seeds) => createReader(seeds, crippled));
    });
    return together(name, scored);
  });
}
