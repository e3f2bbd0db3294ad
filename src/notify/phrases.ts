// One alert in one line: the tag and the headline that subjects and overviews are made of.

import type { Alert, Notice } from '../domain/alert.js';
import { clean, clip } from './clean.js';
import { dateWords, statusWords, stepWords } from './words.js';

/** A notice with the commitment that it is about. */
export type Told = Notice & Pick<Alert, 'seed'>;

/** What kind of news it is, at a glance: `in force`, `planned: in force`, `overdue: in force`, `disputed: in force`. */
export type Tag = string;

export function tagOf({ kind, status }: Told): Tag {
  return kind === 'change' ? statusWords(status) : `${kind === 'upcoming' ? 'planned' : kind}: ${statusWords(status)}`;
}

/** `signed -> in force (5 Sep 2025)`; what is planned, overdue or disputed says so. */
function newsOf(alert: Told): string {
  const { kind, from, status, date } = alert;
  const step = stepWords(alert);
  const when = date === null ? '' : dateWords(date, 'short');
  switch (kind) {
    case 'change':
      return `${from === status && alert.party === null ? '' : `${statusWords(from)} -> `}${step}${when && ` (${when})`}`;
    case 'upcoming':
      return `${step} planned${when && ` for ${when}`}`;
    case 'reminder':
      return `${step} due${when && ` by ${when}`}, its window opens soon`;
    case 'overdue':
      return `${step} was due${when && ` ${when}`}, no report yet`;
    case 'disputed':
      return `${step}${when && ` (${when})`} is disputed`;
  }
}

/** The seed's title, or where that is too long a shorter name that only this commitment bears, or the title cut. */
function titleOf({ seed }: Told, length: number): string {
  const names = [seed.title, ...(seed.names['en'] ?? [])].map(clean);
  return names.find((name) => name.length <= length) ?? clip(names[0] ?? seed.id, length);
}

/** `Japan–Italy ACSA: signed -> in force (5 Sep 2025)`, in at most `length` UTF-16 units. */
export function headlineOf(alert: Told, length: number): string {
  const news = newsOf(alert);
  return clip(`${titleOf(alert, Math.max(length - news.length - 2, 20))}: ${news}`, length);
}
