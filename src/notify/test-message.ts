// The message that `notify test` sends: harmless, and with every sort of character that a way out may trip over.

import type { Message } from '../domain/stages.js';
import type { Instant } from '../domain/types.js';
import { type Block, toHtml, toText } from './blocks.js';

/** `from`: the sender's address, whose domain names the message. */
export function testMessage(to: string, from: string, key: string, now: Instant): Message {
  const subject = 'pactwatch: this is a test';
  const blocks: Block[] = [
    { type: 'paragraph', words: ['If you can read this, messages of pactwatch reach you here.'] },
    { type: 'paragraph', words: ['Così è scritto; 日本語も読めます; <b>no markup</b> & no @everyone.'] },
  ];
  const domain = from.split('@').at(-1) ?? 'localhost';
  const headers = {
    'Message-ID': `<${key}@${domain}>`,
    Date: new Date(now).toUTCString().replace('GMT', '+0000'),
    'Auto-Submitted': 'auto-generated',
  };
  return { key, to, subject, text: toText(blocks), html: toHtml(blocks, { lang: 'en', title: subject }), headers };
}
