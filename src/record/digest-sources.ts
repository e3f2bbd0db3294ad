// How far the sources of a recipient can be believed at the end of a digest's period: "nothing changed" rests on it.

import type { Recipient } from '../domain/audience.js';
import type { DigestSources, UnwellSource } from '../domain/digest.js';
import type { WatcherHealth } from '../domain/health.js';
import type { Problem } from '../domain/types.js';
import type { Watcher } from '../domain/watcher.js';
import type { DigestFrame } from './digest-content.js';
import { offlineSince } from './health.js';
import type { Database } from './schema.js';
import { watcherHealth } from './watchers.js';

const DAY = 86_400_000;

/** A source that is read less often than digests go out counts as read while it is no later than this many of its periods. */
const PERIODS = 2;

/** While this machine is offline no source is in trouble, and yet nothing is heard of any: then its own periods alone count. */
function isReadWell(
  { every, at_most: atMost }: Watcher,
  health: WatcherHealth | undefined,
  { from, now }: DigestFrame,
  offline: boolean,
): boolean {
  if (!health?.lastGood || !isOk(health) || health.failures > 0) return false;
  const end = Date.parse(now);
  const late = end - PERIODS * Math.max(every, atMost ?? 0);
  return Date.parse(health.lastGood) >= (offline ? late : Math.min(Math.max(Date.parse(from), end - DAY), late));
}

function isOk(health: WatcherHealth | undefined): boolean {
  return health?.condition?.state === 'ok';
}

function unwell({ id, name }: Watcher, health: WatcherHealth | undefined): UnwellSource {
  const { condition, lastGood, problems = [] } = health ?? {};
  const state = condition?.state ?? 'new';
  return { watcher: id, name, state, since: condition?.since, lastGood, reason: reasonOf(problems[0]) };
}

/** For readers, who want no addresses: `HTTP 403` stands beside what their language calls it; other troubles say themselves what they are. */
function reasonOf(problem: Problem | undefined): string {
  const status = /^http-(\d{3})$/.exec(problem?.code ?? '')?.[1];
  return status === undefined ? (problem?.message ?? '') : `HTTP ${status}`;
}

/** The enabled sources that are read for the recipient's commitments, and those among them that were not read well. */
export async function readDigestSources(db: Database, { commitments }: Recipient, frame: DigestFrame): Promise<DigestSources> {
  const health = new Map((await watcherHealth(db)).map((one) => [one.watcher, one]));
  const isFor = (watcher: Watcher) =>
    !watcher.commitments || !commitments || watcher.commitments.some((id) => commitments.includes(id));
  const mine = frame.watchers.filter((watcher) => watcher.enabled && isFor(watcher));
  const since = await offlineSince(db);
  const bad = mine.filter((watcher) => !isReadWell(watcher, health.get(watcher.id), frame, since !== undefined));
  const troubled = since === undefined ? bad : bad.filter(({ id }) => !isOk(health.get(id)));
  return {
    total: mine.length,
    readWell: mine.length - bad.length,
    unwell: troubled.map((watcher) => unwell(watcher, health.get(watcher.id))),
    offlineSince: since,
  };
}
