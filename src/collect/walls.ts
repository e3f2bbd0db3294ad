// Tells pages that are not what was asked for: challenges of bot walls, logins, consent pages.

/** Marks of challenge pages. They stand in ordinary pages too, which is why only nearly empty pages are looked at. */
const CHALLENGES = [
  /\/cdn-cgi\/challenge-platform\//,
  /<title>\s*(?:Just a moment|Attention Required|Access Denied|Request Rejected|Bot Verification|Un momento|しばらくお待ちください)/i,
  /_Incapsula_Resource|incapsula incident/i,
  /awsWafCookieDomainList|gokuProps/,
  /captcha-delivery\.com|px-captcha|perfdrive\.com|Radware Bot Manager/i,
  /The requested URL was rejected/i,
  /\b(?:hcaptcha|recaptcha)\b/i,
];

/** Characters of visible text below which a page with such a mark is the wall itself. */
const NEARLY_EMPTY = 800;

/** Only the beginning is looked at: walls are small. */
const LOOKED_AT = 60_000;

const WALL_ADDRESS = /perfdrive|captcha|challenge|\bvalidate\b|\bconsent\b|\b(?:log|sign)-?in\b|\bsso\b/i;

/** True for an HTML body that is a bot wall's page. `body` may be in any charset: the marks are ASCII. */
export function isChallengePage(body: Uint8Array): boolean {
  if (body.length > LOOKED_AT) return false;
  const html = Buffer.from(body).toString('latin1');
  if (!CHALLENGES.some((mark) => mark.test(html))) return false;
  const visible = html.replace(/<(script|style|noscript)\b[^]*?<\/\1\s*>/gi, ' ').replace(/<[^>]*>/g, ' ');
  return visible.replace(/\s+/g, ' ').length < NEARLY_EMPTY;
}

/** True where a redirect led from a page to a login, a consent or a validation page. */
export function isWallAddress(asked: URL, final: URL): boolean {
  const place = (url: URL) => `${url.host}${url.pathname}`;
  return place(asked) !== place(final) && WALL_ADDRESS.test(place(final)) && !WALL_ADDRESS.test(place(asked));
}

function bareHost(url: URL): string {
  return url.host.replace(/^www\d?\./, '');
}

/** True where two addresses belong to different sites: www. and sub-domains of each other count as the same. */
export function isOtherSite(asked: URL, final: URL): boolean {
  const [a, b] = [bareHost(asked), bareHost(final)];
  return a !== b && !a.endsWith(`.${b}`) && !b.endsWith(`.${a}`);
}
