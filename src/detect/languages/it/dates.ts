// Italian dates: days, months, years, weekdays, "lo scorso 25 novembre", "entro fine anno".

import type { DateHit } from '../../language.js';
import { matchesOf, sifted } from '../../sieve.js';
import { linkOf } from './dates/links.js';
import { RULES } from './dates/rules.js';

const rulesFor = sifted(RULES);

/** All dates of a normalised sentence, in order, none overlapping. */
export function dates(text: string): DateHit[] {
  const hits: DateHit[] = [];
  for (const { id, re, raw } of rulesFor(text)) {
    for (const match of matchesOf(re, text)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (hits.some((hit) => start < hit.end && hit.start < end)) continue;
      const value = raw(match.groups ?? {});
      if (value) hits.push({ start, end, raw: value, link: linkOf(text, start, end, value), rule: `it.date.${id}` });
    }
  }
  return hits.sort((a, b) => a.start - b.start);
}
