// Backups: whole, taken while others write, and brought back on either kind of store, with exports equal to the byte.

import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exportedFrom } from '../../src/commands/export.js';
import { FORMATS } from '../../src/export/formats.js';
import { openStore, type Store } from '../../src/record/store.js';
import { dump, openEach, STORES, type Place } from '../support/stores.js';
import { acsa, document, finding, gcap, intake } from './world.js';

const NOW = '2025-09-08T08:00:00.000Z';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pactwatch-backup-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function fill(store: Store): Promise<void> {
  await store.plant([acsa, gcap], NOW);
  await store.record(intake(document('a', { title: '=HYPERLINK("x"), "quoted" <b>日伊</b>' })));
  await store.record(intake(document('b', { publisher: 'Ministry; of, things', official: true })));
  const contract = document('c', { publisher: 'Ångström', text: 'GCAP signed a contract.' });
  await store.record(intake(contract, { findings: [finding(contract, { commitment: gcap.id, status: 'contracted' })] }));
  const copy = { url: 'https://news.example/a', fetched: NOW, contentType: 'text/html', hash: 'f'.repeat(64), documents: ['a'] };
  await store.keepCopies([{ ...copy, body: Buffer.from([0, 255, 1]) }]);
}

async function exports(store: Store): Promise<string[]> {
  const contents = await exportedFrom(store);
  return Object.values(FORMATS).map((format) => format(contents));
}

describe.each(STORES)('a backup of $name', (kind) => {
  let place: Place;
  let store: Store;
  openEach(kind, async (opened, at) => {
    [store, place] = [opened, at];
    await fill(store);
  });

  test.each(STORES)('can be restored on $name, and gives the same exports to the byte', async ({ place: makeTarget }) => {
    const file = join(folder, 'backup.db');
    await store.backup(file);
    const target = await makeTarget();
    const other = await openStore({ file: target.file });
    await other.plant([{ ...acsa, title: 'what was there before' }], NOW);
    await other.record(intake(document('gone')));
    await other.restore(file);
    expect(await dump(target)).toBe(await dump(place));
    expect(await exports(other)).toEqual(await exports(store));
    expect((await other.copies('a'))[0]?.body).toEqual(Buffer.from([0, 255, 1]));
    await expect(target.query('delete from entries')).rejects.toThrow('append-only');
    await other.close();
    await target.remove();
  });

  test('is of one moment, though others write meanwhile', async () => {
    const other = await openStore({ file: place.file });
    const file = join(folder, 'backup.db');
    const writing = (async () => {
      for (let n = 0; n < 20; n++) {
        const late = document(`late-${n}`, { publisher: `Paper ${n}` });
        await other.record(intake(late));
      }
    })();
    await store.backup(file);
    await writing;
    await other.close();
    const copy = await openStore({ file, mode: 'read' });
    const [notice] = await copy.notices(acsa.id);
    for (const id of notice?.documents ?? []) expect(await copy.knows(id), id).toBe(true);
    await copy.close();
  });

  test('overwrites nothing, and a restore of nothing is refused', async () => {
    const file = join(folder, 'there');
    writeFileSync(file, 'mine');
    await expect(store.backup(file)).rejects.toThrow('is there already');
    await expect(store.restore(join(folder, 'nowhere'))).rejects.toThrow('is not there');
    const before = await dump(place);
    await expect(store.restore(file)).rejects.toThrow();
    expect(await dump(place)).toBe(before);
    expect(readdirSync(folder)).toEqual(['there']);
    expect(existsSync(file)).toBe(true);
  });
});

test('the forms are what they should be', async () => {
  const store = await openStore({ file: ':memory:' });
  await fill(store);
  const [json = '', csv = '', markdown = '', ics = '', atom = ''] = await exports(store);
  await store.close();
  expect(JSON.parse(json)).toMatchObject({ commitments: [{ id: 'gcap' }, { id: 'japan-italy-acsa', status: 'in-force' }] });
  expect(csv.split('\r\n')).toHaveLength(1 + 4 + 1);
  expect(markdown).toContain('(1 official, 0 press)');
  expect(markdown).not.toContain('<b>');
  expect(ics).not.toContain('japan-italy-acsa:2');
  expect(atom).toContain('<title>Japan–Italy ACSA: in force (2025-09-05)</title>');
  const empty = await openStore({ file: ':memory:' });
  await empty.plant([acsa], NOW);
  const [, , , planned = ''] = await exports(empty);
  await empty.close();
  expect(planned).toContain('DTSTART;VALUE=DATE:20251231');
  for (const line of planned.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});
