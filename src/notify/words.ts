// Our words for people: statuses, parties, dates, confidence, and how many report something.

import type { Alert, Report } from '../domain/alert.js';
import type { PartialDate } from '../domain/dates.js';
import type { Status } from '../domain/status.js';
import type { Instant } from '../domain/types.js';
import { countVoices } from '../domain/voices.js';

/** `in-force` -> `in force`. */
export function statusWords(status: Status): string {
  return status.replaceAll('-', ' ');
}

const regions = new Intl.DisplayNames('en', { type: 'region' });

/** `IT` -> `Italy`. */
export function partyName(party: string): string {
  return regions.of(party) ?? party;
}

const BODIES = { parliament: 'the parliament', chamber: 'a chamber', cabinet: 'the cabinet', court: 'a court' } as const;

/** The step in words: `in force`, `approved by Italy`, `approved by the cabinet of Japan`. */
export function stepWords({ status, party, body }: Pick<Alert, 'status' | 'party' | 'body'>): string {
  if (party === null) return statusWords(status);
  return `${statusWords(status)} by ${body ? `${BODIES[body]} of ` : ''}${partyName(party)}`;
}

/** `2025-09-05` -> `5 September 2025` (or `5 Sep 2025`), `2025-09` -> `September 2025`, `2025` -> `2025`. */
export function dateWords(date: PartialDate, month: 'long' | 'short' = 'long'): string {
  if (date.length === 4) return date;
  const name = new Date(`${date.slice(0, 7)}-01T00:00:00Z`).toLocaleDateString('en-GB', { month, timeZone: 'UTC' });
  const words = `${month === 'short' ? name.slice(0, 3) : name} ${date.slice(0, 4)}`;
  return date.length === 7 ? words : `${Number(date.slice(8))} ${words}`;
}

/** The day of an instant in the reader's zone, in words. */
export function dayWords(instant: Instant, timeZone: string): string {
  return new Date(instant).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone });
}

/** Confidence (0 to 1) for people: the share of such claims that were right on the labelled corpus. */
export function confidenceWords(confidence: number): string {
  if (confidence >= 0.95) return 'very high (of 20 such readings, 19 or more are right)';
  if (confidence >= 0.9) return 'high (of 10 such readings, 9 are right)';
  if (confidence >= 0.75) return 'fair (of 4 such readings, 3 are right)';
  return 'low (read the source before you rely on it)';
}

/** `1 change`, `7 changes`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** How many independent voices report it: one for each owner, agency and story, whatever the number of papers and documents. */
export function reportedBy(reports: readonly Report[]): string {
  const { official, press } = countVoices(reports.map(({ source }) => source));
  if (official === 0 && press === 1) return '1 press report, unconfirmed';
  const parts = [...(official > 0 ? [count(official, 'official source')] : []), ...(press > 0 ? [`${press} press`] : [])];
  return parts.join(', ');
}
