// Promise 1: nothing is lost, nothing is said twice. A real store and a real SMTP server that refuses, drops, goes down.

import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openPlans } from '../../src/compare/plans.js';
import type { Instant } from '../../src/domain/types.js';
import { deliver, type Delivered, openChannel } from '../../src/notify/index.js';
import { openStore, type Store } from '../../src/record/store.js';
import { acsa, document, finding, gcap, intake, recipient } from '../record/world.js';
import { startSmtpServer, type TestSmtpServer } from '../support/smtp-server.js';
import { STORES, type Place } from '../support/stores.js';

describe.each(STORES)('on $name', ({ place: makePlace }) => {
  let folder: string;
  let place: Place;
  let store: Store;
  let server: TestSmtpServer;
  let now: number;

  const MINUTE = 60_000;
  const clock = (): Instant => new Date(now).toISOString();
  const smtp = () => ({ host: '127.0.0.1', port: server.port, secure: false, from: 'watch@sender.example' });

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

  async function run(secrets = {}): Promise<Delivered> {
    const channel = openChannel({ smtp: smtp(), outbox: '', secrets });
    try {
      return await deliver(store.outbox, channel, { clock, zone: 'UTC', openPlans });
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
      expect(await run()).toEqual({ mails: 1, alerts: 1, problems: [] });
      expect(await run()).toEqual({ mails: 0, alerts: 0, problems: [] });
      expect(await subjects()).toEqual(['[in force, unconfirmed] Japan–Italy ACSA: signed -> in force (5 Sep 2025)']);
      expect((await store.health()).unsent).toEqual([]);
    });

    test('gets what is due together to one recipient as one mail, and one mail per recipient', async () => {
      await change({ recipients: [recipient('x@example.org'), recipient('y@example.org')] });
      await otherChange({ recipients: [recipient('x@example.org')] });
      expect(await run()).toMatchObject({ mails: 2, alerts: 3 });
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
      expect(await run()).toEqual({ mails: 0, alerts: 0, problems: [] });
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
