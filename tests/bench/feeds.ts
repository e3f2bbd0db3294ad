// A web server of many feeds for measuring: a process of its own, so that its work is not counted as ours.

import { createServer, type RequestListener } from 'node:http';

/** Items of each feed. */
const ITEMS = 20;

let edition = 0;
let latency = 0;
let asked = 0;
let conditional = 0;

function item(feed: number, number: number, origin: string): string {
  const day = new Date(Date.UTC(2026, 9, 1) + number * 86_400_000).toUTCString();
  const text = `Feed ${feed} reports story ${number}: the two ministers met in the morning and spoke about trade and research. `;
  return (
    `<item><title>Story ${number} of feed ${feed}</title><link>${origin}/f${feed}/s${number}</link>` +
    `<guid>${feed}-${number}</guid><pubDate>${day}</pubDate><description>${text.repeat(4)}</description></item>`
  );
}

function feed(id: number, origin: string): string {
  const items = Array.from({ length: ITEMS }, (_, index) => item(id, ITEMS + edition - index, origin));
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Feed ${id}</title><link>${origin}</link>${items.join('\n')}</channel></rss>`;
}

/** The same feeds under so many addresses of loopback, for what goes by hosts: 127.0.0.1 to 127.0.0.32. */
const HOSTS = 32;

const answer: RequestListener = (request, response) => {
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const id = Number(/^\/feed-(\d+)\.xml/.exec(request.url ?? '')?.[1] ?? NaN);
  if (Number.isNaN(id)) return void response.writeHead(404).end('not here');
  const etag = `"${id}-${edition}"`;
  asked += 1;
  if (request.headers['if-none-match']) conditional += 1;
  const reply = () => {
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304, { etag }).end();
    response.writeHead(200, { etag, 'content-type': 'application/rss+xml' }).end(feed(id, origin));
  };
  if (latency > 0) setTimeout(reply, latency);
  else reply();
};
const server = createServer(answer);

process.on('message', (wish: { edition?: number; latency?: number }) => {
  edition = wish.edition ?? edition;
  latency = wish.latency ?? latency;
  process.send?.({ asked, conditional });
  asked = 0;
  conditional = 0;
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  // Where loopback is one address alone, the others are left out.
  for (let host = 2; host <= HOSTS; host++)
    createServer(answer)
      .on('error', () => undefined)
      .listen(port, `127.0.0.${host}`);
  process.send?.({ port });
});
