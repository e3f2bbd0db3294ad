// A message that fits as it is: its blocks as text and as HTML, under its headers.

import type { RenderContext } from '../domain/audience.js';
import type { Message } from '../domain/stages.js';
import type { Inline } from '../wording/inline.js';
import { calledAs } from '../wording/program.js';
import { type Block, toHtml, toText } from './blocks.js';
import { type Envelope, headersOf } from './headers.js';

interface Letter {
  readonly subject: string;
  /** Of the page that the HTML is. */
  readonly title: string;
  readonly blocks: readonly Block[];
}

function copyable(inline: Inline, program: string | undefined): Inline {
  return typeof inline === 'object' && 'code' in inline ? { code: calledAs(inline.code, program) } : inline;
}

/** Blocks as text and as HTML, their commands as the program is called here. */
export function written(
  blocks: readonly Block[],
  title: string,
  { language, program }: RenderContext,
): Pick<Message, 'text' | 'html'> {
  const meant = blocks.map((block) =>
    'words' in block ? { ...block, words: block.words.map((inline) => copyable(inline, program)) } : block,
  );
  return { text: toText(meant), html: toHtml(meant, { lang: language, title }) };
}

export function messageOf(envelope: Envelope, { subject, title, blocks }: Letter, context: RenderContext): Message {
  return {
    key: envelope.key,
    to: envelope.to,
    subject,
    ...written(blocks, title, context),
    headers: headersOf(envelope, context),
  };
}
