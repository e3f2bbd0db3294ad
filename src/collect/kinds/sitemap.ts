// Sitemaps: the addresses of a site with their titles and dates, where it has no feed; those for news, those for all, and indexes of them.

import { gunzipSync } from 'node:zlib';
import type { AnyNode, Element, ParentNode } from 'domhandler';
import { z } from 'zod';
import { parseDate, type DateReading } from '../dates.js';
import { decode } from '../decode.js';
import type { Page } from '../fetch.js';
import { parseXml } from '../html.js';
import { languageOf } from '../languages.js';
import { defineKind, withoutPage, type Item, type KindContext, type Reading } from '../kind.js';
import { emptyShape, emptyWords, itemShape, pattern } from '../options.js';
import { cleanLine } from '../text.js';

const options = z.strictObject({
  ...itemShape,
  /** Only addresses that this finds. */
  match: pattern.optional(),
  /** Of an index: only sitemaps whose address this finds. */
  index_match: pattern.optional(),
  /** True for a sitemap that may hold nothing (news of the last two days); else no addresses count as broken. */
  ...emptyShape,
});

type Options = z.output<typeof options>;

/** Sitemaps of one index that are read, the latest ones. */
const SITEMAPS = 3;

/** Addresses of one sitemap that are looked at, the latest ones: sitemaps hold up to 50,000 (sitemaps.org). */
const ADDRESSES = 1_000;

/** Largest sitemap, unpacked, in bytes (sitemaps.org allows 50 MB). */
const LARGEST = 50 * 1024 * 1024;

/** One entry of a sitemap or of an index. */
interface Entry {
  readonly url: string;
  readonly title: string;
  readonly published: string;
  readonly changed: string;
  readonly lang: string;
}

/** The text of a sitemap; it may be packed, whatever its headers say. */
function textOf({ body, contentType }: Page): string {
  const packed = body[0] === 0x1f && body[1] === 0x8b;
  try {
    return decode(packed ? gunzipSync(body, { maxOutputLength: LARGEST }) : body, contentType).text;
  } catch {
    return '';
  }
}

function localName({ tagName }: Element): string {
  return tagName.replace(/^.*:/, '');
}

/** The elements of a name inside an element, whatever their prefix. */
function elementsOf(parent: ParentNode, name: string): Element[] {
  return parent.children.flatMap((child) => {
    if (!('tagName' in child)) return [];
    return localName(child) === name ? [child] : elementsOf(child, name);
  });
}

/** Parts of an entry that tell of its pictures and films, which have addresses, titles and dates of their own. */
const MEDIA = /^(?:image|video)$/;

/** The text of a part of an entry. */
function partOf(element: Element, name: string): string {
  const own = element.children.filter((child) => !('tagName' in child) || !MEDIA.test(localName(child)));
  const [part] = own.flatMap((child) => ('tagName' in child && localName(child) === name ? [child] : []));
  const inner = own.flatMap((child) => ('tagName' in child ? elementsOf(child, name) : []));
  return cleanLine(textContent(part ?? inner[0]));
}

function entriesOf(root: ParentNode, name: string, base: string): Entry[] {
  return elementsOf(root, name).flatMap((element) => {
    const at = (part: string) => partOf(element, part);
    const url = addressOf(at('loc'), base);
    if (url === undefined) return [];
    return [{ url, title: at('title'), published: at('publication_date'), changed: at('lastmod'), lang: at('language') }];
  });
}

function addressOf(loc: string, base: string): string | undefined {
  const url = loc && URL.canParse(loc, base) ? new URL(loc, base) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/** A sitemap may be a plain list, one address a line (sitemaps.org); undefined where the text is none. */
function listed(text: string): Entry[] | undefined {
  const lines = text.split(/\r?\n/).filter((line) => line.trim());
  if (lines.length === 0 || !lines.every((line) => /^\s*https?:\/\/\S+\s*$/i.test(line) && URL.canParse(line))) return undefined;
  return lines.map((line) => ({ url: new URL(line).href, title: '', published: '', changed: '', lang: '' }));
}

function textContent(node: AnyNode | undefined): string {
  if (!node) return '';
  if (node.type === 'text') return node.data;
  return 'children' in node ? node.children.map(textContent).join('') : '';
}

/** The latest entries; those without a date keep their order behind them. */
function latest(entries: readonly Entry[], most: number): Entry[] {
  const date = ({ published, changed }: Entry) => published || changed;
  return [...entries].sort((a, b) => date(b).localeCompare(date(a))).slice(0, most);
}

function itemOf({ url, title, published, changed, lang }: Entry, page: string, reading: DateReading): Item {
  return {
    url,
    title,
    fingerprint: `${title}\n${published || changed}`,
    content: () => ({ text: '', blocks: [], complete: false }),
    published: parseDate(published || changed, reading),
    lang: languageOf(lang),
    page,
  };
}

async function readSitemap(url: string, depth: number, context: KindContext<Options>): Promise<Reading> {
  const page = await context.get(url, { accept: 'application/xml, text/xml;q=0.9, */*;q=0.5' });
  if (page.result !== 'fresh') return withoutPage(page);
  const text = textOf(page);
  const root = parseXml(text);
  const { match, index_match: indexMatch, allow_empty: allowEmpty } = context.options;
  const fits = (wanted: string | undefined) => (entry: Entry) => wanted === undefined || new RegExp(wanted, 'u').test(entry.url);
  const children = depth > 0 ? [] : latest(entriesOf(root, 'sitemap', page.url).filter(fits(indexMatch)), SITEMAPS);
  if (children.length > 0) return readAll(children, context);
  const plain = listed(text);
  const entries = latest((plain ?? entriesOf(root, 'url', page.url)).filter(fits(match)), ADDRESSES);
  if (!plain && elementsOf(root, 'urlset').length === 0)
    return context.broken('not-a-sitemap', `${url}: no sitemap that can be read`);
  if (entries.length === 0 && !allowEmpty)
    return context.broken('sitemap-empty', `${url}: ${emptyWords('a sitemap without addresses')}`);
  const reading = { zone: context.watcher.zone, now: context.now };
  return { outcome: 'read', items: entries.map((entry) => itemOf(entry, page.url, reading)) };
}

/** The sitemaps of an index as one reading: what can be read counts, unless none can. */
async function readAll(entries: readonly Entry[], context: KindContext<Options>): Promise<Reading> {
  const readings: Reading[] = [];
  for (const { url } of entries) readings.push(await readSitemap(url, 1, context));
  const read = readings.filter((reading) => reading.outcome === 'read');
  const problems = readings.flatMap((reading) => ('problems' in reading ? (reading.problems ?? []) : []));
  if (read.length > 0) return { outcome: 'read', items: read.flatMap(({ items }) => items), problems };
  return readings.find(({ outcome }) => outcome !== 'unchanged') ?? { outcome: 'unchanged' };
}

export default defineKind({ id: 'sitemap', options, collect: (context) => readSitemap(context.url, 0, context) });
