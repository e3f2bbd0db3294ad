import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/detect/languages/index.js';
import { layOut } from '../../src/detect/layout.js';
import { normalise } from '../../src/detect/normalise.js';
import { createPartyFinder, possibleParties } from '../../src/detect/parties.js';
import { loadGroups } from '../quality/corpus.js';
import { languageOf } from './samples.js';

const finders = new Map(
  languages.map((language) => [language.code, createPartyFinder(language, new Set(['FO', 'MO', 'RU', 'CN']))]),
);

/** Codes in the order of the text; in brackets where only the place is meant, with a star where a bloc's members are. */
const parties = (lang: string, text: string) =>
  finders.get(lang)!(normalise(text)).map(({ code, place, bloc }) => (place ? `(${code})` : bloc ? `${code}*` : code));

describe('parties', () => {
  it.each([
    ['en', 'Peru and Finland signed the treaty.', ['PE', 'FI']],
    ['en', 'The Peruvian and Finnish ministers met.', ['PE', 'FI']],
    ['en', 'Signed in Helsinki by Lima and Helsinki.', ['(FI)', 'PE', 'FI']],
    ['en', 'Debated in the House of Commons.', ['GB']],
    ['en', 'The Bundestag approved the pact with Kenya.', ['DE', 'KE']],
    ['en', 'Papua New Guinea and Guinea-Bissau, not Guinea', ['PG', 'GW', 'GN']],
    ['en', 'the Democratic Republic of Congo', ['CD']],
    ['en', 'EFTA signed with India.', ['CH*', 'NO*', 'IS*', 'LI*', 'IN']],
    ['en', 'The turkey was served on china with a chilean hen.', []],
    ['en', 'The Iran-Oman pact', ['IR', 'OM']],
    ['en', 'Chileans, Tajiks and Greeks met Cypriots, Slovenes and South Koreans.', ['CL', 'TJ', 'GR', 'CY', 'SI', 'KR']],
    ['en', 'Papua New Guineans and Argentines', ['PG', 'AR']],
    ['it', 'I tagiki e i kirghisi, i sudsudanesi e i capoverdiani; Giuba e Thimphu', ['TJ', 'KG', 'SS', 'CV', 'SS', 'BT']],
    ['it', 'La Repubblica del Congo e la Repubblica democratica del Congo', ['CG', 'CD']],
    ['it', "L'accordo italo-giapponese firmato a Roma", ['IT', 'JP', '(IT)']],
    ['it', 'Il Cile e la Nuova Zelanda', ['CL', 'NZ']],
    ['ja', '日伊ACSAが発効', ['JP', 'IT']],
    ['ja', '日・チリ租税条約', ['JP', 'CL']],
    ['ja', 'ケニアとアイスランドが署名', ['KE', 'IS']],
    ['ja', '独自の印象を調べた', []],
  ])('%s: %s', (lang, text, codes) => {
    expect(parties(lang, text)).toEqual(codes);
  });

  it.each(languages)('$code: are each found once, however many ways its words are written', ({ code, countries }) => {
    for (const { names, seats = [], institutions = [] } of countries)
      for (const word of [...names, ...seats, ...institutions]) {
        const found = parties(code, word).map((one) => one.replace(/[()]/g, ''));
        expect(found, word).toEqual([...new Set(found)]);
      }
  });

  it('are dependent territories only where a seed names them', () => {
    expect(parties('en', 'The Faroese and the Russians agreed on herring.')).toEqual(['FO', 'RU']);
    expect(parties('it', "L'accordo fra Macao e la Cina")).toEqual(['MO', 'CN']);
    expect(parties('ja', 'フェロー諸島とマカオが署名')).toEqual(['FO', 'MO']);
    expect(parties('en', 'In a Jersey from Bermuda he signed for Guadeloupe.')).toEqual([]);
    expect(parties('it', "L'isola di Man e la Martinica")).toEqual([]);
    expect(parties('ja', 'グアムとジャージーで')).toEqual([]);
  });

  it('come in the order of the text, each where it stands', () => {
    const text = 'Chile told New Zealand; New Zealand told Chile.';
    const found = finders.get('en')!(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['Chile', 'New Zealand', 'New Zealand', 'Chile']);
  });
});

describe('the parties that a text may name', () => {
  it('are at least those that are found in its sentences', async () => {
    for (const { documents } of await loadGroups('dev'))
      for (const document of documents) {
        const language = languageOf(document.lang!);
        const possible = possibleParties(normalise(`${document.title}\n${document.text}`), language);
        for (const { text } of layOut(document, language))
          for (const { code } of finders.get(language.code)!(text)) expect(possible, text).toContain(code);
      }
  });

  it('are so for words in any order', () => {
    for (const language of languages) {
      const names = language.countries.flatMap(({ names: all, seats = [], institutions = [] }) => [
        ...all,
        ...seats,
        ...institutions,
      ]);
      const words = fc.array(fc.constantFrom(...names, 'EFTA', '日伊', '日米韓', 'in ', '-', ' ', '・', 'の', ', ', '政府'), {
        maxLength: 12,
      });
      fc.assert(
        fc.property(words, (parts) => {
          const text = normalise(parts.join(language.spaced ? ' ' : ''));
          const possible = possibleParties(text, language);
          for (const { code } of finders.get(language.code)!(text)) expect(possible).toContain(code);
        }),
      );
    }
  });
});

describe('seas and regions are no parties', () => {
  it.each([
    ['en', 'A free and open Indo-Pacific, from the Indian Ocean to the South China Sea, matters to Japan.', ['JP']],
    ['en', 'Northern Ireland and North America came up; the Commons did not sit.', ['GB']],
    ['it', 'Nell’Oceano Indiano e in America Latina il Giappone ha amici.', ['JP']],
    ['ja', '自由で開かれたインド太平洋の実現に向け、フランスと協力する。', ['FR']],
    ['ja', 'インドはインド洋に面する。', ['IN']],
  ])('%s: %s', (code, text, parties) => {
    expect(createPartyFinder(languageOf(code), new Set())(normalise(text)).map((hit) => hit.code)).toEqual(parties);
  });
});
