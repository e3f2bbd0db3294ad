// The board over a store that the pipeline has filled: who may ask, what pages show, what hostile text cannot do.

import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBoard, type OpenBoard } from '../../src/board/serve.js';
import { boardSource } from '../../src/commands/board-source.js';
import { HOSTILE } from './hostile.js';
import { NOW, openBoardWorld } from './world.js';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Asks as any program can, with whatever headers it likes. */
function ask(board: OpenBoard, path: string, headers: Record<string, string> = {}, form?: string): Promise<Answer> {
  const type: Record<string, string> = form === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' };
  return new Promise((resolve, reject) => {
    const asked = request(
      board.address + path,
      { agent: false, method: form === undefined ? 'GET' : 'POST', headers: { ...type, ...headers } },
      (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
      },
    );
    asked.on('error', reject);
    asked.end(form);
  });
}

/** The cookie that an answer sets, as a browser would send it back. */
function cookieIn({ headers }: Answer, name: string): string {
  const set = [headers['set-cookie'] ?? []].flat();
  return set.find((one) => one.startsWith(`${name}=`))?.split(';')[0] ?? '';
}

const world = await openBoardWorld();
const board = await world.open();
afterAll(() => world.close());

describe('the guards', () => {
  it('let nothing be loaded from elsewhere or run in a page', async () => {
    const { body } = await ask(board, '/');
    expect(body.match(/(?:src|href)="(?:https?:)?\/\/[^"]*"/g)?.filter((one) => !one.startsWith('href')) ?? []).toEqual([]);
    expect(body).not.toMatch(/<script(?![^>]* src=)|<style|style="|\son\w+=/);
  });

  it('let the holder of the printed link write, and nobody else', async () => {
    expect((await ask(board, '/login?token=guessed')).status).toBe(401);
    const login = await ask(board, new URL(board.loginAddress).pathname + new URL(board.loginAddress).search);
    expect(login.status).toBe(303);
    expect(String(login.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Strict/);
    const cookie = cookieIn(login, 'pactwatch_login');
    const word = 'type=confirmed&why=x';
    expect((await ask(board, '/review/none%3A1', {}, word)).status).toBe(401);
    for (const [name, value] of [
      ['origin', 'https://pages.example'],
      ['origin', 'null'],
      ['sec-fetch-site', 'cross-site'],
      ['sec-fetch-site', 'same-site'],
    ] as const)
      expect((await ask(board, '/review/none%3A1', { cookie, [name]: value }, word)).status, value).toBe(403);
    expect([401, 403]).not.toContain((await ask(board, '/review/none%3A1', { cookie, origin: board.address }, word)).status);
  });

  it('take no form longer than it can be', async () => {
    expect((await ask(board, '/login', {}, `password=${'x'.repeat(3_000_000)}`)).status).toBe(413);
  });

  it('lead from no odd path to another host', async () => {
    expect((await ask(board, '//pages.example')).body).not.toMatch(/href="\/\//);
  });

  it('what is no form is told so, and is no fault of ours', async () => {
    const cookie = cookieIn(
      await ask(board, new URL(board.loginAddress).pathname + new URL(board.loginAddress).search),
      'pactwatch_login',
    );
    const broken = { cookie, 'content-type': 'multipart/form-data' };
    for (const [path, status] of [
      ['/review/gcap%3A4', 400],
      ['/explain', 400],
      ['/login', 401],
    ] as const)
      expect((await ask(board, path, broken, 'rubbish')).status, path).toBe(status);
  });

  it('lead from the answer to a form to a page that is there, in each language', async () => {
    const cookie = cookieIn(
      await ask(board, new URL(board.loginAddress).pathname + new URL(board.loginAddress).search),
      'pactwatch_login',
    );
    for (const [path, form] of [
      ['/review/gcap%3A4', 'word=confirmed'],
      ['/explain', 'text='],
      ['/login', 'password=guess&then=%2Fsources'],
    ] as const) {
      const { body } = await ask(board, path, { cookie }, form);
      const [, link = ''] = /<a href="([^"]*)" lang="it"/.exec(body) ?? [];
      expect(link, path).toMatch(/[?&]lang=it$/);
      const { status, body: page } = await ask(board, link.replaceAll('&amp;', '&'), { cookie });
      expect([status, page], path).toEqual([200, expect.stringContaining('<html lang="it">')]);
    }
  });
});

describe('with a password', () => {
  const password = 'correct horse';
  let at = NOW;
  let guarded: OpenBoard;
  beforeAll(async () => {
    guarded = await world.open({ listen: '127.0.0.1:0', password, clock: () => at });
  });

  it('a browser logs in by form, a program by Basic', async () => {
    const login = await ask(
      guarded,
      '/login',
      { 'sec-fetch-site': 'same-origin' },
      `password=${encodeURIComponent(password)}&then=%2Fcommitments%2Fgcap`,
    );
    expect([login.status, login.headers['location']]).toEqual([303, '/commitments/gcap']);
    const cookie = cookieIn(login, 'pactwatch_login');
    expect((await ask(guarded, '/', { cookie })).status).toBe(200);
    const basic = (word: string) => `Basic ${Buffer.from(`reader:${word}`).toString('base64')}`;
    expect((await ask(guarded, '/', { authorization: basic(password) })).status).toBe(200);
    expect((await ask(guarded, '/', { authorization: basic('wrong') })).status).toBe(401);
  });

  it('a link in webmail asks again by itself, so that the strict cookie is shown', async () => {
    const { status, body } = await ask(guarded, '/events/gcap%3A4?x=1', { 'sec-fetch-site': 'cross-site' });
    expect(status).toBe(200);
    expect(body).toContain('http-equiv="refresh" content="0; url=/events/gcap%3A4?x=1"');
  });

  const basic = (word: string) => ({ authorization: `Basic ${Buffer.from(`reader:${word}`).toString('base64')}` });

  it('programs are asked in their own way, browsers by form', async () => {
    for (const path of ['/changes.atom', '/expected.ics', '/api/changes'])
      expect((await ask(guarded, path)).headers['www-authenticate'], path).toMatch(/^Basic /);
    expect((await ask(guarded, '/')).headers['www-authenticate']).toBeUndefined();
  });

  it('a program that knows an old password keeps nobody out', async () => {
    for (let n = 0; n < 9; n++) expect((await ask(guarded, '/changes.atom', basic('old'))).status).toBe(401);
    expect((await ask(guarded, '/changes.atom', basic(password))).status).toBe(200);
    at = '2025-09-07T09:30:00.000Z';
  });

  it('guessing has to wait, by form and with requests', async () => {
    const wrong = (n: number) => ask(guarded, '/login', {}, `password=wrong${n}`);
    for (let n = 0; n < 3; n++) expect((await wrong(n)).status).toBe(401);
    for (let n = 3; n < 5; n++) expect((await ask(guarded, '/api/changes', basic(`wrong${n}`))).status).toBe(401);
    expect((await wrong(5)).status).toBe(429);
    expect((await ask(guarded, '/api/changes', basic('wrong6'))).status).toBe(429);
    expect((await ask(guarded, '/api/changes', basic(password))).status).toBe(429);
    expect((await ask(guarded, '/login', {}, `password=${encodeURIComponent(password)}`)).status).toBe(429);
    at = '2025-09-07T09:32:00.000Z';
    expect((await ask(guarded, '/login', {}, `password=${encodeURIComponent(password)}`)).status).toBe(303);
  });
});

describe('the overview', () => {
  const rows = ({ body }: Answer) =>
    [...body.matchAll(/<th scope="row">\s*<a href="\/commitments\/([^"]+)"/g)].map(([, id]) => id);

  it('holds every commitment once, parts under their programme', async () => {
    const ids = rows(await ask(board, '/'));
    expect([...ids].sort()).toEqual(world.project.commitments.map(({ id }) => id).sort());
    expect(ids.indexOf('calet')).toBe(ids.indexOf('jaxa-asi-cooperation') + 1);
  });

  it('tells what changed, what is overdue, and how far silence can be believed', async () => {
    const { body } = await ask(board, '/');
    const [, changed = '', overdue = '', trust = ''] = body.split('<section');
    expect(changed).toContain('/events/japan-italy-acsa%3A');
    expect(changed).toContain('in force');
    expect(overdue).toContain('Joint Conference');
    expect(trust).toContain('7 of 8 sources');
    expect(trust).not.toContain('Yes, for every commitment');
    expect(trust).toContain('Mostly: each has a source that is read well, but not all sources are');
    expect(trust.match(/href="\/sources\/[^"]+"/g)).toHaveLength(1);
  });

  it('promises no more of a commitment than those of its sources that are read well', async () => {
    const partly = (await ask(board, '/commitments/gcap')).body;
    expect(partly).toMatch(/Covered in part, by \d of \d sources, since/);
    expect(partly).not.toContain('no news means no change');
    expect((await ask(board, '/commitments/japan-italy-acsa')).body).toContain('no news means no change');
  });

  it.each([
    ['/?party=GB', ['gcap', 'gigo-convention', 'japan-uk-economic-two-plus-two']],
    ['/?kind=memorandum&status=signed', ['eni-jogmec-moc', 'maff-masaf-moc']],
    ['/?text=GLOBAL+combat', ['gcap']],
    ['/?text=グローバル戦闘', ['gcap']],
    ['/?show=overdue', ['ijbg-joint-conference', 'japan-uk-economic-two-plus-two']],
    ['/?text=nothing-of-this', []],
  ])('%s', async (path, expected) => {
    expect(rows(await ask(board, path)).sort()).toEqual(expect.arrayContaining(expected));
    expect(rows(await ask(board, path)).length).toBeLessThanOrEqual(expected.length + 1);
  });

  it('remembers the last visit, and counts from it once the reader was away', async () => {
    let now = NOW;
    const later = await world.open({ clock: () => now });
    const first = await ask(later, '/');
    let cookie = cookieIn(first, 'pactwatch_visit');
    expect(first.body).toMatch(/Since\s+<time/);
    now = '2025-09-07T09:10:00.000Z';
    cookie = cookieIn(await ask(later, '/', { cookie }), 'pactwatch_visit');
    now = '2025-09-08T07:00:00.000Z';
    const next = await ask(later, '/', { cookie });
    expect(next.body).toMatch(/Since your last visit,\s+<time datetime="2025-09-07T09:10:00.000Z">/);
    expect(next.body.split('<section')[1]).toContain('Nothing.');
  });

  it('begins a day at the midnight of the zone', async () => {
    const ours = boardSource(world.store, () => world.project);
    const source = { ...ours, project: () => ({ ...ours.project(), zone: 'America/New_York' }) };
    const abroad = await openBoard({ source, clock: () => NOW, onFault: () => {}, listen: '127.0.0.1:0' });
    const [, changed = ''] = (await ask(abroad, '/?since=2025-09-01')).body.split('<section');
    await abroad.close();
    expect(changed).toContain('datetime="2025-09-01"');
    expect(changed).toMatch(/<strong>[^<]*month/i);
  });

  it('says that nothing comes in where nothing was read for long', async () => {
    const late = await world.open({ clock: () => '2025-10-07T09:00:00.000Z' });
    const { body } = await ask(late, '/');
    expect(body).toContain('Nothing was read since');
    expect(body).toContain('Only until');
    expect(body).toMatch(/\d of \d sources were well when last read\.<\/a>\s*Last good read: /);
    expect(body).not.toContain('were read well');
    const { body: sources } = await ask(late, '/sources');
    expect(sources).toMatch(/<p>\d of \d sources were well when last read\.<\/p>/);
    const { body: source } = await ask(late, '/sources/harbour-post');
    const { body: one } = await ask(late, '/commitments/japan-italy-acsa');
    expect(one).toContain('Only until');
    for (const markup of [sources, source, one]) {
      expect(markup).toMatch(/<span class="pill quiet">[^<]*well when last read<\/span>/);
      expect(markup).not.toMatch(/<span class="pill good">[^<]*well<\/span>/);
    }
    expect(one).not.toContain('no news means no change');
  });

  it('speaks the language of the browser, or the one that was chosen', async () => {
    expect((await ask(board, '/', { 'accept-language': 'it-IT,it;q=0.9' })).body).toContain('<html lang="it">');
    const chosen = await ask(board, '/?lang=ja', { 'accept-language': 'it' });
    expect(chosen.body).toContain('<html lang="ja">');
    const cookie = cookieIn(chosen, 'pactwatch_language');
    expect((await ask(board, '/', { cookie })).body).toContain('日伊ACSA');
  });
});

describe('the pages behind it', () => {
  it('a commitment with its ladder, picture, evidence, documents and sources', async () => {
    const { body } = await ask(board, '/commitments/japan-italy-acsa');
    expect(body).toMatch(/<li class="here" aria-current="step">\s*<span>in force<\/span>\s*<small><time datetime="2025-09-05">/);
    expect(body.match(/<svg class="timeline (desk|phone)"/g)).toHaveLength(2);
    expect(body).toMatch(/<blockquote lang="ja">[^]*?<mark>発効<\/mark>/);
    expect(body).toContain('The agreement entered into force on 5 September 2025.');
    expect(body).toContain('<a href="/sources/harbour-post">');
    // What was planned and has come is no plan any more.
    expect(body).toContain('fulfilled, replaced or overtaken');
  });

  it('a ladder that calls no step passed which is still awaited, and shows none that is seldom taken', async () => {
    const steps = async (id: string) =>
      [
        ...(await ask(board, `/commitments/${id}`)).body.matchAll(/<li class="(here|passed|part|ahead)"[^>]*>\s*<span>([^<]*)</g),
      ].map(([, state, name]) => `${name}: ${state}`);
    expect(await steps('gcap')).toEqual(expect.arrayContaining(['established: passed', 'contract awarded: ahead']));
    const acsa = await steps('japan-italy-acsa');
    expect(acsa).toContain('ratified: passed');
    expect(acsa.join()).not.toContain('provisionally applied');
  });

  it('word by word what changed on a page', async () => {
    const { body } = await ask(board, '/commitments/japan-italy-working-holiday');
    expect(body).toMatch(/<ins>[^<]*entrato in vigore/);
    expect(body).toMatch(/<del>[^<]*in attesa/);
  });

  it('an event at the address that mails give', async () => {
    const { ledger } = (await world.store.history('japan-italy-acsa')) ?? { ledger: undefined };
    for (const { id } of ledger?.events ?? [])
      expect((await ask(board, `/events/${encodeURIComponent(id)}`)).status, id).toBe(200);
    expect(ledger?.events.length).toBeGreaterThan(4);
  });

  it('a document with what was read in it marked', async () => {
    const { events } = (await world.store.history('japan-italy-acsa')) ?? { events: [] };
    const [report] = events.flatMap(({ reports }) => reports).filter(({ source }) => source.lang === 'it');
    const { body } = await ask(board, `/documents/${encodeURIComponent(report?.source.id ?? '')}`);
    expect(body).toContain('lang="it"');
    expect(body).toMatch(/<mark\s*>[^<]+<\/mark\s*>/);
  });

  it('what is not there is said so, with the frame around it', async () => {
    for (const path of ['/commitments/none', '/events/none%3A1', '/events/gcap%3A999', '/documents/none', '/none']) {
      const { status, body } = await ask(board, path);
      expect(status, path).toBe(404);
      expect(body).toContain('<nav');
    }
  });

  it('hostile text is text, wherever it is shown', async () => {
    const { events } = (await world.store.history('gcap')) ?? { events: [] };
    const hostile = events.find(({ reports }) => reports.some(({ source }) => source.title.includes('<script>')));
    const document = hostile?.reports[0]?.source.id ?? '';
    const paths = [
      '/commitments/gcap',
      `/events/${encodeURIComponent(hostile?.event.id ?? '')}`,
      `/documents/${encodeURIComponent(document)}`,
    ];
    for (const path of paths) {
      const { status, body } = await ask(board, path);
      expect(status, path).toBe(200);
      expect(body, path).toContain('&lt;script&gt;window.hacked=1');
      expect(body, path).not.toContain(HOSTILE.slice(0, 8));
      expect(body, path).not.toContain('\u202e');
    }
    const search = await ask(board, `/?text=${encodeURIComponent(HOSTILE)}&tag=${encodeURIComponent(HOSTILE)}`);
    expect(search.body).not.toContain('<script>window');
  });
});
