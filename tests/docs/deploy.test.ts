// The files of deploy/ name commands, options and endpoints that exist.

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { checkCommand } from '../../src/commands/check.js';
import { runCommand } from '../../src/commands/run.js';

const FOLDER = join(import.meta.dirname, '../../deploy');

const text = (name: string) => readFile(join(FOLDER, name), 'utf8');

/** Fails where a command line of ours is none. */
function expectKnown(args: readonly string[]): void {
  const program = new Command('pactwatch').exitOverride();
  for (const register of [runCommand, checkCommand]) register(program);
  const command = program.commands.find((one) => one.name() === args[0]);
  expect(command, args.join(' ')).toBeDefined();
  expect(command?.parseOptions(args.slice(1)).unknown, args.join(' ')).toEqual([]);
}

it('starts what there is', async () => {
  const lines: string[][] = [];
  for (const name of (await readdir(FOLDER)).filter((one) => one.endsWith('.service')))
    for (const [, args = ''] of (await text(name)).matchAll(/^ExecStart=\/usr\/bin\/env pactwatch (.*)$/gm))
      lines.push(args.split(' '));
  const list = z.array(z.string());
  const [, written = ''] = /^CMD (\[.*\])$/m.exec(await text('Containerfile')) ?? [];
  lines.push(list.parse(JSON.parse(written)));
  const compose = z
    .object({ services: z.object({ worker: z.object({ command: list }) }) })
    .parse(parse(await text('compose.yaml')));
  lines.push(compose.services.worker.command);
  expect(lines).toHaveLength(4);
  for (const args of lines) expectKnown(args);
  expect(() => expectKnown(['run', '--no-such-option'])).toThrow();
});

it('every file says in its first line what it is for', async () => {
  const names = await readdir(FOLDER);
  expect(names.length).toBeGreaterThanOrEqual(5);
  for (const name of names) expect(await text(name), name).toMatch(/^# \w/);
});
