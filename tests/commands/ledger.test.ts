// review, history, export, backup, seed accept as people run them: what they print, and what the next check makes of it.

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ACSA, IN_FORCE, openBench, OTHERS, type Bench } from '../pipeline/bench.js';
import { CLI } from '../support/build.js';

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

it('the history of a commitment says of a plan that still stands no more than that', async () => {
  const expected = 'expected:\n  - {status: expired, by: 2035-09-05, summary: At last.}\n';
  await bench.write({ 'seeds/acsa.yaml': `${ACSA}${expected}` });
  await bench.checkAt('2025-09-06T08:00:00Z');
  expect((await run('history', 'acsa')).out).toMatch(/planned: expired {2}acsa:\d+, expected$/m);
});

it('a person confirms, and what is confirmed becomes the baseline of the seed, comments and all', async () => {
  const waiting = (await run('review')).out;
  expect(waiting).toContain('1 press report, unconfirmed');
  expect(waiting).toMatch(/paper, 2025-09-05: Japan-Italy ACSA enters into force\n {2}http:\/\/127\.0\.0\.1:\d+\/story-1$/m);
  const early = await run('seed', 'accept', 'acsa');
  expect(early).toMatchObject({ code: 2, out: expect.stringContaining('nothing new is certain') });

  const said = await run('review', 'confirm', 'acsa:3', '--why', 'gazette', '--who', 'ada');
  expect(said).toMatchObject({ code: 0, out: expect.stringContaining('(confirmed)') });
  expect((await run('review')).out).toMatch(/Nothing waits[^]*Precision: 100%/);
  const history = (await run('history', 'acsa')).out;
  expect(history).toMatch(/planned: in force {2}fulfilled or replaced {2}acsa:\d+, expected$/m);
  expect(history).toMatch(/in force.*confirmed[^]*"The Japan-Italy ACSA entered[^]*copy [0-9a-f]{12}[^]*by ada/);

  expect((await run('seed', 'accept', 'acsa')).code).toBe(0);
  const text = await readFile(join(bench.folder, 'seeds/acsa.yaml'), 'utf8');
  expect(text).toMatch(/^# Mine: do not touch\.\nid: acsa\n/);
  expect(text).toContain('status: in-force');
  expect(text).toContain('date: 2025-09-05');
  expect(text).toContain('summary: The agreement entered into force on 5 September 2025.');
  expect(text).not.toContain('Soon.');
  await bench.checkAt('2025-09-07T07:00:00Z');
  const after = await run('status', 'acsa');
  expect(after.out).toContain('in force, baseline of 2025-09-05: in force');
  expect((await bench.mails()).length).toBe(1);
});

/** The command on a terminal of its own, which is given the answers one by one as it asks. */
async function onTerminal(command: readonly string[], answers: readonly string[]): Promise<string> {
  const child = spawn('python3', ['-c', TERMINAL, JSON.stringify(answers), process.execPath, CLI, ...command], {
    cwd: bench.folder,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  child.stdout.on('data', (chunk) => (out += String(chunk)));
  await once(child, 'close');
  return out.replaceAll('\r', '');
}

/** Starts what follows the answers on a pty, writes an answer behind each "? ", and copies all that it says. */
const TERMINAL = `
import json, os, pty, sys
answers = json.loads(sys.argv[1])
pid, fd = pty.fork()
if pid == 0: os.execvp(sys.argv[2], sys.argv[2:])
seen = b''
while True:
    try: data = os.read(fd, 4096)
    except OSError: break
    if not data: break
    os.write(1, data)
    seen += data
    if seen.rstrip(b'\\x1b[0123456789GJKm').endswith(b'? ') and answers:
        os.write(fd, (answers.pop(0) + '\\n').encode())
        seen = b''
os.waitpid(pid, 0)
`;

const hasPython = spawnSync('python3', ['-c', 'import pty']).status === 0;

it.skipIf(!hasPython)('asks on a terminal, event by event, and takes each word with its reason', async () => {
  const said = await onTerminal(['review'], ['d', 'it was another pact']);
  expect(said).toMatch(/1\/1 {2}acsa:3[^]*enters into force[^]*\[c\]onfirm, \[d\]ismiss, \[s\]kip, \[q\]uit\?/);
  expect(said).toMatch(/why\?[^]*acsa:3[^]*\(dismissed\)\n1 recipient who had been told otherwise: corrected/);
  expect(said).toContain('Precision: 0%');
  expect((await run('history', 'acsa')).out).toMatch(/dismissed by [^]*: it was another pact\n.*told to[^]*reader@example\.org/);
  const mails = await bench.mails();
  expect(mails.map(({ subject }) => subject)).toEqual([
    expect.stringContaining('signed -> in force'),
    '[correction] Japan–Italy ACSA: in force (5 Sep 2025) is withdrawn',
  ]);
  expect(mails[1]?.references).toBe(mails[0]?.references);
  expect(await onTerminal(['review'], [])).toContain('Nothing waits for review.');
});

it('says what is wrong with what a person asks for, and leaves with 2', async () => {
  const cases: [string[], string][] = [
    [['review', 'confirm', 'acsa:99', '--why', 'x'], 'no event "acsa:99"'],
    [['review', 'correct', 'acsa:3', '--status', 'signd', '--why', 'x'], 'did you mean "signed"?'],
    [['review', 'correct', 'acsa:3', '--status', 'ended', '--why', 'x'], 'did you mean "terminated"?'],
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
