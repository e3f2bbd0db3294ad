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

/** What is wrong with a source, or with its last read where it is not counted as failing yet; empty where it was only not read. */
function troubleWords({ state, reason }: UnwellSource, book: Phrasebook): string {
  if (state === 'ok' && reason === '') return '';
  const why = reason === '' ? '' : book.aside(clip(reason, SENTENCE_LENGTH));
  return `${book.health[state === 'ok' ? 'failing' : state]}${why}`;
}

function unwellItem(source: UnwellSource, { context: { zone }, book }: Telling): Block[] {
  const { name, state, since, lastGood } = source;
  const at = (label: string, instant: string | undefined) =>
    instant === undefined ? '' : `${label.toLowerCase()} ${clockWords(instant, zone, book)}`;
  // Since when it was well is beside the point.
  const begun = state === 'ok' ? '' : at(book.labels.since, since);
  const parts = [troubleWords(source, book), begun, at(book.labels.lastGood, lastGood)].filter(Boolean);
  return item({ strong: clip(name, LINE_LENGTH) }, `${book.colon}${parts.join(book.comma)}`);
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
