// What the store knows of the health of the sources and of the network, and how a transition reaches the operator.

import {
  type Condition,
  type HealthNotice,
  isNetworkTrouble,
  isOffline,
  isTransition,
  type NetworkSign,
  nextCondition,
} from '../domain/health.js';
import { type Collected, isGood } from '../domain/stages.js';
import type { Instant } from '../domain/types.js';
import type { Watcher } from '../domain/watcher.js';
import { type Database, fromJson, type OutboxRow, toJson, type WatcherRow } from './schema.js';

/** What is stored of a watcher, without its memory. */
export type Before = Omit<WatcherRow, 'memory' | 'host' | 'wanted' | 'lease_owner' | 'lease_until'>;

/** One source as it was read. */
export interface FinishedRead {
  readonly watcher: Watcher;
  readonly collected: Collected;
}

/** The trouble of a read; undefined where it went well. Problems of single articles are none. */
export function troubleOf(collected: Collected): Collected['problems'][number] | undefined {
  return isGood(collected) ? undefined : collected.problems[0];
}

/**
 * True where a run says more about this machine than about its sources. A worker may read one source at a time: where all
 * that it asked failed, the reads before it count too, back to the last good one.
 */
export async function wasOffline(
  db: Database,
  reads: readonly FinishedRead[],
  before: ReadonlyMap<string, Before>,
  now: Instant,
): Promise<boolean> {
  const asked = reads.filter(({ collected }) => !collected.waiting);
  const signs = asked.map(({ watcher, collected }) => ({
    code: troubleOf(collected)?.code,
    failures: before.get(watcher.id)?.failures ?? 0,
  }));
  if (signs.length === 0 || signs.some(({ code }) => code === undefined)) return isOffline(signs);
  return isOffline([...signs, ...(await lostBefore(db, new Set(before.keys()), now))]);
}

/** How far back failed reads tell of the same outage, in ms. */
const SAME_OUTAGE = 60 * 60_000;

/** Sources other than those of a run that have failed since any was last read well, as they were before they did. */
async function lostBefore(db: Database, run: ReadonlySet<string>, now: Instant): Promise<NetworkSign[]> {
  const last = await db
    .selectFrom('watchers')
    .select((columns) => columns.fn.max('last_good').as('good'))
    .executeTakeFirst();
  const oldest = new Date(Date.parse(now) - SAME_OUTAGE).toISOString();
  const rows = await db
    .selectFrom('watchers')
    .select(['id', 'failures', 'problems'])
    .where('last_read', '>', last?.good ?? '')
    .where('last_read', '>=', oldest)
    .execute();
  return rows
    .filter(({ id }) => !run.has(id))
    .map(({ failures, problems }) => ({ code: fromJson(problems)[0]?.code, failures: Math.max(0, failures - 1) }));
}

/** True where a bad read is explained by this machine's being offline: it counts against no source. */
export function isExcused(collected: Collected, offline: boolean): boolean {
  return offline && isNetworkTrouble(troubleOf(collected)?.code);
}

/** The condition of a watcher after a read, and what there is to tell of it. */
export function judgeHealth(
  { watcher, collected }: FinishedRead,
  before: Before | undefined,
  newest: Instant | null,
  now: Instant,
): { condition: Condition; notices: HealthNotice[] } {
  const last = before?.condition ? fromJson(before.condition) : undefined;
  const trouble = troubleOf(collected);
  const condition = nextCondition(last, {
    outcome: collected.outcome,
    now,
    newest: newest ?? undefined,
    expectEvery: watcher.expect_every,
    gone: trouble?.code === 'http-410',
  });
  const from = last?.state ?? 'new';
  const { state: to, since } = condition;
  const lastGood = before?.last_good ?? undefined;
  const reason = to === 'quiet' ? `nothing newer than ${newest?.slice(0, 10) ?? ''}` : (trouble?.message ?? '');
  const notices = isTransition(from, to) ? [{ at: now, watcher: watcher.id, from, to, since, reason, lastGood }] : [];
  return { condition, notices };
}

/** Notes whether this machine was offline in a run, and tells where that begins or ends to be a real trouble. */
export async function judgeNetwork(db: Database, offline: boolean, asked: number, now: Instant): Promise<HealthNotice[]> {
  const row = await db.selectFrom('network').selectAll().executeTakeFirst();
  const last = row ? fromJson(row.condition) : undefined;
  if (asked === 0 || (!offline && last === undefined)) return [];
  const condition = nextCondition(last, { outcome: offline ? 'failed' : 'read', now });
  const values = { condition: toJson(condition) };
  await db
    .insertInto('network')
    .values({ id: 1, ...values })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
    .execute();
  const from = last?.state ?? 'ok';
  const { state: to, since } = condition;
  const reason = offline ? 'most sources cannot be reached: this machine seems to be offline' : '';
  return isTransition(from, to) ? [{ at: now, watcher: null, from, to, since, reason }] : [];
}

/** Stores what there is to tell, and puts it into the outbox where the configuration names an operator. */
export async function tellOperator(db: Database, notices: readonly HealthNotice[], operator: string | undefined): Promise<void> {
  if (notices.length === 0) return;
  const { count } = await db
    .selectFrom('health_notices')
    .select((columns) => columns.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  for (const [index, notice] of notices.entries()) {
    const id = `health:${Number(count) + index + 1}`;
    const { at, watcher } = notice;
    await db
      .insertInto('health_notices')
      .values({ id, at, watcher, notice: toJson(notice) })
      .execute();
    if (operator !== undefined)
      await db
        .insertInto('outbox')
        .values(outboxRow(id, operator, at))
        .execute();
  }
}

function outboxRow(event: string, recipient: string, at: Instant): OutboxRow {
  return {
    event,
    kind: 'health',
    recipient,
    catch_up: 0,
    recorded: at,
    mail: null,
    state: 'pending',
    attempts: 0,
    next_at: new Date(at).toISOString(),
    lease_owner: null,
    lease_until: null,
    sent_at: null,
    problem: null,
    digest: null,
  };
}

/** The notices behind rows of the outbox, in the order of the rows. */
export async function readHealthNotices(db: Database, ids: readonly string[]): Promise<HealthNotice[]> {
  const rows = ids.length === 0 ? [] : await db.selectFrom('health_notices').selectAll().where('id', 'in', ids).execute();
  const byId = new Map(rows.map(({ id, notice }) => [id, fromJson(notice)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Since when this machine has been offline; undefined where it is not. */
export async function offlineSince(db: Database): Promise<Instant | undefined> {
  const row = await db.selectFrom('network').selectAll().executeTakeFirst();
  const condition = row && fromJson(row.condition);
  return condition && condition.failures > 0 ? condition.troubledSince : undefined;
}
