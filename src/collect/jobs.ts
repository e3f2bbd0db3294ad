// What is done to fetched bytes away from the main thread: everything that a hostile document could make long or large.

import { extractArticle, type Article, type ArticleReading } from './article.js';
import type { DateReading } from './dates.js';
import { decode } from './decode.js';
import { readFeed } from './feed.js';
import { hrefOf, treeOf } from './links.js';
import { readList, type ListPlaces } from './list.js';
import { readPageText, type PagePlaces } from './page-text.js';
import { isPdf, readPdf } from './pdf.js';

/** A body as it came, with what is needed to read it. */
export interface Body {
  readonly body: Uint8Array;
  readonly contentType: string;
  /** Address at the end of all redirects. */
  readonly url: string;
}

/** Pages of a PDF that are read behind a link. */
const PDF_PAGES = 40;

async function pdfArticle(body: Uint8Array): Promise<Article | undefined> {
  const pdf = await readPdf(body, PDF_PAGES);
  if (!pdf?.text) return undefined;
  return { ...pdf, blocks: [], published: undefined, updated: undefined, lang: undefined };
}

/** A feed as data: what its items say is read at once. */
async function feedAsData(text: string, base: string, reading: DateReading) {
  const feed = await readFeed(text, base, reading);
  if ('code' in feed) return feed;
  return { ...feed, items: feed.items.map(({ content, ...item }) => ({ ...item, said: content() })) };
}

/** The jobs by name. What goes in and out is data: it crosses threads. */
export const jobs = {
  /** The article of a page or a PDF; undefined where it holds none. */
  article: async ({ body, contentType }: Body, reading: ArticleReading): Promise<Article | undefined> => {
    if (isPdf(body)) return pdfArticle(body);
    const article = extractArticle(decode(body, contentType).text, reading);
    return article.text ? article : undefined;
  },
  feed: feedAsData,
  pdf: async ({ body }: Body, maxPages: number) => (isPdf(body) ? readPdf(body, maxPages) : undefined),
  page: async (page: Body, places: PagePlaces) => readPageText(page, places),
  list: async (page: Body, places: ListPlaces) => readList(page, places),
  /** Where the first link that a selector finds leads. */
  link: async (page: Body, selector: string): Promise<string | undefined> => {
    const { $, base } = treeOf(page);
    return hrefOf($(selector).first(), base);
  },
};

export type Jobs = typeof jobs;
