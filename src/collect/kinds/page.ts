// Pages that are edited in place: what is new in their text becomes a document.

import { z } from 'zod';
import { defineKind } from '../kind.js';
import { dateShape, followShape, selector } from '../options.js';

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
  collect: () => Promise.reject(new Error('not built yet')),
});
