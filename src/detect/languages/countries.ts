// The countries and unions of the world by ISO code, with the names that ICU has for them; languages add adjectives, seats and institutions.

import { allParties } from '../../domain/codes.js';
import type { CountryWords } from '../language.js';

/** What a seed may name as a party. */
export const CODES: readonly string[] = allParties();

/**
 * Territories of others, and uninhabited ones: parties where a seed names them (the Faroe Islands fish, Macao taxes), and
 * everywhere else places, families and cloth (Jersey, Réunion, Christmas Island). Greenland, Hong Kong, Kosovo and Palestine
 * are none of them: papers speak of them as of states.
 */
export const DEPENDENT: ReadonlySet<string> = new Set(
  'AI AQ AS AW AX BL BM BQ BV CC CK CQ CW CX EH FK FO GF GG GI GP GS GU HM IM IO JE KY MF MO MP MQ MS NC NF NU PF PM PN PR RE SH SJ SX TC TF TK UM VG VI WF YT'.split(
    ' ',
  ),
);

/** What a language says of one country on top of its name: further names and adjectives in the forms that texts have, seats, institutions. */
export type CountryRow = Required<CountryWords>;

/** In: lines of a table, "code: names | seats | institutions | shared", and what stands between its words. Out: its rows. */
export function rowsOf(table: string, separator: string): CountryRow[] {
  const split = (text = '') =>
    text
      .split(separator)
      .map((word) => word.trim())
      .filter(Boolean);
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [code, rest = ''] = line.split(/:(.*)/s);
      const [names, seats, institutions, shared] = rest.split('|');
      return { code: code!, names: split(names), seats: split(seats), institutions: split(institutions), shared: split(shared) };
    });
}

/**
 * In: language code, its rows, the codes whose name of ICU is a common word or another place, too, and must not be used.
 * Out: the words for all countries; one without a row has its name alone.
 */
export function countryWords(language: string, rows: readonly CountryRow[], nameless: readonly string[] = []): CountryWords[] {
  const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const known = new Map(rows.map((row) => [row.code, row]));
  return CODES.map((code) => {
    const { names, ...rest } = known.get(code) ?? { names: [], seats: [], institutions: [], shared: [] };
    const name = nameless.includes(code) ? undefined : display.of(code);
    return { ...rest, code, names: [...(name ? [name] : []), ...names] };
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
