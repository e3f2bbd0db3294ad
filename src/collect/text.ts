// HTML to text: blocks as lines, cells kept apart, Japanese lines joined without spaces; the types of blocks where markup tells.

import type { AnyNode, Element } from 'domhandler';
import type { BlockHint, BlockType } from '../domain/types.js';

export interface Block {
  readonly type: BlockType;
  readonly text: string;
  /** Share of the text that is inside links, 0 to 1. */
  readonly links: number;
  /** It heads what follows. */
  readonly heading: boolean;
}

/** Text with one block a line, and the types of those that are not plain body. */
export interface LaidOut {
  readonly text: string;
  readonly blocks: readonly BlockHint[];
}

/** Elements that hold no text of the page; rt and rp are the readings beside Japanese words. */
const SILENT = new Set(
  'script style noscript template svg math iframe object canvas audio video select button input textarea head dialog rt rp'.split(
    ' ',
  ),
);

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 ' +
    'h5 h6 header hgroup hr html legend li main menu nav ol option p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

const TYPES: Readonly<Record<string, BlockType>> = {
  h1: 'headline',
  figcaption: 'caption',
  caption: 'table',
  aside: 'background',
  li: 'list',
  nav: 'navigation',
  footer: 'navigation',
};

function named(alternatives: string): RegExp {
  return new RegExp(`(?:^|[\\s_-])(?:${alternatives})(?:$|[\\s_-])`, 'i');
}

/** What sites call the lead. */
const LEAD = named('lead|lede|standfirst|dek|subtitle|sommario|occhiello|abstract|article-summary|lead-paragraph');

/** What they call other parts of an article, and parts of others that stand beside it. */
const NAMED: readonly [name: RegExp, type: BlockType][] = [
  [LEAD, 'lead'],
  [named('caption|wp-caption-text|didascalia'), 'caption'],
  [named('background|backgrounder|fact-?box|fact-?file|explainer|contesto|scheda|box-?info|kaisetsu|memo'), 'background'],
  [named('teasers?|related[a-z-]*|recommend[a-z]*|correlati|leggi-?anche|read-?more|osusume|kanren'), 'teaser'],
  [named('breadcrumbs?|navbar|nav-?menu|menu|pagination'), 'navigation'],
];

/** What a site calls an element: its classes, its id, its part of the page. */
export function namesOf({ attribs }: Element): string {
  return [attribs.class, attribs.id, attribs['data-component'], attribs['data-gu-name']].filter(Boolean).join(' ');
}

/** True for an element that a site marks as the lead. */
export function isLead(node: AnyNode): node is Element {
  return 'tagName' in node && LEAD.test(namesOf(node));
}

/** Longest list item, in characters, that is an entry of a list; longer ones are prose that happens to be numbered. */
const LIST_ENTRY = 150;

/** Longest cell of a table of data; beyond it, the table only lays out the page. */
const CELL = 300;

const CELL_SEPARATOR = ' | ';

/** Marks a line break inside a block until the block is finished. */
const BREAK = '\u2028';

/** The separator of paragraphs, where it stands in a text: a line break, too. */
export const PARAGRAPH = '\u2029';

const CJK = String.raw`[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]`;
const WRAPPED_CJK = new RegExp(String.raw`(?<=${CJK})[^\S\u2028\u3000]*\n\s*?(?=${CJK})`, 'gu');
/** Soft hyphens, zero-width characters, and the controls of writing direction, which hide what a text says. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** One line of text: spaces collapsed, what is invisible taken out. Lines that a source wrapped inside Japanese join without a space. */
export function cleanLine(raw: string): string {
  return raw.replace(INVISIBLE, '').replace(WRAPPED_CJK, '').replace(/\s+/g, ' ').trim();
}

/** Joins lines that were wrapped in the middle of a sentence: the one does not end, the other begins in lower case. Empty lines part. */
export function joinWrapped(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last !== undefined && /[\p{Ll},;]$/u.test(last) && /^\p{Ll}/u.test(line)) joined[joined.length - 1] = `${last} ${line}`;
    else joined.push(line);
  }
  return joined.filter(Boolean);
}

/** The block that is being gathered. */
interface Open {
  type: BlockType;
  text: string;
  linked: number;
  heading: boolean;
}

function openBlock(type: BlockType): Open {
  return { type, text: '', linked: 0, heading: false };
}

/** Walks a tree in reading order and gathers its blocks. Depth is bounded by parseHtml. */
class Walker {
  readonly #blocks: Block[] = [];
  #open = openBlock('body');
  #linkDepth = 0;
  #preformatted = 0;

  blocks(nodes: Iterable<AnyNode>): Block[] {
    for (const node of nodes) this.#visit(node, 'body');
    this.#close('body');
    return this.#blocks;
  }

