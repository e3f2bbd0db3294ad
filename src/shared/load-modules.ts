// Finds the modules of a folder (source kinds, languages, channels), so that adding one means adding a file and nothing else.

import { readdir } from 'node:fs/promises';

/** What every such module exports by default: a value that names itself as its file does. */
export interface Named {
  readonly id: string;
}

/** The module names of a folder, in order: `feed` for feed.ts (feed.js once built), `it` for it/index.ts. */
async function moduleFiles(folder: URL): Promise<[name: string, file: string][]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && /(?<!\.d)\.[jt]s$/.test(entry.name))
    .map((entry): [string, string] => [entry.name.slice(0, -3), entry.name]);
  const extension = import.meta.url.slice(-3);
  const folders = entries
    .filter((entry) => entry.isDirectory())
    .map((entry): [string, string] => [entry.name, `${entry.name}/index${extension}`]);
  return [...files, ...folders].sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * Imports every module of `folder` (`new URL('./kinds/', import.meta.url)`) and returns their default exports by id.
 * Works on sources (tsx, vitest) and on the compiled dist/. A module that `isModule` refuses, or whose id is not its
 * file name, is a programmer's error and throws.
 */
export async function loadModules<T extends Named>(
  folder: URL,
  isModule: (value: unknown) => value is T,
): Promise<ReadonlyMap<string, T>> {
  const modules = new Map<string, T>();
  for (const [name, file] of await moduleFiles(folder)) {
    const { default: value }: { default?: unknown } = await import(new URL(file, folder).href);
    if (!isModule(value)) throw new Error(`${folder.pathname}${file}: its default export is not of the kind that belongs here`);
    if (value.id !== name)
      throw new Error(`${folder.pathname}${file}: its id is "${value.id}" (expected "${name}", as the file name)`);
    modules.set(name, value);
  }
  return modules;
}
