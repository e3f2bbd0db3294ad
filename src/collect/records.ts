// Records to items: the fields of JSON services and of query results, found by path or filled into a template.

import { parseDate, type DateReading } from './dates.js';
import type { Fields } from './options.js';
import { parseHtml } from './html.js';
import type { Item } from './kind.js';
import { languageOf } from './languages.js';
import { blocksOf, cleanLine, layOut } from './text.js';

/** Most records of one answer that are looked at. */
const MAX_RECORDS = 2_000;

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function step(value: unknown, key: string): unknown[] {
  if (!isObject(value)) return [];
  if (key === '*') return Object.values(value);
  return Object.hasOwn(value, key) ? [Reflect.get(value, key)] : [];
}

/** The values at a path (`a.b.0.c`); `*` goes through all of a list or of an object's values. The empty path is the value itself. */
export function valuesAt(value: unknown, path: string): unknown[] {
  const keys = path.split('.').filter(Boolean);
  return keys.reduce<unknown[]>((values, key) => values.flatMap((one) => step(one, key)), [value]);
}

/** The records at a path: a list found there counts as its members. */
export function recordsAt(value: unknown, path: string): unknown[] {
  return valuesAt(value, path)
    .flatMap((one) => (Array.isArray(one) ? one : [one]))
    .slice(0, MAX_RECORDS);
}

/** A value as text; query results wrap theirs in an object. */
function printed(value: unknown): string {
  if (isObject(value) && 'value' in value) return printed(value.value);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The texts at a path; a list of texts found there counts as its members. */
function textsAt(record: unknown, path: string): string[] {
  return valuesAt(record, path).flat().map(printed).filter(Boolean);
}

/** The values of a field: of a path, all that stand there; of a text with {paths} in it, that text. `encode` is applied to what is filled in. */
function fieldTexts(record: unknown, field: string | undefined, encode: (value: string) => string = String): string[] {
  if (field === undefined) return [];
  if (!field.includes('{')) return textsAt(record, field);
  return [field.replace(/\{([^{}]+)\}/g, (_, path: string) => encode(textsAt(record, path).join(' ')))];
}

function fieldText(record: unknown, field: string | undefined): string {
  return fieldTexts(record, field).join(' ');
}

/** True where all that a template asks for is there: without its number, the address of a record is that of another thing. */
function isFilled(record: unknown, field: string): boolean {
  return [...field.matchAll(/\{([^{}]+)\}/g)].every(([, path = '']) => textsAt(record, path).length > 0);
}

/** Fills a link's template; values are encoded, unless the template is the whole address. */
function linkOf(record: unknown, field: string | undefined, base: string): string | undefined {
  if (field === undefined || !isFilled(record, field)) return undefined;
  const link = fieldTexts(record, field, encodeURIComponent)[0]?.trim();
  if (!link || !URL.canParse(link, base)) return undefined;
  const url = new URL(link, base);
  return /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/** Values may hold markup, or be plain with line breaks. */
function blocksOfValue(value: string) {
  const html = /<\/?[a-z][^>]*>/i.test(value)
    ? value
    : value
        .replace(/&(?!#?\w+;)/g, '&amp;')
        .replace(/</g, '&lt;')
        .replaceAll('\n', '<br>');
  return blocksOf(parseHtml(html)('body').get());
}

/** Makes an item of a record; undefined where it has neither title nor text. */
export function itemOf(record: unknown, wanted: Fields, base: string, reading: DateReading): Item | undefined {
  const title = cleanLine(
    blocksOfValue(fieldText(record, wanted.title))
      .map(({ text }) => text)
      .join(' '),
  );
  const texts = wanted.text.flatMap((field) => fieldTexts(record, field));
  if (!title && texts.length === 0) return undefined;
  return {
    url: linkOf(record, wanted.link, base),
    title,
    fingerprint: [title, ...texts].join('\n'),
    content: () => ({ ...layOut(texts.flatMap(blocksOfValue)), complete: wanted.text.length > 0 }),
    published: parseDate(fieldText(record, wanted.date), reading),
    guid: fieldText(record, wanted.id) || undefined,
    lang: languageOf(fieldText(record, wanted.language)),
    publisher: fieldText(record, wanted.publisher) || undefined,
  };
}

/** How services say, in the place of an answer, that they were asked too often. */
const TOO_OFTEN = /\b(?:limit (?:your )?requests|rate.?limit|too many requests|quota exceeded|one every \d+ seconds)\b/i;

/** The items of a JSON answer; or why it is none. Query results may wrap each value ({"value": ...}): fields then name the variable alone. */
export function readJson(
  text: string,
  wanted: Fields & { readonly items: string; readonly skip?: number },
  base: string,
  reading: DateReading,
): { readonly items: readonly Item[] } | { readonly code: string; readonly message: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Services say what is wrong in plain text, and often under HTTP 200.
    if (TOO_OFTEN.test(text.slice(0, 2_000)))
      return { code: 'too-often', message: `asked too often: "${cleanLine(text.slice(0, 120))}"` };
    return { code: 'not-json', message: `no JSON but "${cleanLine(text.slice(0, 120))}"` };
  }
  const records = recordsAt(value, wanted.items).slice(wanted.skip ?? 0);
  const items = records.map((record) => itemOf(record, wanted, base, reading));
  return { items: items.filter((item) => item !== undefined) };
}
