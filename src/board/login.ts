// Letting people in: by the link that is printed at the start, or by the password; a cookie then says who they are.

import { html } from 'hono/html';
import { ours } from './addresses.js';
import { fieldsOf, textOf } from './form.js';
import { type Door, isSame, keepCookie, LOGIN_COOKIE } from './guard.js';
import { type Trial, WAIT } from './guesses.js';
import { page } from './page.js';
import type { Route, Visit } from './visit.js';

/** Asks for the password, or for the link that was printed. `then`: the address that was asked for. */
export function askForLogin(visit: Visit, { password }: Door, then: string, wrong = false): Promise<Response> {
  const { login } = visit.say;
  const body = html`<h1>${login.title}</h1>
    ${wrong ? html`<p class="banner" role="alert">${login.wrong}</p>` : ''}
    ${
      password === undefined
        ? html`<p>${login.byLink}</p>`
        : html`<form method="post" action="/login">
            <input type="hidden" name="then" value="${then}" />
            <p>
              <label
                >${login.password} <input type="password" name="password" autocomplete="current-password" required autofocus
              /></label>
            </p>
            <p><button>${login.enter}</button></p>
          </form>`
    }`;
  return page(visit, { title: login.title, body, again: then }, 401);
}

function letIn({ c }: Visit, { token }: Door, then: string | undefined): Response {
  keepCookie(c, LOGIN_COOKIE, token, 'Strict', 30);
  return c.redirect(ours(then), 303);
}

/** Too many passwords were wrong just now: nobody's is looked at for a while. */
export function askToWait({ c, say }: Visit): Response {
  return c.text(say.login.wait, 429, { 'retry-after': String(WAIT / 1000) });
}

/** Logging in, by the printed link and by the password. */
export function loginRoutes(door: Door, trial: Trial): Route[] {
  return [
    {
      path: '/login',
      open: true,
      answer: (visit) => {
        const token = visit.c.req.query('token');
        const then = visit.c.req.query('then');
        return token !== undefined && isSame(token, door.token) ? letIn(visit, door, then) : askForLogin(visit, door, ours(then));
      },
    },
    {
      path: '/login',
      method: 'POST',
      open: true,
      answer: async (visit) => {
        const fields = await fieldsOf(visit.c);
        const back = ours(textOf(fields, 'then'));
        const verdict = trial(textOf(fields, 'password'), visit.now);
        if (verdict === 'wait') return askToWait(visit);
        return verdict === 'right' ? letIn(visit, door, back) : askForLogin(visit, door, back, true);
      },
    },
  ];
}
