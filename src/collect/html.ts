// Parses HTML that may be hostile: whatever its nesting, the tree that comes out can be walked.

import { load, type Cheerio, type CheerioAPI } from 'cheerio';
import type { AnyNode, ParentNode } from 'domhandler';

/** Deepest nesting that is kept. Honest pages stay below 60; parsing and walking deeper ones takes for ever (libraries.md, section 6). */
export const MAX_DEPTH = 256;

/** Styles that are kept inside each other. Unclosed ones are repeated in every later paragraph: a small page becomes a huge tree. */
const MAX_STYLES = 4;

/** Tags after which a page is cut off: honest pages stay below a fifth of it, and each tag can cost a kilobyte of tree. */
const MAX_TAGS = 100_000;

/** The same for XML, whose tags cost less: a sitemap of 50,000 addresses has half of it. */
const MAX_XML_TAGS = 1_000_000;

/** Elements that never nest, or whose end tags people leave out: no sign of depth. */
const FLAT =
  /^(?:a|area|base|br|col|colgroup|dd|dt|embed|hr|img|input|li|link|meta|option|p|param|rp|rt|source|tbody|td|tfoot|th|thead|tr|track|wbr)$/i;

const STYLE = /^(?:b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)$/i;

/** Counts how deep tags nest, and tells which to keep. */
class Nesting {
  readonly #cap: number;
  #depth = 0;

  constructor(cap: number) {
    this.#cap = cap;
  }

  keeps(isEnd: boolean): boolean {
    this.#depth = Math.max(0, this.#depth + (isEnd ? -1 : 1));
    return this.#depth + (isEnd ? 1 : 0) <= this.#cap;
  }
}

/** Turns tags that nest too deep into ones that hold nothing: their text stays. One pass over the text, before any parsing. */
function flatten(html: string, mostTags = MAX_TAGS): string {
  const elements = new Nesting(MAX_DEPTH);
  const styles = new Nesting(MAX_STYLES);
  const pieces: string[] = [];
  let end = 0;
  for (const tag of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)/gi)) {
    const [whole, slash = '', name = ''] = tag;
    pieces.push(html.slice(end, tag.index));
    end = tag.index + whole.length;
    if (pieces.length > mostTags * 2) return pieces.join('');
    const kept = FLAT.test(name) || (STYLE.test(name) ? styles : elements).keeps(slash === '/');
    pieces.push(kept ? whole : `<${slash}wbr`);
  }
  return pieces.join('') + html.slice(end);
}

/** A page as a tree of bounded depth and size. Never throws. */
export function parseHtml(html: string): CheerioAPI {
  return load(flatten(html));
}

/** XML as a tree of bounded depth and size: below its root. Never throws. */
export function parseXml(xml: string): ParentNode {
  const [root] = load(flatten(xml, MAX_XML_TAGS), { xml: true }).root().get();
  if (!root) throw new Error('a document without a root');
  return root;
}

/** The alternatives of a selector list: commas inside brackets do not part them. */
function alternatives(selector: string): string[] {
  return selector.split(/,(?![^([]*[)\]])/).map((part) => part.trim());
}

/** What the first alternative of a selector finds that finds anything: `#main, main, body` names one place, not three. */
export function selectFirst($: CheerioAPI, selector: string): Cheerio<AnyNode> {
  const found = alternatives(selector)
    .map((part): Cheerio<AnyNode> => $(part))
    .find((nodes) => nodes.length > 0);
  return found ?? $([]);
}
