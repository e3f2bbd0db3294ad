// Italian dates: days, months, years, weekdays, "lo scorso 25 novembre", "entro fine anno".

import type { DateHit, RawDate } from '../../language.js';
import { matchesOf, sifted } from '../../sieve.js';
import { type DateRule, type Groups, rule } from '../date-rules.js';

const MONTHS = ['gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic'];
const DAYS = ['domenica', 'lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato'];
const MONTH_FULL = '(?<month>gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)';
const MONTH = MONTH_FULL.replace(
  /\)$/,
  '|gen\\.?|feb\\.?|mar\\.?|apr\\.?|mag\\.?|giu\\.?|lug\\.?|ago\\.?|sett?\\.?|ott\\.?|nov\\.?|dic\\.?)',
);
const YEAR = '(?<year>(?:19|20)\\d\\d)';
const DAY = '(?<day>[0-3]?\\d|primo)(?:°|º)?';
/** Days of the month in words, as minutes and speeches have them: "il venticinque novembre". */
const SPELLED = [
  'due',
  'tre',
  'quattro',
  'cinque',
  'sei',
  'sette',
  'otto',
  'nove',
  'dieci',
  'undici',
  'dodici',
  'tredici',
  'quattordici',
  'quindici',
  'sedici',
  'diciassette',
  'diciotto',
  'diciannove',
  'venti',
  'ventuno',
  'ventidue',
  'ventitré',
  'ventiquattro',
  'venticinque',
  'ventisei',
  'ventisette',
  'ventotto',
  'ventinove',
  'trenta',
  'trentuno',
];
/** Beside a month in full: "due mar." and "tre set" may be other things. */
const ANY_DAY = `(?<day>[0-3]?\\d|primo|${SPELLED.join('|')})(?:°|º)?`;
const NAMED_DAY = "(?:(?:domenica|luned[iì]'?|marted[iì]'?|mercoled[iì]'?|gioved[iì]'?|venerd[iì]'?|sabato),?\\s+)?";
const WEEKDAY = "(?<weekday>domenica|luned[iì]'?|marted[iì]'?|mercoled[iì]'?|gioved[iì]'?|venerd[iì]'?|sabato)";
const LAST = '(?:scors[oa]|passat[oa]|ultim[oa]|u\\.?s\\.?)';
const NEXT = '(?:prossim[oa]|venturo|entrante|p\\.?v\\.?)';
const TURN = `(?<turn>${LAST}|${NEXT})`;
const COUNT: Readonly<Record<string, number>> = {
  un: 1,
  uno: 1,
  una: 1,
  due: 2,
  tre: 3,
  quattro: 4,
  cinque: 5,
  sei: 6,
  sette: 7,
  otto: 8,
  nove: 9,
  dieci: 10,
  undici: 11,
  dodici: 12,
  quindici: 15,
  venti: 20,
  trenta: 30,
};
const NUMBER = `(?<count>${Object.keys(COUNT).join('|')}|un'|\\d{1,2})`;
const UNIT = '(?<unit>giorn[oi]|settiman[ae]|mes[ei]|ann[oi])';

const monthNumber = (word: string): number => MONTHS.indexOf(word.toLowerCase().slice(0, 3)) + 1;
function dayNumber(word: string): number {
  const spelled = SPELLED.indexOf(word.toLowerCase());
  if (spelled >= 0) return spelled + 2;
  return word.toLowerCase() === 'primo' ? 1 : Number(word);
}
const count = (word: string): number => (word === "un'" ? 1 : (COUNT[word.toLowerCase()] ?? Number(word)));
const unitOf = (word: string): 'day' | 'week' | 'month' | 'year' =>
  ({ g: 'day', s: 'week', m: 'month', a: 'year' })[word[0]!.toLowerCase() as 'g'] as 'day';
const withYear = (g: Groups) => (g['year'] ? { year: Number(g['year']) } : {});
const turn = (word: string | undefined): { turn?: -1 | 1 } =>
  word ? { turn: new RegExp(`^${NEXT}$`, 'iu').test(word) ? 1 : -1 } : {};
const day = (g: Groups): RawDate => ({
  type: 'day',
  ...withYear(g),
  month: monthNumber(g['month']!),
  day: dayNumber(g['day']!),
});
const dayOfTurn = (g: Groups): RawDate => ({
  type: 'relative-month',
  month: monthNumber(g['month']!),
  ...turn(g['turn']),
  ...(g['day'] ? { day: dayNumber(g['day']) } : {}),
});

