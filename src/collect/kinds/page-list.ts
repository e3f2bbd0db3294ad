// Press lists: pages whose links are the items.

import type { Cheerio } from 'cheerio';
import type { AnyNode } from 'domhandler';
import { z } from 'zod';
import { parseDate } from '../dates.js';
import { selectFirst } from '../html.js';
import { defineKind, type Item } from '../kind.js';
import { hrefOf, reachPage, treeOf } from '../links.js';
import { dateShape, followShape, itemShape, selector } from '../options.js';
import { cleanLine } from '../text.js';

const options = z.strictObject({
  ...itemShape,
  ...dateShape,
  ...followShape,
  /** The part that holds the list; where it is gone, the page counts as broken. */
  within: selector.default('body'),
  /** One item. */
  item: selector,
  /** Its link, inside the item (or the item itself). */
  link: selector.default('a[href]'),
  /** Its title, inside the item; the text of the link where absent. */
  title: selector.optional(),
  /** Its teaser, inside the item. */
  summary: selector.optional(),
  /** Its date, inside the item. A date without a year is the latest such day. */
  date: selector.optional(),
  /** The heading that dates the items below it, up to the next such heading (for lists by day). */
  date_heading: selector.optional(),
  /** True for a list that may be empty (a new month); else no items count as broken. */
  allow_empty: z.boolean().default(false),
});

type Options = z.output<typeof options>;

/** The element itself, or the first inside it. */
function inside(element: Cheerio<AnyNode>, place: string): Cheerio<AnyNode> {
  return element.is(place) ? element : element.find(place).first();
}

function textAt(element: Cheerio<AnyNode>, place: string | undefined): string {
  return place ? cleanLine(inside(element, place).text()) : '';
}

/** Links that stand twice (picture and headline) are one item, with the longer of its titles. */
function withoutTwins(items: readonly Item[]): Item[] {
  const byUrl = new Map<string, Item>();
  for (const item of items) {
    const key = item.url ?? item.title;
    const twin = byUrl.get(key);
    if (!twin || twin.title.length < item.title.length) byUrl.set(key, { ...item, published: item.published ?? twin?.published });
  }
  return [...byUrl.values()];
}

/** One item of the list; `heading` is the date that stands above it. */
function itemOf(
  element: Cheerio<AnyNode>,
  heading: string,
  places: Options,
  base: string,
  dateOf: (text: string) => string | undefined,
): Item {
  const link = inside(element, places.link);
  const summary = textAt(element, places.summary);
  const title =
    textAt(element, places.title) || cleanLine(link.text()) || link.attr('title')?.trim() || link.find('img').attr('alt')?.trim();
  return {
    url: hrefOf(link, base),
    title: title ?? '',
    fingerprint: `${title ?? ''}\n${summary}`,
    content: () => ({ text: summary, blocks: [], complete: false }),
    published: dateOf(textAt(element, places.date)) ?? dateOf(heading),
  };
}

export default defineKind({
  id: 'page-list',
  options,
  readsPages: true,
  async collect(context) {
    const reached = await reachPage(context);
    if ('reading' in reached) return reached.reading;
    const { $, base } = treeOf(reached.page);
    const { within, item, date_heading: dates, allow_empty: allowEmpty, month_first: monthFirst } = context.options;
    const region = selectFirst($, within);
    if (region.length === 0) return context.broken('selector-gone', `${reached.page.url}: nothing at ${within}`);
    const dateOf = (text: string) => parseDate(text, { zone: context.watcher.zone, now: context.now, monthFirst });
    let heading = '';
    const items: Item[] = [];
    for (const node of region.find(dates ? `${item}, ${dates}` : item).get()) {
      const element = $(node);
      if (dates && element.is(dates)) heading = cleanLine(element.text());
      else items.push(itemOf(element, heading, context.options, base, dateOf));
    }
    const named = withoutTwins(items.filter(({ title }) => title));
    if (named.length === 0 && !allowEmpty) return context.broken('list-empty', `${reached.page.url}: nothing at ${item}`);
    return { outcome: 'read', items: named };
  },
});
