// The whole product on one screen: collect -> detect -> compare -> record -> notify.

import PQueue from 'p-queue';
import { collect } from './collect/index.js';
import { compare } from './compare/compare.js';
import { dueNotices } from './compare/due.js';
import { openPlans } from './compare/plans.js';
import type { Project } from './config.js';
import type { Recipient } from './domain/audience.js';
import { coversOf } from './domain/cover.js';
import type { HealthNotice } from './domain/health.js';
import { createReader, type Reader } from './detect/index.js';
import type { Review } from './domain/review.js';
import type { Collected, RawCopy, WatcherMemory } from './domain/stages.js';
import type { Document, Instant, Problem } from './domain/types.js';
import type { Watcher } from './domain/watcher.js';
import { deliver, type Delivered, type Delivery } from './notify/index.js';
import type { Found, Intake, Recorded, Store, WaitingKey } from './record/store.js';
import type { Heard, Ingested, Means, Read, Summary, Taken } from './run.js';

/** Sources that are read at the same time; requests to one host keep their distance all the same. */
const AT_ONCE = 32;

/**
 * Reads the given watchers, whether due or not, and tells what changed. Each document is recorded with all that follows
 * from it before anything is sent, and a source counts as read only after its documents are recorded: a crash at any
 * point costs a repetition that adds nothing. Troubles of sources, texts and mail are in the summary, never thrown.
 */
export async function runCheck(project: Project, watchers: readonly Watcher[], means: Means): Promise<Summary> {
  const { store, channel, clock } = means;
  const now = clock();
  const how = howOf(project, now);
  await store.plant(project.commitments, now);
  // Dates that had passed before anything was ever read are part of what the first read finds.
  const isFirst = !(await store.everRead());
  const reads = await collectFrom(await remembered(watchers, store), project, means, now);
  const reader = createReader(project.commitments);
  const taken = await takeAll(
    oldestFirst(reads).map(({ document, read }) => findIn(document, read, reader)),
    store,
    how,
  );
  const health = await store.finishReads(reads, { now, operator: project.config.operator });
  // What a worker has read and nobody could record any more.
  for (const key of (await store.roundAt(now)) ?? []) taken.push(...(await takeWaiting(key, store, how)));
  await forgetOld(project, store, now);
  const uncovered = await noteCoverage(project, store, now);
  const overdue = await recordOverdue(project, store, { ...how, catchUp: isFirst });
  await store.forgetGone(project.recipients, now);
  await store.writeDueDigests(project.recipients, { watchers: project.watchers, openPlans, now });
  const delivered = await deliver(store.outbox, channel, deliveryOf(project, clock));
  return {
    at: now,
    reads,
    taken,
    notices: await store.alerts([...taken, overdue].flatMap(({ notices }) => notices)),
    health: [...health, ...uncovered],
    delivered,
    problems: [...reads.map(({ collected }) => collected), ...taken, delivered].flatMap(({ problems }) => problems),
  };
}

/** Takes in a document that a person hands in as if a source had brought it: recorded with all that follows, then told. */
export async function runIngest(project: Project, document: Document, copy: RawCopy, means: Means): Promise<Ingested> {
  const { store, channel, clock } = means;
  const now = clock();
  await store.plant(project.commitments, now);
  const known = await store.knows(document.id);
  const taken = await take(findIn(document, undefined, createReader(project.commitments)), store, howOf(project, now));
  await store.keepCopies([copy]);
  const notices = await store.alerts(taken.notices);
  const delivered = await deliver(store.outbox, channel, deliveryOf(project, clock));
  return { known, taken, notices, delivered };
}

/** A source with what its last read left. */
export interface Remembered {
  readonly watcher: Watcher;
  readonly memory: WatcherMemory;
  /** It was never read well before. */
  readonly first: boolean;
}

async function remembered(watchers: readonly Watcher[], store: Store): Promise<Remembered[]> {
  const readBefore = new Set((await store.health()).watchers.filter(({ lastGood }) => lastGood).map(({ watcher }) => watcher));
  const memoryOf = await store.memories();
  return watchers.map((watcher) => ({ watcher, memory: memoryOf(watcher.id), first: !readBefore.has(watcher.id) }));
}

/** Reads sources, many at once. Those that have not been read when `signal` says stop are left out. */
export async function collectFrom(
  sources: readonly Remembered[],
  { commitments }: Project,
  { fetcher, onRead, signal }: Pick<Means, 'fetcher' | 'onRead' | 'signal'>,
  now: Instant,
): Promise<Read[]> {
  const queue = new PQueue({ concurrency: AT_ONCE });
  const reads: Read[] = [];
  const all = queue.addAll(
    sources.map(({ watcher, memory, first }) => async () => {
      if (signal?.aborted) return;
      const collected = await collect(watcher, memory, { fetcher, commitments, now }).catch((fault: unknown) =>
        unread(watcher, memory, fault),
      );
      const read = { watcher, collected, first };
      reads.push(read);
      onRead?.(read);
    }),
  );
  await unlessStopped(all, signal);
  // Those that are still being read when all stops come too late.
  return [...reads];
}

/** Waits for work, but not beyond the moment at which `signal` says stop. */
async function unlessStopped(work: Promise<unknown>, signal: AbortSignal | undefined): Promise<void> {
  const heard = new AbortController();
  const stopped = new Promise<void>((resolve) => signal?.addEventListener('abort', () => resolve(), { signal: heard.signal }));
  try {
    await Promise.race([work, stopped]);
  } finally {
    // A signal that lasts for months must not keep what each run has read.
    heard.abort();
  }
}

