// What is handed in or looked at is hostile like all else: whatever the bytes, an answer comes, and no exception.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handIn } from '../../src/collect/by-hand.js';
import { discover } from '../../src/collect/discover.js';
import type { Fetched, Page } from '../../src/collect/fetch.js';
import { readOpml } from '../../src/collect/opml.js';
import { statusTrouble } from '../../src/collect/trouble.js';
import { makePdf } from '../support/pdf.js';
import { NOW } from './helpers.js';

const page = (body: string | Uint8Array, url = 'file', contentType = ''): Page => {
  return { result: 'fresh', url, otherSite: false, contentType, validators: {}, body: Buffer.from(body) };
};
const given = { publisher: 'Office', zone: 'Asia/Tokyo' };

const anyBody = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }).map((text) => Buffer.from(text)),
  fc
    .array(
      fc.constantFrom(
        '<p>',
        '</div>',
        '<a href="',
        'From: x\n',
        'Subject: y\n',
        '\n\n',
        '%PDF-',
        '<opml>',
        '<outline xmlUrl="',
        '">',
        '協定',
      ),
    )
    .map((parts) => Buffer.from(parts.join(''))),
);

describe('any bytes', () => {
  it('make a document or a problem', async () => {
    await fc.assert(
      fc.asyncProperty(anyBody, async (body) => {
        const made = await handIn(page(body), given, NOW);
        if ('problem' in made) expect(made.problem.code).toBe('no-text');
        else expect(made.document).toMatchObject({ publisher: 'Office', published: expect.stringMatching(/^\d{4}-/) });
      }),
      { numRuns: 300 },
    );
  });

  it('are watched as something, or as nothing', async () => {
    await fc.assert(
      fc.asyncProperty(anyBody, async (body) => {
        const ask = async (url: string): Promise<Fetched> =>
          url.endsWith('/start') ? page(body, url) : statusTrouble('x', url, 404, false);
        expect(await discover('https://a.example/start', ask, NOW)).toHaveProperty('kind');
      }),
      { numRuns: 200 },
    );
  });

  it('are a list of feeds, or none', () => {
    fc.assert(
      fc.property(anyBody, (body) => void readOpml(body)),
      { numRuns: 300 },
    );
  });
});

describe('a page of three links', () => {
  const titles = ['Exchange of notes on the agreement', 'Entry into force of the convention', 'Signing of the memorandum'];
  const list = `<ul class="news">${titles.map((title, n) => `<li><a href="/news/${n}">${title}</a> 3 March 2026</li>`).join('')}</ul>`;
  const found = async (body: string) => {
    const url = 'https://office.example/treaties';
    return discover(url, async () => page(`<html><body><nav>Home Contact</nav><h1>Treaties</h1>${body}</body></html>`, url), NOW);
  };

  it('is a list where they are most of it', async () => {
    expect(await found(list)).toMatchObject({ kind: 'page-list', options: { item: 'ul.news > li' } });
  });

  it('is a page where they stand below an article', async () => {
    const article = '<p>The two ministers met in the morning and spoke about trade, research and heritage.</p>'.repeat(5);
    expect(await found(article + list)).toMatchObject({ kind: 'page' });
  });
});

describe('a list of feeds', () => {
  const opml = (outline: string) => `<opml><body>${outline}</body></opml>`;
  const first = (text: string | Uint8Array) => readOpml(Buffer.from(text))?.[0];

  it.each([
    ['feed://a.example/1', 'http://a.example/1'],
    ['feed:https://a.example/1', 'https://a.example/1'],
    ['feed://https://a.example/1', 'https://a.example/1'],
    [' https://a.example/1 ', 'https://a.example/1'],
  ])('names feeds as programs hand them over: %s', (written, url) =>
    expect(first(opml(`<outline text="A" xmlUrl="${written}"/>`))?.url).toBe(url),
  );

  it.each([
    ['it-IT', 'it'],
    ['Spanish', 'es'],
    ['unknown', undefined],
    ['xx', undefined],
  ])('in a language that is one: %s', (written, lang) =>
    expect(first(opml(`<outline xmlUrl="https://a.example/" language="${written}"/>`))?.lang).toBe(lang),
  );

  it('in capitals, in UTF-16', () => {
    const text = '<OPML><BODY><OUTLINE TEXT="外務省" XMLURL="https://a.example/1"/></BODY></OPML>';
    const body = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    expect(first(body)).toMatchObject({ title: '外務省', url: 'https://a.example/1' });
  });
});

