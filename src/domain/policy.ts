// The policy: where everything that there is to tell goes, cell by cell. DESIGN.md, "What goes where", as a schema with its defaults.

import { z } from 'zod';
import { durationSchema } from './watcher.js';

/** At once; in the next digest; to nobody until a person has confirmed it in `pactwatch review`; or only counted. */
const outcome = z.enum(['alert', 'digest', 'review', 'none']);

/** What there is no event of its own to wait for a person with. */
const outcomeWithoutReview = z.enum(['alert', 'digest', 'none']);

const DAY = 86_400_000;

export const policySchema = z.strictObject({
  /** So many independent owners of press count like an official source. */
  owners: z.int().min(2).max(20).default(2),
  /** A step that has happened. What is late goes the quieter of two ways: that of its source, and that of its lateness. */
  change: z
    .strictObject({
      official: outcome.default('alert'),
      press: outcome.default('alert'),
      late: outcome.default('digest'),
      late_moving: outcome.default('alert'),
    })
    .prefault({}),
  /** A planned step. `turning_point`: an official source, or enough owners, date an entry into force or an end. */
  upcoming: z
    .strictObject({
      official: outcome.default('digest'),
      press: outcome.default('digest'),
      turning_point: outcome.default('alert'),
    })
    .prefault({}),
  /** Against something that was told, and never louder than that was: a denial, or another date. */
  disputed: z
    .strictObject({
      official: outcomeWithoutReview.default('alert'),
      press: outcomeWithoutReview.default('digest'),
      other_date: outcomeWithoutReview.default('digest'),
    })
    .prefault({}),
  /** An official source says what only the press had said, or says again what was disputed. */
  confirmed: outcomeWithoutReview.default('digest'),
  /** Hearsay, and denials of nothing that was told: no events, so nothing to alert on or to wait with. */
  rumour: z.enum(['digest', 'none']).default('digest'),
  denial: z.enum(['digest', 'none']).default('digest'),
  /** The window of an expected step opens soon. */
  reminder: outcomeWithoutReview.default('alert'),
  /** The evening of the day for which a step was expected. */
  due: outcomeWithoutReview.default('alert'),
  /** The same step, still unreported when `grace` (milliseconds) has passed after that day. */
  overdue: outcomeWithoutReview.default('digest'),
  grace: durationSchema.default(7 * DAY),
});

/** Where everything goes. */
export type Policy = z.infer<typeof policySchema>;

/** The policy of DESIGN.md. */
export const DEFAULT_POLICY: Policy = policySchema.parse({});