const YEAR_TURN =
  "(?:dell'anno (?<which>scorso|passato|prossimo)|dello (?<prior>scorso) anno|del (?<after>prossimo) anno|di (?<this>quest)'anno|dell'(?<current>anno in corso))";
const yearsOf = (g: Groups): number =>
  g['prior'] || /scorso|passato/iu.test(g['which'] ?? '') ? -1 : g['after'] || g['which'] ? 1 : 0;

/** The year that the text named last, or the one after: "nel dicembre di quell'anno", "a marzo dell'anno seguente". */
const SAME_YEAR =
  "(?:(?:dello\\s+stesso\\s+|del\\s+medesimo\\s+|di\\s+quell'\\s*|di\\s+quello\\s+stesso\\s+)anno|(?<later>dell'anno\\s+(?:dopo|seguente|successivo)))";

/** In order: a text taken by one rule is not read again by the next. */
const RULES: readonly DateRule[] = [
  rule('iso', `${YEAR}-(?<month>0[1-9]|1[0-2])-(?<day>[0-3]\\d)`, (g) => ({
    type: 'day',
    year: Number(g['year']),
    month: Number(g['month']),
    day: Number(g['day']),
  })),
  rule('slashes', `${NAMED_DAY}(?<day>[0-3]?\\d)[/.](?<month>0?[1-9]|1[0-2])[/.]${YEAR}`, (g) => ({
    type: 'day',
    year: Number(g['year']),
    month: Number(g['month']),
    day: Number(g['day']),
  })),
  rule(
    'day-range',
    `${NAMED_DAY}${DAY}\\s*(?:-|e|ed|al|all')\\s*(?:il\\s+|l')?[0-3]?\\d(?:°|º)?\\s+${MONTH}(?:\\s+${YEAR})?`,
    day,
  ),
  rule('day-of-last-year', `${NAMED_DAY}${ANY_DAY}\\s+${MONTH_FULL}\\s+${YEAR_TURN}`, (g) => ({
    type: 'relative-month',
    month: monthNumber(g['month']!),
    years: yearsOf(g),
    day: dayNumber(g['day']!),
  })),
  rule('day-month-turn', `${NAMED_DAY}${ANY_DAY}\\s+${MONTH_FULL}\\s+${TURN}`, dayOfTurn),
  rule('turn-day-month', `${TURN}\\s+${ANY_DAY}\\s+${MONTH_FULL}(?!\\s+\\d{4})`, dayOfTurn),
  rule('day-of-other-year', `${NAMED_DAY}${ANY_DAY}\\s+${MONTH_FULL}\\s+${SAME_YEAR}`, (g) => ({
    type: 'same-year',
    month: monthNumber(g['month']!),
    day: dayNumber(g['day']!),
    ...(g['later'] && { years: 1 }),
  })),
  rule('day-month', `${NAMED_DAY}${DAY}\\s+${MONTH}(?:\\s+(?:del\\s+)?${YEAR})?`, day),
  rule('spelled-day', `${NAMED_DAY}${ANY_DAY}\\s+${MONTH_FULL}(?:\\s+(?:del\\s+)?${YEAR})?`, day),
  rule('end-of-month', `(?:fine|la fine di|la fine del mese di|fine mese di)\\s+${MONTH_FULL}(?:\\s+${YEAR})?`, (g) => ({
    type: 'end-of',
    unit: 'month',
    ...withYear(g),
    month: monthNumber(g['month']!),
  })),
  rule(
    'end-of-year',
    `(?:la\\s+)?fine\\s+(?:del\\s+|dell'anno\\s+)?${YEAR}|(?:la\\s+)?fine\\s+(?:dell'anno(?!\\s+(?:scorso|prossimo|passato))|d'anno|anno|di quest'anno)|(?<=entro\\s(?:il\\s+)?)${'(?<byyear>(?:19|20)\\d\\d)'}|(?<=entro\\s)(?:l'anno|quest'anno|Natale)|(?<=entro\\s)la\\s+fine\\s+dell'anno`,
    (g) => ({ type: 'end-of', unit: 'year', ...(g['byyear'] ? { year: Number(g['byyear']) } : withYear(g)), count: 0 }),
  ),
  rule(
    'end-of-other-year',
    "(?:la\\s+)?fine\\s+(?:dell'anno\\s+(?<which>scorso|prossimo|passato)|dello (?<prior>scorso) anno|del (?<after>prossimo) anno)",
    (g) => ({
      type: 'end-of',
      unit: 'year',
      count: yearsOf(g),
    }),
  ),
  rule('end-of-this-month', '(?:la\\s+)?fine\\s+(?:del\\s+|di questo\\s+)?mese(?!\\s+di)', () => ({
    type: 'end-of',
    unit: 'month',
    count: 0,
  })),
  rule('middle-of-year', `(?:la\\s+)?metà\\s+(?:del\\s+|dell'anno\\s+)?${YEAR}`, (g) => ({
    type: 'month',
    year: Number(g['year']),
    month: 6,
  })),
  rule('month-turn', `${MONTH_FULL}\\s+${TURN}`, dayOfTurn),
  rule(
    'turn-month',
    `(?:(?:nel|del|dal|il|lo|dello|nello|dallo)\\s+)?${TURN}\\s+(?:mese\\s+di\\s+)?${MONTH_FULL}(?!\\s+\\d{4})`,
    dayOfTurn,
  ),
  rule('month-of-year', `${MONTH_FULL}\\s+${YEAR_TURN}`, (g) => ({
    type: 'relative-month',
    month: monthNumber(g['month']!),
    years: yearsOf(g),
  })),
  rule('month-years-ago', `${MONTH_FULL}\\s+di\\s+${NUMBER}\\s+anni\\s+fa`, (g) => ({
    type: 'relative-month',
    month: monthNumber(g['month']!),
    years: -count(g['count']!),
  })),
  rule('month-year', `${MONTH}\\s+(?:del\\s+)?${YEAR}`, (g) => ({
    type: 'month',
    year: Number(g['year']),
    month: monthNumber(g['month']!),
  })),
  rule('same-year-month', `${MONTH_FULL}\\s+${SAME_YEAR}`, (g) => ({
    type: 'same-year',
    month: monthNumber(g['month']!),
    ...(g['later'] && { years: 1 }),
  })),
  // "il 6 del mese passato", "dal 5 del mese prossimo".
  rule(
    'day-of-other-month',
    `${ANY_DAY}\\s+del(?:lo)?\\s+(?:mese\\s+(?:(?<gone>scorso|passato)|prossimo|venturo|entrante)|(?<past>scorso)\\s+mese|prossimo\\s+mese)`,
    (g) => ({ type: 'offset', unit: 'month', count: (g['gone'] ?? g['past']) ? -1 : 1, day: dayNumber(g['day']!) }),
  ),
  rule(
    'day-of-the-same-month',
    `${ANY_DAY}\\s+(?:(?:di questo|del|del corrente)\\s+mese|c\\.\\s?m\\.|corrente\\s+mese)`,
    (g) => ({
      type: 'day',
      day: dayNumber(g['day']!),
    }),
  ),
  rule(
    'month-alone',
    `(?<=(?:[ai]n?|ad|da|dal|di|del|dello|entro|per|fino a|verso|tra|fra|nel|a metà|metà|inizio|inizi di|fine|già in|mese di|dall'|dell'|nell'|sin da|d')\\s?)${MONTH_FULL}`,
    (g) => ({ type: 'month', month: monthNumber(g['month']!) }),
  ),
  rule('this-month', 'questo\\s+mese|il\\s+mese\\s+in\\s+corso', () => ({ type: 'offset', unit: 'month', count: 0 })),
  rule('last-month', 'il\\s+mese\\s+(?:scorso|passato)|lo\\s+scorso\\s+mese', () => ({
    type: 'offset',
    unit: 'month',
    count: -1,
  })),
  rule('next-month', '(?:il|del|dal)\\s+mese\\s+prossimo|(?:il|del|dal)\\s+prossimo\\s+mese', () => ({
    type: 'offset',
    unit: 'month',
    count: 1,
  })),
  rule('last-year', "(?:l'|dell'|nell'|dall')anno\\s+(?:scorso|passato)|(?:lo|dello|nello|dallo)\\s+scorso\\s+anno", () => ({
    type: 'offset',
    unit: 'year',
    count: -1,
  })),
  rule('this-year', "(?:di\\s+)?quest'anno|(?:l'|dell'|nell')anno\\s+in\\s+corso|nel corso dell'anno|in corso d'anno", () => ({
    type: 'offset',
    unit: 'year',
    count: 0,
  })),
  rule('next-year', "(?:l'|dell'|nell'|dall')anno\\s+(?:prossimo|venturo)|(?:il|del|dal|nel)\\s+prossimo\\s+anno", () => ({
    type: 'offset',
    unit: 'year',
    count: 1,
  })),
  rule('ago', `${NUMBER}\\s+${UNIT}\\s+(?:fa|or\\s+sono)`, (g) => ({
    type: 'offset',
    unit: unitOf(g['unit']!),
    count: -count(g['count']!),
  })),
  rule('for-so-long', `(?<=(?:da)\\s+)${NUMBER}\\s+${UNIT}`, (g) => ({
    type: 'offset',
    unit: unitOf(g['unit']!),
    count: -count(g['count']!),
  })),
  rule('in-so-long', `(?<=(?:fra|tra)\\s+)${NUMBER}\\s+${UNIT}`, (g) => ({
    type: 'offset',
    unit: unitOf(g['unit']!),
    count: count(g['count']!),
  })),
  rule('day-before-yesterday', "l'altro\\s?ieri|l'altroieri|avantieri|ieri\\s+l'altro", () => ({
    type: 'offset',
    unit: 'day',
    count: -2,
  })),
  rule('yesterday', 'ieri(?:\\s+(?:mattina|pomeriggio|sera|notte))?|iersera', () => ({ type: 'offset', unit: 'day', count: -1 })),
  rule(
    'today',
    '(?<!fa,\\s(?:proprio\\s)?)oggi(?!\\s+è\\s+tutelato)|odiern[oaie]|stamane|stamani|stamattina|stasera|stanotte|(?:in\\s+)?questa\\s+(?:mattina|sera)|questo\\s+pomeriggio|(?:a|alla)\\s+mezzanotte|in\\s+giornata|in\\s+queste\\s+ore',
    () => ({ type: 'offset', unit: 'day', count: 0 }),
  ),
  rule('tomorrow', 'domani(?:\\s+(?:mattina|pomeriggio|sera))?|domattina', () => ({ type: 'offset', unit: 'day', count: 1 })),
  rule('day-after-tomorrow', 'dopodomani', () => ({ type: 'offset', unit: 'day', count: 2 })),
  rule('weekday-day', `${WEEKDAY.replace('?<weekday>', '?:')}\\s+(?<day>[0-3]?\\d)(?![.,:]?\\d)`, (g) => ({
    type: 'day',
    day: dayNumber(g['day']!),
  })),
  rule(
    'weekday',
    `(?:(?:lo|la|il|di)\\s+)?(?:(?<turn>${LAST}|${NEXT})\\s+)?${WEEKDAY}(?:\\s+(?<later>${LAST}|${NEXT}))?`,
    (g) => ({
      type: 'weekday',
      weekday: DAYS.findIndex((name) => name.startsWith(g['weekday']!.toLowerCase().slice(0, 3))),
      ...turn(g['turn'] ?? g['later']),
    }),
  ),
  rule(
    'period-of-year',
    `(?:(?:primavera|estate|autunno|inverno|inizio|inizi|avvio|esercizio|(?:primo|secondo|terzo|quarto|ultimo)\\s+(?:trimestre|semestre|quadrimestre))(?:\\s+(?:del|dell'anno))?)\\s+${YEAR}`,
    (g) => ({
      type: 'year',
      year: Number(g['year']),
    }),
  ),
  rule(
    'year',
    `(?<=(?:nel|del|dal|al|il|entro|fino al|di|sul|col|verso il|già nel|per il|intorno al|anno|in|nell'anno|dell'anno)\\s+|dell'|\\()${YEAR}(?!\\s*(?:euro|milioni|miliardi|metri|uomini))`,
    (g) => ({ type: 'year', year: Number(g['year']) }),
  ),
  // "il 15", "dal 15", "venerdì 3": a bare day of this month or the next.
  rule(
    'bare-day',
    `(?<=(?:^|\\s)(?:il|dal|al|del|entro il|giorno)\\s+)(?<day>[0-3]?\\d)(?=\\s*(?:[,;.)]|$|\\s(?:scorso|prossimo)|\\s(?:a|ad|in|con|davanti)\\s(?!\\d)))(?![.,]\\d)`,
    (g) => {
      const number = Number(g['day']);
      return number >= 1 && number <= 31 ? { type: 'day', day: number } : null;
    },
  ),
];

