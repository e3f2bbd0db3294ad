// Rumours and denials for a digest: one line each with its source, papers that say the same in one.

import type { Hearsay } from '../domain/digest.js';
import type { JudgedClaim, Modality } from '../domain/types.js';
import { readSources } from './documents.js';
import { readSeeds } from './ledger.js';
import { type Database, fromJson, type OutboxRow } from './schema.js';

const MODALITY = { rumour: 'rumoured', denial: 'denied' } as const satisfies Record<string, Modality>;

interface Said {
  readonly document: string;
  readonly claim: JudgedClaim;
}

/** The claims behind rows of that kind, those that say the same together. */
async function claimsOf(db: Database, rows: readonly OutboxRow[], kind: keyof typeof MODALITY): Promise<Said[][]> {
  const same = new Map<string, Said[]>();
  for (const { event } of rows.filter((row) => row.kind === kind)) {
    const [commitment = '', document = ''] = event.split(/ (.*)/s);
    const row = await db
      .selectFrom('judgements')
      .select('claims')
      .where('document', '=', document)
      .where('commitment', '=', commitment)
      .executeTakeFirst();
    const claims = row ? fromJson(row.claims).filter(({ modality }) => modality === MODALITY[kind]) : [];
    for (const claim of claims) {
      const name = JSON.stringify([commitment, claim.status, claim.party, claim.date]);
      same.set(name, [...(same.get(name) ?? []), { document, claim }]);
    }
  }
  return [...same.values()];
}

/** The hearsay of one kind behind rows of the outbox, in their order. */
export async function readHearsay(db: Database, rows: readonly OutboxRow[], kind: keyof typeof MODALITY): Promise<Hearsay[]> {
  const groups = await claimsOf(db, rows, kind);
  const sources = await readSources(
    db,
    groups.flat().map(({ document }) => document),
  );
  const seeds = await readSeeds(db, [...new Set(groups.flat().map(({ claim }) => claim.commitment))]);
  return groups.flatMap(([first, ...others]) => {
    const source = first && sources.get(first.document);
    const seed = first && seeds.get(first.claim.commitment);
    if (!source || !seed) return [];
    const { status, party, date, confidence, evidence } = first.claim;
    return [{ seed, status, party, date, sentence: evidence[0]?.text ?? '', confidence, source, more: others.length }];
  });
}
