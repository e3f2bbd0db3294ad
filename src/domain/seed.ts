// The seed: one tracked commitment as people write it in seeds/<id>.yaml, with its schema.

import { z } from 'zod';
import { language, party } from './codes.js';
import { firstDay, isPartialDate, lastDay } from './dates.js';
import { KINDS, statusCalled, STATUSES } from './status.js';

const status = z.enum(STATUSES, {
  error: ({ input }) => {
    const meant = typeof input === 'string' ? statusCalled(input) : undefined;
    return meant && `did you mean "${meant}"?`;
  },
});

const partialDate = z
  .union([z.string(), z.number().int().transform(String)])
  .refine(isPartialDate, 'expected a date such as 2025-09-05, 2025-09 or 2025');

/** Each party once. */
const parties = z.array(party).refine((codes) => new Set(codes).size === codes.length, 'expected each party once');

const words = z.array(z.string().trim().min(1, 'expected a name, found an empty text'));

/** Words per language: {en: [...], ja: [...]}. */
const wordsByLanguage = z.record(language, words);

const source = z.strictObject({
  title: z.string(),
  publisher: z.string(),
  published: partialDate,
  url: z.string().optional(),
});

const baselineEvent = z.strictObject({
  status,
  date: partialDate.optional(),
  party: party.optional(),
  body: z.enum(['parliament', 'chamber', 'cabinet', 'court']).optional(),
  summary: z.string(),
  source: source.optional(),
});

/** A stretch of time in which a party must act, such as to end what is else renewed by itself. */
const actionWindow = z
  .strictObject({
    opens: partialDate,
    closes: partialDate,
    /** Days before it opens on which it is called to mind. */
    remind: z.int().min(0).max(3650).default(30),
  })
  .refine(({ opens, closes }) => firstDay(opens) <= lastDay(closes), 'expected a window that opens before it closes');

const expectedStep = z.strictObject({
  status,
  by: partialDate.optional(),
  /** Where it is given, `by` is the day on which it closes unless another is said. */
  window: actionWindow.optional(),
  party: party.optional(),
  summary: z.string(),
});

export const seedSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case letters, digits and hyphens, as in the file name'),
  title: z.string().min(1),
  kind: z.enum(KINDS),
  parties,
  organisations: z.array(z.strictObject({ names: wordsByLanguage, party: party.optional() })).default([]),
  names: wordsByLanguage,
  generic_names: wordsByLanguage.default({}),
  keywords: wordsByLanguage.default({}),
  follow: parties.default([]),
  part_of: z.string().optional(),
  baseline: z.strictObject({
    as_of: partialDate,
    status,
    events: z.array(baselineEvent).default([]),
  }),
  expected: z.array(expectedStep).default([]),
  references: words.default([]),
  tags: words.default([]),
  notes: z.string().optional(),
});

/** A tracked agreement, memorandum, programme, dialogue, partnership or occasion. */
export type Commitment = z.infer<typeof seedSchema>;

/** A window of an expected step. */
export type ActionWindow = z.infer<typeof actionWindow>;
