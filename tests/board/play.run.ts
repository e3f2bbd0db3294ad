// Fills a store through the pipeline from the invented world of the demo (our seeds, three looks, hostile text) and prints its folder.

import { cp, mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadKinds } from '../../src/collect/kind.js';
import { withMeans } from '../../src/commands/means.js';
import { loadSoundProject } from '../../src/config.js';
import { pageOf, serve } from '../../src/demo/server.js';
import { loadWorld } from '../../src/demo/world.js';
import { openChannel } from '../../src/notify/index.js';
import { runCheck } from '../../src/pipeline.js';
import { feed, type Item } from '../pipeline/bench.js';
import { HOSTILE } from './hostile.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const ITEMS: readonly Item[] = [
  {
    guid: 'hostile',
    at: '2025-09-06T08:00:00Z',
    title: `GCAP ${HOSTILE}`,
    text: `Germany ${HOSTILE} joined the Global Combat Air Programme on 4 September 2025, the British defence secretary said.`,
  },
];

/** As markup inside of markup: what a feed reader unpacks is text that looks like markup. */
const escaped = (text: string) => text.replaceAll('<', '&amp;lt;');

const SETTINGS = `zone: Europe/Rome
recipients: [{address: desk@example.org, name: The desk}]
seeds: seeds
store: pactwatch.db
outbox: outbox
fetch: {allow_private: true, spacing: 0s, timeout: 5s}
`;

const watcher = (id: string, url: string, more = '') =>
  `id: ${id}\nname: ${id}\npublisher: ${id}\nkind: feed\nurl: ${url}\nlanguage: en\noptions: {article: never}\n${more}`;

async function layOut(folder: string, origin: string): Promise<void> {
  await cp(join(ROOT, 'seeds'), join(folder, 'seeds'), { recursive: true });
  // What the demo tells of was news after its own seeds.
  await cp(join(ROOT, 'demo/seeds'), join(folder, 'seeds'), { recursive: true });
  await mkdir(join(folder, 'watchers'));
  for (const name of await readdir(join(ROOT, 'demo/watchers'))) {
    const text = await readFile(join(ROOT, 'demo/watchers', name), 'utf8');
    await writeFile(join(folder, 'watchers', name), text.replaceAll('http://demo.invalid', origin));
  }
  await writeFile(join(folder, 'watchers/hostile.yaml'), watcher('hostile', `${origin}/hostile.xml`));
  await writeFile(join(folder, 'watchers/gone.yaml'), watcher('gone', `${origin}/gone.xml`, 'commitments: [gcap, litebird]\n'));
  await writeFile(join(folder, 'pactwatch.yaml'), SETTINGS);
}

/** Plays the demo's three looks. Returns the folder of the project; its sources are gone. */
async function playWorld(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pactwatch-board-'));
  const world = await loadWorld(join(ROOT, 'demo/world.yaml'));
  let look = 0;
  const hostile = feed(
    ITEMS.map((item) => ({ ...item, title: escaped(item.title), text: escaped(item.text) })),
    'http://hostile.example',
  );
  const server = await serve((path, { headers }) => {
    if (path === '/hostile.xml') return { contentType: 'application/rss+xml', body: hostile };
    return pageOf(world, look, path, `http://${headers.host}`);
  });
  await layOut(folder, server.origin);
  const project = await loadSoundProject(join(folder, 'pactwatch.yaml'), {}, await loadKinds());
  for (const { at } of world.looks) {
    look += 1;
    const channel = openChannel(project.config, () => at);
    await withMeans(project.config, { channel, clock: () => at }, (means) => runCheck(project, project.watchers, means));
  }
  await server.close();
  return folder;
}

process.stdout.write(await playWorld());
