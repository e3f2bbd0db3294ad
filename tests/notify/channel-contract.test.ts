// One contract for all channels over HTTP: hostile text is harmless, limits are kept, answers are understood, secrets stay secret.

import { createHmac } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import type { Channel, Message, SendResult } from '../../src/domain/stages.js';
import { CHANNEL_KINDS, openChannel } from '../../src/notify/index.js';
import { renderAlert } from '../../src/notify/render.js';
import { startServer, type TestServer } from '../support/http-server.js';
import { CHANNEL_SAMPLES, type ChannelSample } from './channel-samples.js';
import { alert, CONTEXT, mail } from './world.js';

const NOW = '2025-09-08T08:00:00.000Z';
const plain: Message = { ...renderAlert(mail([alert()]), CONTEXT), to: 'way', about: mail([alert()]) };

const HOSTILE =
  '<!channel> @everyone *bold* [click](javascript:alert(1)) <script>x</script> <https://evil.example/a?b=1&c=|x> & "q"';
const hostile: Message = { ...plain, subject: `Pact ${HOSTILE} ${'長'.repeat(300)}`, text: `${HOSTILE}\n`.repeat(2000) };

let server: TestServer;
let open: Channel[];
beforeEach(async () => {
  server = await startServer();
  open = [];
});
afterEach(async () => {
  await Promise.all(open.map((channel) => channel.close()));
  await server.close();
});

function channelOf(kind: string, sample: ChannelSample, more: Record<string, unknown> = {}, origin = server.origin): Channel {
  const settings = { ...sample.settings, allow_private: true, ...more };
  const secrets = { URL: origin + sample.path, SECRET: 'whsec_c2VjcmV0', TOKEN: 'T0K3N' };
  const channel = openChannel({ outbox: '', secrets: {}, channels: { way: { kind, settings, secrets } } }, () => NOW);
  open.push(channel);
  return channel;
}

function problemOf(result: SendResult): string {
  return result.ok ? '' : JSON.stringify(result.problem);
}

it('has a sample of every kind that speaks HTTP', () => {
  const overHttp = Object.values(CHANNEL_KINDS).filter(({ needs }) => needs.includes('URL'));
  expect(overHttp.map(({ id }) => id).sort()).toEqual(Object.keys(CHANNEL_SAMPLES).sort());
  for (const [name, { id }] of Object.entries(CHANNEL_KINDS)) expect(id).toBe(name);
});

