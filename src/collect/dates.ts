// Reads the dates that sources print: feed dates with their usual faults, English, Italian and Japanese ones, days without a year.

import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../domain/types.js';

export interface DateReading {
  /** IANA zone for dates that name none. */
  readonly zone: string;
  readonly now: Instant;
  /** 11/10/2026 is 10 November; else the day comes first. */
  readonly monthFirst?: boolean | undefined;
}

interface Day {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
}

/** A way of writing days; the first that fits is taken. Groups: y, m, d (numbers), name (of a month), era. */
interface Notation {
  readonly pattern: RegExp;
  readonly numeric?: 'ambiguous';
}

/** First three letters or more of month names, English and Italian. */
const MONTHS = [
  'jan|gen',
  'feb',
  'mar',
  'apr',
  'may|mag',
  'june?|giu',
  'july?|lug',
  'aug|ago',
  'sep|set',
  'oct|ott',
  'nov',
  'dec|dic',
].map((names) => new RegExp(`^(?:${names})`));

const MONTH = String.raw`(?<name>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|gen|mag|giu|lug|ago|set|ott|dic)\p{L}*)\.?`;

/** The year before the first of each era, so that year 1 is the next. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 };

const NOTATIONS: readonly Notation[] = [
  { pattern: /(?<!\d)(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})(?!\d)/u },
  { pattern: /^(?<y>(?:19|20)\d{2})(?<m>\d{2})(?<d>\d{2})(?=t?\d{6}z?$|$)/u },
  { pattern: /(?<era>令和|平成|昭和)?\s*(?<y>\d{1,4}|元)\s*年\s*(?<m>\d{1,2})\s*月\s*(?<d>\d{1,2})\s*日/u },
  { pattern: /(?<!\d)(?<m>\d{1,2})\s*月\s*(?<d>\d{1,2})\s*日/u },
  { pattern: /(?<!\d)(?<y>\d{4})[./](?<m>\d{1,2})[./](?<d>\d{1,2})(?!\d)/u },
  { pattern: /(?<!\d)(?<d>\d{1,2})[./-](?<m>\d{1,2})[./-](?<y>\d{4}|\d{2})(?!\d)/u, numeric: 'ambiguous' },
  {
    pattern: new RegExp(
      String.raw`(?<!\d)(?<d>\d{1,2})(?:st|nd|rd|th|º|°)?[\s-]+(?:of\s+)?${MONTH},?(?:[\s-]+(?<y>\d{4}|\d{2}(?!\d|:)))?`,
      'u',
    ),
  },
  { pattern: new RegExp(String.raw`(?<!\p{L})${MONTH}\s+(?<d>\d{1,2})(?:st|nd|rd|th)?(?!\d|:)(?:,?\s+(?<y>\d{4}))?`, 'u') },
];

const TIME =
  /(?<!\d)(?<h>\d{1,2})(?:[:.]|\s*時\s*)(?<min>\d{2})(?:(?::|分\s*)(?<s>\d{2}))?(?:[.,]\d+)?(?:\s*(?<half>[ap]\.?m\b))?/u;
const COMPACT_TIME = /^t?(?<h>\d{2})(?<min>\d{2})(?<s>\d{2})/u;
const OFFSET = /(?:^|[\s\d)])(?:gmt|utc)?\s*(?<sign>[+-])(?<oh>\d{2}):?(?<om>\d{2})(?!\d)/u;

/** Hours east of UTC of the zone names that RFC 822 and our sources use. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0, ut: 0, utc: 0, gmt: 0, bst: 1, cet: 1, cest: 2, eet: 2, eest: 3, jst: 9, kst: 9,
  est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7,
}; // prettier-ignore
const ZONE_NAME = new RegExp(String.raw`(?:[\s\d])(${Object.keys(ZONES).join('|')})\b`, 'u');

function yearOf(year: string | undefined, era: string | undefined): number | undefined {
  if (year === undefined) return undefined;
  const number = year === '元' ? 1 : Number(year);
  if (era) return (ERAS[era] ?? 0) + number;
  return year.length <= 2 ? 2000 + number : number;
}

function dayOf(groups: Readonly<Record<string, string | undefined>>, swap: boolean): Day {
  const name = groups.name;
  const month = name ? MONTHS.findIndex((months) => months.test(name)) + 1 : Number(groups.m);
  const [m, d] = swap ? [Number(groups.d), month] : [month, Number(groups.d)];
  return { year: yearOf(groups.y, groups.era), month: m, day: d };
}

/** The day of a text, with what stands around it (where the time is). */
function findDay(text: string, monthFirst: boolean): { day: Day; rest: string } | undefined {
  for (const { pattern, numeric } of NOTATIONS) {
    const match = pattern.exec(text);
    if (!match?.groups) continue;
    const swap = numeric === 'ambiguous' && (Number(match.groups.m) > 12 || (monthFirst && Number(match.groups.d) <= 12));
    return { day: dayOf(match.groups, swap), rest: `${text.slice(match.index + match[0].length)} ${text.slice(0, match.index)}` };
  }
  return undefined;
}

