// The samples that every language brings for its contract: one YAML each in language-samples/, written by someone who speaks it.

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { party as code } from '../../src/domain/codes.js';
import { isPartialDate } from '../../src/domain/dates.js';
import { STATUSES } from '../../src/domain/status.js';

/** What texts say of time; every language has a way for each. */
export const DATE_KINDS = ['day', 'month', 'year', 'weekday', 'near', 'relative', 'deadline', 'since', 'until'] as const;

const text = z.string().min(1);
const date = z.string().refine(isPartialDate);
const turn = z.enum(['past', 'future', 'nearest']);
const link = z.enum(['at', 'by', 'since', 'until', 'other']);
const status = z.enum(STATUSES);

const samplesSchema = z.strictObject({
  /** Seeds in short: agreements of the world that no corpus holds. */
  commitments: z.array(z.record(z.string(), z.unknown())).min(6),
  /** Statuses that the language has no cues for, with the reason. */
  no_cues: z.partialRecord(status, text).default({}),
  /** Words for countries, their governments and people, by code. */
  countries: z.record(code, z.array(text)).refine((of) => Object.keys(of).length >= 25, 'at least 25 countries'),
  /** A sentence, a country named in it by its capital, and whether only the place is meant. */
  places: z.array(z.tuple([text, code, z.boolean()])).min(3),
  /** A date as a text puts it, what it means on 26 November 2025, whether what it dates lies behind or ahead, and its link. */
  dates: z.record(z.enum(DATE_KINDS), z.array(z.tuple([text, date, turn.optional(), link.optional()])).min(1)),
  not_dates: z.array(text).min(2),
  /** A text and how many sentences it has. */
  sentences: z.array(z.tuple([text, z.number()])).min(2),
  questions: z.array(text).min(2),
  statements: z.array(text).min(2),
  /** A line and what it opens or is. */
  blocks: z.array(z.tuple([text, text])).min(4),
  /** A name and a text that holds its letters, but not the name. */
  borders: z.array(z.tuple([text, text])).default([]),
  /** A sentence and what it claims: "commitment status modality date party", as far as it matters; nothing else has happened in it. */
  claims: z.array(z.tuple([text], text)).min(30),
  /** Sentences that mention a commitment and claim nothing that happened or is planned. */
  silent: z.array(text).min(4),
});

export type Samples = z.infer<typeof samplesSchema>;

/** The samples of a language; absent where there is no file. Throws with all faults where it is wrong. */
export function samplesOf(language: string): Samples | undefined {
  const path = fileURLToPath(new URL(`language-samples/${language}.yaml`, import.meta.url));
  return existsSync(path) ? samplesSchema.parse(parse(readFileSync(path, 'utf8'))) : undefined;
}