describe.each(Object.entries(CHANNEL_SAMPLES))('%s', (kind, sample) => {
  const send = (message: Message = plain, more = {}) => channelOf(kind, sample, more).send(message);

  it('hands a message over once, as its service takes it', async () => {
    server.set(sample.asked, { status: 200, body: 'ok' });
    expect(await send()).toEqual({ ok: true });
    expect(server.asked).toHaveLength(1);
    const [{ method, headers, body, path }] = [...server.asked] as [TestServer['asked'][number]];
    expect([method, path]).toEqual(['POST', sample.asked]);
    expect(headers['content-type']).toMatch(/^application\/json/);
    const [title = '', text = ''] = sample.shown(JSON.parse(body));
    expect(title).toBe(sample.escaped(plain.subject));
    const all = sample.shown(JSON.parse(body)).join('\n');
    expect(all).toContain(sample.escaped('entered into force').slice(0, 7));
    expect(text).not.toBe('');
  });

  it('makes hostile text harmless and keeps the limits of its service', async () => {
    server.set(sample.asked, { status: 204 });
    expect(await send(hostile)).toEqual({ ok: true });
    const [{ body }] = [...server.asked] as [TestServer['asked'][number]];
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(sample.limit);
    const shown = sample.shown(JSON.parse(body));
    expect(shown.join('\n')).toContain('…');
    for (const text of shown) for (const pattern of sample.forbidden) expect(text).not.toMatch(pattern);
    expect(body).not.toMatch(/"(?:url|click)":"javascript/);
  });

  test.each([
    [200, 'ok'],
    [202, 'ok'],
    [302, 'all-later'],
    [307, 'all-later'],
    [400, 'never'],
    [401, 'all-later'],
    [403, 'all-later'],
    [404, 'all-later'],
    [408, 'later'],
    [410, 'all-later'],
    [413, 'never'],
    [422, 'never'],
    [429, 'later'],
    [500, 'later'],
    [503, 'later'],
  ] as const)('HTTP %i means %s', async (status, expected) => {
    server.set(sample.asked, { status, headers: { location: '/elsewhere' }, body: 'said the service' });
    const result = await send();
    expect(result.ok ? 'ok' : result.retry).toBe(expected);
    expect(server.count('/elsewhere')).toBe(0);
  });

  it('waits as long as it is asked to, at most a day', async () => {
    server.set(sample.asked, { status: 429, headers: { 'retry-after': '90' } });
    expect(await send()).toMatchObject({ retry: 'later', notBefore: '2025-09-08T08:01:30.000Z' });
    server.set(sample.asked, { status: 503, headers: { 'retry-after': '9999999' } });
    expect(await send()).toMatchObject({ retry: 'later', notBefore: '2025-09-09T08:00:00.000Z' });
  });

  it('hands nothing to another host', async () => {
    const other = await startServer({ '/': { status: 200 } });
    server.set(sample.asked, { status: 307, headers: { location: other.url('/') } });
    expect(await send()).toMatchObject({ ok: false });
    expect(other.asked).toEqual([]);
    await other.close();
  });

  it('enters no private network unless that is allowed', async () => {
    server.set(sample.asked, { status: 200 });
    const named = server.origin.replace('127.0.0.1', 'localhost');
    for (const origin of [server.origin, named]) {
      const result = await channelOf(kind, sample, { allow_private: false }, origin).send(plain);
      expect(result).toMatchObject({ ok: false, retry: 'all-later', problem: { code: 'channel-private' } });
    }
    expect(server.asked).toEqual([]);
  });

  it('loses nothing where nobody answers or the line is cut', async () => {
    server.set(sample.asked, (request) => request.socket.destroy());
    expect(await send()).toMatchObject({ ok: false, retry: 'all-later', problem: { transient: true } });
    const gone = await startServer();
    await gone.close();
    expect(await channelOf(kind, sample, {}, gone.origin).send(plain)).toMatchObject({ retry: 'all-later' });
  });

  it('tells nobody its secrets, whatever goes wrong', async () => {
    const results: SendResult[] = [];
    for (const status of [302, 400, 404, 429, 500]) {
      server.set(sample.asked, { status, body: 'no' });
      results.push(await send());
    }
    results.push(await send(plain, { allow_private: false }));
    for (const result of results) {
      expect(problemOf(result)).toContain('way');
      expect(problemOf(result)).not.toMatch(/S3CR3T|T0K3N|c2VjcmV0/);
    }
  });

  it('says what is missing where the environment has no address', async () => {
    const channel = openChannel({ outbox: '', secrets: {}, channels: { way: { kind, settings: sample.settings, secrets: {} } } });
    expect(await channel.send(plain)).toMatchObject({ ok: false, retry: 'all-later', problem: { code: 'channel-no-address' } });
  });
});

describe('webhook', () => {
  it('is signed and timestamped as Standard Webhooks says, and says what it tells in fields', async () => {
    const sample = CHANNEL_SAMPLES['webhook']!;
    server.set(sample.asked, { status: 200 });
    await channelOf('webhook', sample).send(plain);
    const [{ headers, body }] = [...server.asked] as [TestServer['asked'][number]];
    const seconds = String(Date.parse(NOW) / 1000);
    const expected = createHmac('sha256', 'secret').update(`${plain.key}.${seconds}.${body}`).digest('base64');
    expect(headers).toMatchObject({
      'webhook-id': plain.key,
      'webhook-timestamp': seconds,
      'webhook-signature': `v1,${expected}`,
    });
    expect(JSON.parse(body)).toMatchObject({
      version: 1,
      key: plain.key,
      type: 'alert',
      events: [
        {
          commitment: 'japan-italy-acsa',
          kind: 'change',
          status: 'in-force',
          reports: [{ url: expect.stringMatching(/^https?:/) }],
        },
      ],
      left_out: 0,
    });
  });

  it('has no field that docs/channels.md does not name', async () => {
    const sample = CHANNEL_SAMPLES['webhook']!;
    server.set(sample.asked, { status: 200 });
    await channelOf('webhook', sample).send(plain);
    const [{ body }] = [...server.asked] as [TestServer['asked'][number]];
    const keys = new Set<string>();
    JSON.parse(body, (key, value: unknown) => {
      if (!/^\d*$/.test(key)) keys.add(key);
      return value;
    });
    expect(keys.size).toBeGreaterThan(20);
    const named = await readFile(new URL('../../docs/channels.md', import.meta.url), 'utf8');
    for (const key of keys) expect(named).toContain(`\`${key}\``);
  });

  it('leaves events out rather than be too large, and says how many', async () => {
    const sample = CHANNEL_SAMPLES['webhook']!;
    server.set(sample.asked, { status: 200 });
    const many = mail(Array.from({ length: 1500 }, () => alert()));
    await channelOf('webhook', sample).send({ ...plain, about: many });
    const [{ body }] = [...server.asked] as [TestServer['asked'][number]];
    const { events, left_out: leftOut } = JSON.parse(body) as { events: unknown[]; left_out: number };
    expect(leftOut).toBeGreaterThan(0);
    expect(events.length + leftOut).toBe(1500);
  });
});

describe('ntfy', () => {
  it('sends its token, and the first address as what a tap opens', async () => {
    const sample = CHANNEL_SAMPLES['ntfy']!;
    server.set(sample.asked, { status: 200 });
    await channelOf('ntfy', sample).send(plain);
    const [{ headers, body }] = [...server.asked] as [TestServer['asked'][number]];
    expect(headers.authorization).toBe('Bearer T0K3N');
    expect(JSON.parse(body)).toMatchObject({ priority: 4, click: expect.stringMatching(/^https?:/) });
  });
});
