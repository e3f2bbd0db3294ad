// Feeds in XML into entries: RSS 0.9x to 2.0, RSS 1.0 (RDF), Atom 0.3 and 1.0, well-formed or not, whatever their prefixes.

import type { AnyNode, Element, ParentNode } from 'domhandler';
import { isLink, plainAsHtml, type Entry } from './feed-entry.js';
import { parseXmlSource, type XmlSource } from './html.js';

/** Vocabularies by their namespace; elements of the first need no prefix. */
const VOCABULARIES: readonly [namespace: RegExp, prefix: string][] = [
  [
    /purl\.org\/rss\/1\.0\/?$|purl\.org\/net\/rss1|netscape\.com\/(?:rdf|publish)|backend\.userland\.com|harvard\.edu\/tech\/rss/i,
    '',
  ],
  [/w3\.org\/2005\/atom|purl\.org\/atom/i, ''],
  [/purl\.org\/dc\/elements/i, 'dc:'],
  [/purl\.org\/dc\/terms/i, 'dcterms:'],
  [/rss\/1\.0\/modules\/content/i, 'content:'],
  [/w3\.org\/1999\/xhtml/i, 'xhtml:'],
];

/** What prefixes mean in feeds that forget to say so. */
const USUAL: Readonly<Record<string, string>> = { '': '', rss: '', atom: '', atom03: '', atom10: '', a10: '' };

const TITLES = ['title', 'dc:title', 'itunes:title', 'media:title'];
const CONTENTS = ['content:encoded', 'content', 'xhtml:body', 'body', 'fulltext', 'xhtml:div'];
const SUMMARIES = [
  'description',
  'summary',
  'dc:description',
  'dcterms:abstract',
  'abstract',
  'itunes:summary',
  'media:description',
];
const PUBLISHED = [
  'pubdate', 'published', 'issued', 'dcterms:issued', 'dc:date', 'dcterms:date', 'dcterms:created', 'created', 'date', 'dcterms:available',
  'dc:created', 'dc:issued', 'prism:publicationdate',
]; // prettier-ignore
const UPDATED = ['updated', 'modified', 'dcterms:modified', 'dc:modified', 'lastupdated', 'lastbuilddate'];

/** What an element inherits from those around it. */
interface Scope {
  readonly prefixes: Readonly<Record<string, string>>;
  /** What addresses are relative to. */
  readonly base: string;
  /** Names that were looked up in it. */
  readonly names: Map<string, string>;
}

function isElement(node: AnyNode): node is Element {
  return 'tagName' in node;
}

function meaningOf(namespace: string, prefix: string): string {
  return VOCABULARIES.find(([pattern]) => pattern.test(namespace))?.[1] ?? (prefix && `${prefix}:`);
}

function scopeOf({ attribs }: Element, outer: Scope): Scope {
  const names = Object.keys(attribs);
  if (!names.some((name) => /^xml(?:ns|:base)/i.test(name))) return outer;
  const declared = names.flatMap((name) => {
    const [xmlns, prefix = ''] = name.toLowerCase().split(':');
    return xmlns === 'xmlns' ? [[prefix, meaningOf(attribs[name] ?? '', prefix)] as const] : [];
  });
  const base = resolved(attribs['xml:base'] ?? '', outer.base, outer.base);
  return { prefixes: { ...outer.prefixes, ...Object.fromEntries(declared) }, base, names: new Map() };
}

function resolved(address: string, base: string, otherwise: string): string {
  return address && URL.canParse(address, base) ? new URL(address, base).href : otherwise;
}

/** The element's name in our vocabulary, in lower case: `title`, `dc:date`. */
function nameOf({ tagName }: Element, { prefixes, names }: Scope): string {
  const known = names.get(tagName);
  if (known !== undefined) return known;
  const [, prefix = '', local = ''] = /^(?:([^:]*):)?(.*)$/s.exec(tagName.toLowerCase()) ?? [];
  const name = (prefixes[prefix] ?? USUAL[prefix] ?? `${prefix}:`) + local;
  names.set(tagName, name);
  return name;
}

