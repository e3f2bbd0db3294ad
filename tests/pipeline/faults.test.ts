// Broken files stop the run before anything is read or written, and every fault is named (promise 6).

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ACSA, openBench, OTHERS, snapshot, watcher, type Bench } from './bench.js';

// Each run of the command line starts a process; on a busy machine that takes seconds.
vi.setConfig({ testTimeout: 120_000 });

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
  bench.publish([...OTHERS]);
});
afterEach(() => bench.close());

const BROKEN_SEED = ACSA.replace('parties: [JP, IT]\n', '')
  .replace('generic_names', 'generic_name')
  .replace('2024-11-25', '2024-11-31');
const BROKEN_WATCHER = `${watcher('paper', 'ftp://x.example/feed')}every: often\ncommitment: [acsa]\n`;

describe('broken files', () => {
  it.each(['check', 'validate', 'status'])(
    '%s names every fault with line and column, leaves with 2 and writes nothing',
    async (command) => {
      await bench.write({ 'seeds/acsa.yaml': BROKEN_SEED, 'watchers/paper.yaml': BROKEN_WATCHER });
      const before = await snapshot(bench.folder);
      const { code, stdout, stderr } = await bench.start(command).done;
      expect(code).toBe(2);
      const lines = (stdout + stderr).split('\n').filter((line) => /^\w+\/\w+\.yaml:/.test(line));
      expect(lines).toEqual([
        'seeds/acsa.yaml:1:1  parties  missing (expected a list such as [a, b])',
        'seeds/acsa.yaml:5:1  generic_name  unknown key "generic_name" (did you mean "generic_names"?)',
        'seeds/acsa.yaml:10:30  baseline.events.0.date  found "2024-11-31" (expected a date such as 2025-09-05, 2025-09 or 2025)',
        'watchers/paper.yaml:5:6  url  found "ftp://x.example/feed" (expected an address that starts with https:// or http://)',
        'watchers/paper.yaml:8:8  every  found "often" (expected a number and m, h or d, such as 30m, 6h or 2d)',
        'watchers/paper.yaml:9:1  commitment  unknown key "commitment" (did you mean "commitments"?)',
      ]);
      expect(stderr).not.toMatch(/at .*\.ts:\d+/);
      expect(await snapshot(bench.folder)).toEqual(before);
      expect(bench.web.asked).toEqual([]);
    },
  );

  it('does not take the other sources down when one fails', async () => {
    await bench.write({ 'watchers/gone.yaml': watcher('gone', bench.web.url('/gone.xml')) });
    const { code, stdout } = await bench.start('check').done;
    expect(code).toBe(1);
    expect(stdout).toMatch(/^gone +failed/m);
    expect(stdout).toMatch(/^paper +read/m);
  });
});
