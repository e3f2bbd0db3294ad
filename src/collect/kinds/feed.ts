// Feeds: RSS, RDF, Atom and JSON Feed, well-formed or not.

import { z } from 'zod';
import { decode } from '../decode.js';
import { FEED_TYPES, readFeed } from '../feed.js';
import { defineKind, withoutPage } from '../kind.js';
import { dateShape, itemShape } from '../options.js';

const options = z.strictObject({
  ...itemShape,
  ...dateShape,
  /** True for a feed that may hold nothing at times; else an emptied feed counts as broken. */
  allow_empty: z.boolean().default(false),
});

export default defineKind({
  id: 'feed',
  options,
  async collect(context) {
    const page = await context.get(context.url, { accept: FEED_TYPES });
    if (page.result !== 'fresh') return withoutPage(page);
    const reading = { zone: context.watcher.zone, now: context.now, monthFirst: context.options.month_first };
    const feed = await readFeed(decode(page.body, page.contentType).text, page.url, reading);
    if ('code' in feed) return context.broken(feed.code, `${page.url}: ${feed.message}`);
    if (feed.items.length === 0 && !context.options.allow_empty)
      return context.broken('feed-empty', `${page.url}: a feed without entries`);
    // A feed speaks for its publisher, whatever its entries name as their source (often the site itself).
    return { outcome: 'read', items: feed.items.map((item) => ({ ...item, publisher: undefined })) };
  },
});
