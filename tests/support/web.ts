// A server that all tests of a file ask, closed after them together with the client that asks it.

import { afterAll } from 'vitest';
import { startServer, type TestServer } from './http-server.js';

/** In: the client. Out: the server, which answers from now on and until the last test of the file. */
export async function serverFor(client: { close(): Promise<unknown> }): Promise<TestServer> {
  const server = await startServer();
  afterAll(async () => {
    await client.close();
    await server.close();
  });
  return server;
}
