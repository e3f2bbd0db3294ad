// Which kinds of commitment go by each other's names, and which are instruments of law.

import type { Commitment } from '../domain/seed.js';
import type { Kind } from '../domain/status.js';
import type { Tracked } from './catalogue.js';

/** Kinds whose instruments go by each other's names: a memorandum is called an agreement, a programme a project. */
const KIN: Readonly<Record<Kind, readonly Kind[]>> = {
  agreement: ['agreement', 'memorandum'],
  // A dialogue may be put on paper.
  memorandum: ['agreement', 'memorandum', 'dialogue'],
  programme: ['programme'],
  dialogue: ['dialogue'],
  partnership: ['partnership'],
  occasion: ['occasion', 'dialogue'],
};

/** True where an instrument of these kinds may be the commitment's own. */
export function isKin({ kinds }: { readonly kinds: readonly Kind[] }, { seed }: Tracked): boolean {
  return kinds.some((kind) => KIN[kind].includes(seed.kind));
}

export function isLegal({ seed }: Tracked): boolean {
  return seed.kind === 'agreement' || seed.kind === 'memorandum';
}

/** True for a memorandum that names two bodies: they may stand for the countries. */
export function isBetweenBodies({ kind, organisations }: Commitment): boolean {
  return kind === 'memorandum' && organisations.length >= 2;
}
