// Tables as the pages have them: a caption for those who hear them, heads, and rows in one body or in several.

import { html } from 'hono/html';
import type { Html } from './page.js';

/** `kind`: its classes (style.ts). A head without a name stands over row headings. `bodies`: rows by group, most tables have one. */
export function table(kind: string, caption: string, heads: readonly string[], bodies: readonly (readonly Html[])[]): Html {
  return html`<table class="${kind}">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${heads.map((name) => (name === '' ? html`<td></td>` : html`<th scope="col">${name}</th>`))}
      </tr>
    </thead>
    ${bodies.map(
      (rows) =>
        html`<tbody>
          ${rows}
        </tbody>`,
    )}
  </table>`;
}
