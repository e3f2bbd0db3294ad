// Codes of parties and languages as people write them in seeds and watchers: ISO 3166-1 and ISO 639-1, as Unicode knows them.

import { z } from 'zod';

const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const languages = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** Codes that Unicode names, but that no state or union goes by: islands of others, private use, pseudo-locales, the euro zone. */
const NO_PARTIES = ['AC', 'CP', 'DG', 'EA', 'EZ', 'IC', 'QO', 'TA', 'XA', 'XB', 'ZZ'];

/** True for the ISO 3166-1 alpha-2 code of a country, and for EU and UN. Codes of the past (YU) and wrong ones (UK) are none. */
export function isParty(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || NO_PARTIES.includes(code) || regions.of(code) === undefined) return false;
  return Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
}

/** All codes that a party can have, in the order of the alphabet. Takes some milliseconds. */
export function allParties(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((first) => letters.map((second) => first + second)).filter(isParty);
}

/** True for an ISO 639-1 code. */
export function isLanguage(code: string): boolean {
  return /^[a-z]{2}$/.test(code) && languages.of(code) !== undefined;
}

export const party = z.string().refine(isParty, {
  error: ({ input }) =>
    input === 'UK' ? 'expected GB for the United Kingdom' : 'expected the ISO 3166-1 code of a country such as JP, or EU or UN',
});

export const language = z.string().refine(isLanguage, 'expected a language code such as en, it or ja');
