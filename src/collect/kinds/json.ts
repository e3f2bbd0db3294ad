// JSON services: records found by path, their fields by path or template.

import { z } from 'zod';
import { decode } from '../decode.js';
import { defineKind, withoutPage } from '../kind.js';
import { emptyShape, emptyWords, itemShape, jsonShape } from '../options.js';
import { readJson } from '../records.js';

const options = z.strictObject({
  ...itemShape,
  ...jsonShape,
  /** True for a service that may find nothing; else no records count as broken. */
  ...emptyShape,
});

export default defineKind({
  id: 'json',
  options,
  async collect(context) {
    const page = await context.get(context.url, { accept: 'application/json, */*;q=0.5' });
    if (page.result !== 'fresh') return withoutPage(page);
    const reading = { zone: context.watcher.zone, now: context.now, monthFirst: context.options.month_first };
    const found = readJson(decode(page.body, page.contentType).text, context.options, page.url, reading);
    if ('code' in found)
      return context.broken(found.code, `${page.url}: ${found.message}`, found.code === 'too-often' ? 'failed' : 'broken');
    if (found.items.length === 0 && !context.options.allow_empty)
      return context.broken('no-records', `${page.url}: ${emptyWords(`no records at "${context.options.items}"`)}`);
    return { outcome: 'read', items: found.items };
  },
});
