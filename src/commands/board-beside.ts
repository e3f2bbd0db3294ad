// The board beside a daemon: where its address is taken, watching goes on, and the board opens as soon as it can.

import type { OpenBoard } from '../board/serve.js';
import type { Files } from '../daemon/files.js';
import type { Logger } from '../daemon/log.js';
import type { Metrics } from '../daemon/metrics.js';
import type { Store } from '../record/store.js';
import { openBoardAt } from './board.js';
import { boardSource } from './board-source.js';
import { isSystemError, UsageError } from './common.js';

/** ms after which an address that was taken is tried again. */
const AGAIN = 60_000;

export interface BesideMeans {
  readonly store: Store;
  readonly files: Files;
  readonly log: Logger;
  readonly metrics: Metrics;
}

/** Opens the board where settings name one, or keeps trying. Who may write logs in with the password: links of logs are read by many. */
export async function openBoardBeside({ store, files, log, metrics }: BesideMeans): Promise<() => Promise<void>> {
  const { board, secrets } = files.project.config;
  if (!board) return async () => {};
  const opening = {
    source: boardSource(store, () => files.project),
    clock: () => new Date().toISOString(),
    onFault: (fault: unknown) => log.error(fault),
    listen: board.listen,
    password: secrets.boardPassword,
  };
  let opened: OpenBoard | undefined;
  let timer: NodeJS.Timeout | undefined;
  const open = async (level: 'error' | 'debug') => {
    try {
      opened = await openBoardAt(opening, 'another board.listen in the settings');
      log.info({ address: opened.address, writing: secrets.boardPassword !== undefined }, 'board');
    } catch (error) {
      if (!(error instanceof UsageError && isSystemError(error.cause))) throw error;
      // Said once: it may be taken for a week.
      log[level]({ trouble: error.message }, 'the board cannot be opened; it is tried again each minute');
      timer = setTimeout(() => void open('debug'), AGAIN);
    }
    metrics.set('pactwatch_board_up', opened ? 1 : 0);
  };
  await open('error');
  return async () => {
    clearTimeout(timer);
    await opened?.close();
  };
}
