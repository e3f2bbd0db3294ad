// Tells the operator that no healthy source covers a commitment any more, and that one does again; each once.

import type { Cover } from '../domain/cover.js';
import type { HealthNotice, WatcherHealth } from '../domain/health.js';
import type { Instant } from '../domain/types.js';
import { atomically } from './database.js';
import { offlineSince, tellOperator } from './health.js';
import { type Database, fromJson } from './schema.js';
import { noteTold, toldOf } from './chores.js';
import { watcherHealth } from './watchers.js';

/** How commitments are covered, from how the sources are doing. */
export interface CoverageState {
  readonly now: Instant;
  readonly operator?: string | undefined;
  readonly coversOf: (health: readonly WatcherHealth[]) => readonly Cover[];
}

/** Where the ids of commitments stand that the operator knows to be lost. */
const TOLD = 'coverage';

/**
 * Notes which commitments are covered, and returns what there is to tell of it. While this machine is offline nothing is:
 * the outage has been told, and says nothing of the sources.
 */
export async function noteCoverage(db: Database, { now, operator, coversOf }: CoverageState): Promise<HealthNotice[]> {
  if ((await offlineSince(db)) !== undefined) return [];
  const covers = coversOf(await watcherHealth(db));
  if (changed(covers, await lostBefore(db)).length === 0) return [];
  return atomically(db, async (connection) => {
    const before = await lostBefore(connection);
    const news = changed(covers, before);
    const lost = covers.filter(
      ({ commitment, standing }) => standing === 'lost' || (standing === 'open' && before.has(commitment)),
    );
    await noteTold(connection, TOLD, JSON.stringify(lost.map(({ commitment }) => commitment)));
    const notices = news.map((cover) => noticeOf(cover, now));
    await tellOperator(connection, notices, operator);
    return notices;
  });
}

/** Those that were covered and are lost, or the other way round. */
function changed(covers: readonly Cover[], before: ReadonlySet<string>): Cover[] {
  return covers.filter(({ commitment, standing }) => standing !== 'open' && (standing === 'lost') !== before.has(commitment));
}

function noticeOf({ title, standing, since = '', lastGood, reason }: Cover, now: Instant): HealthNotice {
  const told = { at: now, watcher: null, about: 'commitment', title, reason } as const;
  if (standing === 'covered') return { ...told, from: 'failing', to: 'ok', since: now };
  return { ...told, from: 'ok', to: 'failing', since: since || now, lastGood };
}

async function lostBefore(db: Database): Promise<ReadonlySet<string>> {
  return new Set(fromJson<string[]>((await toldOf(db, TOLD)) ?? '[]'));
}