/** An element of an entry, with what holds in it. */
interface Part {
  readonly element: Element;
  readonly scope: Scope;
}

/** The elements of an entry by name. */
class Parts {
  readonly #byName = new Map<string, Part[]>();

  constructor(element: Element, outer: Scope) {
    for (const child of element.children) {
      if (!isElement(child)) continue;
      const scope = scopeOf(child, outer);
      const name = nameOf(child, scope);
      const same = this.#byName.get(name);
      if (same) same.push({ element: child, scope });
      else this.#byName.set(name, [{ element: child, scope }]);
    }
  }

  /** Those of some names, in the order of the names. */
  named(...names: readonly string[]): readonly Part[] {
    return names.flatMap((name) => this.#byName.get(name) ?? []);
  }
}

/** The five entities of XML; all others are left to the reader of the markup. */
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescaped(source: string): string {
  return source.includes('&') ? source.replace(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '') : source;
}

/** Text as it is meant, for what is no markup: addresses, dates, names. */
function literal(source: string): string {
  const numbers = source.replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (whole, hex?: string, decimal?: string) => {
    const code = hex ? parseInt(hex, 16) : Number(decimal);
    return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : whole;
  });
  return unescaped(numbers).trim();
}

/** The text inside an element, one layer of XML taken off; what stands in CDATA as it is. */
function textIn(node: AnyNode): string {
  if (node.type === 'text') return unescaped(node.data);
  if (node.type === 'cdata') return node.children.map((child) => ('data' in child ? child.data : '')).join('');
  return 'children' in node ? node.children.map(textIn).join('') : '';
}

function plainIn(node: AnyNode): string {
  if (node.type === 'text') return literal(node.data);
  return node.type === 'cdata' ? textIn(node).trim() : 'children' in node ? node.children.map(plainIn).join('').trim() : '';
}

/** Types of Atom that say that the text is no markup. */
const PLAIN = /^text(?:\/plain)?$/i;

/** Types of what is not to be read as text. */
const BINARY = /^(?:image|audio|video)\//i;

/** What an element says as markup, by its type where it has one. */
function markupIn({ element }: Part, xml: XmlSource): string {
  const { type = '', mode = '' } = element.attribs;
  if (BINARY.test(type)) return '';
  // Markup that stands in the feed as such: by right in Atom, elsewhere because somebody forgot to escape it.
  if (element.children.some(isElement)) return xml.inside(element).replace(/(<\/?)[\w.-]+:(?=[a-z])|<!\[CDATA\[|\]\]>/gi, '$1');
  const text = textIn(element);
  const isPacked = mode === 'base64' || (type === 'application/octet-stream' && mode === '');
  const unpacked = isPacked ? Buffer.from(text, 'base64').toString('utf8') : text;
  if (!PLAIN.test(type)) return unpacked;
  return isPacked ? plainAsHtml(unpacked.trim()) : plainMarkup(element).trim().replaceAll('\n', '<br>');
}

/** Plain text as markup: as XML writes it, it is escaped already. */
function plainMarkup(node: AnyNode): string {
  if (node.type === 'text') return node.data;
  if (node.type === 'cdata') return plainAsHtml(textIn(node));
  return 'children' in node ? node.children.map(plainMarkup).join('') : '';
}

/** Types of a link that leads to a page. */
const PAGE_TYPE = /^(?:$|text\/html|application\/xhtml\+xml)/i;

