// npm run fit: learns the weights of signs (src/detect/weights.ts) from the labelled corpus, and says how well they do on groups left out.

import { writeFileSync } from 'node:fs';
import { createReader, type Considered } from '../../src/detect/index.js';
import { LIKELY, likelihood } from '../../src/detect/likelihood.js';
import { agree } from '../../src/domain/dates.js';
import { loadGroups, type Group } from './corpus.js';
import { fit, type Example } from './regression.js';

const TARGET = new URL('../../src/detect/weights.ts', import.meta.url);
/** Groups are dealt into so many parts; each is judged by weights learned from the others. */
const PARTS = 8;
/** A weight that moves nothing is left out. */
const NOTHING = 0.02;

interface Reading extends Example {
  readonly group: string;
  /** True where the rules objected to it. */
  readonly objected: boolean;
}

function readingsOf(group: Group): Reading[] {
  const reader = createReader(group.commitments);
  return group.documents.flatMap((document) =>
    reader.read(document).considered.flatMap((one) => {
      const claim = one.claim ?? one.would;
      if (!claim || !one.signs) return [];
      const labelled = document.labels.find(({ commitment }) => commitment === claim.commitment)?.claims ?? [];
      const right = labelled.some(
        ({ status, modality, date }) => status === claim.status && modality === claim.modality && agree(claim.date, date),
      );
      return [{ signs: one.signs, right, group: groupOf(group.name), objected: isObjected(one) }];
    }),
  );
}

/** Groups that tell of the same commitments in other words stand or fall together. */
const groupOf = (name: string) => name.replace(/-[a-d]$/, '');

const isObjected = ({ claim, would }: Considered) =>
  would !== undefined || claim?.rules.some((rule) => rule.startsWith('likely:')) === true;

const readings: Reading[] = [];
for (const set of ['dev', 'own', 'quiet', 'mixed'] as const)
  for (const group of await loadGroups(set)) readings.push(...readingsOf(group));

const groups = [...new Set(readings.map(({ group }) => group))];
const judged = Array.from({ length: PARTS }, (_, part) => {
  const left = new Set(groups.filter((_group, at) => at % PARTS === part));
  const weights = fit(readings.filter(({ group }) => !left.has(group)));
  return readings.filter(({ group }) => left.has(group)).map((one) => ({ ...one, likely: likelihood(one.signs, weights) }));
}).flat();
const objected = judged.filter((one) => one.objected);
console.log(
  `${readings.length} readings, ${objected.length} that the rules object to, ${objected.filter(({ right }) => right).length} of them right`,
);
for (const least of [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8]) {
  const over = objected.filter(({ likely }) => likely >= least);
  console.log(
    `likely ${least}: ${over.filter(({ right }) => right).length} right of ${over.length}${least === LIKELY ? ' *' : ''}`,
  );
}

const weights = Object.entries(fit(readings)).filter(([, weight]) => Math.abs(weight) >= NOTHING);
const lines = weights.map(([sign, weight]) => `  ${/^\w+$/.test(sign) ? sign : `'${sign}'`}: ${Number(weight.toFixed(2))},`);
writeFileSync(
  TARGET,
  [
    '// What each sign of a reading counts (`signs.ts`), learned from the labelled corpus: made by `npm run fit`, not by hand.',
    '',
    'export const WEIGHTS: Readonly<Record<string, number>> = {',
    ...lines,
    '};',
    '',
  ].join('\n'),
);
console.log(`${weights.length} weights`);
