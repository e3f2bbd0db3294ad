// Finds the press list on a page: the elements that stand beside each other and each lead to an article.

import type { Cheerio, CheerioAPI } from 'cheerio';
import type { Element } from 'domhandler';
import { parseDate, type DateReading } from './dates.js';
import { hrefOf } from './links.js';
import { cleanLine, weight } from './text.js';

/** Where the items of a page stand, in the words of a page-list's options. */
export interface FoundList {
  readonly within: string;
  readonly item: string;
  readonly date?: string;
  readonly date_heading?: string;
}

/** What items are made of. */
const ITEMS = 'li, article, tr, dt, dd, section, div, p, h2, h3, h4';

/** Places that hold menus. */
const NO_NEWS = 'nav, header, footer, aside, [role="navigation"], [role="banner"], [role="contentinfo"]';

/** Items from which it is a list; from which it is one on a page that says little else. */
const FEWEST = { beside: 4, alone: 3 };

/** Weight of the words of a link from which they can be a headline, up to which they count, and that no item exceeds. */
const HEADLINE = { least: 20, most: 120, item: 1_200 };

/** Names that can stand in a selector as they are. */
const SAFE = /^[a-z][\w-]*$/i;

/** `li.news`: the tag with its first class. */
function shortSelector(element: Cheerio<Element>): string {
  const name = (element.attr('class') ?? '').trim().split(/\s+/)[0] ?? '';
  const tag = element.get(0)?.tagName ?? '';
  return SAFE.test(name) ? `${tag}.${name}` : tag;
}

/** The nearest place around a list that can be named alone. */
function placeOf($: CheerioAPI, parent: Cheerio<Element>): string {
  const id = parent.closest('[id]').filter((_, element) => SAFE.test($(element).attr('id') ?? ''));
  if (id.length > 0 && !id.is('html, body')) return `#${id.attr('id')}`;
  return $('main').length === 1 && parent.closest('main').length > 0 ? 'main' : 'body';
}

interface Candidate {
  readonly parent: Element;
  readonly items: Element[];
  readonly links: Set<string>;
  score: number;
}

/** Groups elements of one make under one parent, with the headlines that they hold. */
function candidates($: CheerioAPI, base: string): Candidate[] {
  const groups = new Map<Element, Map<string, Candidate>>();
  for (const node of $(ITEMS).get()) {
    const element = $(node);
    const parent = element.parent().get(0);
    const link = element.find('a[href]').first();
    const headline = weight(cleanLine(link.text()));
    const href = hrefOf(link, base);
    if (!parent || !href || headline < HEADLINE.least || weight(element.text()) > HEADLINE.item) continue;
    if (element.closest(NO_NEWS).length > 0) continue;
    const makes = groups.get(parent) ?? new Map<string, Candidate>();
    groups.set(parent, makes);
    const make = shortSelector(element);
    const group = makes.get(make) ?? { parent, items: [], links: new Set<string>(), score: 0 };
    makes.set(make, group);
    if (!group.links.has(href)) group.score += Math.min(headline, HEADLINE.most);
    group.links.add(href);
    group.items.push(node);
  }
  return [...groups.values()].flatMap((makes) => [...makes.values()]);
}

/** Longest text that is a date and nothing else, in characters. */
const DATE = 40;

/** Short numbers are dates in feeds; on a page they count readers. */
const COUNTER = /^\d{1,7}$/;

/** Where most of the items hold their dates: an element made for that, one that is called so, or one that holds a date alone. */
function datePlace($: CheerioAPI, items: readonly Element[], reading: DateReading): string | undefined {
  const places = ['time', '.date', '.data', '[class*="date"]', '[class*="day"]', '[class*="giorno"]'];
  const isMost = (count: number) => count * 2 > items.length;
  const named = places.find((place) => isMost(items.filter((item) => $(item).find(place).length > 0).length));
  if (named) return named;
  const dated = items.flatMap((item) => {
    const parts = $(item)
      .find('span, small, em, b, p, div, td, dt, dd')
      .filter((_, part) => $(part).find('a').length === 0);
    const texts = parts.get().map((part) => ({ place: shortSelector($(part)), text: cleanLine($(part).text()) }));
    return (
      texts.find(({ text }) => text.length <= DATE && !COUNTER.test(text) && parseDate(text, reading) !== undefined)?.place ?? []
    );
  });
  return dated.find((place) => isMost(dated.filter((other) => other === place).length));
}

/** The terms that date the entries of a definition list, one above each or above several. */
function dateHeading($: CheerioAPI, { parent, items }: Candidate, reading: DateReading): string | undefined {
  const terms = $(parent).children('dt').get();
  const dated = terms.filter((term) => parseDate(cleanLine($(term).text()).slice(0, DATE), reading) !== undefined);
  return items[0]?.tagName === 'dd' && dated.length * 2 > terms.length ? 'dt' : undefined;
}

/** True for a group that says most of what its page says, menus left out: then few items make a list, too. */
function isAlone($: CheerioAPI, { items }: Candidate): boolean {
  const body = $('body').clone();
  body.find(`${NO_NEWS}, script, style`).remove();
  const said = items.reduce((sum, item) => sum + weight(cleanLine($(item).text())), 0);
  return said * 2 > weight(cleanLine(body.text()));
}

function isList($: CheerioAPI, group: Candidate): boolean {
  const { size } = group.links;
  return size >= FEWEST.beside || (size >= FEWEST.alone && isAlone($, group));
}

/** The list with the most headlines; undefined where the page holds none. */
export function findList($: CheerioAPI, base: string, reading: DateReading): FoundList | undefined {
  const lists = candidates($, base).filter((group) => isList($, group));
  const best = lists.reduce<Candidate | undefined>(
    (found, list) => (found && found.score >= list.score ? found : list),
    undefined,
  );
  const [first] = best?.items ?? [];
  if (!best || !first) return undefined;
  const parent = $(best.parent);
  const within = placeOf($, parent);
  const item = parent.is(within) ? shortSelector($(first)) : `${shortSelector(parent)} > ${shortSelector($(first))}`;
  const date = datePlace($, best.items, reading);
  const heading = date ? undefined : dateHeading($, best, reading);
  return { within, item, ...(date && { date }), ...(heading && { date_heading: heading }) };
}
