// What a digest says: all that its recipient has not been told in one, what still stands, and how far the sources can be believed.

import type { AlertKind } from '../domain/alert.js';
import type { Recipient } from '../domain/audience.js';
import { addDays, firstDay, lastDay } from '../domain/dates.js';
import type { Digest, DigestAlert, DigestStep } from '../domain/digest.js';
import { counts, type Ledger } from '../domain/ledger.js';
import type { Instant, LedgerEvent, Verdict } from '../domain/types.js';
import { countVoices } from '../domain/voices.js';
import type { DigestMeans } from './digest.js';
import { readFoundLate } from './found-late.js';
import { bareAlert, readAlerts } from './alerts.js';
import { readDigestSources } from './digest-sources.js';
import { readHearsay } from './hearsay.js';
import { readLedgers } from './ledger.js';
import { isNoticeKind } from './outbox.js';
import { openReviews } from './review.js';
import type { Database, OutboxRow } from './schema.js';

/** For which time, and under which key. */
export interface DigestFrame extends DigestMeans {
  readonly from: Instant;
  /** Where given: all that was recorded after it, told or not. */
  readonly since?: Instant | undefined;
  readonly key: string;
}

/** A digest, and what it takes out of the outbox. */
export interface Composed {
  readonly digest: Digest;
  readonly rows: readonly OutboxRow[];
  /** `<kind> <event>` of rows that were kept and have no point any more: dismissed, or done before they were told. */
  readonly untold: ReadonlySet<string>;
  readonly foundLate: readonly { readonly event: string; readonly recipient: string }[];
}

/** Days to come whose planned steps are called to mind in every digest. */
const AHEAD = 14;

/** Reads together what a recipient is to be told. Writes nothing. */
export async function composeDigest(db: Database, recipient: Recipient, frame: DigestFrame): Promise<Composed> {
  const { now, from, key } = frame;
  const rows = await rowsFor(db, recipient.id, frame.since);
  const ledgers = await ledgersOf(db, recipient);
  const told = rows.filter(({ state }) => state !== 'muted' && state !== 'dropped');
  const standing = new Set([...ledgers.values()].flatMap((ledger) => frame.openPlans(ledger)).map(({ id }) => id));
  const notices = await noticesOf(db, told);
  const fresh = notices.filter((notice) => hasPoint(notice, standing));
  const of = (...kinds: AlertKind[]) => fresh.filter(({ kind }) => kinds.includes(kind));
  const isPassed = (one: DigestAlert) => one.kind === 'due' && of('overdue').some(({ event }) => event === one.event);
  const steps = stepsBeside(fresh, ledgers, frame);
  const late = await readFoundLate(db, recipient, ledgers, frame.since);
  const sources = await readDigestSources(db, recipient, frame);
  const digest: Digest = {
    key,
    to: recipient.id,
    period: { from, to: now },
    every: recipient.digest.every,
    changes: of('change'),
    confirmations: of('confirmed').flatMap(confirmation),
    upcoming: [...of('upcoming', 'reminder').map(asNew), ...steps.upcoming],
    overdue: [
      ...of('due', 'overdue')
        .filter((one) => !isPassed(one))
        .map(asNew),
      ...steps.overdue,
    ],
    disputed: of('disputed'),
    corrections: of('corrected'),
    rumours: await readHearsay(db, told, 'rumour'),
    denials: await readHearsay(db, told.filter(isNews(of('disputed'))), 'denial'),
    awaitingReview: await awaitedReviews(db, ledgers),
    foundLate: late,
    sources,
    quiet: { ...(await quietCounts(db, ledgers, from, now)), muted: rows.filter(({ state }) => state === 'muted').length },
    allRead: sources.total > 0 && sources.readWell === sources.total,
  };
  const untold = new Set(notices.filter((notice) => !fresh.includes(notice)).map(({ kind, event }) => `${kind} ${event}`));
  return { digest, rows, untold, foundLate: late.map(({ event }) => ({ event, recipient: recipient.id })) };
}

/** False for a denial that stands in the digest as a dispute of what was told. */
function isNews(disputes: readonly DigestAlert[]): (row: OutboxRow) => boolean {
  const said = new Set(disputes.flatMap(({ commitment, documents }) => documents.map((document) => `${commitment} ${document}`)));
  return ({ kind, event }) => kind !== 'denial' || !said.has(event);
}

