// News search: one query for each commitment and language, built from its names.

import { z } from 'zod';
import { defineKind } from '../kind.js';
import { itemShape, jsonShape } from '../options.js';

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
  /** For services that answer in JSON; else the answer is a feed. */
  json: z.strictObject(jsonShape).optional(),
});

export default defineKind({
  id: 'news-search',
  options,
  needsUrl: false,
  collect: () => Promise.reject(new Error('not built yet')),
});
