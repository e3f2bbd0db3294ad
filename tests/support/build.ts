// Builds the command line for tests that start it as a process: half of such a start would else be spent on translating the sources.

import { hash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SOURCES = join(ROOT, 'src');

/** Beside src/, so that paths into the project lead to the same places. Ignored by git. */
const BUILT = join(ROOT, '.test-build');

/** The command line as built by `buildCli`. */
export const CLI = join(BUILT, 'cli.js');

async function filesBelow(folder: string, ending: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  return names.filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length));
}

/** Translates one file as `npm run build` would; types are checked elsewhere. */
async function translate(name: string): Promise<void> {
  const [source, built] = [join(SOURCES, `${name}.ts`), join(BUILT, `${name}.js`)];
  const text = await readFile(source, 'utf8');
  // Times tell nothing where git has been at work: what a file was made of stands at its end.
  const mark = `// ${hash('sha256', text, 'hex')}\n`;
  if ((await readFile(built, 'utf8').catch(() => '')).endsWith(mark)) return;
  const { outputText } = ts.transpileModule(text, {
    fileName: source,
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023, verbatimModuleSyntax: true },
  });
  await mkdir(dirname(built), { recursive: true });
  // Another run of tests may be at the same: nobody must start half a file.
  const half = `${built}.${process.pid}`;
  await writeFile(half, `${outputText}\n${mark}`);
  await rename(half, built);
}

/** Brings the built command line up to date with src/: what is new is translated, what is gone is removed. */
export async function buildCli(): Promise<void> {
  const sources = await filesBelow(SOURCES, '.ts');
  for (const name of sources) await translate(name);
  const known = new Set(sources);
  const gone = (await filesBelow(BUILT, '.js')).filter((name) => !known.has(name));
  await Promise.all(gone.map((name) => rm(join(BUILT, `${name}.js`))));
}
