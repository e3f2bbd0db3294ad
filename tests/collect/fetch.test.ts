// The HTTP client against a server that behaves as badly as real ones do.

import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { isPrivateHost, lookupPublic } from '../../src/shared/address.js';
import { createFetcher, userAgent, type Fetched } from '../../src/collect/fetch.js';
import { serverFor } from '../support/web.js';
import { NOW, testFetcher } from './helpers.js';

const fetcher = testFetcher({ timeout: 1_000, maxBytes: 100_000 });
const server = await serverFor(fetcher);

function get(path: string, extra = {}, client = fetcher): Promise<Fetched> {
  return client.get({ url: path.startsWith('http') ? path : server.url(path), subject: 'w', now: NOW, ...extra });
}

function body(fetched: Fetched): string {
  return fetched.result === 'fresh' ? Buffer.from(fetched.body).toString() : JSON.stringify(fetched);
}

async function code(path: string, extra = {}, client = fetcher): Promise<string> {
  const fetched = await get(path, extra, client);
  return fetched.result === 'trouble' ? `${fetched.outcome} ${fetched.problem.code}` : fetched.result;
}

describe('a good answer', () => {
  it('comes with its validators, which go back verbatim', async () => {
    const etag = 'W/"à-1, 2"';
    server.set('/etag', { body: 'hello', headers: { etag, 'last-modified': 'Thu, 19 Nov 2026 08:00:00 GMT' } });
    const fetched = await get('/etag');
    expect(body(fetched)).toBe('hello');
    if (fetched.result !== 'fresh') throw new Error('not fresh');
    await get('/etag', { validators: fetched.validators });
    const { headers } = server.asked.at(-1)!;
    expect(headers['if-none-match']).toBe(fetched.validators.etag);
    expect(Buffer.from(headers['if-none-match']!, 'latin1')).toEqual(Buffer.from(etag, 'latin1'));
    expect(headers['if-modified-since']).toBe('Thu, 19 Nov 2026 08:00:00 GMT');
  });

  it('says honestly who asks, and how to reach them', async () => {
    server.set('/who', 'x');
    await get('/who');
    expect(server.asked.at(-1)!.headers['user-agent']).toBe('pactwatch/0.1 (+desk@example.org)');
    expect(userAgent('a\r\nCookie: b')).toBe('pactwatch/0.1 (+aCookie: b)');
    expect(userAgent(undefined)).toBe('pactwatch/0.1');
  });

  it('is 304 only where we asked for one', async () => {
    server.set('/same', { body: 'x', etag: '"1"' });
    expect(await code('/same', { validators: { etag: '"1"' } })).toBe('unchanged');
    server.set('/always304', { status: 304 });
    expect(await code('/always304')).toBe('failed http-304');
  });

  it.each([
    ['gzip', gzipSync('packed')],
    ['br', brotliCompressSync('packed')],
    ['gzip, br', brotliCompressSync(gzipSync('packed'))],
    ['identity', Buffer.from('packed')],
  ])('is unpacked (%s)', async (encoding, bytes) => {
    server.set('/packed', { body: bytes, headers: { 'content-encoding': encoding } });
    expect(body(await get('/packed'))).toBe('packed');
  });

  it('can be the answer to a form', async () => {
    server.set('/form', 'rows');
    expect(body(await get('/form', { form: { query: 'SELECT *' } }))).toBe('rows');
    expect(server.asked.at(-1)).toMatchObject({ method: 'POST', body: 'query=SELECT+*' });
  });
});

