// Links of a page, and the way to a page whose address changes.

import type { Cheerio, CheerioAPI } from 'cheerio';
import type { AnyNode } from 'domhandler';
import { decode } from './decode.js';
import { extract } from './extraction.js';
import type { Page } from './fetch.js';
import { parseHtml } from './html.js';
import type { Body } from './jobs.js';
import { withoutPage, type KindContext, type Reading } from './kind.js';

/** A fetched page as a tree. */
export interface Tree {
  readonly $: CheerioAPI;
  /** What relative links are relative to. */
  readonly base: string;
}

/** What extraction needs of a page. */
export function bodyOf({ body, contentType, url }: Page): Body {
  return { body, contentType, url };
}

export function treeOf(page: Body): Tree {
  const $ = parseHtml(decode(page.body, page.contentType).text);
  const href = $('base[href]').attr('href') ?? '';
  return { $, base: URL.canParse(href, page.url) ? new URL(href, page.url).href : page.url };
}

/** Where a link (or a frame) leads: absolute, within the web; undefined where it leads nowhere (script, mail, empty). */
export function hrefOf(link: Cheerio<AnyNode>, base: string): string | undefined {
  const href = (link.attr('href') ?? link.attr('src'))?.trim();
  if (!href || !URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  return /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' ? url.href : undefined;
}

/**
 * Fetches the watcher's page; with `follow`, the page that its links lead to: the first link that each selector finds,
 * one after the other. A page of another site is no answer: sites send automatic readers away like that.
 */
export async function reachPage<O extends { readonly follow: readonly string[] }>(
  context: KindContext<O>,
): Promise<{ page: Page } | { reading: Reading }> {
  let url = context.url;
  for (const selector of context.options.follow) {
    const step = await context.get(url, { always: true });
    if (step.result !== 'fresh') return { reading: withoutPage(step) };
    const link = await extract('link', bodyOf(step), selector);
    if (!link.ok) return { reading: context.broken(link.code, `${url}: ${link.message}`) };
    const next = link.value;
    if (!next) return { reading: context.broken('link-gone', `${url}: no link at ${selector} to follow`) };
    url = next;
  }
  const page = await context.get(url);
  if (page.result !== 'fresh') return { reading: withoutPage(page) };
  if (!page.otherSite) return { page };
  return { reading: context.broken('other-site', `${url}: leads to another site (${page.url})`, 'refused') };
}
