// Reads YAML files against a schema and names every fault of every file at once, with its line and column.

import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document as YamlDocument } from 'yaml';
import { z } from 'zod';
import { describeIssue, describeUnknownKey, inOrder, valueAt, type Fault } from './faults.js';

type Path = readonly PropertyKey[];

/** A file that was read: whole where it passed its schema. */
export interface YamlFile<T> {
  readonly file: string;
  readonly value: T;
  /** A fault of this file that only shows beside others, placed at `path` (or at the nearest part of it that exists). */
  fault(path: Path, message: string, severity?: Fault['severity']): Fault;
  /** True where the file has a value there, right or wrong. */
  has(path: Path): boolean;
  /** Holds a part of the file against a schema of its own. */
  check(path: Path, schema: z.ZodType): Fault[];
}

/** What was read: the good files, the sound parts of the others, and all that is wrong with those. */
export interface Loaded<T> {
  readonly files: readonly YamlFile<T>[];
  /** Files with faults, by those of their keys that are right: what lies beside a fault is checked too. */
  readonly broken: readonly YamlFile<Partial<T>>[];
  readonly faults: readonly Fault[];
}

/** More aliases than any hand-written file needs; past it lies the alias bomb, a small file that unfolds to gigabytes. */
const MAX_ALIASES = 100;

/** Turns places of one parsed file into faults. */
class Locator {
  readonly #file: string;
  readonly #document: YamlDocument;
  readonly #lines: LineCounter;

  constructor(file: string, document: YamlDocument, lines: LineCounter) {
    this.#file = file;
    this.#document = document;
    this.#lines = lines;
  }

  /** A fault of the value at `path`, or of the nearest part around it that exists. */
  fault(path: Path, message: string, severity: Fault['severity'] = 'error'): Fault {
    return this.#faultAt(this.#valueOffset(path), path, message, severity);
  }

  /** A fault of the key at the end of `path`. */
  keyFault(path: Path, message: string): Fault {
    const parent = this.#document.getIn(path.slice(0, -1), true);
    const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === path.at(-1)) : undefined;
    return this.#faultAt(offsetOf(pair?.key) ?? this.#valueOffset(path), path, message, 'error');
  }

  /** A fault of the notation itself, where the parser stopped. */
  faultAtOffset(offset: number, message: string): Fault {
    return this.#faultAt(offset, [], message, 'error');
  }

  #faultAt(offset: number, path: Path, message: string, severity: Fault['severity']): Fault {
    const { line, col } = this.#lines.linePos(offset);
    return { file: this.#file, line: Math.max(line, 1), column: Math.max(col, 1), path: path.join('.'), message, severity };
  }

  #valueOffset(path: Path): number {
    if (path.length === 0) return offsetOf(this.#document.contents) ?? 0;
    return offsetOf(this.#document.getIn(path, true)) ?? this.#valueOffset(path.slice(0, -1));
  }
}

function offsetOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

/** The keys that a schema knows at `path`, read from its JSON Schema: the one public description of a zod schema. */
function knownKeys(schema: z.ZodType, path: Path): string[] {
  const node = z.object({
    properties: z.record(z.string(), z.unknown()).default({}),
    items: z.unknown().optional(),
    additionalProperties: z.unknown().optional(),
  });
  let current = node.parse(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
  for (const part of path) {
    const inner = typeof part === 'number' ? current.items : (current.properties[String(part)] ?? current.additionalProperties);
    current = node.parse(inner);
  }
  return Object.keys(current.properties);
}

/** Holds the value at `base` against a schema: one fault for each unknown key and each other issue. */
function checkPart(base: Path, value: unknown, schema: z.ZodType, locator: Locator): Fault[] {
  return (schema.safeParse(value).error?.issues ?? []).flatMap((issue) => {
    const path = [...base, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
      const known = knownKeys(schema, issue.path);
      return issue.keys.map((key) => locator.keyFault([...path, key], describeUnknownKey(key, known)));
    }
    const message = describeIssue(issue, valueAt(value, issue.path));
    return [issue.code === 'invalid_key' ? locator.keyFault(path, message) : locator.fault(path, message)];
  });
}

/** The plain value of a document, or the fault that it unfolds beyond all measure. */
function unfold(document: YamlDocument, locator: Locator): { value: unknown } | { fault: Fault } {
  try {
    return { value: document.toJS({ maxAliasCount: MAX_ALIASES }) as unknown };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    let first = 0;
    visit(document, {
      Alias: (_, alias) => {
        first = alias.range?.[0] ?? 0;
        return visit.BREAK;
      },
    });
    return {
      fault: locator.faultAtOffset(
        first,
        `its aliases (*name) unfold beyond ${MAX_ALIASES} copies (expected the values written out)`,
      ),
    };
  }
}

/** What a schema makes of the keys of `value` that have no issue; nothing where keys are not what it describes. */
function soundParts<T>(schema: z.ZodType<T>, value: unknown, issues: readonly z.core.$ZodIssue[]): Partial<T> {
  const faulty = new Set(issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : issue.path.slice(0, 1))));
  if (!(schema instanceof z.ZodObject) || typeof value !== 'object' || value === null) return {};
  const rest = Object.fromEntries(Object.entries(value).filter(([key]) => !faulty.has(key)));
  const sound = schema.partial().safeParse(rest).data ?? {};
  // Defaults stand in for what was taken out: they are taken out too. What is left is what the schema made of its own keys.
  return Object.fromEntries(Object.entries(sound).filter(([key]) => !faulty.has(key))) as Partial<T>;
}

