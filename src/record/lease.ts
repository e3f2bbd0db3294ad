// Who may send a mail: a process takes a lease on it, which lapses with its time or with the process.

import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';

/** How long a mail is left to the process that took it, in ms: longer than any channel lets one message last. */
export const LEASE = 15 * 60_000;

/** Tells this process from an earlier one that had the same number, as in a container that was started again. */
const INSTANCE = randomUUID();

/** This process, as leases name it: `host/pid/instance`. */
export const OWNER = `${hostname()}/${process.pid}/${INSTANCE}`;

/** False where the owner of a lease is known to be gone, so that nobody need wait for the lease to lapse. */
export function mayBeAlive(owner: string): boolean {
  const [host, pid, instance] = owner.split('/');
  if (host !== hostname()) return true;
  if (Number(pid) === process.pid) return instance === INSTANCE;
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}
