// Turns mails that were refused for good, or that have waited long, into a message to the operator. Pure.

import type { DueMail, Undelivered } from '../domain/alert.js';
import type { RenderContext } from '../domain/audience.js';
import type { Message } from '../domain/stages.js';
import type { Block } from './blocks.js';
import { clean, clip } from '../wording/clean.js';
import { row } from './rows.js';
import { messageOf } from './message.js';
import { withCommands } from '../wording/program.js';
import type { Phrasebook } from '../wording/phrasebook.js';
import { SUBJECT_LENGTH } from './render.js';
import { capital, clockWords, phrasebook } from '../wording/words.js';

/** Mails that are named one by one. */
const MOST_LINES = 60;

function blocksOf({ key, to, told, at, problem }: Undelivered, { zone }: RenderContext, book: Phrasebook): Block[] {
  const { labels } = book;
  return [
    { type: 'heading', level: 2, words: [clip(clean(to), 100)] },
    row(book, labels.since, clockWords(at, zone, book)),
    row(book, labels.reason, clip(clean(problem.message), 400)),
    ...(told.length === 0 ? [] : [row(book, labels.notTold, clip(told.join(book.comma), 300))]),
    row(book, labels.retry, { code: `pactwatch outbox retry ${key}` }),
    row(book, labels.drop, { code: `pactwatch outbox drop ${key}` }),
  ];
}

/** The message that tells the operator who was not reached, for good (`refused`) or not yet (`delayed`). */
export function renderUndelivered(
  { key, to }: Pick<DueMail, 'key' | 'to'>,
  how: 'refused' | 'delayed',
  mails: readonly Undelivered[],
  context: RenderContext,
): Message {
  const book = phrasebook(context.language);
  const left = mails.length - MOST_LINES;
  const who = [...new Set(mails.map((one) => clean(one.to)))].join(book.comma);
  const title = how === 'refused' ? book.notDelivered(who) : book.notYetDelivered(who);
  const subject = clip(`[${book.headings.outbox.toLowerCase()}] ${title}`, SUBJECT_LENGTH);
  const blocks: Block[] = [
    { type: 'heading', level: 1, words: [clip(title.startsWith(who) ? title : capital(title), SUBJECT_LENGTH)] },
    { type: 'paragraph', words: [book.notes[how]] },
    ...mails.slice(0, MOST_LINES).flatMap((mail) => blocksOf(mail, context, book)),
    ...(left > 0
      ? [{ type: 'paragraph' as const, words: withCommands(`${book.counts.more(left)}. ${book.notes.outboxMore}`) }]
      : []),
  ];
  return messageOf({ key, to, list: 'outbox' }, { subject, title: subject, blocks }, context);
}
