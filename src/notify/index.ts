// The notify stage as the pipeline sees it: the channels there are, which one is configured, and delivery.

import type { Channel } from '../domain/stages.js';
import { fileChannel } from './channels/file.js';
import { smtpChannel, type SmtpOptions } from './channels/smtp.js';

export { deliver, type Delivered, type Delivery } from './deliver.js';
export { healthWords } from './render-health.js';
export { renderAlert } from './render.js';
export type { RenderContext } from '../domain/audience.js';

/** Every file of the folder channels/. */
export const CHANNELS = { file: fileChannel, smtp: smtpChannel } as const;

/** The part of the configuration that says how mails leave. */
export interface MailSettings {
  readonly smtp?: Omit<SmtpOptions, 'user' | 'password'> | undefined;
  /** Folder for .eml files while there is no `smtp`. */
  readonly outbox: string;
  readonly secrets: { readonly smtpUser?: string; readonly smtpPassword?: string };
}

/** Mails that only lie in a folder need a sender too. */
const LOCAL_SENDER = 'pactwatch@localhost';

/** The way out that is configured: the SMTP server, or else files. */
export function openChannel({ smtp, outbox, secrets }: MailSettings): Channel {
  return smtp
    ? CHANNELS.smtp({ ...smtp, user: secrets.smtpUser, password: secrets.smtpPassword })
    : CHANNELS.file({ folder: outbox, from: LOCAL_SENDER });
}
