// A folder that takes long to make and that many test files begin with: made once, when the first of them asks for it.

import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Prepared {
  /** Who asks there (on loopback) gets the path of the folder, as soon as it is made. */
  readonly address: string;
  stop(): Promise<void>;
}

/** Runs a program of ours and returns what it prints. */
async function print(program: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', program], { cwd: ROOT });
  return stdout;
}

/**
 * Test files run in processes of their own: only the one that starts them can make something once for all. `program` makes
 * the folder and prints its path; it is not started where nobody asks.
 */
export async function prepare(program: string): Promise<Prepared> {
  let made: Promise<string> | undefined;
  const server = createServer((_request, response) => {
    made ??= print(program);
    made.then(
      (folder) => response.end(folder),
      (fault: unknown) => response.writeHead(500).end(String(fault)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    address: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`,
    stop: async () => {
      server.close();
      server.closeAllConnections();
      const folder = await made?.catch(() => undefined);
      if (folder !== undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The path of the folder that stands at such an address. */
export async function preparedAt(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(await answer.text());
  return answer.text();
}
