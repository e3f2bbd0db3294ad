// A database that goes away under a worker: it lives on, reads again what it could not hand in, and ends when it is asked to.

import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openStore, type Store, StoreFault } from '../../src/record/store.js';
import { ACSA, IN_FORCE, openBench, OTHERS, pactwatch, SIGNED, type Bench } from '../pipeline/bench.js';
import { type Line, openLine } from '../support/line.js';
import { freePort } from '../support/port.js';
import { type Place, STORES } from '../support/stores.js';
import { openWorld } from './world.js';

vi.setConfig({ testTimeout: 120_000 });

const at = (minute: number) => new Date(Date.parse('2025-09-05T12:00:00Z') + minute * 60_000).toISOString();

describe.runIf(STORES.length > 1)('a database that goes away', () => {
  let place: Place;
  let line: Line;
  let bench: Bench;
  beforeEach(async () => {
    place = await STORES[1]!.place();
    line = await openLine(place.file);
    bench = await openBench();
    bench.publish([SIGNED, ...OTHERS]);
  });
  afterEach(async () => {
    await line.cut();
    await bench.close();
    await place.remove();
  });

  it('while a source is read: what could not be handed in is read again when it is back', async () => {
    const world = await openWorld({ file: line.address }, {}, at(0), { bench });
    await world.beatAt(at(0));
    let cut = Promise.resolve();
    bench.web.set('/feed.xml', (_request, response) => {
      cut = line.cut();
      void cut.then(() => response.writeHead(503).end());
    });
    await world.beatAt(at(61));
    expect(world.worker.obstacle).toContain('read: the store');
    await cut;
    // However long it lasts, it is said once.
    for (const minute of [62, 63, 64]) await world.beatAt(at(minute));
    const jobsIn = (words: string) =>
      world.log.flatMap((line) => (line.includes(words) ? (/"job":"(\w+)"/.exec(line)?.[1] ?? []) : [])).sort();
    const broken = jobsIn('"level":"error"');
    expect(broken).toEqual([...new Set(broken)]);
    expect(broken).toContain('hold');
    await line.mend();
    bench.publish([IN_FORCE, SIGNED, ...OTHERS]);
    await world.beatAt(at(65));
    expect(world.worker.obstacle).toBe('');
    expect(jobsIn('a job can be done again')).toEqual(broken);
    expect(world.arrivals.map(({ subject }) => subject)).toEqual([expect.stringContaining('signed -> in force')]);
    await world.close();
  });

  it('in the midst of a transaction: that is a trouble that may pass, and the next one goes through', async () => {
    const store: Store = await openStore({ file: line.address });
    const other = new pg.Client({ connectionString: place.file });
    await other.connect();
    await other.query('select pg_advisory_lock(7228301)');
    const waiting = expect(store.handBack(randomUUID())).rejects.toThrow(StoreFault);
    const isWaiting = async () =>
      (await place.query("select 1 from pg_locks where locktype = 'advisory' and not granted")).length > 0;
    while (!(await isWaiting()));
    await line.cut();
    await waiting;
    await other.end();
    await line.mend();
    await store.handBack(randomUUID());
    await store.close();
  });

  it.each(['cut', 'silence'] as const)(
    '(%s) and stays away: the daemon has figures of its own all the same, and ends within ten seconds',
    async (how) => {
      await bench.write({ 'seeds/acsa.yaml': ACSA });
      const listen = `127.0.0.1:${await freePort()}`;
      const run = pactwatch(bench.folder, ['run', '--worker', '--listen', listen, '--log-level', 'debug'], {
        DATABASE_URL: line.address,
      });
      let log = '';
      await new Promise<void>((resolve) => {
        run.process.stderr?.on('data', (chunk) => (log += String(chunk)).includes('source read') && resolve());
        run.process.on('exit', () => resolve());
      });
      await line[how]();
      const answer = await fetch(`http://${listen}/metrics`);
      const figures = await answer.text();
      expect(answer.status).toBe(200);
      expect(figures).toMatch(/^pactwatch_store_up 0$/m);
      expect(figures).toMatch(/^pactwatch_reads_total\{outcome="read"\} 1$/m);
      expect(figures).not.toContain('pactwatch_sources');
      const began = performance.now();
      run.process.kill('SIGTERM');
      const { code, stderr } = await run.done;
      expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining('"msg":"stopping"') });
      expect(performance.now() - began).toBeLessThan(10_000);
    },
  );
});