/** The addresses of an entry, the surest first: its links to a page, to something else; a permalink; what only has to do with it. */
function linksOf(parts: Parts, { attribs }: Element, guid: string): string[] {
  const links = parts.named('link').map(linkOf);
  const own = links.filter(({ rel }) => rel === '' || rel === 'alternate');
  const others = links.filter(({ rel }) => !/^(?:|alternate|self|edit)$/.test(rel));
  const pages = own.filter(({ type }) => PAGE_TYPE.test(type));
  const named = [attribs['rdf:about'], attribs.href, attribs.HREF].map((address) => literal(address ?? ''));
  const enclosed = parts.named('enclosure').map(({ element }) => literal(element.attribs.url ?? ''));
  const addresses = [...pages, ...own].map(({ url }) => url);
  // Atom lets the text of an entry stand elsewhere.
  const texts = parts.named('content').map(({ element, scope }) => addressIn(literal(element.attribs.src ?? ''), scope));
  return [...addresses, isLink(guid) ? guid : '', ...texts, ...named, ...others.map(({ url }) => url), ...enclosed].filter(
    Boolean,
  );
}

function addressIn(written: string, { base }: Scope): string {
  return resolved(written, base, written);
}

function linkOf({ element, scope }: Part) {
  const { href = '', rel = '', type = '' } = element.attribs;
  const written = plainIn(element) || literal(href || (element.attribs['rdf:resource'] ?? ''));
  return { url: addressIn(written, scope), rel: rel.trim().toLowerCase(), type: type.trim() };
}

function entryOf(element: Element, scope: Scope, xml: XmlSource): Entry {
  const parts = new Parts(element, scope);
  const first = (names: readonly string[]) => {
    for (const part of parts.named(...names)) {
      const markup = markupIn(part, xml);
      if (markup.trim()) return markup;
    }
    return '';
  };
  const printed = (names: readonly string[]) => parts.named(...names).map((part) => plainIn(part.element));
  const guid = printed(['guid', 'id', 'dc:identifier']).find(Boolean) ?? '';
  return {
    title: first(TITLES),
    links: linksOf(parts, element, guid),
    guid,
    content: first(CONTENTS),
    summary: first(SUMMARIES),
    published: printed(PUBLISHED),
    // The channels of Microsoft (CDF) say it in an attribute.
    updated: [...printed(UPDATED), literal(element.attribs.lastmod ?? element.attribs.LASTMOD ?? '')].filter(Boolean),
    lang: printed(['dc:language', 'language'])[0] ?? '',
    source: sourceOf(parts),
  };
}

/** The publisher behind an entry that is only passed on: its name, or the title of its feed. */
function sourceOf(parts: Parts): string {
  const [source] = parts.named('news:source', 'source');
  if (!source) return '';
  const [title] = new Parts(source.element, source.scope).named('title');
  return title ? plainIn(title.element) : source.element.children.some(isElement) ? '' : plainIn(source.element);
}

/** Feeds are flat; what is nested deeper than this is no feed, and would use up the stack. */
const MAX_DEPTH = 64;

/** The entries below a node, in their order, whatever they stand in. */
function* entriesBelow(parent: ParentNode, scope: Scope, depth = 0): Generator<Part> {
  if (depth > MAX_DEPTH) return;
  for (const element of parent.children) {
    if (!isElement(element)) continue;
    const own = scopeOf(element, scope);
    if (/^(?:item|entry)$/.test(nameOf(element, own))) yield { element, scope: own };
    yield* entriesBelow(element, own, depth + 1);
  }
}

/**
 * The entries of a feed. `base` is the address that it came from. An entry in the middle of which the text was cut off is
 * left out: it will come whole. Undefined where there is not one element. Never throws.
 */
export function readXmlFeed(text: string, base: string): Entry[] | undefined {
  const xml = parseXmlSource(text);
  if (!xml.root.children.some(isElement)) return undefined;
  const found = [...entriesBelow(xml.root, { prefixes: {}, base, names: new Map() })];
  const last = found.at(-1);
  const whole = last && xml.isCut(last.element) ? found.slice(0, -1) : found;
  return whole.map(({ element, scope }) => entryOf(element, scope, xml));
}
