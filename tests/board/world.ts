// A board over the world that was played once for all test files (play.run.ts), in a copy of one's own.

import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { type OpenBoard, openBoard } from '../../src/board/serve.js';
import { loadKinds } from '../../src/collect/kind.js';
import { boardSource } from '../../src/commands/board-source.js';
import { loadSoundProject, type Project } from '../../src/config.js';
import { openStore, type Store } from '../../src/record/store.js';
import { preparedAt } from '../support/prepared.js';

/** When the tests look: two hours after the last look of the demo. */
export const NOW = '2025-09-07T09:00:00.000Z';

export interface BoardWorld {
  readonly folder: string;
  readonly project: Project;
  readonly store: Store;
  /** Opens a board over it; port 0 takes any. Looks at NOW unless another clock is given. */
  open(how?: { readonly listen?: string; readonly password?: string; readonly clock?: () => string }): Promise<OpenBoard>;
  close(): Promise<void>;
}

/** Close it after the tests. */
export async function openBoardWorld(): Promise<BoardWorld> {
  const folder = await mkdtemp(join(tmpdir(), 'pactwatch-board-'));
  await cp(await preparedAt(inject('boardWorld')), folder, { recursive: true });
  const project = await loadSoundProject(join(folder, 'pactwatch.yaml'), {}, await loadKinds());
  const store = await openStore({ file: project.config.store });
  const boards: OpenBoard[] = [];
  return {
    folder,
    project,
    store,
    open: async ({ listen = '127.0.0.1:0', password, clock = () => NOW } = {}) => {
      const source = boardSource(store, () => project);
      const fail = (fault: unknown) => console.error(fault);
      const board = await openBoard({ source, clock, onFault: fail, listen, password });
      boards.push(board);
      return board;
    },
    close: async () => {
      await Promise.all(boards.map((board) => board.close()));
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
