// A pause for those who work through much without ever waiting, as with a store that is a file.

import { setImmediate } from 'node:timers/promises';

/** Lets signals, timers and whoever knocks at a door have their turn: promises that are already kept never do. */
export async function breathe(): Promise<void> {
  await setImmediate();
}
