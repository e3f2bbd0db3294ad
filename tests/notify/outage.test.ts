// Ten days with a mail server that greylists, breaks off, hangs, refuses and dies: each reader has each alert once.

import PostalMime from 'postal-mime';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openPlans } from '../../src/compare/plans.js';
import type { Recipient } from '../../src/domain/audience.js';
import type { Status } from '../../src/domain/status.js';
import type { Instant } from '../../src/domain/types.js';
import { deliver, openChannel } from '../../src/notify/index.js';
import { openStore, type Store } from '../../src/record/store.js';
import { dice } from '../durability/harness.js';
import { document, finding, gcap, intake, recipient } from '../record/world.js';
import { type Manner, startSmtpServer, type TestSmtpServer } from '../support/smtp-server.js';
import { STORES, type Place } from '../support/stores.js';

vi.setConfig({ testTimeout: 600_000 });

const HOUR = 3_600_000;
const DAYS = 10;
const START = Date.parse('2025-09-08T00:00:00.000Z');

/** One a day; those that come twice lie far enough apart to be two. */
const STEPS: readonly Status[] = ['contracted', 'milestone', 'delayed', 'expanded', 'amended', 'contracted', 'milestone'];

const QUIET = recipient('quiet@example.org', { receive: 'immediate', quiet: { from: '22:00', to: '07:00' }, zone: 'Asia/Tokyo' });
const READERS: readonly Recipient[] = [
  recipient('en@example.org', { receive: 'immediate' }),
  recipient('it@example.org', { receive: 'immediate', language: 'it' }),
  QUIET,
  recipient('digest@example.org', { receive: 'digest' }),
];
/** Why a person withdraws the first of them on the fourth day. */
const REASON = 'it was another contract';

/** What may meet the mails of an hour. Weights are by repetition. */
const MANNERS: readonly (Manner | 'down')[] = [
  'take',
  'down',
  'down',
  'drop-in-data',
  'take-and-drop',
  'hang',
  { at: 'mail-from', code: 421 },
  { at: 'data', code: 452 },
  { at: 'rcpt-to', code: 451 },
  { at: 'rcpt-to', code: 451, to: 'it@example.org' },
  { at: 'rcpt-to', code: 450, to: 'quiet@example.org' },
];

interface Taken {
  readonly to: string;
  readonly id: string;
  readonly text: string;
}

describe.each(STORES)('on $name', ({ place: makePlace }) => {
  let place: Place;
  let store: Store;
  let server: TestSmtpServer;
  let now: number;
  let down: boolean;

  beforeEach(async () => {
    [now, down] = [START, false];
    place = await makePlace();
    store = await openStore({ file: place.file });
    server = await startSmtpServer();
    await store.plant([gcap], clock());
    await store.writeDueDigests(READERS, { watchers: [], openPlans, now: clock() });
  });
  afterEach(async () => {
    await store.close();
    if (!down) await server.down();
    await place.remove();
  });

  const clock = (): Instant => new Date(now).toISOString();

  async function meet(manner: Manner | 'down'): Promise<void> {
    if (manner === 'down' && !down) await server.down();
    if (manner !== 'down' && down) await server.up();
    down = manner === 'down';
    if (manner !== 'down') server.behave(manner);
  }

  /** One run: the digests that are due are written, what is due is tried. */
  async function run(): Promise<void> {
    await store.writeDueDigests(READERS, { watchers: [], openPlans, now: clock() });
    const smtp = { host: '127.0.0.1', port: server.port, secure: false, from: 'watch@sender.example', timeout: 400 };
    const channel = openChannel({ smtp, outbox: '', secrets: {} });
    try {
      await deliver(store.outbox, channel, { clock, zone: 'UTC', openPlans, recipients: READERS });
    } finally {
      await channel.close();
    }
  }

  async function publish(day: number): Promise<void> {
    const status = STEPS[day];
    if (!status) return;
    const date = clock().slice(0, 10);
    const from = document(`d${day}`, { official: true, publisher: 'Ministry', published: clock(), text: `News of day ${day}.` });
    const findings = [finding(from, { commitment: gcap.id, status, date })];
    await store.record(intake(from, { findings, recipients: READERS, now: clock() }));
  }

  async function taken(): Promise<Taken[]> {
    return Promise.all(
      server.mails.map(async ({ to: [to = ''], raw }) => {
        const { messageId: id = '', text = '', subject = '' } = await PostalMime.parse(raw);
        return { to, id, text: `${subject}\n${text}` };
      }),
    );
  }

  test('at once or in a digest, in quiet hours too, with a correction in the middle', async () => {
    const roll = dice(11);
    let unheard = 0;
    for (let hour = 0; hour < DAYS * 24; hour += 2, now += 2 * HOUR) {
      if (hour % 24 === 8) await publish(Math.floor(hour / 24));
      if (hour === 4 * 24) {
        const word = { type: 'dismissed', event: 'gcap:1', person: 'ada', why: REASON, now: clock() } as const;
        await store.review(word, READERS);
      }
      const manner = MANNERS[roll(MANNERS.length)]!;
      if (manner === 'take-and-drop') unheard += 1;
      await meet(manner);
      await run();
    }
    await meet('take');
    for (let hour = 0; hour < 24; hour += 2, now += 2 * HOUR) await run();

    const mails = await taken();
    const once = [...new Map(mails.map((mail) => [`${mail.to} ${mail.id}`, mail])).values()];
    expect(mails.length - once.length).toBeLessThanOrEqual(unheard * READERS.length);
    for (const { id } of READERS) {
      const mine = once.filter(({ to }) => to === id);
      for (const at of STEPS.keys()) {
        const event = new RegExp(`\\bgcap:${at + 1}\\b`);
        const telling = mine.filter(({ text }) => event.test(text));
        const corrections = telling.filter(({ text }) => at === 0 && text.includes(REASON));
        expect({ id, at, told: telling.length - corrections.length }).toEqual({ id, at, told: 1 });
        expect({ id, at, corrected: corrections.length }).toEqual({ id, at, corrected: at === 0 ? 1 : 0 });
      }
    }
    expect(await store.mails()).toEqual([]);
  });
});
