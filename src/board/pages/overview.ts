// The overview: every commitment, what changed, what is overdue, and whether "no change" can be believed.

import { html } from 'hono/html';
import { headline } from '../../domain/headline.js';
import { page } from '../page.js';
import type { Route } from '../visit.js';

export const overview: Route = {
  path: '/',
  place: 'overview',
  answer: async (visit) => {
    const { source, say, book } = visit;
    const [glances, health] = await Promise.all([source.glances(), source.health()]);
    const rows = glances.map(
      ({ ledger }) =>
        html`<tr>
          <th scope="row">${ledger.commitment.title}</th>
          <td>${book.status(headline(ledger))}</td>
        </tr>`,
    );
    const body = html`<h1>${say.nav.overview}</h1>
      <table>
        <tbody>
          ${rows}
        </tbody>
      </table>`;
    return page(visit, { title: say.nav.overview, place: 'overview', health, body });
  },
};
