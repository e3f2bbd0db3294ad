// The watched part of a page: its title, its blocks and the day that it prints.

import { removeFurniture } from './furniture.js';
import { selectFirst } from './html.js';
import type { Body } from './jobs.js';
import { treeOf } from './links.js';
import { readMetadata } from './metadata.js';
import { blocksOf, cleanLine, type Block } from './text.js';

/** Where on a page everything stands. */
export interface PagePlaces {
  readonly selector: string;
  readonly ignore: readonly string[];
  readonly title?: string | undefined;
  readonly date?: string | undefined;
}

export interface PageText {
  readonly title: string;
  readonly blocks: readonly Block[];
  /** As printed; empty where absent. */
  readonly date: string;
  /** ISO 639-1, as the page declares it. */
  readonly lang: string | undefined;
}

/** Reads a page; undefined where the part is not on it. */
export function readPageText(page: Body, { selector, ignore, title, date }: PagePlaces): PageText | undefined {
  const { $ } = treeOf(page);
  const metadata = readMetadata($);
  const read = (place: string | undefined) => (place ? cleanLine(selectFirst($, place).first().text()) : '');
  const printed = read(date) || metadata.updated || metadata.published;
  const heading = read(title) || metadata.title;
  for (const noise of ignore) $(noise).remove();
  // Clocks, menus and cookie lines change from day to day; where a person chose the part, the choice stands.
  if (selector === 'body') removeFurniture($);
  const nodes = selectFirst($, selector);
  if (nodes.length === 0) return undefined;
  return { title: heading, blocks: blocksOf(nodes.get()), date: printed, lang: metadata.lang };
}
