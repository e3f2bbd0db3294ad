// Press lists: pages whose links are the items.

import { z } from 'zod';
import { defineKind } from '../kind.js';
import { dateShape, followShape, itemShape, selector } from '../options.js';

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

export default defineKind({
  id: 'page-list',
  options,
  collect: () => Promise.reject(new Error('not built yet')),
});
