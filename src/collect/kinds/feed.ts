// Feeds: RSS, RDF, Atom and JSON Feed, well-formed or not.

import { z } from 'zod';
import { decode } from '../decode.js';
import { FEED_TYPES } from '../feed.js';
import { watchIssues } from '../issues.js';
import { defineKind, withoutPage, type Item } from '../kind.js';
import { cutWords, openFeed } from '../open-feed.js';
import { dateShape, emptyShape, emptyWords, itemShape, pattern } from '../options.js';

const options = z.strictObject({
  ...itemShape,
  ...dateShape,
  /** True for a feed that may hold nothing at times; else an emptied feed counts as broken. */
  ...emptyShape,
  /** For feeds that hold one issue only: finds its number in the feed's title, as a group. What was missed is told. */
  issue: pattern.optional(),
});

function saysSomething({ title, url, content }: Item): boolean {
  return title !== '' || url !== undefined || content().text !== '';
}

export default defineKind({
  id: 'feed',
  options,
  async collect(context) {
    const page = await context.get(context.url, { accept: FEED_TYPES });
    if (page.result !== 'fresh') return withoutPage(page);
    const reading = { zone: context.watcher.zone, now: context.now, monthFirst: context.options.month_first };
    const { text } = decode(page.body, page.contentType);
    const feed = await openFeed(text, page.url, reading);
    if ('code' in feed) return context.broken(feed.code, `${page.url}: ${feed.message}`);
    // A feed speaks for its publisher, whatever its entries name as their source (often the site itself).
    const items = feed.items.map((item) => ({ ...item, publisher: undefined }));
    if (feed.isCut) return { outcome: 'broken', items, problems: [context.problem('feed-cut', cutWords(page.url))] };
    if (!items.some(saysSomething) && !context.options.allow_empty)
      return context.broken('feed-empty', `${page.url}: ${emptyWords('a feed without entries')}`);
    if (context.options.issue === undefined) return { outcome: 'read', items };
    const { gap, memory } = watchIssues(text, context.options.issue, context.memory);
    return { outcome: 'read', items, memory, problems: gap ? [context.problem('gap', `${page.url}: ${gap}`)] : [] };
  },
});
