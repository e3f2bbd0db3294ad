// What a worker's door says of it: that all is well, that it hangs, that it can do no work now, and what is in its way.

import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDoor, type Door } from '../../src/daemon/endpoints.js';

let door: Door;
let state: { alive: boolean; obstacle: string; metrics: () => Promise<string> };
beforeEach(async () => {
  state = { alive: true, obstacle: '', metrics: async () => 'pactwatch_sources 1\n' };
  door = await openDoor('127.0.0.1:0', {
    isAlive: () => state.alive,
    obstacle: () => state.obstacle,
    metrics: () => state.metrics(),
  });
});
afterEach(() => door.close());

async function ask(path: string, method = 'GET'): Promise<string> {
  const answer = await fetch(`http://${door.address}${path}`, { method });
  return `${answer.status} ${await answer.text()}`;
}

it('is open for work while nothing is in its way', async () => {
  expect(await ask('/healthz')).toBe('200 ok\n');
  expect(await ask('/readyz')).toBe('200 ok\n');
  expect(await ask('/metrics?all')).toBe('200 pactwatch_sources 1\n');
});

it('that stops lives, and gets no more work', async () => {
  state.obstacle = 'it is stopping';
  expect(await ask('/healthz')).toBe('200 ok\n');
  expect(await ask('/readyz')).toBe('503 it is stopping\n');
});

it('that hangs is to be started again', async () => {
  state.alive = false;
  expect(await ask('/healthz')).toBe('503 nothing was done for minutes\n');
});

it('answers whatever goes wrong behind it, without a word of that, and takes nothing in', async () => {
  state.metrics = () => Promise.reject(new Error('no database at postgres://secret'));
  expect(await ask('/metrics')).toBe('500 a fault of pactwatch itself\n');
  expect(await ask('/healthz', 'HEAD')).toBe('200 ');
  expect(await ask('/healthz', 'POST')).toBe('405 only GET\n');
});
