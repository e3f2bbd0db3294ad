// A process that records one alert and delivers it, and dies of kill -9 where it is told to.
// Arguments: database file, way out (`smtp:PORT` or `file:FOLDER`), point of death (before-send | after-send | none).

import { openPlans } from '../../src/compare/plans.js';
import type { Channel } from '../../src/domain/stages.js';
import { deliver, openChannel } from '../../src/notify/index.js';
import { openStore } from '../../src/record/store.js';
import { acsa, document, intake } from '../record/world.js';

const [file = '', way = '', death = 'none'] = process.argv.slice(2);
const [kind, where = ''] = way.split(/:(.*)/s);
const clock = () => new Date().toISOString();

const channel = openChannel({
  ...(kind === 'smtp' && { smtp: { host: '127.0.0.1', port: Number(where), secure: false, from: 'watch@sender.example' } }),
  outbox: where,
  secrets: {},
});

const mortal: Channel = {
  ...channel,
  send: async (message) => {
    if (death === 'before-send') process.kill(process.pid, 'SIGKILL');
    const result = await channel.send(message);
    if (death === 'after-send') process.kill(process.pid, 'SIGKILL');
    return result;
  },
};

const store = await openStore({ file });
await store.plant([acsa], clock());
await store.record(intake(document('a'), { now: clock() }));
await deliver(store.outbox, mortal, { clock, zone: 'UTC', openPlans });
await mortal.close();
await store.close();
