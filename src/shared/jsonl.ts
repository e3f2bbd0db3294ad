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

/** The values of a text with one JSON value a line, and the faults of the lines that do not fit. Empty lines are skipped. */
export function parseJsonLines<T>(file: string, text: string, schema: z.ZodType<T>): { values: T[]; faults: Fault[] } {
  const values: T[] = [];
  const faults: Fault[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = parseLine(file, index + 1, line, schema);
    if ('value' in parsed) values.push(parsed.value);
    else faults.push(...parsed.faults);
  }
  return { values, faults };
}
