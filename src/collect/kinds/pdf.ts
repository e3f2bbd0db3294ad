// PDF files that are replaced in place: what is new in their text becomes a document.

import { z } from 'zod';
import { extract } from '../extraction.js';
import { defineKind } from '../kind.js';
import { bodyOf, reachPage } from '../links.js';
import { followShape } from '../options.js';
import { readVersion } from '../versions.js';

const options = z.strictObject({
  ...followShape,
  /** Pages read; the rest is left out. */
  max_pages: z.int().positive().default(60),
  /** Words that the file always holds; without them it counts as broken. */
  require: z.string().min(1).optional(),
  /** Characters below which it counts as broken. */
  min_length: z.int().nonnegative().default(40),
});

export default defineKind({
  id: 'pdf',
  options,
  readsPages: true,
  async collect(context) {
    const reached = await reachPage(context);
    if ('reading' in reached) return reached.reading;
    const { url } = reached.page;
    const read = await extract('pdf', bodyOf(reached.page), context.options.max_pages);
    if (!read.ok) return context.broken(read.code, `${url}: ${read.message}`);
    const pdf = read.value;
    if (!pdf) return context.broken('pdf-malformed', `${url}: no PDF that can be read`);
    const blocks = pdf.text.split('\n').map((text) => ({ type: 'body' as const, text, heading: false }));
    const version = { url, title: pdf.title, blocks, lang: context.watcher.language };
    return readVersion(version, context.options, context);
  },
});
