// The Atom feed on disk: one entry a message, newest first, well-formed whatever a text holds, whole at every moment.

import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Message } from '../../src/domain/stages.js';
import { openChannel } from '../../src/notify/index.js';
import { renderAlert } from '../../src/notify/render.js';
import { alert, CONTEXT, mail } from './world.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pactwatch-atom-'));
});
afterEach(() => rm(folder, { recursive: true }));

const message = (key: string, more: Partial<Message> = {}): Message => ({
  ...renderAlert(mail([alert()]), CONTEXT),
  to: 'site',
  key,
  ...more,
});

let minute = 0;
function send(sent: Message, more = {}): ReturnType<ReturnType<typeof openChannel>['send']> {
  const settings = { file: join(folder, 'feed', 'alerts.xml'), ...more };
  const clock = () => new Date(Date.parse('2025-09-08T08:00:00Z') + 60_000 * minute++).toISOString();
  return openChannel({ outbox: '', secrets: {}, channels: { site: { kind: 'atom', settings, secrets: {} } } }, clock).send(sent);
}

const read = async () => parseFeed(await readFile(join(folder, 'feed', 'alerts.xml'), 'utf8'));

it('holds an entry for each message, newest first, and as many as it keeps', async () => {
  for (const key of ['a', 'b', 'c']) expect(await send(message(key), { keep: 2 })).toEqual({ ok: true });
  const { items } = await read();
  expect(items.map(({ id }) => id?.split(':').at(-1))).toEqual(['c', 'b']);
  expect(items[0]?.title).toBe(message('c').subject);
});

it('puts a repeat in the place of the first', async () => {
  for (const key of ['a', 'b', 'a']) await send(message(key));
  expect((await read()).items.map(({ id }) => id?.split(':').at(-1))).toEqual(['a', 'b']);
});

it('stays well-formed under hostile text, and can be added to', async () => {
  const hostile = '</content>\n  </entry>\n  <entry>\n<script>\u0000\ud800 ]]> &amp; 日本';
  await send(message('a', { subject: hostile, text: hostile }));
  await send(message('b'));
  const { items } = await read();
  expect(items.map(({ id }) => id?.split(':').at(-1))).toEqual(['b', 'a']);
  expect(items[1]?.content).toContain('<script>');
});

it('lets one process write at a time: the other tries again; a lock of the dead does not hold', async () => {
  await send(message('a'));
  const lock = join(folder, 'feed', 'alerts.xml.lock');
  await writeFile(lock, '');
  expect(await send(message('b'))).toMatchObject({ ok: false, retry: 'later', problem: { transient: true } });
  for (const left of [new Date(0), new Date(Date.now() + 3 * 86_400_000)]) {
    await writeFile(lock, '');
    await utimes(lock, left, left);
    expect(await send(message(left.toISOString()))).toEqual({ ok: true });
  }
  expect(await readdir(join(folder, 'feed'))).toEqual(['alerts.xml']);
});

it('loses nothing where it cannot write', async () => {
  await writeFile(join(folder, 'feed'), 'a file, not a folder');
  expect(await send(message('a'))).toMatchObject({ ok: false, retry: 'all-later', problem: { code: 'channel-unwritable' } });
});
