// The outbox: what waits to be sent or was refused, mail by mail; who is told nothing, and how that ends.

import { html } from 'hono/html';
import type { MailState } from '../../domain/mails.js';
import type { Mute } from '../../domain/mutes.js';
import { clean, clip } from '../../wording/clean.js';
import { isEventId } from '../events.js';
import { type Html, page } from '../page.js';
import { eventPath, mark, moment } from '../parts.js';
import { table } from '../tables.js';
import type { Route, Visit } from '../visit.js';

/** Mails on the page, and things that one mail is shown to tell. */
const MOST = 300;
const TOLD = 3;

const REASON = 300;

/** `change japan-italy-acsa:3` with a link where it is about an event. */
function told(what: string): Html {
  const [kind = '', ...rest] = what.split(' ');
  const about = rest.join(' ');
  const isEvent = isEventId(about) && !about.startsWith('health:');
  return html`${kind} ${isEvent ? html`<a href="${eventPath({ id: about })}">${about}</a>` : clip(clean(about), 80)}`;
}

function stateOf({ state, key }: MailState, { say }: Visit): Html {
  const name = state === 'pending' && key === undefined ? 'new' : state;
  const tone = state === 'refused' ? 'warning' : state === 'sent' ? 'good' : state === 'pending' ? 'plan' : 'quiet';
  return mark(tone, say.outbox.states[name]);
}

function row(mail: MailState, visit: Visit): Html {
  const { say } = visit;
  const { columns } = say.outbox;
  const { key, to, recorded, attempts, state, nextAt, sentAt, tells, problem } = mail;
  const next = state === 'pending' ? nextAt : state === 'sent' ? sentAt : undefined;
  return html`<tr>
    <th scope="row"><code>${key ?? say.outbox.notYet}</code></th>
    <td data-l="${columns.state}">
      ${stateOf(mail, visit)}
      ${problem ? html`<small lang="en">${clip(clean(`${problem.subject}: ${problem.message}`), REASON)}</small>` : ''}
    </td>
    <td data-l="${columns.to}">${clean(to)}</td>
    <td data-l="${columns.since}">${moment(visit, recorded)}</td>
    <td data-l="${columns.tries}">${attempts === 0 ? '' : attempts}</td>
    <td data-l="${columns.next}">${next === undefined ? '' : moment(visit, next)}</td>
    <td data-l="${columns.tells}">
      ${tells.slice(0, TOLD).map((one, at) => html`${at > 0 ? html`<br />` : ''}${told(one)}`)}
      ${tells.length > TOLD ? html`<br />${say.outbox.more(tells.length - TOLD)}` : ''}
    </td>
  </tr>`;
}

function mailTable(mails: readonly MailState[], visit: Visit): Html {
  const { nav, outbox: words } = visit.say;
  return table('standings mails', nav.outbox, Object.values(words.columns), [mails.map((mail) => row(mail, visit))]);
}

function muteRow({ id, commitment, kind, recipient, until }: Mute, visit: Visit): Html {
  const { say } = visit;
  const what =
    commitment === null
      ? say.outbox.everything
      : html`<a href="/commitments/${encodeURIComponent(commitment)}">${commitment}</a>${kind === null ? '' : ` (${kind})`}`;
  return html`<tr>
    <th scope="row">${what}</th>
    <td>${recipient === null ? say.outbox.everyone : clean(recipient)}</td>
    <td>${until === null ? say.outbox.forGood : moment(visit, until)}</td>
    <td><code>pactwatch unmute ${id}</code></td>
  </tr>`;
}

function muteTable(mutes: readonly Mute[], visit: Visit): Html | '' {
  const { say } = visit;
  if (mutes.length === 0) return '';
  const rows = mutes.map((mute) => muteRow(mute, visit));
  return html`<h2>${say.outbox.muted}</h2>
    ${table('plain', say.outbox.muted, Object.values(say.outbox.muteColumns), [rows])}`;
}

async function answer(visit: Visit): Promise<Response> {
  const { c, say, source, now } = visit;
  const all = c.req.query('all') !== undefined;
  const [mails, mutes] = await Promise.all([source.mails(all), source.mutes(now)]);
  const shown = [...mails].reverse().slice(0, MOST);
  const body = html`<h1>${say.nav.outbox}</h1>
    <p>${all ? html`<a href="/outbox">${say.outbox.open}</a>` : html`<a href="/outbox?all">${say.outbox.all}</a>`}</p>
    ${shown.length === 0 ? html`<p>${say.outbox.none}</p>` : mailTable(shown, visit)}
    ${mails.length > shown.length ? html`<p>${say.outbox.more(mails.length - shown.length)}</p>` : ''} ${muteTable(mutes, visit)}`;
  return page(visit, { title: say.nav.outbox, place: 'outbox', body });
}

export const outbox: Route = { path: '/outbox', place: 'outbox', answer };
