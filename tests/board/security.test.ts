// The board against those who mean it ill: foreign names, frames, forms of other sites, guesses, and fetched text on every page.

import { request } from 'node:http';
import { afterAll, describe, expect, test } from 'vitest';
import { ROUTES } from '../../src/board/routes.js';
import { type OpenBoard, UnguardedBoard } from '../../src/board/serve.js';
import { openBoardWorld } from './world.js';

const world = await openBoardWorld();
const board = await world.open();
const guarded = await world.open({ password: 'correct horse' });
afterAll(() => world.close());

/** Addresses of every page, with real ids in the place of parameters. */
async function pages(): Promise<string[]> {
  const history = await world.store.history('gcap');
  const document = history?.events.flatMap(({ reports }) => reports).find(({ source }) => source.watcher === 'hostile')
    ?.source.id;
  const key = (await world.store.mails(true))[0]?.key ?? '';
  const ids: [pattern: RegExp, id: string][] = [
    [/^\/commitments\/:\w+/, '/commitments/gcap'],
    [/^\/api\/commitments\/:\w+/, '/api/commitments/gcap'],
    [/^\/events\/:\w+/, '/events/gcap%3A3'],
    [/^\/sources\/:\w+/, '/sources/hostile'],
    [/^\/documents\/:\w+/, `/documents/${document}`],
    [/^\/unsubscribe\/:\w+/, `/unsubscribe/${key}`],
  ];
  return ROUTES.filter(({ method }) => method === undefined).map(({ path }) =>
    ids.reduce((known, [pattern, id]) => known.replace(pattern, id), path),
  );
}

/** Asks with a Host header of one's own, which fetch does not allow. */
function statusFor(host: string, path = '/'): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asking = request(`${board.address}${path}`, { headers: { host } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    asking.on('error', reject);
    asking.end();
  });
}

test('every address with a parameter is known to this test', async () => {
  expect((await pages()).filter((path) => path.includes(':'))).toEqual([]);
});

describe('names', () => {
  test.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', '192.168.0.7', '[::2]'])(
    'a foreign host is refused: %o',
    async (host) => expect(await statusFor(host)).toBe(421),
  );

  test.each(['localhost', 'localhost:9', '127.0.0.1:80', '[::1]', '[::1]:80'])('our own are not: %o', async (host) =>
    expect(await statusFor(host)).toBe(200),
  );

  test('a foreign host learns nothing from any page', async () => {
    for (const path of await pages()) expect(await statusFor('evil.example', path), path).toBe(421);
  });
});

describe('every page', () => {
  test('can be shown in no frame, runs no script of others, and loads nothing from elsewhere', async () => {
    for (const path of await pages()) {
      const { headers } = await fetch(`${board.address}${path}`, { redirect: 'manual' });
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy, path).toMatch(/default-src 'none'/);
      expect(policy, path).toMatch(/frame-ancestors 'none'/);
      expect(policy, path).not.toMatch(/unsafe|\*|https?:/);
      expect(headers.get('x-frame-options'), path).toBe('DENY');
      expect(headers.get('x-content-type-options'), path).toBe('nosniff');
    }
  });

  test('shows fetched text as harmless words: no markup, no direction marks', async () => {
    let seen = 0;
    for (const path of await pages()) {
      const answer = await fetch(`${board.address}${path}`);
      if (!answer.headers.get('content-type')?.startsWith('text/html')) continue;
      const page = await answer.text();
      if (page.includes('gnp.exe')) seen += 1;
      expect(page, path).not.toMatch(/<script>|<img|<[^>]* on\w+=|[\u202a-\u202e\u2066-\u2069]/i);
      expect(page, path).not.toMatch(/href="(?!\/|#|https?:\/\/)/);
    }
    expect(seen).toBeGreaterThan(2);
  });

  test('takes hostile questions as words', async () => {
    // Not what the feeds of this world say: that stands in JSON as it was read.
    const hostile = '"><script>window.asked=1</script>\r\nSet-Cookie: a=b';
    for (const path of await pages()) {
      const names = [
        'text',
        'state',
        'what',
        'commitment',
        'to',
        'said',
        'party',
        'tag',
        'kind',
        'status',
        'lang',
        'since',
        'page',
      ];
      const query = new URLSearchParams(names.map((name): [string, string] => [name, hostile]));
      const answer = await fetch(`${board.address}${path}?${query.toString()}`, { redirect: 'manual' });
      expect(answer.status, path).toBeLessThan(500);
      expect(answer.headers.getSetCookie().join(), path).not.toContain('a=b');
      expect(await answer.text(), path).not.toContain('<script>window.asked');
    }
  });
});

