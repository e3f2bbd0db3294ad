// How the program is called in the commands that we show, so that they can be copied into a shell as they stand.

import type { Inline } from './inline.js';

/** The program where it finds its settings by itself. */
export const PROGRAM = 'pactwatch';

/** Names and paths that a shell takes as they are. */
const PLAIN = /^[\w@%+:,./-]+$/;

/** The program with the settings that it was given: an absolute path, for the shell of who copies it stands elsewhere. */
export function programWith(config: string): string {
  return `${PROGRAM} --config ${PLAIN.test(config) ? config : `'${config.replaceAll("'", `'\\''`)}'`}`;
}

/** Words of ours whose commands call the program so. Never for fetched text. */
export function calledAs(words: string, program: string = PROGRAM): string {
  return words.replace(/\bpactwatch(?= [a-z])/g, () => program);
}

/** A note of ours with its commands as such. */
export function withCommands(note: string): Inline[] {
  return note.split(/(pactwatch [a-z]+(?: EVENTO?)?)/).map((part, at) => (at % 2 === 1 ? { code: part } : part));
}