describe('limits', () => {
  it('counts unpacked bytes: a gzip bomb stops at the cap', async () => {
    server.set('/bomb', { body: gzipSync(Buffer.alloc(5_000_000)), headers: { 'content-encoding': 'gzip' } });
    expect(await code('/bomb')).toBe('failed too-large');
    server.set('/fits', { body: gzipSync(Buffer.alloc(100_000, 'a')), headers: { 'content-encoding': 'gzip' } });
    expect(await code('/fits')).toBe('fresh');
  });

  it('ends a body that drips, though every chunk is in time', async () => {
    server.set('/drip', (_request, response) => {
      const timer = setInterval(() => response.write('.'), 50);
      response.on('close', () => clearInterval(timer));
    });
    expect(await code('/drip', {}, testFetcher({ timeout: 300 }))).toBe('failed timeout');
  });

  it('ends an answer that never begins', async () => {
    server.set('/silent', () => undefined);
    expect(await code('/silent', {}, testFetcher({ timeout: 200 }))).toBe('failed timeout');
  });

  it('keeps a distance between requests to one host', async () => {
    server.set('/spaced', 'x');
    const spaced = testFetcher({ spacing: 80 });
    const started = performance.now();
    await Promise.all([get('/spaced', {}, spaced), get('/spaced', {}, spaced), get('/spaced', {}, spaced)]);
    expect(performance.now() - started).toBeGreaterThan(150);
    await spaced.close();
  });
});

describe('redirects', () => {
  it('are followed to the final address', async () => {
    server.set('/old', { status: 301, headers: { location: '/new?x=1' } });
    server.set('/new', 'moved');
    const fetched = await get('/old');
    expect(fetched).toMatchObject({ result: 'fresh', url: server.url('/new?x=1'), otherSite: false });
  });

  it.each([
    ['/loop', { '/loop': '/loop2', '/loop2': '/loop' }, 'failed redirect-loop'],
    ['/c0', { '/c0': '/c1', '/c1': '/c2', '/c2': '/c3', '/c3': '/c4', '/c4': '/c5', '/c5': '/c6' }, 'failed redirect-loop'],
    ['/out', { '/out': 'file:///etc/passwd' }, 'failed bad-redirect'],
    ['/none', { '/none': 'http://' }, 'failed bad-redirect'],
  ])('from %s end', async (path, hops, expected) => {
    for (const [from, location] of Object.entries(hops)) server.set(from, { status: 302, headers: { location } });
    expect(await code(path)).toBe(expected);
  });

  it('to another site are visible', async () => {
    server.set('/here', 'x');
    server.set('/away', { status: 302, headers: { location: server.url('/here').replace('127.0.0.1', 'localhost') } });
    expect(await get('/away')).toMatchObject({ result: 'fresh', otherSite: true });
  });

  it('to a login, a consent or a validation page are refusals', async () => {
    server.set('/validate/captcha', 'prove yourself');
    server.set('/press', { status: 302, headers: { location: '/validate/captcha' } });
    expect(await code('/press')).toBe('refused wall');
  });

  it('turn a form into a plain read', async () => {
    server.set('/post', { status: 303, headers: { location: '/posted' } });
    server.set('/posted', 'x');
    await get('/post', { form: { a: 'b' } });
    expect(server.asked.at(-1)).toMatchObject({ method: 'GET', path: '/posted', body: '' });
  });
});

describe('private addresses', () => {
  const guarded = createFetcher({ spacing: 0, timeout: 1_000 });
  afterAll(() => guarded.close());

  it.each(['http://127.0.0.1:1/', 'http://[::1]:1/', 'http://0x7f000001:1/'])('are refused as written: %s', async (url) => {
    expect(await code(url, {}, guarded)).toBe('failed private-address');
  });

  it.each([
    '169.254.169.254',
    '10.1.2.3',
    '192.168.0.1',
    '100.64.0.1',
    '0.0.0.0',
    '[fe80::1]',
    '[fd00::1]',
    '[::ffff:10.0.0.1]',
    '[::ffff:a00:1]',
  ])('%s is one', (host) => expect(isPrivateHost(new URL(`http://${host}/`))).toBe(true));

  it.each(['93.184.216.34', '[2606:2800:220:1::1]', 'example.org'])('%s is none', (host) => {
    expect(isPrivateHost(new URL(`http://${host}/`))).toBe(false);
  });

  it('are refused when a name resolves to one', async () => {
    const { port } = new URL(server.origin);
    const before = server.asked.length;
    expect(await code(`http://localhost:${port}/here`, {}, guarded)).toBe('failed private-address');
    expect(server.asked.length).toBe(before);
    expect(
      server.asked.some(({ headers }) => headers.host === `localhost:${port}` && !headers['user-agent']?.includes('desk')),
    ).toBe(false);
  });

  it.each(['http://127.0.0.1:1/latest/', 'http://localhost:1/'])('are refused behind a redirect to %s', async (location) => {
    // A public name that leads to our server, so that the first hop is allowed and the second is judged by itself.
    const lookup: typeof lookupPublic = (host, options, callback) =>
      host === 'press.example' ? callback(null, [{ address: '127.0.0.1', family: 4 }]) : lookupPublic(host, options, callback);
    const client = createFetcher({ spacing: 0, timeout: 1_000 }, { lookup });
    const { port } = new URL(server.origin);
    server.set('/metadata', { status: 302, headers: { location } });
    expect(await code(`http://press.example:${port}/metadata`, {}, client)).toBe('failed private-address');
    expect(server.asked.at(-1)?.path).toBe('/metadata');
    await client.close();
  });
});

