// Sources and documents that a person adds by hand: add, import, ingest.

import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { feed, IN_FORCE, openBench, OTHERS, SIGNED, snapshot, watcher, type Bench } from '../pipeline/bench.js';
import { makePdf } from '../support/pdf.js';

// Each run of the command line starts a process; on a busy machine that takes seconds.
vi.setConfig({ testTimeout: 120_000 });

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
});
afterEach(() => bench.close());

const run = (...args: string[]) => bench.start(...args).done;
const watcherFiles = () => readdir(join(bench.folder, 'watchers'));
const file = (name: string) => readFile(join(bench.folder, name), 'utf8');

const page = (head: string, body: string) => `<html lang="it"><head>${head}</head><body>${body}</body></html>`;

const HEADLINES = [
  'Firmato il nuovo accordo sui fari della costa',
  'Il ministro riceve la delegazione islandese',
  'Aperti i lavori della commissione mista',
  'Nuove regole per la pesca nel mare del Nord',
  'Pubblicata la relazione annuale del dipartimento',
];

const LIST = `<nav><ul>${HEADLINES.map((_, n) => `<li><a href="/menu${n}">Una voce del menu abbastanza lunga ${n}</a></li>`).join('')}</ul></nav>
<main><div id="news"><ul class="items">${HEADLINES.map(
  (title, n) =>
    `<li class="item"><time datetime="2025-09-0${n + 1}">${n + 1} settembre 2025</time> <a href="/notizie/${n}">${title}</a></li>`,
).join('')}</ul></div></main>`;