describe('forms', () => {
  const forms = ROUTES.filter(({ method }) => method === 'POST').map(({ path }) => path.replace(/:\w+/, 'gcap%3A3'));

  test('of other sites are refused, all but the one click of a mail program', async () => {
    expect(forms.length).toBeGreaterThan(3);
    for (const path of forms.filter((one) => !one.startsWith('/unsubscribe/'))) {
      const answer = await fetch(`${board.address}${path}`, {
        method: 'POST',
        headers: { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site', cookie: await cookieOf(board) },
        body: new URLSearchParams({ word: 'confirmed', reason: 'read' }),
      });
      expect(answer.status, path).toBe(403);
    }
  });

  test('that write need a login', async () => {
    for (const path of forms.filter((one) => one.startsWith('/review/') || one === '/person')) {
      const answer = await fetch(`${board.address}${path}`, { method: 'POST', body: new URLSearchParams({ word: 'confirmed' }) });
      expect(answer.status, path).toBe(401);
    }
  });
});

async function cookieOf({ loginAddress }: OpenBoard): Promise<string> {
  const answer = await fetch(loginAddress, { redirect: 'manual' });
  return answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

describe('logging in', () => {
  test('the token lets nobody in who guesses, and its cookie is for us alone', async () => {
    const wrong = await fetch(`${board.address}/login?token=guess`, { redirect: 'manual' });
    expect([wrong.status, wrong.headers.getSetCookie()]).toEqual([401, []]);
    const right = await fetch(board.loginAddress, { redirect: 'manual' });
    expect(right.headers.getSetCookie()[0]).toMatch(/; HttpOnly.*SameSite=Strict/i);
  });

  test('leads nowhere else', async () => {
    for (const then of [
      'https://evil.example/',
      '//evil.example',
      '/\\evil.example',
      '/\t/evil.example',
      '/.//evil.example',
      'javascript:alert(1)',
    ]) {
      const answer = await fetch(`${board.loginAddress}&then=${encodeURIComponent(then)}`, { redirect: 'manual' });
      const to = new URL(answer.headers.get('location') ?? '', board.address);
      expect(to.origin, then).toBe(board.address);
    }
    const answer = await fetch(`${board.loginAddress}&then=/review`, { redirect: 'manual' });
    expect(answer.headers.get('location')).toBe('/review');
  });

  test('with a password nothing is read without it, but style, login and unsubscribing', async () => {
    for (const path of await pages()) {
      const { status } = await fetch(`${guarded.address}${path}`, { redirect: 'manual' });
      const isOpen = /^\/(?:unsubscribe|login|style|board\.js|favicon)/.test(path);
      expect(status, path).toBe(isOpen ? 200 : 401);
    }
  });

  test('programs send it with each request', async () => {
    const ask = (password: string) =>
      fetch(`${guarded.address}/api/commitments`, {
        headers: { authorization: `Basic ${Buffer.from(`any:${password}`).toString('base64')}` },
      });
    expect((await ask('correct horse')).status).toBe(200);
    expect((await ask('battery staple')).status).toBe(401);
  });

  test('is asked for where a proxy hands on what comes from elsewhere', async () => {
    const answer = await fetch(`${board.address}/`, { headers: { 'x-forwarded-for': '203.0.113.7' } });
    expect(answer.status).toBe(401);
  });

  test('without a password nobody listens beyond this machine', async () => {
    await expect(world.open({ listen: '0.0.0.0:0' })).rejects.toThrow(UnguardedBoard);
  });
});
