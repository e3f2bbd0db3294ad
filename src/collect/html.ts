// Parses HTML that may be hostile: whatever its nesting, the tree that comes out can be walked.

import { load, type Cheerio, type CheerioAPI } from 'cheerio';
import type { AnyNode, Element, ParentNode } from 'domhandler';

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

/** A tag, or the beginning of a place in which tags are no tags. Those of a picture (svg) hold no text, but close themselves by the hundred. */
const TAG = /<(?<verbatim>!--|(?:script|style|svg)(?![\w-]))|<(?<slash>\/?)(?<name>[a-z][a-z0-9-]*)/gi;

/** The same in XML, where any tag may close itself. */
const XML_TAG = /<(?<verbatim>!--|!\[CDATA\[)|<(?<slash>\/?)(?<name>[a-z_][\w.:-]*)(?<closed>[^<>]*\/>)?/gi;

const ENDS: Readonly<Record<string, RegExp>> = {
  '!--': /-->/g,
  '![cdata[': /\]\]>/g,
  script: /<\/script/gi,
  style: /<\/style/gi,
  svg: /<\/svg/gi,
};

/** Where the places end in which tags are no tags. A search that came to nothing is not repeated: the text may hold thousands of them. */
class VerbatimEnds {
  readonly #text: string;
  readonly #without = new Set<string>();

  constructor(text: string) {
    this.#text = text;
  }

  /** The end of what `opener` opens, behind `from`; undefined where it has none. */
  after(opener: string, from: number): number | undefined {
    const end = this.#without.has(opener) ? undefined : ENDS[opener];
    if (!end) return undefined;
    end.lastIndex = from;
    if (end.test(this.#text)) return end.lastIndex;
    this.#without.add(opener);
    return undefined;
  }
}

/** Turns tags that nest too deep into ones that hold nothing: their text stays. One pass over the text, before any parsing. */
function flatten(text: string, isXml = false): string {
  const [elements, styles] = [new Nesting(MAX_DEPTH), new Nesting(MAX_STYLES)];
  const ends = new VerbatimEnds(text);
  const pieces: string[] = [];
  const tags = new RegExp(isXml ? XML_TAG : TAG);
  let copied = 0;
  let left = isXml ? MAX_XML_TAGS : MAX_TAGS;
  for (let tag = tags.exec(text); tag; tag = tags.exec(text)) {
    const { verbatim, slash, name = '', closed } = tag.groups ?? {};
    if (verbatim) tags.lastIndex = ends.after(verbatim.toLowerCase(), tags.lastIndex) ?? tags.lastIndex;
    left -= 1;
    if (left < 0) return pieces.join('') + text.slice(copied, tag.index);
    if (verbatim || closed || (!isXml && FLAT.test(name))) continue;
    const nesting = !isXml && STYLE.test(name) ? styles : elements;
    if (nesting.keeps(slash === '/')) continue;
    pieces.push(text.slice(copied, tag.index), `<${slash}wbr`);
    copied = tag.index + tag[0].length;
  }
  return pieces.join('') + text.slice(copied);
}

/** A page as a tree of bounded depth and size. Never throws. */
export function parseHtml(html: string): CheerioAPI {
  return load(flatten(html));
}

/** XML as a tree of bounded depth and size: below its root. Never throws. */
export function parseXml(xml: string): ParentNode {
  return xmlRoot(load(flatten(xml, true), { xml: true }));
}

/** XML as a tree in which entities stand as they were written, with its source. */
export interface XmlSource {
  readonly root: ParentNode;
  /** What stands between the tags of an element, as it was written. */
  inside(element: Element): string;
  /** True for an element behind whose beginning neither it nor anything around it ends: the text was cut. */
  isCut(element: Element): boolean;
}

/** An end tag without its bracket, which would swallow the tag behind it. */
const OPEN_END = /<\/([\w.:-]+)\s*(?=<)/g;

/** Reads XML and keeps its source. Never throws. */
export function parseXmlSource(xml: string): XmlSource {
  const source = flatten(xml.replace(OPEN_END, '</$1>'), true);
  const tree = load(source, { xml: { decodeEntities: false, withStartIndices: true, withEndIndices: true } });
  return {
    root: xmlRoot(tree),
    inside: ({ children }) => source.slice(children[0]?.startIndex ?? 0, (children.at(-1)?.endIndex ?? -1) + 1),
    isCut: (element) => !namesAround(element).some((name) => source.includes(`</${name}`, element.startIndex ?? 0)),
  };
}

/** Names of an element and of all that it stands in. */
function namesAround(element: Element): string[] {
  const { parent } = element;
  return [element.tagName, ...(parent && 'tagName' in parent ? namesAround(parent) : [])];
}

function xmlRoot(tree: CheerioAPI): ParentNode {
  const [root] = tree.root().get();
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
