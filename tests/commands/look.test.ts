// Commands that look and change nothing: status, explain, validate, help.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { IN_FORCE, openBench, OTHERS, SIGNED, snapshot, type Bench } from '../pipeline/bench.js';

// Each run of the command line starts a process; on a busy machine that takes seconds.
vi.setConfig({ testTimeout: 120_000 });

let bench: Bench;
let before: Record<string, string>;
beforeAll(async () => {
  bench = await openBench();
  bench.publish([SIGNED, ...OTHERS]);
  await bench.checkAt('2025-09-01T07:00:00Z');
  bench.publish([IN_FORCE, ...OTHERS]);
  await bench.checkAt('2025-09-05T12:00:00Z');
  before = await snapshot(join(bench.folder, 'seeds'));
});
afterAll(async () => {
  expect(await snapshot(join(bench.folder, 'seeds'))).toEqual(before);
  await bench.close();
});

const run = (...args: string[]) => bench.start(...args).done;

describe('status', () => {
  it('shows where each commitment stands and how many of its sources were read well', async () => {
    const { code, stdout } = await run('status');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^acsa +in force +2025-09-05 +2025-09-05 +1 +1\/1 +2025-09-01 07:00$/m);
  });

  it('shows the events and sources of one', async () => {
    const { stdout } = await run('status', 'acsa');
    expect(stdout).toMatch(/^acsa:1 +2024-11-25 +signed +baseline +Signed in Rome\.$/m);
    expect(stdout).toMatch(/^acsa:2 +2025-09-05 +in force +detected/m);
    expect(stdout).toMatch(/^paper +ok +2025-09-05 12:00/m);
  });

  it('works before anything was read, and says what that is worth', async () => {
    const fresh = await openBench();
    const { stdout } = await fresh.start('status').done;
    expect(stdout).toMatch(/^acsa +signed +2024-11-25 +2024-11-25 +0\/1 +not covered$/m);
    expect(stdout).toContain('1 of 1 have no source that was read well');
    await fresh.close();
  });
});

describe('explain', () => {
  it('tells why an alert was sent, from its address or its event', async () => {
    const { code, stdout } = await run('explain', bench.web.url('/story-1'));
    expect(code).toBe(0);
    expect(stdout).toMatch(/^acsa: change$/m);
    expect(stdout).toMatch(/occurred in force 2025-09-05 {2}\(new/);
    expect(stdout).toMatch(/rules: en\./);
    expect(stdout).toMatch(/-> sent to reader@example\.org at 2025-09-05/);
    expect((await run('explain', 'acsa:2')).stdout).toMatch(/detected by reader/);
  });

  it('tells why nothing was sent', async () => {
    const { stdout } = await run('explain', bench.web.url('/story-1'));
    expect(stdout).toMatch(/^acsa: restates$/m);
    expect(stdout).toMatch(/-> no alert: entry \d+, attached acsa:1/);
    expect((await run('explain', bench.web.url('/story-2'))).stdout).toContain('It names nothing that is tracked.');
  });

  it('works on documents of a file, without a store', async () => {
    const document = {
      id: 'd1',
      publisher: 'Paper',
      official: false,
      published: '2025-09-05T12:00:00Z',
      url: '',
      title: IN_FORCE.title,
      text: IN_FORCE.text,
    };
    await writeFile(join(bench.folder, 'documents.jsonl'), JSON.stringify(document));
    const { stdout } = await run('explain', '--seeds', 'seeds', '--documents', 'documents.jsonl', 'd1');
    expect(stdout).toMatch(/^acsa: change$/m);
    expect(stdout).toMatch(/-> alert: 1 press report, unconfirmed/);
  });

  it('says so where nothing is known', async () => {
    expect(await run('explain', 'nothing')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^error: nothing is known of "nothing"/),
    });
  });
});

describe('help and usage', () => {
  it('gives a newcomer examples and exit codes', async () => {
    const { code, stdout } = await run('--help');
    expect(code).toBe(0);
    for (const words of ['pactwatch demo', 'Exit codes', 'check --exit-code']) expect(stdout).toContain(words);
  });

  it.each(['check', 'status', 'explain', 'validate', 'demo', 'analyze', 'replay'])(
    '%s --help shows how it is used',
    async (command) => {
      const { code, stdout } = await run(command, '--help');
      expect(code).toBe(0);
      expect(stdout).toContain(`Usage: pactwatch ${command}`);
    },
  );

  it('leaves with 2 on an unknown command or option, with a hint', async () => {
    expect(await run('chek')).toMatchObject({ code: 2, stderr: expect.stringContaining('check') });
    expect(await run('status', '--al')).toMatchObject({ code: 2 });
    expect(await run()).toMatchObject({ code: 2 });
  });
});