  #visit(node: AnyNode, type: BlockType): void {
    if (node.type === 'text') this.#add(node.data);
    else if (node.type === 'root') this.#children(node.children, type);
    else if ('tagName' in node) this.#element(node, type);
  }

  #children(nodes: readonly AnyNode[], type: BlockType): void {
    for (const node of nodes) this.#visit(node, type);
  }

  #add(raw: string): void {
    const text = this.#preformatted > 0 ? raw.replaceAll('\n', BREAK) : raw.replaceAll(BREAK, '\n');
    this.#open.text += text.replaceAll(PARAGRAPH, BREAK);
    if (this.#linkDepth > 0) this.#open.linked += text.trim().length;
  }

  #element(element: Element, type: BlockType): void {
    const name = element.tagName.toLowerCase();
    if (SILENT.has(name) || isHidden(element)) return;
    if (name === 'br') this.#open.text += BREAK;
    else if (name === 'tr' && isDataRow(element)) this.#row(element);
    else if (BLOCKS.has(name)) this.#block(element, name, type);
    else this.#inline(element, name, type);
  }

  #inline(element: Element, name: string, type: BlockType): void {
    const depth = name === 'a' && 'href' in element.attribs ? 1 : 0;
    this.#linkDepth += depth;
    this.#children(element.children, type);
    this.#linkDepth -= depth;
  }

  #block(element: Element, name: string, outer: BlockType): void {
    this.#close(outer);
    const type = typeNamed(element) ?? TYPES[name] ?? outer;
    const preformatted = name === 'pre' ? 1 : 0;
    this.#preformatted += preformatted;
    this.#open.type = type;
    this.#open.heading = /^h[1-6]$/.test(name);
    this.#children(element.children, type);
    this.#preformatted -= preformatted;
    this.#close(outer);
  }

  #row(row: Element): void {
    this.#close('table');
    const cells = cellsOf(row).map((cell) => new Walker().blocks([cell]));
    const text = cells.map((blocks) => blocks.map((block) => block.text).join(' ')).filter(Boolean);
    const linked = cells.flat().reduce((sum, block) => sum + block.links * block.text.length, 0);
    this.#open = { ...openBlock('table'), text: text.join(CELL_SEPARATOR), linked };
    this.#close('body');
  }

  /** Ends the open block; `next` is the type of what follows. */
  #close(next: BlockType): void {
    const { type, text, linked, heading } = this.#open;
    const lines = joinWrapped(text.split(BREAK).map(cleanLine));
    const length = Math.max(
      1,
      lines.reduce((sum, line) => sum + line.length, 0),
    );
    for (const line of lines) {
      const plain = type === 'list' && line.length > LIST_ENTRY;
      this.#blocks.push({ type: plain ? 'body' : type, text: line, links: Math.min(1, linked / length), heading });
    }
    this.#open = openBlock(next);
  }
}

/** The type that a site's own name for an element tells. */
function typeNamed(element: Element): BlockType | undefined {
  const names = namesOf(element);
  return names ? NAMED.find(([name]) => name.test(names))?.[1] : undefined;
}

function isHidden({ attribs }: Element): boolean {
  return 'hidden' in attribs || /display\s*:\s*none/i.test(attribs.style ?? '');
}

function cellsOf(row: Element): Element[] {
  return row.children.filter((child): child is Element => 'tagName' in child && /^t[dh]$/i.test(child.tagName));
}

/** True where the row holds short values rather than a part of the page. */
function isDataRow(row: Element): boolean {
  const cells = cellsOf(row);
  return cells.length > 1 && cells.every((cell) => isValue(cell));
}

function isValue(cell: Element): boolean {
  let length = 0;
  const stack: AnyNode[] = [...cell.children];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'text') length += node.data.trim().length;
    if ('tagName' in node && /^(?:table|ul|ol|dl|h[1-6]|article|section)$/i.test(node.tagName)) return false;
    if ('children' in node) stack.push(...node.children);
    if (length > CELL) return false;
  }
  return true;
}

/** The blocks of some nodes of a parsed page, in reading order. */
export function blocksOf(nodes: Iterable<AnyNode>): Block[] {
  return new Walker().blocks(nodes);
}

/** Puts blocks under each other, one a line, and notes where those are whose type says something. */
export function layOut(blocks: readonly Pick<Block, 'type' | 'text'>[]): LaidOut {
  let text = '';
  const hints: BlockHint[] = [];
  for (const block of blocks) {
    if (text) text += '\n';
    if (block.type !== 'body') hints.push({ type: block.type, start: text.length, end: text.length + block.text.length });
    text += block.text;
  }
  return { text, blocks: hints };
}

/** Length that makes scripts comparable: one Japanese character says about as much as two and a half Latin letters. */
export function weight(text: string): number {
  const wide = text.match(new RegExp(CJK, 'gu'))?.length ?? 0;
  return text.length + 1.5 * wide;
}

/** Laid-out text with every line put through `edit`; lines that become empty are left out, hints follow. */
export function editLines({ text, blocks }: LaidOut, edit: (line: string) => string): LaidOut {
  let start = 0;
  const lines = text.split('\n').map((line): Pick<Block, 'type' | 'text'> => {
    const hint = blocks.find((block) => block.start <= start && start + line.length <= block.end);
    start += line.length + 1;
    return { type: hint?.type ?? 'body', text: edit(line) };
  });
  return layOut(lines.filter((line) => line.text !== ''));
}
