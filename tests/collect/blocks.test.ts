// What stretches of a text are to their reader, as markup tells it; and markup that must not be taken for depth.

import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/collect/article.js';
import { parseHtml, parseXml } from '../../src/collect/html.js';
import { blocksOf } from '../../src/collect/text.js';
import { serverFor } from '../support/web.js';
import { makeWatcher, prose, Reader, rss, testFetcher } from './helpers.js';

const fetcher = testFetcher();
const server = await serverFor(fetcher);

const typesOf = (html: string) => blocksOf(parseHtml(html)('body').get()).map(({ type, text }) => `${type}: ${text}`);

describe('the type of a block', () => {
  it.each([
    ['<h1>Pact signed</h1>', 'headline: Pact signed'],
    ['<p class="article__standfirst lead">In Rome.</p>', 'lead: In Rome.'],
    ['<div id="ctl00_sommario"><p>A Roma.</p></div>', 'lead: A Roma.'],
    ['<figure><img><figcaption>The ministers</figcaption></figure>', 'caption: The ministers'],
    ['<p class="wp-caption-text">The ministers</p>', 'caption: The ministers'],
    ['<aside><p>Signed in 2024.</p></aside>', 'background: Signed in 2024.'],
    ['<div class="fact-box"><p>Signed in 2024.</p></div>', 'background: Signed in 2024.'],
    ['<div class="related-posts"><p>Other pact ends</p></div>', 'teaser: Other pact ends'],
    ['<nav><a href="/">Home</a></nav>', 'navigation: Home'],
    ['<ul><li>one</li></ul>', 'list: one'],
    ['<table><tr><td>JP</td><td>in force</td></tr></table>', 'table: JP | in force'],
    ['<p>Signed today.</p>', 'body: Signed today.'],
  ])('%s', (html, block) => expect(typesOf(html)).toEqual([block]));

  it('is carried in the document, and points at the words themselves', async () => {
    const text = prose('The pact is in force.');
    const html = `<html><body><article><h1>Pact</h1><p class="standfirst">Both said so.</p><p>${text}</p><table><tr><td>JP</td><td>yes</td></tr></table></article></body></html>`;
    server.set('/a', html);
    server.set('/feed', rss([{ title: 'Pact', link: '/a', description: 'Short.' }]));
    const [document] = (await new Reader(makeWatcher({ url: server.url('/feed') }), fetcher).read()).documents;
    const hints = document?.blocks?.map(({ type, start, end }) => `${type}: ${document.text.slice(start, end)}`);
    expect(hints).toEqual(expect.arrayContaining(['lead: Both said so.', 'table: JP | yes']));
  });
});

it('what a watcher drops is dropped from the article behind an entry, too', async () => {
  server.set('/b', `<html><body><article><h1>Pact - Site</h1><p>(Agency)</p><p>${prose('Signed.')}</p></article></body></html>`);
  server.set('/feed-b', rss([{ title: 'Pact - Site', link: '/b', description: 'Short.' }]));
  const options = { article: 'always', drop: [' - Site$', '\\(Agency\\)'] };
  const [document] = (await new Reader(makeWatcher({ url: server.url('/feed-b'), options }), fetcher).read()).documents;
  expect(document?.title).toBe('Pact');
  expect(document?.text).not.toContain('Agency');
});

describe('no depth is', () => {
  const last = `<article><p>${prose('Last words.')}</p></article>`;
  it.each([
    ['a picture of a thousand strokes', `<svg>${'<path d="M0"/>'.repeat(1_000)}</svg>${last}`],
    ['markup inside a script', `<script>${"a('<div><section><article>');".repeat(300)}</script>${last}`],
    ['markup inside a comment', `<!-- ${'<div>'.repeat(1_000)} -->${last}`],
  ])('%s', (_, html) => {
    expect(parseHtml(html)('article p').length).toBe(1);
    expect(extractArticle(html, { zone: 'UTC', now: '2026-11-21T09:00:00Z' }).text).toContain('Last words.');
  });

  it('a thousand tags of XML that close themselves, or stand in CDATA', () => {
    const xml = `<a>${'<x:link href="b"/>'.repeat(1_000)}<d><![CDATA[${'<div>'.repeat(1_000)}]]></d><last/></a>`;
    const [root] = parseXml(xml).children;
    expect(root && 'children' in root && root.children.some((child) => 'tagName' in child && child.tagName === 'last')).toBe(
      true,
    );
  });
});
