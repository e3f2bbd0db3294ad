// What is the same story: addresses in one form, texts by what they say, whatever markup, tracking and GUIDs do.

import { hash } from 'node:crypto';

/** Parameters that tell the publisher where a reader comes from. */
const TRACKING =
  /^(?:utm_\w+|at_(?:medium|campaign|source|ptr_name|link_\w+|format|custom\d)|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|_ga|_gl|cmp(?:id)?|xtor|ns_\w+|wt\.\w+|s_cid|smid|partner|feed_?id|rss|spm|__twitter_impression|ref_src|from_rss)$/i;

const INDEX = /\/(?:index|default)\.(?:s?html?|php|aspx?|jsp)$/i;

function withoutTracking(url: URL): void {
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
}

/** The address as people may open it: without tracking and fragment (unless a script's page hangs on it). Not an address: returned as it is. */
export function cleanUrl(address: string): string {
  return cleaned(address)?.href ?? address;
}

function cleaned(address: string): URL | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.search) withoutTracking(url);
  if (url.hash && !/^#[!/]/.test(url.hash)) url.hash = '';
  return url;
}

/** The address as a key: scheme, www., default port, index page, closing slash and order of parameters do not count either. */
export function canonicalUrl(address: string): string {
  const url = cleaned(address);
  if (!url) return address;
  if (url.search) url.searchParams.sort();
  const host = url.host.replace(/^www\d?\./, '').replace(/:(?:80|443)$/, '');
  const path = url.pathname.replace(INDEX, '/').replace(/\/+$/, '');
  return `${host}${path}${url.search}${url.hash}`;
}

/** Sixteen hex digits of sha-256: one collision is to be expected in four billion texts. */
export function shortHash(text: string): string {
  return hash('sha256', text, 'hex').slice(0, 16);
}

const ASCII = /^[\x00-\x7f]*$/;

/** What a text says, without what extraction and typography do to it: letters and digits only, width and case levelled. */
export function essence(text: string): string {
  // Plain ASCII is most of it, and has no width to level.
  if (ASCII.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
