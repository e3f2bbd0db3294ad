// Finds how an address is best watched: as the feed that its page names, a feed at a usual place, a press list, or the page itself.

import type { CheerioAPI } from 'cheerio';
import type { Instant, Problem } from '../domain/types.js';
import { decode } from './decode.js';
import { FEED_TYPES, readFeed } from './feed.js';
import type { Fetched, Page } from './fetch.js';
import { canonicalUrl } from './identity.js';
import { parseHtml } from './html.js';
import { languageOf } from './languages.js';
import { hrefOf, treeOf, type Tree } from './links.js';
import { findList } from './find-list.js';
import { readMetadata } from './metadata.js';
import { isPdf } from './pdf.js';
import { cleanLine } from './text.js';

/** How an address can be watched, in the words of a watcher file. */
export interface Discovery {
  readonly kind: 'feed' | 'page-list' | 'page' | 'pdf';
  readonly url: string;
  readonly options: Readonly<Record<string, string>>;
  /** Title of the feed or page; empty where it has none. */
  readonly title: string;
  /** Whose site it is, as it says itself; its host where it does not. */
  readonly publisher: string;
  /** ISO 639-1. */
  readonly lang: string | undefined;
}

/** Asks for an address; the client's spacing holds. */
export type Ask = (url: string, accept?: string) => Promise<Fetched>;

/** Where sites keep their feeds when their pages do not say so, the most usual first. */
const USUAL = ['/feed', '/rss', '/rss.xml', '/feed.xml', '/atom.xml', '/index.xml', '/feed.json'];

/** Feeds that a page names which are tried. Sites name many, the general one first. */
const TRIED = 4;

const FEED_LINK =
  'link[rel~="alternate"][type*="rss"], link[rel~="alternate"][type*="atom"], link[rel~="alternate"][type*="feed+json"]';

/** Addresses that look like feeds, among the links that people can press. */
const FEED_ADDRESS = /(?:\/(?:rss|feed|atom)(?:[/?]|$)|\.(?:rss|rdf|atom)(?:\?|$)|(?:rss|feed|atom|index)[\w-]*\.xml(?:\?|$))/i;

/** Feeds of comments tell what readers say. */
const COMMENTS = /comment|commenti|コメント/i;

/** Feeds that a page names, in its head and then among its links. */
function namedFeeds({ $, base }: Tree): string[] {
  const head = $(FEED_LINK).get();
  const links = $('a[href]')
    .get()
    .filter((link) => FEED_ADDRESS.test($(link).attr('href') ?? ''));
  const named = [...head, ...links].filter(
    (link) => !COMMENTS.test(`${$(link).attr('title') ?? ''} ${$(link).attr('href') ?? ''}`),
  );
  const addresses = named.flatMap((link) => hrefOf($(link), base) ?? []);
  return [...new Map(addresses.map((url) => [canonicalUrl(url), url])).values()].slice(0, TRIED);
}

/** The feed's own title and language; what a feed says first of itself. */
function feedHead(text: string): { title: string; lang: string | undefined } {
  const [head = ''] = text.split(/<(?:item|entry)[\s>]/, 1);
  const json = /^\s*\{/.test(text) ? /"title"\s*:\s*"([^"]*)"/.exec(text)?.[1] : undefined;
  const title = json ?? /<title[^>]*>(?:<!\[CDATA\[)?([^<\]]*)/.exec(head)?.[1] ?? '';
  const lang = /<(?:dc:)?language>([^<]{2,40})|xml:lang\s*=\s*["']([^"']{2,40})|"language"\s*:\s*"([^"]{2,40})/i.exec(head);
  const named = lang?.[1] ?? lang?.[2] ?? lang?.[3] ?? '';
  return { title: cleanLine(parseHtml(title)('body').text()), lang: languageOf(named) };
}

/** The page as a feed; one that is empty just now only where a person named it. */
async function asFeed(page: Page, now: Instant, named = false): Promise<Omit<Discovery, 'publisher'> | undefined> {
  const { text } = decode(page.body, page.contentType);
  const feed = await readFeed(text, page.url, { zone: 'UTC', now });
  if ('code' in feed || (feed.items.length === 0 && !named)) return undefined;
  return { kind: 'feed', url: page.url, options: {}, ...feedHead(text) };
}

function hostOf(url: string): string {
  return new URL(url).host.replace(/^www\d?\./, '');
}

function siteName($: CheerioAPI): string {
  return cleanLine(
    $('meta[property="og:site_name"]').attr('content') ?? $('meta[name="application-name"]').attr('content') ?? '',
  );
}

/** The first of some addresses that is a feed with entries. */
async function firstFeed(urls: readonly string[], ask: Ask, now: Instant): Promise<Omit<Discovery, 'publisher'> | undefined> {
  for (const url of urls) {
    const page = await ask(url, FEED_TYPES);
    const feed = page.result === 'fresh' && !page.otherSite ? await asFeed(page, now) : undefined;
    if (feed) return feed;
  }
  return undefined;
}

/** A page that names no feed: the list that it holds, or else the page. */
function asPage(page: Page, { $, base }: Tree, now: Instant): Omit<Discovery, 'publisher'> {
  const { title, lang } = readMetadata($);
  const list = findList($, base, { zone: 'UTC', now });
  const { url } = page;
  if (list) return { kind: 'page-list', url, options: { ...list }, title, lang };
  const part = ['main', 'article', '#content', '#main'].find((place) => $(place).length === 1);
  return { kind: 'page', url, options: part ? { selector: part } : {}, title, lang };
}

/** The usual places, for the front page of a site alone: who names another page means that page, not all that the site says. */
function usualFeeds(url: string): string[] {
  const { pathname, search } = new URL(url);
  return pathname === '/' && search === '' ? USUAL.map((path) => new URL(path, url).href) : [];
}

/**
 * Looks at an address and, where it is a page, at the feeds that it names, and for a front page at the usual places. A problem
 * where the address itself cannot be read.
 */
export async function discover(url: string, ask: Ask, now: Instant): Promise<Discovery | { problem: Problem }> {
  const page = await ask(url);
  if (page.result === 'trouble') return { problem: page.problem };
  if (page.result !== 'fresh') throw new Error(`${url} was asked for without validators and is unchanged`);
  const publisher = hostOf(page.url);
  if (isPdf(page.body)) return { kind: 'pdf', url: page.url, options: {}, title: '', lang: undefined, publisher };
  const own = await asFeed(page, now, true);
  if (own) return { ...own, publisher: own.title || publisher };
  const tree = treeOf(page);
  const feed = await firstFeed([...namedFeeds(tree), ...usualFeeds(page.url)], ask, now);
  const found = feed ?? asPage(page, tree, now);
  const lang = found.lang ?? readMetadata(tree.$).lang;
  return { ...found, lang, publisher: siteName(tree.$) || feed?.title || publisher };
}
