// PDF files that are replaced in place: what is new in their text becomes a document.

import { z } from 'zod';
import { defineKind } from '../kind.js';
import { reachPage } from '../links.js';
import { followShape } from '../options.js';
import { isPdf, readPdf } from '../pdf.js';
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
    const { url, body } = reached.page;
    const pdf = isPdf(body) ? await readPdf(body, context.options.max_pages) : undefined;
    if (!pdf) return context.broken('pdf-malformed', `${url}: no PDF that can be read`);
    const blocks = pdf.text.split('\n').map((text) => ({ type: 'body' as const, text, heading: false }));
    const version = { url, title: pdf.title, blocks, lang: context.watcher.language };
    return readVersion(version, context.options, context);
  },
});
