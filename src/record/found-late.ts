// What reading stored documents again has found and a recipient has not been told: for the digest alone, for it is no news.

import type { Alert } from '../domain/alert.js';
import { type Recipient, wayTo } from '../domain/audience.js';
import { counts, type Ledger } from '../domain/ledger.js';
import type { Instant, JudgedClaim } from '../domain/types.js';
import { bareAlert } from './alerts.js';
import { sourcesBehind } from './documents.js';
import { type Database, fromJson } from './schema.js';

/**
 * Events that were founded by reading again since the recipient was first known (or since `since`), and that stand. Reading
 * again writes nothing into the outbox: which of them were told, the rows say that digests have left there.
 */
export async function readFoundLate(
  db: Database,
  recipient: Recipient,
  ledgers: ReadonlyMap<string, Ledger>,
  since: Instant | undefined,
): Promise<Alert[]> {
  const start = await db
    .selectFrom('digests')
    .select((row) => row.fn.min('from_at').as('at'))
    .where('recipient', '=', recipient.id)
    .executeTakeFirst();
  const from = since ?? start?.at;
  if (!from) return [];
  const rows = await db
    .selectFrom('entries')
    .select(['entries.event', 'entries.commitment', 'entries.document', 'entries.claim', 'entries.at'])
    .leftJoin('outbox', (join) =>
      join.onRef('outbox.event', '=', 'entries.event').on('outbox.kind', '=', 'found').on('outbox.recipient', '=', recipient.id),
    )
    .where('entries.who', '=', 'rederive')
    .where('entries.type', '=', 'detected')
    .where('entries.modality', '=', 'occurred')
    .where('entries.at', '>=', from)
    .$if(since === undefined, (query) => query.where('outbox.event', 'is', null))
    .orderBy('entries.at')
    .orderBy('entries.event')
    .execute();
  const hears = ({ commitment, confidence }: JudgedClaim) =>
    wayTo(recipient, { commitment, kind: 'change', confidence, delivery: 'digest' }) !== undefined;
  const sources = await sourcesBehind(db, rows);
  return rows.flatMap(({ event: id, commitment, document, claim: json }) => {
    const ledger = ledgers.get(commitment);
    const event = ledger?.events.find((one) => one.id === id);
    const claim = json === null ? undefined : fromJson(json);
    if (!ledger || !event || !claim || !counts(event) || !hears(claim)) return [];
    const source = sources.get(document ?? '');
    return [
      {
        ...bareAlert(ledger, event, 'change'),
        documents: document ? [document] : [],
        reports: source ? [{ source, claim }] : [],
      },
    ];
  });
}
