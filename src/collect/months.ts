// Names of months in the languages in which feeds date their entries, whole or cut to three letters.

/** English, Italian and Japanese sources come first; then those whose content systems write their own language into feeds. No two give one name to two months. */
const LOCALES = [
  'en',
  'it',
  'fr',
  'de',
  'es',
  'pt',
  'ca',
  'nl',
  'el',
  'hu',
  'ru',
  'uk',
  'pl',
  'sv',
  'da',
  'nb',
  'fi',
  'ro',
  'tr',
];

/** Without accents and full stops: "Ιούλ" and "déc." are written both ways. */
function bare(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase();
}

/** A month's names in a language: alone, and as it stands in a date (декабрь, 31 декабря). */
function namesOf(locale: string, month: number): string[] {
  const date = new Date(Date.UTC(2024, month - 1, 15));
  const alone = (['long', 'short'] as const).map((form) => date.toLocaleDateString(locale, { month: form, timeZone: 'UTC' }));
  const parts = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).formatToParts(date);
  return [...alone, parts.find(({ type }) => type === 'month')?.value ?? '']
    .map(bare)
    .filter((name) => /^\p{L}{3,}$/u.test(name));
}

let names: ReadonlyMap<string, number> | undefined;

function allNames(): ReadonlyMap<string, number> {
  const all = new Map<string, number>();
  for (const locale of LOCALES)
    for (let month = 1; month <= 12; month += 1)
      for (const name of namesOf(locale, month)) if (!all.has(name)) all.set(name, month);
  return all;
}

/** Those of nearly all sources, which are found without asking for the rest. */
const FREQUENT = [
  'january gennaio', 'february febbraio', 'march marzo', 'april aprile', 'may maggio', 'june giugno', 'july luglio',
  'august agosto', 'september settembre', 'october ottobre', 'november novembre', 'december dicembre',
].map((both) => both.split(' ')); // prettier-ignore

/** The number of the month that a word names, in whole or by its first three letters or more; undefined where it names none. */
export function monthNamed(word: string): number | undefined {
  const name = bare(word);
  const frequent = FREQUENT.findIndex((both) => both.some((full) => full.startsWith(name)));
  if (frequent >= 0) return frequent + 1;
  names ??= allNames();
  return names.get(name) ?? [...names].find(([full]) => full.startsWith(name))?.[1];
}
