// Where a worker can be asked how it is: /healthz, /readyz and /metrics, over plain HTTP on loopback unless told otherwise.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { isIP } from 'node:net';
import { isLoopback, nameOf, readListening } from '../shared/listening.js';
import { openServer } from '../shared/serving.js';

/** What is asked of a worker. */
export interface Asked {
  /** False where it has done nothing for minutes: it hangs, and should be started again. */
  isAlive(): boolean;
  /** Why it can do no work now; empty where it can. */
  obstacle(): string;
  metrics(): Promise<string>;
}

/** An open door; `address` is host:port, the port that was given where 0 was asked for. */
export interface Door {
  readonly address: string;
  close(): Promise<void>;
}

type Answer = readonly [status: number, body: string, type?: string];

async function answerTo(path: string, asked: Asked): Promise<Answer> {
  switch (path) {
    case '/healthz':
      return asked.isAlive() ? [200, 'ok\n'] : [503, 'nothing was done for minutes\n'];
    case '/readyz': {
      const obstacle = asked.obstacle();
      return obstacle === '' ? [200, 'ok\n'] : [503, `${obstacle}\n`];
    }
    case '/metrics':
      return [200, await asked.metrics(), 'text/plain; version=0.0.4; charset=utf-8'];
    default:
      return [404, 'there are /healthz, /readyz and /metrics\n'];
  }
}

/** On loopback only names of loopback are answered: a page in a browser here could have its own name lead to us. */
function isMeant({ headers: { host = '' } }: IncomingMessage, isAtHome: boolean): boolean {
  const name = nameOf(host);
  return !isAtHome || name === 'localhost' || isIP(name) !== 0;
}

async function serve(request: IncomingMessage, response: ServerResponse, asked: Asked, isAtHome: boolean): Promise<void> {
  const reply = ([status, body, type = 'text/plain; charset=utf-8']: Answer) => {
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
  if (!isMeant(request, isAtHome)) return reply([421, 'not this host\n']);
  if (request.method !== 'GET' && request.method !== 'HEAD') return reply([405, 'only GET\n']);
  try {
    reply(await answerTo((request.url ?? '/').split('?')[0] ?? '/', asked));
  } catch {
    reply([500, 'a fault of pactwatch itself\n']);
  }
}

/** Longest time that one request may take, in ms. */
const PATIENCE = 10_000;

/** Opens the door at `listen` (host:port). Throws NoListening, and what the system says, such as EADDRINUSE. */
export async function openDoor(listen: string, asked: Asked): Promise<Door> {
  const { host, port, hostname } = readListening(listen);
  const server = createServer({ requestTimeout: PATIENCE, headersTimeout: PATIENCE }, (request, response) => {
    void serve(request, response, asked, isLoopback(host));
  });
  const opened = await openServer(server, host, port);
  return { address: `${hostname}:${opened.port}`, close: opened.close };
}
