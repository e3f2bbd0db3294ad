// Options that several source kinds share, as people write them in a watcher's `options`.

import { load } from 'cheerio';
import { z } from 'zod';

function isSelector(text: string): boolean {
  try {
    load('')(text);
    return true;
  } catch {
    return false;
  }
}

function isPattern(text: string): boolean {
  try {
    return Boolean(new RegExp(text, 'u'));
  } catch {
    return false;
  }
}

/** A CSS selector. */
export const selector = z.string().min(1).refine(isSelector, 'expected a CSS selector such as main .news li');

/** A regular expression, in JavaScript's notation. */
export const pattern = z.string().min(1).refine(isPattern, 'expected a regular expression such as ^Comunicato');

/** A text with {name} places in it. */
const template = z.string().min(1);

/** What is done with the items of every kind that has items (not page and pdf, which are their own text). */
export const itemShape = {
  /** Read the article behind an item: never, only where the source gives a teaser, or always. */
  article: z.enum(['never', 'auto', 'always']).default('auto'),
  /** The part of an article that is its text; found by general rules where absent. */
  article_selector: selector.optional(),
  /** Parts of an article that are not its text. */
  article_ignore: z.array(selector).default([]),
  /** The part of an article that holds its date. */
  article_date: selector.optional(),
  /** What tells two items apart: their address, or the source's own id where addresses change from day to day. */
  identity: z.enum(['url', 'guid']).default('url'),
  /** Passages that are cut out of titles and texts: furniture such as " - Publisher" at the end. */
  drop: z.array(pattern).default([]),
};

export const itemOptions = z.object(itemShape);

export type ItemOptions = z.output<typeof itemOptions>;

/** How dates are read that can be read in two ways. */
export const dateShape = {
  /** 11/10/2026 is 10 November. */
  month_first: z.boolean().default(false),
};

/** Emptiness is mostly a fault of the source, or of the way in which it is read. */
export const emptyShape = { allow_empty: z.boolean().default(false) };

/** `a feed without entries`, with the option for sources that may be so. */
export function emptyWords(what: string): string {
  return `${what} (allow_empty: true where that is usual)`;
}

/** How a page is reached whose address changes: the first link that each selector finds is followed, one after the other. */
export const followShape = { follow: z.array(selector).default([]) };

/** Where the fields of an item stand in a record: a path such as `act.title` or `authors.0`, or a text with {paths} in it. */
export const fieldsShape = {
  title: template,
  /** One or several; each becomes a block of the text. */
  text: z.union([template.transform((one) => [one]), z.array(template)]).default([]),
  link: template.optional(),
  date: template.optional(),
  id: template.optional(),
  publisher: template.optional(),
  language: template.optional(),
};

/** The fields of one kind of record. */
export type Fields = z.output<z.ZodObject<typeof fieldsShape>>;

/** Where the items of a JSON answer stand (a path; `*` goes through all of a list), and their fields. */
export const jsonShape = {
  items: z.string().default(''),
  /** Records at the beginning that are none: the names of the columns. */
  skip: z.int().nonnegative().default(0),
  ...fieldsShape,
  ...dateShape,
};
