// The article on an HTML page: its title, text, date and language, by the most reliable sign that the page gives.

import { Readability } from '@mozilla/readability';
import type { CheerioAPI } from 'cheerio';
import { parseHTML } from 'linkedom';
import type { BlockHint, Instant } from '../domain/types.js';
import { parseDate, type DateReading } from './dates.js';
import { dropFurniture, removeFurniture } from './furniture.js';
import { parseHtml, selectFirst } from './html.js';
import { essence } from './identity.js';
import { readMetadata, type Metadata } from './metadata.js';
import { blocksOf, cleanLine, isLead, layOut, PARAGRAPH, weight, type Block } from './text.js';

export interface Article {
  readonly title: string;
  /** One block a line. */
  readonly text: string;
  readonly blocks: readonly BlockHint[];
  readonly published: Instant | undefined;
  readonly updated: Instant | undefined;
  /** ISO 639-1, as the page declares it. */
  readonly lang: string | undefined;
}

export interface ArticleReading extends DateReading {
  /** The part that is the text, where the watcher says so. */
  readonly selector?: string | undefined;
  /** Parts that are not. */
  readonly ignore?: readonly string[] | undefined;
  /** The part that holds the date. */
  readonly date?: string | undefined;
}

/** Where content systems put the text of an article, the surest first. */
const CONTAINERS =
  '[itemprop~="articleBody"], .entry-content, .post-content, .article-body, .article__body, .article-content, .article-text, .articleBody, .story-body, .td-post-content, .news-body, .news-text, .press-release, .field--name-body, .testo, #honbun';

/** Wider places; may hold more than the article. */
const REGIONS = 'main, [role="main"], #main-content, #maincontents, #main, #content, #contents, .main-content';

/** Weight (Latin letters, or as much in Japanese) from which a text can be an article. */
const ENOUGH = 140;

/** Characters from which readability is content: in Japanese they say as much as ENOUGH. */
const FEW = 60;

/** Longest page that goes to readability, in characters: it takes a quarter of a second for a megabyte. */
const READABLE = 1_000_000;

function isEnough(blocks: readonly Block[]): boolean {
  return blocksWeight(blocks) >= ENOUGH;
}

function blocksWeight(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + weight(text), 0);
}

function textOf($: CheerioAPI, selector: string): Block[] {
  return dropFurniture(blocksOf(selectFirst($, selector).get()));
}

/** The article element with the headline, else the one that says far more than any other; a page with several alike is a list. */
function mainArticle($: CheerioAPI): Block[] {
  const articles = $('article')
    .get()
    .filter((element) => $(element).parents('article').length === 0);
  const headed = articles.filter((element) => $(element).find('h1').length > 0);
  const texts = (headed.length === 1 ? headed : articles).map((element) => dropFurniture(blocksOf([element])));
  const [first, second] = texts.sort((a, b) => blocksWeight(b) - blocksWeight(a));
  return first && blocksWeight(first) > 3 * blocksWeight(second ?? []) ? first : [];
}

/** What a page gives as data; it may be cut into paragraphs by line breaks or by markup, or not at all. */
function fromData(body: string): Block[] {
  return dropFurniture(blocksOf(parseHtml(body.replaceAll('\n', '<br>'))('body').get()));
}

/** Readability's choice; it glues blocks in its plain text, so its markup is read (libraries.md, section 6). */
function byReadability($: CheerioAPI): Block[] {
  // Two line breaks part paragraphs, which it does not see everywhere: they are marked in the text, too.
  const html = $.html().replace(/(?:<br\s*\/?>\s*){2,}/gi, `${PARAGRAPH}$&`);
  if (html.length > READABLE) return [];
  try {
    const content = new Readability(parseHTML(html).document, { charThreshold: FEW, keepClasses: true }).parse()?.content;
    return content ? dropFurniture(blocksOf(parseHtml(content)('body').get())) : [];
  } catch {
    return [];
  }
}

/** Data and markup of the same article agree in length; where they do not, one is cut or has furniture in it: then data is surer. */
function chooseData(data: readonly Block[], markup: readonly Block[]): boolean {
  const ratio = blocksWeight(markup) / Math.max(1, blocksWeight(data));
  return isEnough(data) && (ratio < 0.8 || ratio > 1.3);
}

/** The surest text that is long enough; else the longest. */
function mainText($: CheerioAPI, metadata: Metadata): Block[] {
  const data = fromData(metadata.body);
  const marked = textOf($, CONTAINERS);
  if (chooseData(data, marked)) return data;
  const ways = [() => marked, () => mainArticle($), () => byReadability($), () => textOf($, REGIONS), () => textOf($, 'body')];
  let longest: Block[] = [];
  for (const way of ways) {
    const blocks = way();
    if (isEnough(blocks)) return blocks;
    if (blocksWeight(blocks) > blocksWeight(longest)) longest = blocks;
  }
  return longest;
}

/** Blocks at the top among which the headline may stand once more, as no headline at all. */
const TOP = 4;

/** Longest lead, in weight. */
const LEAD = 800;

/** Letters from which a line is a headline, and no coincidence. */
const HEADLINE = 8;

/** The blocks without the headline, which is the title already, and without what pictures show. */
function ownBlocks(blocks: readonly Block[], title: string): Block[] {
  const said = essence(title);
  const isTitle = (text: string) => text.length >= HEADLINE && said.startsWith(essence(text));
  return blocks.filter(({ type, text }, index) => {
    if (type === 'caption') return false;
    return !(type === 'headline' ? said.startsWith(essence(text)) : index < TOP && isTitle(text));
  });
}

/** The lead, where the page marks it outside the text that was chosen. */
function leadBefore($: CheerioAPI, blocks: readonly Block[]): Block[] {
  const marked = $('body [class], body [id], body [data-gu-name]').get().filter(isLead);
  const lead = dropFurniture(blocksOf(marked.slice(0, 1)));
  const text = essence(blocks.map((block) => block.text).join(''));
  const isNew = lead.every((block) => !text.includes(essence(block.text)));
  return isNew && blocksWeight(lead) <= LEAD ? lead.map((block) => ({ ...block, type: 'lead' as const })) : [];
}

/** Reads an article. Empty text where the page has none. Never throws. */
export function extractArticle(html: string, reading: ArticleReading): Article {
  const $ = parseHtml(html);
  const metadata = readMetadata($);
  const printed = reading.date ? cleanLine(selectFirst($, reading.date).first().text()) : '';
  for (const part of reading.ignore ?? []) $(part).remove();
  removeFurniture($);
  const chosen = reading.selector ? textOf($, reading.selector) : [];
  const found = chosen.length > 0 ? chosen : mainText($, metadata);
  const blocks = chosen.length > 0 ? chosen : [...leadBefore($, found), ...found];
  return {
    title: metadata.title,
    ...layOut(ownBlocks(blocks, metadata.title)),
    published: parseDate(printed, reading) ?? parseDate(metadata.published, reading),
    updated: parseDate(metadata.updated, reading),
    lang: metadata.lang,
  };
}
