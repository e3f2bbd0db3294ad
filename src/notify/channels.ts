// The ways out that there are: mail by SMTP or into a folder, and the kinds of channels; and the one way that leads to each recipient.

import { MAIL, wayOf } from '../domain/audience.js';
import type { Channel } from '../domain/stages.js';
import type { Instant } from '../domain/types.js';
import { asChannel, type ChannelKind, type ChannelMeans } from './channel.js';
import { atom } from './channels/atom.js';
import { discord } from './channels/discord.js';
import { fileChannel } from './channels/file.js';
import { ntfy } from './channels/ntfy.js';
import { slack } from './channels/slack.js';
import { smtpChannel, type SmtpOptions } from './channels/smtp.js';
import { teams } from './channels/teams.js';
import { webhook } from './channels/webhook.js';

/** What the settings of a channel can name as its kind; with `MAIL_WAYS`, every file of the folder channels/. */
export const CHANNEL_KINDS: Readonly<Record<string, ChannelKind>> = { atom, discord, ntfy, slack, teams, webhook };

/** How mails leave. */
export const MAIL_WAYS = { file: fileChannel, smtp: smtpChannel } as const;

/** A channel of the configuration: its kind's settings, and its secrets from the environment. */
export interface ChannelSettings {
  readonly kind: string;
  readonly settings: unknown;
  readonly secrets: ChannelMeans['secrets'];
}

/** The part of the configuration that says how messages leave. */
export interface MailSettings {
  readonly smtp?: Omit<SmtpOptions, 'user' | 'password' | 'dkimKey'> | undefined;
  /** Folder for .eml files while there is no `smtp`. */
  readonly outbox: string;
  readonly secrets: { readonly smtpUser?: string; readonly smtpPassword?: string; readonly dkimKey?: string };
  /** By name. */
  readonly channels?: Readonly<Record<string, ChannelSettings>> | undefined;
}

/** Mails that only lie in a folder need a sender too. */
const LOCAL_SENDER = 'pactwatch@localhost';

function mailChannel({ smtp, outbox, secrets }: MailSettings): Channel {
  return smtp
    ? MAIL_WAYS.smtp({ ...smtp, user: secrets.smtpUser, password: secrets.smtpPassword, dkimKey: secrets.dkimKey })
    : MAIL_WAYS.file({ folder: outbox, from: LOCAL_SENDER });
}

function namedChannel(name: string, channel: ChannelSettings, clock: () => Instant): Channel {
  const kind = CHANNEL_KINDS[channel.kind];
  if (!kind) throw new Error(`channel ${name} is of no kind that there is`);
  return asChannel(name, kind.open(channel.settings, { name, secrets: channel.secrets, clock }));
}

/**
 * The way out that is configured: mails by the SMTP server or else as files, other messages by the channel that they are
 * for. `clock` dates what channels sign.
 */
export function openChannel(settings: MailSettings, clock = () => new Date().toISOString()): Channel {
  const mail = mailChannel(settings);
  const named = Object.entries(settings.channels ?? {}).map(([name, one]) => [name, namedChannel(name, one, clock)] as const);
  const ways = new Map([[MAIL, mail], ...named]);
  return {
    id: mail.id,
    from: mail.from,
    send: async (message) => {
      const way = ways.get(wayOf(message.to));
      return way ? way.send(message) : noSuchChannel(message.to);
    },
    ...(mail.probe && { probe: mail.probe }),
    close: async () => {
      await Promise.all([...ways.values()].map((way) => way.close()));
    },
  };
}

/** What waits for a channel that has gone from the configuration since. */
function noSuchChannel(to: string): Awaited<ReturnType<Channel['send']>> {
  const message = `no channel is called ${to} any more; put it back into the configuration, or drop what waits for it (pactwatch outbox)`;
  return {
    ok: false,
    retry: 'all-later',
    problem: { stage: 'notify', subject: to, code: 'channel-missing', message, transient: false },
  };
}