/** What no digest has dealt with yet; with `since`, all that was recorded after it. */
async function rowsFor(db: Database, recipient: string, since: Instant | undefined): Promise<OutboxRow[]> {
  const rows = await db
    .selectFrom('outbox')
    .selectAll()
    .where('recipient', '=', recipient)
    .where('kind', 'not in', ['health', 'digest', 'refused', 'delayed', 'found'])
    .$if(since === undefined, (query) => query.where('digest', 'is', null))
    .orderBy('recorded')
    .orderBy('event')
    .orderBy('kind')
    .execute();
  return rows.filter(({ recorded }) => since === undefined || Date.parse(recorded) > Date.parse(since));
}

async function ledgersOf(db: Database, { commitments }: Recipient): Promise<Map<string, Ledger>> {
  const all = await readLedgers(db);
  return new Map(
    all.filter(({ commitment }) => commitments?.includes(commitment.id) ?? true).map((one) => [one.commitment.id, one]),
  );
}

async function noticesOf(db: Database, rows: readonly OutboxRow[]): Promise<DigestAlert[]> {
  const known = rows.flatMap(({ event, kind, state }) =>
    isNoticeKind(kind) ? [{ event, kind, alerted: state !== 'kept' }] : [],
  );
  const alerts = await readAlerts(db, known);
  return alerts.map((alert, at) => ({ ...alert, alerted: known[at]?.alerted ?? false }));
}

/** False for what a person has dismissed since, and for a plan of which nothing is open any more. */
function hasPoint({ kind, event: id, events }: DigestAlert, standing: ReadonlySet<string>): boolean {
  if (kind === 'corrected') return true;
  const event = events.find((one) => one.id === id);
  if (event && !counts(event)) return false;
  return kind === 'change' || kind === 'confirmed' || kind === 'disputed' || standing.has(id);
}

function asNew(alert: DigestAlert): DigestStep {
  return { ...alert, isNew: true };
}

function confirmation(alert: DigestAlert): Digest['confirmations'] {
  const last = alert.reports.at(-1);
  if (!last) return [];
  return [
    { alert, alerted: alert.alerted, corroboration: countVoices(alert.reports.map(({ source }) => source)), by: last.source },
  ];
}

/** Plans that stand beside the new ones: those of the next days, and those whose date has passed. */
function stepsBeside(
  fresh: readonly DigestAlert[],
  ledgers: ReadonlyMap<string, Ledger>,
  { openPlans, now }: DigestFrame,
): Pick<Digest, 'upcoming' | 'overdue'> {
  const today = now.slice(0, 10);
  const isTold = (id: string) => fresh.some(({ event }) => event === id);
  const beside = [...ledgers.values()].flatMap((ledger) => openPlans(ledger).map((plan) => ({ ledger, plan })));
  const dated = beside.filter(({ plan }) => plan.date !== null && !isTold(plan.id));
  const day = ({ plan }: { plan: LedgerEvent }) => lastDay(plan.date ?? today);
  const soon = dated.filter((one) => day(one) >= today && firstDay(one.plan.date ?? today) <= addDays(today, AHEAD));
  const inOrder = (list: typeof dated, kind: AlertKind) =>
    list
      .sort((a, b) => (day(a) < day(b) ? -1 : 1))
      .map(({ ledger, plan }): DigestStep => ({ ...bareAlert(ledger, plan, kind), alerted: false, isNew: false }));
  const passed = dated.filter((one) => day(one) < today);
  return { upcoming: inOrder(soon, 'upcoming'), overdue: inOrder(passed, 'overdue') };
}

async function awaitedReviews(db: Database, ledgers: ReadonlyMap<string, Ledger>): Promise<Digest['awaitingReview']> {
  return (await openReviews(db)).flatMap(({ event, reasons }) => {
    const ledger = ledgers.get(event.commitment);
    return ledger ? [{ seed: ledger.commitment, event, reasons }] : [];
  });
}

/** Documents that were told as no news of their own, once per commitment: what confirms or disputes was not quiet. */
async function quietCounts(
  db: Database,
  ledgers: ReadonlyMap<string, Ledger>,
  from: Instant,
  to: Instant,
): Promise<Pick<Digest['quiet'], 'restates' | 'mention'>> {
  const rows = await db
    .selectFrom('judgements')
    .select((columns) => ['commitment', 'verdict', columns.fn.countAll().as('count')])
    .where('at', '>', from)
    .where('at', '<=', to)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('entries')
            .select('n')
            .whereRef('entries.document', '=', 'judgements.document')
            .whereRef('entries.commitment', '=', 'judgements.commitment')
            .where('delivery', 'in', ['alert', 'digest']),
        ),
      ),
    )
    .groupBy(['commitment', 'verdict'])
    .execute();
  const sum = (wanted: Verdict) =>
    rows
      .filter(({ commitment, verdict }) => verdict === wanted && ledgers.has(commitment))
      .reduce((total, { count }) => total + Number(count), 0);
  return { restates: sum('restates'), mention: sum('mention') };
}
