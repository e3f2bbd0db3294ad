// Turns what there is to tell of the health of sources into a message to the operator. Pure.

import type { DueMail } from '../domain/alert.js';
import type { ReaderLanguage, RenderContext } from '../domain/audience.js';
import { type HealthNotice, isTroubled } from '../domain/health.js';
import type { Message } from '../domain/stages.js';
import type { Block } from './blocks.js';
import { clean, clip } from '../wording/clean.js';
import { row } from './rows.js';
import { messageOf } from './message.js';
import { SUBJECT_LENGTH } from './render.js';
import { withCommands } from '../wording/program.js';
import type { Phrasebook } from '../wording/phrasebook.js';
import { clockWords, phrasebook } from '../wording/words.js';

/** Sources that are named one by one; an outage of a whole country's sites must not make a mail of a megabyte. */
const MOST_LINES = 60;
const REASON_LENGTH = 600;

/** `jp-mod-news: refuses automatic readers` */
export function healthWords(notice: HealthNotice, language: ReaderLanguage = 'en'): string {
  const { watcher, about, title = '', to, reason } = notice;
  const { notes, health, colon, coverage } = phrasebook(language);
  if (about === 'commitment') return coverage[isTroubled(to) ? 'lost' : 'back'](clean(title));
  if (about === 'files') return isTroubled(to) ? notes.filesWrong : notes.filesRight;
  if (about === 'reader') return `${clean(reason)}${colon}${notes.unsubscribed}`;
  if (watcher === null) return isTroubled(to) ? notes.networkLost : notes.networkBack;
  return `${watcher}${colon}${health[to]}`;
}

function headingOf(notice: HealthNotice, language: ReaderLanguage): Block {
  return { type: 'heading', level: 2, words: [healthWords(notice, language)] };
}

function blocksOf(notice: HealthNotice, { zone, language }: RenderContext): Block[] {
  const book = phrasebook(language);
  const { since, reason, lastGood, to, about } = notice;
  const good = lastGood ? clockWords(lastGood, zone, book) : book.notes.neverRead;
  return [
    row(book, book.labels.since, clockWords(since, zone, book)),
    ...(reason && about !== 'reader' ? [row(book, book.labels.reason, clip(reason, REASON_LENGTH))] : []),
    ...(isTroubled(to) && (about === undefined || about === 'commitment') ? [row(book, book.labels.lastGood, good)] : []),
  ];
}

/** `2 sources: 1 in trouble, 1 well again` */
function totalOf(notices: readonly HealthNotice[], { counts, colon, comma }: Phrasebook): string {
  if (notices.some(({ about }) => about !== undefined)) return counts.notice(notices.length);
  const troubled = notices.filter(({ to }) => isTroubled(to)).length;
  const parts = [
    ...(troubled > 0 ? [counts.troubled(troubled)] : []),
    ...(troubled < notices.length ? [counts.recovered(notices.length - troubled)] : []),
  ];
  return `${counts.source(notices.length)}${colon}${parts.join(comma)}`;
}

/** What is told first: troubles, and of them those of commitments, for whose sake sources are read. */
function weight({ to, about }: HealthNotice): number {
  return (isTroubled(to) ? 2 : 0) + (about === 'commitment' ? 1 : 0);
}

/** The message that tells the operator these transitions, what weighs most first. */
export function renderHealth(mail: DueMail, notices: readonly HealthNotice[], context: RenderContext): Message {
  const { language } = context;
  const book = phrasebook(language);
  const sorted = [...notices].sort((a, b) => weight(b) - weight(a));
  const words = sorted.map((notice) => healthWords(notice, language)).join('; ');
  const isAlone = sorted.length === 1;
  const total = totalOf(sorted, book);
  const subject = `[${book.headings.sources.toLowerCase()}] ${isAlone ? words : `${total}${book.colon}${words}`}`;
  const left = sorted.length - MOST_LINES;
  const blocks: Block[] = [
    { type: 'heading', level: 1, words: [isAlone ? words : total] },
    ...sorted
      .slice(0, MOST_LINES)
      .flatMap((notice) => [...(isAlone ? [] : [headingOf(notice, language)]), ...blocksOf(notice, context)]),
    ...(left > 0 ? [{ type: 'paragraph' as const, words: [book.counts.more(left)] }] : []),
    { type: 'small', words: withCommands(book.notes.sourcesFooter) },
  ];
  const letter = { subject: clip(subject, SUBJECT_LENGTH), title: subject, blocks };
  return messageOf({ key: mail.key, to: mail.to, list: 'sources' }, letter, context);
}
