// A message as nodemailer takes it, the same for every channel that sends mail, and how large it becomes on the way.

import type { SendMailOptions } from 'nodemailer';
import type { Message } from '../domain/stages.js';
import { clean } from '../wording/clean.js';

type Encoding = 'base64' | 'quoted-printable';

/** Bytes of a text in quoted-printable (RFC 2045, 6.7): three for what is not plain ASCII, lines broken at 76. */
function quotedPrintableBytes(text: string): number {
  let bytes = 0;
  for (const byte of Buffer.from(text)) bytes += byte === 10 ? 2 : byte === 61 || byte < 32 || byte > 126 ? 3 : 1;
  return bytes + Math.ceil(bytes / 70) * 3;
}

/** Bytes of a text in base64: four for three, lines broken at 76. */
function base64Bytes(text: string): number {
  const encoded = Math.ceil(Buffer.byteLength(text) / 3) * 4;
  return encoded + Math.ceil(encoded / 76) * 2;
}

/** Quoted-printable can be read as it is; base64 where that would be larger (Japanese). */
function encodingOf({ text, html }: Pick<Message, 'text' | 'html'>): Encoding {
  const both = text + html;
  return quotedPrintableBytes(both) <= base64Bytes(both) ? 'quoted-printable' : 'base64';
}

/** Room for headers, boundaries and what servers on the way add. */
const ENVELOPE_BYTES = 4000;

/** About how many bytes the whole mail takes on the wire, rounded up. */
export function mailBytes(message: Pick<Message, 'text' | 'html'>): number {
  const size = encodingOf(message) === 'base64' ? base64Bytes : quotedPrintableBytes;
  return ENVELOPE_BYTES + size(message.text) + size(message.html);
}

/** The message for nodemailer, which may read neither files nor addresses that a text names. */
export function toMail(message: Message, from: string): SendMailOptions {
  const { to, toName, subject, text, html, headers } = message;
  return {
    from: { name: 'pactwatch', address: from },
    to: toName === undefined ? to : { name: clean(toName), address: to },
    subject,
    text,
    html,
    headers: { ...headers },
    encoding: encodingOf(message),
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
