// No silence without proof: troubles of sources and of the network reach the operator once, and `watchers` and `status` show them.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { feed, IN_FORCE, openBench, OTHERS, SIGNED, watcher, type Bench } from './bench.js';

// Some of it runs the command line, which starts a process; on a busy machine that takes seconds.
vi.setConfig({ testTimeout: 120_000 });

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
  await bench.write({
    'pactwatch.yaml': [
      'recipients: [{address: reader@example.org}]',
      'operator: ops@example.org',
      `smtp: {host: 127.0.0.1, port: ${bench.smtp.port}, from: pactwatch@example.org}`,
      'fetch: {allow_private: true, spacing: 0s, timeout: 5s}',
    ].join('\n'),
  });
  bench.publish([SIGNED, ...OTHERS]);
  await bench.checkAt('2025-09-01T07:00:00Z');
});
afterEach(() => bench.close());

const at = (hour: number) => `2025-09-02T${String(hour).padStart(2, '0')}:00:00Z`;

const toOperator = async () => (await bench.mails()).filter(({ to }) => to?.some(({ address }) => address === 'ops@example.org'));

describe('a source', () => {
  it('that fails for long is one mail, and its recovery a second; neither is news of a commitment', async () => {
    bench.web.set('/feed.xml', { status: 500 });
    for (let hour = 0; hour < 12; hour += 1) await bench.checkAt(at(hour));
    expect((await toOperator()).map(({ subject }) => subject)).toEqual(['[sources] paper: fails']);
    bench.publish([SIGNED, ...OTHERS]);
    for (let hour = 12; hour < 15; hour += 1) expect((await bench.checkAt(at(hour))).notices).toEqual([]);
    const [first, second, ...more] = await toOperator();
    expect(more).toEqual([]);
    expect(first?.text).toContain('Since: 2 September 2025 00:00');
    expect(first?.text).toContain('Last read well: 1 September 2025 07:00');
    expect(second?.subject).toBe('[sources] paper: read well again');
    expect((await bench.mails()).length).toBe(2);
  });

  it.each([
    ['refuses', { status: 403 }, '[sources] paper: refuses automatic readers'],
    [
      'turns into a page',
      { type: 'text/html', body: '<!doctype html><p>Back soon.</p>' },
      '[sources] paper: answers with something else than it should',
    ],
    ['is emptied', { body: feed([], 'http://x') }, '[sources] paper: answers with something else than it should'],
  ])('that %s is named for what it is', async (_, answer, subject) => {
    bench.web.set('/feed.xml', answer);
    for (let hour = 0; hour < 4; hour += 1) await bench.checkAt(at(hour));
    expect((await toOperator()).map((mail) => mail.subject)).toEqual([subject]);
  });

  it('that falters once or twice is no mail', async () => {
    for (let hour = 0; hour < 12; hour += 1) {
      if (hour % 3 === 0) bench.publish([SIGNED, ...OTHERS]);
      else bench.web.set('/feed.xml', { status: 503 });
      await bench.checkAt(at(hour));
    }
    expect(await toOperator()).toEqual([]);
  });

  it('that brings nothing newer than its period is quiet, and ends that with the next item', async () => {
    await bench.write({ 'watchers/paper.yaml': `${watcher('paper', bench.web.url('/feed.xml'))}expect_every: 30d\n` });
    for (const day of ['10', '25', '26']) await bench.checkAt(`2025-09-${day}T07:00:00Z`);
    expect((await toOperator()).map(({ subject }) => subject)).toEqual(['[sources] paper: quiet for longer than usual']);
    bench.publish([{ ...IN_FORCE, guid: 'new', at: '2025-09-27T07:00:00Z' }, ...OTHERS]);
    await bench.checkAt('2025-09-27T08:00:00Z');
    expect((await toOperator()).map(({ subject }) => subject).at(-1)).toBe('[sources] paper: read well again');
  });
});

it('a local outage is one mail, and no fault of any source', async () => {
  const ids = ['a', 'b', 'c', 'd'];
  const gone = 'http://127.0.0.1:1';
  await bench.write(Object.fromEntries(ids.map((id) => [`watchers/${id}.yaml`, watcher(id, bench.web.url('/feed.xml'))])));
  await bench.checkAt(at(0));
  await bench.write(Object.fromEntries(ids.map((id) => [`watchers/${id}.yaml`, watcher(id, `${gone}/${id}.xml`)])));
  await bench.write({ 'watchers/paper.yaml': watcher('paper', `${gone}/feed.xml`) });
  for (let hour = 1; hour < 8; hour += 1)
    expect((await bench.checkAt(at(hour))).reads.map(({ collected }) => collected.outcome)).toEqual(Array(5).fill('failed'));
  expect((await toOperator()).map(({ subject }) => subject)).toEqual(['[sources] most sources cannot be reached from here']);
  const { stdout } = await bench.start('watchers').done;
  expect(stdout).toMatch(/^paper +ok /m);
  expect(stdout).toContain('Most sources cannot be reached since 2025-09-02 01:00');
  await bench.write(
    Object.fromEntries([...ids, 'paper'].map((id) => [`watchers/${id}.yaml`, watcher(id, bench.web.url('/feed.xml'))])),
  );
  await bench.checkAt(at(8));
  expect((await toOperator()).map(({ subject }) => subject).at(-1)).toBe('[sources] sources can be reached again');
  expect(await toOperator()).toHaveLength(2);
});

it('`watchers` and `status` say how far silence can be believed', async () => {
  const before = (await bench.start('watchers', '--commitments').done).stdout;
  expect(before).toMatch(/^acsa +1\/1 +2025-09-01 07:00 +paper$/m);
  bench.web.set('/feed.xml', { status: 500 });
  for (let hour = 0; hour < 3; hour += 1) await bench.checkAt(at(hour));
  const { stdout } = await bench.start('watchers', '--bad').done;
  expect(stdout).toMatch(/^paper +failing +2025-09-02 00:00 +2025-09-01 07:00 +2025-08-20 08:00 +3 +2025-09-02 0[23]:\d\d$/m);
  expect(stdout).toContain('paper: the server fails (HTTP 500)');
  expect(stdout).toContain('1 source: 1 failing.');
  expect((await bench.start('watchers', 'paper').done).stdout).toContain('http-500');
  expect((await bench.start('watchers', '--commitments').done).stdout).toMatch(/^acsa +0\/1 +not covered/m);
  const status = (await bench.start('status', 'acsa').done).stdout;
  expect(status).toContain('Nothing healthy covers it');
  expect(status).toContain('Nothing was read since 2025-09-02 02:00');
  const json: unknown = JSON.parse((await bench.start('watchers', '--json').done).stdout);
  expect(json).toMatchObject([{ watcher: 'paper', state: 'failing', failures: 3 }]);
});
