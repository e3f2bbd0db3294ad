// Addresses that a door of ours listens on, as people write them: host:port; and which of them only this machine reaches.

import { isIP } from 'node:net';

/** What was written is no host:port. */
export class NoListening extends Error {}

export interface Listening {
  /** Name or address, without brackets. */
  readonly host: string;
  /** 0 takes any that is free. */
  readonly port: number;
  /** The host as it stands in an URL: `[::1]`. */
  readonly hostname: string;
}

function parsed(listen: string): Listening | undefined {
  const isMeant = /^(?:[^\s:/?#@[\]]+|\[[\da-f:.]+\]):\d+$/i.test(listen);
  if (!isMeant || !URL.canParse(`http://${listen}`)) return undefined;
  const { hostname, port } = new URL(`http://${listen}`);
  // An URL leaves the port of http out.
  return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 80), hostname };
}

/** A name or address without port and brackets. */
export function nameOf(host: string): string {
  // The end of a bare ::1 looks like a port.
  const name = isIP(host) ? host : host.replace(/:\d+$/, '').replace(/^\[|\]$/g, '');
  return name.toLowerCase();
}

/** True for this machine's names for itself, with a port or without. */
export function isLoopback(host: string): boolean {
  const name = nameOf(host);
  return name === 'localhost' || name === '::1' || (isIP(name) === 4 && name.startsWith('127.'));
}

/** True for what can be read as an address to listen on. */
export function isListening(listen: string): boolean {
  return parsed(listen) !== undefined;
}

/** Reads `127.0.0.1:8765` or `[::1]:8765`. Throws NoListening. */
export function readListening(listen: string): Listening {
  const listening = parsed(listen);
  if (!listening) throw new NoListening(`"${listen}" is no host:port (expected such as 127.0.0.1:8765)`);
  return listening;
}
