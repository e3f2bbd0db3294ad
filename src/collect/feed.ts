// Feeds to items, whatever their format: addresses made absolute, dates read, markup turned into text.

import type { Instant } from '../domain/types.js';
import { parseDate, type DateReading } from './dates.js';
import type { Entry } from './feed-entry.js';
import { readJsonFeed } from './feed-json.js';
import { isPlainRss, readPlainRss } from './feed-rss.js';
import { readXmlFeed } from './feed-xml.js';
import { parseHtml } from './html.js';
import type { Content, Item } from './kind.js';
import { languageOf } from './languages.js';
import { blocksOf, cleanLine, layOut, weight, type Block } from './text.js';
import { dropFurniture, removeFurniture } from './furniture.js';

/** What a request for a feed accepts. */
export const FEED_TYPES = 'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.8';

/** The items of a feed, in its order; or why the text is none. */
export type FeedText =
  | {
      readonly items: readonly Item[];
      /** The text stops before the feed ends: there was more. */
      readonly isCut: boolean;
    }
  | { readonly code: string; readonly message: string };

/** What stands before the feed itself (warnings of scripts, blank lines) and definitions of entities, which are bombs at worst. */
function trimXml(text: string): string {
  const start = text.search(/<\?xml\b|<(?:[\w-]+:)?(?:rss|rdf|feed|channel|entry)\b/i);
  return text.slice(Math.max(0, start)).replace(/<!DOCTYPE[^[>]*(?:\[[^\]]*\]\s*)?>/i, '');
}

const ROOT = /<(?:[\w-]+:)?(?:rss|rdf|feed|channel|entry)(?=[\s>])/i;

/** How far into a text its root element is looked for. */
const HEAD = 20_000;

/** Weight from which a text of a feed can be the whole article. */
const WHOLE = 800;

const CUT =
  /(?:\[?(?:…|\.\.\.|&hellip;)\]?|read (?:more|on)|continue reading.{0,80}|leggi tutto|continua a leggere|続きを読む)[\s»›→>\])]*$/iu;

function absolute(links: readonly string[], base: string): string | undefined {
  return links
    .map((link) => (URL.canParse(link, base) ? new URL(link, base) : undefined))
    .find((url) => url && /^https?:$/.test(url.protocol))?.href;
}

function plain(html: string): string {
  return /[<&]/.test(html) ? cleanLine(parseHtml(html)('body').text()) : cleanLine(html);
}

function plainBlocks(text: string): Block[] {
  const line = cleanLine(text);
  return line ? [{ type: 'body', text: line, links: 0, heading: false }] : [];
}

function markedBlocks(html: string): Block[] {
  const $ = parseHtml(html);
  removeFurniture($);
  return blocksOf($('body').get());
}

function contentOf(html: string): Content {
  // Plain texts are many; a parser for each is dear.
  const isPlain = !/[<&]/.test(html);
  const blocks = isPlain ? plainBlocks(html) : markedBlocks(html);
  const laidOut = layOut(dropFurniture(blocks));
  return { ...laidOut, complete: weight(laidOut.text) >= WHOLE && !CUT.test(plain(html)) };
}

/** The text in full where it says anything; a picture alone does not. */
function saidIn({ content, summary }: Entry): Content {
  const full = contentOf(content || summary);
  return full.text === '' && content !== '' ? contentOf(summary) : full;
}

function firstDate(printed: readonly string[], reading: DateReading): Instant | undefined {
  for (const date of printed) {
    const instant = parseDate(date, reading);
    if (instant !== undefined) return instant;
  }
  return undefined;
}

function toItem(entry: Entry, base: string, reading: DateReading): Item {
  const updated = firstDate(entry.updated, reading);
  return {
    url: absolute(entry.links, base),
    title: plain(entry.title),
    fingerprint: [entry.title, entry.content || entry.summary, entry.updated.find(Boolean) ?? ''].join('\n'),
    content: () => saidIn(entry),
    published: firstDate(entry.published, reading) ?? updated,
    updated,
    guid: entry.guid || undefined,
    lang: languageOf(entry.lang),
    publisher: cleanLine(entry.source) || undefined,
  };
}

/**
 * Reads a feed from decoded text. `base` is the address that it came from, for relative links. A page in the place of a
 * feed, or what holds no feed, is a fault. Never throws.
 */
export async function readFeed(text: string, base: string, reading: DateReading): Promise<FeedText> {
  const start = text.trimStart();
  if (start.startsWith('{')) return feedOf(readJsonFeed(start), base, reading);
  const root = ROOT.exec(start.slice(0, HEAD));
  const html = /<(?:!doctype\s+html|html)\b/i.exec(start.slice(0, HEAD));
  if (html && (!root || html.index < root.index))
    return { code: 'html-not-feed', message: 'a page in the place of the feed (maintenance, error or moved)' };
  if (!root) return feedOf(undefined, base, reading);
  return feedOf(await readXml(trimXml(start), base), base, reading, !endsOf(root[0].slice(1)).test(start));
}

/** How a feed ends, by the name of its root: what comes after the channel of an RSS says nothing more. */
function endsOf(root: string): RegExp {
  return new RegExp(`</(?:${root}${/rss$/i.test(root) ? '|channel' : ''})(?![\\w-])|<${root}\\b[^<>]*/>`, 'i');
}

/** Most feeds are plain RSS; what is more, or less, than that goes to the reader of all formats. */
async function readXml(xml: string, base: string): Promise<readonly Entry[] | undefined> {
  return (isPlainRss(xml) ? await readPlainRss(xml) : undefined) ?? readXmlFeed(xml, base);
}

function feedOf(entries: readonly Entry[] | undefined, base: string, reading: DateReading, isCut = false): FeedText {
  if (!entries) return { code: 'feed-malformed', message: 'no feed that can be read' };
  return { items: entries.map((entry) => toItem(entry, base, reading)), isCut };
}
