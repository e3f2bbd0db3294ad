// What the store remembers of watchers: memory, good reads, due times, raw copies.

import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Collected } from '../../src/domain/stages.js';
import { watcherSchema } from '../../src/domain/watcher.js';
import type { Store } from '../../src/record/store.js';
import { openEach, STORES, type Place } from '../support/stores.js';
import { document } from './world.js';

describe.each(STORES)('on $name', (kind) => {
  let place: Place;
  let store: Store;

  openEach(kind, (opened, at) => {
    [store, place] = [opened, at];
  });

  function watcher(id: string, more = {}) {
    return watcherSchema.parse({
      id,
      name: id,
      publisher: id,
      kind: 'feed',
      url: 'https://news.example/feed',
      every: '1h',
      ...more,
    });
  }

  function collected(more: Partial<Collected> = {}): Collected {
    return { watcher: 'w', outcome: 'read', documents: [], copies: [], memory: {}, problems: [], items: 0, ...more };
  }

  const finish = (id: string, read: Collected, now: string) =>
    store.finishReads([{ watcher: watcher(id), collected: read }], { now });

  const at = (time: string) => `2025-09-08T${time}:00.000Z`;

  test('memory is what the last read left, and empty before', async () => {
    expect((await store.memories())('w')).toEqual({});
    await finish('w', collected({ memory: { etag: '"1"', seen: ['日伊'] } }), at('08:00'));
    expect((await store.memories())('w')).toEqual({ etag: '"1"', seen: ['日伊'] });
    await finish('w', collected({ memory: { etag: '"2"' } }), at('09:00'));
    expect((await store.memories())('w')).toEqual({ etag: '"2"' });
  });

  test('a watcher is due when its period has passed, or a little before; the longest waiting first', async () => {
    const watchers = [watcher('a'), watcher('never'), watcher('off', { enabled: false }), watcher('b')];
    const due = async (time: string) => (await store.dueWatchers(watchers, at(time))).map(({ id }) => id);
    await finish('a', collected(), at('08:10'));
    await finish('b', collected(), at('08:00'));
    expect(await due('08:56')).toEqual(['never']);
    expect(await due('08:59')).toEqual(['never', 'b']);
    expect(await due('09:10')).toEqual(['never', 'b', 'a']);
  });

  test('health tells the last good read, the newest document, and bad reads since', async () => {
    const problem = { stage: 'collect', subject: 'w', code: 'http-500', message: 'server error', transient: true } as const;
    const documents = [document('new', { published: at('06:00') }), document('old', { published: at('03:00') })];
    await finish('w', collected({ documents, items: 2 }), at('08:00'));
    await finish('w', collected({ outcome: 'failed', problems: [problem] }), at('09:00'));
    await finish('w', collected({ outcome: 'broken', problems: [problem] }), at('10:00'));
    expect((await store.health()).watchers).toMatchObject([
      {
        watcher: 'w',
        lastRead: at('10:00'),
        lastGood: at('08:00'),
        newest: at('06:00'),
        outcome: 'broken',
        items: 0,
        failures: 2,
        problems: [problem],
        condition: { state: 'ok', failures: 2, troubledSince: at('09:00') },
      },
    ]);
    await finish('w', collected({ outcome: 'unchanged' }), at('11:00'));
    expect((await store.health()).watchers).toMatchObject([{ lastGood: at('11:00'), failures: 0, problems: [] }]);
  });

  test('raw copies are kept once, with the documents that were made of them', async () => {
    const body = Buffer.from('<rss>日伊</rss>');
    const copy = {
      url: 'https://news.example/feed',
      fetched: at('08:00'),
      contentType: 'text/xml',
      hash: 'abc',
      body,
      documents: ['a'],
    };
    await finish('w', collected({ copies: [copy] }), at('08:00'));
    await finish('w', collected({ copies: [{ ...copy, fetched: at('09:00'), documents: ['a', 'b'] }] }), at('09:00'));
    const rows = await place.query('select fetched, body from copies');
    expect(rows.map(([fetched, body]) => [fetched, gunzipSync(body as Buffer).toString()])).toEqual([
      [at('08:00'), '<rss>日伊</rss>'],
    ]);
    expect(await place.query('select document from copy_documents order by 1')).toEqual([['a'], ['b']]);
  });

  test('a source that fails is asked again sooner, then later and later; one that is gone never, until its file changes', async () => {
    const problem = (code: string) => ({ stage: 'collect', subject: 'w', code, message: code, transient: true }) as const;
    const daily = watcher('w', { every: '1d' });
    const due = async (one: typeof daily, now: string) => (await store.dueWatchers([one], now)).length === 1;
    const fail = (code: string, now: string, more: Partial<Collected> = {}) =>
      store.finishReads([{ watcher: daily, collected: collected({ outcome: 'failed', problems: [problem(code)], ...more }) }], {
        now,
      });
    await fail('http-500', at('08:00'));
    expect([await due(daily, at('08:13')), await due(daily, at('08:15'))]).toEqual([false, true]);
    await fail('http-500', at('08:15'));
    expect([await due(daily, at('08:40')), await due(daily, at('08:45'))]).toEqual([false, true]);
    await fail('http-429', at('08:45'), { notBefore: '2025-09-09T08:00:00.000Z' });
    expect([await due(daily, at('23:59')), await due(daily, '2025-09-09T08:00:00Z')]).toEqual([false, true]);
    await fail('http-410', '2025-09-09T08:00:00Z');
    expect(await due(daily, '2035-09-09T08:00:00Z')).toBe(false);
    expect(await due({ ...daily, url: 'https://news.example/moved' }, '2025-09-09T08:01:00Z')).toBe(true);
  });

  test('the operator is told of a transition in a mail of its own, once', async () => {
    const problem = {
      stage: 'collect',
      subject: 'w',
      code: 'http-500',
      message: 'down\r\nBcc: x@example.org',
      transient: true,
    } as const;
    const finishFor = (read: Collected, now: string) =>
      store.finishReads([{ watcher: watcher('w'), collected: read }], { now, operator: 'ops@example.org' });
    const told: number[] = [];
    for (let hour = 10; hour < 20; hour += 1)
      told.push((await finishFor(collected({ outcome: 'failed', problems: [problem] }), at(`${hour}:00`))).length);
    expect(told).toEqual([0, 0, 1, 0, 0, 0, 0, 0, 0, 0]);
    const [due, ...more] = await store.outbox.due(at('20:00'));
    expect(more).toEqual([]);
    const mail = await store.outbox.claim(due?.key ?? '', at('20:00'));
    expect(mail).toMatchObject({
      to: 'ops@example.org',
      alerts: [],
      health: [{ watcher: 'w', to: 'failing', since: at('10:00') }],
    });
  });
});
