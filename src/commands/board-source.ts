// What the board asks for, from the store, the files that people write, and the stages that can tell.

import type { BoardSource } from '../board/source.js';
import { openPlans } from '../compare/plans.js';
import type { Project } from '../config.js';
import { openLedger } from '../domain/baseline.js';
import type { Glance } from '../domain/glance.js';
import type { Commitment } from '../domain/seed.js';
import type { Store } from '../record/store.js';
import { workSource } from './board-work.js';

/** `project`: what is in force when the board asks; `run` reads files again when they change. */
export function boardSource(store: Store, project: () => Project): BoardSource {
  const unplanted = new WeakMap<Commitment, Glance>();
  const seedGlance = (commitment: Commitment): Glance => {
    const known = unplanted.get(commitment) ?? { ledger: openLedger(commitment), backing: new Map(), open: 0 };
    unplanted.set(commitment, known);
    return known;
  };
  return {
    project: () => {
      const { commitments, watchers, config } = project();
      return { commitments, watchers, zone: config.zone, publicUrl: config.public_url };
    },
    glances: async () => {
      const planted = new Map((await store.glances()).map((glance) => [glance.ledger.commitment.id, glance]));
      return project().commitments.map((commitment) => planted.get(commitment.id) ?? seedGlance(commitment));
    },
    openPlans,
    health: () => store.health(),
    history: (commitment) => store.history(commitment),
    ...workSource(store, project),
    document: async (id) => (await store.document(id))?.document,
  };
}
