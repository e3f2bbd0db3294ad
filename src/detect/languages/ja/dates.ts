// Japanese dates: days, months, eras, 昨年11月, 同年6月5日, 本5日, 年内, and ranges by their first day.

import type { DateHit, RawDate } from '../../language.js';
import { matchesOf, sifted } from '../../sieve.js';
import type { Groups } from '../date-rules.js';
import { linkOf } from './date-links.js';

const DIGITS = '〇一二三四五六七八九';
/** First year of each era is that year: 令和7年 = 2018 + 7. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925, R: 2018, H: 1988 };
const YEARS_ON: Readonly<Record<string, number>> = {
  一昨年: -2,
  おととし: -2,
  昨年: -1,
  去年: -1,
  今年: 0,
  ことし: 0,
  本年: 0,
  来年: 1,
  明年: 1,
  再来年: 2,
};
const MONTHS_ON: Readonly<Record<string, number>> = { 先々月: -2, 先月: -1, 今月: 0, 本月: 0, 来月: 1, 再来月: 2 };
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
const WEEKDAYS = '日月火水木金土';

const YEAR =
  '(?:(?<year>(?:19|20)\\d\\d|[一二][九〇][〇一二三四五六七八九]{2})年|(?<era>令和|平成|昭和|(?<![A-Za-z])[RH])(?<count>元|\\d{1,2}|[一二三四五六七八九十]{1,3})年)(?:\\([^()]{2,6}年\\))?の?';
/** 24年8月: two digits, told from a span of years by what follows. */
const SHORT_YEAR = "(?<![\\d.,])'?(?<short>[0-6]\\d)年の?";
const RELATIVE_YEAR = `(?<relative>${Object.keys(YEARS_ON).join('|')})(?:\\([^()]{2,6}年\\))?の?`;
const MONTH = '(?<![\\d十])(?<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月(?!号|期|分|額|給|間)';
const DIGIT_MONTH = MONTH.replace('|十[一二]?|[一二三四五六七八九]', '');
const KANJI_DAY = '[二三]?十[一二三四五六七八九]?|[一二三四五六七八九]';
/** A day, and a span of days by its first: 28、29日, 28日及び29日, 28日から30日. Not a number of days: 30日後, 3日間. */
const DAYS = (numbers: string) =>
  `(?<!\\d)(?<day>${numbers})(?:[、・~-]\\s?\\d{1,2}(?:日(?!間)|の?両日)|日(?:\\([${WEEKDAYS}][^)]{0,4}\\))?(?:及び|および|から|~|-|と)(?:${DIGIT_MONTH.replace('?<month>', '?:')})?\\d{1,2}日(?:\\([${WEEKDAYS}][^)]{0,4}\\))?(?:まで)?(?!間)|日(?!目|間|以内|以上|後|前|ごと|分(?!の)|ほど|ぶり|連続|程度|おき|が経|が過|を経(?:て|過)|たっ|[本曜経銀])(?:\\([${WEEKDAYS}](?:曜日?)?(?:・祝)?\\))?)`;
const DAY = DAYS(`[0-3]?\\d|${KANJI_DAY}`);
const DIGIT_DAY = DAYS('[0-3]?\\d');

function number(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (text === '元') return 1;
  if (!text.includes('十')) return Number([...text].map((digit) => DIGITS.indexOf(digit)).join(''));
  const [tens = '', ones = ''] = text.split('十');
  return (tens ? DIGITS.indexOf(tens) : 1) * 10 + (ones ? DIGITS.indexOf(ones) : 0);
}

function yearOf(g: Groups): { year?: number } {
  if (g['year']) return { year: number(g['year']) };
  if (g['era']) return { year: ERAS[g['era']]! + number(g['count']!) };
  return g['short'] ? { year: 2000 + Number(g['short']) } : {};
}

const monthOf = (g: Groups) => number(g['month']!);
const dayOf = (g: Groups) => (g['day'] ? { day: number(g['day']) } : {});
const day = (g: Groups): RawDate => ({
  type: 'day',
  ...yearOf(g),
  ...(g['month'] && { month: monthOf(g) }),
  day: number(g['day']!),
});
const month = (g: Groups): RawDate => ({ type: 'month', ...yearOf(g), month: monthOf(g) });
const relativeMonth = (g: Groups): RawDate => ({
  type: 'relative-month',
  month: monthOf(g),
  years: YEARS_ON[g['relative']!]!,
  ...dayOf(g),
});

