// Channels: folder and registry agree, each keeps the contract, and TLS is what it should be.

import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { CHANNEL_KINDS, MAIL_WAYS, openChannel } from '../../src/notify/index.js';
import { renderAlert } from '../../src/notify/render.js';
import { startSmtpServer } from '../support/smtp-server.js';
import { alert, CONTEXT, mail } from './world.js';

const folder = mkdtempSync(join(tmpdir(), 'pactwatch-channels-'));
afterAll(() => {
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true });
});

const from = 'watch@sender.example';
const message = renderAlert(mail([alert()]), CONTEXT);

test('every file of the folder is registered under its name', () => {
  const files = readdirSync(new URL('../../src/notify/channels/', import.meta.url)).map((file) => file.replace(/\.ts$/, ''));
  expect(Object.keys({ ...CHANNEL_KINDS, ...MAIL_WAYS }).sort()).toEqual(files.sort());
  const opened = {
    file: MAIL_WAYS.file({ folder, from }),
    smtp: MAIL_WAYS.smtp({ host: '127.0.0.1', port: 25, secure: false, from }),
  } satisfies Record<keyof typeof MAIL_WAYS, unknown>;
  for (const [name, channel] of Object.entries(opened)) expect(channel.id).toBe(name);
});

test('without smtp settings mails go into the folder', () => {
  expect(openChannel({ outbox: folder, secrets: {} }).id).toBe('file');
  expect(openChannel({ smtp: { host: 'h', port: 25, secure: false, from }, outbox: folder, secrets: {} }).id).toBe('smtp');
});

describe('file', () => {
  test('writes one file per key, and leaves nothing half-written beside it', async () => {
    const outbox = join(folder, 'new', 'outbox');
    const channel = MAIL_WAYS.file({ folder: outbox, from });
    expect(await channel.send(message)).toEqual({ ok: true });
    expect(await channel.send(message)).toEqual({ ok: true });
    expect(readdirSync(outbox)).toEqual([`${message.key}.eml`]);
  });

  test('says where it cannot write, and loses nothing', async () => {
    const blocked = join(folder, 'blocked');
    writeFileSync(blocked, 'a file where the folder should be');
    const result = await MAIL_WAYS.file({ folder: blocked, from }).send(message);
    expect(result).toMatchObject({ ok: false, retry: 'all-later', problem: { code: 'outbox-unwritable' } });
    expect(JSON.stringify(result)).toContain(blocked);
  });
});

describe('smtp', () => {
  test('a certificate that nobody has signed is refused from anywhere but this machine', async () => {
    const server = await startSmtpServer();
    // 0.0.0.0 reaches the same server, but is no name of this machine that we trust.
    const distant = MAIL_WAYS.smtp({ host: '0.0.0.0', port: server.port, secure: false, from });
    expect(await distant.send(message)).toMatchObject({ ok: false, retry: 'all-later', problem: { code: 'smtp-unavailable' } });
    const near = MAIL_WAYS.smtp({ host: '127.0.0.1', port: server.port, secure: false, from });
    expect(await near.send(message)).toEqual({ ok: true });
    expect(server.mails).toHaveLength(1);
    await server.down();
  });

  test('a login does not leave this machine in clear', async () => {
    const login = { user: 'watch', password: 'secret' };
    const server = await startSmtpServer({ login, plain: true });
    const open = (host: string) => MAIL_WAYS.smtp({ host, port: server.port, secure: false, from, ...login });
    expect(await open('0.0.0.0').send(message)).toMatchObject({ ok: false, retry: 'all-later' });
    expect(server.logins).toEqual([]);
    expect(await open('127.0.0.1').send(message)).toEqual({ ok: true });
    expect(server.logins).toEqual(['watch:secret']);
    await server.down();
  });

  test('a mail that was taken for some of its recipients only has not been delivered', async () => {
    const server = await startSmtpServer();
    server.behave({ at: 'rcpt-to', code: 550, to: 'gone@example.org' });
    const channel = MAIL_WAYS.smtp({ host: '127.0.0.1', port: server.port, secure: false, from });
    const both = { ...message, to: 'here@example.org, gone@example.org' };
    expect(await channel.send(both)).toMatchObject({ ok: false, retry: 'never', problem: { code: 'smtp-refused' } });
    await server.down();
  });

  test('one connection serves all mails, and a limit spreads them', async () => {
    const server = await startSmtpServer();
    const channel = MAIL_WAYS.smtp({ host: '127.0.0.1', port: server.port, secure: false, from, per_minute: 600 });
    const start = performance.now();
    for (let at = 0; at < 6; at += 1) expect(await channel.send({ ...message, key: `k${at}` })).toEqual({ ok: true });
    expect(performance.now() - start).toBeGreaterThan(400);
    expect(server.mails).toHaveLength(6);
    expect(server.connections).toBe(1);
    await channel.close();
    await server.down();
  });

  test('an address that no server could take is given up', async () => {
    const server = await startSmtpServer();
    const channel = MAIL_WAYS.smtp({ host: '127.0.0.1', port: server.port, secure: false, from });
    expect(await channel.send({ ...message, to: '' })).toMatchObject({ ok: false, retry: 'never' });
    await server.down();
  });
});
