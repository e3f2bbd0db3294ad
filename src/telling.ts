// Recipients and channels of pactwatch.yaml held against each other, the seeds, the kinds of channels and the environment.

import { z } from 'zod';
import { isMailAddress } from './domain/audience.js';
import { recipientId, type WrittenRecipient } from './domain/recipients.js';
import type { Commitment } from './domain/seed.js';
import { CHANNEL_KINDS, type ChannelSettings, secretsOf, secretVariable } from './notify/index.js';
import type { WrittenConfig } from './settings.js';
import { suggestion, type Fault } from './shared/faults.js';
import type { YamlFile } from './shared/yaml.js';

type File = YamlFile<Partial<WrittenConfig>>;

type Seeds = readonly Pick<Commitment, 'id' | 'tags'>[];

/** The channels with their secrets; those of no known kind have none. */
export function readChannels(written: WrittenConfig['channels'], env: NodeJS.ProcessEnv): Record<string, ChannelSettings> {
  return Object.fromEntries(
    Object.entries(written).map(([name, { kind, ...settings }]) => {
      const known = CHANNEL_KINDS[kind];
      return [name, { kind, settings, secrets: known ? secretsOf(name, known, env) : {} }];
    }),
  );
}

/** Settings that are wrong, and secrets that are missing: those are a warning, since looking things up needs none. */
function channelFaults(file: File, name: string, kind: string, env: NodeJS.ProcessEnv): Fault[] {
  const known = CHANNEL_KINDS[kind];
  const path = ['channels', name];
  if (!known) return [file.fault([...path, 'kind'], `found "${kind}" (${suggestion(kind, Object.keys(CHANNEL_KINDS))})`)];
  const secrets = secretsOf(name, known, env);
  const missing = known.needs
    .filter((secret) => !secrets[secret])
    .map((secret) =>
      file.fault(path, `its secret is not set (expected ${secretVariable(name, secret)} in the environment)`, 'warning'),
    );
  return [...file.check(path, known.settings.extend({ kind: z.string() })), ...missing];
}

/** Names that stand in a list and that nothing bears. */
function unknown(
  file: File,
  path: PropertyKey[],
  names: readonly string[] = [],
  known: readonly string[],
  what: string,
): Fault[] {
  return names.flatMap((name, index) =>
    known.includes(name)
      ? []
      : [
          file.fault(
            [...path, index],
            `found "${name}", which ${what} (${known.length === 0 ? 'there is none to choose from' : suggestion(name, known)})`,
          ),
        ],
  );
}

function recipientFaults(
  file: File,
  written: WrittenRecipient,
  index: number,
  seeds: Seeds,
  channels: readonly string[] | undefined,
): Fault[] {
  const path = ['recipients', index];
  const { channel, commitments, tags } = written;
  const ids = seeds.map(({ id }) => id);
  const borne = [...new Set(seeds.flatMap((seed) => seed.tags))];
  const missing =
    channel === undefined || !channels || channels.includes(channel)
      ? []
      : [noChannel(file, [...path, 'channel'], channel, channels)];
  return [
    ...missing,
    ...unknown(file, [...path, 'commitments'], commitments, ids, 'no seed declares'),
    ...unknown(file, [...path, 'tags'], tags, borne, 'no seed bears'),
  ];
}

function noChannel(file: File, path: PropertyKey[], name: string, channels: readonly string[]): Fault {
  const fix = channels.length === 0 ? 'expected it under channels' : suggestion(name, channels);
  return file.fault(path, `found "${name}", which is none of the channels (${fix})`);
}

function twice(file: File, recipients: readonly WrittenRecipient[]): Fault[] {
  const ids = recipients.map((recipient) => recipientId(recipient).toLowerCase());
  return ids.flatMap((id, index) => {
    if (ids.indexOf(id) === index) return [];
    const key = recipients[index]?.address === undefined ? 'channel' : 'address';
    return [file.fault(['recipients', index, key], `"${id}" is listed twice (expected each recipient once)`)];
  });
}

/** Faults of what is right by itself: recipients and channels that name each other, seeds, kinds and secrets wrongly. */
export function tellingFaults(file: File, seeds: Seeds, env: NodeJS.ProcessEnv): Fault[] {
  const { recipients = [], channels, operator } = file.value;
  // Where the channels themselves are wrong, naming one is no second fault.
  const names = channels && Object.keys(channels);
  const nobody =
    operator === undefined || isMailAddress(operator) || !names || names.includes(operator)
      ? []
      : [noChannel(file, ['operator'], operator, names)];
  return [
    ...Object.entries(channels ?? {}).flatMap(([name, { kind }]) => channelFaults(file, name, kind, env)),
    ...twice(file, recipients),
    ...recipients.flatMap((recipient, index) => recipientFaults(file, recipient, index, seeds, names)),
    ...nobody,
  ];
}