/** Checks one text against a schema: the file, or all of its faults in order of place. Never throws on text. */
export function parseYaml<T>(file: string, text: string, schema: z.ZodType<T>): Loaded<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const locator = new Locator(file, document, lines);
  if (document.errors.length > 0) {
    return {
      files: [],
      broken: [],
      faults: document.errors.map((error) => locator.faultAtOffset(error.pos[0], `not YAML: ${error.message}`)),
    };
  }
  const unfolded = unfold(document, locator);
  if ('fault' in unfolded) return { files: [], broken: [], faults: [unfolded.fault] };
  const { value } = unfolded;
  const yaml = <V>(data: V): YamlFile<V> => ({
    file,
    value: data,
    fault: locator.fault.bind(locator),
    has: (path) => valueAt(value, path) !== undefined,
    check: (path, part) => checkPart(path, valueAt(value, path) ?? {}, part, locator),
  });
  const { data, error } = schema.safeParse(value);
  if (!error) return { files: [yaml(data)], broken: [], faults: [] };
  const faults = inOrder(checkPart([], value, schema, locator));
  return { files: [], broken: [yaml(soundParts(schema, value, error.issues))], faults };
}

/** A fault of a file as a whole: it cannot be read, or its name is wrong. */
function fileFault(file: string, message: string): Fault {
  return { file, line: 1, column: 1, path: '', message, severity: 'error' };
}

/** Reads one file; a file that cannot be read is a fault like any other. */
export async function loadYamlFile<T>(file: string, schema: z.ZodType<T>): Promise<Loaded<T>> {
  try {
    return parseYaml(file, await readFile(file, 'utf8'), schema);
  } catch (error) {
    return { files: [], broken: [], faults: [fileFault(file, `cannot be read (${errorCode(error)})`)] };
  }
}

/** The code of an operating system's error ("ENOENT"); anything else is a programmer's error and goes on. */
function errorCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}

/** The id that a file must declare: its name without the ending. */
export function idOf(file: string): string {
  return basename(file).replace(/\.ya?ml$/, '');
}

function idFaults<T extends { id: string }>(loaded: readonly YamlFile<T>[]): Fault[] {
  const first = new Map<string, string>();
  return loaded.flatMap(({ file, value, fault }) => {
    const name = idOf(file);
    if (value.id !== name)
      return [fault(['id'], `found "${value.id}" (expected "${name}", as the file is called, or rename the file)`)];
    const other = first.get(value.id);
    if (other) return [fault(['id'], `"${value.id}" is declared in ${other} too (expected each id once)`)];
    first.set(value.id, file);
    return [];
  });
}

/**
 * Reads every *.yaml and *.yml of a folder, in order of name. Each must declare an `id` equal to its file name.
 * A folder that is not there is one fault.
 */
export async function loadYamlFolder<T extends { id: string }>(folder: string, schema: z.ZodType<T>): Promise<Loaded<T>> {
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    const fault = fileFault(
      folder,
      `cannot be read (${errorCode(error)}; expected a folder of YAML files: stand where your files are, or name them by --config FILE)`,
    );
    return { files: [], broken: [], faults: [fault] };
  }
  const paths = names.filter((name) => /\.ya?ml$/.test(name)).sort();
  const loaded = await Promise.all(paths.map((name) => loadYamlFile(join(folder, name), schema)));
  const files = loaded.flatMap((one) => one.files);
  const broken = loaded.flatMap((one) => one.broken);
  return { files, broken, faults: [...loaded.flatMap((one) => one.faults), ...idFaults(files)] };
}
