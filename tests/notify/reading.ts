// Mails composed as they are sent and read back with a real mail parser; and their two forms held against each other.

import { createTransport } from 'nodemailer';
import PostalMime, { type Email } from 'postal-mime';
import type { Message } from '../../src/domain/stages.js';
import { toMail } from '../../src/notify/mail.js';
import { CONTEXT } from './world.js';

export interface ReadMail {
  /** As bytes on the wire. */
  readonly raw: Buffer;
  readonly read: Email;
  readonly text: string;
  readonly html: string;
}

/** The mail as bytes on the wire, and as a mail reader reads them. */
export async function sendAndRead(message: Message): Promise<ReadMail> {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const { message: sent } = await transport.sendMail(toMail(message, CONTEXT.from));
  const raw = Buffer.isBuffer(sent) ? sent : Buffer.alloc(0);
  const read = await PostalMime.parse(raw);
  return { raw, read, text: read.text ?? '', html: read.html ?? '' };
}

/** The words of the HTML as they are seen. */
export function seen(html: string): string {
  const body = html.slice(html.indexOf('<body'));
  const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
  return body
    .replace(/<\/(?:h[1-3]|p|li|blockquote)>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&\w+;|&#39;/g, (entity) => entities[entity] ?? entity)
    .replaceAll('→', '->');
}

/** Words without what only one of the two forms needs: addresses, underlines, bullets, signs around marked words. */
export function words(text: string): string {
  return text
    .replace(/ <https?:[^>]*>/g, '')
    .replace(/^[-=]{2,}$/gm, '')
    .replace(/^- /gm, '')
    .replace(/\[-|-\]|\{\+|\+\}|\*/g, '')
    .replaceAll('→', '->')
    .replace(/\s+/g, ' ')
    .trim();
}

export function headerOf(read: Email, key: string): string | undefined {
  return read.headers.find((header) => header.key === key)?.value;
}

/** Characters that no mail of ours may hold: controls, direction marks, what is not seen, halves of characters. */
export const UNSEEN =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]|\p{Cs}/u;
