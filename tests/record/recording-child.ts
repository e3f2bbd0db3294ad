// A process that records its share of documents about the same events as its siblings. Arguments: database file, name.

import { addDays } from '../../src/domain/dates.js';
import { openStore } from '../../src/record/store.js';
import { acsa, document, finding, gcap, intake } from './world.js';

const [file = '', name = ''] = process.argv.slice(2);
const store = await openStore({ file });
await store.plant([acsa, gcap], '2025-09-01T00:00:00.000Z');
for (let n = 0; n < 40; n++) {
  // Half of the documents every sibling brings too; the other half are reports of its own of the same forty events.
  const date = addDays('2025-04-01', n * 6);
  const published = `${addDays(date, 1)}T07:00:00.000Z`;
  const from = document(n % 2 === 0 ? `shared-${n}` : `${name}-${n}`, { published });
  const findings = [finding(from, { commitment: gcap.id, status: 'contracted', date })];
  await store.record(intake(from, { findings }));
}
await store.close();
