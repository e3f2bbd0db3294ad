// The web server of the demo world: loopback only, any free port.

import { createServer, type IncomingMessage } from 'node:http';
import iconv from 'iconv-lite';
import { openServer } from '../shared/serving.js';
import { article, atom, page, pdf, rdf, rss, type Page } from './formats.js';
import { visibleStories, type World } from './world.js';

/** A web server on this machine. */
export interface Server {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  close(): Promise<void>;
}

/** Starts a server on the loopback address; `answer` says what stands at a path, undefined for nothing (404). */
export async function serve(answer: (path: string, request: IncomingMessage) => Page | undefined): Promise<Server> {
  const server = createServer((request, response) => {
    const found = answer(request.url ?? '/', request);
    response.writeHead(found ? 200 : 404, { 'content-type': found?.contentType ?? 'text/plain' });
    response.end(found?.body ?? 'not here');
  });
  const { port, close } = await openServer(server, '127.0.0.1', 0);
  return { origin: `http://127.0.0.1:${port}`, close };
}

/** What stands at a path of the world at a look: an outlet's front, or one story behind it. */
export function pageOf(world: World, look: number, path: string, origin: string): Page | undefined {
  const [, name = '', id] = path.split('/');
  const outlet = world.outlets[name];
  const stories = visibleStories(world, name, look);
  const [newest] = stories;
  if (!outlet || !newest) return undefined;
  if (id !== undefined) {
    const story = stories.find((one) => one.id === id);
    return story && article(story);
  }
  const address = `${origin}/${name}`;
  switch (outlet.format) {
    case 'rss':
      return rss(name, address, stories, outlet.teaser);
    case 'atom':
      return atom(name, address, stories);
    case 'rdf': {
      const { contentType, body } = rdf(name, address, stories, outlet.charset);
      return { contentType, body: iconv.encode(String(body), outlet.charset) };
    }
    case 'page':
      return page(newest, world.looks[look - 1]?.at ?? '');
    case 'pdf':
      return pdf(newest);
  }
}
