// The end of a digest: how far its sources can be believed, and what stayed quiet; and what all its parts are made with.

import type { RenderContext } from '../domain/audience.js';
import type { Digest, UnwellSource } from '../domain/digest.js';
import { clip } from '../wording/clean.js';
import type { Inline } from '../wording/inline.js';
import type { Phrasebook } from '../wording/phrasebook.js';
import { clockWords } from '../wording/words.js';
import type { Block } from './blocks.js';

/** Longest pieces in a line of a digest, in UTF-16 units. */
export const LINE_LENGTH = 200;
export const SENTENCE_LENGTH = 300;

/** A digest on its way into blocks, in sections of at most `most` entries. */
export interface Telling {
  readonly digest: Digest;
  readonly context: RenderContext;
  readonly book: Phrasebook;
  readonly most: number;
}

export function item(...words: readonly Inline[]): Block[] {
  return [{ type: 'item', words }];
}

/** How far "nothing changed" can be believed: how many sources were read, and which were not well. */
export function sourceBlocks(telling: Telling): Block[] {
  const { digest, context, book, most } = telling;
  const { total, readWell, unwell, offlineSince } = digest.sources;
  const left = unwell.length - most;
  return [
    { type: 'heading', level: 2, words: [book.headings.sources] },
    { type: 'paragraph', words: [book.sourcesRead(readWell, total)] },
    ...(offlineSince === undefined
      ? []
      : [{ type: 'paragraph' as const, words: [`${book.notes.offline} ${clockWords(offlineSince, context.zone, book)}`] }]),
    ...unwell.slice(0, most).flatMap((source) => unwellItem(source, telling)),
    ...(left > 0 ? item(book.counts.more(left)) : []),
  ];
}

function unwellItem({ name, state, since, lastGood, reason }: UnwellSource, { context: { zone }, book }: Telling): Block[] {
  const at = (label: string, instant: string | undefined) =>
    instant === undefined ? '' : `${book.comma}${label.toLowerCase()} ${clockWords(instant, zone, book)}`;
  const times = `${at(book.labels.since, since)}${at(book.labels.lastGood, lastGood)}`;
  const why = reason === '' ? '' : book.aside(clip(reason, SENTENCE_LENGTH));
  return item({ strong: clip(name, LINE_LENGTH) }, `${book.colon}${book.health[state]}${why}${times}`);
}

export function quietBlocks({ digest, book }: Telling): Block[] {
  const { restates, mention, muted } = digest.quiet;
  const parts = [
    restates > 0 ? book.counts.restates(restates) : '',
    mention > 0 ? book.counts.mention(mention) : '',
    muted > 0 ? book.counts.muted(muted) : '',
  ].filter(Boolean);
  if (parts.length === 0) return [];
  return [
    { type: 'heading', level: 2, words: [book.headings.quiet] },
    { type: 'paragraph', words: [parts.join(book.comma)] },
  ];
}
