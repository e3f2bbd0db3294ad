// The files that people write, read again when they change: a broken one keeps what it last said, and takes no other down.

import { readdir, stat } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { CONFIG_FILE, loadProject, loadSoundProject, type Project } from '../config.js';
import type { SourceKinds } from '../consistency.js';
import { readRecipients } from '../domain/recipients.js';
import { type Fault, formatFault } from '../shared/faults.js';
import { idOf } from '../shared/yaml.js';

/** What files say anew. */
export interface Changed {
  readonly project: Project;
  /** Of files that are wrong; what they last said is still in the project. */
  readonly faults: readonly Fault[];
}

export class Files {
  readonly #file: string | undefined;
  readonly #env: NodeJS.ProcessEnv;
  readonly #kinds: SourceKinds;
  #project: Project;
  /** The files as they were read, and as they were at the last look. */
  #read: string;
  #seen: string;

  private constructor(file: string | undefined, env: NodeJS.ProcessEnv, kinds: SourceKinds, project: Project, stamp: string) {
    this.#file = file;
    this.#env = env;
    this.#kinds = kinds;
    this.#project = project;
    this.#read = this.#seen = stamp;
  }

  /** Reads all files; throws FaultyFiles where any is wrong, for nothing good is known yet. */
  static async open(file: string | undefined, env: NodeJS.ProcessEnv, kinds: SourceKinds): Promise<Files> {
    const project = await loadSoundProject(file, env, kinds);
    return new Files(file, env, kinds, project, await stampOf(file, project));
  }

  /** What is in force. */
  get project(): Project {
    return this.#project;
  }

  /**
   * Looks whether files have changed, and reads all again where they have and two looks see them alike: somebody may be in
   * the middle of writing. Undefined where there is nothing new.
   */
  async look(): Promise<Changed | undefined> {
    const stamp = await stampOf(this.#file, this.#project);
    const rests = stamp === this.#seen;
    this.#seen = stamp;
    if (stamp === this.#read || !rests) return undefined;
    this.#read = stamp;
    const fresh = await loadProject(this.#file, this.#env, this.#kinds);
    const faults = fresh.faults.filter(({ severity }) => severity === 'error');
    this.#project = lastGood(fresh, this.#project, new Set(faults.map(({ file }) => normalize(file))));
    return { project: this.#project, faults };
  }
}

/** Name, time and size of every file that is read. */
async function stampOf(file: string | undefined, { config }: Project): Promise<string> {
  const paths = [file ?? CONFIG_FILE, ...(await yamlIn(config.seeds)), ...(await yamlIn(config.watchers))];
  const stamps = await Promise.all(
    paths.map(async (path) => {
      const { mtimeMs, size } = await stat(path).catch(() => ({ mtimeMs: 0, size: -1 }));
      return `${path} ${mtimeMs} ${size}`;
    }),
  );
  return stamps.join('\n');
}

async function yamlIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}

/**
 * The fresh project with what the broken files last said. Where the settings themselves are wrong, or a folder cannot be
 * read, all stays as it was: nobody knows then where seeds and watchers lie.
 */
function lastGood(fresh: Project, before: Project, broken: ReadonlySet<string>): Project {
  if (broken.size === 0) return fresh;
  const { seeds, watchers } = before.config;
  const brokenIn = (folder: string) => [...broken].filter((file) => dirname(file) === normalize(folder)).map(idOf);
  const brokenSeeds = new Set(brokenIn(seeds));
  const brokenWatchers = new Set(brokenIn(watchers));
  if (brokenSeeds.size + brokenWatchers.size < broken.size) return before;
  const commitments = merged(fresh.commitments, before.commitments, brokenSeeds);
  return {
    ...fresh,
    commitments,
    recipients: readRecipients(fresh.config, commitments),
    watchers: merged(fresh.watchers, before.watchers, brokenWatchers),
  };
}

function merged<T extends { readonly id: string }>(fresh: readonly T[], before: readonly T[], broken: ReadonlySet<string>): T[] {
  return [...fresh.filter(({ id }) => !broken.has(id)), ...before.filter(({ id }) => broken.has(id))];
}

/** Faults on a few lines, for the operator. */
export function faultWords(faults: readonly Fault[], program: string): string {
  const shown = faults.slice(0, 3).map(formatFault);
  const left = faults.length - shown.length;
  return [...shown, ...(left > 0 ? [`and ${left} more: ${program} validate lists them`] : [])].join('\n');
}
