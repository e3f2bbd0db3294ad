// What feeds do in their life: one edit that matters, and many things that must not be taken for news (promises 2 and 3).

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { IN_FORCE, openBench, OTHERS, SIGNED, type Bench } from './bench.js';

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
  bench.publish([SIGNED, ...OTHERS]);
  await bench.checkAt('2025-09-01T07:00:00Z');
});
afterEach(() => bench.close());

const subjects = async () => (await bench.mails()).map(({ subject }) => subject);
const outcomes = ({ reads }: Awaited<ReturnType<Bench['checkAt']>>) => reads.map(({ collected }) => collected.outcome);

describe('a feed', () => {
  it('restates the baseline when it is first read, which is no news', async () => {
    expect(await subjects()).toEqual([]);
  });

  it('alerts when an item is edited under its GUID from "signed" to "entered into force"', async () => {
    bench.publish([IN_FORCE, ...OTHERS]);
    const summary = await bench.checkAt('2025-09-05T12:00:00Z');
    expect(summary.notices).toMatchObject([
      { kind: 'change', status: 'in-force', from: 'signed', date: '2025-09-05', delivery: 'alert' },
    ]);
    expect(await subjects()).toEqual(['[in force, unconfirmed] Japan–Italy ACSA: signed -> in force (5 Sep 2025)']);
  });

  it('alerts when the edit comes with the new date of publication', async () => {
    bench.publish([{ ...IN_FORCE, at: '2025-09-05T09:00:00Z' }, ...OTHERS]);
    await bench.checkAt('2025-09-05T12:00:00Z');
    expect(await subjects()).toHaveLength(1);
  });

  describe('that has told its change', () => {
    beforeEach(async () => {
      bench.publish([IN_FORCE, ...OTHERS]);
      await bench.checkAt('2025-09-05T12:00:00Z');
      expect(await subjects()).toHaveLength(1);
    });
    afterEach(async () => {
      expect(await subjects()).toHaveLength(1);
    });

    it('is silent on a second run', async () => {
      const summary = await bench.checkAt('2025-09-05T13:00:00Z');
      expect(summary).toMatchObject({ taken: [], notices: [], problems: [] });
    });

    it('is silent when the story comes back under a new GUID and address', async () => {
      bench.publish([{ ...IN_FORCE, guid: 'story-9', path: '/again?utm_source=rss' }, ...OTHERS]);
      expect((await bench.checkAt('2025-09-06T12:00:00Z')).notices).toEqual([]);
    });

    it('is silent when the story comes back reworded, with a later date', async () => {
      const text = 'On 5 September 2025 the Japan-Italy ACSA entered into force, officials in Rome said.';
      bench.publish([{ ...IN_FORCE, guid: 'story-9', text, at: '2025-09-08T09:00:00Z' }, ...OTHERS]);
      expect((await bench.checkAt('2025-09-08T12:00:00Z')).notices).toEqual([]);
    });

    it('is silent when the items are reordered', async () => {
      bench.publish([...OTHERS, IN_FORCE]);
      expect(await bench.checkAt('2025-09-06T12:00:00Z')).toMatchObject({ taken: [], notices: [] });
    });

    it('counts a maintenance page as a failure, and its end as nothing', async () => {
      bench.web.set('/feed.xml', { type: 'text/html', body: '<!doctype html><title>Maintenance</title><p>Back soon.</p>' });
      const during = await bench.checkAt('2025-09-06T12:00:00Z');
      expect(outcomes(during)).toEqual(['broken']);
      expect(during.problems).toHaveLength(1);
      bench.publish([IN_FORCE, ...OTHERS]);
      const after = await bench.checkAt('2025-09-06T13:00:00Z');
      expect(after).toMatchObject({ taken: [], notices: [], problems: [] });
    });

    it('counts an emptied feed as a failure, and its recovery as nothing', async () => {
      bench.publish([]);
      expect(outcomes(await bench.checkAt('2025-09-06T12:00:00Z'))).toEqual(['broken']);
      bench.publish([IN_FORCE, ...OTHERS]);
      expect(await bench.checkAt('2025-09-06T13:00:00Z')).toMatchObject({ taken: [], notices: [], problems: [] });
    });

    it('counts an error answer as a failure, and its end as nothing', async () => {
      bench.web.set('/feed.xml', { status: 500, body: 'oops' });
      expect(outcomes(await bench.checkAt('2025-09-06T12:00:00Z'))).toEqual(['failed']);
      bench.publish([IN_FORCE, ...OTHERS]);
      expect(await bench.checkAt('2025-09-06T13:00:00Z')).toMatchObject({ taken: [], notices: [], problems: [] });
    });
  });
});
