// pactwatch.yaml and the environment, read once; and all that people wrote (seeds, watchers), with every fault of it at once.

import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { checkTogether, type SourceKinds } from './consistency.js';
import type { Recipient } from './domain/audience.js';
import { seedSchema, type Commitment } from './domain/seed.js';
import { readRecipients } from './domain/recipients.js';
import { watcherSchema, type Watcher } from './domain/watcher.js';
import type { ChannelSettings } from './notify/index.js';
import { inOrder, type Fault } from './shared/faults.js';
import { idOf, loadYamlFile, loadYamlFolder, parseYaml, type Loaded, type YamlFile } from './shared/yaml.js';
import { PROGRAM, programWith } from './wording/program.js';
import { configSchema, type WrittenConfig } from './settings.js';
import { readSigningKey } from './signing.js';
import { readChannels, tellingFaults } from './telling.js';

/** The file that is read where no other is named. */
export const CONFIG_FILE = 'pactwatch.yaml';

/** Names and passwords that must not stand in a file. */
export interface Secrets {
  readonly smtpUser?: string;
  readonly smtpPassword?: string;
  /** Asked once a minute while `pactwatch run` is well: whoever stands behind it notices when that ends. */
  readonly pingUrl?: string;
  readonly dkimKey?: string;
  /** Where given, nobody reads the board without it. */
  readonly boardPassword?: string;
}

/** What is in force. Durations are milliseconds, sizes bytes, paths relative to the working directory or absolute. */
export type Config = Omit<WrittenConfig, 'channels'> & {
  readonly secrets: Secrets;
  readonly channels: Readonly<Record<string, ChannelSettings>>;
};

/** All that people wrote: what is in force, what is tracked, where it is looked for; and what is wrong with any of it. */
export interface Project {
  /** How the program is called to work on these files. */
  readonly program: string;
  readonly config: Config;
  readonly recipients: readonly Recipient[];
  readonly commitments: readonly Commitment[];
  readonly watchers: readonly Watcher[];
  readonly faults: readonly Fault[];
}

/** Files that people wrote are wrong: the command line lists the faults and leaves with 2. */
export class FaultyFiles extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(`${faults.length} faults`);
    this.faults = faults;
  }
}

function readSecrets(env: NodeJS.ProcessEnv): Secrets {
  const { PACTWATCH_SMTP_USER: smtpUser, PACTWATCH_SMTP_PASSWORD: smtpPassword, PACTWATCH_PING_URL: pingUrl } = env;
  const { PACTWATCH_BOARD_PASSWORD: boardPassword } = env;
  return {
    ...(smtpUser && { smtpUser }),
    ...(smtpPassword && { smtpPassword }),
    ...(pingUrl && { pingUrl }),
    ...(boardPassword && { boardPassword }),
  };
}

function secretFaults({ fault }: YamlFile<WrittenConfig>, { smtpUser, smtpPassword, pingUrl }: Secrets): Fault[] {
  const both = 'expected PACTWATCH_SMTP_USER and PACTWATCH_SMTP_PASSWORD in the environment, or neither';
  const half = Boolean(smtpUser) !== Boolean(smtpPassword);
  const lost = pingUrl !== undefined && !/^https?:$/.test(URL.canParse(pingUrl) ? new URL(pingUrl).protocol : '');
  return [
    ...(half ? [fault(['smtp'], `only half of the login is set (${both})`)] : []),
    ...(lost ? [fault(['run'], 'PACTWATCH_PING_URL is no address (expected one that starts with https:// or http://)')] : []),
  ];
}

/** The key that mails are signed with, where they are to be. */
async function readSigning(
  { value, fault }: YamlFile<WrittenConfig>,
  folder: string,
  env: NodeJS.ProcessEnv,
): Promise<{ secrets: Secrets; faults: Fault[] }> {
  const signing = value.smtp?.dkim;
  if (!signing) return { secrets: {}, faults: [] };
  const read = await readSigningKey(signing, folder, env);
  return 'key' in read
    ? { secrets: { dkimKey: read.key }, faults: [] }
    : { secrets: {}, faults: [fault(['smtp', 'dkim'], read.fault)] };
}

