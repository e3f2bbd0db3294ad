// Holds the detector to what it has reached: no measure of any set and language may fall below its floor.

import { describe, expect, it } from 'vitest';
import { loadGroups, SETS } from './corpus.js';
import { fallen, readFloors } from './floors.js';
import { measure, together } from './measure.js';
import { explainFailures } from './report.js';

/** Hundreds of documents are read in one test: it may take so long (ms) beside other workers. */
const MEASURING = 180_000;

const floors = readFloors();

describe('floors', async () => {
  for (const set of SETS) {
    const groups = await loadGroups(set);
    for (const lang of new Set(groups.map((group) => group.lang))) {
      const name = `${set}/${lang}`;
      it(
        `${name} has floors, and keeps them`,
        () => {
          expect(floors, 'npm run quality -- --raise sets floors that are missing').toHaveProperty([name]);
          const measured = together(
            name,
            groups.filter((group) => group.lang === lang).map((group) => measure(group)),
          );
          // Documents of held-out commitments are never shown one by one: whoever writes rules must not have seen them.
          const why = set === 'heldout' ? 'npm run quality -- --set heldout shows the sums' : explainFailures(measured);
          expect(fallen(measured, floors), why).toEqual([]);
        },
        MEASURING,
      );
    }
  }
});
