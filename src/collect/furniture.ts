// Takes out what stands around an article: menus, sharing, teasers, related links; first elements, then lines.

import type { CheerioAPI } from 'cheerio';
import type { AnyNode, Element } from 'domhandler';
import type { Block } from './text.js';

/** Elements that are never part of the text, whatever their size. */
const NEVER =
  'script, style, noscript, template, svg, iframe, nav, [role="navigation"], [role="banner"], [role="search"], [aria-hidden="true"], dialog';

/** Elements that usually are not: kept where they hold much of the page (classic ASP wraps all of it in a form). */
const SELDOM = 'form, footer, header:has(nav), aside, [role="contentinfo"], [role="complementary"]';

/** Words of class names and ids, in the sites that we read and the usual content systems. */
const NAMES =
  /(?:^|[\s_-])(?:related|correlat[ei]|recommend\w*|consigliat[ei]|also-?read|leggi-?anche|read-?(?:more|also|next)|more-?(?:news|stories|on|from)|most-?(?:read|viewed|popular)|trending|popular|newsletter|subscri\w+|social|shar(?:e|ing)|condividi|breadcrumbs?|briciole|comments?|cookies?|consent|banner|advert\w*|ads?|promo\w*|sponsor\w*|sidebar|side-?column|widget|tags?|tag-?list|pagination|pager|menu|navbar|nav|toolbar|skip-?links?|outbrain|taboola|byline-?box|author-?bio|teasers?|ranking|topic-?path|pankuzu|globalnav|localnav|footer|sns)(?:$|[\s_-])/i;

/** Share of the page's text above which an element is no furniture, whatever it is called. */
const TOO_MUCH = 0.3;

/** Lengths of the text inside every element, in one walk. */
function textLengths(root: AnyNode): Map<AnyNode, number> {
  const lengths = new Map<AnyNode, number>();
  const measure = (node: AnyNode): number => {
    const length =
      node.type === 'text'
        ? node.data.trim().length
        : 'children' in node
          ? node.children.reduce((sum, child) => sum + measure(child), 0)
          : 0;
    lengths.set(node, length);
    return length;
  };
  measure(root);
  return lengths;
}

function named({ attribs }: Element): boolean {
  return NAMES.test(`${attribs.class ?? ''} ${attribs.id ?? ''}`);
}

/** Removes the elements of a page that are not its text. */
export function removeFurniture($: CheerioAPI): void {
  $(NEVER).remove();
  const [root] = $.root().get();
  if (!root) return;
  const lengths = textLengths(root);
  const whole = lengths.get(root) ?? 0;
  const small = (element: AnyNode) => (lengths.get(element) ?? 0) < whole * TOO_MUCH;
  const suspects = [
    ...$(SELDOM).get(),
    ...$('body [class], body [id]')
      .get()
      .filter((node) => 'attribs' in node && named(node)),
  ];
  $(
    suspects.filter((node) => small(node) && !/^(?:article|main|body|h1)$/i.test('tagName' in node ? node.tagName : '')),
  ).remove();
}

/** Titles of sections that list other articles. */
const RELATED =
  /^(?:related\b.{0,30}|see also|read (?:also|more|next)|more (?:on|from|about)\b.{0,30}|you may also like|most read|leggi anche|potrebbe(?:ro)? interessarti.{0,20}|articoli correlati|notizie correlate|approfondi(?:sci|menti)|ti potrebbe.{0,20}|関連(?:記事|リンク|ニュース|情報|ページ).{0,10}|あわせて読みたい|おすすめ(?:記事)?)\s*[:：]?$/iu;

/** Lines that point to another article. */
const POINTER = /^(?:read (?:also|more|next)|see also|related|leggi anche|approfondisci|関連(?:記事|リンク|ニュース))\s*[:：]/iu;

/** Lines that content systems put under every text. */
const FOOTERS = [
  /^The post .{0,300} (?:appeared first on|first appeared on) /iu,
  /^L['’]articolo .{0,300} (?:proviene da|sembra essere il primo su) /iu,
  /^(?:continue reading|leggi tutto|続きを読む|share (?:this|on).{0,40}|condividi.{0,40}|tweet|print|stampa|email|シェア|ツイート|ページの先頭へ.{0,10}|このページの先頭へ)[\s.…→»]*$/iu,
];

/** Links in a row that make a menu rather than a paragraph. */
const MENU = 3;

function isLink(block: Block): boolean {
  return block.links > 0.8;
}

function isFurniture(block: Block): boolean {
  return (POINTER.test(block.text) && block.links > 0.3) || FOOTERS.some((footer) => footer.test(block.text));
}

/** The blocks of an article without teasers, related links, menus and the footers of content systems. */
export function dropFurniture(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  let related = false;
  for (const block of blocks) {
    related = RELATED.test(block.text) || (related && block.links > 0.5);
    if (!related && !isFurniture(block)) kept.push(block);
  }
  return dropMenus(kept);
}

function dropMenus(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  let run: Block[] = [];
  for (const block of [...blocks, undefined]) {
    if (block && isLink(block)) run.push(block);
    else {
      if (run.length < MENU) kept.push(...run);
      if (block) kept.push(block);
      run = [];
    }
  }
  return kept;
}
