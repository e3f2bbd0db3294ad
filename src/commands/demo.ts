// demo: an invented world of sources on this machine, played through three checks; no network, nothing to configure.

import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import pc from 'picocolors';
import { loadKinds } from '../collect/kind.js';
import { loadSoundProject, type Project } from '../config.js';
import { pageOf, serve } from '../demo/server.js';
import { loadWorld } from '../demo/world.js';
import type { Channel, Message } from '../domain/stages.js';
import type { Instant } from '../domain/types.js';
import { openChannel } from '../notify/index.js';
import { runCheck } from '../pipeline.js';
import type { Summary } from '../run.js';
import { withMeans } from './means.js';
import { summaryText } from './summary.js';

/** The invented world, beside the sources or, once built, beside dist/. */
const WORLD = fileURLToPath(new URL('../../demo/', import.meta.url));

/** Where the demo keeps its files: wiped at its start, left for looking at. */
const FOLDER = 'state/demo';

/** What the watchers of the demo have for an address until a port is known. */
const PLACEHOLDER = 'http://demo.invalid';

const SETTINGS = `# Made by pactwatch demo.
zone: Europe/Rome
recipients: [{address: desk@demo.invalid, name: The desk}]
store: pactwatch.db
outbox: outbox
fetch: {allow_private: true, spacing: 0s}
`;

/** Lays out a fresh project for the demo: settings, seeds, and watchers that point to the demo's server. */
async function layOut(origin: string): Promise<Project> {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(join(FOLDER, 'watchers'), { recursive: true });
  await cp(join(WORLD, 'seeds'), join(FOLDER, 'seeds'), { recursive: true });
  for (const name of await readdir(join(WORLD, 'watchers'))) {
    const text = await readFile(join(WORLD, 'watchers', name), 'utf8');
    await writeFile(join(FOLDER, 'watchers', name), text.replaceAll(PLACEHOLDER, origin));
  }
  await writeFile(join(FOLDER, 'pactwatch.yaml'), SETTINGS);
  return loadSoundProject(join(FOLDER, 'pactwatch.yaml'), {}, await loadKinds());
}

/** A channel that also keeps what it sends, so that it can be shown. */
function remembering(channel: Channel, messages: Message[]): Channel {
  return {
    id: channel.id,
    from: channel.from,
    close: () => channel.close(),
    send: (message) => {
      messages.push(message);
      return channel.send(message);
    },
  };
}

async function checkAt(project: Project, at: Instant, messages: Message[]): Promise<Summary> {
  const channel = remembering(openChannel(project.config), messages);
  return withMeans(project.config, { channel, clock: () => at }, (means) => runCheck(project, project.watchers, means));
}

function mailText({ key, to, subject, text }: Message, { outbox }: Project['config']): string {
  const lines = [
    `Mail to ${to}: ${pc.bold(subject)}`,
    `  ${relative('.', join(outbox, `${key}.eml`))}`,
    '',
    ...text.trimEnd().split('\n'),
  ];
  return lines.map((line) => `${pc.dim('|')} ${line}`.trimEnd()).join('\n');
}

async function run(): Promise<void> {
  const world = await loadWorld(join(WORLD, 'world.yaml'));
  let look = 0;
  let lastChange = '';
  const server = await serve((path, { headers }) => pageOf(world, look, path, `http://${headers.host}`));
  try {
    const project = await layOut(server.origin);
    for (const { at, title } of world.looks) {
      look += 1;
      const messages: Message[] = [];
      const summary = await checkAt(project, at, messages);
      console.log(`${pc.inverse(` ${at.slice(0, 10)}  ${title} `)}\n`);
      const mails = messages.map((message) => mailText(message, project.config));
      console.log(`${[summaryText(summary, project), ...mails].join('\n\n')}\n`);
      lastChange = summary.notices.findLast(({ kind }) => kind === 'change')?.event ?? lastChange;
    }
  } finally {
    await server.close();
  }
  const lookAround = `npm run pactwatch -- --config ${FOLDER}/pactwatch.yaml`;
  console.log(`The mails are in ${FOLDER}/outbox/, to be opened in any mail reader. Look around:
  ${lookAround} status
  ${lookAround} status japan-italy-acsa
  ${lookAround} explain ${lastChange}`);
}

export function demoCommand(program: Command): void {
  program
    .command('demo')
    .description('see it work: an invented world of sources, checked three times, without network')
    .addHelpText('after', `\nWrites into ${FOLDER}/ alone, and wipes that first.`)
    .action(run);
}
