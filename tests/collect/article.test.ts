// The text of articles: what is said, without what stands around it.

import { describe, expect, it } from 'vitest';
import { extractArticle, type ArticleReading } from '../../src/collect/article.js';
import { prose } from './helpers.js';

const READING: ArticleReading = { zone: 'Europe/Rome', now: '2026-11-21T09:00:00Z' };
const TEXT = prose('The agreement entered into force on 5 September.');

function page(body: string, head = ''): string {
  return `<!DOCTYPE html><html lang="en-GB"><head><title>Pact in force | Site</title>${head}</head><body>
    <header><nav><a href="/">Home</a> <a href="/news">News</a></nav></header>${body}
    <footer><p>All rights reserved</p></footer></body></html>`;
}

function ld(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
}

describe('the text', () => {
  it.each([
    [
      'in a known container',
      `<div class="entry-content"><p>${TEXT}</p></div><div class="sidebar"><p>${prose('Other pact signed.')}</p></div>`,
    ],
    ['in the one article', `<div class="row"><article><h1>Pact in force</h1><p>${TEXT}</p></article></div>`],
    ['in main', `<main><h1>Pact in force</h1><p>${TEXT}</p></main>`],
    ['in no place of its own', `<div><div><h1>Pact in force</h1><p>${TEXT}</p></div></div>`],
    ['in a page that is one form', `<form id="aspnetForm"><div id="content"><p>${TEXT}</p></div></form>`],
    ['in a container called after its sidebar', `<div class="main-with-sidebar sidebar"><p>${TEXT}</p></div>`],
  ])('%s', (_, body) => {
    expect(extractArticle(page(body), READING).text).toBe(TEXT);
  });

  it('is where the watcher says', () => {
    const html = page(`<article><p>${prose('Not this.')}</p></article><div id="testo"><p>This.</p><p class="no">Not.</p></div>`);
    expect(extractArticle(html, { ...READING, selector: '#none, #testo', ignore: ['.no'] }).text).toBe('This.');
  });

  it('comes from the data of the page where its markup holds none, or too much', () => {
    const data = ld({
      '@graph': [{ '@type': 'Organization' }, { '@type': ['NewsArticle'], headline: 'Pact in force', articleBody: TEXT }],
    });
    expect(extractArticle(page('<div class="paywall">Subscribe</div>', data), READING).text).toBe(TEXT);
    const noisy = `<article><p>${TEXT}</p><p>${prose('Another pact was denounced.')}</p></article>`;
    expect(extractArticle(page(noisy, data), READING).text).toBe(TEXT);
  });

  it('holds no teasers of other stories', () => {
    const teasers = [
      '<p>Leggi anche: <a href="x">Giappone denuncia il trattato</a></p>',
      '<div class="related-posts"><p>Japan ratifies another treaty</p></div>',
      '<h3>関連記事</h3><ul><li><a href="a">協定が終了</a></li><li><a href="b">条約を破棄</a></li></ul>',
      '<ul><li><a href="1">One</a></li><li><a href="2">Two</a></li><li><a href="3">Three</a></li></ul>',
    ];
    for (const teaser of teasers)
      expect(extractArticle(page(`<article><p>${TEXT}</p>${teaser}</article>`), READING).text).toBe(TEXT);
  });

  it('keeps what follows a list of related links', () => {
    const html = page(`<article><p>${TEXT}</p><h3>Related</h3><p><a href="a">Other</a></p><p>Last words.</p></article>`);
    expect(extractArticle(html, READING).text).toBe(`${TEXT}\nLast words.`);
  });

  it('keeps paragraphs apart and tables readable', () => {
    const html = page(
      `<article><p>${TEXT}</p><table><tr><td>Japan</td><td>in force</td></tr></table><ul><li>one</li></ul></article>`,
    );
    const article = extractArticle(html, READING);
    expect(article.text.split('\n')).toEqual([TEXT, 'Japan | in force', 'one']);
    expect(article.blocks.map(({ type }) => type)).toEqual(['table', 'list']);
  });

  it('of a Japanese notice needs fewer characters', () => {
    const text =
      '日本国とイタリア共和国との間の物品役務相互提供協定は、九月五日に効力を生じました。両国の外務大臣は東京で会談し、今後の協力の進め方について意見を交わしました。';
    expect(extractArticle(page(`<div id="x"><h1>発効</h1><p>${text}</p></div>`), READING).text).toContain(text);
  });

  it('is empty where the page has none', () => {
    expect(extractArticle('', READING)).toMatchObject({ title: '', text: '' });
  });
});

describe('title, date and language', () => {
  it.each([
    [
      ld({ '@type': 'NewsArticle', headline: 'From data', datePublished: '2026-11-20T10:00:00+01:00' }),
      'From data',
      '2026-11-20T09:00:00.000Z',
    ],
    [
      '<meta property="og:title" content="From meta"><meta property="article:published_time" content="2026-11-20">',
      'From meta',
      '2026-11-20T11:00:00.000Z',
    ],
    ['<meta name="dc.date.ISSUED" content="20 novembre 2026">', 'Heading', '2026-11-20T11:00:00.000Z'],
    [
      '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Broken\nline"}</script>',
      'Broken line',
      undefined,
    ],
    ['<script type="application/ld+json">{nonsense</script>', 'Heading', undefined],
  ])('%s', (head, title, published) => {
    const article = extractArticle(page(`<h1>Heading</h1><p>${TEXT}</p>`, head), READING);
    expect(article).toMatchObject({ title, lang: 'en' });
    expect(article.published).toBe(published);
  });

  it('the date is where the watcher says, or in a time element', () => {
    const html = page(
      `<article><span class="d">20 nov 2026</span><time datetime="2026-11-01T10:00:00Z">1</time><p>${TEXT}</p></article>`,
    );
    expect(extractArticle(html, { ...READING, date: '.d' }).published).toBe('2026-11-20T11:00:00.000Z');
    expect(extractArticle(html, READING).published).toBe('2026-11-01T10:00:00.000Z');
  });
});
