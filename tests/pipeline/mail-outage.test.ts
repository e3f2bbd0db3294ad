// The mail server is down for a run, or refuses for a while: the alert arrives, once (promise 1).

import { afterEach, beforeEach, expect, it } from 'vitest';
import { IN_FORCE, openBench, OTHERS, SIGNED, type Bench } from './bench.js';

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
  bench.publish([SIGNED, ...OTHERS]);
  await bench.checkAt('2025-09-01T07:00:00Z');
  bench.publish([IN_FORCE, ...OTHERS]);
});
afterEach(() => bench.close());

it('sends the alert when the server is back, and no second one', async () => {
  await bench.smtp.down();
  const during = await bench.checkAt('2025-09-05T12:00:00Z');
  expect(during.delivered).toMatchObject({ mails: 0, problems: [{ stage: 'notify' }] });
  await bench.smtp.up();
  expect((await bench.checkAt('2025-09-05T13:00:00Z')).delivered).toMatchObject({ mails: 1, alerts: 1, problems: [] });
  expect((await bench.checkAt('2025-09-05T14:00:00Z')).delivered).toMatchObject({ mails: 0 });
  expect(await bench.mails()).toHaveLength(1);
});

it('keeps at it for days', async () => {
  bench.smtp.behave({ at: 'rcpt-to', code: 451 });
  for (const day of ['05', '06', '07', '08']) await bench.checkAt(`2025-09-${day}T12:00:00Z`);
  expect(await bench.mails()).toEqual([]);
  bench.smtp.behave('take');
  await bench.checkAt('2025-09-09T12:00:00Z');
  await bench.checkAt('2025-09-10T12:00:00Z');
  expect(await bench.mails()).toHaveLength(1);
});

it('repeats under the same Message-ID where the server took the mail and the line broke', async () => {
  bench.smtp.behave('take-and-drop');
  await bench.checkAt('2025-09-05T12:00:00Z');
  bench.smtp.behave('take');
  await bench.checkAt('2025-09-05T13:00:00Z');
  const ids = new Set((await bench.mails()).map(({ messageId }) => messageId));
  expect(ids.size).toBe(1);
});
