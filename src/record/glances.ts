// Glances at all commitments, kept between two looks: only those are read again to which something was added since.

import type { Backing, Glance } from '../domain/glance.js';
import { countVoices } from '../domain/voices.js';
import { byEvent, testimony, withParts } from './derive.js';
import { sourcesBehind } from './documents.js';
import { entriesOfCommitment } from './entries.js';
import { readLedger } from './ledger.js';
import { isOpen, openReview } from './review.js';
import type { Database } from './schema.js';

/** What decides whether a glance is still right: entries are only ever appended, and seeds replaced. */
interface Kept {
  readonly seed: string;
  readonly last: number;
  readonly glance: Glance;
}

/** Returns what reads all glances, in order of id; a commitment to which nothing was added gives the same object again. */
export function glances(db: Database): () => Promise<readonly Glance[]> {
  const kept = new Map<string, Kept>();
  return async () => {
    const seeds = await db.selectFrom('commitments').selectAll().orderBy('id').execute();
    const lasts = await lastEntries(db);
    for (const { id, seed } of seeds) {
      const [known, last] = [kept.get(id), lasts.get(id) ?? 0];
      if (known?.last !== last || known.seed !== seed) kept.set(id, { seed, last, glance: await readGlance(db, id) });
    }
    return seeds.flatMap(({ id }) => kept.get(id)?.glance ?? []);
  };
}

async function lastEntries(db: Database): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('entries')
    .select((columns) => ['commitment', columns.fn.max('n').as('last')])
    .groupBy('commitment')
    .execute();
  return new Map(rows.map(({ commitment, last }) => [commitment, Number(last)]));
}

async function readGlance(db: Database, id: string): Promise<Glance> {
  const ledger = await readLedger(db, id);
  const rows = await entriesOfCommitment(db, id);
  const sources = await sourcesBehind(db, rows);
  const about = withParts(byEvent(rows));
  const backing = new Map<string, Backing>();
  // A step of the baseline that an official source dates otherwise waits for a person too.
  let open = ledger.events.filter((event) => event.origin !== 'detected' && isOpen(event)).length;
  for (const event of ledger.events.filter(({ origin }) => origin === 'detected')) {
    const said = testimony(about.get(event.id) ?? [], 'change');
    const corroboration = countVoices(said.flatMap(({ document }) => sources.get(document) ?? []));
    backing.set(event.id, { ...corroboration, confidence: Math.max(0, ...said.map(({ claim }) => claim.confidence)) });
    if (isOpen(event) && openReview(event, { testimony: said, corroboration }).reasons.length > 0) open += 1;
  }
  return { ledger, backing, open };
}
