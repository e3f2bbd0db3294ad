// SPARQL services: the rows of one SELECT query are the items; fields name its variables.

import { z } from 'zod';
import { defineKind } from '../kind.js';
import { dateShape, fieldsShape, itemShape } from '../options.js';

const options = z.strictObject({
  ...itemShape,
  ...fieldsShape,
  ...dateShape,
  /** The SELECT query. */
  query: z.string().min(1),
  /** How it is sent: some services take only the one or the other. */
  method: z.enum(['get', 'post']).default('get'),
  allow_empty: z.boolean().default(false),
});

export default defineKind({
  id: 'sparql',
  options,
  collect: () => Promise.reject(new Error('not built yet')),
});
