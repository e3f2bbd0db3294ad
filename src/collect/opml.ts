// Lists of feeds as feed readers hand them over (OPML 1.0 and 2.0).

import { load } from 'cheerio';
import { decode } from './decode.js';
import { languageOf } from './languages.js';
import { cleanLine } from './text.js';

/** One feed of a list. */
export interface Outline {
  readonly url: string;
  readonly title: string;
  /** The site that it belongs to; empty where the list does not say. */
  readonly site: string;
  /** ISO 639-1. */
  readonly lang: string | undefined;
}

/** Attributes whatever their letters' case: programs differ. */
function attributesOf(attributes: Readonly<Record<string, string>>): Map<string, string> {
  return new Map(Object.entries(attributes).map(([name, value]) => [name.toLowerCase(), cleanLine(value)]));
}

/** An address of the web: programs hand over feeds as `feed://host/path` or `feed:https://host/path` too. */
export function webAddress(address: string): string {
  return address
    .trim()
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
    .replace(/^feed:\/\//i, 'http://');
}

/** The feeds of a list, in its order, folders opened; undefined where the text is no OPML. Addresses are as they stand. */
export function readOpml(body: Uint8Array): Outline[] | undefined {
  const $ = load(decode(body, 'text/xml').text, { xml: { xmlMode: true, lowerCaseTags: true } });
  if ($('opml').length === 0) return undefined;
  return $('outline')
    .get()
    .flatMap(({ attribs }) => {
      const attributes = attributesOf(attribs);
      const url = webAddress(attributes.get('xmlurl') ?? '');
      if (!url) return [];
      const lang = languageOf(attributes.get('language') ?? '');
      return [
        { url, title: attributes.get('title') || attributes.get('text') || '', site: attributes.get('htmlurl') ?? '', lang },
      ];
    });
}
