// A real HTTP server on loopback whose answers a test can change while it runs, and which remembers what it was asked.

import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** What stands at a path: a body, or an answer in full, or a function that answers by itself. */
export type Answer = string | Uint8Array | FullAnswer | ((request: IncomingMessage, response: ServerResponse) => unknown);

export interface FullAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | string[]>>;
  readonly body?: string | Uint8Array;
  /** Content-Type; by the path's ending where absent. */
  readonly type?: string;
  /** Sent as ETag, and answered with 304 where the request names it. */
  readonly etag?: string;
}

export interface Asked {
  readonly method: string;
  /** Path with query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface TestServer {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly origin: string;
  /** Everything asked so far, oldest first. */
  readonly asked: readonly Asked[];
  /** Puts an answer at a path (with its query, or without to answer every query). */
  set(path: string, answer: Answer): void;
  /** The absolute address of a path. */
  url(path: string): string;
  /** How often a path was asked for. */
  count(path: string): number;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  xml: 'application/rss+xml',
  rdf: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/json',
  pdf: 'application/pdf',
  txt: 'text/plain',
};

function typeOf(path: string): string {
  return TYPES[/\.(\w+)(?:\?|$)/.exec(path)?.[1] ?? ''] ?? 'text/html';
}

function send(answer: Exclude<Answer, (...of: never) => unknown>, request: IncomingMessage, response: ServerResponse): void {
  const full: FullAnswer = typeof answer === 'string' || answer instanceof Uint8Array ? { body: answer } : answer;
  const known = full.etag !== undefined && request.headers['if-none-match'] === full.etag;
  response.writeHead(known ? 304 : (full.status ?? 200), {
    'content-type': full.type ?? typeOf(request.url ?? ''),
    ...(full.etag ? { etag: full.etag } : {}),
    ...full.headers,
  });
  response.end(known ? undefined : full.body);
}

/** Starts a server on a free port of 127.0.0.1. Paths without an answer are 404. */
export async function startServer(answers: Readonly<Record<string, Answer>> = {}): Promise<TestServer> {
  const table = new Map(Object.entries(answers));
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const path = request.url ?? '/';
      const body = (await buffer(request)).toString('utf8');
      asked.push({ method: request.method ?? '', path, headers: request.headers, body });
      const answer = table.get(path) ?? table.get(path.split('?')[0]!) ?? { status: 404, body: 'no such page' };
      if (typeof answer === 'function') await answer(request, response);
      else send(answer, request, response);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    asked,
    set: (path, answer) => void table.set(path, answer),
    url: (path) => origin + path,
    count: (path) => asked.filter((one) => one.path === path).length,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
