// Hours of people: when a digest falls due and when somebody wants quiet, by the clock on the wall of their zone.

import { Temporal } from 'temporal-polyfill';
import { type DigestTimes, type QuietHours, type Recipient, WEEKDAYS } from './audience.js';
import type { Instant } from './types.js';

function at(now: Instant, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.from(now).toZonedDateTimeISO(zone);
}

/** True where `now` lies in the recipient's quiet hours, which begin with `from` and end before `to`. */
export function isQuiet({ quiet, zone }: Pick<Recipient, 'quiet' | 'zone'>, now: Instant): boolean {
  if (!quiet) return false;
  const time = at(now, zone).toPlainTime().toString({ smallestUnit: 'minute' });
  return passesMidnight(quiet) ? time >= quiet.from || time < quiet.to : time >= quiet.from && time < quiet.to;
}

function passesMidnight({ from, to }: QuietHours): boolean {
  return from > to;
}

/**
 * The last moment, at or before `now`, at which a digest was to go out. An hour that the clock skips (23 hours in spring)
 * is the one after it, one that comes twice (25 hours in autumn) the first of the two: every day has one (RFC 5545, 3.3.5).
 */
export function lastSlot({ every, at: time, on }: DigestTimes, zone: string, now: Instant): Instant {
  const here = at(now, zone);
  const back = every === 'day' ? 0 : (here.dayOfWeek - 1 - WEEKDAYS.indexOf(on) + 7) % 7;
  const day = here.toPlainDate().subtract({ days: back });
  const slotOn = (date: Temporal.PlainDate) => date.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) });
  const slot = slotOn(day);
  const last = Temporal.ZonedDateTime.compare(slot, here) <= 0 ? slot : slotOn(day.subtract({ days: every === 'day' ? 1 : 7 }));
  return new Date(last.epochMilliseconds).toISOString();
}

/** The moment at which a day (ISO) begins in a zone: where midnight is skipped, the hour after it. */
export function dayStart(day: string, zone: string): Instant {
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds).toISOString();
}
