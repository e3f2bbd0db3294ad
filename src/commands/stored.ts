// The stored documents, read again one after the other with today's extraction: what rederive and try work on.

import { Rereader } from '../collect/reread.js';
import type { Project } from '../config.js';
import type { Document } from '../domain/types.js';
import type { Watcher } from '../domain/watcher.js';
import type { Selection, Store } from '../record/store.js';

/** A stored document as it is read today: its title alone where neither text nor copy is left. */
export interface Again {
  readonly document: Document;
  /** The watcher that brought it, as it is now; absent for what was handed in, and where its file is gone. */
  readonly watcher?: Watcher | undefined;
}

function showProgress(done: number, total: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${done === total ? '' : `reading again ${done}/${total}`}`);
}

/** Reads the chosen documents again, in order of publication. */
export async function* readAgain(project: Project, store: Store, selection: Selection): AsyncGenerator<Again> {
  const rereader = new Rereader(project.commitments);
  const watchers = new Map(project.watchers.map((watcher) => [watcher.id, watcher]));
  const ids = await store.documents(selection);
  for (const [index, id] of ids.entries()) {
    const stored = await store.document(id);
    if (stored) {
      const watcher = watchers.get(stored.document.watcher ?? '');
      yield { document: await rereader.read(stored.document, stored.copies, watcher), watcher };
    }
    showProgress(index + 1, ids.length);
  }
}
