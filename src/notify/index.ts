// The notify stage as the pipeline sees it: the ways out that there are, which are configured, and delivery.

export { secretsOf, secretVariable } from './channel.js';
export { CHANNEL_KINDS, type ChannelSettings, MAIL_WAYS, type MailSettings, openChannel } from './channels.js';
export { contextFor, countAlerts, deliver, type Delivered, type Delivery, type Sent } from './deliver.js';
export { healthWords } from './render-health.js';
export { renderAlert } from './render.js';
export { renderDigest } from './render-digest.js';
export { testMessage } from './test-message.js';
export type { RenderContext } from '../domain/audience.js';
