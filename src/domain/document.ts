// The document as others hand it to us, one JSON line each (DESIGN.md, "Two machine interfaces"), with its schema.

import { z } from 'zod';
import type { Document } from './types.js';

const published = z
  .string()
  .refine((text) => /^\d{4}-\d{2}-\d{2}/.test(text) && !Number.isNaN(Date.parse(text)), {
    error: 'expected an ISO date and time such as 2025-09-08T07:15:00Z',
  })
  .transform((text) => new Date(text).toISOString().replace('.000Z', 'Z'));

/** Unknown fields are ignored, so that labelled corpora pass as they are. `published` becomes UTC. */
export const documentSchema: z.ZodType<Document> = z.object({
  id: z.string().min(1),
  lang: z.string().optional(),
  publisher: z.string(),
  owner: z.string().optional(),
  official: z.boolean(),
  officialOf: z.string().optional(),
  published,
  zone: z.string().optional(),
  url: z.string(),
  title: z.string(),
  text: z.string(),
});
