// Fills a store with many documents and events, as years of running would, without reading them one by one.

import { addDays } from '../../src/domain/dates.js';
import type { Commitment } from '../../src/domain/seed.js';
import { openDatabase } from '../../src/record/database.js';
import { atomically } from '../../src/record/database.js';
import { append, plant } from '../../src/record/ledger.js';
import { toJson } from '../../src/record/schema.js';
import { signatureOf } from '../../src/shared/minhash.js';

const NOW = '2025-09-01T00:00:00.000Z';
const BATCH = 500;

/** Adds `documents` documents with their judgements and copies, and `events` events spread over the commitments. */
export async function fillStore(
  file: string,
  commitments: readonly Commitment[],
  documents: number,
  events: number,
): Promise<void> {
  const db = await openDatabase({ file });
  await plant(db, commitments, NOW);
  const signature = signatureOf('A text of some length that stands for the many texts that are kept beside the ledger.');
  const idOf = (n: number) => `bulk-${n}`;
  const commitmentOf = (n: number) => commitments[n % commitments.length]!.id;
  await atomically(db, async (connection) => {
    for (let from = 0; from < documents; from += BATCH) {
      const numbers = Array.from({ length: Math.min(BATCH, documents - from) }, (_, at) => from + at);
      const url = (n: number) => `https://news.example/${n}`;
      await connection
        .insertInto('documents')
        .values(
          numbers.map((n) => ({
            id: idOf(n),
            recorded: NOW,
            watcher: 'paper',
            lang: 'en',
            publisher: `Paper ${n % 40}`,
            owner: null,
            official: 0 as const,
            official_of: null,
            published: `${addDays('2025-04-01', n % 150)}T08:00:00Z`,
            zone: null,
            url: url(n),
            title: `Story ${n}`,
            text: n % 5 === 0 ? 'Words. '.repeat(300) : '',
            blocks: null,
            credit: null,
            signature: n % 5 === 0 ? signature : null,
          })),
        )
        .execute();
      await connection
        .insertInto('judgements')
        .values(
          numbers
            .filter((n) => n % 5 === 0)
            .map((n) => ({
              document: idOf(n),
              commitment: commitmentOf(n),
              at: NOW,
              verdict: 'restates' as const,
              confidence: 0.9,
              claims: toJson([]),
              mentions: toJson([]),
            })),
        )
        .execute();
      const hash = (n: number) => n.toString(16).padStart(64, '0');
      await connection
        .insertInto('copies')
        .values(
          numbers.map((n) => ({
            hash: hash(n),
            url: url(n),
            fetched: NOW,
            content_type: 'text/html',
            body: Buffer.from([n % 256]),
          })),
        )
        .execute();
      await connection
        .insertInto('copy_documents')
        .values(numbers.map((n) => ({ hash: hash(n), document: idOf(n) })))
        .execute();
    }
    for (const [at, { id }] of commitments.entries()) {
      const mine = Array.from({ length: Math.floor(events / commitments.length) }, (_, n) => n);
      await append(
        connection,
        id,
        mine.map((n) => ({
          at: NOW,
          type: 'detected' as const,
          who: 'reader' as const,
          why: '1 press report, unconfirmed',
          document: idOf((n * commitments.length + at) % documents),
          claim: toJson({
            commitment: id,
            status: 'milestone' as const,
            modality: 'occurred' as const,
            date: addDays('2000-01-01', n * 7),
            party: null,
            asserted: true,
            confidence: 0.9,
            evidence: [],
            rules: [],
            isNew: true,
          }),
          status: 'milestone' as const,
          modality: 'occurred' as const,
          date: addDays('2000-01-01', n * 7),
          kind: 'change' as const,
          from_status: 'signed' as const,
          late: 0 as const,
          delivery: 'digest' as const,
        })),
      );
    }
  });
  await db.destroy();
}
