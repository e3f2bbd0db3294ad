// Reads the dates that sources print: feed dates with their usual faults, those of many languages, days without a year.

import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../domain/types.js';
import { monthNamed } from './months.js';

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
  /** Where only this is written (ISO 8601): day and month are then 1. */
  readonly dayOfYear?: number | undefined;
}

/** A way of writing days; the first that fits is taken. Groups: y, m, d (numbers), n (day of the year), w and wd (week and its day), name (of a month), era, clock (what stands inside). */
interface Notation {
  readonly pattern: RegExp;
  readonly numeric?: 'ambiguous';
}

/** The year before the first of each era, so that year 1 is the next. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 };

const NAME = String.raw`(?<name>\p{L}{3,})\.?`;
const DAY = String.raw`(?<!\d)(?<d>\d{1,2})(?:st|nd|rd|th|o|°|\.)?`;

const NOTATIONS: readonly Notation[] = [
  { pattern: /(?<!\d)(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})(?!\d)/gu },
  { pattern: /^(?<y>(?:19|20)\d{2})(?<m>\d{2})(?<d>\d{2})(?=t?\d{6}z?$|t\d{2}|$)/gu },
  // The short forms of ISO 8601: 031231 and 03335.
  { pattern: /^(?<y>\d{2})(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\d|3[01])(?=t|$)/gu },
  { pattern: /^(?<y>\d{2})-?(?<n>[0-2]\d{2}|3[0-5]\d|36[0-6])(?=t|$)/gu },
  { pattern: /^(?<y>(?:19|20)\d{2})-?w(?<w>[0-5]\d)(?:-?(?<wd>[1-7]))?(?!\d)/gu },
  { pattern: /(?<era>令和|平成|昭和)?\s*(?<y>\d{1,4}|元)\s*[年년]\s*(?<m>\d{1,2})\s*[月월]\s*(?<d>\d{1,2})\s*[日일]/gu },
  { pattern: /(?<!\d)(?<m>\d{1,2})\s*月\s*(?<d>\d{1,2})\s*日/gu },
  { pattern: /(?<!\d)(?<y>\d{4})[./](?<m>\d{1,2})[./](?<d>\d{1,2})(?!\d)/gu },
  { pattern: /(?<!\d)(?<d>\d{1,2})[./-](?<m>\d{1,2})[./-](?<y>\d{4}|\d{2})(?!\d)/gu, numeric: 'ambiguous' },
  { pattern: new RegExp(String.raw`(?<!\d)(?<y>\d{4})[-\s.]+${NAME}[-\s]+(?<d>\d{1,2})(?!\d)`, 'gu') },
  {
    pattern: new RegExp(
      String.raw`${DAY}[\s-]+(?:(?:of|de)\s+)?${NAME},?(?:[\s-]+(?:de[l\s]+)?(?<y>\d{4}|\d{2}(?!\d|:)))?`,
      'gu',
    ),
  },
  // asctime, and the date of Unix: the year is last, behind the time and its zone.
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L})${NAME}\s+(?<d>\d{1,2})\s+(?<clock>\d{1,2}:\d{2}\S*(?:\s+\S{1,6})?)\s+(?<y>\d{4})(?!\d)`,
      'gu',
    ),
  },
  { pattern: new RegExp(String.raw`(?<!\p{L})${NAME}\s+(?<d>\d{1,2})(?:st|nd|rd|th)?(?!\d|:)(?:,?\s+(?<y>\d{4}))?`, 'gu') },
  { pattern: /^(?<y>\d{4})(?:-(?<m>\d{2})|-?(?<n>\d{3}))?$/gu },
];

const TIME =
  /(?<before>午前|午後|오전|오후)?\s*(?<!\d)(?<h>\d{1,2})(?:[:.]|\s*[時시]\s*)(?<min>\d{2}|\d(?=:\d))(?:(?::|[分분]\s*)(?<s>\d{1,2}))?(?:[.,]\d+)?(?:\s*(?<half>[ap]\.?m\b))?/u;
const COMPACT_TIME = /^t?(?<h>\d{2})(?<min>\d{2})(?<s>\d{2})/u;
/** 0900 UT, as mails were dated: behind a day, and before nothing but a zone. */
const FOUR_DIGITS = /^[t\s]+(?<h>[01]\d|2[0-3])(?<min>[0-5]\d)(?=\s*(?:$|[+-]\d|z?\s|[a-z]{2,4}\b))/u;
const HOUR = /^t(?<h>\d{2})(?=z|[+-]|$)/u;

