// The files that people write, read again when they change: a broken one keeps what it last said, and takes no other down.

import { readdir, stat } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { CONFIG_FILE, FaultyFiles, loadProject, type Project } from '../config.js';
import type { SourceKinds } from '../consistency.js';
import { readRecipients } from '../domain/recipients.js';
import type { Commitment } from '../domain/seed.js';
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
  /** What is wrong with them. */
  #faults: readonly Fault[];
  /** The files as they were read, and as they were at the last look. */
  #read: string;
  #seen: string;

  private constructor(file: string | undefined, env: NodeJS.ProcessEnv, kinds: SourceKinds, fresh: Project, stamp: string) {
    this.#file = file;
    this.#env = env;
    this.#kinds = kinds;
    this.#faults = errorsOf(fresh);
    this.#project = fresh;
    this.#read = this.#seen = stamp;
  }

  /** Reads all files; throws FaultyFiles where the settings are wrong or a folder cannot be read: then nothing good is known. */
  static async open(file: string | undefined, env: NodeJS.ProcessEnv, kinds: SourceKinds): Promise<Files> {
    const fresh = await loadProject(file, env, kinds);
    const files = new Files(file, env, kinds, fresh, await stampOf(file, fresh));
    files.recall([]);
    return files;
  }

  /** What is in force. */
  get project(): Project {
    return this.#project;
  }

  /** Of files that are wrong. */
  get faults(): readonly Fault[] {
    return this.#faults;
  }

  /** At a start, what broken seeds last said stands among the seeds that were planted; broken watchers wait until they are mended. */
  recall(planted: readonly Commitment[]): void {
    const before = { ...this.#project, commitments: planted, watchers: [] };
    const broken = brokenIn(this.#faults, before);
    if (!broken) throw new FaultyFiles(this.#faults);
    this.#project = lastGood(this.#project, before, broken);
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
    this.#faults = errorsOf(fresh);
    const broken = brokenIn(this.#faults, this.#project);
    if (broken) this.#project = lastGood(fresh, this.#project, broken);
    return { project: this.#project, faults: this.#faults };
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

function errorsOf({ faults }: Project): Fault[] {
  return faults.filter(({ severity }) => severity === 'error');
}

/** Ids of seeds and watchers whose files are wrong. */
interface Broken {
  readonly seeds: ReadonlySet<string>;
  readonly watchers: ReadonlySet<string>;
}

/** Undefined where the settings themselves are wrong, or a folder cannot be read: nobody knows then where seeds and watchers lie. */
function brokenIn(faults: readonly Fault[], { config }: Project): Broken | undefined {
  const files = [...new Set(faults.map(({ file }) => normalize(file)))];
  const idsIn = (folder: string) => new Set(files.filter((file) => dirname(file) === normalize(folder)).map(idOf));
  const broken = { seeds: idsIn(config.seeds), watchers: idsIn(config.watchers) };
  return broken.seeds.size + broken.watchers.size < files.length ? undefined : broken;
}

/** The fresh project with what the broken files last said. */
function lastGood(fresh: Project, before: Project, broken: Broken): Project {
  const commitments = merged(fresh.commitments, before.commitments, broken.seeds);
  return {
    ...fresh,
    commitments,
    recipients: readRecipients(fresh.config, commitments),
    watchers: merged(fresh.watchers, before.watchers, broken.watchers),
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
