// The watcher: one watched source as people write it in watchers/<id>.yaml, with its schema.

import { z } from 'zod';
import { language, party } from './codes.js';

/** "30m", "6h", "2d": how often, or how long. Becomes milliseconds. */
export const durationSchema = z
  .string({
    error: ({ input }) =>
      typeof input === 'number'
        ? `expected a unit behind it: ${input}m for minutes, ${input}h for hours or ${input}d for days`
        : 'expected a number and m, h or d, such as 30m, 6h or 2d',
  })
  .regex(/^\d+[mhd]$/, 'expected a number and m, h or d, such as 30m, 6h or 2d')
  .transform((text) => Number(text.slice(0, -1)) * { m: 60_000, h: 3_600_000, d: 86_400_000 }[text.at(-1) as 'm' | 'h' | 'd']);

/** An IANA time zone. */
export const zoneSchema = z.string().refine((name) => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}, 'expected an IANA time zone such as Asia/Tokyo');

export const watcherSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case letters, digits and hyphens, as in the file name'),
  name: z.string().min(1),
  publisher: z.string().min(1),
  /** Who counts as one voice when independent reports are counted. */
  owner: z.string().optional(),
  /** Party that the source speaks for; absent for press. */
  official_of: party.optional(),
  /** Source kind: a file name of src/collect/kinds. */
  kind: z.string().min(1),
  /** Absent only for kinds that build their own addresses (news search). */
  url: z
    .url({ protocol: /^https?$/, error: 'expected an address that starts with https:// or http://' })
    .refine(
      (url) => !URL.canParse(url) || (new URL(url).username === '' && new URL(url).password === ''),
      'expected an address without a login in it',
    )
    .optional(),
  language: language.optional(),
  zone: zoneSchema.default('UTC'),
  every: durationSchema.default(3_600_000),
  /** Where given, a source that brings nothing new is read less and less often, down to this. */
  at_most: durationSchema.optional(),
  /** Longest usual time between two items; a source without a newer item is quiet. */
  expect_every: durationSchema.optional(),
  /** Ids of the commitments that it is read for; absent = all. */
  commitments: z.array(z.string()).optional(),
  /** False keeps the file but reads nothing: sources that refuse automatic readers. */
  enabled: z.boolean().default(true),
  /** What the publisher says of automatic reading: terms, robots.txt, refusals seen. */
  access: z.string().optional(),
  notes: z.string().optional(),
  /** Day of the last good read by a person; absent = not yet. */
  verified: z.iso.date('expected a day such as 2026-11-21').optional(),
  /** Options of the kind, checked by the kind's own schema. */
  options: z.record(z.string(), z.unknown()).default({}),
});

/** One watched source. Durations are milliseconds. */
export type Watcher = z.infer<typeof watcherSchema>;
