// npm run soak -- [deaths at each point] [seed]: the harness of the tests for as long as you like, each time in another order.

import { findBinaries, startPostgres } from '../support/postgres.js';
import { postgres, sqlite, type StoreKind } from '../support/places.js';
import { compile, MOST_HITS, play, POINTS, removeCompiled } from './harness.js';

const [hits = '170', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);
const binaries = findBinaries();
const server = binaries === undefined ? undefined : await startPostgres(binaries);
const kinds: readonly StoreKind[] = server ? [sqlite, postgres(server.address)] : [sqlite];
compile();
let failed = false;
for (const { name, place: makePlace } of kinds)
  for (let done = 0; done < Number(hits); done += MOST_HITS) {
    const place = await makePlace();
    const { broken, deaths } = await play(place, Math.min(MOST_HITS, Number(hits) - done), Number(seed) + done);
    await place.remove();
    failed ||= broken.length > 0;
    const died = POINTS.map((point) => `${deaths.get(point) ?? 0} ${point}`).join(', ');
    console.log(`${name}, seed ${Number(seed) + done}: ${died}; ${broken.length === 0 ? 'nothing broken' : broken.join('; ')}`);
  }
removeCompiled();
await server?.stop();
process.exitCode = failed ? 1 : 0;
