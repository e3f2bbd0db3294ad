// The board as a web application: its guards, then its pages, on one screen.

import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { etag } from 'hono/etag';
import { html } from 'hono/html';
import { languageDetector } from 'hono/language';
import { secureHeaders } from 'hono/secure-headers';
import { READER_LANGUAGES, type ReaderLanguage } from '../domain/audience.js';
import type { Instant } from '../domain/types.js';
import { boardPhrases } from '../wording/board/index.js';
import { isoDay, phrasebook } from '../wording/words.js';
import { pathOf } from './addresses.js';
import { basicPassword, type Door, isForeign, isLoggedIn, isMeant, isOpenToRead, keepCookie } from './guard.js';
import { trialOf, type Verdict } from './guesses.js';
import { askForLogin, askToWait, loginRoutes } from './login.js';
import { notFound, page } from './page.js';
import { FOR_PROGRAMS, ROUTES } from './routes.js';
import type { BoardSource } from './source.js';
import type { Route, Visit } from './visit.js';

/** What the board is made of. */
export interface BoardMeans {
  readonly source: BoardSource;
  readonly door: Door;
  readonly clock: () => Instant;
  /** Told of what a page could not do; its reader is told that somebody was. */
  readonly onFault: (fault: unknown) => void;
}

type Env = { Variables: { language: string; mayWrite: boolean } };

const PLACES = ROUTES.flatMap(({ place, path }) => (place ? [{ place, path }] : []));

/** Longest form, in bytes: a pasted text that is to be explained is the longest. */
const LONGEST_FORM = 2 * 1024 * 1024;

/** Nothing is loaded from elsewhere, nothing of ours is shown inside a foreign page, and no script stands in a page. */
const headers = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    scriptSrc: ["'self'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  xFrameOptions: 'DENY',
  // With no-referrer browsers say "null" for the origin of our own forms.
  referrerPolicy: 'same-origin',
  // Whether TLS is spoken is the proxy's to say.
  strictTransportSecurity: false,
});

const LANGUAGE_COOKIE = 'pactwatch_language';

const detectLanguage = languageDetector({
  supportedLanguages: [...READER_LANGUAGES],
  fallbackLanguage: 'en',
  lookupCookie: LANGUAGE_COOKIE,
  caches: false,
});

/** The request handler of the board. It reads no clock and opens nothing itself. */
export function boardApp(means: BoardMeans): Hono<Env> {
  const { door, onFault, clock } = means;
  const trial = trialOf(door.password);
  const app = new Hono<Env>();
  app.use(headers);
  app.use((c, next) => (isMeant(c, door) ? next() : Promise.resolve(c.text('not this host: name it as public_url\n', 421))));
  app.use(bodyLimit({ maxSize: LONGEST_FORM, onError: (c) => c.text('too long\n', 413) }));
  app.use(detectLanguage, rememberLanguage);
  app.use(etag());
  app.use((c, next) => {
    const verdict = verdictOn(c, door, (sent) => trial(sent, clock()));
    c.set('mayWrite', verdict === 'right');
    return verdict === 'wait' ? Promise.resolve(askToWait(visitOf(c, means))) : next();
  });
  for (const route of [...ROUTES, ...loginRoutes(door, trial)])
    app.on(route.method ?? 'GET', route.path, (c) => answerTo(route, visitOf(c, means), door));
  app.notFound((c) => notFound(visitOf(c, means)));
  app.onError((fault, c) => {
    onFault(fault);
    return faultPage(visitOf(c, means));
  });
  return app;
}

/** Whether a request comes from somebody whom we know: by cookie, or by a password that it bears. */
function verdictOn(c: Context, door: Door, trial: (sent: string) => Verdict): Verdict {
  if (isLoggedIn(c, door)) return 'right';
  const sent = door.password === undefined ? undefined : basicPassword(c);
  return sent === undefined ? 'wrong' : trial(sent);
}

function visitOf(c: Context<Env>, { source, clock }: BoardMeans): Visit {
  const language = c.get('language') as ReaderLanguage;
  const { zone } = source.project();
  const now = clock();
  return {
    c,
    source,
    now,
    today: isoDay(now, zone),
    zone,
    language,
    book: phrasebook(language),
    say: boardPhrases[language],
    mayWrite: c.get('mayWrite'),
    places: PLACES,
  };
}

/** Lets a route answer whom it may answer; asks the others for a login. */
async function answerTo(route: Route, visit: Visit, door: Door): Promise<Response> {
  const { c, mayWrite, say } = visit;
  const isForm = route.method === 'POST';
  if (isForm && isForeign(c) && !isOneClick(route)) return c.text(`${say.frame.foreign}\n`, 403);
  if (route.open || mayWrite || ((!isForm || route.reads) && isOpenToRead(c, door))) return route.answer(visit);
  // A strict cookie is not shown where a link of another site (webmail) is followed: asked again by ourselves, it is.
  if (!isForm && c.req.header('sec-fetch-site') === 'cross-site') return askAgain(visit);
  // Many programs send a password only where they are asked for it so (RFC 7617).
  if (FOR_PROGRAMS.has(route) && door.password !== undefined)
    c.header('www-authenticate', 'Basic realm="pactwatch", charset="UTF-8"');
  return askForLogin(visit, door, isForm ? '/' : pathOf(c));
}

/** Mail programs unsubscribe from anywhere, with the key of a mail (RFC 8058). */
function isOneClick({ path }: Route): boolean {
  return path.startsWith('/unsubscribe/');
}

async function askAgain({ c, say }: Visit): Promise<Response> {
  const here = pathOf(c);
  return c.html(
    html`<!doctype html><meta charset="utf-8" /><title>pactwatch</title><meta http-equiv="refresh" content="0; url=${here}" /><a
        href="${here}"
        >${say.frame.goOn}</a
      >`,
  );
}

async function rememberLanguage(c: Context<Env>, next: () => Promise<void>): Promise<void> {
  const language = c.get('language');
  if (c.req.query('lang') === language) keepCookie(c, LANGUAGE_COOKIE, language, 'Lax');
  await next();
}

function faultPage(visit: Visit): Promise<Response> {
  const { frame } = visit.say;
  return page(
    visit,
    {
      title: frame.fault,
      body: html`<h1>${frame.fault}</h1>
        <p>${frame.faultHelp}</p>`,
    },
    500,
  );
}
