// A process that records its share of documents about the same events as its siblings. Arguments: database file, name.
// It says that it is ready and starts when it is told to, so that all open the database at the same moment.

import { once } from 'node:events';
import { addDays } from '../../src/domain/dates.js';
import { openStore } from '../../src/record/store.js';
import { acsa, document, finding, gcap, intake } from './world.js';

const [file = '', name = ''] = process.argv.slice(2);
const NOW = '2025-09-01T00:00:00.000Z';
console.log('ready');
await once(process.stdin, 'data');
process.stdin.destroy();

const store = await openStore({ file });
await store.plant([acsa, gcap], NOW);
for (let n = 0; n < 40; n++) {
  // Half of the documents every sibling brings too; the other half are reports of its own of the same forty events.
  const date = addDays('2025-04-01', n * 6);
  const published = `${addDays(date, 1)}T07:00:00.000Z`;
  const from = document(n % 2 === 0 ? `shared-${n}` : `${name}-${n}`, { published });
  const findings = [finding(from, { commitment: gcap.id, status: 'contracted', date })];
  await store.record(intake(from, { findings }));
  // Reads first and writes then, which is where a transaction that did not take the lock at once would be turned away.
  await store.plant([{ ...acsa, title: `${name} ${n}` }], NOW);
  await store.outbox.due(`2025-09-08T08:00:${String(n).padStart(2, '0')}.000Z`);
}
await store.close();
