// What several commands share: exit codes, errors of usage, the settings named on the command line.

import { resolve } from 'node:path';
import type { Command } from 'commander';
import { loadKinds } from '../collect/kind.js';
import { loadProject, loadSoundProject, type Project } from '../config.js';
import { suggestion } from '../shared/faults.js';
import { NoListening } from '../shared/listening.js';
import { calledAs, PROGRAM, programWith } from '../wording/program.js';

/** Exit codes, as --help lists them. 70 is EX_SOFTWARE of sysexits.h. */
export const EXIT = { ran: 0, someSourcesFailed: 1, usage: 2, changed: 10, bug: 70 } as const;

/** The command line asks for something that is not there: one sentence for the user, no stack. */
export class UsageError extends Error {}

/** True for what the operating system refuses (a full disk, an address that is taken): its message names call and path. */
export function isSystemError(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}

/** Opens a door at `listen`, or says what keeps it shut: that is the user's to mend. `expected`: what to give instead. */
export async function openAt<T>(listen: string, expected: string, open: () => Promise<T>): Promise<T> {
  try {
    return await open();
  } catch (error) {
    if (error instanceof NoListening) throw new UsageError(error.message);
    if (!isSystemError(error)) throw error;
    throw new UsageError(`${listen} cannot be listened on: ${error.message} (expected ${expected})`, { cause: error });
  }
}

/** The file that --config names, wherever on the line it stands. */
export function configFile(command: Command): string | undefined {
  const { config } = command.optsWithGlobals<{ config?: string }>();
  return config;
}

/** How this process was called; a hint on its console names the same settings. */
let program = PROGRAM;

/** Takes up how the program was called, before a command runs. */
export function noteCall(command: Command): void {
  const file = configFile(command);
  program = file === undefined ? PROGRAM : programWith(resolve(file));
}

/** Words for the console with their commands as they can be copied. */
export function hint(words: string): string {
  return calledAs(words, program);
}

/** The project, faults and all. */
export async function readProject(command: Command): Promise<Project> {
  return loadProject(configFile(command), process.env, await loadKinds());
}

/** The project where nothing is wrong with it; throws FaultyFiles otherwise. */
export async function readSoundProject(command: Command): Promise<Project> {
  return loadSoundProject(configFile(command), process.env, await loadKinds());
}

/** The entry with that id; throws a UsageError that names the nearest one. */
export function pick<T extends { readonly id: string }>(what: string, entries: readonly T[], id: string): T {
  const found = entries.find((entry) => entry.id === id);
  if (found) return found;
  throw new UsageError(
    `no ${what} is called "${id}" (${suggestion(
      id,
      entries.map((entry) => entry.id),
    )})`,
  );
}

/** `1 seed`, `2 seeds` */
export function count(n: number, word: string): string {
  return `${n} ${word}${n === 1 ? '' : 's'}`;
}