/** 同年 and 翌年 go by the date before them in the sentence; where it has none, by the year that the text named last. */
function sameYear(g: Groups, before: RawDate | undefined): RawDate {
  const years = g['next'] ? 1 : 0;
  const rest = { month: monthOf(g), ...dayOf(g) };
  if (before && 'year' in before && before.year !== undefined) {
    const year = before.year + years;
    return g['day']
      ? { type: 'day', year, month: rest.month, day: number(g['day']) }
      : { type: 'month', year, month: rest.month };
  }
  if (before?.type === 'relative-month' && before.years !== undefined)
    return { type: 'relative-month', years: before.years + years, ...rest };
  if (before?.type === 'offset' && before.unit === 'year')
    return { type: 'relative-month', years: before.count + years, ...rest };
  return { type: 'same-year', ...(years && { years }), ...rest };
}

/** 同月12日 goes by the month before it. */
function sameMonth(g: Groups, before: RawDate | undefined): RawDate | null {
  if (!before || !('month' in before) || before.month === undefined || before.type === 'end-of') return null;
  if (before.type === 'relative-month' || before.type === 'same-year') return { ...before, day: number(g['day']!) };
  return {
    type: 'day',
    ...('year' in before && before.year !== undefined && { year: before.year }),
    month: before.month,
    day: number(g['day']!),
  };
}

interface Rule {
  readonly id: string;
  readonly re: RegExp;
  /** Null where the text is no date of an event, but must not be read as one by a later rule either. */
  readonly raw: (g: Groups, before: RawDate | undefined) => RawDate | null;
}

const rule = (id: string, pattern: string, raw: Rule['raw']): Rule => ({ id, re: new RegExp(pattern, 'gu'), raw });
const any = (words: Readonly<Record<string, number>>) => Object.keys(words).join('|');
const PARTS = '(?:上旬|中旬|下旬|初め|初旬|半ば|中)?';