/** A fault of ours in reading one source is that source's trouble: the others must not go unread for it. */
function unread({ id }: Watcher, memory: WatcherMemory, fault: unknown): Collected {
  const message = `a fault of pactwatch itself, please report it: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`;
  const problem: Problem = { stage: 'collect', subject: id, code: 'internal', message, transient: false };
  return { watcher: id, outcome: 'failed', documents: [], copies: [], memory, problems: [problem], items: 0 };
}

/** All documents of a run in the order in which the world wrote them: an event is told by its first report, whichever source answers first. */
function oldestFirst(reads: readonly Read[]): { document: Document; read: Read }[] {
  const all = reads.flatMap((read) => read.collected.documents.map((document) => ({ document, read })));
  return all.sort((a, b) => Date.parse(a.document.published) - Date.parse(b.document.published));
}

/** Takes a person's word on an event, and tells what waited for it. */
export async function runReview(
  project: Project,
  said: Review,
  means: Pick<Means, 'store' | 'channel' | 'clock'>,
): Promise<Heard> {
  const { store, channel, clock } = means;
  const { event, alerts, corrections } = await store.review(said, howOf(project, said.now).recipients);
  if (alerts === 0) return { event, corrections };
  return { event, corrections, delivered: await deliver(store.outbox, channel, deliveryOf(project, clock)) };
}

/** Writes digests of these recipients at once, due or not, and delivers what is due. `since`: of all that was recorded after it. */
export async function runDigests(
  project: Project,
  recipients: readonly Recipient[],
  { store, channel, clock }: Pick<Means, 'store' | 'channel' | 'clock'>,
  since?: Instant,
): Promise<Delivered> {
  for (const recipient of recipients)
    await store.writeDigest(recipient, { watchers: project.watchers, openPlans, now: clock() }, since);
  return deliver(store.outbox, channel, deliveryOf(project, clock));
}

/** How what is due in a project is to be delivered. */
export function deliveryOf({ config, recipients, program }: Project, clock: Means['clock']): Delivery {
  const { zone, operator, public_url: publicUrl } = config;
  return { clock, zone, recipients, operator, publicUrl, openPlans, program };
}

/** How documents are held against the ledger, and whom their news reaches. */
export type How = Pick<Intake, 'recipients' | 'now' | 'compare'>;

export function howOf({ config, recipients }: Project, now: Instant): How {
  return {
    recipients,
    now,
    compare: (finding, document, ledger) => compare(finding, document, ledger, config.policy),
  };
}

/** A document with what was found in it. */
export type Detected = Found & { readonly problems: readonly Problem[] };

/** What a reader finds in a document of a source, as far as that source is read for it; `read` is absent for what a person hands in. */
export function findIn(document: Document, read: Read | undefined, reader: Reader): Detected {
  const { findings, problems } = reader.read(document);
  const wanted = findings.filter(({ commitment }) => read?.watcher.commitments?.includes(commitment) ?? true);
  return { document, findings: wanted, catchUp: read?.first ?? false, problems };
}

/** Records documents in their order, each with all that follows from it; those that name nothing tracked at once, for their order says nothing. */
async function takeAll(all: readonly Detected[], store: Store, how: How): Promise<Taken[]> {
  const silent = all.filter(({ findings }) => findings.length === 0);
  await store.recordSilent(
    silent.map(({ document }) => document),
    how.now,
  );
  const taken: Taken[] = silent.map(({ document, problems }) => ({ ...NOTHING, document, problems }));
  for (const one of all.filter(({ findings }) => findings.length > 0)) taken.push(await take(one, store, how));
  return taken;
}

async function take({ problems, ...found }: Detected, store: Store, how: How): Promise<Taken> {
  return { ...(await store.record({ ...how, ...found })), document: found.document, problems };
}

const NOTHING: Recorded = { known: false, judgements: [], notices: [], alerts: 0 };

/** Records a document that a worker has read. Nothing where another worker was faster. */
export async function takeWaiting(key: WaitingKey, store: Store, how: How): Promise<Taken[]> {
  const recorded = await store.recordWaiting(key, how);
  return recorded ? [{ ...recorded, problems: [] }] : [];
}

/** Forgets what has had its time: raw copies, documents that the ledger does not rest on, days of health. Returns how much went. */
export async function forgetOld({ config }: Project, store: Store, now: Instant): Promise<{ copies: number; documents: number }> {
  const before = new Date(Date.parse(now) - config.keep_copies).toISOString();
  const [copies, documents] = [await store.forgetCopies(before), await store.forgetDocuments(before)];
  await store.forgetDays(now);
  return { copies, documents };
}

/** Notes which commitments no healthy source covers any more, and which one covers again. */
export function noteCoverage(
  { commitments, watchers, config }: Project,
  store: Store,
  now: Instant,
): Promise<readonly HealthNotice[]> {
  const how = { now, operator: config.operator };
  return store.noteCoverage({ ...how, coversOf: (health) => coversOf(commitments, watchers, health) });
}

/** Planned dates that have passed unreported. Only where a source was ever read: else nobody could have reported. */
export async function recordOverdue(
  { commitments, config }: Project,
  store: Store,
  how: How & Pick<Intake, 'catchUp'>,
): Promise<Recorded> {
  const watched = (await store.everRead()) ? commitments : [];
  const tracked = new Set(watched.map(({ id }) => id));
  return store.recordDue({
    ...how,
    dueNotices: (ledger, now) => (tracked.has(ledger.commitment.id) ? dueNotices(ledger, now, config) : []),
  });
}
