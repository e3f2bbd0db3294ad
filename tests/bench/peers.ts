// Reads the same feeds with other tools, where they are installed (apt: urlwatch rss2email newsboat sfeed). `npx tsx tests/bench/peers.ts [feeds] [cli.js]`

import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { layOut, line, measure, pactwatch, startFeeds } from './measure.js';

/** A tool: how it is set up in a folder of its own, and how it reads all feeds once without mailing. */
interface Tool {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  setUp(folder: string, urls: readonly string[]): Promise<void>;
}

const [count = '1000', cli] = process.argv.slice(2);
const feeds = Number(count);
const server = await startFeeds();
const root = await mkdtemp(join(tmpdir(), 'pactwatch-peers-'));
const urls = Array.from({ length: feeds }, (_, id) => `http://127.0.0.1:${server.port}/feed-${id}.xml`);
const at = (name: string, file: string) => join(root, name, file);
const [node, ours] = pactwatch(cli);

const TOOLS: readonly Tool[] = [
  {
    name: 'pactwatch',
    command: node,
    args: [...ours, 'check', '--all'],
    setUp: (folder) => layOut(folder, feeds, server.port),
  },
  {
    name: 'urlwatch',
    command: '/usr/bin/urlwatch',
    args: ['--urls', 'urls.yaml', '--config', 'config.yaml', '--cache', 'cache.db', '--hooks', 'hooks.py'],
    setUp: async (folder) => {
      await writeFile(join(folder, 'urls.yaml'), urls.map((url) => `url: ${url}\n`).join('---\n'));
      await writeFile(join(folder, 'config.yaml'), 'report: {stdout: {enabled: false}, text: {details: true}}\n');
    },
  },
  {
    name: 'rss2email',
    command: '/usr/bin/r2e',
    args: ['-c', 'r2e.cfg', '-d', 'r2e.json', 'run', '--no-send'],
    setUp: async (folder) => {
      const sections = urls.map((url, id) => `[feed.f${id}]\nurl = ${url}\n`).join('\n');
      await writeFile(join(folder, 'r2e.cfg'), `[DEFAULT]\nfrom = a@example.org\nto = b@example.org\n\n${sections}`);
      await writeFile(join(folder, 'r2e.json'), JSON.stringify({ version: 2, feeds: [] }));
    },
  },
  {
    name: 'newsboat',
    command: '/usr/bin/newsboat',
    args: ['-u', 'urls', '-C', 'config', '-c', 'cache.db', '-x', 'reload'],
    setUp: async (folder) => {
      await writeFile(join(folder, 'urls'), `${urls.join('\n')}\n`);
      await writeFile(join(folder, 'config'), 'reload-threads 10\n');
    },
  },
  {
    name: 'sfeed',
    command: '/usr/bin/sfeed_update',
    args: [at('sfeed', 'sfeedrc')],
    setUp: async (folder) => {
      const lines = urls.map((url, id) => `  feed f${id} ${url}`).join('\n');
      await writeFile(join(folder, 'sfeedrc'), `sfeedpath="${folder}/feeds"\nmaxjobs=8\nfeeds() {\n${lines}\n}\n`);
    },
  },
];

try {
  const tools = TOOLS.filter(({ command }) => existsSync(command));
  console.log(`${feeds} feeds of 20 items, one server, no distance between requests; ${tools.length} tools`);
  for (const { name, setUp } of tools) {
    await mkdir(join(root, name), { recursive: true });
    await setUp(join(root, name), urls);
  }
  const runAll = async (what: string) => {
    for (const { name, command, args, env } of tools) {
      const measured = await measure(command, args, join(root, name), { HOME: join(root, name), ...env });
      console.log(line(`${what}: ${name}`, measured, await server.tell({})));
    }
  };
  await runAll('first');
  await runAll('unchanged');
  await server.tell({ edition: 1 });
  await runAll('one new each');
} finally {
  server.close();
  await rm(root, { recursive: true, force: true });
}
