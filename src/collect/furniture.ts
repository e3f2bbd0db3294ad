// Takes out what stands around an article: menus, sharing, teasers, related links; first elements, then lines.

import type { CheerioAPI } from 'cheerio';
import type { AnyNode, Element } from 'domhandler';
import { namesOf, weight, type Block } from './text.js';

/** Elements that are never part of the text, whatever their size. */
const NEVER =
  'amp-consent, amp-sidebar, amp-ad, script, style, noscript, template, svg, iframe, nav, [role="navigation"], [role="banner"], [role="search"], [aria-hidden="true"], dialog';

/** Elements that usually are not: kept where they hold much of the page (classic ASP wraps all of it in a form). */
const SELDOM = 'form, footer, header:has(nav), aside, [role="contentinfo"], [role="complementary"]';

/** Class names and ids of what is never an article's own, as words parted by hyphens (`jp-relatedposts`, `snsBtn`). */
const FOREIGN = words(
  'related[a-z]*|correlat[ei]|recommend[a-z]*|consigliat[ei]|osusume|recirc[a-z]*|also-?read|leggi-?anche|read-?(?:more|also|next)|more-?(?:news|stories|on|from)|' +
    'most-?(?:read|viewed|popular)|trending|ranking[a-z]*|popular|outbrain|taboola|comments?|comment-?(?:list|area|respond)|disqus[a-z]*|' +
    'newsletters?|sign-?up|cookies?|consent|gdpr|onetrust|didomi|iubenda|cookiebot|qc-cmp2?|paywall|tag-list|links-block|' +
    'shar(?:e|ing|edaddy)|share-?(?:bar|buttons?)|social[a-z]*|sns[a-z]*|condividi|advert[a-z]*|ads?|sponsor[a-z]*|' +
    'breadcrumbs?|briciole|topic-?path|pankuzu|author-?(?:box|bio|info|card)|by-?line(?:-box)?|pagination|pager|page-?navi|page-?top',
);

/** Names that some sites give to parts of the article, too: such an element goes only where it is small. */
const DOUBTFUL = words(
  'subscri[a-z]+|banner|promo[a-z]*|side-?bar|side-?column|widget-?area|widgets|tags?|tag-?(?:list|links|cloud)|menu|nav-?bar|nav|toolbar|skip-?links?|' +
    'teasers?|g(?:lobal)?-?navi?|local-?nav|footer|colophon|piede|(?:entry|post|article)-?meta|pull-?out|print',
);

function words(alternatives: string): RegExp {
  return new RegExp(`(?:^|[\\s_-])(?:${alternatives})(?:$|[\\s_-])`);
}

/** Share of the page's text above which an element of a doubtful name is no furniture. */
const TOO_MUCH = 0.3;

/** The same for names that leave no doubt: comments may be longer than what they comment on. */
const FAR_TOO_MUCH = 0.75;

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

/** What a site calls an element, as hyphenated words. */
function nameOf(element: Element): string {
  return namesOf(element)
    .replace(/(?<=[a-z\d])(?=[A-Z])/g, '-')
    .toLowerCase();
}

/** Share of the page's text up to which an element is furniture, by what it is called; 0 where nothing speaks against it. */
function shareOf(element: Element): number {
  if (/^(?:article|main|body|html|h1)$/i.test(element.tagName)) return 0;
  const name = nameOf(element);
  if (FOREIGN.test(name)) return FAR_TOO_MUCH;
  return DOUBTFUL.test(name) ? TOO_MUCH : 0;
}

/** Removes the elements of a page that are not its text. */
export function removeFurniture($: CheerioAPI): void {
  $(NEVER).remove();
  const [root] = $.root().get();
  if (!root) return;
  const lengths = textLengths(root);
  const share = (element: AnyNode) => (lengths.get(element) ?? 0) / Math.max(1, lengths.get(root) ?? 0);
  const named = $('body [class], body [id], body [data-component], body [data-gu-name]')
    .get()
    .filter((node): node is Element => 'attribs' in node && share(node) < shareOf(node));
  const seldom = $(SELDOM)
    .get()
    .filter((node) => share(node) < TOO_MUCH);
  $([...named, ...seldom]).remove();
}

/** Titles of sections that list other articles. */
const RELATED =
  /^(?:related\b.{0,30}|see also|read (?:also|more|next)|more (?:on|from|about)\b.{0,30}|you may also like|most read|leggi anche|potrebbe(?:ro)? interessarti.{0,20}|articoli correlati|notizie correlate|approfondi(?:sci|menti)|ti potrebbe.{0,20}|関連(?:記事|リンク|ニュース|情報|ページ).{0,10}|あわせて読みたい|おすすめ(?:記事)?)\s*[:：]?$/iu;

/** Lines that point to another article. */
const POINTER =
  /^(?:read (?:also|more|next)|see also|related|leggi anche|approfondisci|関連(?:記事|リンク|ニュース)|あわせて読みたい|合わせて読みたい)\s*[:：]/iu;

/** Lines that content systems put around every text. */
const LINES = [
  /^The post .{0,300} (?:appeared first on|first appeared on) /iu,
  /^L['’]articolo .{0,300} (?:proviene da|sembra essere il primo su) /iu,
  /^(?:continue reading|leggi tutto|続きを読む|share (?:this|on).{0,40}|condividi.{0,40}|tweet|whatsapp|facebook|print|stampa|email|top|シェア|ツイート|LINEで送る|印刷|(?:この)?ページの(?:先頭|トップ)(?:へ|に戻る).{0,10})[\s.…→»]*$/iu,
  /^(?:©|\(c\)|copyright\b)|\b(?:all rights reserved|tutti i diritti riservati|riproduzione riservata)\b|無断転載/iu,
];

/** Invitations and notices, which come in sentences: to subscribe, to accept cookies. */
const NOTICES = [
  /\b(?:sign up|subscribe|iscriviti|abbonati)\b.{0,60}\bnewsletters?\b|\bnewsletters?\b.{0,80}\b(?:inbox|sign up|subscribe|iscriviti|casella)\b|(?:メールマガジン|ニュースレター).{0,40}(?:登録|購読)/iu,
  /\bcookies?\b.{0,300}\b(?:accept|consent|choices|preferences|accettare|consenso|preferenze|scelte)\b|(?:クッキー|cookie).{0,150}(?:同意|設定)/iu,
];

/** Weight up to which a notice is one: an article about cookies has longer paragraphs, and more of them. */
const NOTICE = 420;

/** Where the page stands in the site: short names parted by signs. */
const CRUMBS = /^[^.!?。]{1,30}(?:\s*[>›»＞/／|]\s*[^.!?。>›»＞/／|]{1,30}){2,}$/u;

/** To the page before and the page behind. */
const PAGES =
  /^(?:(?:previous|next|prev|older|newer) (?:article|post|page|story)|articolo (?:precedente|successivo)|(?:前|次)の(?:記事|ページ)).{0,60}$/iu;

/** Links in a row that make a menu rather than a paragraph. */
const MENU = 3;

function isLink(block: Block): boolean {
  return block.links > 0.8;
}

/** Longest pointer, in characters, that needs no link to be one. */
const SHORT = 120;

function isFurniture(block: Block): boolean {
  const { text, links, type } = block;
  if (POINTER.test(text) && (links > 0.3 || text.length < SHORT)) return true;
  if (type === 'table') return false;
  if (LINES.some((line) => line.test(text)) || PAGES.test(text) || CRUMBS.test(text)) return true;
  return weight(text) < NOTICE && NOTICES.some((notice) => notice.test(text));
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
