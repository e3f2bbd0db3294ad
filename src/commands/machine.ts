// What doctor looks at on this machine: the version of Node, time zones, folders and the room on their disks.

import { accessSync, constants, existsSync, statfsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Config } from '../config.js';
import { isPostgresAddress } from '../record/store.js';
import { instantWords } from './words.js';

/** What doctor finds at one place. */
export interface Finding {
  readonly what: string;
  /** `warn` stands in nobody's way. */
  readonly state: 'good' | 'warn' | 'bad';
  /** For people; may be several lines. */
  readonly says: string;
  /** What helps; empty where nothing need. */
  readonly fix?: string;
}

/** The oldest Node that it is tested on, as package.json says. */
const OLDEST = [20, 19] as const;

export function runtimeFinding(version = process.versions.node): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isOld = major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
  return { what: 'node', state: isOld ? 'bad' : 'good', says: version, fix: isOld ? `Node ${OLDEST.join('.')} or newer` : '' };
}

/** Names of zones are checked with the settings; here the rules behind them, which states change. */
export function zoneFinding(zone: string, now: string): Finding {
  const rules = process.versions.tz ?? 'unknown';
  const year = Number(rules.slice(0, 4));
  const isOld = year < Number(now.slice(0, 4)) - 1;
  const says = `${zone}, where it is ${instantWords(now, zone)}; rules of ${rules}`;
  return { what: 'zone', state: isOld ? 'warn' : 'good', says, fix: isOld ? 'a newer Node knows newer rules of time zones' : '' };
}

/** The nearest folder that is there: what is missing is made in it. */
function standing(path: string): string {
  const full = resolve(path);
  return existsSync(full) ? full : standing(dirname(full));
}

/** A folder that must be written to, or the one in which it will be made. */
export function folderFinding(what: string, folder: string, note: string): Finding {
  try {
    accessSync(standing(folder), constants.W_OK);
    return { what, state: 'good', says: `${folder}: ${note}` };
  } catch {
    return {
      what,
      state: 'bad',
      says: `${folder} cannot be written`,
      fix: `chown or chmod ${standing(folder)} for the user that runs pactwatch`,
    };
  }
}

const GIGABYTE = 1024 ** 3;

/** The disks that are written to: where the store is a file, its own; that of the outbox always. */
export function roomFinding({ store, outbox }: Pick<Config, 'store' | 'outbox'>): Finding[] {
  const places = isPostgresAddress(store) ? [outbox] : [dirname(store), outbox];
  return [...new Set(places.map(standing))].map((folder) => {
    const { bavail, bsize } = statfsSync(folder);
    const free = (bavail * bsize) / GIGABYTE;
    const state = free < 0.1 ? 'bad' : free < 1 ? 'warn' : 'good';
    const fix = state === 'good' ? '' : 'make room, or lower keep_copies in pactwatch.yaml';
    return { what: 'disk', state, says: `${free.toFixed(1)} GB free at ${folder}`, fix };
  });
}
