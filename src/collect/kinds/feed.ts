// Feeds: RSS, RDF, Atom and JSON Feed, well-formed or not.

import { z } from 'zod';
import { defineKind } from '../kind.js';
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
  collect: () => Promise.reject(new Error('not built yet')),
});
