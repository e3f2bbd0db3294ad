// Our words for people, in the reader's language: names, days, how sure a reading is and who reports it.

import type { Alert, Report } from '../domain/alert.js';
import type { ReaderLanguage } from '../domain/audience.js';
import type { Instant } from '../domain/types.js';
import { countVoices } from '../domain/voices.js';
import { clean, clip } from './clean.js';
import { phrasebooks } from './languages/index.js';
import type { Phrasebook, Sureness } from './phrasebook.js';

/** What a language says; every reader has one. */
export function phrasebook(language: ReaderLanguage): Phrasebook {
  return phrasebooks[language];
}

/** `digest` -> `Digest` */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The day of an instant in the reader's zone, in words. */
export function dayWords(instant: Instant, timeZone: string, book: Phrasebook): string {
  return book.date(isoDay(instant, timeZone), 'long');
}

/** The day of an instant in a zone (ISO). */
export function isoDay(instant: Instant, timeZone: string): string {
  return new Date(instant).toLocaleDateString('sv-SE', { timeZone });
}

/** Day and minute of an instant in the reader's zone. */
export function clockWords(instant: Instant, timeZone: string, book: Phrasebook): string {
  const time = new Date(instant).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone });
  return `${dayWords(instant, timeZone, book)} ${time}`;
}

/** Confidence (0 to 1) for people: the share of such claims that were right on the labelled corpus. */
export function surenessOf(confidence: number): Sureness {
  if (confidence >= 0.95) return 'certain';
  if (confidence >= 0.9) return 'high';
  return confidence >= 0.75 ? 'fair' : 'low';
}

/** How many independent voices report it: one for each owner, agency and story, whatever the number of papers and documents. */
export function reportedBy(reports: readonly Report[], book: Phrasebook): string {
  return book.voices(countVoices(reports.map(({ source }) => source)));
}

/** True for what one press report alone says. */
export function isUnconfirmed(reports: readonly Report[]): boolean {
  const { official, press } = countVoices(reports.map(({ source }) => source));
  return official === 0 && press === 1;
}

/**
 * What a commitment is called in the reader's language, in at most `length` UTF-16 units: the title of its seed or a name
 * that only it bears, the first that fits, else cut. Titles are taken to be in English.
 */
export function titleOf({ seed }: Pick<Alert, 'seed'>, language: ReaderLanguage, length: number): string {
  const own = language === 'en' ? [] : (seed.names[language] ?? []);
  const names = [...own, seed.title, ...(seed.names['en'] ?? [])].map(clean).filter(Boolean);
  return names.find((name) => name.length <= length) ?? clip(names[0] ?? seed.id, length);
}
