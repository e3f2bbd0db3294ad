// The document as others hand it to us, one JSON line each (DESIGN.md, "Two machine interfaces"), with its schema.

import { z } from 'zod';
import type { Document, Instant } from './types.js';

const WRITTEN = /^(?<day>\d{4}-\d\d-\d\d)(?:[T ](?<time>\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(?<zone>Z|[+-]\d\d:?\d\d)?)?$/i;

/** The instant that an ISO date means, undefined where it is none. The same wherever it is read: without a zone it is UTC, without a time it is noon. */
export function instantOf(text: string): Instant | undefined {
  const { day = '', time = '12:00', zone = 'Z' } = WRITTEN.exec(text.trim())?.groups ?? {};
  const midnight = new Date(`${day}T00:00:00Z`);
  // 30 February would become 2 March.
  if (Number.isNaN(midnight.getTime()) || !midnight.toISOString().startsWith(day)) return undefined;
  const instant = new Date(`${day}T${time}${zone.toUpperCase().replace(/(\d\d)(\d\d)$/, '$1:$2')}`);
  return Number.isNaN(instant.getTime()) ? undefined : instant.toISOString().replace('.000Z', 'Z');
}

const published = z.string().transform((text, context) => {
  const instant = instantOf(text);
  if (instant !== undefined) return instant;
  context.addIssue({ code: 'custom', message: 'expected an ISO date and time such as 2025-09-08T07:15:00Z' });
  return z.NEVER;
});

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
