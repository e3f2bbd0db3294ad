// Finds the countries that a text names, in whatever form its language has for them.

import type { Language, PartyHit } from './language.js';
import { meets } from './layout.js';
import { BLOCS, DEPENDENT } from './languages/countries.js';
import { longest, Matcher, type Hit } from './match.js';

/** The code of what holds a country's name and is none. */
const NO_COUNTRY = '';

interface CountryUse {
  readonly code: string;
  readonly seat: boolean;
  readonly institution: boolean;
  readonly shared?: boolean;
}

const blocs = new Matcher<readonly string[]>();
for (const { names, codes } of BLOCS) for (const name of names) blocs.add(name, codes, true);

export type PartyFinder = (text: string) => PartyHit[];

const matchers = new WeakMap<Language, Matcher<CountryUse>>();

function countryMatcher(language: Language): Matcher<CountryUse> {
  const matcher = matchers.get(language) ?? matcherOf(language);
  matchers.set(language, matcher);
  return matcher;
}

/** The codes of all parties that a normalised text may name: what looks like a country's word, whatever it means there. */
export function possibleParties(text: string, language: Language): Set<string> {
  const codes = new Set(language.compounds?.(text).flatMap((compound) => compound.codes));
  const put = (found: readonly string[]) => {
    for (const code of found) if (code !== NO_COUNTRY) codes.add(code);
    return false;
  };
  countryMatcher(language).scan(text, ({ code }) => put([code]));
  blocs.scan(text, put);
  return codes;
}

function matcherOf({ countries, geography }: Language): Matcher<CountryUse> {
  const matcher = new Matcher<CountryUse>();
  const put = (words: readonly string[] | undefined, use: CountryUse) => {
    for (const word of words ?? []) {
      const cased = /^\p{Lu}/u.test(word);
      matcher.add(word, use, cased);
      // Datelines and official headings are all capitals: "HA NOI", "VIET NAM: RATIFICATION".
      if (cased && word.length > 3 && word !== word.toUpperCase()) matcher.add(word.toUpperCase(), use, true);
    }
  };
  for (const { code, names, seats, institutions, shared } of countries) {
    put(names, { code, seat: false, institution: false });
    put(seats, { code, seat: true, institution: false });
    put(institutions, { code, seat: false, institution: true });
    put(shared, { code, seat: false, institution: true, shared: true });
  }
  put(geography, { code: NO_COUNTRY, seat: false, institution: false });
  return matcher;
}

/** Each place once: a country may have one word as two (ICU's name and ours, Türkiye and Turkiye, Gibuti and its capital). */
function once(hits: readonly Hit<CountryUse>[]): Hit<CountryUse>[] {
  return [...new Map(hits.map((hit) => [`${hit.start} ${hit.value.code}`, hit])).values()];
}

/**
 * In: a language, the codes that seeds name. Out: a function that finds the parties in a normalised sentence, in order;
 * compounds of the language win over single names. Dependent territories that no seed names are none.
 */
export function createPartyFinder(language: Language, named: ReadonlySet<string>): PartyFinder {
  const matcher = countryMatcher(language);
  const isKnown = (code: string) => named.has(code) || !DEPENDENT.has(code);
  return (text) => {
    const compounds = (language.compounds?.(text) ?? []).filter(({ codes }) => codes.every(isKnown));
    const single = once(longest(matcher.find(text).filter(({ value }) => isKnown(value.code))))
      .filter(({ value }) => value.code !== NO_COUNTRY)
      .filter(
        ({ start, end }) =>
          !compounds.some((one) => meets(one, { start, end })) && (language.standsAlone?.(text, start, end) ?? true),
      )
      .map(({ start, end, value }) => ({
        code: value.code,
        start,
        end,
        place: value.institution ? false : language.isPlace(text, start, end),
        ...(value.shared && { shared: true }),
      }));
    const joint = compounds.flatMap(({ start, end, codes }) => {
      const place = codes.length === 1 && language.isPlace(text, start, end);
      return codes.map((code) => ({ code, start, end, place }));
    });
    const members = longest(blocs.find(text)).flatMap(({ start, end, value }) =>
      value.map((code) => ({ code, start, end, place: false, bloc: true })),
    );
    return [...single, ...joint, ...members].sort((a, b) => a.start - b.start);
  };
}
