// Which article Italian gives a country, and how it joins a preposition: dall'Italia, del Giappone, per gli Stati Uniti.

/** Countries by the article that Italian gives them; those that end in -a and are not named here take "la". */
const PLURAL_MASCULINE = /^(?:Stati Uniti|Paesi Bassi|Emirati|Territori)/;
const PLURAL_FEMININE = /^(?:Nazioni Unite|Filippine|Maldive|Bahamas|Comore|Figi|Seychelles|Isole |Bermuda)/;
const BARE =
  /^(?:Andorra|Antigua e Barbuda|Bahrein|Cipro|Città del Vaticano|Cuba|Gibuti|Gibilterra|Barbados|Capo Verde|El Salvador|Anguilla|Aruba|Curaçao|Guernsey|Jersey|Grenada|Haiti|Israele|Malta|Mauritius|Monaco|Nauru|Oman|Palau|Panama|Saint|Sint |San |São |Singapore|Taiwan|Timor Est|Tonga|Trinidad|Tuvalu|Vanuatu|Kiribati|Samoa|Dominica|RAS )/;
const MASCULINE_IN_A =
  /^(?:Kenya|Ghana|Botswana|Nicaragua|Guatemala|Sri Lanka|Canada|Burkina|Zambia|Ruanda|Venezuela|Sudafrica|Congo)/;
const FEMININE = /^(?:Repubblica|Corea|Costa|Papua|Guinea|Guyana|Macedonia|Bosnia|Nuova|Sierra Leone|Georgia|Polinesia|Riunione)/;
const VOWEL = /^[AEIOUÀÈÉÌÒÙ]/;
const HARD = /^(?:S[bcdfgklmnpqrtvz]|Z|Gn|Ps|X|Y)/;

type Article = "l'" | 'il' | 'lo' | 'la' | 'i' | 'gli' | 'le' | '';

function articleOf(name: string): Article {
  if (BARE.test(name)) return '';
  if (PLURAL_FEMININE.test(name)) return 'le';
  if (PLURAL_MASCULINE.test(name)) return VOWEL.test(name) || HARD.test(name) ? 'gli' : 'i';
  if (VOWEL.test(name)) return "l'";
  const feminine = FEMININE.test(name) || (name.endsWith('a') && !MASCULINE_IN_A.test(name));
  return feminine ? 'la' : HARD.test(name) ? 'lo' : 'il';
}

const JOINED: Readonly<Record<'di' | 'da' | 'per', Readonly<Record<Article, string>>>> = {
  di: { "l'": "dell'", il: 'del ', lo: 'dello ', la: 'della ', i: 'dei ', gli: 'degli ', le: 'delle ', '': 'di ' },
  da: { "l'": "dall'", il: 'dal ', lo: 'dallo ', la: 'dalla ', i: 'dai ', gli: 'dagli ', le: 'dalle ', '': 'da ' },
  per: { "l'": "per l'", il: 'per il ', lo: 'per lo ', la: 'per la ', i: 'per i ', gli: 'per gli ', le: 'per le ', '': 'per ' },
};

const regions = new Intl.DisplayNames('it', { type: 'region' });

/** `dall'Italia`, `del Giappone`, `per gli Stati Uniti`. */
export function withParty(preposition: keyof typeof JOINED, party: string): string {
  const name = regions.of(party) ?? party;
  return `${JOINED[preposition][articleOf(name)]}${name}`;
}
