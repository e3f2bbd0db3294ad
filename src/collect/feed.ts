// Feeds to items: RSS and RDF by rss-parser, Atom and all that it refuses by feed-parser, JSON Feed by hand.

import { parseFeed as parseTolerantly } from '@rowanmanning/feed-parser';
import RssParser from 'rss-parser';
import { z } from 'zod';
import { parseDate, type DateReading } from './dates.js';
import { parseHtml } from './html.js';
import type { Content, Item } from './kind.js';
import { blocksOf, cleanLine, layOut, weight, type Block } from './text.js';
import { dropFurniture } from './furniture.js';

/** What a request for a feed accepts. */
export const FEED_TYPES = 'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.8';

/** The items of a feed, in its order; or why the text is none. */
export type FeedText = { readonly items: readonly Item[] } | { readonly code: string; readonly message: string };

/** One entry as a parser found it. Texts are HTML or plain, dates as printed, addresses unresolved. */
interface Entry {
  readonly title: string;
  readonly link: string;
  readonly guid: string;
  readonly content: string;
  readonly summary: string;
  readonly published: string;
  readonly updated: string;
  readonly lang: string;
  readonly source: string;
}

/** A value of rss-parser as text: an object where the element has attributes, nothing where there is none. */
function xmlText(value: unknown): string {
  if (typeof value === 'object' && value !== null && '_' in value) return xmlText(value._);
  return typeof value === 'string' ? value : '';
}

const rssParser = new RssParser<object, Record<string, unknown>>({
  defaultRSS: 2,
  customFields: { item: [['News:Source', 'newsSource'], ['dcterms:modified', 'modified'], 'source', 'summary'] },
});

async function readRss(xml: string): Promise<Entry[]> {
  const { items } = await rssParser.parseString(xml);
  return items.map((item) => {
    const at = (...names: string[]) => names.map((name) => xmlText(item[name])).find(Boolean) ?? '';
    return {
      title: at('title'),
      link: at('link'),
      guid: at('guid'),
      content: at('content:encoded'),
      summary: at('content', 'summary'),
      published: at('pubDate', 'date'),
      updated: at('modified'),
      lang: at('language'),
      source: at('newsSource', 'source'),
    };
  });
}

function readTolerantly(xml: string): Entry[] {
  return parseTolerantly(xml).items.map((item) => {
    const printed = (...names: string[]) =>
      names.map((name) => item.element.findElementWithName(name)?.textContentNormalized ?? '').find(Boolean) ?? '';
    return {
      title: item.title ?? '',
      link: item.url ?? '',
      guid: item.id ?? '',
      content: item.content ?? '',
      summary: item.description ?? '',
      published: printed('pubdate', 'published', 'issued', 'date', 'created', 'updated', 'modified'),
      updated: printed('updated', 'modified'),
      lang: '',
      source: printed('source'),
    };
  });
}

/** The entries before the place where the text was cut off, inside a tag or a name. */
function readComplete(xml: string): Entry[] {
  const [last] = [...xml.matchAll(/<\/(?:[\w-]+:)?(?:item|entry)\s*>/g)].slice(-1);
  if (!last) throw new Error('no entry is whole');
  return readTolerantly(xml.slice(0, last.index + last[0].length));
}

const text = z.string().catch('');
const jsonFeed = z.object({
  version: z.string().includes('jsonfeed'),
  language: text,
  items: z.array(
    z.object({
      id: z.union([z.string(), z.number().transform(String)]).catch(''),
      url: text,
      external_url: text,
      title: text,
      content_html: text,
      content_text: text,
      summary: text,
      date_published: text,
      date_modified: text,
      language: text,
    }),
  ),
});

function readJson(json: string): Entry[] | undefined {
  try {
    const feed = jsonFeed.safeParse(JSON.parse(json));
    return feed.data?.items.map((item) => ({
      title: item.title,
      link: item.url || item.external_url,
      guid: item.id,
      content: item.content_html || plainAsHtml(item.content_text),
      summary: plainAsHtml(item.summary),
      published: item.date_published,
      updated: item.date_modified,
      lang: item.language || feed.data.language,
      source: '',
    }));
  } catch {
    return undefined;
  }
}

function plainAsHtml(plain: string): string {
  return plain.replace(/&/g, '&amp;').replace(/</g, '&lt;').replaceAll('\n', '<br>');
}

