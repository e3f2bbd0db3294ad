// Opens the board on an address of this machine, and closes it within seconds.

import { randomBytes } from 'node:crypto';
import { createAdaptorServer } from '@hono/node-server';
import { isLoopback, readListening } from '../shared/listening.js';
import { openServer } from '../shared/serving.js';
import { boardApp, type BoardMeans } from './app.js';

/** A board that answers. */
export interface OpenBoard {
  /** `http://127.0.0.1:8765` */
  readonly address: string;
  /** Lets a browser write: for who started the board. */
  readonly loginAddress: string;
  close(): Promise<void>;
}

/** Listening beyond this machine without a password was asked for. */
export class UnguardedBoard extends Error {}

export interface BoardOpening extends Pick<BoardMeans, 'source' | 'clock' | 'onFault'> {
  /** host:port; port 0 takes any that is free. */
  readonly listen: string;
  readonly password?: string | undefined;
}

/** Opens the board. Throws NoListening, UnguardedBoard, and what the system says, such as EADDRINUSE. */
export async function openBoard({ listen, password, source, ...means }: BoardOpening): Promise<OpenBoard> {
  const { host, port, hostname } = readListening(listen);
  if (!isLoopback(host) && password === undefined) throw new UnguardedBoard(`${listen} can be reached from other machines`);
  const token = randomBytes(24).toString('base64url');
  const { publicUrl } = source.project();
  const app = boardApp({ source, ...means, door: { host, token, password, publicUrl } });
  const opened = await openServer(createAdaptorServer({ fetch: app.fetch }), host, port);
  const address = `http://${hostname}:${opened.port}`;
  return { address, loginAddress: `${address}/login?token=${token}`, close: opened.close };
}
