// The verbs of the command line: each file of commands is in the list, under the names that it registers, and is loaded alone.

import { readdir, readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { COMMANDS, registerCommands, verbOf } from '../../src/commands/index.js';

const FOLDER = new URL('../../src/commands/', import.meta.url);

async function registered(...args: string[]): Promise<string[]> {
  const program = new Command();
  await registerCommands(program, args);
  return program.commands.map((command) => command.name());
}

const ALL = COMMANDS.flatMap(({ names }) => names);

it.each(COMMANDS)('$names', async ({ names }) => {
  for (const name of names) expect(await registered(name, '--help')).toEqual(names);
});

it('every file that registers a command is in the list', async () => {
  const files = (await readdir(FOLDER)).filter((file) => file !== 'index.ts');
  const texts = await Promise.all(files.map((file) => readFile(new URL(file, FOLDER), 'utf8')));
  expect(texts.filter((text) => /^export function \w+Command\(program/m.test(text))).toHaveLength(COMMANDS.length);
});

describe('all are known where none is asked for by name', () => {
  it.each([[[]], [['--help']], [['-h']], [['help', 'check']], [['chek']], [['--config', 'check']]])('%j', async (args) => {
    expect(await registered(...args)).toEqual(ALL);
  });
});

it('the version needs none', async () => {
  expect(await registered('--version')).toEqual([]);
  expect(await registered('-V')).toEqual([]);
});

it.each([
  [['check', '--config', 'x'], 'check'],
  [['--config', 'check', 'status'], 'status'],
  [['--config=check', 'status', 'check'], 'status'],
  [[], undefined],
])('the verb of %j is %s', (args, verb) => {
  expect(verbOf(args)).toBe(verb);
});
