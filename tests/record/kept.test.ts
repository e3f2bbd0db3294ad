// Ledgers that a process keeps: it reads no more than what is new, and sees all that others have written meanwhile.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KyselyPlugin } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compare } from '../../src/compare/compare.js';
import { addDays } from '../../src/domain/dates.js';
import type { Ledger } from '../../src/domain/ledger.js';
import type { Document } from '../../src/domain/types.js';
import { atomically, openDatabase } from '../../src/record/database.js';
import { KeptLedgers } from '../../src/record/kept.js';
import { append } from '../../src/record/ledger.js';
import type { Database } from '../../src/record/schema.js';
import { openStore, type Store } from '../../src/record/store.js';
import { openEach, STORES, type Place } from '../support/stores.js';
import { acsa, document, finding, gcap, intake } from './world.js';

const NOW = '2025-09-08T08:00:00.000Z';

/** Records a report, and says what ledger it was held against. */
async function heldAgainst(store: Store, from: Document, more: Parameters<typeof finding>[1] = {}): Promise<Ledger> {
  let seen: Ledger | undefined;
  const findings = [finding(from, more)];
  await store.record(intake(from, { findings, compare: (found, about, ledger) => compare(found, about, (seen = ledger)) }));
  if (!seen) throw new Error('it was known');
  return seen;
}

describe.each(STORES)('$name', (kind) => {
  let place: Place;
  let store: Store;
  let other: Store;
  let db: Database;
  let folder: string;
  openEach(kind, async (opened, at) => {
    [store, place] = [opened, at];
    await store.plant([acsa, gcap], NOW);
  });
  beforeEach(async () => {
    [other, db] = [await openStore({ file: place.file }), await openDatabase({ file: place.file })];
    folder = mkdtempSync(join(tmpdir(), 'pactwatch-kept-'));
  });
  afterEach(async () => {
    await other.close();
    await db.destroy();
    rmSync(folder, { recursive: true });
  });

  /** The ledger as one reads it who has kept nothing. */
  const fresh = () => atomically(db, (connection) => new KeptLedgers().ledger(connection, acsa.id));

  test('what another process has recorded, reviewed and planted is seen by the next document', async () => {
    await heldAgainst(store, document('a'));
    await heldAgainst(other, document('b', { publisher: 'The Gazette' }));
    let whole = await fresh();
    expect(whole.events.at(-1)?.voices).toHaveLength(2);
    expect(await heldAgainst(store, document('c'))).toEqual(whole);

    const event = whole.events.at(-1)?.id ?? '';
    await other.review({ type: 'dismissed', event, person: 'ada', why: 'no', now: NOW }, []);
    await other.plant([{ ...acsa, title: 'Another title' }], NOW);
    whole = await fresh();
    expect(whole).toMatchObject({ commitment: { title: 'Another title' } });
    expect(whole.events.at(-1)).toMatchObject({ standing: 'dismissed' });
    expect(await heldAgainst(store, document('d'))).toEqual(whole);
  });

  test('a document that another process has read again speaks with its new voice', async () => {
    const first = document('a', { text: 'One text of several words, as an agency hands it out to papers that print it all.' });
    await heldAgainst(store, first);
    await heldAgainst(store, document('between'));
    const [before] = (await heldAgainst(store, document('b'))).events.at(-1)?.voices ?? [];
    const again = { ...first, text: 'Quite another text, in words of its own, with a date and a place and names of people.' };
    await other.rederive({ document: again, findings: [finding(again)], compare, now: NOW, commitments: [acsa.id] });
    const [after] = (await heldAgainst(store, document('c'))).events.at(-1)?.voices ?? [];
    expect(after?.signature).not.toBe(before?.signature);
  });

  test('a backup that another process has restored is what the next document is held against', async () => {
    const file = join(folder, 'backup.db');
    await other.backup(file);
    for (const id of ['a', 'b']) await heldAgainst(store, document(id), { status: 'approved', party: 'IT' });
    await other.restore(file);
    for (const id of ['c', 'd', 'e']) await heldAgainst(other, document(id));
    const whole = await fresh();
    expect(await heldAgainst(store, document('f'))).toEqual(whole);
    expect(whole.events.some(({ status }) => status === 'approved')).toBe(false);
  });

  test('a database that was put back from outside is read anew', async () => {
    await heldAgainst(store, document('a'));
    const ledgers = new KeptLedgers();
    const read = () => atomically(db, (connection) => ledgers.ledger(connection, acsa.id));
    await read();
    // What a server that had to go on from an older copy of itself would have lost.
    const lost = "delete from entries where document = 'a'";
    if (kind.name === 'SQLite') await place.query('drop trigger entries_refuse_delete');
    else await place.query('drop trigger entries_refuse on entries');
    await place.query(lost);
    expect(await read()).toEqual(await fresh());
    await heldAgainst(other, document('b'), { status: 'approved', party: 'IT' });
    expect(await read()).toEqual(await fresh());
  });

  test('no entry is read twice, whatever the length of the ledger; but not all ledgers are kept for ever', async () => {
    const say = (id: string, from: number, many: number) =>
      atomically(db, (connection) =>
        append(
          connection,
          id,
          Array.from({ length: many }, (_, n) => ({
            ...{ at: NOW, type: 'detected' as const, who: 'reader' as const, why: 'said' },
            ...{ status: 'milestone' as const, modality: 'occurred' as const, date: addDays('2025-01-01', from + n) },
          })),
        ),
      );
    let rows = 0;
    const counting: KyselyPlugin = {
      transformQuery: ({ node }) => node,
      transformResult: async ({ result }) => ((rows += result.rows.length), result),
    };
    const ledgers = new KeptLedgers(150);
    const costOf = async (id: string) => {
      rows = 0;
      const { events } = await atomically(db.withPlugin(counting), (connection) => ledgers.ledger(connection, id));
      return { rows, events: events.filter(({ origin }) => origin === 'detected').length };
    };
    await say(gcap.id, 0, 120);
    expect((await costOf(gcap.id)).rows).toBeGreaterThan(120);
    await say(gcap.id, 120, 2);
    expect(await costOf(gcap.id)).toMatchObject({ events: 122 });
    expect(rows).toBeLessThan(6);
    await say(acsa.id, 0, 40);
    await costOf(acsa.id);
    expect((await costOf(acsa.id)).rows).toBeLessThan(6);
    expect((await costOf(gcap.id)).rows).toBeGreaterThan(120);
  });
});
