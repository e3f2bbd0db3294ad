// Who may ask for what: hosts that are meant, forms of our own pages, logins. Fetched text and foreign pages are hostile.

import { createHash, timingSafeEqual } from 'node:crypto';
import { isIP } from 'node:net';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { isLoopback, nameOf } from '../shared/listening.js';

/** What the board lets people in by. */
export interface Door {
  /** Host (name or address) that is listened on. */
  readonly host: string;
  /** Whoever shows it may write; made anew at each start. */
  readonly token: string;
  /** Where given, nobody reads or writes without it. */
  readonly password?: string | undefined;
  /** Where the board can be reached from outside. */
  readonly publicUrl?: string | undefined;
}

export const LOGIN_COOKIE = 'pactwatch_login';

/** True where a request names us as we are called: else a foreign page could have its own name lead here (DNS rebinding). */
export function isMeant(c: Context, { host, publicUrl }: Door): boolean {
  const asked = c.req.header('host') ?? '';
  if (isLoopback(asked)) return true;
  if (publicUrl !== undefined && nameOf(asked) === nameOf(new URL(publicUrl).host)) return true;
  // An address is nobody's name; who listens beyond loopback has a password.
  return !isLoopback(host) && isIP(nameOf(asked)) !== 0;
}

/** True where a browser says that another site sends this, or cannot say who does. Programs say nothing. */
export function isForeign(c: Context): boolean {
  const [site, origin] = [c.req.header('sec-fetch-site'), c.req.header('origin')];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  if (origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== c.req.header('host');
}

/** True where both are the same, in a time that does not tell how far they agree. */
export function isSame(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}

/** The password that feed readers and programs send with each request (RFC 7617). */
export function basicPassword(c: Context): string | undefined {
  const [, encoded] = /^Basic ([\w+/=-]+)$/i.exec(c.req.header('authorization') ?? '') ?? [];
  return encoded === undefined
    ? undefined
    : Buffer.from(encoded, 'base64')
        .toString()
        .replace(/^[^:]*:/, '');
}

/** True for a browser that has logged in. */
export function isLoggedIn(c: Context, { token }: Door): boolean {
  const shown = getCookie(c, LOGIN_COOKIE);
  return shown !== undefined && isSame(shown, token);
}

/** True for a browser on this machine, as far as can be told: not for what a proxy hands on. */
function isAtHome(c: Context, { host }: Door): boolean {
  const isForwarded = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'].some((name) => c.req.header(name));
  return isLoopback(host) && isLoopback(c.req.header('host') ?? '') && !isForwarded;
}

/** True where pages may be read without a login. */
export function isOpenToRead(c: Context, door: Door): boolean {
  return door.password === undefined && isAtHome(c, door);
}

/** True where the browser speaks to us, or to the proxy before us, by TLS. */
function isSecure(c: Context): boolean {
  return c.req.header('x-forwarded-proto') === 'https' || c.req.url.startsWith('https:');
}

/** Sets a cookie that no script reads, for so many days. A `Strict` one is not shown where a link of another site is followed. */
export function keepCookie(c: Context, name: string, value: string, sameSite: 'Strict' | 'Lax', days = 365): void {
  setCookie(c, name, value, { httpOnly: true, sameSite, secure: isSecure(c), path: '/', maxAge: days * 86_400 });
}
