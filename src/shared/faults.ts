// Faults of files that people write: where each one is, what is wrong and how to put it right, in words.

import type { z } from 'zod';

/** One fault of one file. Lines and columns count from 1. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Where in the document: `baseline.events.0.date`; empty for the whole of it. */
  readonly path: string;
  readonly message: string;
  /** `error` stops the run (exit 2), `warning` is shown by validate. */
  readonly severity: 'error' | 'warning';
}

/** Faults as they are read: file by file, in order of place; a fault of equal place stays where it was. */
export function inOrder(faults: readonly Fault[]): Fault[] {
  const byFile = (a: Fault, b: Fault) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0);
  return faults.toSorted((a, b) => byFile(a, b) || a.line - b.line || a.column - b.column);
}

/** `file:line:column  path  what is wrong (fix)`, as editors and terminals turn into a link. */
export function formatFault(fault: Fault): string {
  const warning = fault.severity === 'warning' ? 'warning: ' : '';
  return [`${fault.file}:${fault.line}:${fault.column}`, fault.path, warning + fault.message].filter(Boolean).join('  ');
}

/** Edits (insert, delete, replace) that turn one word into the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      next.push(Math.min(row[j + 1]! + 1, next[j]! + 1, row[j]! + (letter === other ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1)!;
}

/** The candidate that a misspelt word most likely meant, or nothing where none is near (a third of its letters off). */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const [best] = candidates
    .map((candidate) => ({ candidate, edits: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, edits }) => edits <= Math.max(2, Math.ceil(candidate.length / 3)))
    .sort((a, b) => a.edits - b.edits);
  return best?.candidate;
}

/** `did you mean "signed"?`, or the list to choose from. */
export function suggestion(word: string, candidates: readonly string[]): string {
  if (candidates.length === 0) return 'there is none yet';
  const meant = nearest(word, candidates);
  return meant === undefined ? `expected one of ${candidates.join(', ')}` : `did you mean "${meant}"?`;
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list such as [a, b]',
  object: 'keys and values',
  record: 'keys and values',
};

/** A value as its writer would recognise it, on one short line; a login inside an address is not repeated. */
function shown(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  const text = JSON.stringify(value).replace(/(:\/\/)[^/@\s"]*@/g, '$1***@');
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

/** What would have been right, in words. Schemas with words of their own say "expected ..." or "did you mean ..." themselves. */
function expectation(issue: z.core.$ZodIssue, found: unknown): string {
  if (/^(?:expected|did you mean) /.test(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${TYPE_WORDS[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return suggestion(String(found), issue.values.map(String));
    case 'invalid_union':
      return issue.errors
        .flat()
        .map((branch) => expectation(branch, found))
        .join(' or ')
        .replaceAll(' or expected', ' or');
    case 'invalid_key':
    case 'invalid_element':
      return issue.issues.map((inner) => expectation(inner, found)).join('; ');
    case 'too_small':
      return `expected at least ${issue.minimum}`;
    case 'too_big':
      return `expected at most ${issue.maximum}`;
    case 'invalid_format':
    case 'not_multiple_of':
    case 'unrecognized_keys':
    case 'custom':
      return issue.message;
  }
}

/** The value at `path` inside a parsed file; undefined where there is none. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, part) => (typeof inner === 'object' && inner ? Reflect.get(inner, part) : undefined),
    value,
  );
}

/** What is wrong at one place, with the fix. `found` is the value that stands there, undefined where the key is missing. */
export function describeIssue(issue: z.core.$ZodIssue, found: unknown): string {
  if (issue.code === 'invalid_key')
    return `unknown key "${String(issue.path.at(-1))}" (${expectation(issue, issue.path.at(-1))})`;
  return `${found === undefined ? 'missing' : `found ${shown(found)}`} (${expectation(issue, found)})`;
}

/** An unknown key, with the known one that it resembles. */
export function describeUnknownKey(key: string, known: readonly string[]): string {
  return `unknown key "${key}" (${suggestion(key, known)})`;
}
