// Turns mails that were refused for good into a message to the operator. Pure.

import type { DueMail, Refusal } from '../domain/alert.js';
import type { RenderContext } from '../domain/audience.js';
import type { Message } from '../domain/stages.js';
import { type Block, toHtml, toText } from './blocks.js';
import { clean, clip } from './clean.js';

const SUBJECT_LENGTH = 120;

/** Mails that are named one by one. */
const MOST_LINES = 60;

function blocksOf({ key, to, told, problem }: Refusal): Block[] {
  return [
    { type: 'heading', words: [clip(clean(to), 100)] },
    { type: 'row', label: 'Reason', words: [clip(clean(problem.message), 400)] },
    ...(told.length === 0 ? [] : [{ type: 'row' as const, label: 'Not told', words: [clip(told.join(', '), 300)] }]),
    { type: 'row', label: 'Try again', words: [`pactwatch outbox retry ${key}`] },
  ];
}

/** The message that tells the operator who was not reached. */
export function renderRefusals({ key, to }: DueMail, refused: readonly Refusal[], { now, from }: RenderContext): Message {
  const left = refused.length - MOST_LINES;
  const blocks: Block[] = [
    { type: 'paragraph', words: ['Refused for good, and not tried again by itself:'] },
    ...refused.slice(0, MOST_LINES).flatMap(blocksOf),
    ...(left > 0 ? [{ type: 'paragraph' as const, words: [`And ${left} more: pactwatch outbox lists them.`] }] : []),
  ];
  const domain = clean(from.split('@').at(-1) ?? '') || 'localhost';
  return {
    key,
    to,
    subject: clip(`[outbox] not delivered to ${[...new Set(refused.map((one) => clean(one.to)))].join(', ')}`, SUBJECT_LENGTH),
    text: toText(blocks),
    html: toHtml(blocks),
    headers: {
      'Message-ID': `<${key}@${domain}>`,
      Date: new Date(now).toUTCString().replace('GMT', '+0000'),
      'List-Id': `pactwatch outbox <outbox.pactwatch.${domain}>`,
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': 'en',
    },
  };
}