/** Paths in the file are meant from the folder that it lies in; here they become relative to the working directory. */
function withPaths(config: WrittenConfig, folder: string): WrittenConfig {
  const from = (path: string) => {
    const absolute = resolve(folder, path);
    const near = relative('.', absolute);
    return near.startsWith('..') ? absolute : near || '.';
  };
  return {
    ...config,
    store: from(config.store),
    outbox: from(config.outbox),
    seeds: from(config.seeds),
    watchers: from(config.watchers),
    run: {
      ...config.run,
      ...(config.run.backup && { backup: { ...config.run.backup, folder: from(config.run.backup.folder) } }),
    },
    channels: Object.fromEntries(
      Object.entries(config.channels).map(([name, { file, ...channel }]) => [
        name,
        typeof file === 'string' ? { ...channel, file: from(file) } : channel,
      ]),
    ),
  };
}

/**
 * Reads the configuration: `file`, else ./pactwatch.yaml where there is one, else the embedded defaults.
 * Faults come back beside it; where the file is unusable the defaults stand in, so that the other files can be checked too.
 */
export async function loadConfig(
  file: string | undefined,
  env: NodeJS.ProcessEnv,
): Promise<{ config: Config; files: readonly YamlFile<Partial<WrittenConfig>>[]; faults: readonly Fault[] }> {
  const path = file ?? CONFIG_FILE;
  const loaded =
    file !== undefined || existsSync(path) ? await loadYamlFile(path, configSchema) : parseYaml(path, '{}', configSchema);
  const secrets = readSecrets(env);
  const [read] = loaded.files;
  const config = withPaths(read?.value ?? configSchema.parse({}), dirname(path));
  const store = env['DATABASE_URL'] || config.store;
  const signing = read ? await readSigning(read, dirname(path), env) : { secrets: {}, faults: [] };
  return {
    config: { ...config, store, secrets: { ...secrets, ...signing.secrets }, channels: readChannels(config.channels, env) },
    files: [...loaded.files, ...loaded.broken],
    faults: [...loaded.faults, ...(read ? secretFaults(read, secrets) : []), ...signing.faults],
  };
}

/** Reads the seeds of a folder, each held against the schema alone (not against the others: `loadProject` does that). */
export function loadSeeds(folder: string): Promise<Loaded<Commitment>> {
  return loadYamlFolder(folder, seedSchema);
}

/**
 * Reads configuration, seeds and watchers and checks them alone and together. Throws nothing for what people wrote:
 * all faults and warnings are in `faults`. `kinds` are the source kinds that exist.
 */
export async function loadProject(file: string | undefined, env: NodeJS.ProcessEnv, kinds: SourceKinds): Promise<Project> {
  const { config, files, faults } = await loadConfig(file, env);
  const [seeds, watchers] = await Promise.all([loadSeeds(config.seeds), loadYamlFolder(config.watchers, watcherSchema)]);
  const today = new Date().toISOString().slice(0, 10);
  const together = checkTogether([...seeds.files, ...seeds.broken], [...watchers.files, ...watchers.broken], kinds, today);
  const commitments = seeds.files.map(({ value }) => value);
  const known = [...seeds.files, ...seeds.broken].map(({ file: path, value }) => ({ id: idOf(path), tags: value.tags ?? [] }));
  const telling = files.flatMap((one) => tellingFaults(one, known, env));
  return {
    program: file === undefined ? PROGRAM : programWith(resolve(file)),
    config,
    recipients: readRecipients(config, commitments),
    commitments,
    watchers: watchers.files.map(({ value }) => value),
    faults: [...inOrder([...faults, ...telling]), ...inOrder([...seeds.faults, ...watchers.faults, ...together])],
  };
}

/** The project where nothing is wrong with it; throws FaultyFiles otherwise. Warnings pass. */
export async function loadSoundProject(file: string | undefined, env: NodeJS.ProcessEnv, kinds: SourceKinds): Promise<Project> {
  const project = await loadProject(file, env, kinds);
  const errors = project.faults.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new FaultyFiles(errors);
  return project;
}
