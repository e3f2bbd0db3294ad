// The rules of Italian dates, in their order.

import { type DateRule, rule } from '../../date-rules.js';
import {
  DAYS,
  MONTH_FULL,
  MONTH,
  YEAR,
  DAY,
  ANY_DAY,
  NAMED_DAY,
  WEEKDAY,
  LAST,
  NEXT,
  TURN,
  NUMBER,
  UNIT,
  monthNumber,
  dayNumber,
  count,
  unitOf,
  withYear,
  turn,
  day,
  dayFrom,
  dayOfTurn,
  YEAR_TURN,
  yearsOf,
  SAME_YEAR,
} from './words.js';

/** In order: a text taken by one rule is not read again by the next. */
export const RULES: readonly DateRule[] = [
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
  rule('day-years-ago', `${NAMED_DAY}${ANY_DAY}\\s+${MONTH_FULL}\\s+di\\s+${NUMBER}\\s+ann[oi]\\s+(?:fa|or\\s+sono)`, (g) => ({
    type: 'relative-month',
    month: monthNumber(g['month']!),
    years: -count(g['count']!),
    day: dayNumber(g['day']!),
  })),
  // "Nel 2014, il 30 settembre": the year first.
  rule(
    'year-and-day',
    `(?<=(?:^|[.;:]\\s+)nel\\s+${YEAR},\\s+(?:e\\s+precisamente\\s+)?(?:il\\s+|l'))${ANY_DAY}\\s+${MONTH_FULL}`,
    day,
  ),
  // "il 6 maggio ... e il 19 dello stesso mese", "il 22 luglio ... cinque giorni dopo": counted from a day named before.
  rule(
    'day-of-that-month',
    `(?<=${MONTH_FULL}(?:\\s+${YEAR})?(?![\\p{L}])[^.;]{0,120}?)${ANY_DAY}\\s+(?:dello\\s+stesso|del\\s+medesimo|di\\s+quello\\s+stesso|di\\s+quel)\\s+mese`,
    day,
  ),
  rule(
    'days-from-then',
    `(?<=${DAY}\\s+${MONTH_FULL}(?:\\s+${YEAR})?(?![\\p{L}])[^.]{0,120}?)(?:(?<after>l'indomani|il\\s+giorno\\s+(?:dopo|seguente|successivo))|(?<before>il\\s+giorno\\s+(?:prima|precedente)|la\\s+vigilia)|${NUMBER}\\s+(?<unit>giorn[oi]|settiman[ae])\\s+(?:(?<ahead>dopo|più\\s+tardi)|prima(?!\\s+(?:di|del|della|dell)(?![\\p{L}]))))`,
    dayFrom,
  ),
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
  rule('ago', `${NUMBER}\\s+${UNIT}(?:(?<=mes[ei]|settiman[ae])\\s+e\\s+mezzo)?\\s+(?:fa|or\\s+sono)`, (g) => ({
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
    '(?<!fa,\\s(?:proprio\\s)?)oggi(?!\\s+è\\s+tutelato)|odiern[oaie]|stamane|stamani|stamattina|stasera|stanotte|(?:in\\s+)?questa\\s+(?:mattina|sera)|questo\\s+pomeriggio|(?:a|alla)\\s+mezzanotte|(?:a|da)\\s+mezzogiorno|in\\s+giornata|in\\s+queste\\s+ore',
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
    `(?<=(?:^|\\s)(?:il|dal|al|del|entro il|giorno)\\s+)(?<day>[0-3]?\\d)(?=\\s*(?:[,;.)]|$|\\s(?:scorso|prossimo)|\\s(?:a|ad|in|con|davanti|è|sono|era|erano)\\s(?!\\d)))(?![.,]\\d)`,
    (g) => {
      const number = Number(g['day']);
      return number >= 1 && number <= 31 ? { type: 'day', day: number } : null;
    },
  ),
];
