// Keeps requests out of private networks: the host as written, and every address that it resolves to.

import dns, { type LookupAddress, type LookupOptions } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** `code` of the error with which a connection to a private address is refused. */
export const PRIVATE_ADDRESS = 'EPRIVATE';

/** True for every address that is not a public one: loopback, private, link-local, mapped, reserved ... */
export function isPrivateAddress(address: string): boolean {
  return !ipaddr.isValid(address) || ipaddr.process(address).range() !== 'unicast';
}

/** True where the host of an address is itself a private IP address. The connect hook never sees these (libraries.md, section 3). */
export function isPrivateHost(url: URL): boolean {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(host) && isPrivateAddress(host);
}

function refusal(host: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${host} resolves to a private address`), { code: PRIVATE_ADDRESS });
}

/** A lookup for sockets that resolves names to public addresses only, and fails where a name has a private one. */
export const lookupPublic: LookupFunction = (host, options, callback) => {
  const all: LookupOptions & { all: true } = { ...options, all: true };
  dns.lookup(host, all, (error, addresses: LookupAddress[]) => {
    const [first] = addresses ?? [];
    if (error || !first) return callback(error ?? refusal(host), '');
    if (addresses.some(({ address }) => isPrivateAddress(address))) return callback(refusal(host), '');
    if (options.all) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};
