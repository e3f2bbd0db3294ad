// Troubles of the database itself (a full disk, a damaged file, a server that is gone), in one sentence with what helps.

import { shownStore } from './postgres.js';

/** The store cannot be used, or not any more. What was recorded before is whole: every write is, or is not there. */
export class StoreFault extends Error {
  constructor(place: string, { code, message }: DriverError) {
    super(
      `the store ${shownStore(place)} cannot be used (${message.startsWith(code) ? message : `${code}: ${message}`}); ${helpOf(code)}`,
    );
  }
}

/** What drivers and the system throw: an error with a code. */
interface DriverError extends Error {
  readonly code: string;
}

const HELP: readonly (readonly [codes: RegExp, help: string])[] = [
  [
    /^(SQLITE_FULL|SQLITE_IOERR|ENOSPC|EDQUOT|53100)/,
    'see that its disk has room and works, then run again: nothing that was recorded is lost',
  ],
  [
    /^(SQLITE_READONLY|SQLITE_CANTOPEN|EACCES|EPERM|EROFS|ENOENT|ENOTDIR|25006)/,
    'see that the file and its folder can be written',
  ],
  [
    /^(SQLITE_NOTADB|SQLITE_CORRUPT)/,
    'it is no database, or damaged: move it away with its -wal and -shm files, then bring a backup back with pactwatch restore',
  ],
  [/^(SQLITE_BUSY|SQLITE_LOCKED|55P03|40)/, 'another process is writing to it for long: run again'],
  [/^NEWER_STORE/, 'it was left as it is'],
];

function helpOf(code: string): string {
  const [, help] = HELP.find(([codes]) => codes.test(code)) ?? [];
  return help ?? 'see that the database runs and that DATABASE_URL or "store" names it';
}

/** What PostgreSQL's driver says, without a code, of a connection that broke off or was not made in time. */
const BROKEN_OFF =
  /^(Connection terminated|timeout exceeded when trying to connect|timeout expired|Client (has encountered a connection error|was closed))/;

/** SQLSTATE of such a connection. */
const CONNECTION_FAILURE = '08006';

/** What a driver or the system has thrown; undefined for all else. */
function driverError(error: unknown): DriverError | undefined {
  if (isDriverError(error)) return error;
  if (!(error instanceof Error) || !BROKEN_OFF.test(error.message)) return undefined;
  return Object.assign(error, { code: CONNECTION_FAILURE });
}

/** True for what the database or the system says, as against a mistake of ours (a constraint that is broken, wrong SQL). */
function isDriverError(error: unknown): error is DriverError {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return false;
  // SQLSTATE 22, 23 and 42 are faults of data and statements, as are SQLite's errors without a cause outside.
  return !/^(22|23|42|SQLITE_ERROR|SQLITE_CONSTRAINT|SQLITE_MISUSE|SQLITE_RANGE|ERR_)/.test(error.code);
}

/** The StoreFault of what the database or the system has thrown at `place`; anything else as it is. */
export function faultOf(place: string, error: unknown): unknown {
  const fault = driverError(error);
  return fault ? new StoreFault(place, fault) : error;
}

/** Runs work on the store at `place`; what the database itself says comes out as a StoreFault. */
export async function guarded<T>(place: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw faultOf(place, error);
  }
}

/** The same object, every method of which says in a StoreFault what the database itself says. */
export function guardAll<T extends object>(place: string, methods: T): T {
  return new Proxy(methods, {
    get(target, name, receiver) {
      const part: unknown = Reflect.get(target, name, receiver);
      if (typeof part === 'object' && part !== null) return guardAll(place, part);
      if (typeof part !== 'function') return part;
      return (...args: unknown[]) => guarded(place, async () => (await Reflect.apply(part, target, args)) as unknown);
    },
  });
}
