// How things stand in the store, as figures: sources, coverage of commitments, backlog and outbox.

import { setTimeout } from 'node:timers/promises';
import type { Project } from '../config.js';
import type { Instant } from '../domain/types.js';
import type { Health, Store } from '../record/store.js';
import type { IsTrouble } from './job.js';
import type { Sample } from './metrics.js';

/** How long the store may take to answer, in ms: who asks for figures waits for ten seconds or so. */
const PATIENCE = 5_000;

/**
 * What the store says when it is asked, and whether it answers at all: a worker has figures of its own that need no store.
 * One question is asked at a time: a store that is silent must not find a thousand of them when it is back. Throws our own
 * mistakes alone.
 */
export function askedOf(ask: () => Promise<Sample[]>, isTrouble: IsTrouble): () => Promise<Sample[]> {
  let answer: Promise<Sample[] | undefined> | undefined;
  const once = async () => {
    try {
      return await ask();
    } catch (error) {
      if (!isTrouble(error)) throw error;
      return undefined;
    } finally {
      answer = undefined;
    }
  };
  return async () => {
    answer ??= once();
    const samples = await Promise.race([answer, setTimeout(PATIENCE, undefined, { ref: false })]);
    return [{ name: 'pactwatch_store_up', value: samples ? 1 : 0 }, ...(samples ?? [])];
  };
}

const seconds = (from: Instant, now: Instant) => Math.max(0, (Date.parse(now) - Date.parse(from)) / 1000);

/** The figures of the store at `now`. */
export async function standingOf(store: Store, project: Project, now: Instant): Promise<Sample[]> {
  const [health, { due, held, since }, waiting, mails] = await Promise.all([
    store.health(),
    store.backlog(now),
    store.allWaiting(),
    store.mails(),
  ]);
  const pending = mails.filter(({ state }) => state === 'pending').map(({ recorded }) => recorded);
  const oldest = pending.sort()[0];
  return [
    ...sourceSamples(project, health),
    { name: 'pactwatch_sources_due', value: due },
    { name: 'pactwatch_sources_being_read', value: held },
    { name: 'pactwatch_backlog_age_seconds', value: since === undefined ? 0 : seconds(since, now) },
    { name: 'pactwatch_offline', value: health.offlineSince === undefined ? 0 : 1 },
    { name: 'pactwatch_outbox_messages', labels: { state: 'pending' }, value: pending.length },
    { name: 'pactwatch_outbox_messages', labels: { state: 'refused' }, value: mails.length - pending.length },
    { name: 'pactwatch_outbox_age_seconds', value: oldest === undefined ? 0 : seconds(oldest, now) },
    { name: 'pactwatch_waiting_documents', value: waiting.length },
    ...ageSamples(project, health, now),
  ];
}

function sourceSamples({ watchers }: Project, health: Health): Sample[] {
  const states = new Map(health.watchers.map(({ watcher, condition }) => [watcher, condition?.state ?? 'new']));
  const counts = new Map<string, number>();
  for (const { id } of watchers.filter(({ enabled }) => enabled)) {
    const state = states.get(id) ?? 'new';
    counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return [...counts].map(([state, value]) => ({ name: 'pactwatch_sources', labels: { state }, value }));
}

/** Sources that are read for all commitments are the same for each: they are looked at once. */
function ageSamples({ commitments, watchers }: Project, health: Health, now: Instant): Sample[] {
  const goods = new Map(health.watchers.map(({ watcher, lastGood }) => [watcher, lastGood ?? '']));
  let all = '';
  const newest = new Map<string, string>();
  for (const { id, enabled, commitments: only } of watchers) {
    const good = (enabled && goods.get(id)) || '';
    if (!only) all = good > all ? good : all;
    for (const one of only ?? []) if (good > (newest.get(one) ?? '')) newest.set(one, good);
  }
  return commitments.map(({ id }) => {
    const own = newest.get(id) ?? '';
    const good = own > all ? own : all;
    const value = good === '' ? Number.POSITIVE_INFINITY : seconds(good, now);
    return { name: 'pactwatch_commitment_read_age_seconds', labels: { commitment: id }, value };
  });
}
