// Events as addresses name them: `gcap:3` is the third of its commitment.

import type { EventHistory, History } from '../domain/history.js';
import type { BoardSource } from './source.js';

/** True for what has the form of an event's id. */
export function isEventId(text: string): boolean {
  return /^[a-z0-9-]+:\d+$/.test(text);
}

/** An event with its evidence, and the history that it stands in; undefined where there is no such event. */
export async function eventIn(
  source: Pick<BoardSource, 'history'>,
  id: string,
): Promise<{ readonly history: History; readonly one: EventHistory } | undefined> {
  const history = await source.history(id.replace(/:\d+$/, ''));
  const one = history?.events.find(({ event }) => event.id === id);
  return history && one && { history, one };
}
