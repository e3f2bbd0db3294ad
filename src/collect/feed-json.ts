// JSON Feed, versions 1 and 1.1, into entries.

import { z } from 'zod';
import { isLink, plainAsHtml, type Entry } from './feed-entry.js';

const text = z.string().catch('');

const item = z.object({
  id: z.union([z.string(), z.number().transform(String)]).catch(''),
  url: text,
  external_url: text,
  title: text,
  content_html: text,
  content_text: text,
  summary: text,
  date_published: text,
  date_modified: text,
  language: text,
});

/** Items are read one by one: a bad one costs no other. */
const feed = z.object({ version: text, language: text, items: z.array(z.unknown()) });

/** The entries of a JSON Feed; undefined where the text is none. */
export function readJsonFeed(json: string): Entry[] | undefined {
  try {
    const { data } = feed.safeParse(JSON.parse(json));
    if (!data?.version.includes('jsonfeed')) return undefined;
    return data.items.flatMap((one) => {
      const read = item.safeParse(one).data;
      return read ? [entryOf(read, data.language)] : [];
    });
  } catch {
    return undefined;
  }
}

function entryOf(read: z.output<typeof item>, language: string): Entry {
  return {
    title: plainAsHtml(read.title),
    links: [read.url, read.external_url, isLink(read.id) ? read.id : ''].filter(Boolean),
    guid: read.id,
    content: read.content_html || plainAsHtml(read.content_text),
    summary: plainAsHtml(read.summary),
    published: [read.date_published],
    updated: [read.date_modified],
    lang: read.language || language,
    source: '',
  };
}
