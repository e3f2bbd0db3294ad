// Mutes: what somebody does not want to be told of a commitment or at all, for a time or for good. What is muted is recorded all the same.

import type { Mute } from '../domain/mutes.js';
import type { Instant } from '../domain/types.js';
import { atomically } from './database.js';
import type { Database, MuteRow } from './schema.js';

/** Adds a mute and returns it. One that holds for the same gets the new end: muting twice is ended by ending once. */
export async function addMute(db: Database, mute: Omit<Mute, 'id'>): Promise<Mute> {
  return atomically(db, async (connection) => {
    const same = (await activeMutes(connection, mute.at)).find((one) => isAlike(one, mute));
    if (same) {
      await connection.updateTable('mutes').set({ until: mute.until }).where('id', '=', same.id).execute();
      return { ...same, until: mute.until };
    }
    return insertMute(connection, mute);
  });
}

/** Adds a mute under the next number. Within a transaction only. */
export async function insertMute(db: Database, mute: Omit<Mute, 'id'>): Promise<Mute> {
  const ids = await db.selectFrom('mutes').select('id').execute();
  const last = Math.max(0, ...ids.map(({ id }) => Number(id.split(':')[1])));
  const added = { id: `mute:${last + 1}`, ...mute };
  await db
    .insertInto('mutes')
    .values({ ...added, commitment: mute.commitment ?? EVERYTHING })
    .execute();
  return added;
}

/** What the table says for null, which its column does not take. */
const EVERYTHING = '';

function fromRow({ commitment, ...row }: MuteRow): Mute {
  return { ...row, commitment: commitment === EVERYTHING ? null : commitment };
}

function isAlike(one: Omit<Mute, 'id'>, other: Omit<Mute, 'id'>): boolean {
  return one.commitment === other.commitment && one.kind === other.kind && one.recipient === other.recipient;
}

/** Ends the mute of that id, or all of a commitment: they are kept, with their end. Returns those that held at `now`. */
export async function endMutes(db: Database, which: string, now: Instant): Promise<Mute[]> {
  return atomically(db, async (connection) => {
    const ended = (await activeMutes(connection, now)).filter(({ id, commitment }) => id === which || commitment === which);
    const ids = ended.map(({ id }) => id);
    await connection.updateTable('mutes').set({ until: now }).where('id', 'in', ids).execute();
    return ended;
  });
}

/** The mutes that hold at `now`, in order of their beginning. */
export async function activeMutes(db: Database, now: Instant): Promise<Mute[]> {
  const rows = await db.selectFrom('mutes').selectAll().orderBy('at').orderBy('id').execute();
  return rows.map(fromRow).filter(({ until }) => until === null || Date.parse(until) > Date.parse(now));
}

/** True where one of the mutes keeps something from a recipient. */
export function isMuted(
  mutes: readonly Mute[],
  told: { readonly commitment: string; readonly kind: string; readonly recipient: string },
): boolean {
  return mutes.some(
    ({ commitment, kind, recipient }) =>
      (commitment ?? told.commitment) === told.commitment &&
      (kind ?? told.kind) === told.kind &&
      (recipient ?? told.recipient) === told.recipient,
  );
}
