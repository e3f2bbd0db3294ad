// English dates: days, months, years, weekdays, "last November", "by the end of the year", and how each is tied to what it dates.

import type { DateHit } from '../../language.js';
import { matchesOf, sifted } from '../../sieve.js';
import { RULES } from './date-rules.js';

/** What happens in the world and is no step of an agreement: "the elections of 9 June", "the 7 October attacks". */
const HAPPENINGS =
  '(?:elections?|coup|invasion|war|attacks?|bombings?|massacre|assassination|earthquakes?|quakes?|tsunami|landslides?|floods?|flooding|storms?|hurricane|typhoon|cyclone|eruption|fires?|wildfires?|blaze|crash|derailment|accident|disaster|outbreak|blackout|strikes?|protests?|riots?|census)';

const LINKS: readonly (readonly [RegExp, DateHit['link']])[] = [
  [new RegExp(`\\b${HAPPENINGS}\\s+(?:of|on|in)\\s+(?:the\\s+)?(?:early\\s+|late\\s+)?$`, 'i'), 'other'],
  [
    /\b(?:era|period|story|tradition|practice|chapter|run|saga|line) (?:that|which) (?:began|started|opened) (?:in|on)\s+$/i,
    'other',
  ],
  [
    /(?:\b(?:said|announced|confirmed|reported|stated|added|tweeted|decided|told\s+[^,.;]{1,30}?)\s+(?:late\s+|early\s+)?(?:on\s+)?)$/i,
    'said',
  ],
  [
    /\b(?:(?:planned|scheduled|slated|(?:on|in) the (?:calendar|diary|agenda|schedule)|pencill?ed in|earmarked|due|set|billed|tabled)\s+(?:to\s+\w+\s+(?:\w+\s+){0,3})?(?:for|on|in|this|next)|(?:was|were|had been)\s+(?:due\s+)?to\s+(?:\w+\s+){1,6}?(?:on|in)|originally\s+(?:for|on))\s+(?:the\s+)?$/i,
    'due',
  ],
  // "moved from June to October", "not before 2031", "not by January as promised": days of what was to be.
  [
    /\b(?:moved|postponed|put (?:off|back)|pushed(?: back)?|delayed|slipped|slip|slid|rescheduled|deferred|adjourned|shifted)\s+(?:[^\s.;]+\s+){0,8}?(?:to|until|till|from|by|into|past|beyond|for)\s+(?:early\s+|late\s+|mid-?\s*|at least\s+)?$/i,
    'due',
  ],
  [/\bfrom\s+[^\s,.;]+(?:\s+\d{4})?\s+to\s+$/i, 'due'],
  [/\b(?:not|n't|never)\s+(?:[^\s.;]+\s+){1,8}?(?:by|before|until)\s+(?:the\s+)?$/i, 'due'],
  [
    /\b(?:extend(?:s|ed)?|prolong(?:s|ed)?|renew(?:s|ed)?|valid|open)\s+(?:[^\s.;]+\s+){0,6}?(?:to|until|till|through)\s+(?:the\s+)?$/i,
    'until',
  ],
  [/\b(?:appl(?:y|ies)|applicable|effective)\s+as\s+of\s+$/i, 'at'],
  [/(?:\b(?:since|after|following|from before|back to|dating from|as of)\s+(?:the\s+|early\s+|late\s+)?)$/i, 'since'],
  [/(?:\b(?:until|till|up to|through|valid to|runs? to)\s+(?:the\s+)?)$/i, 'until'],
  [/(?:\b(?:by|before|no later than|not later than|within)\s+(?:the\s+)?)$/i, 'by'],
];

/** "the 6 February earthquake". */
const HAPPENED = new RegExp(`^(?:['’]s)?\\s+(?:\\p{L}+\\s+)?${HAPPENINGS}(?!\\p{L})`, 'iu');

/** Whom a party told on the day, and what of. */
const TOLD =
  /\b(?:(?:notified|informed|advised)\s+(?:[^\s.;]+\s+){1,6}?|(?:gave|given|gives|served|serves)\s+(?:[^\s.;]+\s+){0,3}?notice\s+)on\s+$/i;
const OF_WHAT = /^\s+(?:of\s+(?:its|their|the)|that)\s/i;

function linkOf(text: string, start: number, end: number): DateHit['link'] {
  if (HAPPENED.test(text.slice(end, end + 60))) return 'other';
  const before = text.slice(Math.max(0, start - 90), start);
  // "notified Chile on 3 May of its intention": the day of the saying.
  if (TOLD.test(before) && OF_WHAT.test(text.slice(end, end + 20))) return 'said';
  // "As of 1 January it will no longer apply" dates what is to come.
  if (/\bas of\s+$/i.test(before) && /\b(?:will|shall)\s/.test(text)) return 'at';
  return LINKS.find(([re]) => re.test(before))?.[1] ?? 'at';
}

const rulesFor = sifted(RULES);

/** All dates of a normalised sentence, in order, none overlapping. */
export function dates(text: string): DateHit[] {
  const hits: DateHit[] = [];
  for (const { id, re, raw } of rulesFor(text)) {
    for (const match of matchesOf(re, text)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (hits.some((hit) => start < hit.end && hit.start < end)) continue;
      const value = raw(match.groups ?? {});
      // "after Thursday's meeting" still dates what was said there; "after 2019" does not.
      const recent = value?.type === 'weekday' || (value?.type === 'offset' && value.unit === 'day');
      const link = linkOf(text, start, end);
      if (value) hits.push({ start, end, raw: value, link: recent && link === 'since' ? 'at' : link, rule: `en.date.${id}` });
    }
  }
  hits.sort((a, b) => a.start - b.start);
  // "Wednesday, 19 November" is the day of the month, however long ago.
  const named = (hit: DateHit, next: DateHit | undefined) =>
    hit.raw.type === 'weekday' &&
    next?.raw.type === 'day' &&
    /^,?\s+(?:last week,?\s+|the\s+)?$/.test(text.slice(hit.end, next.start));
  return hits.filter((hit, index) => !named(hit, hits[index + 1]));
}
