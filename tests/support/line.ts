// A line between a store and its PostgreSQL server that can be cut, mended, and left without an answer.

import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface Line {
  /** The same database, over this line. */
  readonly address: string;
  /** Breaks all connections and takes no new ones. */
  cut(): Promise<void>;
  mend(): Promise<void>;
  /** From now on nothing arrives any more, though connections stand. */
  silence(): void;
}

/** Opens a line on loopback to the database at `address`, whose server listens on a socket in the folder `host`. */
export async function openLine(address: string): Promise<Line> {
  const url = new URL(address);
  const path = `${url.searchParams.get('host')}/.s.PGSQL.5432`;
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(path);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.on('error', () => other.destroy()).on('close', () => other.destroy());
      one.pipe(other);
    }
  });
  const listen = async (port: number) => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  };
  const port = await listen(0);
  return {
    address: `postgres://postgres@127.0.0.1:${port}${url.pathname}`,
    cut: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      sockets.clear();
      await closed;
    },
    mend: async () => void (await listen(port)),
    silence: () => {
      for (const socket of sockets) socket.unpipe().pause();
    },
  };
}
