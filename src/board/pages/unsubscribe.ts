// Unsubscribing with the key of a mail: a page that asks, and the one click of mail programs (RFC 8058).

import { html } from 'hono/html';
import { clean } from '../../wording/clean.js';
import { type Html, page } from '../page.js';
import type { Route, Visit } from '../visit.js';

/** Every mail that shows its key may ask; the page tells nothing else of anybody. */
const KEY = /^[\w-]{1,80}$/;

function keyOf({ c }: Visit): string {
  const key = c.req.param('key') ?? '';
  return KEY.test(key) ? key : '';
}

function show(visit: Visit, body: Html, status: 200 | 404 = 200): Promise<Response> {
  const { title } = visit.say.unsubscribe;
  const whole = html`<h1>${title}</h1>
    ${body}`;
  return page(visit, { title, body: whole, again: visit.c.req.path }, status);
}

function unknown(visit: Visit): Promise<Response> {
  return show(visit, html`<p>${visit.say.unsubscribe.unknown}</p>`, 404);
}

function done(visit: Visit, recipient: string): Promise<Response> {
  const { unsubscribe } = visit.say;
  return show(
    visit,
    html`<p role="status"><strong>${unsubscribe.done(clean(recipient))}</strong></p>
      <p>${unsubscribe.lift}</p>`,
  );
}

async function ask(visit: Visit): Promise<Response> {
  const { source, now, say, c } = visit;
  const known = await source.subscription(keyOf(visit), now);
  if (!known) return unknown(visit);
  if (known.ended) return done(visit, known.recipient);
  return show(
    visit,
    html`<p>${say.unsubscribe.ask(clean(known.recipient))}</p>
      <p>${say.unsubscribe.what}</p>
      <form method="post" action="${c.req.path}"><button>${say.unsubscribe.button}</button></form>`,
  );
}

async function end(visit: Visit): Promise<Response> {
  const { source, now } = visit;
  const known = await source.unsubscribe(keyOf(visit), now);
  return known ? done(visit, known.recipient) : unknown(visit);
}

export const unsubscribe: readonly Route[] = [
  { path: '/unsubscribe/:key', open: true, answer: ask },
  { path: '/unsubscribe/:key', method: 'POST', open: true, answer: end },
];
