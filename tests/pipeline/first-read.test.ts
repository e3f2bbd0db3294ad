// The first read of a source never floods: one mail for all that happened since the baseline, oldest first.

import { afterEach, beforeEach, expect, it } from 'vitest';
import { ACSA, feed, IN_FORCE, openBench, OTHERS, SIGNED, watcher, type Bench, type Item } from './bench.js';

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
});
afterEach(() => bench.close());

const APPROVED: Item = {
  guid: 'vote',
  at: '2025-06-10T08:00:00Z',
  title: 'Italian parliament approves Japan-Italy ACSA',
  text: "Italy's parliament gave final approval to the Japan-Italy ACSA on 10 June 2025.",
};

const BEFORE: Item = {
  guid: 'old',
  at: '2024-10-18T08:00:00Z',
  title: 'Japan-Italy ACSA agreed',
  text: 'Japan and Italy agreed the text of the Japan-Italy ACSA on 18 October 2024.',
};

it('tells what a first read finds in one mail, oldest first, and leaves out what is older than the baseline', async () => {
  bench.publish([{ ...IN_FORCE, guid: 'now', at: '2025-09-05T09:00:00Z' }, SIGNED, ...OTHERS, APPROVED, BEFORE]);
  const summary = await bench.checkAt('2025-09-06T07:00:00Z');
  expect(summary.notices.map(({ status }) => status)).toEqual(['approved', 'in-force']);
  const [mail, ...more] = await bench.mails();
  expect(more).toEqual([]);
  expect(mail?.subject).toMatch(/^since your baseline of 5 March 2025: 2 changes/i);
  expect(mail?.text?.indexOf('approved')).toBeLessThan(mail?.text?.indexOf('5 September 2025') ?? 0);
  expect(mail?.text).not.toContain('18 October 2024');
});

it('takes what several sources bring in the order in which the world wrote it', async () => {
  const later = { ...IN_FORCE, guid: 'later', at: '2025-09-06T05:00:00Z' };
  await bench.write({ 'watchers/second.yaml': watcher('second', bench.web.url('/second.xml')) });
  bench.publish([{ ...later, text: 'The Japan-Italy ACSA came into force on Friday 5 September 2025.' }]);
  bench.web.set('/second.xml', feed([{ ...IN_FORCE, guid: 'first', at: '2025-09-05T09:00:00Z' }, APPROVED], bench.web.origin));
  const { notices } = await bench.checkAt('2025-09-06T07:00:00Z');
  expect(notices.map(({ status }) => status)).toEqual(['approved', 'in-force']);
  expect((await bench.checkAt('2025-09-06T08:00:00Z')).notices).toEqual([]);
  const [mail, ...more] = await bench.mails();
  expect(more).toEqual([]);
  expect(mail?.text?.indexOf('/first')).toBeLessThan(mail?.text?.indexOf('/later') ?? 0);
});

it('says nothing of overdue steps before any source could be read', async () => {
  await bench.write({
    'seeds/acsa.yaml': ACSA + 'expected:\n  - {status: in-force, by: 2025-06-30, summary: s}\n',
  });
  bench.web.set('/feed.xml', { status: 503 });
  expect((await bench.checkAt('2025-09-01T07:00:00Z')).notices).toEqual([]);
  bench.publish([...OTHERS]);
  expect((await bench.checkAt('2025-09-01T08:00:00Z')).notices).toMatchObject([
    { kind: 'overdue', status: 'in-force', delivery: 'alert' },
  ]);
  expect((await bench.checkAt('2025-09-02T08:00:00Z')).notices).toEqual([]);
});

it('tells a date that passes later as what it is, though every source was read just then', async () => {
  await bench.write({
    'seeds/acsa.yaml': ACSA + 'expected:\n  - {status: in-force, by: 2025-06-30, summary: s}\n',
  });
  bench.publish([...OTHERS]);
  await bench.checkAt('2025-06-01T07:00:00Z');
  await bench.checkAt('2025-07-01T07:00:00Z');
  const [mail, ...more] = await bench.mails();
  expect(more).toEqual([]);
  expect(mail?.subject).toBe('[due: entry into force] Japan–Italy ACSA: entry into force due 30 Jun 2025, no report yet');
  expect(mail?.text).not.toMatch(/first read/i);
});
