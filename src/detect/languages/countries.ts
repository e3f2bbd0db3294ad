// The countries and unions of the world by ISO code, with the names that ICU has for them; languages add adjectives, seats and institutions.

import type { CountryWords } from '../language.js';

/** ISO 3166-1 alpha-2 codes of states, and the unions that act as parties. */
export const CODES: readonly string[] =
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET EU FI FJ FM FR GA GB GD GE GH GL GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG UN US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW'.split(
    ' ',
  );

/** What a language says of one country on top of its name. */
export interface CountryNotes {
  /** Further names and adjectives, each in the forms that texts have. */
  readonly names?: readonly string[];
  readonly seats?: readonly string[];
  readonly institutions?: readonly string[];
  /** True where the name of ICU is a common word or another place, too, and must not be used. */
  readonly withoutName?: boolean;
}

/** In: language code and notes by country. Out: the words for all countries; a country without notes has its name alone. */
export function countryWords(language: string, notes: Readonly<Record<string, CountryNotes>>): CountryWords[] {
  const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  return CODES.map((code) => {
    const note = notes[code] ?? {};
    const name = note.withoutName ? undefined : display.of(code);
    return {
      code,
      names: [...(name ? [name] : []), ...(note.names ?? [])],
      seats: note.seats ?? [],
      institutions: note.institutions ?? [],
    };
  });
}

/** Blocs that act as one, with their members and the names that texts in any language have for them. */
export const BLOCS: readonly { readonly names: readonly string[]; readonly codes: readonly string[] }[] = [
  { names: ['EFTA', 'AELS', '欧州自由貿易連合'], codes: ['CH', 'NO', 'IS', 'LI'] },
  { names: ['Mercosur', 'メルコスール', '南米南部共同市場'], codes: ['AR', 'BR', 'PY', 'UY'] },
  { names: ['ASEAN', 'Asean', '東南アジア諸国連合'], codes: ['BN', 'ID', 'KH', 'LA', 'MM', 'MY', 'PH', 'SG', 'TH', 'VN'] },
  {
    names: ['GCC', 'Gulf Cooperation Council', 'Consiglio di cooperazione del Golfo', '湾岸協力会議'],
    codes: ['AE', 'BH', 'KW', 'OM', 'QA', 'SA'],
  },
  {
    names: ['Central Asian states', 'Central Asian republics', '中央アジア5カ国', '中央アジア5か国', '中央アジア5ヵ国'],
    codes: ['KG', 'KZ', 'TJ', 'TM', 'UZ'],
  },
  { names: ['Benelux', 'ベネルクス'], codes: ['BE', 'LU', 'NL'] },
  { names: ['Baltic states', 'Baltics', 'Paesi baltici', 'Stati baltici', 'バルト三国', 'バルト3国'], codes: ['EE', 'LT', 'LV'] },
  { names: ['Nordic countries', 'Nordics', 'Paesi nordici', '北欧諸国', '北欧5カ国'], codes: ['DK', 'FI', 'IS', 'NO', 'SE'] },
  { names: ['AUKUS', 'Aukus', 'オーカス'], codes: ['AU', 'GB', 'US'] },
  { names: ['Visegrad', 'Visegrád', 'V4', 'ビシェグラード'], codes: ['CZ', 'HU', 'PL', 'SK'] },
];