const LINKS: readonly (readonly [RegExp, DateHit['link']])[] = [
  // "lo ha annunciato ieri", "fa sapere oggi": the day of saying.
  [
    /(?<![\p{L}])(?:(?:detto|dett[oaie]|dichiarat[oaie]|riferit[oaie]|rivelat[oaie]|precisat[oaie]|spiegat[oaie]|resa? not[oaie]|reso noto|fatto sapere|ribadit[oaie]|affermat[oaie]|anticipat[oaie]|annunciat[oaie]|annunciava(?:no)?|annunciò|disse|spiegò)|(?:annuncia|spiega|precisa|riferisce|rende noto|fa sapere)(?:no)?)\s+(?:anche\s+|poi\s+|già\s+|sempre\s+)?(?:il\s+|lo\s+|l')?$/iu,
    'said',
  ],
  [
    /(?<![\p{L}])(?:fino\s+a(?:l|ll'|d)?|sino\s+a(?:l|ll'|d)?|valid[oaie]\s+fino\s+a(?:l|ll'|lla)?|(?<!(?<!\p{L})a\s)scadenza\s+il)\s*(?:\p{L}+\s+)?$/iu,
    'until',
  ],
  [
    /(?<![\p{L}])(?:in\s+(?:programma|calendario|agenda)|previst[oaie]|programmat[oaie]|fissat[oaie]|calendarizzat[oaie]|attes[oaie]|convocat[oaie]|dovev(?:a|ano)\s+(?:\p{L}+\s+){1,6}?|avrebbe(?:ro)?\s+dovuto\s+(?:\p{L}+\s+){1,6}?)\s*(?:(?:inizialmente|originariamente)\s+)?(?:per\s+)?(?:il|l'|lo|la|i|nel|a|ad|in)?\s*$/iu,
    'due',
  ],
  [/(?<![\p{L}])(?:entro|non\s+oltre|prima\s+d(?:i|el|ell'|ella))\s*(?:il\s+|l'|la\s+)?$/iu, 'by'],
  [
    /(?<![\p{L}])(?:dopo|a seguito di|sin\s+dal(?:l')?|fin\s+dal(?:l')?|da|dal|dall'|dallo|dalla|a\s+partire\s+dal(?:l')?|a\s+decorrere\s+dal(?:l')?)\s*$/iu,
    'since',
  ],
];

/** "n. 184 del 18 novembre", "decreto 5 maggio": the date of a gazette, a sitting or another act. */
const OTHERS =
  /(?:Gazzetta\s+(?:Ufficiale\s+)?(?:\(?n\.?\s*\d+\s+)?(?:del\s+)?|Serie generale n\. \d+ del |G\.?U\.? n\. \d+ del |classe |bilancio |legge di bilancio |Expo |edizione |Agenda )$/u;

/** "In vigore dal 9 agosto" dates an event; "cooperano dal 2011" and "dallo scorso ottobre" do not. */
const FROM_A_DAY = /(?<![\p{L}])(?:da|dal|dall')\s*$/iu;

/** "slitta a febbraio", "rinviato al 2030": the new date is not when it was put off, but when it is to be. */
const PUT_OFF_TO =
  /(?:slitt|rinvi|posticip|spost|differi|scivol|rimand)\p{L}*\s+(?:\p{L}+\s+){0,3}?(?:a|ad|al|alla|all'|oltre\s+il|a\s+dopo(?:\s+il)?|agli|ai)\s*(?:(?:fine|inizio|metà|primavera|estate|autunno|inverno)\s+)?$/iu;

const isDay = (raw: RawDate) =>
  raw.type === 'day' ||
  raw.type === 'weekday' ||
  (raw.type === 'offset' && raw.unit === 'day') ||
  (raw.type === 'relative-month' && raw.day !== undefined);

function linkOf(text: string, start: number, raw: RawDate): DateHit['link'] {
  const before = text.slice(Math.max(0, start - 60), start);
  if (
    /(?<![\p{L}])(?:(?:(?<!(?:porta|portano|portava|reca|recano) la )(?<!(?<!\p{L})in )data|appuntamento)\s+(?:del|di)|non\s+\p{L}+\s+pront[oaie]\s+(?:a|ad|per|nel))\s*$/iu.test(
      before,
    ) ||
    OTHERS.test(before)
  )
    return 'other';
  if (PUT_OFF_TO.test(before)) return 'due';
  if (FROM_A_DAY.test(before) && isDay(raw)) return 'at';
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
      if (value) hits.push({ start, end, raw: value, link: linkOf(text, start, value), rule: `it.date.${id}` });
    }
  }
  return hits.sort((a, b) => a.start - b.start);
}
