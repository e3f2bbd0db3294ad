// The pool of threads: what takes too long or too much costs itself, and the next job finds a thread.

import { afterEach, describe, expect, it } from 'vitest';
import { ExtractionPool } from '../../src/collect/extraction.js';
import { prose } from './helpers.js';

let pool: ExtractionPool | undefined;
afterEach(() => pool?.close());

const page = (html: string) => ({
  body: new TextEncoder().encode(html),
  contentType: 'text/html; charset=utf-8',
  url: 'https://news.example/',
});
const PAGE = page(`<html lang="en"><body><article><h1>Pact</h1><p>${prose('The pact was signed.')}</p></article></body></html>`);
const READING = { zone: 'UTC', now: '2026-11-21T09:00:00Z' };

/** A page that takes a second or more: very many elements, each a suspect of being furniture. */
const SLOW = page('<div class="related"><p>x</p></div>'.repeat(33_000));

describe('extraction', () => {
  it('answers many jobs with one thread', async () => {
    pool = new ExtractionPool({ threads: 1 });
    const results = await Promise.all(Array.from({ length: 30 }, () => pool!.run('article', PAGE, READING)));
    for (const result of results)
      expect(result).toMatchObject({ ok: true, value: { lang: 'en', text: expect.stringContaining('signed') } });
  });

  it('gives up what takes too long, and goes on with the rest', async () => {
    pool = new ExtractionPool({ threads: 1, time: 60_000 });
    expect(await pool.run('article', PAGE, READING)).toMatchObject({ ok: true });
    await pool.close();
    pool = new ExtractionPool({ threads: 1, time: 1 });
    expect(await pool.run('article', SLOW, READING)).toMatchObject({ ok: false, code: 'too-slow' });
    expect(await pool.run('article', PAGE, READING)).toMatchObject({ ok: false, code: 'too-slow' });
  });

  it('gives up what takes too much memory, and goes on with the rest', async () => {
    pool = new ExtractionPool({ threads: 1, memory: 24 });
    const results = await Promise.all([pool.run('article', SLOW, READING), pool.run('link', PAGE, 'h1')]);
    expect(results).toMatchObject([
      { ok: false, code: 'too-complex' },
      { ok: true, value: undefined },
    ]);
  });
});
