// Reads JSON Lines against a schema and names every fault with its line.

import type { z } from 'zod';
import { describeIssue, valueAt, type Fault } from './faults.js';

function fault(file: string, line: number, path: string, message: string): Fault {
  return { file, line, column: 1, path, message, severity: 'error' };
}

function parseLine<T>(file: string, line: number, text: string, schema: z.ZodType<T>): { value: T } | { faults: Fault[] } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { faults: [fault(file, line, '', `not JSON: ${error instanceof Error ? error.message : String(error)}`)] };
  }
  const result = schema.safeParse(json);
  if (result.success) return { value: result.data };
  const { issues } = result.error;
  const faults = issues.map((issue) => fault(file, line, issue.path.join('.'), describeIssue(issue, valueAt(json, issue.path))));
  return { faults };
}

/** What JSON Lines hold: the values, the line of each, and the faults of the lines that do not fit. */
export interface JsonLines<T> {
  readonly values: T[];
  readonly places: number[];
  readonly faults: Fault[];
}

/** Reads a text with one JSON value a line. Empty lines, and the mark that some editors put before the first, are skipped. */
export function parseJsonLines<T>(file: string, text: string, schema: z.ZodType<T>): JsonLines<T> {
  const read: JsonLines<T> = { values: [], places: [], faults: [] };
  for (const [index, line] of text
    .replace(/^\ufeff/, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue;
    const parsed = parseLine(file, index + 1, line, schema);
    if ('faults' in parsed) read.faults.push(...parsed.faults);
    else {
      read.values.push(parsed.value);
      read.places.push(index + 1);
    }
  }
  return read;
}
