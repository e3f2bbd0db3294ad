// One notice in one line: the tag and the headline that subjects, overviews and terminals are made of.

import { type Alert, type Correction, isStanding, type Notice, type Standpoint } from '../domain/alert.js';
import type { ReaderLanguage } from '../domain/audience.js';
import { isPerParty, rung, type Status } from '../domain/status.js';
import { clip } from './clean.js';
import type { Outcome, Phrasebook } from './phrasebook.js';
import { phrasebook, titleOf } from './words.js';

/** A notice with the commitment that it is about. */
export type Told = Notice & Pick<Alert, 'seed' | 'correction'> & { readonly events?: Alert['events'] };

/** True for news of a step that has not come. */
export function isAhead(kind: Notice['kind']): boolean {
  return kind === 'upcoming' || kind === 'reminder' || kind === 'due' || kind === 'overdue';
}

/** What kind of news it is, at a glance: `in force`, `planned: entry into force`, `disputed: in force`, `correction`. */
export function tagOf({ kind, status }: Told, book: Phrasebook): string {
  if (kind === 'change') return book.status(status);
  if (kind === 'corrected') return book.tags[kind];
  const step = { status, party: null };
  return `${book.tags[kind]}${book.colon}${isAhead(kind) ? book.noun(step) : book.status(status)}`;
}

/** Statuses beside the ladder that a commitment is in from then on; other such steps come and go (domain/headline.ts). */
const LASTING: ReadonlySet<Status> = new Set<Status>(['suspended', 'renewed', 'upgraded', 'terminated', 'expired']);

/** True where a step may have moved the status of the commitment as a whole; else it stands beside it. */
export function isMove({ seed, party, status, from }: Told): boolean {
  if (party !== null && isPerParty(status)) return false;
  return LASTING.has(status) || rung(seed.kind, status) > rung(seed.kind, from) || from === 'suspended';
}

/** The status before a change with what leads on from it: `signed -> `; `signed; ` where the whole stays; empty where nothing is to be said. */
export function beforeWords(told: Told, book: Phrasebook): string {
  if (told.kind !== 'change' || (told.from === told.status && told.party === null)) return '';
  return `${book.status(told.from)}${isMove(told) ? ' -> ' : book.semicolon}`;
}

function outcomeOf({ was, now }: Correction): Outcome {
  switch (now.stands) {
    case 'dismissed':
    case 'merged':
      return now.stands;
    case 'open':
      return 'open';
    case 'disputed':
    case 'firm':
      if (!isStanding(was)) return 'restored';
      if (was.status !== now.status || was.date !== now.date) return 'changed';
      return now.stands === 'firm' ? 'upheld' : 'open';
  }
}

/** One line on what a person has put right: `withdrawn: in force (5 Sep 2025)`, `in force (4 Sep 2025), not in force (5 Sep 2025)`. */
export function correctionWords(told: Told, length: 'long' | 'short', book: Phrasebook): string {
  const { correction, party, body, events = [] } = told;
  if (!correction) return '';
  const words = ({ status, date }: Pick<Standpoint, 'status' | 'date'>, whose = { party, body }) =>
    `${book.step({ status, ...whose })}${date === null ? '' : book.aside(book.date(date, length))}`;
  const whole = events.find(({ id }) => id === correction.now.into);
  const now = whole ? words(whole, { party: whole.party, body: whole.body }) : words(correction.now);
  return book.corrections[outcomeOf(correction)]({ was: words(correction.was), now });
}

function newsOf(told: Told, book: Phrasebook): string {
  if (told.kind === 'corrected') return correctionWords(told, 'short', book);
  const when = told.date === null ? '' : book.date(told.date, 'short');
  if (told.kind !== 'change') return book.news[told.kind]({ step: book.step(told), noun: book.noun(told), when });
  return `${beforeWords(told, book)}${book.step(told)}${when && book.aside(when)}`;
}

/** `Japan–Italy ACSA: signed -> in force (5 Sep 2025)`, in at most `length` UTF-16 units. */
export function headlineOf(told: Told, length: number, language: ReaderLanguage = 'en'): string {
  const book = phrasebook(language);
  const news = newsOf(told, book);
  const title = titleOf(told, language, Math.max(length - news.length - book.colon.length, 20));
  return clip(`${title}${book.colon}${news}`, length);
}
