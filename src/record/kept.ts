// Ledgers as this process last read them: entries are only ever added, so that no more than the new ones need be read.

import type { Ledger } from '../domain/ledger.js';
import type { Voice } from '../domain/voices.js';
import { noteTold, toldOf } from './chores.js';
import { DECIDING, decides, readSeeds, toLedger } from './ledger.js';
import { type Database, type DocumentRow, type EntryRow, toJson } from './schema.js';

type VoiceRow = Pick<DocumentRow, 'publisher' | 'owner' | 'official' | 'credit' | 'signature'>;

/** An entry, and who speaks in its document; null where it rests on none. */
type Row = Omit<EntryRow, 'claim'> & { readonly [column in keyof VoiceRow]: VoiceRow[column] | null };

/** A ledger as far as it was read. */
interface Kept {
  /** Of the stored documents, by whose words voices are told apart. */
  readonly edition: string | null;
  readonly last: Row | undefined;
  /** How many entries were read. */
  readonly size: number;
  /** Those that decide how events stand. */
  readonly entries: EntryRow[];
  /** Who reports each event. */
  readonly voices: Map<string, Voice[]>;
}

/** Entries that are kept of all ledgers together, of about a kilobyte each. */
const ROOM = 20_000;

/** Where it stands which edition the stored documents are of. */
const EDITION = 'edition';

/** Says, within a transaction, that a stored document is worded otherwise: what was read of its voice holds no more. */
export async function noteReworded(db: Database): Promise<void> {
  await noteTold(db, EDITION, crypto.randomUUID());
}

/** The ledgers of one store, as one process knows them. */
export class KeptLedgers {
  readonly #kept = new Map<string, Kept>();
  readonly #room: number;

  /** Beyond `room` entries the ledgers that have rested longest are let go. */
  constructor(room = ROOM) {
    this.#room = room;
  }

  /**
   * The ledger with who reports each event: what a document is held against. Within a transaction alone, and before that
   * adds to it: then all that is kept was written for good. One that was never planted is a programmer's error.
   */
  async ledger(db: Database, id: string): Promise<Ledger> {
    const commitment = (await readSeeds(db, [id])).get(id);
    if (!commitment) throw new Error(`commitment "${id}" has not been planted`);
    const known = await this.#upToDate(db, id);
    this.#keep(id, known);
    const { events, ...ledger } = toLedger(commitment, known.entries);
    return { ...ledger, events: events.map((event) => ({ ...event, voices: known.voices.get(event.id) })) };
  }

  async #upToDate(db: Database, id: string): Promise<Kept> {
    const edition = await toldOf(db, EDITION);
    const kept = this.#kept.get(id);
    if (kept?.last && kept.edition === edition) {
      const [first, ...more] = await rowsFrom(db, id, kept.last.n);
      // A database that was put back to an earlier moment has other entries in their places, or none.
      if (toJson(first) === toJson(kept.last)) return grown(kept, more);
    }
    return grown({ edition, last: undefined, size: 0, entries: [], voices: new Map() }, await rowsFrom(db, id, 1));
  }

  #keep(id: string, kept: Kept): void {
    this.#kept.delete(id);
    this.#kept.set(id, kept);
    let size = 0;
    for (const [other, { size: more }] of [...this.#kept].reverse()) {
      size += more;
      if (size > this.#room && other !== id) this.#kept.delete(other);
    }
  }
}

/** Entries from a number on, with the voices of their documents. */
async function rowsFrom(db: Database, commitment: string, n: number): Promise<Row[]> {
  return db
    .selectFrom('entries')
    .leftJoin('documents', 'documents.id', 'entries.document')
    .select([...DECIDING, 'publisher', 'owner', 'official', 'credit', 'signature'])
    .where('commitment', '=', commitment)
    .where('n', '>=', n)
    .orderBy('n')
    .execute();
}

const SPEAKING: ReadonlySet<EntryRow['type']> = new Set<EntryRow['type']>(['detected', 'attached', 'refined']);

/** A kept ledger and what came after it. */
function grown(kept: Kept, rows: readonly Row[]): Kept {
  const { entries, voices } = kept;
  for (const { publisher, owner, official, credit, signature, ...row } of rows) {
    const entry = { ...row, claim: null };
    if (decides(entry)) entries.push(entry);
    if (publisher === null || !SPEAKING.has(row.type)) continue;
    const voice = {
      publisher,
      owner: owner ?? undefined,
      official: official === 1,
      credit: credit ?? undefined,
      signature: signature ?? undefined,
    };
    const known = voices.get(row.event);
    if (known) known.push(voice);
    else voices.set(row.event, [voice]);
  }
  return { ...kept, last: rows.at(-1) ?? kept.last, size: kept.size + rows.length };
}
