// JSON services: records found by path, their fields by path or template.

import { z } from 'zod';
import { defineKind } from '../kind.js';
import { itemShape, jsonShape } from '../options.js';

const options = z.strictObject({
  ...itemShape,
  ...jsonShape,
  /** True for a service that may find nothing; else no records count as broken. */
  allow_empty: z.boolean().default(false),
});

export default defineKind({
  id: 'json',
  options,
  collect: () => Promise.reject(new Error('not built yet')),
});
