// board as its user meets it: an address, a link that lets write, an end; no door to other machines without a password.

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openBench, pactwatch, SIGNED, type Bench, type Run } from '../pipeline/bench.js';

vi.setConfig({ testTimeout: 120_000 });

let bench: Bench;
let running: Run[];
beforeEach(async () => {
  bench = await openBench();
  running = [];
  bench.publish([SIGNED]);
});
afterEach(async () => {
  for (const { process } of running) process.kill('SIGKILL');
  await Promise.all(running.map(({ done }) => done));
  await bench.close();
});

/** Starts a command and waits until it has said where its board is, on either stream. */
async function start(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<{ run: Run; said: string }> {
  const run = pactwatch(bench.folder, args, env);
  running.push(run);
  const said = await new Promise<string>((resolve, reject) => {
    let all = '';
    const hear = (chunk: unknown) => {
      all += String(chunk);
      if (/(?:Ctrl-C|"msg":"board")/.test(all)) resolve(all);
    };
    run.process.stdout?.on('data', hear);
    run.process.stderr?.on('data', hear);
    run.process.on('exit', () => reject(new Error(`it ended:\n${all}`)));
  });
  return { run, said };
}

const addressIn = (said: string) => /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0] ?? '';

it('says where it is and who may write, and ends when it is told to', async () => {
  await bench.checkAt('2025-09-01T07:00:00Z');
  const { run, said } = await start(['board', '--listen', '127.0.0.1:0']);
  expect(await (await fetch(`${addressIn(said)}/`)).text()).toContain('Japan–Italy ACSA');
  const login = /log in at (\S+)/.exec(said)?.[1] ?? '';
  expect((await fetch(login, { redirect: 'manual' })).status).toBe(303);
  run.process.kill('SIGTERM');
  expect((await run.done).code).toBe(0);
});

it('opens no door to other machines without a password, and says what to do', async () => {
  const { code, stderr } = await pactwatch(bench.folder, ['board', '--listen', '0.0.0.0:0']).done;
  expect(code).toBe(2);
  expect(stderr).toContain('PACTWATCH_BOARD_PASSWORD');
});

it.each(['board', 'run'])('%s says what is no address to listen on', async (command) => {
  for (const listen of ['127.0.0.1:99999', 'localhost']) {
    const { code, stderr } = await pactwatch(bench.folder, [command, '--listen', listen]).done;
    expect([code, stderr]).toEqual([2, expect.stringContaining(`"${listen}" is no host:port`)]);
  }
});

it('is served by run where the settings name it, and its password is in no log', async () => {
  await bench.write({ 'more.yaml': 'board: {listen: "127.0.0.1:0"}\nfetch: {allow_private: true}\noutbox: outbox\n' });
  const { run, said } = await start(['--config', 'more.yaml', 'run', '--listen', 'none'], {
    PACTWATCH_BOARD_PASSWORD: 'a word of ours',
  });
  expect((await fetch(addressIn(said))).status).toBe(401);
  const authorization = `Basic ${Buffer.from('reader:a word of ours').toString('base64')}`;
  expect(await (await fetch(addressIn(said), { headers: { authorization } })).text()).toContain('Japan–Italy ACSA');
  run.process.kill('SIGTERM');
  const { code, stderr } = await run.done;
  expect(code).toBe(0);
  expect(stderr).not.toContain('a word of ours');
});
