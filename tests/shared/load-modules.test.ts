// Adding a module is adding a file; a wrong one is a programmer's error that says which.

import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadModules, type Named } from '../../src/shared/load-modules.js';

const isNamed = (value: unknown): value is Named => typeof value === 'object' && value !== null && 'id' in value;

async function folderWith(files: Record<string, string>): Promise<URL> {
  const folder = await mkdtemp(join(tmpdir(), 'pactwatch-modules-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return pathToFileURL(`${folder}/`);
}

describe('loadModules', () => {
  it('finds files and folders by name, in order', async () => {
    const folder = await folderWith({
      'page.ts': "export default { id: 'page' };",
      'feed.ts': "export default { id: 'feed' };",
      'feed.d.ts': 'export {};',
      'README.md': '',
      'it/index.ts': "export default { id: 'it' };",
    });
    expect([...(await loadModules(folder, isNamed)).keys()]).toEqual(['feed', 'it', 'page']);
  });

  it('refuses a module whose id is not its file name, or which exports something else', async () => {
    await expect(loadModules(await folderWith({ 'a.ts': "export default { id: 'b' };" }), isNamed)).rejects.toThrow(
      /a\.ts: its id is "b"/,
    );
    await expect(loadModules(await folderWith({ 'a.ts': 'export const id = 1;' }), isNamed)).rejects.toThrow(
      /a\.ts: its default export/,
    );
  });
});