/** What stands before the feed itself (warnings of scripts, blank lines) and definitions of entities, which are bombs at worst. */
function trimXml(text: string): string {
  const start = text.search(/<\?xml\b|<(?:[\w-]+:)?(?:rss|RDF|feed)\b/);
  return text.slice(Math.max(0, start)).replace(/<!DOCTYPE[^[>]*(?:\[[^\]]*\]\s*)?>/i, '');
}

const ROOT = /<(?:[\w-]+:)?(rss|RDF|feed)(?=[\s>])/;

/** How far into a text its root element is looked for. */
const HEAD = 20_000;

async function readXml(text: string): Promise<Entry[] | undefined> {
  const xml = trimXml(text);
  const isAtom = ROOT.exec(xml.slice(0, HEAD))?.[1] === 'feed';
  // rss-parser moves words of Atom's XHTML about ("not" leaves its sentence): never for Atom (libraries.md, section 5).
  const ways = isAtom ? [readTolerantly, readComplete] : [readRss, readTolerantly, readComplete];
  let entries: Entry[] | undefined;
  for (const way of ways) {
    try {
      entries = await way(xml);
    } catch {
      continue;
    }
    // No entries may also mean that the parser does not know how they are written (rss:item).
    if (entries.length > 0) break;
  }
  return entries;
}

/** Weight from which a text of a feed can be the whole article. */
const WHOLE = 800;

const CUT =
  /(?:\[?(?:…|\.\.\.|&hellip;)\]?|read (?:more|on)|continue reading.{0,80}|leggi tutto|continua a leggere|続きを読む)[\s»›→>\])]*$/iu;

/** True for an address, or a path of the same site, in the place of a GUID. */
function isLink(guid: string): boolean {
  return /^(?:https?:\/\/|\/(?!\/))\S+$/.test(guid.trim());
}

function absolute(link: string, base: string): string | undefined {
  const trimmed = link.trim();
  return trimmed && URL.canParse(trimmed, base) ? webAddress(new URL(trimmed, base)) : undefined;
}

function webAddress(url: URL): string | undefined {
  return /^https?:$/.test(url.protocol) ? url.href : undefined;
}

function plain(html: string): string {
  return /[<&]/.test(html) ? cleanLine(parseHtml(html)('body').text()) : cleanLine(html);
}

function plainBlocks(text: string): Block[] {
  const line = cleanLine(text);
  return line ? [{ type: 'body', text: line, links: 0, heading: false }] : [];
}

function contentOf(html: string): Content {
  // Plain texts are many; a parser for each is dear.
  const isPlain = !/[<&]/.test(html);
  const blocks = isPlain ? plainBlocks(html) : blocksOf(parseHtml(html)('body').get());
  const laidOut = layOut(dropFurniture(blocks));
  return { ...laidOut, complete: weight(laidOut.text) >= WHOLE && !CUT.test(plain(html)) };
}

function toItem(entry: Entry, base: string, reading: DateReading): Item {
  const html = entry.content || entry.summary;
  const updated = parseDate(entry.updated, reading);
  return {
    url: absolute(entry.link, base) ?? (isLink(entry.guid) ? absolute(entry.guid, base) : undefined),
    title: plain(entry.title),
    fingerprint: [entry.title, html, entry.updated].join('\n'),
    content: () => contentOf(html),
    published: parseDate(entry.published, reading) ?? updated,
    updated,
    guid: entry.guid.trim() || undefined,
    lang: /^[a-z]{2}/i.exec(entry.lang)?.[0].toLowerCase(),
    publisher: cleanLine(entry.source) || undefined,
  };
}

/**
 * Reads a feed from decoded text. `base` is the address that it came from, for relative links. A page in the place of a
 * feed, or what no parser understands, is a fault; entries that say nothing at all are left out. Never throws.
 */
export async function readFeed(text: string, base: string, reading: DateReading): Promise<FeedText> {
  const start = text.trimStart();
  if (start.startsWith('{')) return itemsOf(readJson(start), base, reading);
  const root = ROOT.exec(start.slice(0, HEAD));
  const html = /<(?:!doctype\s+html|html)\b/i.exec(start.slice(0, HEAD));
  if (html && (!root || html.index < root.index))
    return { code: 'html-not-feed', message: 'a page in the place of the feed (maintenance, error or moved)' };
  return itemsOf(root ? await readXml(start) : undefined, base, reading);
}

function itemsOf(entries: readonly Entry[] | undefined, base: string, reading: DateReading): FeedText {
  if (!entries) return { code: 'feed-malformed', message: 'no feed that can be read' };
  const speaking = entries.filter((entry) => `${entry.title}${entry.content}${entry.summary}`.trim());
  return { items: speaking.map((entry) => toItem(entry, base, reading)) };
}
