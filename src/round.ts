// The pipeline cut in two, for workers that share it: reading, which any number do at once, and telling, which one does at a time.

import { openPlans } from './compare/plans.js';
import type { Project } from './config.js';
import type { Reader } from './detect/index.js';
import type { HealthNotice } from './domain/health.js';
import type { Digest } from './domain/digest.js';
import type { Notice } from './domain/alert.js';
import { isQuiet } from './domain/hours.js';
import type { Problem } from './domain/types.js';
import { deliver, type Delivered } from './notify/index.js';
import { collectFrom, deliveryOf, type Detected, findIn, howOf, noteCoverage, recordOverdue, takeWaiting } from './pipeline.js';
import type { Share, Store } from './record/store.js';
import type { Means, Read, Taken } from './run.js';
import { breathe } from './shared/breathe.js';

/** What a worker's reads have come to. */
export interface HandedIn {
  readonly reads: readonly Read[];
  readonly health: readonly HealthNotice[];
  /** Of texts; those of sources are with their reads. */
  readonly problems: readonly Problem[];
}

/**
 * Reads the sources that a worker has taken and hands in what they brought: with it they count as read. Nothing is told
 * yet.
 */
export async function readShares(
  project: Project,
  shares: readonly Share[],
  reader: Reader,
  means: Pick<Means, 'store' | 'fetcher' | 'clock' | 'onRead' | 'signal'>,
): Promise<HandedIn> {
  const now = means.clock();
  const watchers = new Map(project.watchers.map((watcher) => [watcher.id, watcher]));
  const known = shares.flatMap(({ watcher: id, ...share }) => {
    const watcher = watchers.get(id);
    return watcher ? [{ ...share, watcher }] : [];
  });
  const reads = await collectFrom(known, project, means, now);
  const found: Detected[] = [];
  for (const read of reads)
    for (const document of read.collected.documents) {
      await breathe();
      found.push(findIn(document, read, reader));
    }
  const health = await means.store.handIn(reads, found, { now, operator: project.config.operator });
  return { reads, health, problems: found.flatMap(({ problems }) => problems) };
}

/** What a round had to tell. */
export interface Told {
  readonly taken: readonly Taken[];
  readonly notices: readonly Notice[];
  readonly digests: readonly Digest[];
  /** Of commitments that sources cover no more, or again. */
  readonly health: readonly HealthNotice[];
}

/**
 * Records what workers have read, in order of publication, then what is due by the clock, and puts all that falls due
 * together into mails. Undefined while the round is open, and where
 * `signal` says stop. `first`: nothing was ever told from this store. One worker at a
 * time: mails that belong together would be split, and a later step told before an earlier one.
 */
export async function tellRound(
  project: Project,
  store: Store,
  { clock, first, signal }: Pick<Means, 'clock' | 'signal'> & { first: boolean },
): Promise<Told | undefined> {
  const now = clock();
  const how = howOf(project, now);
  const round = await store.roundAt(now);
  if (round === undefined) return undefined;
  const taken: Taken[] = [];
  for (const key of round) {
    await breathe();
    if (signal?.aborted) return undefined;
    taken.push(...(await takeWaiting(key, store, how)));
  }
  const overdue = await recordOverdue(project, store, { ...how, catchUp: first });
  await store.forgetGone(project.recipients, now);
  const health = await noteCoverage(project, store, now);
  const digests = await store.writeDueDigests(project.recipients, { watchers: project.watchers, openPlans, now });
  const quiet = project.recipients.filter((recipient) => isQuiet(recipient, now)).map(({ id }) => id);
  await store.outbox.due(clock(), quiet);
  return { taken, notices: [...taken, overdue].flatMap(({ notices }) => notices), digests, health };
}

/** Sends the mails that are due; any number of workers at once, each mail by one of them. */
export function sendMails(
  project: Project,
  { store, channel, clock }: Pick<Means, 'store' | 'channel' | 'clock'>,
): Promise<Delivered> {
  return deliver(store.formedMails, channel, deliveryOf(project, clock));
}
