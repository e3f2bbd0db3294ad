// Writes mails as .eml files into a folder, to be opened in any mail reader: what happens while no SMTP is configured.

import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Channel, SendResult } from '../../domain/stages.js';
import { makeFolder } from '../../shared/folders.js';
import { toMail } from '../mail.js';

/** Writes a file as a whole or not at all, over one of the same name. */
async function writeWhole(folder: string, name: string, content: Uint8Array): Promise<void> {
  makeFolder(folder);
  const draft = join(folder, `.${name}.${process.pid}`);
  const file = await open(draft, 'w');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, join(folder, name));
}

function unwritable(folder: string, to: string, error: unknown): SendResult {
  if (!(error instanceof Error && 'code' in error)) throw error;
  const message = `cannot write mails into ${folder} (${String(error.code)}): see that the folder is writable and the disk has room`;
  return {
    ok: false,
    retry: 'all-later',
    problem: { stage: 'notify', subject: to, code: 'outbox-unwritable', message, transient: true },
  };
}

/** Mails come from the address `from`; `folder` is made where missing. */
export function fileChannel({ folder, from }: { folder: string; from: string }): Channel {
  // Loaded where there is something to write: most runs have nothing.
  const open = async () =>
    (await import('nodemailer')).createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  let opened: ReturnType<typeof open> | undefined;
  return {
    id: 'file',
    from,
    send: async (message) => {
      const composer = await (opened ??= open());
      const { message: content } = await composer.sendMail(toMail(message, from));
      if (!Buffer.isBuffer(content)) throw new Error('a mail was composed as a stream');
      try {
        // Named by its key, so that a repeat takes the place of the first copy.
        await writeWhole(folder, `${message.key}.eml`, content);
        return { ok: true };
      } catch (error) {
        return unwritable(folder, message.to, error);
      }
    },
    close: async () => {
      (await opened)?.close();
    },
  };
}
