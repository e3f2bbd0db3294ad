// PDF files that are replaced in place: what is new in their text becomes a document.

import { z } from 'zod';
import { defineKind } from '../kind.js';
import { followShape } from '../options.js';

const options = z.strictObject({
  ...followShape,
  /** Pages read; the rest is left out. */
  max_pages: z.int().positive().default(60),
  /** Words that the file always holds; without them it counts as broken. */
  require: z.string().min(1).optional(),
  /** Characters below which it counts as broken. */
  min_length: z.int().nonnegative().default(40),
});

export default defineKind({
  id: 'pdf',
  options,
  collect: () => Promise.reject(new Error('not built yet')),
});
