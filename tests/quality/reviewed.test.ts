// The corpus replayed into the real stores, with people's words in the middle: what they said holds, and both stores tell the same.

import { describe, expect, test, vi } from 'vitest';
import { exportedFrom } from '../../src/commands/export.js';
import { compare } from '../../src/compare/compare.js';
import { createReader } from '../../src/detect/index.js';
import { addDays, agree, lastDay } from '../../src/domain/dates.js';
import type { Review } from '../../src/domain/review.js';
import type { Document, LedgerEvent } from '../../src/domain/types.js';
import { FORMATS } from '../../src/export/formats.js';
import { openStore, type Store } from '../../src/record/store.js';
import { recipient } from '../record/world.js';
import { STORES } from '../support/stores.js';
import { type Group, loadGroups } from './corpus.js';

vi.setConfig({ testTimeout: 600_000 });

const RECIPIENTS = [recipient('reader@example.org'), recipient('digest@example.org', { receive: 'digest' })];

const GROUPS = (await loadGroups('own')).filter(({ name }) => /\/(?:accords|deals)$/.test(name));

/** A group on its way through a store. */
interface Playing {
  readonly store: Store;
  readonly group: Group;
  take(documents: readonly Document[]): Promise<void>;
  events(): Promise<LedgerEvent[]>;
}

function play(store: Store, group: Group): Playing {
  const reader = createReader(group.commitments);
  return {
    store,
    group,
    take: async (documents) => {
      for (const document of documents) {
        const { findings } = reader.read(document);
        const now = new Date(document.published).toISOString();
        await store.record({ document, findings, compare, recipients: RECIPIENTS, now, catchUp: false });
        for (const { key } of await store.outbox.due(now)) {
          if (await store.outbox.claim(key, now)) await store.outbox.sent(key, now);
        }
      }
    },
    events: async () =>
      (await store.ledgers()).flatMap(({ events }) =>
        events.filter(({ origin, modality }) => origin === 'detected' && modality === 'occurred'),
      ),
  };
}

/** The words that people say of events, by turns: wrong, another day, right, nothing. */
function wordsOn(events: readonly LedgerEvent[], now: string): Review[] {
  return events.flatMap(({ id, date, recorded }, at): Review[] => {
    const said = { event: id, person: 'ada', why: `looked at ${id}`, now };
    switch (at % 4) {
      case 0:
        return [{ ...said, type: 'dismissed' }];
      case 1:
        return [{ ...said, type: 'corrected', date: addDays(lastDay(date ?? recorded.slice(0, 10)), -5) }];
      case 2:
        return [
          { ...said, type: 'dismissed' },
          { ...said, type: 'undone' },
          { ...said, type: 'confirmed' },
        ];
      default:
        return [];
    }
  });
}

/** The same stories again, as another paper tells them under other addresses a day later. */
function retold(documents: readonly Document[]): Document[] {
  return documents.map((document) => ({
    ...document,
    id: `again-${document.id}`,
    url: `https://other.example/${document.id}`,
    publisher: 'The Other Paper',
    owner: 'other',
    official: false,
    officialOf: undefined,
    published: new Date(Date.parse(document.published) + 86_400_000).toISOString(),
  }));
}

/** Plays a group with words in the middle. Returns what must be the same on every store, having checked what must hold on each. */
async function replayed(store: Store, group: Group): Promise<string[]> {
  const documents = [...group.documents].sort((a, b) => Date.parse(a.published) - Date.parse(b.published));
  const half = Math.ceil(documents.length / 2);
  const playing = play(store, group);
  await store.plant(group.commitments, documents[0]!.published);
  await playing.take(documents.slice(0, half));
  const reviewed = await playing.events();
  const now = new Date(documents[half - 1]!.published).toISOString();
  for (const said of wordsOn(reviewed, now)) await store.review(said, RECIPIENTS);
  const said = await playing.events();
  await playing.take(documents.slice(half));
  await playing.take(retold(documents));
  check(said, await playing.events());
  const notices = await store.notices();
  const outbox = (await store.mails(true))
    .flatMap(({ to, tells, state }) => tells.map((told) => `${to} ${told} ${state}`))
    .sort();
  const contents = await exportedFrom(store);
  return [...Object.values(FORMATS).map((format) => format(contents)), JSON.stringify(notices), JSON.stringify(outbox)];
}

/** What people said holds, whatever came later. */
function check(said: readonly LedgerEvent[], later: readonly LedgerEvent[]): void {
  const dismissed = said.filter(({ standing }) => standing === 'dismissed');
  const corrected = said.filter((_, at) => at % 4 === 1);
  expect(dismissed.length).toBeGreaterThan(0);
  expect(corrected.length).toBeGreaterThan(0);
  const after = new Map(later.map((event) => [event.id, event]));
  for (const { id, date } of corrected) expect(after.get(id), id).toMatchObject({ date, standing: 'confirmed' });
  const known = new Set(said.map(({ id }) => id));
  for (const { id, commitment, status, party, date } of dismissed) {
    expect(after.get(id), id).toMatchObject({ standing: 'dismissed' });
    const back = later.filter(
      (event) =>
        !known.has(event.id) &&
        event.commitment === commitment &&
        event.status === status &&
        event.party === party &&
        date !== null &&
        agree(event.date, date, 3),
    );
    expect(back, id).toEqual([]);
  }
}

describe('with words in the middle', () => {
  test.each(GROUPS.map((group) => [group.name, group] as const))('%s', async (_, group) => {
    const told: string[][] = [];
    for (const { place: makePlace } of STORES) {
      const place = await makePlace();
      const store = await openStore({ file: place.file });
      told.push(await replayed(store, group));
      await store.close();
      await place.remove();
    }
    for (const other of told) expect(other).toEqual(told[0]);
  });
});
