// A whole project in a folder of its own, beside a real web server and a real mail server: what the pipeline's tests work on.

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import PostalMime, { type Email } from 'postal-mime';
import { loadKinds } from '../../src/collect/kind.js';
import { withMeans } from '../../src/commands/means.js';
import { loadSoundProject } from '../../src/config.js';
import type { Instant } from '../../src/domain/types.js';
import { openChannel } from '../../src/notify/index.js';
import { runCheck } from '../../src/pipeline.js';
import type { Summary } from '../../src/run.js';
import { CLI } from '../support/build.js';
import { startServer, type TestServer } from '../support/http-server.js';
import { startSmtpServer, type TestSmtpServer } from '../support/smtp-server.js';

/** An item of a feed as the tests write it. */
export interface Item {
  readonly guid: string;
  readonly title: string;
  readonly text: string;
  /** Day and time of publication, ISO. */
  readonly at: string;
  /** Path of the article; by the guid where absent. */
  readonly path?: string;
}

/** An RSS 2.0 feed with these items, in this order. */
export function feed(items: readonly Item[], origin: string): string {
  const item = ({ guid, title, text, at, path = `/${guid}` }: Item) =>
    `<item><title>${title}</title><link>${origin}${path}</link><guid isPermaLink="false">${guid}</guid>` +
    `<pubDate>${new Date(at).toUTCString()}</pubDate><description>${text}</description></item>`;
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title><link>${origin}</link><description/>${items.map(item).join('\n')}</channel></rss>`;
}

/** A seed of the tests: signed in November 2024, as of March 2025. */
export const ACSA = `id: acsa
title: Japan–Italy ACSA
kind: agreement
parties: [JP, IT]
names: {en: [Japan-Italy ACSA], ja: [日伊ACSA]}
generic_names: {en: [ACSA]}
baseline:
  as_of: 2025-03-05
  status: signed
  events:
    - {status: signed, date: 2024-11-25, summary: Signed in Rome.}
`;

export const SIGNED: Item = {
  guid: 'story-1',
  at: '2025-08-20T08:00:00Z',
  title: 'Japan-Italy ACSA was signed in Rome last year',
  text: 'The Japan-Italy ACSA was signed in Rome on 25 November 2024. Officers met this week.',
};

export const IN_FORCE: Item = {
  ...SIGNED,
  title: 'Japan-Italy ACSA enters into force',
  text: 'The Japan-Italy ACSA entered into force on 5 September 2025, the two governments said.',
};

/** Everyday items that a feed also holds. */
export const OTHERS: readonly Item[] = [
  { guid: 'story-2', at: '2025-08-19T08:00:00Z', title: 'Ferries back to normal', text: 'Crews returned to work on Tuesday.' },
  { guid: 'story-3', at: '2025-08-18T08:00:00Z', title: 'Rain in the north', text: 'More of it is expected at the weekend.' },
];

export interface Bench {
  readonly folder: string;
  readonly web: TestServer;
  readonly smtp: TestSmtpServer;
  /** Writes files below the folder. */
  write(files: Readonly<Record<string, string>>): Promise<void>;
  /** Puts a feed at /feed.xml. */
  publish(items: readonly Item[]): void;
  /** Checks every watcher at a moment, in this process. */
  checkAt(now: Instant): Promise<Summary>;
  /** Runs the command line in the folder. */
  start(...args: readonly string[]): Run;
  /** The mails that the server took. */
  mails(): Promise<Email[]>;
  close(): Promise<void>;
}

/** A command that runs, or has run. */
export interface Run {
  readonly process: ChildProcess;
  readonly done: Promise<{ code: number | null; stdout: string; stderr: string }>;
}

/** Runs the command line, as `pactwatch ...args` would. */
export function pactwatch(cwd: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Run {
  const child = spawn(process.execPath, [CLI, ...args], {
    cwd,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk) => (stdout += String(chunk)));
  child.stderr.on('data', (chunk) => (stderr += String(chunk)));
  return { process: child, done: once(child, 'close').then(() => ({ code: child.exitCode, stdout, stderr })) };
}

export function watcher(id: string, address: string): string {
  return `id: ${id}\nname: ${id}\npublisher: ${id}\nkind: feed\nurl: ${address}\nlanguage: en\noptions: {article: never}\n`;
}

/** A project with one seed, one feed and a mail server. Close it after the test. */
export async function openBench(): Promise<Bench> {
  const folder = await mkdtemp(join(tmpdir(), 'pactwatch-bench-'));
  const [web, smtp] = await Promise.all([startServer(), startSmtpServer()]);
  const config = join(folder, 'pactwatch.yaml');
  const write: Bench['write'] = async (files) => {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
  };
  await write({
    'pactwatch.yaml': [
      'recipients: [{address: reader@example.org}]',
      `smtp: {host: 127.0.0.1, port: ${smtp.port}, from: pactwatch@example.org}`,
      'fetch: {allow_private: true, spacing: 0s, timeout: 5s}',
    ].join('\n'),
    'seeds/acsa.yaml': ACSA,
    'watchers/paper.yaml': watcher('paper', web.url('/feed.xml')),
  });
  return {
    folder,
    web,
    smtp,
    write,
    publish: (items) => web.set('/feed.xml', feed(items, web.origin)),
    checkAt: async (now) => {
      const project = await loadSoundProject(config, {}, await loadKinds());
      const how = { channel: openChannel(project.config), clock: () => now };
      return withMeans(project.config, how, (means) => runCheck(project, project.watchers, means));
    },
    start: (...args) => pactwatch(folder, args),
    mails: () => Promise.all(smtp.mails.map(({ raw }) => PostalMime.parse(raw))),
    close: async () => {
      await Promise.all([web.close(), smtp.down()]);
    },
  };
}

/** Every file below a folder with its content, so that "nothing was written" can be checked. */
export async function snapshot(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(await Promise.all(files.map(async (file) => [file, await readFile(file, 'base64')] as const)));
}
