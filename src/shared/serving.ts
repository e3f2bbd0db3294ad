// Opens a web server on an address of this machine, and closes it within seconds.

import type { Server } from 'node:net';

/** A server that listens. */
export interface Opened {
  /** The one that was given, or the free one that was taken where that was 0. */
  readonly port: number;
  close(): Promise<void>;
}

/** A server of node:http; those of HTTP/2 have no connections to close. */
type WebServer = Server & { closeAllConnections?(): void };

/** In: a server, a name or address without brackets, a port. Throws what the system says, such as EADDRINUSE. */
export async function openServer(server: WebServer, host: string, port: number): Promise<Opened> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
  const bound = server.address();
  return {
    port: typeof bound === 'object' && bound ? bound.port : port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections?.();
      }),
  };
}
