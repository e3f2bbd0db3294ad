// Promise 1: nothing is lost, nothing is said twice. A real store and a real SMTP server that refuses, drops, goes down.

import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openPlans } from '../../src/compare/plans.js';
import type { Status } from '../../src/domain/status.js';
import type { Instant } from '../../src/domain/types.js';
import { deliver, type Delivered, type Delivery, openChannel } from '../../src/notify/index.js';
import { openStore, type Store } from '../../src/record/store.js';
import { acsa, document, finding, gcap, intake, recipient } from '../record/world.js';
import { type Manner, startSmtpServer, type TestSmtpServer } from '../support/smtp-server.js';
import { STORES, type Place } from '../support/stores.js';

describe.each(STORES)('on $name', ({ place: makePlace }) => {
  let folder: string;
  let place: Place;
  let store: Store;
  let server: TestSmtpServer;
  let now: number;

  const MINUTE = 60_000;
  const clock = (): Instant => new Date(now).toISOString();
  const smtp = () => ({ host: '127.0.0.1', port: server.port, secure: false, from: 'watch@sender.example', timeout: 2000 });

  beforeEach(async () => {
    now = Date.parse('2025-09-08T08:00:00.000Z');
    folder = mkdtempSync(join(tmpdir(), 'pactwatch-deliver-'));
    place = await makePlace();
    store = await openStore({ file: place.file });
    await store.plant([acsa, gcap], clock());
    server = await startSmtpServer();
  });

  afterEach(async () => {
    await store.close();
    await server.down();
    rmSync(folder, { recursive: true });
    await place.remove();
  });

  async function run(how: Partial<Delivery> = {}): Promise<Delivered> {
    const channel = openChannel({ smtp: smtp(), outbox: '', secrets: {} });
    try {
      return await deliver(store.outbox, channel, { clock, zone: 'UTC', openPlans, ...how });
    } finally {
      await channel.close();
    }
  }

  const change = (more = {}) => store.record(intake(document('a'), { now: clock(), ...more }));

  function otherChange(more = {}) {
    const from = document('g');
    const findings = [finding(from, { commitment: gcap.id, status: 'contracted', date: '2025-09-07' })];
    return store.record(intake(from, { findings, now: clock(), ...more }));
  }

  async function messageIds(): Promise<(string | undefined)[]> {
    return Promise.all(server.mails.map(async ({ raw }) => (await PostalMime.parse(raw)).messageId));
  }

  async function subjects(): Promise<(string | undefined)[]> {
    return Promise.all(server.mails.map(async ({ raw }) => (await PostalMime.parse(raw)).subject));
  }

  describe('a server that takes mails', () => {
    test('gets the alert once', async () => {
      await change();
      expect(await run()).toMatchObject({ mails: 1, alerts: 1, problems: [] });
      expect(await run()).toEqual({ mails: 0, alerts: 0, sent: [], problems: [] });
      expect(await subjects()).toEqual(['[in force, unconfirmed] Japan–Italy ACSA: signed -> in force (5 Sep 2025)']);
      expect((await store.health()).unsent).toEqual([]);
    });

    test('gets what is due together to one recipient as one mail, and one mail per recipient', async () => {
      await change({ recipients: [recipient('x@example.org'), recipient('y@example.org')] });
      await otherChange({ recipients: [recipient('x@example.org')] });
      // Three are told, of two things.
      expect(await run()).toMatchObject({ mails: 2, alerts: 2 });
      expect(server.mails.flatMap(({ to }) => to).toSorted()).toEqual(['x@example.org', 'y@example.org']);
      expect((await subjects()).filter((subject) => subject?.startsWith('[2 changes] '))).toHaveLength(1);
    });

    test('gets what a first read found as one mail of its own', async () => {
      await change({ catchUp: true });
      await otherChange({ catchUp: true });
      const late = document('c');
      await store.record(
        intake(late, { findings: [finding(late, { commitment: gcap.id, status: 'amended', date: '2025-09-08' })] }),
      );
      expect(await run()).toMatchObject({ mails: 2, alerts: 3 });
      expect((await subjects()).toSorted()).toEqual([
        expect.stringMatching(/^\[amended, unconfirmed\] /),
        expect.stringMatching(/^since your baseline of 5 March 2025: 2 changes: /),
      ]);
    });
  });

  describe('a server in trouble', () => {
    test('that is down for a run gets the alert once when it is back', async () => {
      await change();
      await server.down();
      expect(await run()).toMatchObject({ mails: 0, problems: [{ code: 'smtp-unavailable', transient: true }] });
      expect(await run()).toMatchObject({ mails: 0 });
      await server.up();
      expect(await run()).toMatchObject({ mails: 1, problems: [] });
      expect(await run()).toMatchObject({ mails: 0 });
      expect(server.mails).toHaveLength(1);
    });

    test('that is down is asked once per run, however many mails wait', async () => {
      await change({ recipients: ['x@example.org', 'y@example.org', 'z@example.org'].map((id) => recipient(id)) });
      await server.down();
      expect((await run()).problems).toHaveLength(1);
      await server.up();
      expect(await run()).toMatchObject({ mails: 3 });
    });

    test('that greylists for a day gets the alert once, asked less and less often', async () => {
      await change();
      server.behave({ at: 'rcpt-to', code: 451 });
      let asked = 0;
      for (const end = now + 24 * 60 * MINUTE; now < end; now += MINUTE) asked += (await run()).problems.length;
      // At once, in the next run, then after 1, 2, 4 ... 128 min and every 4 h.
      expect(asked).toBe(2 + 8 + Math.floor((24 * 60 - 1 - 256) / 240));
      server.behave('take');
      now += 4 * 60 * MINUTE;
      expect(await run()).toMatchObject({ mails: 1 });
      expect(server.mails).toHaveLength(1);
    });

    test.each([
      { at: 'rcpt-to', code: 550 },
      { at: 'data', code: 554 },
    ] as const)('that refuses for good ($code at $at) is not asked again, and the operator is told', async (manner) => {
      await change();
      server.behave(manner);
      expect((await run()).problems).toMatchObject([{ code: 'smtp-refused', subject: 'reader@example.org', transient: false }]);
      server.behave('take');
      now += 24 * 60 * MINUTE;
      expect(await run()).toEqual({ mails: 0, alerts: 0, sent: [], problems: [] });
      expect((await store.health()).unsent).toMatchObject([{ state: 'refused', problem: { code: 'smtp-refused' } }]);
    });

    test('that refuses one recipient still serves the others', async () => {
      await change({ recipients: ['x@example.org', 'gone@example.org', 'y@example.org'].map((id) => recipient(id)) });
      server.behave({ at: 'rcpt-to', code: 550, to: 'gone@example.org' });
      expect(await run()).toMatchObject({ mails: 2, problems: [{ subject: 'gone@example.org' }] });
      expect(server.mails.flatMap(({ to }) => to).toSorted()).toEqual(['x@example.org', 'y@example.org']);
    });

    test('that refuses our sender loses us nothing', async () => {
      await change();
      server.behave({ at: 'mail-from', code: 550 });
      expect((await run()).problems).toMatchObject([{ code: 'smtp-unavailable' }]);
      server.behave('take');
      expect(await run()).toMatchObject({ mails: 1 });
    });

    test('that hangs up within the text gets the alert once when it has recovered', async () => {
      await change();
      server.behave('drop-in-data');
      expect((await run()).problems).toMatchObject([{ code: 'smtp-deferred' }]);
      server.behave('take');
      expect(await run()).toMatchObject({ mails: 1 });
      expect(server.mails).toHaveLength(1);
    });

    test('that took the mail and died before it said so gets the same mail again, under the same Message-ID', async () => {
      await change();
      server.behave('take-and-drop');
      expect((await run()).problems).toMatchObject([{ code: 'smtp-deferred' }]);
      await otherChange();
      server.behave('take');
      expect(await run()).toMatchObject({ mails: 2 });
      const told = (await subjects())
        .map((subject, at) => ({ subject, at }))
        .filter(({ subject }) => subject?.includes('in force'));
      expect(told).toHaveLength(2);
      const ids = await messageIds();
      expect(new Set(told.map(({ at }) => ids[at])).size).toBe(1);
      expect(new Set(ids).size).toBe(2);
    });

    test('that wants another login loses us nothing and is not told the password by a message', async () => {
      const strict = await startSmtpServer({ login: { user: 'watch', password: 'right' } });
      const login = (password: string) =>
        openChannel({
          smtp: { ...smtp(), port: strict.port },
          outbox: '',
          secrets: { smtpUser: 'watch', smtpPassword: password },
        });
      await change();
      const refused = await deliver(store.outbox, login('wr0ng-s3cret'), { clock, zone: 'UTC', openPlans });
      expect(refused.problems).toMatchObject([{ code: 'smtp-unavailable' }]);
      expect(JSON.stringify([refused, await store.health()])).not.toContain('s3cret');
      expect(await deliver(store.outbox, login('right'), { clock, zone: 'UTC', openPlans })).toMatchObject({ mails: 1 });
      expect(strict.logins).toEqual(['watch:wr0ng-s3cret', 'watch:right']);
      await strict.down();
    });
  });

  describe('days of trouble', () => {
    /** What each recipient was told, alert by alert. */
    async function toldTo(): Promise<Record<string, string[]>> {
      const told: Record<string, string[]> = {};
      for (const { to, raw } of server.mails) {
        const { text = '' } = await PostalMime.parse(raw);
        const events = new Set(text.match(/gcap:\d+/g));
        for (const reader of to) told[reader] = [...(told[reader] ?? []), ...events].sort();
      }
      return told;
    }

    const STEPS: readonly Status[] = ['contracted', 'amended', 'expanded', 'delayed', 'upgraded', 'milestone'];

    const TROUBLES: readonly Manner[] = [
      { at: 'rcpt-to', code: 451 },
      'drop-in-data',
      { at: 'rcpt-to', code: 450, to: 'y@example.org' },
      { at: 'data', code: 452 },
      { at: 'mail-from', code: 421 },
      'take',
      { at: 'mail-from', code: 550 },
      { at: 'rcpt-to', code: 451, to: 'x@example.org' },
    ];

    test('a server that is down, greylists, cuts off, refuses some and takes now and then: each alert to each, once', async () => {
      const readers = ['x@example.org', 'y@example.org', 'z@example.org'];
      const recipients = readers.map((id) => recipient(id));
      const events: string[] = [];
      for (let hour = 0; hour < 120; hour += 1) {
        if (hour % 20 === 0) {
          const from = document(`g${hour}`, { published: clock(), text: `Step ${hour} of GCAP has been taken.` });
          const status = STEPS[hour / 20] ?? 'milestone';
          const findings = [finding(from, { commitment: gcap.id, status, date: clock().slice(0, 10) })];
          const { notices } = await store.record(intake(from, { findings, recipients, now: clock() }));
          events.push(...notices.map(({ event }) => event));
        }
        const isDown = hour % 24 < 6;
        if (isDown) await server.down();
        else server.behave(TROUBLES[hour % TROUBLES.length] ?? 'take');
        await run();
        if (isDown) await server.up();
        now += 60 * MINUTE;
      }
      server.behave('take');
      for (let hour = 0; hour < 9; hour += 1) {
        await run();
        now += 60 * MINUTE;
      }
      expect(events.length).toBe(6);
      expect(await toldTo()).toEqual(Object.fromEntries(readers.map((reader) => [reader, [...events].sort()])));
      expect(await store.mails()).toEqual([]);
    }, 120_000);

    test('a server that never answers is left, and gets the alert when it does', async () => {
      await change();
      server.behave('hang');
      expect((await run()).problems).toMatchObject([{ code: 'smtp-deferred' }]);
      server.behave('take');
      expect(await run()).toMatchObject({ mails: 1 });
      expect(server.mails).toHaveLength(1);
    });
  });

  describe('recipients', () => {
    test('who want quiet get what came in those hours as one mail when they end', async () => {
      const sleeper = recipient('x@example.org', { zone: 'Europe/Rome', quiet: { from: '22:00', to: '07:00' } });
      const recipients = [sleeper, recipient('y@example.org')];
      now = Date.parse('2025-09-08T20:30:00.000Z');
      await change({ recipients });
      expect(await run({ recipients })).toMatchObject({ mails: 1 });
      await otherChange({ recipients });
      expect(await run({ recipients })).toMatchObject({ mails: 1 });
      now = Date.parse('2025-09-09T04:59:00.000Z');
      expect(await run({ recipients })).toMatchObject({ mails: 0 });
      now = Date.parse('2025-09-09T05:00:00.000Z');
      expect(await run({ recipients })).toMatchObject({ mails: 1, alerts: 2 });
      expect(server.mails.at(-1)?.to).toEqual(['x@example.org']);
    });

    test('are addressed by name and in their language', async () => {
      const recipients = [recipient('x@example.org', { name: 'Ufficio "Trattati", Roma', language: 'it' })];
      await change({ recipients });
      await run({ recipients });
      const mail = await PostalMime.parse(server.mails[0]?.raw ?? '');
      expect(mail.to).toEqual([{ name: 'Ufficio "Trattati", Roma', address: 'x@example.org' }]);
      expect(mail.headers.find(({ key }) => key === 'content-language')?.value).toBe('it');
    });

    test('get their digest as a mail, once', async () => {
      const recipients = [recipient('x@example.org', { receive: 'digest' })];
      const write = () => store.writeDueDigests(recipients, { watchers: [], openPlans, now: clock() });
      now = Date.parse('2025-09-08T07:00:00.000Z');
      await write();
      await change({ recipients });
      expect(await run({ recipients })).toMatchObject({ mails: 0 });
      now = Date.parse('2025-09-08T08:00:00.000Z');
      await write();
      server.behave('drop-in-data');
      expect(await run({ recipients })).toMatchObject({ mails: 0 });
      server.behave('take');
      expect(await run({ recipients })).toMatchObject({ mails: 1 });
      expect(await run({ recipients })).toMatchObject({ mails: 0 });
      expect(await subjects()).toEqual([expect.stringContaining('Japan–Italy ACSA')]);
    });

    test('of a channel that is closed do not hold up those of mail, nor the other way round', async () => {
      const recipients = [recipient('chat'), recipient('x@example.org')];
      await change({ recipients });
      await otherChange({ recipients: [recipient('site')] });
      const file = join(folder, 'site.xml');
      const channels = {
        chat: { kind: 'slack', settings: { allow_private: true }, secrets: { URL: 'http://127.0.0.1:1/x' } },
        site: { kind: 'atom', settings: { file }, secrets: {} },
      };
      await server.down();
      const channel = openChannel({ smtp: smtp(), outbox: '', secrets: {}, channels }, clock);
      const first = await deliver(store.outbox, channel, { clock, zone: 'UTC', openPlans });
      expect(first).toMatchObject({ mails: 1, problems: [{ subject: 'chat' }, { subject: 'x@example.org' }] });
      expect(readFileSync(file, 'utf8')).toContain('<entry>');
      await server.up();
      expect(await deliver(store.outbox, channel, { clock, zone: 'UTC', openPlans })).toMatchObject({ mails: 1 });
      await channel.close();
    });
  });

  describe('what is not taken for a day', () => {
    const DAY = 24 * 60 * MINUTE;
    const operator = 'ops@example.org';
    const toOperator = async () => {
      const mails = server.mails.filter(({ to }) => to[0] === operator);
      return Promise.all(mails.map(async ({ raw }) => (await PostalMime.parse(raw)).subject));
    };

    test('is told to the operator, once, and tried on', async () => {
      await change({ recipients: [recipient('x@example.org'), recipient('full@example.org')] });
      server.behave({ at: 'rcpt-to', code: 452, to: 'full@example.org' });
      await run({ operator });
      now += DAY - MINUTE;
      await run({ operator });
      await run({ operator });
      expect(await toOperator()).toEqual([]);
      for (let days = 0; days < 5; days++) {
        now += DAY;
        await run({ operator });
        await run({ operator });
      }
      expect(await toOperator()).toEqual(['[outbox] not yet delivered to full@example.org, for a day or more']);
      server.behave('take');
      now += DAY;
      expect(await run({ operator })).toMatchObject({ mails: 1, alerts: 1 });
      expect(await store.mails()).toEqual([]);
    });

    test('is no news where it was taken before the operator could be told', async () => {
      await change();
      server.behave({ at: 'rcpt-to', code: 452 });
      await run({ operator });
      now += DAY;
      await run({ operator });
      server.behave('take');
      now += DAY;
      await run({ operator });
      await run({ operator });
      expect(server.mails.flatMap(({ to }) => to)).toEqual(['reader@example.org']);
      expect(await store.mails()).toEqual([]);
    });

    test('is told of a way that is closed where the operator is reached by another, and not by itself', async () => {
      await change({ recipients: [recipient('gone-chat'), recipient('reader@example.org')] });
      await run({ operator });
      now += DAY;
      await run({ operator });
      await run({ operator });
      expect(await toOperator()).toEqual(['[outbox] not yet delivered to gone-chat, for a day or more']);
      await otherChange({ recipients: [recipient('reader@example.org')] });
      await server.down();
      await run({ operator });
      now += 3 * DAY;
      await run({ operator });
      await server.up();
      await run({ operator });
      await run({ operator });
      expect(await toOperator()).toHaveLength(1);
    });
  });

  describe('what is refused for good', () => {
    test('is told to the operator in one mail, with what was not told and why', async () => {
      await change({ recipients: [recipient('gone@example.org'), recipient('away@example.org'), recipient('x@example.org')] });
      server.behave({ at: 'rcpt-to', code: 550, to: 'gone@example.org' });
      const operator = 'ops@example.org';
      await run({ operator });
      server.behave('take');
      expect(await run({ operator })).toMatchObject({ mails: 1, alerts: 0 });
      const mail = await PostalMime.parse(server.mails.find(({ to }) => to[0] === operator)?.raw ?? '');
      expect(mail.subject).toBe('[outbox] not delivered to gone@example.org');
      expect(mail.text).toContain('550');
      expect(mail.text).toMatch(/japan-italy-acsa:\d/);
      expect(await run({ operator })).toMatchObject({ mails: 0 });
    });

    test('is not told any more where a person has given it up before', async () => {
      await change({ recipients: [recipient('gone@example.org')] });
      server.behave({ at: 'rcpt-to', code: 550 });
      await run({ operator: 'ops@example.org' });
      server.behave('take');
      const refused = (await store.mails()).find(({ state }) => state === 'refused');
      expect(await store.dropMails(refused?.key ?? '')).toBe(1);
      expect(await run({ operator: 'ops@example.org' })).toMatchObject({ mails: 0, problems: [] });
      expect(await store.mails()).toEqual([]);
    });

    test('goes out after all when a person says so, or never when they drop it', async () => {
      await change({ recipients: [recipient('x@example.org'), recipient('y@example.org')] });
      server.behave({ at: 'rcpt-to', code: 550 });
      await run();
      server.behave('take');
      const refused = await store.mails();
      expect(refused).toMatchObject([{ state: 'refused' }, { state: 'refused' }]);
      expect(await store.dropMails(refused.find(({ to }) => to === 'y@example.org')?.key ?? '')).toBe(1);
      expect(await store.retryMails(undefined, clock())).toBe(1);
      expect(await run()).toMatchObject({ mails: 1 });
      expect(server.mails.flatMap(({ to }) => to)).toEqual(['x@example.org']);
      expect(await store.mails()).toEqual([]);
      expect((await store.mails(true)).map(({ state }) => state).sort()).toEqual(['dropped', 'sent']);
      expect(await store.dropMails('no-such-mail')).toBe(0);
    });
  });

  describe('leases', () => {
    test('keep a mail from a second process until they lapse', async () => {
      await change();
      const [{ key } = { key: '' }] = await store.outbox.due(clock());
      expect(await store.outbox.claim(key, clock())).toMatchObject({ to: 'reader@example.org' });
      expect(await store.outbox.claim(key, clock())).toBeUndefined();
      expect(await run()).toMatchObject({ mails: 0, problems: [] });
      now += 15 * MINUTE;
      expect(await run()).toMatchObject({ mails: 1 });
      expect(await store.outbox.claim(key, clock())).toBeUndefined();
    });
  });

  describe('kill -9', () => {
    /** Runs the child to its end; resolves with the signal that ended it. */
    function runChild(way: string, death: string): Promise<NodeJS.Signals | null> {
      const child = spawn(
        process.execPath,
        ['--import', 'tsx', join(import.meta.dirname, 'delivery-child.ts'), place.file, way, death],
        {
          stdio: ['ignore', 'ignore', 'inherit'],
        },
      );
      return new Promise((resolve) => child.on('exit', (_code, signal) => resolve(signal)));
    }

    test('between recording and sending: the next run sends it at once, and only once', async () => {
      expect(await runChild(`smtp:${server.port}`, 'before-send')).toBe('SIGKILL');
      expect(server.mails).toHaveLength(0);
      now = Date.now();
      await change();
      expect(await run()).toMatchObject({ mails: 1, alerts: 1 });
      expect(await run()).toMatchObject({ mails: 0 });
      expect(server.mails).toHaveLength(1);
    });

    test('between sending and noting it: the one repeat has the same Message-ID', async () => {
      expect(await runChild(`smtp:${server.port}`, 'after-send')).toBe('SIGKILL');
      now = Date.now();
      expect(await run()).toMatchObject({ mails: 1 });
      expect(await run()).toMatchObject({ mails: 0 });
      const [first, repeat, ...more] = await messageIds();
      expect(repeat).toBe(first);
      expect(more).toEqual([]);
    });

    test('between writing the file and noting it: the repeat takes its place', async () => {
      const outbox = join(folder, 'outbox');
      expect(await runChild(`file:${outbox}`, 'after-send')).toBe('SIGKILL');
      expect(readdirSync(outbox)).toHaveLength(1);
      now = Date.now();
      const channel = openChannel({ outbox, secrets: {} });
      expect(await deliver(store.outbox, channel, { clock, zone: 'UTC', openPlans })).toMatchObject({ mails: 1 });
      const [name = '', ...more] = readdirSync(outbox);
      expect(more).toEqual([]);
      const mail = await PostalMime.parse(readFileSync(join(outbox, name)));
      expect(mail.subject).toBe('[in force, unconfirmed] Japan–Italy ACSA: signed -> in force (5 Sep 2025)');
      expect(`<${name.replace(/\.eml$/, '')}@localhost>`).toBe(mail.messageId);
    });

    test('of none of four processes that run at once: one mail', async () => {
      const children = Array.from({ length: 4 }, () => runChild(`smtp:${server.port}`, 'none'));
      expect(await Promise.all(children)).toEqual([null, null, null, null]);
      expect(server.mails).toHaveLength(1);
      now = Date.now();
      expect(await run()).toMatchObject({ mails: 0, problems: [] });
    });
  });
});
