// The README is run: its files are written, its commands executed in order, their output compared in shape.

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { shapeOf } from '../support/shape.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What commands need of the project. */
const PARTS = ['src', 'seeds', 'watchers', 'demo', 'package.json', 'tsconfig.json'];

interface Block {
  readonly language: string;
  readonly text: string;
  /** From the comment above: a file that the block is, or one that is to go first. */
  readonly file: string | undefined;
  readonly remove: string | undefined;
}

/** The fenced blocks of a Markdown text, with the comments that stand right above them. */
function blocksOf(markdown: string): Block[] {
  const fenced = /((?:<!-- [^\n]* -->\n)*)```(\w*)\n([\s\S]*?)```/g;
  return [...markdown.matchAll(fenced)].map(([, comments = '', language = '', text = '']) => ({
    language,
    text,
    file: /<!-- file: (\S+) -->/.exec(comments)?.[1],
    remove: /<!-- remove: (\S+) -->/.exec(comments)?.[1],
  }));
}

/** The commands of a console block, each with the output that is shown under it. */
function commandsOf(text: string): { command: string; output: string }[] {
  return text
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [command = '', ...output] = part.split('\n');
      return { command, output: output.join('\n').trimEnd() };
    });
}

async function project(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pactwatch-readme-'));
  for (const part of PARTS) await cp(join(ROOT, part), join(folder, part), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

async function run(command: string, cwd: string): Promise<string> {
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined };
  const { stdout } = await promisify(execFile)('sh', ['-c', `${command}; true`], { cwd, env });
  return stdout
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

it('does what the README says', { timeout: 180_000 }, async () => {
  const folder = await project();
  let commands = 0;
  for (const { language, text, file, remove } of blocksOf(await readFile(join(ROOT, 'README.md'), 'utf8'))) {
    if (remove) await rm(join(folder, remove));
    if (file) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), text);
    }
    for (const { command, output } of language === 'console' ? commandsOf(text) : []) {
      expect(await run(command, folder), `$ ${command}`).toMatch(new RegExp(`^\\s*${shapeOf(output)}\\s*$`));
      commands += 1;
    }
  }
  expect(commands).toBeGreaterThanOrEqual(8);
});

it('makes the command that hints and mails name, from wherever it is called', { timeout: 60_000 }, async () => {
  const [alias = ''] = /^alias pactwatch=.*$/m.exec(await readFile(join(ROOT, 'README.md'), 'utf8')) ?? [];
  const clone = await project();
  const elsewhere = await mkdtemp(join(tmpdir(), "pactwatch's-"));
  const pactwatch = (words: string) => run(`${alias}\ncd "${elsewhere}"\npactwatch ${words}`, clone);
  expect(await pactwatch('explain --help')).toMatch(/^Usage: pactwatch explain /);
  // Paths are meant from where its user stands, not from the clone.
  expect(await pactwatch('init --recipient desk@example.org')).toContain('pactwatch.yaml is written');
  expect((await readdir(elsewhere)).sort()).toEqual(['pactwatch.yaml', 'seeds', 'watchers']);
  expect(await pactwatch('--config ./pactwatch.yaml validate')).toContain('0 faults');
  expect(existsSync(join(clone, 'pactwatch.yaml'))).toBe(false);
});

it('names only scripts and files that exist', async () => {
  const markdown = await readFile(join(ROOT, 'README.md'), 'utf8');
  const { scripts } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  for (const [, script = ''] of markdown.matchAll(/npm run (?:-s )?(\w+)/g)) expect(Object.keys(scripts)).toContain(script);
  const paths = [...markdown.matchAll(/\]\((?!http)([^)]+)\)|`((?:src|tests)\/[^`]+)`/g)].map(
    ([, link, code]) => link ?? code ?? '',
  );
  expect(paths.length).toBeGreaterThan(5);
  for (const path of paths) expect(existsSync(join(ROOT, path)), path).toBe(true);
});