/** The latest such day that is not after tomorrow: a press list of January may still show December. */
function withYear({ year, month, day }: Day, { now, zone }: DateReading): Temporal.PlainDate | undefined {
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate();
  const years = year === undefined ? [today.year + 1, today.year, today.year - 1] : [year];
  for (const candidate of years) {
    try {
      const date = Temporal.PlainDate.from({ year: candidate, month, day }, { overflow: 'reject' });
      if (year !== undefined || Temporal.PlainDate.compare(date, today.add({ days: 1 })) <= 0) return date;
    } catch {
      continue;
    }
  }
  return undefined;
}

/** The clock time in `rest`; noon where there is none, so that the day stays the same in every zone near the source's. */
function timeOf(rest: string): Temporal.PlainTime {
  const groups = (COMPACT_TIME.exec(rest) ?? TIME.exec(rest))?.groups;
  if (!groups) return new Temporal.PlainTime(12);
  const half = groups.half?.[0];
  const hour = half ? (Number(groups.h) % 12) + (half === 'p' ? 12 : 0) : Number(groups.h);
  return Temporal.PlainTime.from({ hour, minute: Number(groups.min), second: Number(groups.s ?? 0) }, { overflow: 'constrain' });
}

/** The zone in `rest` as an offset ("+09:00"); undefined where it names none. */
function offsetOf(rest: string): string | undefined {
  const { sign, oh, om } = OFFSET.exec(rest)?.groups ?? {};
  if (sign && Number(oh) < 24 && Number(om) < 60) return `${sign}${oh}:${om}`;
  const name = ZONE_NAME.exec(rest)?.[1];
  if (name === undefined) return undefined;
  const hours = ZONES[name] ?? 0;
  return `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`;
}

/** Years between which a publication date makes sense; outside them it is a fault of the source. */
const YEARS = { first: 1970, last: 2100 };

/** The forms of RFC 822 and ISO 8601 with their zone, in which nearly all feeds write. The last days of months are left to the careful way. */
const STRICT =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun), )?(?:0?[1-9]|1\d|2[0-8]) (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec) (?:19[7-9]|20\d)\d [012]\d:[0-5]\d:[0-5]\d (?:gmt|[+-][01]\d[0-5]\d)$|^(?:19[7-9]|20\d)\d-[01]\d-(?:0[1-9]|1\d|2[0-8])t[012]\d:[0-5]\d:[0-5]\d(?:z|[+-][01]\d:[0-5]\d)$/;

/**
 * The instant that a printed date means; undefined where it is none. Dates without a zone are in `zone`, days without a
 * time are noon there. Numbers alone are Unix times (10 digits: seconds, 13: milliseconds). Never throws.
 */
export function parseDate(input: string | undefined, reading: DateReading): Instant | undefined {
  const text = input?.slice(0, 200).normalize('NFKC').trim().toLowerCase();
  if (!text) return undefined;
  if (/^\d{10}$|^\d{13}$/.test(text)) return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString();
  const strict = STRICT.test(text) ? Date.parse(text) : NaN;
  if (!Number.isNaN(strict)) return new Date(strict).toISOString();
  const found = findDay(text, reading.monthFirst ?? false);
  const date = found && withYear(found.day, reading);
  if (!found || !date || date.year < YEARS.first || date.year > YEARS.last) return undefined;
  const local = date.toPlainDateTime(timeOf(found.rest));
  const zone = offsetOf(found.rest) ?? reading.zone;
  return new Date(local.toZonedDateTime(zone).epochMilliseconds).toISOString();
}

/** The day that an address names (/2026/04/12/, 12-04-2026-title, 20260412): undefined where it names none. */
export function dateInUrl(url: string, reading: DateReading): Instant | undefined {
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  const match =
    /(?<!\d)(?<y>20\d{2})[/_-](?<m>\d{1,2})[/_-](?<d>\d{1,2})(?!\d)/.exec(path) ??
    /(?<!\d)(?<d>\d{2})-(?<m>\d{2})-(?<y>20\d{2})(?!\d)/.exec(path) ??
    /(?<!\d)(?<y>20\d{2})(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\d|3[01])(?!\d)/.exec(path);
  return match?.groups && parseDate(`${match.groups.y}-${match.groups.m}-${match.groups.d}`, reading);
}
