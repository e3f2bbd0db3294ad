// The outgoing HTTP client: hands one body to one address and says what came back. It follows nothing and tells nobody the address.

import { Agent, request } from 'undici';
import { isPrivateHost, lookupPublic, PRIVATE_ADDRESS } from './address.js';

export interface Posting {
  /** May be a secret: it stands in no message of ours. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** True for hosts of one's own network. */
  readonly allowPrivate: boolean;
  /** ms for the whole exchange. */
  readonly timeout?: number | undefined;
}

/** An answer of any status, or the reason why there was none. */
export type Posted =
  | { readonly status: number; readonly retryAfter?: string | undefined; readonly text: string }
  | { readonly fault: 'private' | 'network'; readonly code: string };

const TIMEOUT = 30_000;

/** Longest part of an answer that is read, in bytes: services say in a line what they did not like. */
const MAX_ANSWER = 4096;

async function beginning(body: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    if ((size += chunk.length) >= MAX_ANSWER) break;
  }
  return Buffer.concat(chunks).subarray(0, MAX_ANSWER).toString('utf8');
}

/** Code of what Node or undici threw, or of its cause. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.cause === undefined ? error.name : codeOf(error.cause);
}

/**
 * Posts once. A redirect is an answer like any other: what was meant for one host is handed to no second one. Throws for a
 * programmer's error alone.
 */
export async function post({ url, headers, body, allowPrivate, timeout = TIMEOUT }: Posting): Promise<Posted> {
  if (!allowPrivate && isPrivateHost(new URL(url))) return { fault: 'private', code: PRIVATE_ADDRESS };
  const dispatcher = new Agent({ connect: allowPrivate ? {} : { lookup: lookupPublic } });
  try {
    const answer = await request(url, { method: 'POST', headers, body, dispatcher, signal: AbortSignal.timeout(timeout) });
    const retryAfter = answer.headers['retry-after'];
    return { status: answer.statusCode, retryAfter: String(retryAfter ?? '') || undefined, text: await beginning(answer.body) };
  } catch (error) {
    const code = codeOf(error);
    if (/^(?:Type|Range|Reference|Syntax)Error$/.test(code)) throw error;
    return { fault: code === PRIVATE_ADDRESS ? 'private' : 'network', code };
  } finally {
    await dispatcher.destroy();
  }
}
