// An Atom feed in a file (RFC 4287): each message is an entry, for feed readers and for a web server to hand out.

import { mkdir, open, readFile, rename, stat, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { Message, SendResult } from '../../domain/stages.js';
import type { Instant } from '../../domain/types.js';
import { defineChannel } from '../channel.js';
import { addressesOf } from '../chat.js';
import { escapeHtml } from '../../wording/clean.js';

const settings = z.strictObject({
  /** Path of the feed, from the folder of pactwatch.yaml. */
  file: z.string().min(1),
  title: z.string().min(1).default('pactwatch'),
  /** Entries that are kept. */
  keep: z.int().min(1).max(1000).default(100),
});

/** Text as XML 1.0 takes it. */
function xml(text: string): string {
  return escapeHtml(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu, ''));
}

/** Names that never change and that nobody else gives (RFC 4151). */
function tag(name: string): string {
  return `tag:pactwatch.invalid,2026:${xml(name)}`;
}

function entryOf(message: Message, now: Instant): string {
  const [link] = addressesOf(message, 1);
  return [
    '  <entry>',
    `    <id>${tag(`message:${message.key}`)}</id>`,
    `    <title>${xml(message.subject)}</title>`,
    `    <updated>${new Date(now).toISOString()}</updated>`,
    ...(link === undefined ? [] : [`    <link href="${xml(link)}"/>`]),
    `    <content type="text">${xml(message.text)}</content>`,
    '  </entry>',
  ].join('\n');
}

/** The entries of a feed that we wrote: no text of theirs can look like one, for theirs are escaped. */
function entriesIn(feed: string): string[] {
  return feed.match(/^ {2}<entry>\n[^]*?^ {2}<\/entry>/gm) ?? [];
}

function feedOf(entries: readonly string[], { file, title }: z.infer<typeof settings>, now: Instant): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `  <id>${tag(`feed:${file}`)}</id>`,
    `  <title>${xml(title)}</title>`,
    '  <author><name>pactwatch</name></author>',
    `  <updated>${new Date(now).toISOString()}</updated>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n');
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error;
}

/** A lock older than this, in ms, was left by a process that died. */
const STALE = 60_000;

/** Runs `work` while no other process writes the feed; false where another one does. */
async function alone(file: string, work: () => Promise<void>): Promise<boolean> {
  const lock = `${file}.lock`;
  const age = await stat(lock).then(
    // A clock that was set back makes it a lock of days to come.
    ({ mtimeMs }) => Math.abs(Date.now() - mtimeMs),
    () => 0,
  );
  if (age > STALE) await unlink(lock).catch(() => undefined);
  const held = await open(lock, 'wx').catch((error: unknown) => {
    if (isSystemError(error) && error.code === 'EEXIST') return undefined;
    throw error;
  });
  if (!held) return false;
  try {
    await work();
    return true;
  } finally {
    await held.close();
    await unlink(lock);
  }
}

async function addEntry(message: Message, options: z.infer<typeof settings>, now: Instant): Promise<void> {
  const { file, keep } = options;
  const feed = await readFile(file, 'utf8').catch((error: unknown) => {
    if (isSystemError(error) && error.code === 'ENOENT') return '';
    throw error;
  });
  const id = `<id>${tag(`message:${message.key}`)}</id>`;
  // A repeat takes the place of the first copy.
  const others = entriesIn(feed).filter((entry) => !entry.includes(id));
  const draft = `${file}.${process.pid}`;
  const handle = await open(draft, 'w');
  try {
    await handle.writeFile(feedOf([entryOf(message, now), ...others].slice(0, keep), options, now));
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(draft, file);
}

function unwritable(to: string, file: string, code: string, retry: 'later' | 'all-later'): SendResult {
  const message = `the channel ${to} cannot write ${file} (${code}); nothing is lost, it is tried again`;
  return { ok: false, retry, problem: { stage: 'notify', subject: to, code: 'channel-unwritable', message, transient: true } };
}

export const atom = defineChannel({
  id: 'atom',
  needs: [],
  settings,
  open: (options, { clock }) => {
    return async (message) => {
      const { file } = options;
      try {
        await mkdir(dirname(file), { recursive: true });
        const done = await alone(file, () => addEntry(message, options, clock()));
        return done ? { ok: true } : unwritable(message.to, file, 'another process writes it', 'later');
      } catch (error) {
        if (!isSystemError(error)) throw error;
        return unwritable(message.to, file, String(error.code), 'all-later');
      }
    };
  },
});
