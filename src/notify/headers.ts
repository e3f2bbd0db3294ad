// The headers of a message: its id, its thread, its list, and that a machine wrote it.

import { createHash } from 'node:crypto';
import type { RenderContext } from '../domain/audience.js';
import { unsubscribePage } from '../domain/pages.js';
import { clean } from '../wording/clean.js';

/** What tells one message from another. */
export interface Envelope {
  readonly key: string;
  readonly to: string;
  /** Which of our lists it belongs to: mail readers sort by it. */
  readonly list: 'alerts' | 'digest' | 'sources' | 'outbox';
  /** Id of the commitment in whose thread it stands. */
  readonly thread?: string | undefined;
}

function fingerprint(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24);
}

/** The domain in which our messages are named. */
function domainOf(from: string): string {
  return clean(from.split('@').at(-1) ?? '') || 'localhost';
}

/**
 * All mails on one commitment to one recipient answer to one id that no mail bears: readers show them as one thread,
 * whichever of them is still there, and no mail need know which was the first.
 */
function threadHeaders({ to, thread }: Envelope, domain: string): Record<string, string> {
  if (thread === undefined) return {};
  const root = `<thread-${fingerprint(to, thread)}@${domain}>`;
  return { 'In-Reply-To': root, References: root };
}

/** RFC 2369; RFC 8058 (one click) where the board can be reached by HTTPS: there the key of the mail says who asks. */
function unsubscribeHeaders({ key, to }: Envelope, { from, operator, publicUrl }: RenderContext): Record<string, string> {
  if (publicUrl?.startsWith('https://'))
    return {
      'List-Unsubscribe': `<${unsubscribePage(publicUrl, key)}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    };
  return {
    'List-Unsubscribe': `<mailto:${operator ?? from}?subject=${encodeURIComponent(`unsubscribe ${clean(to)}`)}>`,
  };
}

/** The headers beside From, To and Subject. Message-ID is made of the key, so that a repeat can be told as one. */
export function headersOf(envelope: Envelope, context: RenderContext): Record<string, string> {
  const domain = domainOf(context.from);
  return {
    'Message-ID': `<${envelope.key}@${domain}>`,
    Date: new Date(context.now).toUTCString().replace('GMT', '+0000'),
    ...threadHeaders(envelope, domain),
    'List-Id': `pactwatch ${envelope.list} <${envelope.list}.pactwatch.${domain}>`,
    ...unsubscribeHeaders(envelope, context),
    'Auto-Submitted': 'auto-generated',
    'X-Auto-Response-Suppress': 'All',
    'Content-Language': context.language,
  };
}
