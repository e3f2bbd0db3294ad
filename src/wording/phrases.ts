// One notice in one line: the tag and the headline that subjects, overviews and terminals are made of.

import type { Alert, Notice } from '../domain/alert.js';
import type { ReaderLanguage } from '../domain/audience.js';
import { isPerParty, rung, type Status } from '../domain/status.js';
import { clip } from './clean.js';
import type { Phrasebook } from './phrasebook.js';
import { phrasebook, titleOf } from './words.js';

/** A notice with the commitment that it is about. */
export type Told = Notice & Pick<Alert, 'seed'>;

/** True for news of a step that has not come. */
export function isAhead(kind: Notice['kind']): boolean {
  return kind === 'upcoming' || kind === 'reminder' || kind === 'due' || kind === 'overdue';
}

/** What kind of news it is, at a glance: `in force`, `planned: entry into force`, `disputed: in force`. */
export function tagOf({ kind, status }: Told, book: Phrasebook): string {
  if (kind === 'change') return book.status(status);
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

function newsOf(told: Told, book: Phrasebook): string {
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
