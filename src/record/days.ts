// How each source was read on each of the last days: well, badly, and how new its newest item was then.

import { addDays } from '../domain/dates.js';
import type { WatcherDay } from '../domain/health.js';
import { isGood } from '../domain/stages.js';
import type { Instant } from '../domain/types.js';
import { inBatches } from './batches.js';
import type { Database, WatcherDayRow, WatcherRow } from './schema.js';

/** Days that are kept, today included: a quarter of a year shows what comes back every week or month. */
const DAYS_KEPT = 90;

/** Rows that are written by one statement. */
const ROWS_AT_ONCE = 1000;

/** The first day (ISO, UTC) that is kept at `now`. */
function firstKept(now: Instant): string {
  return addDays(now, 1 - DAYS_KEPT);
}

/**
 * Counts reads in the day (UTC) of `now`. Within a transaction only. What says nothing of a source (it was told to wait, or
 * we were offline) is left out by the caller.
 */
export async function countReads(
  db: Database,
  reads: readonly Pick<WatcherRow, 'id' | 'outcome' | 'newest'>[],
  now: Instant,
): Promise<void> {
  const day = now.slice(0, 10);
  const rows = new Map<string, WatcherDayRow>();
  for (const { id, newest, ...read } of reads) {
    const { well, badly } = rows.get(id) ?? { well: 0, badly: 0 };
    const good = isGood(read);
    rows.set(id, { watcher: id, day, well: well + Number(good), badly: badly + Number(!good), newest });
  }
  for (const batch of inBatches([...rows.values()], ROWS_AT_ONCE))
    await db
      .insertInto('watcher_days')
      .values(batch)
      .onConflict((conflict) =>
        conflict.columns(['watcher', 'day']).doUpdateSet(({ ref, eb }) => ({
          well: eb('watcher_days.well', '+', ref('excluded.well')),
          badly: eb('watcher_days.badly', '+', ref('excluded.badly')),
          newest: ref('excluded.newest'),
        })),
      )
      .execute();
}

/** The days on which sources were read, of one or of all, by source and day; a day without a read has none. */
export async function readDays(db: Database, now: Instant, watcher?: string): Promise<WatcherDay[]> {
  const rows = await db
    .selectFrom('watcher_days')
    .selectAll()
    .where('day', '>=', firstKept(now))
    .$if(watcher !== undefined, (query) => query.where('watcher', '=', watcher ?? ''))
    .orderBy('watcher')
    .orderBy('day')
    .execute();
  return rows.map(({ newest, ...row }) => ({ ...row, newest: newest ?? undefined }));
}

/** Forgets the days before the last ninety. */
export async function forgetDays(db: Database, now: Instant): Promise<void> {
  await db.deleteFrom('watcher_days').where('day', '<', firstKept(now)).execute();
}
