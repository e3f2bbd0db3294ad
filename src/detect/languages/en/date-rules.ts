// English dates as written: one rule a way of writing.

import { type DateRule, type Groups, rule } from '../date-rules.js';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTH =
  '(?<month>January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)';
const MONTH_FULL = MONTH.replace(/\|Jan.*\)$/, ')');
const YEAR = '(?<year>(?:19|20)\\d\\d)';
const DAY = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?';
const COUNT: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  eighteen: 18,
  thirty: 30,
  sixty: 60,
  ninety: 90,
};

const NUMBER =
  '(?<count>an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|thirty|sixty|ninety|\\d{1,3})';
/** "Last", "this" and "next", counted. */
const STEPS_OFF = { last: -1, this: 0, next: 1 };
const UNIT = '(?<unit>day|week|month|year)s?';

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
/** "the third day of May", as treaties date themselves. */
const NTH: Readonly<Record<string, number>> = {
  ...Object.fromEntries(ORDINALS.map((word, at) => [word, at + 1])),
  ...Object.fromEntries(ORDINALS.slice(0, 9).map((word, at) => [`twenty-${word}`, at + 21])),
  twentieth: 20,
  thirtieth: 30,
  'thirty-first': 31,
};

const FEASTS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  'boxing day': [12, 26],
  "new year's eve": [12, 31],
  "new year's day": [1, 1],
};

const monthNumber = (word: string): number =>
  MONTHS.findIndex((name) => name.startsWith(word.toLowerCase().replace('.', '').slice(0, 3))) + 1;
const count = (word: string): number => COUNT[word.toLowerCase()] ?? Number(word);
const withYear = (g: Groups) => (g['year'] ? { year: Number(g['year']) } : {});
const turn = (word: string | undefined): { turn?: -1 | 1 } =>
  word && /^(?:last|past|previous)$/i.test(word) ? { turn: -1 } : word && /^(?:next|coming)$/i.test(word) ? { turn: 1 } : {};

