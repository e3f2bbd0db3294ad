// run as its user meets it: one daemon on one file, a door, news that arrives, an end within ten seconds.

import { mkdir, readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ACSA, IN_FORCE, openBench, OTHERS, pactwatch, SIGNED, watcher, type Bench, type Run } from '../pipeline/bench.js';
import { freePort } from '../support/port.js';

vi.setConfig({ testTimeout: 120_000 });

let bench: Bench;
let running: Run[];
beforeEach(async () => {
  bench = await openBench();
  running = [];
  bench.publish([SIGNED, ...OTHERS]);
});
afterEach(async () => {
  for (const { process } of running) process.kill('SIGKILL');
  await Promise.all(running.map(({ done }) => done));
  await bench.close();
});

/** Starts the daemon, and waits until it has said on its log what is waited for. */
async function start(until: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Promise<Run> {
  const run = pactwatch(bench.folder, ['run', '--log-level', 'debug', ...args], env);
  running.push(run);
  await new Promise<void>((resolve, reject) => {
    let log = '';
    run.process.stderr?.on('data', (chunk) => {
      log += String(chunk);
      if (log.includes(until)) resolve();
    });
    run.process.on('exit', () => reject(new Error(`it ended:\n${log}`)));
  });
  return run;
}

/** The raw answer to a request whose Host header is what we like. */
async function ask(port: number, path: string, host = `127.0.0.1:${port}`): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.end(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
  let answer = '';
  for await (const chunk of socket) answer += String(chunk);
  return answer;
}

it('tells what changed, answers at its door, lets no second daemon in, and ends within ten seconds', async () => {
  await bench.checkAt('2025-09-01T07:00:00Z');
  bench.publish([IN_FORCE, ...OTHERS]);
  const port = await freePort();
  const run = await start('"msg":"sent"', ['--listen', `127.0.0.1:${port}`]);
  expect((await bench.mails()).map(({ subject }) => subject)).toEqual([expect.stringContaining('signed -> in force')]);

  expect(await ask(port, '/healthz')).toMatch(/^HTTP\/1\.1 200 /);
  expect(await ask(port, '/readyz')).toMatch(/^HTTP\/1\.1 200 /);
  expect(await ask(port, '/metrics', 'pages.example')).toMatch(/^HTTP\/1\.1 421 /);
  expect(await ask(port, '/')).toMatch(/^HTTP\/1\.1 404 /);
  const figures = await ask(port, '/metrics');
  expect(figures).toContain('pactwatch_store_up 1');
  expect(figures).toContain('pactwatch_sources{state="ok"} 1');
  expect(figures).toContain('pactwatch_verdicts_total{verdict="change"} 1');
  expect(figures).toMatch(/^pactwatch_commitment_read_age_seconds\{commitment="acsa"\} \d/m);
  // Each figure is declared once, before its values: what Prometheus asks of the format.
  const types = [...figures.matchAll(/^# TYPE (\S+) (?:counter|gauge)$/gm)].map(([, name]) => name);
  expect(new Set(types).size).toBe(types.length);
  for (const [, name] of figures.matchAll(/^(pactwatch_\w+)(?:\{.*\})? [\d.e+-]+$/gm)) expect(types).toContain(name);

  const second = await pactwatch(bench.folder, ['run', '--listen', 'none']).done;
  expect(second.code).toBe(2);
  expect(second.stderr).toContain(`is being run by process ${run.process.pid}`);

  const began = performance.now();
  run.process.kill('SIGTERM');
  expect((await run.done).code).toBe(0);
  expect(performance.now() - began).toBeLessThan(10_000);
});

it('starts again at once where the last daemon was killed', async () => {
  const first = await start('source read', ['--listen', 'none']);
  first.process.kill('SIGKILL');
  await first.done;
  const second = await start('"msg":"running"', ['--listen', 'none']);
  second.process.kill('SIGINT');
  expect((await second.done).code).toBe(0);
});

it('refuses what cannot be, with what helps', async () => {
  const worker = await pactwatch(bench.folder, ['run', '--worker']).done;
  expect(worker).toMatchObject({ code: 2, stderr: expect.stringContaining('expected DATABASE_URL') });
  const port = Number(new URL(bench.web.origin).port);
  const taken = await pactwatch(bench.folder, ['run', '--listen', `127.0.0.1:${port}`]).done;
  expect(taken).toMatchObject({ code: 2, stderr: expect.stringContaining('expected another --listen') });
  // A folder in the place of the lock: as of a disk that is full or cannot be written.
  await mkdir(join(bench.folder, 'elsewhere/store.db.run'), { recursive: true });
  const settings = await readFile(join(bench.folder, 'pactwatch.yaml'), 'utf8');
  await bench.write({ 'pactwatch.yaml': `${settings}\nstore: elsewhere/store.db\n` });
  const shut = await pactwatch(bench.folder, ['run']).done;
  expect(shut).toMatchObject({ code: 2, stderr: expect.stringContaining('store.db.run cannot be used (SQLITE_CANTOPEN') });
  await bench.write({ 'pactwatch.yaml': 'zone: Europe/Atlantis\n', 'seeds/acsa.yaml': 'id: acsa\n' });
  const faulty = await pactwatch(bench.folder, ['run']).done;
  expect(faulty.code).toBe(2);
  for (const file of ['pactwatch.yaml:1:7', 'seeds/acsa.yaml:1:1']) expect(faulty.stderr).toContain(file);
});

it('watches on where the address of the board is taken, says so, and ends when asked', async () => {
  await bench.checkAt('2025-09-01T07:00:00Z');
  const settings = await readFile(join(bench.folder, 'pactwatch.yaml'), 'utf8');
  const taken = new URL(bench.web.origin).host;
  await bench.write({ 'pactwatch.yaml': `${settings}\nboard: {listen: "${taken}"}\n` });
  bench.publish([IN_FORCE, ...OTHERS]);
  const port = await freePort();
  const run = await start('"msg":"sent"', ['--listen', `127.0.0.1:${port}`]);
  expect(await ask(port, '/metrics')).toContain('pactwatch_board_up 0');
  run.process.kill('SIGTERM');
  const { code, stderr } = await run.done;
  expect(code).toBe(0);
  expect(stderr).toMatch(/"level":"error".*EADDRINUSE.*expected another board\.listen in the settings/);
  expect(await bench.mails()).toHaveLength(1);
});

it('starts with what is good where a seed and a watcher are broken, and tells the operator once', async () => {
  await bench.checkAt('2025-09-01T07:00:00Z');
  const settings = await readFile(join(bench.folder, 'pactwatch.yaml'), 'utf8');
  await bench.write({
    'pactwatch.yaml': `${settings}\noperator: ops@example.org\n`,
    'seeds/acsa.yaml': ACSA.replace(/kind: \w+/, 'kind: treaty'),
    'watchers/third.yaml': watcher('third', bench.web.url('/third.xml')).replace('kind: feed', 'kind: fed'),
  });
  bench.publish([IN_FORCE, ...OTHERS]);
  for (const wait of ['"msg":"sent"', '"msg":"running"']) {
    const run = await start(wait, ['--listen', 'none']);
    run.process.kill('SIGTERM');
    expect((await run.done).stderr).toMatch(/"level":"error".*seeds\/acsa\.yaml:\d.*watchers\/third\.yaml:\d/);
  }
  const mails = await bench.mails();
  expect(mails.map(({ to, subject }) => `${to?.[0]?.address} ${subject}`).sort()).toEqual([
    expect.stringMatching(/^ops@example\.org \[sources\]/),
    // The store holds what the broken seed last said: the news is held against that.
    expect.stringMatching(/^reader@example\.org .*signed -> in force/),
  ]);
  expect(mails.map(({ text }) => text).join()).toMatch(/seeds\/acsa\.yaml:\d+:\d+ +kind +found .treaty/);
});

it('writes no secret into its log, and pings while all is well', async () => {
  let pinged = 0;
  bench.web.set('/ping/very-secret-token', () => {
    pinged += 1;
  });
  await bench.smtp.down();
  await bench.write({
    'watchers/paper.yaml':
      'id: paper\nname: p\npublisher: p\nkind: feed\nlanguage: en\nurl: http://127.0.0.1:1/hidden-password/feed.xml\n',
  });
  const env = {
    PACTWATCH_PING_URL: `${bench.web.origin}/ping/very-secret-token`,
    PACTWATCH_SMTP_USER: 'postman',
    PACTWATCH_SMTP_PASSWORD: 'hidden-password',
  };
  const run = await start('trouble of a source', ['--listen', 'none'], env);
  while (pinged === 0) await setTimeout(20);
  run.process.kill('SIGTERM');
  const { stderr } = await run.done;
  expect(stderr).toContain('http://127.0.0.1:1/[secret]/feed.xml');
  expect(stderr).not.toContain('hidden-password');
  expect(stderr).not.toContain('very-secret-token');
});
