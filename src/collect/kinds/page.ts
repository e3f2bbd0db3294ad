// Pages that are edited in place: what is new in their text becomes a document.

import { z } from 'zod';
import { parseDate } from '../dates.js';
import { removeFurniture } from '../furniture.js';
import { selectFirst } from '../html.js';
import { defineKind } from '../kind.js';
import { reachPage, treeOf } from '../links.js';
import { readMetadata } from '../metadata.js';
import { dateShape, followShape, selector } from '../options.js';
import { blocksOf, cleanLine } from '../text.js';
import { readVersion } from '../versions.js';

const options = z.strictObject({
  ...followShape,
  ...dateShape,
  /** The part that is watched. */
  selector: selector.default('body'),
  /** Parts inside it that are not: clocks, counters, menus. */
  ignore: z.array(selector).default([]),
  /** The part that holds the title; the first heading or the page's title where absent. */
  title: selector.optional(),
  /** The part that holds the day of the last update. */
  date: selector.optional(),
  /** Words that the page always holds; without them it counts as broken. */
  require: z.string().min(1).optional(),
  /** Characters below which it counts as broken. */
  min_length: z.int().nonnegative().default(40),
});

export default defineKind({
  id: 'page',
  options,
  readsPages: true,
  async collect(context) {
    const reached = await reachPage(context);
    if ('reading' in reached) return reached.reading;
    const { url } = reached.page;
    const { selector: part, ignore, title, date, month_first: monthFirst } = context.options;
    const { $ } = treeOf(reached.page);
    const metadata = readMetadata($);
    const read = (place: string | undefined) => (place ? cleanLine(selectFirst($, place).first().text()) : '');
    const printed = read(date) || metadata.updated || metadata.published;
    const heading = read(title) || metadata.title;
    for (const noise of ignore) $(noise).remove();
    // Clocks, menus and cookie lines change from day to day; where a person chose the part, the choice stands.
    if (part === 'body') removeFurniture($);
    const nodes = selectFirst($, part);
    if (nodes.length === 0) return context.broken('selector-gone', `${url}: nothing at ${part}`);
    const version = {
      url: context.url,
      title: heading,
      blocks: blocksOf(nodes.get()),
      date: parseDate(printed, { zone: context.watcher.zone, now: context.now, monthFirst }),
      lang: context.watcher.language ?? metadata.lang,
    };
    return readVersion(version, context.options, context);
  },
});
