// Reads a feed where it costs others nothing: small ones here, large ones in a thread.

import type { DateReading } from './dates.js';
import { extract } from './extraction.js';
import { readFeed, type FeedText } from './feed.js';

/** Characters up to which a feed is parsed at once: a tenth of a second at worst. Honest ones rarely exceed them. */
const SMALL = 200_000;

/** For people: a feed that stops before it ends. */
export function cutWords(url: string): string {
  return `${url}: the feed is cut off; what came whole of it was read, and it is read again soon`;
}

/** The items of a feed, or why the text is none; like `readFeed`. */
export async function openFeed(text: string, base: string, reading: DateReading): Promise<FeedText> {
  if (text.length <= SMALL) return readFeed(text, base, reading);
  const read = await extract('feed', text, base, reading);
  if (!read.ok) return { code: read.code, message: read.message };
  if ('code' in read.value) return read.value;
  return { ...read.value, items: read.value.items.map(({ said, ...item }) => ({ ...item, content: () => said })) };
}
