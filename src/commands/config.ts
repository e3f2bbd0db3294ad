// config: what is in force, as pactwatch.yaml would say it, presets included and secrets left out.

import type { Command } from 'commander';
import { stringify } from 'yaml';
import { type Config, CONFIG_FILE, FaultyFiles, loadConfig } from '../config.js';
import { isPostgresAddress, shownStore } from '../record/store.js';
import { configFile } from './common.js';

const UNITS = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['m', 60_000],
  ['s', 1000],
] as const;

/** Milliseconds as files say them: 86400000 is `1d`. */
export function durationText(ms: number): string {
  const [unit, length] = UNITS.find(([, one]) => ms % one === 0 && ms >= one) ?? (['s', 1000] as const);
  return `${ms / length}${unit}`;
}

/** Where settings are durations: all others are shown as they are. */
const DURATIONS = ['keep_copies', 'timeout', 'spacing', 'every', 'grace'];

function written(value: unknown, key = ''): unknown {
  if (typeof value === 'number' && DURATIONS.includes(key)) return durationText(value);
  if (Array.isArray(value)) return value.map((one) => written(one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => (inner === undefined ? [] : [[name, written(inner, name)]])),
  );
}

/** The settings as YAML that could be taken for a pactwatch.yaml. */
export function configText(config: Config): string {
  const { channels, store } = config;
  const plain = Object.fromEntries(Object.entries(config).filter(([name]) => name !== 'secrets'));
  const ways = Object.entries(channels).map(([name, { kind, settings }]) => [name, { kind, ...asRecord(settings) }]);
  const shown = { ...plain, store: shownStore(store), channels: Object.fromEntries(ways) as unknown };
  return stringify(written(shown), { lineWidth: 120 });
}

function asRecord(settings: unknown): object {
  return typeof settings === 'object' && settings !== null ? settings : {};
}

/** What comes from the environment: whether it is set, never what it is. */
export function environmentText({ secrets, channels, store }: Config): string {
  const set = (value: unknown) => (value === undefined ? 'not set' : 'set');
  const ways = Object.entries(channels).flatMap(([name, one]) =>
    Object.keys(one.secrets).map((secret) => `#   PACTWATCH_${name.toUpperCase().replaceAll('-', '_')}_${secret}: set`),
  );
  return [
    '# From the environment:',
    `#   DATABASE_URL: ${isPostgresAddress(store) ? shownStore(store) : 'not set'}`,
    `#   PACTWATCH_SMTP_USER, PACTWATCH_SMTP_PASSWORD: ${set(secrets.smtpPassword)}`,
    `#   PACTWATCH_PING_URL: ${set(secrets.pingUrl)}`,
    `#   PACTWATCH_BOARD_PASSWORD: ${set(secrets.boardPassword)}`,
    ...ways,
  ].join('\n');
}

async function run(_options: unknown, command: Command): Promise<void> {
  const file = configFile(command);
  const { config, faults } = await loadConfig(file, process.env);
  const errors = faults.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new FaultyFiles(errors);
  console.log(`# In force: ${file ?? CONFIG_FILE} with what is preset, paths from the working directory.`);
  console.log(configText(config) + environmentText(config));
}

export function configCommand(program: Command): void {
  program
    .command('config')
    .description('print the settings that are in force, presets included, secrets left out')
    .addHelpText('after', '\nExamples:\n  pactwatch config\n  pactwatch --config other.yaml config')
    .action(run);
}
