// One notice in one line: the tag and the headline that subjects, overviews and terminals are made of.

import { type Alert, type Correction, isStanding, type Notice, type Standpoint } from '../domain/alert.js';
import type { ReaderLanguage } from '../domain/audience.js';
import { firstDay, lastDay } from '../domain/dates.js';
import { headline, turningPoint } from '../domain/headline.js';
import type { Ledger } from '../domain/ledger.js';
import { isPerParty } from '../domain/status.js';
import type { LedgerEvent } from '../domain/types.js';
import { groupedBy } from '../shared/groups.js';
import { clip } from './clean.js';
import type { Outcome, Phrasebook } from './phrasebook.js';
import { phrasebook, titleOf } from './words.js';

/** A notice with what is known of the commitment that it is about. */
export type Told = Notice & Pick<Alert, 'seed' | 'events' | 'correction'>;

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

/** What the ledger held before it learned of what is told. */
function knownBefore({ seed, events, event }: Told): Ledger {
  const at = events.findIndex(({ id }) => id === event);
  return { commitment: seed, events: at < 0 ? events : events.slice(0, at) };
}

/** True where a step moved the status of the commitment as a whole when it was learned; else it stands beside it, or came before. */
export function isMove(told: Told): boolean {
  if (told.party !== null && isPerParty(told.status)) return false;
  const before = knownBefore(told);
  const stated: LedgerEvent = { ...told, id: told.event, modality: 'occurred', origin: 'detected', recorded: told.at };
  const step = told.events.find(({ id }) => id === told.event) ?? stated;
  return headline(before) !== headline({ ...before, events: [...before.events, step] });
}

/** True where a step is learned after one that happened later, and on which the status rests: that stays. */
export function isOvertaken(told: Told): boolean {
  const { kind, seed, events, date } = told;
  if (kind !== 'change' || date === null || isMove(told)) return false;
  const turning = turningPoint({ commitment: seed, events });
  return turning?.date != null && knownBefore(told).events.includes(turning) && lastDay(date) < firstDay(turning.date);
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
      if (was.status !== now.status) return 'changed';
      if (was.date !== now.date) return 'redated';
      return now.stands === 'firm' ? 'upheld' : 'open';
  }
}

/** One line on what a person has put right: `in force (5 Sep 2025) is withdrawn`, `in force: 4 Sep 2025 instead of 5 Sep 2025`. */
export function correctionWords(told: Told, length: 'long' | 'short', book: Phrasebook): string {
  const { correction, party, body, events } = told;
  if (!correction) return '';
  const stepOf = ({ status }: Pick<Standpoint, 'status'>, whose = { party, body }) => book.step({ status, ...whose });
  const dayOf = ({ date }: Pick<Standpoint, 'date'>) => (date === null ? book.notes.undated : book.date(date, length));
  const words = (point: Pick<Standpoint, 'status' | 'date'>, whose = { party, body }) =>
    `${stepOf(point, whose)}${point.date === null ? '' : book.aside(dayOf(point))}`;
  const whole = events.find(({ id }) => id === correction.now.into);
  const outcome = outcomeOf(correction);
  const step = stepOf(correction.now);
  if (outcome === 'redated') return book.corrections[outcome]({ step, was: dayOf(correction.was), now: dayOf(correction.now) });
  const now = whole ? words(whole, { party: whole.party, body: whole.body }) : words(correction.now);
  return book.corrections[outcome]({ step, was: words(correction.was), now });
}

/** The days on which a party must act on a planned step; empty where it has none, or none is known. */
export function windowOf({ event, events }: Pick<Told, 'event' | 'events'>, book: Phrasebook): string {
  const window = events.find(({ id }) => id === event)?.window;
  return window === undefined ? '' : book.period(window.opens, window.closes);
}

function newsOf(told: Told, book: Phrasebook): string {
  if (told.kind === 'corrected') return correctionWords(told, 'short', book);
  const when = told.date === null ? '' : book.date(told.date, 'short');
  if (told.kind !== 'change')
    return book.news[told.kind]({ step: book.step(told), noun: book.noun(told), when, window: windowOf(told, book) });
  return `${beforeWords(told, book)}${book.step(told)}${when && book.aside(when)}`;
}

/** `Japan–Italy ACSA: signed -> in force (5 Sep 2025)`, in at most `length` UTF-16 units. */
export function headlineOf(told: Told, length: number, language: ReaderLanguage = 'en'): string {
  const book = phrasebook(language);
  const news = newsOf(told, book);
  const title = titleOf(told, language, Math.max(length - news.length - book.colon.length, 20));
  return clip(`${title}${book.colon}${news}`, length);
}

/** A name that leaves room for the news of several commitments in one subject. */
const SHORT_NAME = 30;

/**
 * Several notices in one line of at most `length` UTF-16 units: each commitment is named once, and by a shorter name where
 * not all would fit otherwise. In the order in which commitments first come.
 */
export function headlinesOf(all: readonly Told[], length: number, language: ReaderLanguage): string {
  const book = phrasebook(language);
  const groups = [...groupedBy(all, ({ commitment }) => commitment).values()];
  const line = (room: number) =>
    groups
      .flatMap((group) => {
        const news = group.map((told) => newsOf(told, book)).join(book.comma);
        return group.slice(0, 1).map((first) => `${titleOf(first, language, room)}${book.colon}${news}`);
      })
      .join('; ');
  const whole = line(Infinity);
  return whole.length <= length ? whole : clip(line(SHORT_NAME), length);
}
