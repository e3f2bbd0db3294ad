// A message that fits as it is: its blocks as text and as HTML, under its headers.

import type { RenderContext } from '../domain/audience.js';
import type { Message } from '../domain/stages.js';
import { type Block, toHtml, toText } from './blocks.js';
import { type Envelope, headersOf } from './headers.js';

interface Letter {
  readonly subject: string;
  /** Of the page that the HTML is. */
  readonly title: string;
  readonly blocks: readonly Block[];
}

export function messageOf(envelope: Envelope, { subject, title, blocks }: Letter, context: RenderContext): Message {
  return {
    key: envelope.key,
    to: envelope.to,
    subject,
    text: toText(blocks),
    html: toHtml(blocks, { lang: context.language, title }),
    headers: headersOf(envelope, context),
  };
}
