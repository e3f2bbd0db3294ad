// The message that `notify test` sends: harmless, and with every sort of character that a way out may trip over.

import type { RenderContext } from '../domain/audience.js';
import type { Message } from '../domain/stages.js';
import type { Block } from './blocks.js';
import { messageOf } from './message.js';
import { phrasebook } from '../wording/words.js';

/** `key` names it, as of every message. */
export function testMessage({ key, to }: Pick<Message, 'key' | 'to'>, context: RenderContext): Message {
  const book = phrasebook(context.language);
  const subject = book.headings.test;
  const blocks: Block[] = [
    { type: 'heading', level: 1, words: [subject] },
    { type: 'paragraph', words: [book.notes.test] },
    { type: 'paragraph', words: ['Così è scritto; 日本語も読めます; <b>no markup</b> & no @everyone.'] },
  ];
  return messageOf({ key, to, list: 'outbox' }, { subject, title: subject, blocks }, context);
}
