// No silence without proof: troubles of sources and of the network reach the operator once, and `watchers` and `status` show them.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ACSA, feed, IN_FORCE, openBench, OTHERS, SIGNED, watcher, type Bench } from './bench.js';

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

/** The only source of a commitment takes its cover with it. */
const LOST = '[sources] 2 notices: nothing healthy covers Japan–Italy ACSA any more;';
const BACK = '[sources] 2 notices: Japan–Italy ACSA is covered again; paper: read well again';

const toOperator = async () => (await bench.mails()).filter(({ to }) => to?.some(({ address }) => address === 'ops@example.org'));

describe('a source', () => {
  it('that fails for long is one mail, and its recovery a second; neither is news of a commitment', async () => {
    bench.web.set('/feed.xml', { status: 500 });
    for (let hour = 0; hour < 12; hour += 1) await bench.checkAt(at(hour));
    expect((await toOperator()).map(({ subject }) => subject)).toEqual([`${LOST} paper: fails`]);
    bench.publish([SIGNED, ...OTHERS]);
    for (let hour = 12; hour < 15; hour += 1) expect((await bench.checkAt(at(hour))).notices).toEqual([]);
    const [first, second, ...more] = await toOperator();
    expect(more).toEqual([]);
    expect(first?.text).toContain('Since: 2 September 2025 00:00');
    expect(first?.text).toContain('Last read well: 1 September 2025 07:00');
    expect(second?.subject).toBe(BACK);
    expect((await bench.mails()).length).toBe(2);
  });

  it.each([
    ['refuses', { status: 403 }, 'paper: refuses automatic readers'],
    [
      'turns into a page',
      { type: 'text/html', body: '<!doctype html><p>Back soon.</p>' },
      'paper: answers with something else than it should',
    ],
    ['is emptied', { body: feed([], 'http://x') }, 'paper: answers with something else than it should'],
  ])('that %s is named for what it is', async (_, answer, subject) => {
    bench.web.set('/feed.xml', answer);
    for (let hour = 0; hour < 4; hour += 1) await bench.checkAt(at(hour));
    expect((await toOperator()).map((mail) => mail.subject)).toEqual([`${LOST} ${subject}`]);
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
    expect((await toOperator()).map(({ subject }) => subject)).toEqual([`${LOST} paper: quiet for longer than usual`]);
    bench.publish([{ ...IN_FORCE, guid: 'new', at: '2025-09-27T07:00:00Z' }, ...OTHERS]);
    await bench.checkAt('2025-09-27T08:00:00Z');
    expect((await toOperator()).map(({ subject }) => subject).at(-1)).toBe(BACK);
  });
});

describe('a commitment', () => {
  const own = (id: string, path: string) => `${watcher(id, bench.web.url(path))}commitments: [acsa]\n`;

  it('is covered while one of its sources is well; the last that goes is told with it, the first that comes back too', async () => {
    await bench.write({ 'watchers/paper.yaml': own('paper', '/feed.xml'), 'watchers/radio.yaml': own('radio', '/radio.xml') });
    // Read for nothing that matters here: that it is well helps nobody.
    await bench.write({
      'seeds/other.yaml': ACSA.replace('id: acsa', 'id: other').replaceAll('ACSA', 'Lighthouse Pact'),
      'watchers/other.yaml': `${watcher('other', bench.web.url('/other.xml'))}commitments: [other]\n`,
    });
    const well = feed([SIGNED, ...OTHERS], bench.web.origin);
    for (const path of ['/radio.xml', '/other.xml']) bench.web.set(path, well);
    await bench.checkAt(at(0));
    bench.web.set('/feed.xml', { status: 500 });
    for (let hour = 1; hour < 5; hour += 1) await bench.checkAt(at(hour));
    expect((await toOperator()).map(({ subject }) => subject)).toEqual(['[sources] paper: fails']);
    bench.web.set('/radio.xml', { status: 403 });
    for (let hour = 5; hour < 9; hour += 1) await bench.checkAt(at(hour));
    const [, lost, ...more] = await toOperator();
    expect(more).toEqual([]);
    expect(lost?.subject).toBe(`${LOST} radio: refuses automatic readers`);
    expect(lost?.text).toContain('paper (failing), radio (refused)');
    expect(lost?.text).toContain('Last read well: 2 September 2025 04:00');
    // A few bad reads more and a second of its sources coming back are no news of it.
    bench.web.set('/radio.xml', well);
    await bench.checkAt(at(9));
    bench.web.set('/feed.xml', well);
    await bench.checkAt(at(10));
    expect((await toOperator()).slice(2).map(({ subject }) => subject)).toEqual([
      '[sources] 2 notices: Japan–Italy ACSA is covered again; radio: read well again',
      '[sources] paper: read well again',
    ]);
  });

  it('is not called lost while one of its sources was not read yet, nor where none is read for it', async () => {
    await bench.write({
      'watchers/paper.yaml': own('paper', '/feed.xml'),
      'seeds/other.yaml': ACSA.replace('id: acsa', 'id: other').replaceAll('ACSA', 'Lighthouse Pact'),
    });
    bench.web.set('/feed.xml', { status: 500 });
    for (let hour = 0; hour < 2; hour += 1) await bench.checkAt(at(hour));
    await bench.write({ 'watchers/radio.yaml': own('radio', '/radio.xml') });
    bench.web.set('/radio.xml', { status: 500 });
    await bench.checkAt(at(2));
    expect((await toOperator()).map(({ subject }) => subject)).toEqual(['[sources] paper: fails']);
    for (let hour = 3; hour < 5; hour += 1) await bench.checkAt(at(hour));
    expect((await toOperator()).slice(1).map(({ subject }) => subject)).toEqual([`${LOST} radio: fails`]);
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
