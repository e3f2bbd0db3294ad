// The entries of a press list: links with the titles, teasers and dates that stand beside them.

import type { Cheerio } from 'cheerio';
import type { AnyNode } from 'domhandler';
import { selectFirst } from './html.js';
import type { Body } from './jobs.js';
import { hrefOf, treeOf } from './links.js';
import { cleanLine } from './text.js';

/** Where in a list everything stands; places but `within` are inside an item. */
export interface ListPlaces {
  readonly within: string;
  readonly item: string;
  readonly link: string;
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  readonly date?: string | undefined;
  readonly date_heading?: string | undefined;
}

/** An entry as printed. */
export interface ListEntry {
  readonly url: string | undefined;
  readonly title: string;
  readonly summary: string;
  readonly date: string;
  /** The date that stands above it. */
  readonly heading: string;
}

/** The element itself, or the first inside it. */
function inside(element: Cheerio<AnyNode>, place: string): Cheerio<AnyNode> {
  return element.is(place) ? element : element.find(place).first();
}

function textAt(element: Cheerio<AnyNode>, place: string | undefined): string {
  return place ? cleanLine(inside(element, place).text()) : '';
}

function entryOf(element: Cheerio<AnyNode>, heading: string, places: ListPlaces, base: string): ListEntry {
  const link = inside(element, places.link);
  const title =
    textAt(element, places.title) || cleanLine(link.text()) || link.attr('title')?.trim() || link.find('img').attr('alt')?.trim();
  return {
    url: hrefOf(link, base),
    title: title ?? '',
    summary: textAt(element, places.summary),
    date: textAt(element, places.date),
    heading,
  };
}

/** The entries that have a title, in the order of the page; undefined where the part that holds the list is gone. */
export function readList(page: Body, places: ListPlaces): ListEntry[] | undefined {
  const { $, base } = treeOf(page);
  const region = selectFirst($, places.within);
  if (region.length === 0) return undefined;
  const dates = places.date_heading;
  let heading = '';
  const entries: ListEntry[] = [];
  for (const node of region.find(dates ? `${places.item}, ${dates}` : places.item).get()) {
    const element = $(node);
    if (dates && element.is(dates)) heading = cleanLine(element.text());
    else entries.push(entryOf(element, heading, places, base));
  }
  return entries.filter(({ title }) => title);
}
