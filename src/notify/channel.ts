// The contract of channels other than mail: settings in pactwatch.yaml, secrets from the environment, one function that hands a message over.

import type { z } from 'zod';
import type { Channel, Message, SendResult } from '../domain/stages.js';
import type { Instant } from '../domain/types.js';

/** What a channel may need that stands in no file: `URL` of the channel `team-chat` is PACTWATCH_TEAM_CHAT_URL. */
export type SecretName = 'URL' | 'TOKEN' | 'SECRET';

/** What a channel works with, beside its own settings. */
export interface ChannelMeans {
  /** Its name in pactwatch.yaml. */
  readonly name: string;
  readonly secrets: Readonly<Partial<Record<SecretName, string>>>;
  readonly clock: () => Instant;
}

/** One kind of channel; one file each in channels/. */
export interface ChannelKind {
  readonly id: string;
  /** Secrets without which it cannot work, and those that it takes where they are set. */
  readonly needs: readonly SecretName[];
  readonly takes?: readonly SecretName[];
  readonly settings: z.ZodObject;
  /** Throws where the settings do not pass their schema: they are checked when they are read. */
  open(settings: unknown, means: ChannelMeans): ChannelWay;
}

/** An open channel of such a kind. */
export type ChannelWay = (message: Message) => Promise<SendResult>;

/** Ties a kind's own settings to what is done with them. */
export function defineChannel<S extends z.ZodObject>(kind: {
  readonly id: string;
  readonly needs: readonly SecretName[];
  readonly takes?: readonly SecretName[];
  readonly settings: S;
  readonly open: (settings: z.infer<S>, means: ChannelMeans) => ChannelWay;
}): ChannelKind {
  return { ...kind, open: (settings, means) => kind.open(kind.settings.parse(settings), means) };
}

/** The environment variable that holds a channel's secret. */
export function secretVariable(channel: string, secret: SecretName): string {
  return `PACTWATCH_${channel.toUpperCase().replaceAll('-', '_')}_${secret}`;
}

/** The secrets of one channel that are set. */
export function secretsOf(channel: string, { needs, takes = [] }: ChannelKind, env: NodeJS.ProcessEnv): ChannelMeans['secrets'] {
  const found = [...needs, ...takes].map((secret) => [secret, env[secretVariable(channel, secret)]] as const);
  return Object.fromEntries(found.filter(([, value]) => value));
}

/** A channel that `name` is said to be, as the delivery knows it. */
export function asChannel(name: string, send: ChannelWay): Channel {
  return { id: name, from: 'pactwatch@localhost', send, close: async () => {} };
}
