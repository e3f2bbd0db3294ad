// What is known in the forms of other programs: an Atom feed of changes, a calendar of expected dates, tables.

import { writeCsv } from '../shared/csv.js';
import { listed } from './api.js';
import type { Route, Visit } from './visit.js';
import type { Form } from './work-source.js';

const TYPES: Readonly<Record<Form, string>> = {
  atom: 'application/atom+xml; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
};

async function answer({ c, source }: Visit, form: Form, commitment?: string): Promise<Response> {
  const isKnown = commitment === undefined || source.project().commitments.some(({ id }) => id === commitment);
  if (!isKnown) return c.text('there is no such commitment\n', 404);
  return c.body(await source.written(form, commitment), 200, { 'content-type': TYPES[form] });
}

const COLUMNS = [
  ...(['id', 'title', 'kind', 'parties', 'status', 'by_party', 'last_change', 'awaiting_review'] as const),
  ...(['sources', 'healthy_sources', 'covered_since', 'part_of', 'tags'] as const),
];

/** Where every commitment stands, one row each. */
async function commitmentTable(visit: Visit): Promise<string> {
  const rows = (await listed(visit)).map(({ parties, tags, by_party, ...rest }) => {
    const apart = Object.entries(by_party).map(([party, status]) => `${party} ${status}`);
    const row = { ...rest, parties: parties.join(' '), tags: tags.join(' '), by_party: apart.join(', ') };
    return COLUMNS.map((column) => row[column]);
  });
  return writeCsv([COLUMNS, ...rows]);
}

const ofOne = (path: string, form: Form): Route => ({
  path,
  answer: (visit) => answer(visit, form, visit.c.req.param('id')),
});

export const feeds: readonly Route[] = [
  { path: '/changes.atom', answer: (visit) => answer(visit, 'atom') },
  ofOne('/commitments/:id/changes.atom', 'atom'),
  { path: '/expected.ics', answer: (visit) => answer(visit, 'ics') },
  ofOne('/commitments/:id/expected.ics', 'ics'),
  { path: '/changes.csv', answer: (visit) => answer(visit, 'csv') },
  ofOne('/commitments/:id/changes.csv', 'csv'),
  {
    path: '/commitments.csv',
    answer: async (visit) => visit.c.body(await commitmentTable(visit), 200, { 'content-type': TYPES.csv }),
  },
];
