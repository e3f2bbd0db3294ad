// Names what went wrong with a request: stable codes, words for people, and whether trying again later may help.

import type { Outcome } from '../domain/stages.js';
import type { Instant, Problem } from '../domain/types.js';
import { PRIVATE_ADDRESS } from '../shared/address.js';

/** A request that brought nothing. */
export interface Trouble {
  readonly result: 'trouble';
  readonly outcome: Exclude<Outcome, 'read' | 'unchanged'>;
  readonly problem: Problem;
  /** The server's Retry-After. */
  readonly notBefore?: Instant | undefined;
}

/** A fault that this stage names itself; thrown inside a request only, and caught at its end. */
export class RequestFault extends Error {
  readonly code: string;
  readonly outcome: Trouble['outcome'];
  readonly transient: boolean;

  constructor(code: string, message: string, outcome: Trouble['outcome'] = 'failed', transient = false) {
    super(message);
    this.code = code;
    this.outcome = outcome;
    this.transient = transient;
  }
}

/** Longest wait that a server's Retry-After can ask for, in ms: longer ones are mistakes (sources.json, lessons). */
const LONGEST_WAIT = 24 * 3_600_000;

/** The words for codes of Node and undici; what is not listed here is `network`. */
const NETWORK_CODES: readonly [codes: RegExp, code: string, words: string][] = [
  [/^(?:ENOTFOUND|EAI_AGAIN|EAI_FAIL|ENODATA)$/, 'dns', 'the name of the host does not resolve'],
  [/^ERR_INVALID_URL$/, 'bad-address', 'this is no address'],
  [/^ECONNREFUSED$/, 'refused', 'the host refuses connections'],
  [/^(?:ETIMEDOUT|TimeoutError|ABORT_ERR|UND_ERR_(?:CONNECT|HEADERS|BODY)_TIMEOUT)$/, 'timeout', 'no answer in time'],
  [/^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET|UND_ERR_RES_CONTENT_LENGTH_MISMATCH)$/, 'cut-off', 'the connection was cut off'],
  [/CERT|SELF_SIGNED|UNABLE_TO_|^ERR_TLS|^EPROTO$|^ERR_SSL/, 'tls', 'the secure connection cannot be trusted'],
  [/^(?:Z_|ERR__?BROTLI|ERR_BROTLI|ERR_PADDING)/, 'bad-encoding', 'the body is not compressed as it says'],
  [/^(?:HPE_|HTTPParserError|UND_ERR_(?:HEADERS_OVERFLOW|INVALID))/, 'not-http', 'the answer is no proper HTTP'],
];

const TRANSIENT = new Set(['dns', 'refused', 'timeout', 'cut-off', 'tls', 'bad-encoding', 'network']);

/** Statuses that close the door rather than fail. */
const REFUSALS = new Set([401, 402, 403, 407, 451]);

const STATUS_WORDS: Readonly<Record<number, string>> = {
  401: 'asks for a login',
  402: 'asks for payment',
  403: 'refuses automatic readers',
  404: 'no such page',
  410: 'gone for good',
  429: 'too many requests',
  451: 'closed for legal reasons',
};

/** The code of what Node or undici threw; undici's parser errors and aborts go by their names. */
function codeOf(error: Error): string {
  if (error instanceof AggregateError && error.errors[0] instanceof Error) return codeOf(error.errors[0]);
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.cause instanceof Error ? codeOf(error.cause) : error.name;
}

/** Turns what a request threw into a trouble; a programmer's error goes on. */
export function troubleOf(error: unknown, subject: string, url: string): Trouble {
  if (error instanceof RequestFault) {
    return trouble(error.outcome, subject, error.code, `${url}: ${error.message}`, error.transient);
  }
  const code = error instanceof Error ? codeOf(error) : '';
  if (/^$|^(?:Type|Range|Reference|Syntax)Error$/.test(code)) throw error;
  if (code === PRIVATE_ADDRESS) return privateTrouble(subject, url);
  const [, name, words] = NETWORK_CODES.find(([codes]) => codes.test(code)) ?? [undefined, 'network', 'the request failed'];
  return trouble('failed', subject, name, `${url}: ${words} (${code})`, TRANSIENT.has(name));
}

/** The trouble of an address inside a private network. */
export function privateTrouble(subject: string, url: string): Trouble {
  const message = `${url}: leads into a private network (allow private addresses in the configuration if that is meant)`;
  return trouble('failed', subject, 'private-address', message, false);
}

/** An instant to the minute, where no reader's zone is known. */
export function minuteWords(instant: Instant): string {
  return `${instant.slice(0, 16).replace('T', ' ')} UTC`;
}

/** The trouble of a host that has asked to be left alone for now. */
export function closedTrouble(subject: string, url: string, until: Instant): Trouble {
  const message = `${url}: its host asked not to be read before ${minuteWords(until)}`;
  return { ...trouble('failed', subject, 'asked-to-wait', message, true), notBefore: until };
}

/** The trouble of a status that is no success. `challenge`: the answer names a bot wall. */
export function statusTrouble(subject: string, url: string, status: number, challenge: boolean, notBefore?: Instant): Trouble {
  const refused = challenge || REFUSALS.has(status);
  const words = challenge
    ? 'a bot wall stands before it'
    : (STATUS_WORDS[status] ?? (status >= 500 ? 'the server fails' : 'unexpected'));
  const transient = status === 408 || status === 425 || status === 429 || status >= 500;
  const found = trouble(
    refused ? 'refused' : 'failed',
    subject,
    `http-${status}`,
    `${url}: ${words} (HTTP ${status})`,
    transient,
  );
  return { ...found, notBefore };
}

export function trouble(
  outcome: Trouble['outcome'],
  subject: string,
  code: string,
  message: string,
  transient: boolean,
): Trouble {
  return { result: 'trouble', outcome, problem: { stage: 'collect', subject, code, message, transient } };
}

/** Retry-After (seconds, or an HTTP date) as an instant, at most a day from `now`; undefined where it makes no sense. */
export function retryAfter(header: string | undefined, now: Instant): Instant | undefined {
  if (!header) return undefined;
  const start = Date.parse(now);
  const until = /^\d+$/.test(header.trim()) ? start + Number(header) * 1000 : Date.parse(header);
  if (Number.isNaN(until) || until <= start) return undefined;
  return new Date(Math.min(until, start + LONGEST_WAIT)).toISOString();
}
