// What Italian dates are made of: months, days, numbers, turns of the year; and what their words say.

import type { RawDate } from '../../../language.js';
import type { Groups } from '../../date-rules.js';

export const MONTHS = ['gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic'];
export const DAYS = ['domenica', 'lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato'];
export const MONTH_FULL =
  '(?<month>gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)';
export const MONTH = MONTH_FULL.replace(
  /\)$/,
  '|gen\\.?|feb\\.?|mar\\.?|apr\\.?|mag\\.?|giu\\.?|lug\\.?|ago\\.?|sett?\\.?|ott\\.?|nov\\.?|dic\\.?)',
);
export const YEAR = '(?<year>(?:19|20)\\d\\d)';
export const DAY = '(?<day>[0-3]?\\d|primo)(?:°|º)?';
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
export const ANY_DAY = `(?<day>[0-3]?\\d|primo|${SPELLED.join('|')})(?:°|º)?`;
export const NAMED_DAY = "(?:(?:domenica|luned[iì]'?|marted[iì]'?|mercoled[iì]'?|gioved[iì]'?|venerd[iì]'?|sabato),?\\s+)?";
export const WEEKDAY = "(?<weekday>domenica|luned[iì]'?|marted[iì]'?|mercoled[iì]'?|gioved[iì]'?|venerd[iì]'?|sabato)";
export const LAST = '(?:scors[oa]|passat[oa]|ultim[oa]|u\\.?s\\.?)';
export const NEXT = '(?:prossim[oa]|venturo|entrante|p\\.?v\\.?)';
export const TURN = `(?<turn>${LAST}|${NEXT})`;
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
export const NUMBER = `(?<count>${Object.keys(COUNT).join('|')}|un'|\\d{1,2})`;
export const UNIT = '(?<unit>giorn[oi]|settiman[ae]|mes[ei]|ann[oi])';

export const monthNumber = (word: string): number => MONTHS.indexOf(word.toLowerCase().slice(0, 3)) + 1;
export function dayNumber(word: string): number {
  const spelled = SPELLED.indexOf(word.toLowerCase());
  if (spelled >= 0) return spelled + 2;
  return word.toLowerCase() === 'primo' ? 1 : Number(word);
}
export const count = (word: string): number => (word === "un'" ? 1 : (COUNT[word.toLowerCase()] ?? Number(word)));
export const unitOf = (word: string): 'day' | 'week' | 'month' | 'year' =>
  ({ g: 'day', s: 'week', m: 'month', a: 'year' })[word[0]!.toLowerCase() as 'g'] as 'day';
export const withYear = (g: Groups) => (g['year'] ? { year: Number(g['year']) } : {});
export const turn = (word: string | undefined): { turn?: -1 | 1 } =>
  word ? { turn: new RegExp(`^${NEXT}$`, 'iu').test(word) ? 1 : -1 } : {};
export const day = (g: Groups): RawDate => ({
  type: 'day',
  ...withYear(g),
  month: monthNumber(g['month']!),
  day: dayNumber(g['day']!),
});
export const dayOfTurn = (g: Groups): RawDate => ({
  type: 'relative-month',
  month: monthNumber(g['month']!),
  ...turn(g['turn']),
  ...(g['day'] ? { day: dayNumber(g['day']) } : {}),
});

export const YEAR_TURN =
  "(?:dell'anno (?<which>scorso|passato|prossimo)|dello (?<prior>scorso) anno|del (?<after>prossimo) anno|di (?<this>quest)'anno|dell'(?<current>anno in corso))";
export const yearsOf = (g: Groups): number =>
  g['prior'] || /scorso|passato/iu.test(g['which'] ?? '') ? -1 : g['after'] || g['which'] ? 1 : 0;

/** The year that the text named last, or the one after: "nel dicembre di quell'anno", "a marzo dell'anno seguente". */
export const SAME_YEAR =
  "(?:(?:dello\\s+stesso\\s+|del\\s+medesimo\\s+|di\\s+quell'\\s*|di\\s+quello\\s+stesso\\s+)anno|(?<later>dell'anno\\s+(?:dopo|seguente|successivo)))";

/** A day so many days before or after another: of any year where that is not named. */
export function dayFrom(g: Groups): RawDate {
  const days = g['count'] ? count(g['count']) * (unitOf(g['unit']!) === 'week' ? 7 : 1) : 1;
  const at = new Date(Date.UTC(Number(g['year'] ?? 2001), monthNumber(g['month']!) - 1, dayNumber(g['day']!)));
  at.setUTCDate(at.getUTCDate() + (g['after'] || g['ahead'] ? days : -days));
  return { type: 'day', ...(g['year'] && { year: at.getUTCFullYear() }), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}
