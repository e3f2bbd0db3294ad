// Reads the article behind an item: HTML or PDF, whichever the link leads to.

import { extractArticle, type Article, type ArticleReading } from './article.js';
import { decode } from './decode.js';
import type { Fetched, Page } from './fetch.js';
import { isPdf, readPdf } from './pdf.js';

/** Pages of a PDF that are read behind a link. */
const PDF_PAGES = 40;

/** Bodies that hold no text that we can read. */
const NO_TEXT = /^(?:image|audio|video|font)\/|^application\/(?:zip|msword|octet-stream|vnd\.)/i;

/** The article of a fetched page; undefined where it holds none. */
export async function articleOf(page: Page, reading: ArticleReading): Promise<Article | undefined> {
  if (isPdf(page.body)) return pdfArticle(page.body);
  if (NO_TEXT.test(page.contentType)) return undefined;
  const article = extractArticle(decode(page.body, page.contentType).text, reading);
  return article.text ? article : undefined;
}

async function pdfArticle(body: Uint8Array): Promise<Article | undefined> {
  const pdf = await readPdf(body, PDF_PAGES);
  if (!pdf?.text) return undefined;
  return { ...pdf, blocks: [], published: undefined, updated: undefined, lang: undefined };
}

/** True for an answer after which no other article of the same host should be asked for now. */
export function closesDoor(fetched: Fetched): boolean {
  return fetched.result === 'trouble' && (fetched.outcome === 'refused' || fetched.notBefore !== undefined);
}
