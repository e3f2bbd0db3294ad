// Reads the article behind an item: HTML or PDF, whichever the link leads to.

import type { Article, ArticleReading } from './article.js';
import { extract, type Extracted } from './extraction.js';
import type { Fetched, Page } from './fetch.js';
import { bodyOf } from './links.js';

/** Bodies that hold no text that we can read. */
const NO_TEXT = /^(?:image|audio|video|font)\/|^application\/(?:zip|msword|octet-stream|vnd\.)/i;

/** The article of a fetched page; undefined where it holds none that can be read. */
export async function articleOf(page: Page, reading: ArticleReading): Promise<Article | undefined> {
  const read = await tryArticle(page, reading);
  return read.ok ? read.value : undefined;
}

/** The article of a fetched page, undefined where it holds none; or why it cannot be read. */
export async function tryArticle(page: Page, reading: ArticleReading): Promise<Extracted<Article | undefined>> {
  const isText = !NO_TEXT.test(page.contentType) || Buffer.from(page.body.subarray(0, 1024)).includes('%PDF-');
  return isText ? extract('article', bodyOf(page), reading) : { ok: true, value: undefined };
}

/** True for an answer after which no other article of the same host should be asked for now. */
export function closesDoor(fetched: Fetched): boolean {
  return fetched.result === 'trouble' && (fetched.outcome === 'refused' || fetched.notBefore !== undefined);
}
