// Addresses of our own pages: the one that was asked for, the same with another parameter, the one to go on to.

import type { Context } from 'hono';

/** Any origin: what is resolved against it shows whether an address stays where it is. */
const HERE = 'http://here.invalid';

/** The address that was asked for, without its host; never one of two slashes, which would name another host. */
export function pathOf({ req }: Context): string {
  const { pathname, search } = new URL(req.url);
  return `${pathname.replace(/^\/+/, '/')}${search}`;
}

/** An address of ours with one parameter changed. */
export function withParameter(path: string, name: string, value: string): string {
  const { pathname, searchParams } = new URL(path, HERE);
  searchParams.set(name, value);
  return `${pathname}?${searchParams.toString()}`;
}

/** An address of ours to go on to; never one of somebody else's, as a browser would read it. */
export function ours(then: string | undefined): string {
  if (then === undefined || !URL.canParse(then, HERE)) return '/';
  const { origin, pathname, search } = new URL(then, HERE);
  // A path of two slashes would name a host when it is read again.
  return origin === HERE && !pathname.startsWith('//') ? `${pathname}${search}` : '/';
}
