// What channels over HTTP share: settings, posting, and what each answer means for the message and for the way.

import { z } from 'zod';
import type { SendResult } from '../domain/stages.js';
import { post, type Posted } from '../shared/post.js';
import type { ChannelMeans } from './channel.js';
import { clean, clip } from '../wording/clean.js';

export const httpSettings = z.strictObject({
  /** True for a host of one's own network or of this machine. */
  allow_private: z.boolean().default(false),
});

/** One message as a service wants it. */
export interface Handover {
  readonly to: string;
  readonly url: string;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly allowPrivate: boolean;
}

/** Longest wait that a service's Retry-After can ask for, in ms. */
const LONGEST_WAIT = 24 * 3_600_000;

function fault(
  to: string,
  url: string,
  retry: Exclude<SendResult, { ok: true }>['retry'],
  code: string,
  words: string,
): SendResult {
  const host = URL.canParse(url) ? new URL(url).host : 'its address';
  const message = `the channel ${to} (${host}) ${words}`;
  return {
    ok: false,
    retry,
    problem: { stage: 'notify', subject: to, code: `channel-${code}`, message, transient: retry !== 'never' },
  };
}

const THE_WAY = 'nothing is lost, all its messages are tried again';

/**
 * What an answer means (RFC 9110, 15): 2xx is taken; 408, 425, 429 and 5xx may pass; 3xx and the answers about the address or
 * the login close the way until somebody mends it; what is left is about this message, which will be the same tomorrow.
 */
function resultOf(posted: Posted, { to, url }: Handover, now: number): SendResult {
  if ('fault' in posted) {
    if (posted.fault === 'network')
      return fault(to, url, 'all-later', 'unreachable', `cannot be reached (${posted.code}); ${THE_WAY}`);
    return fault(
      to,
      url,
      'all-later',
      'private',
      `leads into a private network; set allow_private: true in its settings if that is meant; ${THE_WAY}`,
    );
  }
  const { status, text } = posted;
  if (status >= 200 && status < 300) return { ok: true };
  const said = `HTTP ${status}${text === '' ? '' : `: ${clip(clean(text), 200)}`}`;
  if (status === 408 || status === 425 || status === 429 || status >= 500) {
    const later = fault(to, url, 'later', 'deferred', `did not take the message now (${said}); it is tried again`);
    return later.ok ? later : { ...later, notBefore: waitUntil(posted.retryAfter, now) };
  }
  if (status < 400)
    return fault(
      to,
      url,
      'all-later',
      'redirect',
      `sends elsewhere (HTTP ${status}), which is not followed: set its final address; ${THE_WAY}`,
    );
  if ([401, 402, 403, 404, 405, 407, 410].includes(status))
    return fault(
      to,
      url,
      'all-later',
      'closed',
      `is closed to us (${said}): see that its address and token are right; ${THE_WAY}`,
    );
  return fault(to, url, 'never', 'refused', `refused the message for good (${said}); it is not tried again`);
}

/** Retry-After (seconds, or an HTTP date) as an instant, at most a day away. */
function waitUntil(header: string | undefined, now: number): string | undefined {
  if (!header) return undefined;
  const until = /^\d+(?:\.\d+)?$/.test(header) ? now + Math.ceil(Number(header) * 1000) : Date.parse(header);
  return Number.isNaN(until) || until <= now ? undefined : new Date(Math.min(until, now + LONGEST_WAIT)).toISOString();
}

/** Hands a message over as JSON (a string goes as it is). */
export async function handOver(handover: Handover, { clock }: Pick<ChannelMeans, 'clock'>): Promise<SendResult> {
  const { url, body, headers, allowPrivate, to } = handover;
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    return fault(to, '', 'all-later', 'no-address', `has no proper address in the environment; ${THE_WAY}`);
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const sent = { 'content-type': 'application/json; charset=utf-8', 'user-agent': 'pactwatch', ...headers };
  return resultOf(await post({ url, headers: sent, body: text, allowPrivate }), handover, Date.parse(clock()));
}
