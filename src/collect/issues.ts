// Snapshot feeds, which hold only the present issue of a gazette: finds the numbers of issues that were never seen.

import { z } from 'zod';
import type { KindMemory } from './kind.js';

const schema = z.object({ issue: z.number().optional().catch(undefined) });

/** The number of the issue that a text names, by a pattern whose first group is the number. */
function issueIn(text: string, pattern: string): number | undefined {
  const number = new RegExp(pattern, 'u').exec(text)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** What was missed between the last issue and this one, in words; numbers begin anew every year. */
function missed(last: number, issue: number): string | undefined {
  const first = issue > last ? last + 1 : 1;
  if (issue <= first || issue === last) return undefined;
  const many = first === issue - 1 ? `issue ${first}` : `issues ${first} to ${issue - 1}`;
  return `${many} came and went between two reads: what they held was not seen`;
}

/**
 * Looks for the issue in a feed's own title. `gap` says what was missed since the last read; `memory` holds the number
 * for the next.
 */
export function watchIssues(text: string, pattern: string, memory: KindMemory): { gap?: string | undefined; memory: KindMemory } {
  const title = /<title\b[^>]*>(?:<!\[CDATA\[)?([^<]*)/i.exec(text)?.[1] ?? '';
  const issue = issueIn(title, pattern);
  const { issue: last } = schema.parse(memory);
  if (issue === undefined || !Number.isSafeInteger(issue)) return { memory };
  return { gap: last === undefined ? undefined : missed(last, issue), memory: { issue } };
}
