// What a watcher remembers between two reads: validators, stories seen, and what its kind keeps.

import { z } from 'zod';
import type { WatcherMemory } from '../domain/stages.js';
import type { Instant } from '../domain/types.js';
import { canonicalUrl, shortHash } from './identity.js';

/**
 * Raised whenever other text is made of the same bytes: what was known by the old rules is then taken as known by the new
 * ones, and our own upgrade alerts nobody. tests/collect/upgrade.test.ts tells when it is due.
 */
export const EXTRACTION = 3;

const validators = z.object({ etag: z.string().optional(), lastModified: z.string().optional() });

/** Thousands of entries for every source: checking each would take longer than all else. */
function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const schema = z.object({
  /** ETag and Last-Modified by address. */
  validators: z.record(z.string(), validators).catch({}),
  /** Short hashes of entries, stories and texts, with the day on which each was last met. */
  known: z.custom<Readonly<Record<string, string>>>(isObject).catch({}),
  /** The kind's own. */
  kind: z.record(z.string(), z.unknown()).catch({}),
  /** When it was last read without validators: some servers answer 304 for ever. */
  full: z.string().optional().catch(undefined),
  /** What robots.txt says, by origin. */
  robots: z.record(z.string(), z.object({ text: z.string(), until: z.string() })).catch({}),
  /** The rules by which it was last read. */
  extraction: z.number().optional().catch(undefined),
  /** No request before this: the source's Retry-After. */
  notBefore: z.string().optional().catch(undefined),
});

export type Memory = z.infer<typeof schema>;

/** Memory as it comes back from the store; what cannot be read is as if forgotten. */
export function recall(memory: WatcherMemory): Memory {
  return schema.catch({ validators: {}, known: {}, kind: {}, robots: {} }).parse(memory);
}

/** True where what is known was read by other rules than today's. */
export function isUpgraded({ extraction, known }: Memory): boolean {
  return extraction !== EXTRACTION && Object.keys(known).length > 0;
}

/** ms after which a source is read in full again, or seven of its periods where those are longer. */
const FULL_EVERY = 24 * 3_600_000;

/** True where the time has come to read a source without validators. `every`: its period in ms. */
export function isFullReadDue({ full }: Memory, every: number, now: Instant): boolean {
  return full === undefined || Date.parse(now) - Date.parse(full) >= Math.max(FULL_EVERY, every * 7);
}

/** The day on which a story at an address was last met, whatever became of it; undefined where it never was. */
export function metOn({ known }: Memory, address: string): string | undefined {
  return known[shortHash(`story ${canonicalUrl(address)}`)];
}

/** Days after which what a source no longer shows is forgotten. Longer than any press list looks back. */
const FORGET_AFTER = 400;

/** Stories seen, without those that have not been met for long. */
export function pruneKnown(known: Memory['known'], now: Instant): Memory['known'] {
  const oldest = new Date(Date.parse(now) - FORGET_AFTER * 86_400_000).toISOString().slice(0, 10);
  if (Object.values(known).every((day) => day >= oldest)) return known;
  return Object.fromEntries(Object.entries(known).filter(([, day]) => day >= oldest));
}
