// A board over a store that the pipeline has filled from the invented world of the demo: our seeds, three looks, hostile text.

import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type OpenBoard, openBoard } from '../../src/board/serve.js';
import { loadKinds } from '../../src/collect/kind.js';
import { boardSource } from '../../src/commands/board-source.js';
import { withMeans } from '../../src/commands/means.js';
import { loadSoundProject, type Project } from '../../src/config.js';
import { pageOf, serve } from '../../src/demo/server.js';
import { loadWorld } from '../../src/demo/world.js';
import { openChannel } from '../../src/notify/index.js';
import { runCheck } from '../../src/pipeline.js';
import { openStore, type Store } from '../../src/record/store.js';
import { feed, type Item } from '../pipeline/bench.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** When the tests look: two hours after the last look of the demo. */
export const NOW = '2025-09-07T09:00:00.000Z';

/** What runs where it must not, and what moves text about. */
export const HOSTILE = '<script>window.hacked=1</script><img src=x onerror="window.hacked=1">"\'>\u202Egnp.exe';

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

export interface BoardWorld {
  readonly folder: string;
  readonly project: Project;
  readonly store: Store;
  /** Opens a board over it; port 0 takes any. Looks at NOW unless another clock is given. */
  open(how?: { readonly listen?: string; readonly password?: string; readonly clock?: () => string }): Promise<OpenBoard>;
  close(): Promise<void>;
}

async function layOut(folder: string, origin: string): Promise<Project> {
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
  return loadSoundProject(join(folder, 'pactwatch.yaml'), {}, await loadKinds());
}

/** Plays the demo's three looks through the pipeline, with our own seeds. Close it after the tests. */
export async function openBoardWorld(): Promise<BoardWorld> {
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
  const project = await layOut(folder, server.origin);
  for (const { at } of world.looks) {
    look += 1;
    const channel = openChannel(project.config, () => at);
    await withMeans(project.config, { channel, clock: () => at }, (means) => runCheck(project, project.watchers, means));
  }
  await server.close();
  const store = await openStore({ file: project.config.store });
  const boards: OpenBoard[] = [];
  return {
    folder,
    project,
    store,
    open: async ({ listen = '127.0.0.1:0', password, clock = () => NOW } = {}) => {
      const source = boardSource(store, () => project);
      const fail = (fault: unknown) => console.error(fault);
      const board = await openBoard({ source, clock, onFault: fail, listen, password });
      boards.push(board);
      return board;
    },
    close: async () => {
      await Promise.all(boards.map((board) => board.close()));
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