describe('add', () => {
  it('finds the feed that a page names, proposes a watcher, and shows what it brings; nothing is written', async () => {
    bench.web.set('/news.rss', feed([IN_FORCE, ...OTHERS], bench.web.origin));
    bench.web.set(
      '/news',
      page(
        '<meta property="og:site_name" content="Bergen: Courier # 1"><link rel="alternate" type="application/rss+xml" href="news.rss">',
        '',
      ),
    );
    const before = await snapshot(bench.folder);
    const { code, stdout } = await run('add', bench.web.url('/news'));
    expect(code).toBe(0);
    expect(stdout).toMatch(/^# watchers\/bergen-courier-1\.yaml$/m);
    expect(stdout).toMatch(/^kind: feed$/m);
    expect(stdout).toContain(`url: ${bench.web.url('/news.rss')}`);
    expect(stdout).toMatch(/^language: it$/m);
    expect(stdout).toMatch(/^zone: Europe\/Rome +# guessed from the language$/m);
    expect(stdout).toMatch(/^Tried: 3 items, the newest:\n.*\n2025-08-20 08:00 +Japan-Italy ACSA enters into force/m);
    expect(stdout).toContain('Nothing was written: --write keeps the file.');
    expect(await snapshot(bench.folder)).toEqual(before);
  });

  it('takes an address as programs hand it over, and a feed that names no language', async () => {
    const nameless = feed([IN_FORCE], bench.web.origin).replace('<description/>', '<language>unknown</language>');
    bench.web.set('/nameless.rss', nameless);
    const { code, stdout } = await run('add', bench.web.url('/nameless.rss').replace('http:', 'feed:'));
    expect(code).toBe(0);
    expect(stdout).toContain('# language: en');
    const login = await run('add', 'https://desk:secret@paper.example/rss');
    expect(login).toMatchObject({ code: 2, stdout: '' });
    expect(login.stderr).toContain('https://***@paper.example/rss is no address (expected an address without a login in it)');
  });

  it('finds the days above the entries of a definition list', async () => {
    const rows = HEADLINES.map((title, n) => `<dt>${n + 1} settembre 2025</dt><dd><a href="/n/${n}">${title}</a></dd>`);
    bench.web.set('/elenco', page('<title>Elenco</title>', `<dl id="list">${rows.join('')}</dl>`));
    const { stdout } = await run('add', bench.web.url('/elenco'));
    expect(stdout).toMatch(/^options: \{ within: "#list", item: dd, date_heading: dt \}$/m);
    expect(stdout).toMatch(/^2025-09-05 .*Pubblicata la relazione annuale/m);
  });

  it('writes a file that validates and that check reads, and never overwrites one', async () => {
    bench.web.set('/news.rss', feed([IN_FORCE, ...OTHERS], bench.web.origin));
    expect(await run('add', bench.web.url('/news.rss'), '--id', 'courier', '--write')).toMatchObject({ code: 0 });
    expect((await run('validate')).stdout).toContain('1 seed and 2 watchers are right, 0 faults');
    const { stdout } = await run('check', '--watcher', 'courier', '--dry-run');
    expect(stdout).toMatch(/^courier +read +3 +3 +1 change$/m);
    expect(stdout).toMatch(/^courier: 3 documents\n.*\n2025-08-20 08:00 +Japan-Italy ACSA enters into force/m);
    expect(stdout).toContain('Dry run: nothing was stored, nothing was sent.');
    const written = await file('watchers/courier.yaml');
    expect(await run('add', bench.web.url('/news.rss'), '--id', 'other', '--write')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('watcher "courier" reads'),
    });
    bench.web.set('/other.rss', feed(OTHERS, bench.web.origin));
    expect(await run('add', bench.web.url('/other.rss'), '--id', 'courier', '--write')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('is there already, and stays as it is'),
    });
    expect(await file('watchers/courier.yaml')).toBe(written);
  });

  it('looks at the usual places where a page names no feed, and takes no page for one', async () => {
    bench.web.set('/rss', page('', 'All our feeds'));
    bench.web.set(
      '/atom.xml',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Tide &amp; Time</title><entry><title>Tide</title><link href="/t"/><updated>2025-09-01T00:00:00Z</updated></entry></feed>`,
    );
    bench.web.set('/', page('<title>Home</title>', LIST));
    const { stdout } = await run('add', bench.web.url('/'));
    expect(stdout).toContain(`url: ${bench.web.url('/atom.xml')}`);
    expect(stdout).toMatch(/^name: Tide & Time$/m);
    bench.web.set('/treaties/lighthouses', page('<title>Lighthouses</title>', LIST));
    const other = await run('add', bench.web.url('/treaties/lighthouses'));
    expect(other.stdout).toContain(`url: ${bench.web.url('/treaties/lighthouses')}`);
  });

  it('proposes the press list that a page holds, not its menu', async () => {
    bench.web.set('/notizie', page('<title>Notizie</title>', LIST));
    const { code, stdout } = await run('add', bench.web.url('/notizie'), '--write', '--id', 'notizie');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^kind: page-list$/m);
    expect(stdout).toMatch(/^options: \{ within: "#news", item: ul\.items > li\.item, date: time \}$/m);
    expect(stdout).toMatch(/^2025-09-05 .*Pubblicata la relazione annuale/m);
    expect(stdout).not.toContain('voce del menu');
    expect((await run('validate')).code).toBe(0);
  });

  it('proposes the page itself, or a PDF, where there is nothing else', async () => {
    bench.web.set('/statement', page('<title>Statement</title>', `<main><p>${'The parties met. '.repeat(20)}</p></main>`));
    expect((await run('add', bench.web.url('/statement'))).stdout).toMatch(/^kind: page\n[^]*^options: \{ selector: main \}$/m);
    bench.web.set('/list.pdf', makePdf([['The list of agreements that are in force this year, by partner and by date.']]));
    expect((await run('add', bench.web.url('/list.pdf'))).stdout).toMatch(/^kind: pdf$/m);
  });

  it('writes nothing that cannot be read, and says why', async () => {
    const { code, stdout } = await run('add', bench.web.url('/gone'), '--write');
    expect(code).toBe(1);
    expect(stdout).toMatch(/^Nothing to propose: .*HTTP 404/);
    expect(await watcherFiles()).toEqual(['paper.yaml']);
    expect(await run('add', 'gone')).toMatchObject({ code: 2, stderr: expect.stringContaining('is no address') });
    expect(await run('add', bench.web.url('/gone'), '--id', '../x')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('is no id'),
    });
  });
});

describe('import', () => {
  const opml = (outlines: string) => `<?xml version="1.0"?><opml version="2.0"><head/><body>${outlines}</body></opml>`;

  it('proposes and writes a watcher for each feed, leaving out what is read and what cannot be', async () => {
    await bench.write({
      'feeds.opml': opml(`<outline text="News">
        <outline type="rss" text="外務省" title="外務省" xmlUrl="https://mofa.example/rss" language="ja"/>
        <outline type="rss" text="Courier &amp; Post" xmlUrl="https://courier.example/a.rss"/>
        <outline type="rss" text="Courier &amp; Post" XMLURL="https://courier.example/b.rss"/>
        <outline text="known" xmlUrl="${bench.web.url('/feed.xml')}"/>
        <outline text="twice" xmlUrl="http://courier.example/a.rss"/>
        <outline text="login" xmlUrl="https://desk:secret@paper.example/rss"/>
        <outline text="local" xmlUrl="file:///etc/passwd"/></outline>`),
    });
    expect((await run('import', 'feeds.opml')).stdout).toContain('3 watchers proposed; --write keeps them.');
    expect(await watcherFiles()).toEqual(['paper.yaml']);
    const { code, stdout } = await run('import', 'feeds.opml', '--write');
    expect(code).toBe(0);
    expect(stdout).toContain('watcher "paper" reads it');
    expect(stdout).toContain('left out: file:///etc/passwd: no address that can be read');
    expect(stdout).toContain('left out: https://***@paper.example/rss: no address that can be read');
    expect(await watcherFiles()).toEqual(['courier-post-2.yaml', 'courier-post.yaml', 'mofa-example.yaml', 'paper.yaml']);
    expect(await file('watchers/mofa-example.yaml')).toMatch(/^name: 外務省\n[^]*^language: ja\nzone: Asia\/Tokyo/m);
    expect((await run('validate')).stdout).toContain('1 seed and 4 watchers are right, 0 faults');
    expect((await run('import', 'feeds.opml', '--write')).stdout).toContain('0 watchers written');
  });

  it('says so where the file is no list of feeds', async () => {
    await bench.write({ 'page.html': page('', '') });
    expect(await run('import', 'page.html')).toMatchObject({ code: 2, stderr: expect.stringContaining('is no OPML') });
    expect(await run('import', 'nothing.opml')).toMatchObject({ code: 2, stderr: expect.stringContaining('ENOENT') });
  });
});

describe('ingest', () => {
  const RELEASE = page(
    '<title>Entry into force</title><meta property="article:published_time" content="2025-09-05T03:00:00Z"><link rel="canonical" href="https://mofa.example/release/1?utm_source=x">',
    `<article><h1>Entry into force</h1><p>${IN_FORCE.text} The exchange of notes took place in Tokyo in the morning, and officers of both sides attended it.</p></article>`,
  );
  const MOFA = ['--publisher', 'Ministry of Foreign Affairs of Japan', '--official-of', 'JP', '--lang', 'en'];

  it('takes a saved page through the whole pipeline: verdict, ledger, alert, copy', async () => {
    await bench.write({ 'release.html': RELEASE });
    const { code, stdout } = await run('ingest', 'release.html', ...MOFA);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Ministry of Foreign Affairs of Japan \(official\), 2025-09-05T03:00:00/m);
    expect(stdout).toMatch(/^acsa: change$/m);
    expect(stdout).toMatch(/^alert {3}Japan–Italy ACSA: signed -> in force \(5 Sep 2025\)$/m);
    const [mail] = await bench.mails();
    expect(mail?.text).toContain('<https://mofa.example/release/1>');
    expect(mail?.text).toMatch(/1 official source/);
    expect((await run('copy', 'https://mofa.example/release/1')).stdout).toBe(RELEASE);
    expect((await run('explain', 'https://mofa.example/release/1')).stdout).toContain('sent to reader@example.org');
    const again = await run('ingest', 'release.html', ...MOFA);
    expect(again.stdout).toContain('It had been taken in before: nothing is added.');
    expect(await bench.mails()).toHaveLength(1);
    expect((await run('rederive')).stdout).toContain("1 document read again.\n\nToday's rules find nothing");
  });

  it('stores and sends nothing in a dry run, and shows the mail', async () => {
    await bench.write({ 'release.html': RELEASE });
    const before = await snapshot(bench.folder);
    const { stdout } = await run('ingest', 'release.html', ...MOFA, '--dry-run');
    expect(stdout).toContain('Subject: [in force] Japan–Italy ACSA');
    expect(await bench.mails()).toEqual([]);
    expect(await snapshot(bench.folder)).toEqual(before);
  });

  it('reads a PDF, with what a person says of it', async () => {
    await writeFile(join(bench.folder, 'notice.pdf'), makePdf([['Notice of the ministry'], [IN_FORCE.text]]));
    const { stdout } = await run(
      'ingest',
      'notice.pdf',
      '--publisher',
      'Gazette',
      '--published',
      '2025-09-06',
      '--title',
      'ACSA notice',
    );
    expect(stdout).toMatch(/^ACSA notice\nGazette \(press\), 2025-09-06T12:00:00/);
    expect(stdout).toMatch(/^acsa: change$/m);
  });

  it('reads a mail by its subject, date and text', async () => {
    const mail = [
      'From: press@mofa.example',
      'Subject: =?UTF-8?Q?Entry_into_force_=E2=80=93_ACSA?=',
      'Date: Fri, 05 Sep 2025 12:00:00 +0900',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'The Japan-Italy ACSA entered into force on 5 September 2025, the two govern=',
      'ments',
      'said.',
    ];
    await bench.write({ 'release.eml': mail.join('\r\n') });
    const { stdout } = await run('ingest', 'release.eml', ...MOFA);
    expect(stdout).toMatch(/^Entry into force – ACSA\n.*2025-09-05T03:00:00/);
    expect(stdout).toContain('"The Japan-Italy ACSA entered into force on 5 September 2025, the two governments said."');
  });

  it('reads plain text from standard input, joins its lines, and says that it is undated', async () => {
    const { process: child, done } = bench.start(
      'ingest',
      '-',
      '--publisher',
      'The Daily Post',
      '--url',
      'https://post.example/1',
    );
    child.stdin?.end(
      'Pact in force\n\nThe Japan-Italy ACSA, which both parliaments approved,\nentered into force on 5 September 2025.\n',
    );
    const { stdout } = await done;
    expect(stdout).toMatch(/^Pact in force\n/);
    expect(stdout).toContain('"The Japan-Italy ACSA, which both parliaments approved, entered into force on 5 September 2025."');
    expect(stdout).toContain('No date was found in it');
  });

  it('fetches an address, and says what hinders it', async () => {
    bench.web.set('/release', RELEASE);
    expect((await run('ingest', bench.web.url('/release'), ...MOFA)).stdout).toMatch(/^acsa: change$/m);
    const gone = await run('ingest', bench.web.url('/gone'), ...MOFA);
    expect(gone).toMatchObject({ code: 1, stdout: expect.stringContaining('HTTP 404') });
  });

  it('refuses what holds no text and options that make no sense, in one sentence', async () => {
    await writeFile(join(bench.folder, 'scan.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff, 0xfe, 1, 2, 3]));
    expect(await run('ingest', 'scan.png', ...MOFA)).toMatchObject({ code: 1, stdout: expect.stringContaining('holds no text') });
    for (const [option, value, words] of [
      ['--official-of', 'Japan', 'is no party'],
      ['--published', 'yesterday', 'is no date'],
      ['--lang', 'english', 'is no language'],
      ['--url', 'mofa', 'is no address'],
    ] as const)
      expect(await run('ingest', 'scan.png', '--publisher', 'X', option, value)).toMatchObject({
        code: 2,
        stderr: expect.stringContaining(words),
      });
    expect(await run('ingest', 'nothing.txt', ...MOFA)).toMatchObject({ code: 2, stderr: expect.stringContaining('ENOENT') });
    expect(await run('ingest', 'scan.png')).toMatchObject({ code: 2, stderr: expect.stringContaining('--publisher') });
  });

  it('attaches to what a watcher brings later, whichever came first', async () => {
    await bench.write({ 'release.html': RELEASE });
    bench.publish([SIGNED, ...OTHERS]);
    await bench.checkAt('2025-09-01T07:00:00Z');
    await run('ingest', 'release.html', ...MOFA);
    bench.publish([IN_FORCE, ...OTHERS]);
    const { notices } = await bench.checkAt(new Date().toISOString());
    expect(notices).toEqual([]);
    expect(await bench.mails()).toHaveLength(1);
  });
});

it.each(['add', 'import', 'ingest'])('%s --help shows how it is used', async (command) => {
  const { code, stdout } = await run(command, '--help');
  expect(code).toBe(0);
  expect(stdout).toContain(`Usage: pactwatch ${command}`);
  expect(stdout).toMatch(/Examples:/);
});

it('a watcher is proposed under an id that is free', async () => {
  await bench.write({ 'watchers/news.yaml': watcher('news', 'https://elsewhere.example/') });
  bench.web.set('/news.rss', feed(OTHERS, bench.web.origin));
  expect((await run('add', bench.web.url('/news.rss'))).stdout).toMatch(/^# watchers\/news-2\.yaml$/m);
});
