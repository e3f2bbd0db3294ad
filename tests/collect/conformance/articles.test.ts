// The main text of articles, measured page by page beside readability alone: better on the whole, more exact, and good on every page.

import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../src/collect/article.js';
import { ARTICLE_PAGES, type ArticlePage } from './pages.js';
import { meanOf, scoreOf, type Score } from './score.js';

const READING = { zone: 'UTC', now: '2026-11-21T09:00:00Z' };

/** Below this, a page has lost part of its text or kept much that is not its own. */
const GOOD = 0.9;

function byReadability({ html }: ArticlePage): string {
  return new Readability(parseHTML(html).document).parse()?.textContent ?? '';
}

const ours = ARTICLE_PAGES.map((page) => scoreOf(extractArticle(page.html, READING).text, page.text));
const theirs = ARTICLE_PAGES.map((page) => scoreOf(byReadability(page), page.text));

describe('the main text', () => {
  it('is measured on many pages in three languages', () => {
    expect(ARTICLE_PAGES.length).toBeGreaterThanOrEqual(40);
    expect(new Set(ARTICLE_PAGES.map(({ name }) => name)).size).toBe(ARTICLE_PAGES.length);
  });

  it.each(ARTICLE_PAGES.map(({ name }, index) => [name, ours[index]!] as const))('%s', (_, { precision, recall }: Score) => {
    expect(precision).toBeGreaterThan(GOOD);
    expect(recall).toBeGreaterThan(GOOD);
  });

  it('is found at least as well as by readability alone, and with fewer words that are not its own', () => {
    const [we, they] = [meanOf(ours), meanOf(theirs)];
    expect(we.f1).toBeGreaterThanOrEqual(they.f1);
    expect(we.precision).toBeGreaterThan(they.precision);
    expect(we.f1).toBeGreaterThan(0.97);
  });
});
