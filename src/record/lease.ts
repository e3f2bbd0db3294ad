// Who may do a piece of work (a source, a mail, a chore): a process takes a lease on it, which lapses with its time or with the process.

import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { Instant } from '../domain/types.js';

/** How long a mail is left to the process that took it, in ms: longer than any channel lets one message last. */
export const LEASE = 15 * 60_000;

/**
 * How long sources and chores are left to a worker that no longer says that it lives, in ms. It says so every minute, and
 * the clocks of two machines may differ by five.
 */
export const WORK_LEASE = 10 * 60_000;

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

/** The columns of a row that can be leased. */
export interface Leased {
  readonly lease_owner: string | null;
  readonly lease_until: string | null;
}

/** True while a process that may be alive holds the row. */
export function isHeld({ lease_owner, lease_until }: Leased, now: Instant): boolean {
  return lease_owner !== null && lease_until !== null && lease_until > now && mayBeAlive(lease_owner);
}
