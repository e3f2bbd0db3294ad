// doctor finds what stands in the way, says what helps, and changes nothing.

import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { runtimeFinding, zoneFinding } from '../../src/commands/machine.js';
import { openBench, snapshot, watcher, type Bench } from '../pipeline/bench.js';

vi.setConfig({ testTimeout: 120_000 });

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
  await mkdir(join(bench.folder, 'state'));
});
afterEach(() => bench.close());

const doctor = (...args: string[]) => bench.start('doctor', ...args).done;

it('finds nothing in the way where nothing is, and leaves all as it was', async () => {
  const before = await snapshot(bench.folder);
  const { code, stdout } = await doctor();
  expect(stdout).toMatch(/^ok +mail +127\.0\.0\.1:\d+ takes mails from pactwatch@example\.org$/m);
  expect(stdout).toMatch(/^ok +sources +1 of 1 host can be reached$/m);
  expect(stdout).toMatch(/^look +operator /m);
  expect(stdout).toContain('Nothing stands in the way; 1 thing to look at.');
  expect(code).toBe(0);
  expect(await snapshot(bench.folder)).toEqual(before);
  expect(bench.smtp.mails).toEqual([]);
  expect(bench.web.count('/feed.xml')).toBe(0);
});

it('names each trouble with what helps', async () => {
  await bench.smtp.down();
  await bench.write({
    'seeds/acsa.yaml': 'id: acsa\nkind: treaty\n',
    'watchers/paper.yaml': watcher('paper', 'http://127.0.0.1:1/feed.xml'),
  });
  const { code, stdout } = await doctor();
  expect(stdout).toMatch(/^BAD +files .* faults?, 0 warnings$/m);
  expect(stdout).toContain('-> pactwatch validate lists every fault with its fix');
  expect(stdout).toMatch(/^BAD +mail /m);
  expect(stdout).toMatch(/^BAD +sources +0 of 1 host can be reached$/m);
  expect(stdout).toContain('3 things to mend; 1 thing to look at.');
  expect(code).toBe(1);
  await rm(join(bench.folder, 'seeds/acsa.yaml'));
  await bench.smtp.up();
  expect((await doctor('--no-sources')).code).toBe(0);
});

it('says where nothing is tracked or nothing is read', async () => {
  await bench.write({ 'watchers/paper.yaml': `${watcher('paper', bench.web.url('/feed.xml'))}enabled: false\n` });
  expect((await doctor()).stdout).toMatch(/^look +watchers +no source is read: none is enabled$/m);
  for (const folder of ['seeds', 'watchers']) {
    await rm(join(bench.folder, folder), { recursive: true });
    await mkdir(join(bench.folder, folder));
  }
  const { code, stdout } = await doctor();
  expect(stdout).toMatch(/^look +seeds +nothing is tracked$/m);
  expect(stdout).toMatch(/^look +watchers +no source is read: there is none$/m);
  expect(stdout).toContain('-> pactwatch add URL proposes the file of a source');
  expect(stdout).toContain('Nothing stands in the way; 3 things to look at.');
  expect(code).toBe(0);
});

it('knows a Node that is too old, and rules of zones that are', () => {
  expect(runtimeFinding('20.18.1').state).toBe('bad');
  expect(runtimeFinding('20.19.0').state).toBe('good');
  expect(runtimeFinding('24.0.0').state).toBe('good');
  expect(zoneFinding('Europe/Rome', '2060-01-01T00:00:00Z').state).toBe('warn');
});