/** In order: a text taken by one rule is not read again by the next. */
export const RULES: readonly DateRule[] = [
  rule('iso', `${YEAR}-(?<month>0[1-9]|1[0-2])-(?<day>[0-3]\\d)`, (g) => ({
    type: 'day',
    year: Number(g['year']),
    month: Number(g['month']),
    day: Number(g['day']),
  })),
  rule('day-range', `${DAY}\\s*(?:-|to|and|&)\\s*[0-3]?\\d(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}(?:,?\\s+${YEAR})?`, (g) => ({
    type: 'day',
    ...withYear(g),
    month: monthNumber(g['month']!),
    day: Number(g['day']),
  })),
  rule('month-day-range', `${MONTH}\\s+${DAY}\\s*(?:-|to|and|&)\\s*[0-3]?\\d(?:st|nd|rd|th)?(?:,?\\s+${YEAR})?`, (g) => ({
    type: 'day',
    ...withYear(g),
    month: monthNumber(g['month']!),
    day: Number(g['day']),
  })),
  rule('day-of-year', `${DAY}\\s+(?:of\\s+)?${MONTH_FULL}\\s+(?:of\\s+)?(?<which>last|this|next)\\s+year`, (g) => ({
    type: 'relative-month',
    month: monthNumber(g['month']!),
    years: STEPS_OFF[g['which']!.toLowerCase() as 'last'],
    day: Number(g['day']),
  })),
  rule('month-day-of-year', `${MONTH}\\s+${DAY}\\s+(?:of\\s+)?(?<which>last|this|next)\\s+year`, (g) => ({
    type: 'relative-month',
    month: monthNumber(g['month']!),
    years: STEPS_OFF[g['which']!.toLowerCase() as 'last'],
    day: Number(g['day']),
  })),
  rule(
    'day-of-that-year',
    `(?:${DAY}\\s+(?:of\\s+)?${MONTH_FULL}|${MONTH_FULL.replace('?<month>', '?<month2>')}\\s+${DAY.replace('?<day>', '?<day2>')}),?\\s+(?:of\\s+)?(?:that|the\\s+same)\\s+year`,
    (g) => ({
      type: 'same-year',
      month: monthNumber((g['month'] ?? g['month2'])!),
      day: Number(g['day'] ?? g['day2']),
    }),
  ),
  rule('day-of-next-month', `(?:the\\s+)?${DAY}\\s+of\\s+(?<which>last|this|next)\\s+month`, (g) => ({
    type: 'offset',
    unit: 'month',
    count: STEPS_OFF[g['which']!.toLowerCase() as 'last'],
    day: Number(g['day']),
  })),
  rule('end-of-last-year', '(?:the\\s+)?end\\s+of\\s+last\\s+year', () => ({ type: 'end-of', unit: 'year', count: -1 })),
  rule(
    'spelled-day',
    `(?:the\\s+)?(?<nth>${Object.keys(NTH).join('|')})\\s+(?:day\\s+)?of\\s+${MONTH_FULL}(?:,?\\s+${YEAR})?`,
    (g) => ({
      type: 'day',
      ...withYear(g),
      month: monthNumber(g['month']!),
      day: NTH[g['nth']!.toLowerCase()]!,
    }),
  ),
  rule('day-of-month', `${DAY}\\s+day\\s+of\\s+${MONTH_FULL}(?:,?\\s+${YEAR})?`, (g) => ({
    type: 'day',
    ...withYear(g),
    month: monthNumber(g['month']!),
    day: Number(g['day']),
  })),
  rule('day-month', `${DAY}\\s+(?:of\\s+)?${MONTH}(?:,?\\s+${YEAR})?`, (g) => ({
    type: 'day',
    ...withYear(g),
    month: monthNumber(g['month']!),
    day: Number(g['day']),
  })),
  rule('day-last-month', `${DAY}\\s+(?<turn>last|next)\\s+${MONTH_FULL}`, (g) => ({
    type: 'relative-month',
    month: monthNumber(g['month']!),
    ...turn(g['turn']),
    day: Number(g['day']),
  })),
  rule('month-day', `${MONTH}\\s+${DAY}(?:,?\\s+${YEAR})?(?!\\s*(?:percent|%|billion|million))`, (g) => ({
    type: 'day',
    ...withYear(g),
    month: monthNumber(g['month']!),
    day: Number(g['day']),
  })),
  rule('end-of-month', `(?:the\\s+)?end\\s+of\\s+${MONTH_FULL}(?:\\s+${YEAR})?`, (g) => ({
    type: 'end-of',
    unit: 'month',
    ...withYear(g),
    month: monthNumber(g['month']!),
  })),
  rule('end-of-year', `(?:the\\s+)?end\\s+of\\s+(?:(?:the|this)\\s+year|(?<next>next\\s+year)|${YEAR})`, (g) => ({
    type: 'end-of',
    unit: 'year',
    ...withYear(g),
    count: g['next'] ? 1 : 0,
  })),
  rule('end-year', `(?:the\\s+)?(?:year-)?end-(?:of-)?${YEAR}`, (g) => ({
    type: 'end-of',
    unit: 'year',
    ...withYear(g),
    count: 0,
  })),
  rule('month-of-that-year', `${MONTH_FULL}\\s+(?:of\\s+)?(?:that|the\\s+same)\\s+year`, (g) => ({
    type: 'same-year',
    month: monthNumber(g['month']!),
  })),
  rule(
    'year-out',
    `before\\s+(?:the\\s+year|${YEAR})\\s+(?:is\\s+out|ends)|(?:by\\s+|the\\s+)?year[- ]end|before\\s+Christmas`,
    (g) => ({ type: 'end-of', unit: 'year', ...withYear(g), count: 0 }),
  ),
  rule('end-of-this-month', '(?:the\\s+)?end\\s+of\\s+(?:the|this)\\s+month', () => ({
    type: 'end-of',
    unit: 'month',
    count: 0,
  })),
  rule('middle-of-year', `(?:the\\s+)?mid(?:dle\\s+of\\s+|[- ])${YEAR}`, (g) => ({
    type: 'month',
    year: Number(g['year']),
    month: 6,
  })),
  rule('last-month-name', `(?<turn>last|next|past|coming)\\s+${MONTH_FULL}`, (g) => ({
    type: 'relative-month',
    month: monthNumber(g['month']!),
    ...turn(g['turn']),
  })),
  rule('month-of-year', `${MONTH_FULL}\\s+(?:of\\s+)?(?<which>last|this|next)\\s+year`, (g) => ({
    type: 'relative-month',
    month: monthNumber(g['month']!),
    years: STEPS_OFF[g['which']!.toLowerCase() as 'last'],
  })),
  rule('month-year', `${MONTH}\\s+(?:of\\s+)?${YEAR}`, (g) => ({
    type: 'month',
    year: Number(g['year']),
    month: monthNumber(g['month']!),
  })),
  rule(
    'month-alone',
    '(?<=(?:in|since|until|by|from|during|of|early|late|mid|for)[\\s-])(?:early\\s+|late\\s+|mid-?\\s*)?' + MONTH_FULL,
    (g) => ({ type: 'month', month: monthNumber(g['month']!) }),
  ),
  rule('feast', `(?<feast>Christmas Eve|Christmas Day|Boxing Day|New Year's Eve|New Year's Day)(?:,?\\s+${YEAR})?`, (g) => {
    const [month, day] = FEASTS[g['feast']!.toLowerCase()]!;
    return { type: 'day', ...withYear(g), month, day };
  }),
  rule('this-month', '(?:earlier\\s+|later\\s+)?this\\s+month', () => ({ type: 'offset', unit: 'month', count: 0 })),
  rule('before-last', 'the\\s+(?<unit>day|week|month|year)\\s+before\\s+(?:yesterday|last)', (g) => ({
    type: 'offset',
    unit: g['unit']!.toLowerCase() as 'day',
    count: -2,
  })),
  rule('this-week', '(?<!day\\s)(?:earlier\\s+|later\\s+)?(?<which>this|last|next|past)\\s+week', (g) => ({
    type: 'offset',
    unit: 'week',
    count: { this: 0, last: -1, past: -1, next: 1 }[g['which']!.toLowerCase() as 'last'],
  })),
  rule('last-month', 'last\\s+month', () => ({ type: 'offset', unit: 'month', count: -1 })),
  rule('next-month', 'next\\s+month', () => ({ type: 'offset', unit: 'month', count: 1 })),
  rule('last-year', 'last\\s+year', () => ({ type: 'offset', unit: 'year', count: -1 })),
  rule('this-year', '(?:earlier\\s+|later\\s+)?this\\s+year', () => ({ type: 'offset', unit: 'year', count: 0 })),
  rule('next-year', 'next\\s+year', () => ({ type: 'offset', unit: 'year', count: 1 })),
  rule(
    'ago',
    '(?<count>an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})\\s+(?<unit>day|week|month|year)s?\\s+(?:ago|earlier|before)',
    (g) => ({ type: 'offset', unit: g['unit']!.toLowerCase() as 'day', count: -count(g['count']!) }),
  ),
  ...[
    `(?:within|in)\\s+(?:the\\s+next\\s+)?${NUMBER}\\s+${UNIT}'?\\s+time`,
    `within\\s+(?:the\\s+next\\s+)?${NUMBER}\\s+(?<unit>month|year)s?(?!\\s+(?:of|after|from|following))`,
    `${NUMBER}\\s+${UNIT}\\s+(?:from\\s+(?:now|today)|hence)`,
  ].map((pattern) =>
    rule('from-now', pattern, (g) => ({
      type: 'offset',
      unit: g['unit']!.toLowerCase() as 'day',
      count: count(g['count']!),
    })),
  ),
  rule('yesterday', 'yesterday(?:\\s+(?:morning|afternoon|evening))?|last\\s+night', () => ({
    type: 'offset',
    unit: 'day',
    count: -1,
  })),
  // What went out at midnight did so when the day before was over; what goes out at midnight does so when this day is.
  rule('midnight-gone', '(?<=\\b(?:went|ran|fell|came|\\p{L}{2,}ed)\\b[^.;,]{0,30})at\\s+midnight(?!\\s+on\\b)', () => ({
    type: 'offset',
    unit: 'day',
    count: -1,
  })),
  rule('today', 'today|tonight|this\\s+(?:morning|afternoon|evening)|at\\s+(?:midnight|noon)(?!\\s+on\\b)', () => ({
    type: 'offset',
    unit: 'day',
    count: 0,
  })),
  rule('tomorrow', 'tomorrow', () => ({ type: 'offset', unit: 'day', count: 1 })),
  rule('the-day', '(?<=\\bon )the\\s+(?<day>[0-3]?\\d)(?:st|nd|rd|th)', (g) => ({ type: 'day', day: Number(g['day']) })),
  rule(
    'weekday',
    '(?:(?<turn>last|next|this|coming)\\s+)?(?<weekday>Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)',
    (g) => ({ type: 'weekday', weekday: DAYS.indexOf(g['weekday']!.toLowerCase()), ...turn(g['turn']) }),
  ),
  rule(
    'period-of-year',
    `(?:(?:the\\s+)?(?:early|late|spring|summer|autumn|fall|winter)(?:\\s+of)?|(?:the\\s+)?(?:first|second|third|fourth|last)\\s+(?:quarter|half)\\s+of|Q[1-4]|fiscal(?:\\s+year)?)\\s+${YEAR}`,
    (g) => ({ type: 'year', year: Number(g['year']) }),
  ),
  rule('year', `(?<=(?:in|by|since|until|from|of|for|around|before|after|during|about|back to|the year)\\s|\\()${YEAR}`, (g) => ({
    type: 'year',
    year: Number(g['year']),
  })),
  rule(
    'year-as-goal',
    `${YEAR}(?=\\s+(?:date|goal|target|deadline|appointment|horizon|opening|launch)(?!\\p{L})|\\s+(?:as|remains?|is)\\s+(?:still\\s+)?(?:the|our|its)\\s+(?:date|goal|target|aim|year|deadline|objective)|\\s+on\\s+the\\s+horizon|,?\\s+is,?\\s+(?:for\\s+\\p{L}+,\\s+)?not\\s)`,
    (g) => ({ type: 'year', year: Number(g['year']) }),
  ),
];