/** Offsets: four digits anywhere; one or two only behind a clock time or the name of the meridian. */
const OFFSETS = [
  /(?:^|[\s\d)])(?:gmt|utc)?\s*(?<sign>[+-])(?:(?<oh>\d{2})(?<om>\d{2})|(?<ch>\d{1,2}):(?<cm>\d{2}))(?!\d)/u,
  /(?:gmt|utc|:\d{2}(?:[.,]\d+)?)\s*(?<sign>[+-])(?<oh>\d{1,2})(?![\d:])/u,
];

/** Hours east of UTC of the zone names that RFC 822 and sources use. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0, ut: 0, utc: 0, gmt: 0, wet: 0, west: 1, bst: 1, cet: 1, met: 1, cest: 2, mest: 2, sast: 2, eet: 2, eest: 3, msk: 3,
  trt: 3, gst: 4, pkt: 5, ist: 5.5, ict: 7, wib: 7, sgt: 8, hkt: 8, pht: 8, awst: 8, jst: 9, kst: 9, acst: 9.5, aest: 10,
  aedt: 11, nzst: 12, nzdt: 13, ndt: -2.5, nst: -3.5, brt: -3, art: -3, adt: -3, ast: -4, est: -5, edt: -4, cst: -6, cdt: -5,
  mst: -7, mdt: -6, pst: -8, pdt: -7, akst: -9, akdt: -8, hst: -10,
}; // prettier-ignore
const ZONE_NAME = new RegExp(String.raw`(?:[\s\d(])(${Object.keys(ZONES).join('|')})\b`, 'u');

/** Zones by their names in the IANA database, as programs in Java print them. */
const REGION =
  /(?<![\p{L}/])(?:africa|america|antarctica|arctic|asia|atlantic|australia|europe|indian|pacific|etc)\/[a-z_-]+(?:\/[a-z_-]+)?/u;

/** Two digits stand for the years from here on (RFC 2822 lets them begin earlier, but no feed is older). */
const CENTURY = 70;

function yearOf(year: string | undefined, era: string | undefined): number | undefined {
  if (year === undefined) return undefined;
  const number = year === '元' ? 1 : Number(year);
  if (era) return (ERAS[era] ?? 0) + number;
  return year.length > 2 ? number : number + (number < CENTURY ? 2000 : 1900);
}

type Groups = Readonly<Record<string, string | undefined>>;

function dayOf(groups: Groups, swap: boolean): Day | undefined {
  const month = groups.name ? monthNamed(groups.name) : Number(groups.m ?? 1);
  if (month === undefined) return undefined;
  const day = Number(groups.d ?? 1);
  const [m, d] = swap ? [day, month] : [month, day];
  const year = yearOf(groups.y, groups.era);
  const ofWeek = year !== undefined && groups.w ? dayOfWeek(year, Number(groups.w), Number(groups.wd ?? 1)) : undefined;
  return { year, month: m, day: d, dayOfYear: groups.n ? Number(groups.n) : ofWeek };
}

/** The day of the year of a day of a week: the first week is that of 4 January (ISO 8601), so it may lie outside the year. */
function dayOfWeek(year: number, week: number, day: number): number {
  return (week - 1) * 7 + day - new Temporal.PlainDate(year, 1, 4).dayOfWeek + 4;
}

/** 03-12-31 is of 2003: its last number is the year, as people write it, only where that year has begun. */
function withCentury(text: string, now: Instant): string {
  const { first, last } = /^(?<first>\d{2})-\d{2}-(?<last>\d{2})(?!\d)/.exec(text)?.groups ?? {};
  const [begins = 0, ends = 0] = [first, last].map((year) => yearOf(year, undefined));
  const current = Number(now.slice(0, 4));
  return ends > current && begins <= current ? `${begins}${text.slice(2)}` : text;
}