/** In order: a text taken by one rule is not read again by the next. */
const RULES: readonly Rule[] = [
  rule(
    'law',
    `(?:${YEAR})(?:${MONTH}(?:\\d{1,2}日)?)?(?:付)?の?(?=(?:法律|政令|省令|条約|告示|大統領令)第(?![\\d,]+号が、[^。]{0,20}官報に[^、。]{0,6}載))`,
    () => null,
  ),
  rule('numeric', '(?<!\\d)(?<year>20\\d\\d)[/.-](?<month>0?[1-9]|1[0-2])[/.-](?<day>[0-3]?\\d)(?!\\d)', day),
  rule('full', `${YEAR}${MONTH}の?${DAY}`, day),
  rule('short-full', `${SHORT_YEAR}${MONTH}の?${DAY}`, day),
  rule('relative-full', `${RELATIVE_YEAR}${MONTH}の?${DAY}`, relativeMonth),
  rule('same-year', `(?:同|同じ|その|(?<next>翌))年の?${MONTH}(?:${DAY})?`, sameYear),
  rule('month-end', `(?:${YEAR}|${SHORT_YEAR})?${MONTH}末`, (g) => ({
    type: 'end-of',
    unit: 'month',
    ...yearOf(g),
    month: monthOf(g),
  })),
  rule('month-day', `${MONTH}の?${DAY}`, day),
  rule('month-of', `(?:${YEAR}|${SHORT_YEAR})${MONTH}${PARTS}`, month),
  rule('relative-month', `${RELATIVE_YEAR}${MONTH}${PARTS}`, relativeMonth),
  rule('month-offset-day', `(?<near>${any(MONTHS_ON)})の?${DIGIT_DAY}`, (g) => ({
    type: 'offset',
    unit: 'month',
    count: MONTHS_ON[g['near']!]!,
    ...dayOf(g),
  })),
  rule('same-month-day', `同月(?:の)?${DIGIT_DAY}`, sameMonth),
  rule('month-offset-end', `(?<near>${any(MONTHS_ON)})末`, (g) => ({
    type: 'end-of',
    unit: 'month',
    count: MONTHS_ON[g['near']!]!,
  })),
  rule('month-offset', `(?<near>${any(MONTHS_ON)})${PARTS}`, (g) => ({
    type: 'offset',
    unit: 'month',
    count: MONTHS_ON[g['near']!]!,
  })),
  rule('within-month', '月内|今月中', () => ({ type: 'end-of', unit: 'month', count: 0 })),
  rule('this-day', `(?:本|去る|来る|同)${DAY}`, day),
  rule('day-word', `(?<!\\d)(?<word>${any(DAYS_ON)})(?!的|性|の協議)`, (g) => ({
    type: 'offset',
    unit: 'day',
    count: DAYS_ON[g['word']!]!,
  })),
  rule('week', '(?:先週|今週|来週|再来週)(?:末|中|半ば)?(?!の?[月火水木金土日]曜)', () => ({
    type: 'offset',
    unit: 'week',
    count: 0,
  })),
  rule('weekday', `(?<turn>先週|来週|今週|今度|こんど|次)?の?(?<weekday>[${WEEKDAYS}])曜日?`, (g) => ({
    type: 'weekday',
    weekday: WEEKDAYS.indexOf(g['weekday']!),
    ...(/^(?:来週|今度|こんど|次)$/.test(g['turn'] ?? '') && { turn: 1 as const }),
    ...(g['turn'] === '先週' && { turn: -1 as const }),
  })),
  rule('fiscal-end', '(?:今|本)?年度(?:内|末|中)', () => ({ type: 'end-of', unit: 'month', month: 3 })),
  rule('year-end-relative', `${RELATIVE_YEAR}(?:の?大(?:みそか|晦日)|末|中(?=[、。にでまのはも)]|$)|内|いっぱい)`, (g) => ({
    type: 'end-of',
    unit: 'year',
    count: YEARS_ON[g['relative']!]!,
  })),
  rule('year-end', `(?:${YEAR}|${SHORT_YEAR})(?:の?大(?:みそか|晦日)|末|中(?=[、。にでまのはも)]|$)|内|いっぱい)`, (g) => ({
    type: 'end-of',
    unit: 'year',
    ...yearOf(g),
  })),
  rule('within-year', '(?<![昨去来今本同0-9])年(?:内|末)', () => ({ type: 'end-of', unit: 'year', count: 0 })),
  rule(
    'ago',
    '(?<!\\d)(?<count>\\d{1,2}|[一二三四五六七八九十])(?<unit>年|(?:[カかヵケヶ]|箇)月)(?:ほど|余り)?(?:も)?前(?!半|期|後|倒)',
    (g) => ({
      type: 'offset',
      unit: g['unit'] === '年' ? 'year' : 'month',
      count: -number(g['count']!),
    }),
  ),
  rule('season', '(?<season>[昨今来])(?:春|夏|秋|冬)', (g) => ({
    type: 'offset',
    unit: 'year',
    count: '昨今来'.indexOf(g['season']!) - 1,
  })),
  rule('bare-season', '(?:早ければ|遅くとも)(?:この)?(?:春|夏|秋|冬)', () => ({ type: 'offset', unit: 'year', count: 0 })),
  rule('year', `${YEAR}(?!以上|余|来|間|ぶり|代)`, (g) => ({ type: 'year', ...(yearOf(g) as { year: number }) })),
  rule('relative-year', `${RELATIVE_YEAR}(?:度|早々|初め|前半|後半|半ば)?`, (g) => ({
    type: 'offset',
    unit: 'year',
    count: YEARS_ON[g['relative']!]!,
  })),
  rule(
    'short-year',
    "(?<![\\d.,])'?(?<short>[0-6]\\d)年(?=に(?!わた|及|[一1](?:度|回)|渡)|の[配実就運完打初署発設期量]|ごろ|頃|から|まで|以降|初め|半ば|度|春|夏|秋|冬|前半|後半|、)",
    (g) => ({ type: 'year', ...(yearOf(g) as { year: number }) }),
  ),
  rule('month-alone', `${DIGIT_MONTH}${PARTS}`, month),
  rule('day-alone', `(?<![月第約〇一二三四五六七八九十.,])${DIGIT_DAY}`, day),
];

/** True inside 「…」. */
function isQuoted(text: string, at: number): boolean {
  return text.lastIndexOf('「', at) > text.lastIndexOf('」', at);
}

const rulesFor = sifted(RULES);

/** All dates of a normalised sentence, in order, none overlapping. */
export function dates(text: string): DateHit[] {
  const taken: { start: number; end: number }[] = [];
  const found: { start: number; end: number; rule: Rule; groups: Groups }[] = [];
  for (const each of rulesFor(text)) {
    for (const match of matchesOf(each.re, text)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (taken.some((span) => start < span.end && span.start < end)) continue;
      taken.push({ start, end });
      found.push({ start, end, rule: each, groups: match.groups ?? {} });
    }
  }
  const hits: DateHit[] = [];
  for (const { start, end, rule: each, groups } of found.sort((a, b) => a.start - b.start)) {
    const raw = each.raw(groups, hits.at(-1)?.raw);
    // 21日、「きょう止める」と述べた: the day of the saying is named already.
    const today = raw?.type === 'offset' && raw.unit === 'day' && raw.count === 0;
    if (today && isQuoted(text, start) && hits.some((hit) => hit.raw.type === 'day')) continue;
    if (raw) hits.push({ start, end, raw, link: linkOf(text, start, end), rule: `ja.date.${each.id}` });
  }
  return hits;
}