describe('what is handed in', () => {
  const SENTENCE = 'The agreement on the lighthouses entered into force on 5 September 2025, both governments said.';
  const lines = (...text: string[]) => text.join('\r\n');
  const MAIL = lines('From: a@b.example', 'Subject: Notice', 'Date: Fri, 05 Sep 2025 10:00:00 +0000');
  const RSS = `<?xml version="1.0"?><!-- made by hand --><rss version="2.0"><channel><item><title>${SENTENCE}</title></item></channel></rss>`;

  it.each([
    ['a file of a word processor', `{\\rtf1\\ansi ${SENTENCE}\\par}`],
    ['a feed', RSS],
    ['data', JSON.stringify({ text: SENTENCE })],
    [
      'a mailbox of two mails',
      lines(
        'From a@b.example Fri Sep  5 10:00:00 2025',
        MAIL,
        '',
        SENTENCE,
        '',
        'From c@d.example Sat Sep  6 10:00:00 2025',
        MAIL,
        '',
        'Denounced.',
      ),
    ],
    [
      'a mail that says nothing',
      lines(MAIL, 'Content-Type: image/png', 'Content-Transfer-Encoding: base64', '', 'iVBORw0KGgoAAAAN'),
    ],
  ])('holds no prose: %s', async (_, body) =>
    expect(await handIn(page(body), given, NOW)).toHaveProperty('problem.code', 'no-text'),
  );

  it('as a mail, is read with its attachments', async () => {
    const attached = (type: string, body: Uint8Array) =>
      lines(
        '--b',
        `Content-Type: ${type}`,
        'Content-Disposition: attachment',
        'Content-Transfer-Encoding: base64',
        '',
        Buffer.from(body).toString('base64'),
      );
    const mail = lines(
      MAIL,
      'Content-Type: multipart/mixed; boundary=b',
      '',
      lines('--b', 'Content-Type: text/plain', '', 'See below.'),
      attached('application/octet-stream', makePdf([['The lighthouses'], ['They entered into force today.']])),
      attached('text/calendar', Buffer.from('BEGIN:VCALENDAR')),
      '--b--',
    );
    const made = await handIn(page(mail), given, NOW);
    const text = 'document' in made ? made.document.text : '';
    expect(text).toBe('See below.\nThe lighthouses\nThey entered into force today.');
  });

  it('as a mail, is read without the marks of what it quotes, and never dated ahead', async () => {
    const mail = lines(
      'From: a@b.example',
      'Subject: Notice',
      'Date: Fri, 05 Sep 2031 10:00:00 +0000',
      '',
      'Noted.',
      '',
      `> > ${SENTENCE}`,
    );
    expect(await handIn(page(mail), given, NOW)).toMatchObject({
      document: { text: `Noted.\n${SENTENCE}`, published: NOW },
      dated: false,
    });
  });

  it('has no address where it is a file of the person', async () => {
    const made = await handIn(page(makePdf([['The lighthouses'], ['They entered into force today.']]), 'a.pdf'), given, NOW);
    expect(made).toMatchObject({ document: { url: '' } });
  });

  it('is not what another site answers in its place', async () => {
    const away = { ...page(`<html><body><p>${SENTENCE}</p></body></html>`, 'https://validate.example/x'), otherSite: true };
    expect(await handIn(away, given, NOW)).toMatchObject({
      problem: { code: 'other-site', message: expect.stringContaining('https://validate.example/x') },
    });
  });

  it('as a page that a browser saved in one file, has the date and the address of the page', async () => {
    const html = `<html><head><meta property="article:published_time" content="2025-09-05T08:00:00Z"></head><body><article><h1>Pact</h1><p>${SENTENCE}</p></article></body></html>`;
    const saved = lines(
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: https://a.example/1',
      'Subject: Pact - Ministry',
      'Date: Thu, 1 Oct 2026 10:00:00 +0000',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; type="text/html"; boundary="b"',
      '',
      lines('--b', 'Content-Type: text/html', 'Content-Location: https://a.example/1', '', html),
      '--b--',
    );
    expect(await handIn(page(saved), given, NOW)).toMatchObject({
      document: { title: 'Pact', url: 'https://a.example/1', published: '2025-09-05T08:00:00.000Z' },
    });
  });

  it('is the same document whoever hands it in again, and whatever its address is tracked with', async () => {
    const html =
      '<html><body><article><p>The two ministers met in Tokyo and signed the agreement on the lighthouses.</p></article></body></html>';
    const ids = await Promise.all(
      ['https://a.example/1', 'http://www.a.example/1/?utm_source=mail'].map(async (url) => {
        const made = await handIn(page(html), { ...given, url }, NOW);
        return 'document' in made ? made.document.id : made.problem.message;
      }),
    );
    expect(ids[0]).toMatch(/^[0-9a-f]{16}$/);
    expect(ids[1]).toBe(ids[0]);
  });

  it('is read in its charset, in Japanese too', async () => {
    const { default: iconv } = await import('iconv-lite');
    const body = iconv.encode('日伊物品役務相互提供協定の発効\n\n本協定は九月五日に発効した。', 'shift_jis');
    expect(await handIn(page(body), given, NOW)).toMatchObject({
      document: { title: '日伊物品役務相互提供協定の発効', text: '本協定は九月五日に発効した。' },
      dated: false,
    });
  });

  it('never takes a link of another sort for the address of a page', async () => {
    const html = `<link rel="canonical" href="javascript:alert(1)"><p>${'The agreement was signed. '.repeat(10)}</p>`;
    expect(await handIn(page(html), given, NOW)).toMatchObject({ document: { url: '' } });
  });
});