/** The day of a text, with what stands around it (where the time is). */
function findDay(text: string, monthFirst: boolean): { day: Day; rest: string } | undefined {
  for (const { pattern, numeric } of NOTATIONS) {
    for (const match of text.matchAll(pattern)) {
      const groups = match.groups ?? {};
      const swap = numeric === 'ambiguous' && (Number(groups.m) > 12 || (monthFirst && Number(groups.d) <= 12));
      const day = dayOf(groups, swap);
      const around = [text.slice(match.index + match[0].length), text.slice(0, match.index), groups.clock ?? ''];
      if (day) return { day, rest: around.join(' ') };
    }
  }
  return undefined;
}

/** The latest such day that is not after tomorrow: a press list of January may still show December. */
function withYear({ year, month, day, dayOfYear }: Day, { now, zone }: DateReading): Temporal.PlainDate | undefined {
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate();
  const years = year === undefined ? [today.year + 1, today.year, today.year - 1] : [year];
  for (const candidate of years) {
    try {
      const date = Temporal.PlainDate.from({ year: candidate, month, day }, { overflow: 'reject' });
      if (dayOfYear !== undefined) return date.add({ days: dayOfYear - 1 });
      if (year !== undefined || Temporal.PlainDate.compare(date, today.add({ days: 1 })) <= 0) return date;
    } catch {
      continue;
    }
  }
  return undefined;
}

/** The clock time in `rest`; noon where there is none, so that the day stays the same in every zone near the source's. */
function timeOf(rest: string): Temporal.PlainTime {
  const groups = (COMPACT_TIME.exec(rest) ?? TIME.exec(rest) ?? FOUR_DIGITS.exec(rest) ?? HOUR.exec(rest))?.groups;
  if (!groups) return new Temporal.PlainTime(12);
  const afternoon = groups.half?.startsWith('p') ?? (groups.before === '午後' || groups.before === '오후');
  const isHalf = (groups.half ?? groups.before) !== undefined;
  const hour = isHalf ? (Number(groups.h) % 12) + (afternoon ? 12 : 0) : Number(groups.h);
  const clock = { hour, minute: Number(groups.min ?? 0), second: Number(groups.s ?? 0) };
  return Temporal.PlainTime.from(clock, { overflow: 'constrain' });
}

/** The zone in `rest` as an offset ("+09:00") or a name ("europe/rome"); undefined where it names none. */
function zoneIn(rest: string): string | undefined {
  const [region] = REGION.exec(rest) ?? [];
  return offsetOf(rest) ?? (region !== undefined && isZone(region) ? region : undefined);
}

function isZone(name: string): boolean {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId !== '';
  } catch {
    return false;
  }
}

/** The offset in `rest` as it stands there, or that of a short name (JST). */
function offsetOf(rest: string): string | undefined {
  for (const pattern of OFFSETS) {
    const { sign, oh, om, ch, cm } = pattern.exec(rest)?.groups ?? {};
    const [hours, minutes] = [Number(oh ?? ch), Number(om ?? cm ?? 0)];
    if (sign && hours < 24 && minutes < 60) return offset(sign, hours, minutes);
  }
  const name = ZONE_NAME.exec(rest)?.[1];
  const hours = name === undefined ? undefined : (ZONES[name] ?? 0);
  return hours === undefined ? undefined : offset(hours < 0 ? '-' : '+', Math.trunc(Math.abs(hours)), (Math.abs(hours) % 1) * 60);
}

function offset(sign: string, hours: number, minutes: number): string {
  return `${sign}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
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
  const printed = input?.slice(0, 200).normalize('NFKC').trim().toLowerCase();
  // Services written in .NET wrap their milliseconds.
  const text = printed?.replace(/^\/date\((\d{13})(?:[+-]\d{4})?\)\/$/, '$1');
  if (!text) return undefined;
  if (/^\d{10}$|^\d{13}$/.test(text)) return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString();
  const strict = STRICT.test(text) ? Date.parse(text) : NaN;
  if (!Number.isNaN(strict)) return new Date(strict).toISOString();
  const found = findDay(withCentury(text, reading.now), reading.monthFirst ?? false);
  const date = found && withYear(found.day, reading);
  if (!found || !date || date.year < YEARS.first || date.year > YEARS.last) return undefined;
  const local = date.toPlainDateTime(timeOf(found.rest));
  const zone = zoneIn(found.rest) ?? reading.zone;
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
