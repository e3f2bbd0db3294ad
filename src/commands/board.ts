// board: the local web board over the ledger, until it is told to end.

import type { Command } from 'commander';
import { openBoard, type BoardOpening, type OpenBoard, UnguardedBoard } from '../board/serve.js';
import { openStore } from '../record/store.js';
import { BOARD_LISTEN } from '../settings.js';
import { boardSource } from './board-source.js';
import { openAt, readSoundProject, UsageError } from './common.js';

const clock = () => new Date().toISOString();

/** Opens the board; what keeps it from opening is the user's to mend. `expected`: where its address is taken, what to give instead. */
export async function openBoardAt(opening: BoardOpening, expected = 'another --listen host:port'): Promise<OpenBoard> {
  try {
    return await openAt(opening.listen, expected, () => openBoard(opening));
  } catch (error) {
    if (!(error instanceof UnguardedBoard)) throw error;
    throw new UsageError(
      `${error.message} (expected PACTWATCH_BOARD_PASSWORD in the environment, or an address of this machine such as ${BOARD_LISTEN})`,
    );
  }
}

function untilAsked(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
}

async function run({ listen }: { listen?: string }, command: Command): Promise<void> {
  const project = await readSoundProject(command);
  const { config } = project;
  const store = await openStore({ file: config.store });
  try {
    const source = boardSource(store, () => project);
    // The first look reads every ledger; those after it only what was added.
    await source.glances();
    const board = await openBoardAt({
      source,
      clock,
      onFault: (fault) => console.error(fault),
      listen: listen ?? config.board?.listen ?? BOARD_LISTEN,
      password: config.secrets.boardPassword,
    });
    const end = untilAsked();
    console.log(`The board is at ${board.address}`);
    if (config.secrets.boardPassword === undefined) console.log(`To confirm, correct or mute, log in at ${board.loginAddress}`);
    console.log('Ctrl-C ends it.');
    await end;
    await board.close();
  } finally {
    await store.close();
  }
}

export function boardCommand(program: Command): void {
  program
    .command('board')
    .description('look at the ledger in a browser: overview, timelines, evidence, sources; judge events')
    .option('--listen <host:port>', `where it answers (default: board.listen, else ${BOARD_LISTEN})`)
    .addHelpText(
      'after',
      `
On this machine everybody may read; who may write shows the link that is printed at the start.
With PACTWATCH_BOARD_PASSWORD in the environment nobody reads or writes without it; beyond this machine it is needed.

Examples:
  pactwatch board
  PACTWATCH_BOARD_PASSWORD=... pactwatch board --listen 0.0.0.0:8765`,
    )
    .action(run);
}
