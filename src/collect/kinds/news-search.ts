// News search: one query for each commitment and language, built from its names.

import { z } from 'zod';
import type { Commitment } from '../../domain/seed.js';
import { decode } from '../decode.js';
import { FEED_TYPES } from '../feed.js';
import { brings, defineKind, withoutPage, type Item, type KindContext, type Reading } from '../kind.js';
import { cutWords, openFeed } from '../open-feed.js';
import { itemShape, jsonShape } from '../options.js';
import { readJson } from '../records.js';
import { queryOf } from '../search-query.js';

const options = z.strictObject({
  ...itemShape,
  /** The address of a search, with {query} and, where the service wants it, {language} and {market} in it. */
  search: z
    .string()
    .includes('{query}', 'expected an address with {query} in it')
    .regex(/^https?:\/\//, 'expected an address that starts with https:// or http://'),
  /** Languages that are searched in. */
  languages: z.array(z.string().regex(/^[a-z]{2}$/, 'expected a language code such as en, it or ja')).default(['en', 'it', 'ja']),
  /** What stands for {market} in each language: {en: en-GB, ja: ja-JP}. */
  markets: z.record(z.string(), z.string()).default({}),
  /** Longest query, in characters; names that do not fit are left out, the last first. */
  max_query: z.int().positive().default(300),
  /** Query parameter of the result's link that holds the publisher's own address (Bing: url). */
  link_parameter: z.string().optional(),
  /** Seconds that the service wants between two queries, where that is more than usual (GDELT: 6 to 8). */
  seconds_between: z.int().positive().max(60).optional(),
  /** For services that answer in JSON; else the answer is a feed. */
  json: z.strictObject(jsonShape).optional(),
});

type Options = z.output<typeof options>;

function addressOf(query: string, language: string, { search, markets }: Options): string {
  const values: Record<string, string> = { query, language, market: markets[language] ?? language };
  return search.replace(/\{(query|language|market)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''));
}

/** Every search of a watcher, each once. */
function searches(commitments: readonly Commitment[], wanted: Options): { url: string; language: string }[] {
  const all = commitments.flatMap((commitment) =>
    wanted.languages.flatMap((language) => {
      const query = queryOf(commitment, language, wanted.max_query);
      return query ? [{ url: addressOf(query, language, wanted), language }] : [];
    }),
  );
  return [...new Map(all.map((one) => [one.url, one])).values()];
}

/** The publisher's own address, where the link leads through the search service. */
function direct(url: string | undefined, parameter: string | undefined): string | undefined {
  const inner = url && parameter ? new URL(url).searchParams.get(parameter) : null;
  return inner && /^https?:\/\//.test(inner) && URL.canParse(inner) ? inner : url;
}

/** The results of one query. Snippets differ from query to query, so a story is told by its title. */
async function search(url: string, language: string, context: KindContext<Options>): Promise<Reading> {
  const { json, link_parameter: parameter, seconds_between: seconds = 0 } = context.options;
  const page = await context.get(url, { accept: FEED_TYPES, spacing: seconds * 1000 });
  if (page.result !== 'fresh') return withoutPage(page);
  const { text } = decode(page.body, page.contentType);
  const reading = { zone: context.watcher.zone, now: context.now, monthFirst: json?.month_first };
  const found = json ? readJson(text, json, page.url, reading) : await openFeed(text, page.url, reading);
  if ('code' in found)
    return context.broken(found.code, `${url}: ${found.message}`, found.code === 'too-often' ? 'failed' : 'broken');
  const items = found.items.map((item): Item => {
    const result = { ...item, url: direct(item.url, parameter), lang: item.lang ?? language };
    return { ...result, fingerprint: item.title, content: () => ({ ...item.content(), complete: false }), page: page.url };
  });
  const isCut = 'isCut' in found && found.isCut;
  return isCut
    ? { outcome: 'broken', items, problems: [context.problem('feed-cut', cutWords(url))] }
    : { outcome: 'read', items };
}

/**
 * The readings of all queries as one; undefined where there were none. Good ones count, the others are their problems; where
 * one was cut off, so is the whole.
 */
function together(readings: readonly Reading[]): Reading | undefined {
  const brought = readings.filter(brings);
  const bad = readings.filter((reading) => 'problems' in reading && reading.outcome !== 'read');
  if (brought.length === 0) return bad[0] ?? readings[0];
  const outcome = brought.some((reading) => reading.outcome !== 'read') ? 'broken' : 'read';
  const items = brought.flatMap((reading) => reading.items);
  return { outcome, items, problems: bad.flatMap(({ problems }) => problems ?? []) };
}

export default defineKind({
  id: 'news-search',
  options,
  needsUrl: false,
  async collect(context) {
    const readings: Reading[] = [];
    for (const { url, language } of searches(context.commitments, context.options)) {
      const reading = await search(url, language, context);
      readings.push(reading);
      // A service that says no to one query says no to all: it is not asked on.
      if (reading.outcome === 'refused' || reading.outcome === 'failed') break;
    }
    return together(readings) ?? context.broken('no-query', 'no commitment has a name in the languages searched');
  },
});
