// What is handed in or looked at is hostile like all else: whatever the bytes, an answer comes, and no exception.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handIn } from '../../src/collect/by-hand.js';
import { discover } from '../../src/collect/discover.js';
import type { Fetched, Page } from '../../src/collect/fetch.js';
import { readOpml } from '../../src/collect/opml.js';
import { statusTrouble } from '../../src/collect/trouble.js';
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

describe('what is handed in', () => {
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
