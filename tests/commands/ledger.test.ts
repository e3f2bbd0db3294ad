// review, history, export, backup, seed accept as people run them: what they print, and what the next check makes of it.

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ACSA, IN_FORCE, openBench, OTHERS, type Bench } from '../pipeline/bench.js';

// Each command starts a process; on a busy machine that takes seconds.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 });

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
  await bench.write({
    'seeds/acsa.yaml': `# Mine: do not touch.\n${ACSA}expected:\n  - {status: in-force, by: 2025-12-31, summary: Soon.}\n`,
  });
  bench.publish([{ ...IN_FORCE, at: '2025-09-05T20:00:00Z' }, ...OTHERS]);
  await bench.checkAt('2025-09-06T07:00:00Z');
});
afterEach(() => bench.close());

async function run(...args: readonly string[]): Promise<{ code: number | null; out: string }> {
  const { code, stdout, stderr } = await bench.start(...args).done;
  return { code, out: stdout + stderr };
}

it('a person confirms, and what is confirmed becomes the baseline of the seed, comments and all', async () => {
  expect((await run('review')).out).toContain('1 press report, unconfirmed');
  const early = await run('seed', 'accept', 'acsa');
  expect(early).toMatchObject({ code: 2, out: expect.stringContaining('nothing new is certain') });

  const said = await run('review', 'confirm', 'acsa:3', '--why', 'gazette', '--who', 'ada');
  expect(said).toMatchObject({ code: 0, out: expect.stringContaining('(confirmed)') });
  expect((await run('review')).out).toMatch(/Nothing waits[^]*Precision: 100%/);
  expect((await run('history', 'acsa')).out).toMatch(
    /in force.*confirmed[^]*"The Japan-Italy ACSA entered[^]*copy [0-9a-f]{12}[^]*by ada/,
  );

  expect((await run('seed', 'accept', 'acsa')).code).toBe(0);
  const text = await readFile(join(bench.folder, 'seeds/acsa.yaml'), 'utf8');
  expect(text).toMatch(/^# Mine: do not touch\.\nid: acsa\n/);
  expect(text).toContain('status: in-force');
  expect(text).toContain('date: 2025-09-05');
  expect(text).not.toContain('Soon.');
  await bench.checkAt('2025-09-07T07:00:00Z');
  const after = await run('status', 'acsa');
  expect(after.out).toContain('in force, baseline of 2025-09-05: in force');
  expect((await bench.mails()).length).toBe(1);
});

it('says what is wrong with what a person asks for, and leaves with 2', async () => {
  const cases: [string[], string][] = [
    [['review', 'confirm', 'acsa:99', '--why', 'x'], 'no event "acsa:99"'],
    [['review', 'correct', 'acsa:3', '--status', 'signd', '--why', 'x'], 'did you mean "signed"?'],
    [['review', 'correct', 'acsa:3', '--date', '2025-13', '--why', 'x'], 'expected a date'],
    [['history', 'acsaa'], 'did you mean "acsa"?'],
    [['restore', 'nowhere.db'], 'nowhere.db is not there'],
  ];
  for (const [args, words] of cases)
    expect(await run(...args), args.join(' ')).toMatchObject({ code: 2, out: expect.stringContaining(words) });
});

it('a backup brings back what was there, and puts aside what it replaces', async () => {
  expect((await run('backup', 'kept.db')).code).toBe(0);
  await run('review', 'dismiss', 'acsa:3', '--why', 'wrong');
  expect((await run('export', '--format', 'csv')).out).toContain('dismissed');
  const restored = await run('restore', 'kept.db');
  expect(restored.code).toBe(0);
  expect((await run('export', '--format', 'csv')).out).not.toContain('dismissed');
  const aside = /before-restore-\S+\.db/.exec(restored.out)?.[0] ?? '';
  expect(existsSync(join(bench.folder, aside))).toBe(true);
});
