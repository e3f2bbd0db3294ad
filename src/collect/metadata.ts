// What a page says of itself in its head: JSON-LD, meta elements, language, dates.

import type { CheerioAPI } from 'cheerio';
import { z } from 'zod';
import { languageOf } from './languages.js';
import { cleanLine } from './text.js';

export interface Metadata {
  readonly title: string;
  /** The text of the article, where the page gives it as data. */
  readonly body: string;
  /** As printed; empty where absent. */
  readonly published: string;
  readonly updated: string;
  /** ISO 639-1. */
  readonly lang: string | undefined;
}

const text = z.string().catch('');

const article = z.object({
  '@type': z.union([z.string(), z.array(z.string())]),
  headline: text,
  articleBody: text,
  datePublished: text,
  dateModified: text,
});

type JsonLd = z.infer<typeof article>;

const ARTICLE_TYPE = /Article$|^BlogPosting$|^Report$/;

/** Values of one script, through lists and graphs; deeper nesting is no article of this page. */
function flattened(value: unknown, depth = 0): unknown[] {
  if (Array.isArray(value)) return value.flatMap((one) => flattened(one, depth + 1));
  if (typeof value !== 'object' || value === null || depth > 4) return [];
  return '@graph' in value ? [value, ...flattened(value['@graph'], depth + 1)] : [value];
}

function parsed(json: string): unknown {
  try {
    // Line breaks inside texts are the usual fault of hand-made JSON-LD.
    return JSON.parse(json.replace(/[\r\n\t]+/g, ' '));
  } catch {
    return undefined;
  }
}

/** The first article that the page describes as data. */
function jsonLd($: CheerioAPI): JsonLd | undefined {
  const scripts = $('script[type="application/ld+json"]').get();
  const values = scripts.flatMap((script) => flattened(parsed($(script).text())));
  return values
    .map((value) => article.safeParse(value).data)
    .find((found) => found && [found['@type']].flat().some((type) => ARTICLE_TYPE.test(type)));
}

const PUBLISHED = [
  'article:published_time',
  'datePublished',
  'date',
  'pubdate',
  'publishdate',
  'DC.date',
  'DC.date.issued',
  'dcterms.date',
  'dcterms.issued',
  'dcterms.created',
  'citation_publication_date',
  'parsely-pub-date',
  'sailthru.date',
];

const UPDATED = ['article:modified_time', 'dateModified', 'DC.date.modified', 'dcterms.modified', 'last-modified'];

/** The first of some meta elements that is filled, whatever its letters' case. */
function meta($: CheerioAPI, names: readonly string[]): string {
  for (const name of names) {
    const found = ['name', 'property', 'itemprop', 'http-equiv'].map((key) => $(`meta[${key}="${name}" i]`).attr('content'));
    const value = found.find((content) => content?.trim());
    if (value) return value.trim();
  }
  return '';
}

function timeElement($: CheerioAPI): string {
  const time = $(
    '[itemprop="datePublished"], time[pubdate], article time[datetime], main time[datetime], time[datetime]',
  ).first();
  return time.attr('datetime') ?? time.attr('content') ?? '';
}

function language($: CheerioAPI): string | undefined {
  const declared = $('html').attr('lang') ?? $('html').attr('xml:lang') ?? meta($, ['content-language']);
  return languageOf(declared);
}

function title($: CheerioAPI, headline: string): string {
  const headings = $('h1');
  const candidates = [headline, meta($, ['og:title']), headings.length === 1 ? headings.text() : '', $('title').first().text()];
  return candidates.map(cleanLine).find(Boolean) ?? '';
}

/** Reads the head of a page. Dates are as printed, the title is the most specific one. */
export function readMetadata($: CheerioAPI): Metadata {
  const data = jsonLd($);
  return {
    title: title($, data?.headline ?? ''),
    body: data?.articleBody ?? '',
    published: data?.datePublished || meta($, PUBLISHED) || timeElement($),
    updated: data?.dateModified || meta($, UPDATED),
    lang: language($),
  };
}
