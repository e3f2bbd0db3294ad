// ARCHITECTURE.md is true: its tests and places exist, and the layers it draws are those of the code.

import { existsSync, type Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/detect/languages/index.js';
import { CHANNEL_KINDS, MAIL_WAYS } from '../../src/notify/index.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const STAGES = ['collect', 'detect', 'compare', 'record', 'notify', 'board'];

let map: string;
let decisions: string;
let sources: Map<string, string>;
beforeAll(async () => {
  map = await readFile(join(ROOT, 'ARCHITECTURE.md'), 'utf8');
  decisions = await readFile(join(ROOT, 'docs/decisions.md'), 'utf8');
  const names = (await readdir(join(ROOT, 'src'), { recursive: true })).filter((name) => name.endsWith('.ts'));
  sources = new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(ROOT, 'src', name), 'utf8')] as const)),
  );
});

/** What a file imports: paths of ours as paths below src/, packages by name. */
function importsOf(name: string, text: string): string[] {
  return [...text.matchAll(/(?:from|import) '([^']+)'|import\('([^']+)'\)/g)].map(([, one, other]) => {
    const path = one ?? other ?? '';
    return path.startsWith('.') ? join(name, '..', path).replace(/\.js$/, '.ts') : path;
  });
}

function filesOf(...folders: string[]): [name: string, text: string][] {
  return [...sources].filter(([name]) => folders.some((folder) => name.startsWith(`${folder}/`)));
}

describe('ARCHITECTURE.md', () => {
  it('names only tests and places that exist', () => {
    const named = [...`${map}${decisions}`.matchAll(/`((?:src|tests|demo)\/[\w./-]*)`/g)].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThan(30);
    for (const path of named) expect(existsSync(join(ROOT, path)), path).toBe(true);
  });

  it('has every folder of src/ on its map', async () => {
    const entries = await readdir(join(ROOT, 'src'), { withFileTypes: true });
    for (const { name } of entries.filter((entry) => entry.isDirectory())) expect(map).toContain(`\`src/${name}/\``);
  });
});

describe('the registries', () => {
  it('hold every language and every channel that has a place', async () => {
    const places = async (folder: string, isPlace: (entry: Dirent) => boolean) =>
      (await readdir(join(ROOT, 'src', folder), { withFileTypes: true }))
        .filter(isPlace)
        .map(({ name }) => name.replace('.ts', ''));
    expect(languages.map(({ code }) => code).sort()).toEqual(await places('detect/languages', (entry) => entry.isDirectory()));
    expect(Object.keys({ ...CHANNEL_KINDS, ...MAIL_WAYS }).sort()).toEqual(
      await places('notify/channels', (entry) => entry.isFile()),
    );
  });
});

describe('the layers', () => {
  it('a stage imports domain/, shared/, wording/ and itself only', () => {
    let checked = 0;
    for (const [name, text] of filesOf(...STAGES)) {
      const [stage] = name.split('/');
      for (const path of importsOf(name, text).filter((one) => one.endsWith('.ts'))) {
        expect(['domain', 'shared', 'wording', stage], `${name} imports ${path}`).toContain(path.split('/')[0]);
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(100);
  });

  it('the pure stages import no module that does I/O, and read no clock', () => {
    const files = filesOf('detect', 'compare', 'domain');
    expect(files.length).toBeGreaterThan(30);
    for (const [name, text] of files) {
      expect(
        importsOf(name, text).filter((path) => path.startsWith('node:')),
        name,
      ).toEqual([]);
      expect(text.match(/Date\.now\(|new Date\(\)|\bprocess\.\w|\bfetch\(/)?.[0], name).toBeUndefined();
    }
  });

  it('only collect/fetch.ts reads by HTTP, and only shared/post.ts sends', () => {
    const isClient = (path: string) => /^(undici|node:https?|node:tls)$/.test(path);
    const clients = [...sources].filter(([name, text]) => importsOf(name, text).some(isClient)).map(([name]) => name);
    // The demo's web server and the daemon's door answer requests; they make none.
    expect(clients.sort()).toEqual(['collect/fetch.ts', 'daemon/endpoints.ts', 'demo/server.ts', 'shared/post.ts']);
    for (const [name, text] of sources) expect(text.match(/(?<![.\w#])fetch\(/)?.[0], name).toBeUndefined();
  });

  it('every file says in its first line what it is for', () => {
    expect(sources.size).toBeGreaterThan(80);
    for (const [name, text] of sources) expect(text.replace(/^#!.*\n/, '').split('\n')[0], name).toMatch(/^\/\/ \w/);
  });
});
