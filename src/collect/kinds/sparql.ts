// SPARQL services: the rows of one SELECT query are the items; fields name its variables.

import { z } from 'zod';
import { decode } from '../decode.js';
import { defineKind, withoutPage } from '../kind.js';
import { dateShape, emptyShape, emptyWords, fieldsShape, itemShape } from '../options.js';
import { readJson } from '../records.js';

const options = z.strictObject({
  ...itemShape,
  ...fieldsShape,
  ...dateShape,
  /** The SELECT query. */
  query: z.string().min(1),
  /** How it is sent: some services take only the one or the other. */
  method: z.enum(['get', 'post']).default('get'),
  ...emptyShape,
});

export default defineKind({
  id: 'sparql',
  options,
  async collect(context) {
    const { query, method, allow_empty: allowEmpty, month_first: monthFirst } = context.options;
    const url = new URL(context.url);
    if (method === 'get') url.searchParams.set('query', query);
    const page = await context.get(url.href, {
      accept: 'application/sparql-results+json',
      ...(method === 'post' && { form: { query } }),
    });
    if (page.result !== 'fresh') return withoutPage(page);
    const reading = { zone: context.watcher.zone, now: context.now, monthFirst };
    const found = readJson(
      decode(page.body, page.contentType).text,
      { ...context.options, items: 'results.bindings' },
      context.url,
      reading,
    );
    if ('code' in found) return context.broken(found.code, `${context.url}: ${found.message}`);
    if (found.items.length === 0 && !allowEmpty)
      return context.broken('no-records', `${context.url}: ${emptyWords('the query finds nothing')}`);
    return { outcome: 'read', items: found.items };
  },
});
