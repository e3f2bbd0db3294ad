// Pages that are edited in place: what is new in their text becomes a document.

import { z } from 'zod';
import { parseDate } from '../dates.js';
import { extract } from '../extraction.js';
import { defineKind } from '../kind.js';
import { bodyOf, reachPage } from '../links.js';
import { dateShape, followShape, selector } from '../options.js';
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
    const read = await extract('page', bodyOf(reached.page), { selector: part, ignore, title, date });
    if (!read.ok) return context.broken(read.code, `${url}: ${read.message}`);
    if (!read.value) return context.broken('selector-gone', `${url}: nothing at ${part}`);
    const version = {
      url: context.url,
      title: read.value.title,
      blocks: read.value.blocks,
      date: parseDate(read.value.date, { zone: context.watcher.zone, now: context.now, monthFirst }),
      lang: context.watcher.language ?? read.value.lang,
    };
    return readVersion(version, context.options, context);
  },
});
