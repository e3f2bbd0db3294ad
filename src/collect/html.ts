// Parses HTML that may be hostile: whatever its nesting, the tree that comes out can be walked.

import { load, type CheerioAPI } from 'cheerio';

/** Deepest nesting that is kept. Honest pages stay below 60; parsing and walking deeper ones takes for ever (libraries.md, section 6). */
export const MAX_DEPTH = 256;

/** Styles that are kept inside each other. Unclosed ones are repeated in every later paragraph: a small page becomes a huge tree. */
const MAX_STYLES = 4;

/** Longest page that is read, in characters; the rest is cut off. */
const MAX_LENGTH = 3_000_000;

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
function flatten(html: string): string {
  const elements = new Nesting(MAX_DEPTH);
  const styles = new Nesting(MAX_STYLES);
  return html.replace(/<(\/?)([a-z][a-z0-9-]*)/gi, (tag, slash: string, name: string) => {
    if (FLAT.test(name)) return tag;
    return (STYLE.test(name) ? styles : elements).keeps(slash === '/') ? tag : `<${slash}wbr`;
  });
}

/** A page as a tree of bounded depth. Never throws. */
export function parseHtml(html: string): CheerioAPI {
  return load(flatten(html.slice(0, MAX_LENGTH)));
}
