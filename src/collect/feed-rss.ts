// Plain RSS 2.0, the feed of most papers and ministries, into entries by rss-parser; anything else is left to the reader of all formats.

import RssParser from 'rss-parser';
import { isLink, type Entry } from './feed-entry.js';

/** Elements of plain RSS 2.0 and of the modules that rss-parser reads as they are meant. */
const PLAIN_ELEMENTS = new Set(
  'rss channel item title link description pubDate guid category author comments enclosure language lastBuildDate generator copyright image url width height ttl docs managingEditor webMaster dc:creator dc:date content:encoded slash:comments sy:updatePeriod sy:updateFrequency wfw:commentRss'.split(
    ' ',
  ),
);

/** What rss-parser reads otherwise than it is meant: attributes of texts, bases, references that are not XML's own, entries in entries. */
const NOT_PLAIN =
  /xml:base|<(?:title|link|description|content:encoded|pubDate)\s+[^>]|<!ENTITY|&(?!(?:lt|gt|amp|quot|apos);)|<item\b(?:(?!<\/item>)[\s\S])*<item\b/i;

const ROOT = /^\s*(?:<\?xml[^>]*>\s*)?<rss\s[^>]*version\s*=\s*["']2\.0["']/;

/** True for a text that rss-parser reads right (libraries.md, section 5, lists what it does not). Linear whatever the text. */
export function isPlainRss(xml: string): boolean {
  // A section that is never closed: looking for its end from each of many takes minutes.
  if (!ROOT.test(xml) || xml.lastIndexOf('<![CDATA[') > xml.lastIndexOf(']]>')) return false;
  const bare = xml.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '');
  const end = bare.indexOf('</channel');
  if (end < 0 || Math.max(bare.lastIndexOf('<item'), bare.lastIndexOf('<channel')) > end) return false;
  if (!/^<\/channel>\s*<\/rss\s*>\s*$/.test(bare.slice(end)) || NOT_PLAIN.test(bare)) return false;
  return [...bare.matchAll(/<([a-z][\w:.-]*)/gi)].every(([, name = '']) => PLAIN_ELEMENTS.has(name));
}

const parser = new RssParser<object, Record<string, unknown>>({ customFields: { item: ['dc:date', 'description'] } });

/** A value of rss-parser as text: an object where the element has attributes, nothing where there is none. */
function textOf(value: unknown): string {
  if (typeof value === 'object' && value !== null && '_' in value) return textOf(value._);
  return typeof value === 'string' ? value : '';
}

function entryOf(item: Record<string, unknown>): Entry {
  const at = (name: string) => textOf(item[name]);
  const [link, guid] = [at('link').trim(), at('guid').trim()];
  const { enclosure } = item;
  const enclosed = typeof enclosure === 'object' && enclosure !== null && 'url' in enclosure ? textOf(enclosure.url) : '';
  return {
    title: at('title'),
    links: [link, isLink(guid) ? guid : '', enclosed].filter(Boolean),
    guid,
    content: at('content:encoded'),
    summary: at('description'),
    published: [at('pubDate'), at('dc:date')].filter(Boolean),
    updated: [],
    lang: '',
    source: '',
  };
}

/** The entries of a feed that is plain RSS 2.0. Undefined where it turns out not to be well-formed. Never throws. */
export async function readPlainRss(xml: string): Promise<Entry[] | undefined> {
  try {
    const { items } = await parser.parseString(xml);
    return items.map(entryOf);
  } catch {
    return undefined;
  }
}
