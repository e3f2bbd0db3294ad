// npm run soak:workers -- [kills] [workers] [seed]: workers on PostgreSQL killed at random for as long as you like.

import { findBinaries, startPostgres } from '../support/postgres.js';
import { postgres } from '../support/places.js';
import { play } from './kill.js';

const [kills = '40', workers = '4', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);
const binaries = findBinaries();
if (!binaries) throw new Error('PostgreSQL is not installed here');
const server = await startPostgres(binaries);
const place = await postgres(server.address).place();
const game = { workers: Number(workers), kills: Number(kills), papers: 40, pacts: Number(kills) * 3, seed: Number(seed) };
const { broken, reads, mails, longestGap } = await play(place, game);
console.log(
  `${kills} of ${workers} workers killed (seed ${seed}): ${reads} requests, ${mails} mails, every source read again at most ${longestGap.toFixed(1)} minutes after a death (lease: 10)`,
);
console.log(broken.length === 0 ? 'Nothing lost, nothing told twice.' : broken.join('\n'));
await server.stop();
process.exit(broken.length === 0 ? 0 : 1);