describe('troubles have stable codes', () => {
  it.each([
    [404, {}, 'failed http-404'],
    [410, {}, 'failed http-410'],
    [500, {}, 'failed http-500'],
    [403, {}, 'refused http-403'],
    [401, {}, 'refused http-401'],
    [503, { 'cf-mitigated': 'challenge' }, 'refused http-503'],
  ])('%i %o', async (status, headers, expected) => {
    server.set('/status', { status, headers, body: 'sorry' });
    expect(await code('/status')).toBe(expected);
  });

  it.each([
    ['120', '2026-11-21T09:02:00.000Z'],
    ['Sat, 21 Nov 2026 10:00:00 GMT', '2026-11-21T10:00:00.000Z'],
    ['99999999', '2026-11-22T09:00:00.000Z'],
    ['Sat, 21 Nov 2020 10:00:00 GMT', undefined],
    ['soon', undefined],
  ])('Retry-After %s', async (header, expected) => {
    server.set('/busy', { status: 429, headers: { 'retry-after': header } });
    const fetched = await get('/busy');
    expect(fetched).toMatchObject({
      result: 'trouble',
      outcome: 'failed',
      problem: { code: 'http-429', transient: true, subject: 'w' },
    });
    expect(fetched.result === 'trouble' && fetched.notBefore).toBe(expected);
  });

  it('names refused connections, unknown hosts, nonsense and cut connections', async () => {
    expect(await code('http://127.0.0.1:1/')).toBe('failed refused');
    expect(await code('http://no-such-host.invalid/')).toBe('failed dns');
    expect(await code('http://')).toBe('failed bad-address');
    server.set('/cut', (request) => request.socket.destroy());
    expect(await code('/cut')).toBe('failed cut-off');
    server.set('/liar', { body: 'plain', headers: { 'content-encoding': 'gzip' } });
    expect(await code('/liar')).toBe('failed bad-encoding');
    server.set('/odd', { body: 'plain', headers: { 'content-encoding': 'zstd' } });
    expect(await code('/odd')).toBe('failed bad-encoding');
  });

  it('names what is not HTTP, and what is not TLS', async () => {
    const raw = createServer((socket) => socket.end('SSH-2.0-OpenSSH\r\n\r\n'));
    await new Promise<void>((resolve) => raw.listen(0, '127.0.0.1', resolve));
    const { port } = raw.address() as AddressInfo;
    expect(await code(`http://127.0.0.1:${port}/`)).toBe('failed not-http');
    expect(await code(`https://127.0.0.1:${port}/`)).toBe('failed tls');
    raw.close();
  });
});

describe('answers that are no answers', () => {
  const challenge = '<html><head><title>Just a moment...</title></head><body><script>challenge()</script>Checking</body></html>';
  it.each([
    [{ status: 202, body: '' }, 'refused challenge'],
    [{ status: 200, body: '' }, 'broken empty-body'],
    [{ status: 200, body: challenge }, 'refused challenge'],
    [{ status: 200, body: 'The requested URL was rejected. Please consult with your administrator.' }, 'refused challenge'],
  ])('%o', async (answer, expected) => {
    server.set('/wall', answer);
    expect(await code('/wall')).toBe(expected);
  });

  it('an ordinary page may carry the script of a bot wall', async () => {
    server.set(
      '/page',
      `<script src="/cdn-cgi/challenge-platform/x.js"></script><p>${'The agreement entered into force. '.repeat(40)}</p>`,
    );
    expect(await code('/page')).toBe('fresh');
  });
});
