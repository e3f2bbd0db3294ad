// The collect stage: reads one watcher and hands over the documents that are new or edited.

import type { Commitment } from '../domain/seed.js';
import type { Collected, WatcherMemory } from '../domain/stages.js';
import type { Instant, Problem } from '../domain/types.js';
import type { Watcher } from '../domain/watcher.js';
import { DocumentMaker } from './documents.js';
import type { Fetcher } from './fetch.js';
import { brings, loadKinds, type Bringing, type Kind, type KindContext, type Reading } from './kind.js';
import { EXTRACTION, isUpgraded, pruneKnown, recall, type Memory } from './memory.js';
import { itemOptions } from './options.js';
import { Source } from './source.js';
import { minuteWords } from './trouble.js';

export { createFetcher, DEFAULT_FETCHER, type Fetcher, type FetcherSettings } from './fetch.js';
export { loadKinds, type Kind } from './kind.js';

export interface CollectContext {
  /** The client of the whole run. */
  readonly fetcher: Fetcher;
  /** All tracked commitments; a search asks for those of its watcher. */
  readonly commitments: readonly Commitment[];
  readonly now: Instant;
}

/**
 * Reads a watcher once. `memory` is what the last read handed back ({} before the first). Never throws on what a source
 * sends: troubles are in `problems`, and the outcome says how the read went. Where it was no good read, memory comes
 * back as it was, so that the recovery of a source is no change.
 */
export async function collect(watcher: Watcher, memory: WatcherMemory, context: CollectContext): Promise<Collected> {
  const remembered = recall(memory);
  const source = new Source(watcher, context.fetcher, remembered, context.now);
  const kind = (await loadKinds()).get(watcher.kind);
  const obstacle = obstacleOf(watcher, kind, remembered, source, context.now);
  if (!kind || obstacle) {
    const unread = noRead(watcher, memory, obstacle ? [obstacle] : [], remembered.notBefore);
    return obstacle?.code === WAITING ? { ...unread, waiting: true } : unread;
  }

  try {
    const reading = await kind.collect(kindContext(watcher, kind, remembered, source, context));
    if (brings(reading)) return await readItems(watcher, reading, remembered, source, context.now);
    return badRead(watcher, reading, memory, source);
  } catch (error) {
    // A fault of ours that one source's text brings out must not silence all others: it is told as a problem of that source.
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return noRead(watcher, memory, [source.problem('fault-of-ours', message.split('\n').slice(0, 3).join(' '))]);
  }
}

function badRead(watcher: Watcher, reading: Exclude<Reading, Bringing>, before: WatcherMemory, source: Source): Collected {
  const memory = { ...before, robots: source.robots };
  if (reading.outcome === 'unchanged') return { ...noRead(watcher, memory, []), outcome: 'unchanged' };
  const kept = reading.memory ? { ...memory, kind: reading.memory } : memory;
  return { ...noRead(watcher, kept, reading.problems, source.notBefore), outcome: reading.outcome };
}

async function readItems(
  watcher: Watcher,
  reading: Bringing,
  remembered: Memory,
  source: Source,
  now: Instant,
): Promise<Collected> {
  const maker = new DocumentMaker(watcher, itemOptions.parse(watcher.options), source, remembered, now);
  const made = await maker.make(reading.items);
  const { outcome } = reading;
  const isWhole = outcome === 'read';
  return {
    watcher: watcher.id,
    outcome,
    documents: made.documents,
    copies: made.copies,
    memory: {
      known: pruneKnown(made.known, now),
      kind: reading.memory ?? remembered.kind,
      // Without validators the next read is a full one, which meets what was left for it or cut off.
      validators: made.postponed || !isWhole ? {} : source.validators,
      robots: source.robots,
      // What was cut off is still known by the rules of before.
      extraction: !isWhole && isUpgraded(remembered) ? remembered.extraction : EXTRACTION,
      full: source.isFull && isWhole ? now : remembered.full,
    },
    problems: [...(reading.problems ?? []), ...made.problems],
    items: reading.items.length,
  };
}

/** Code of the problem of a source that is left alone because it asked for it. */
const WAITING = 'asked-to-wait';

/** Why a watcher cannot be read at all right now; undefined where it can. */
function obstacleOf(
  watcher: Watcher,
  kind: Kind | undefined,
  { notBefore }: Memory,
  source: Source,
  now: Instant,
): Problem | undefined {
  if (!kind) return source.problem('unknown-kind', `there is no source kind "${watcher.kind}"`, false);
  if (kind.needsUrl && !watcher.url) return source.problem('no-address', 'the watcher has no url', false);
  const [issue] = kind.options.safeParse(watcher.options).error?.issues ?? [];
  if (issue) return source.problem('bad-options', `options.${issue.path.join('.')}: ${issue.message}`, false);
  if (notBefore && Date.parse(notBefore) > Date.parse(now))
    return source.problem(WAITING, `the source asked not to be read before ${minuteWords(notBefore)}`);
  return undefined;
}

function kindContext(
  watcher: Watcher,
  kind: Kind,
  memory: Memory,
  source: Source,
  context: CollectContext,
): KindContext<unknown> {
  const wanted = context.commitments.filter(({ id }) => watcher.commitments?.includes(id) ?? true);
  return {
    watcher,
    url: watcher.url ?? '',
    options: watcher.options,
    memory: memory.kind,
    upgraded: isUpgraded(memory),
    commitments: wanted,
    now: context.now,
    get: (url, request) => source.get(url, request, kind.readsPages),
    problem: (code, message) => source.problem(code, message),
    broken: (code, message, outcome = 'broken') => ({ outcome, problems: [source.problem(code, message)] }),
  };
}

function noRead(watcher: Watcher, memory: WatcherMemory, problems: readonly Problem[], notBefore?: Instant): Collected {
  const wait = notBefore ? { notBefore } : {};
  return {
    watcher: watcher.id,
    outcome: 'failed',
    documents: [],
    copies: [],
    memory: { ...memory, ...wait },
    problems,
    items: 0,
    ...wait,
  };
}
