// Press lists: pages whose links are the items.

import { z } from 'zod';
import { parseDate, type DateReading } from '../dates.js';
import { extract } from '../extraction.js';
import { defineKind, type Item } from '../kind.js';
import { bodyOf, reachPage } from '../links.js';
import type { ListEntry } from '../list.js';
import { dateShape, emptyShape, emptyWords, followShape, itemShape, selector } from '../options.js';

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
  ...emptyShape,
});

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

function itemOf({ url, title, summary, date, heading }: ListEntry, reading: DateReading): Item {
  return {
    url,
    title,
    fingerprint: `${title}\n${summary}`,
    content: () => ({ text: summary, blocks: [], complete: false }),
    published: parseDate(date, reading) ?? parseDate(heading, reading),
  };
}

export default defineKind({
  id: 'page-list',
  options,
  readsPages: true,
  async collect(context) {
    const reached = await reachPage(context);
    if ('reading' in reached) return reached.reading;
    const { url } = reached.page;
    const { within, item, link, title, summary, date, date_heading, allow_empty: allowEmpty } = context.options;
    const places = { within, item, link, title, summary, date, date_heading };
    const entries = await extract('list', bodyOf(reached.page), places);
    if (!entries.ok) return context.broken(entries.code, `${url}: ${entries.message}`);
    if (!entries.value) return context.broken('selector-gone', `${url}: nothing at ${within}`);
    const reading = { zone: context.watcher.zone, now: context.now, monthFirst: context.options.month_first };
    const items = withoutTwins(entries.value.map((entry) => itemOf(entry, reading)));
    if (items.length === 0 && !allowEmpty) return context.broken('list-empty', `${url}: ${emptyWords(`nothing at ${item}`)}`);
    return { outcome: 'read', items };
  },
});
