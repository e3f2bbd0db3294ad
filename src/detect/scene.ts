// The document as a whole: whose affairs it tells of, and what may fill in what a sentence leaves out.

import type { Tracked } from './catalogue.js';
import type { PartyHit } from './language.js';
import { isTop } from './layout.js';
import type { Words } from './words.js';

/** A country that has this share of all that a document names is one of those that it is about. */
const MAIN_SHARE = 0.25;

/** The document as a whole: what may fill in a party or a body that a sentence leaves out. */
export interface Scene {
  readonly home: string | undefined;
  readonly parties: ReadonlySet<string>;
  /** The home country where the text never names it: a text of others' affairs leaves it out, too. */
  readonly unsaid: string | undefined;
  /** Those that it names as more than a place. */
  readonly outright: ReadonlySet<string>;
  /** Members of blocs that it names. */
  readonly members: ReadonlySet<string>;
  /** Parties of the headline and the lead, and those that it names most. */
  readonly top: ReadonlySet<string>;
  /** Organisations of each commitment that the document names. */
  readonly bodies: ReadonlyMap<Tracked, ReadonlySet<number>>;
  readonly named: ReadonlySet<Tracked>;
  /** Commitments with words of theirs in the headline or the lead. */
  readonly topic: ReadonlySet<Tracked>;
  /** Commitments with words of theirs anywhere. */
  readonly words: ReadonlySet<Tracked>;
  /** What a document without any name of ours is about as a whole. */
  readonly about?: Tracked | undefined;
  /** True where its sentences speak of that one already, by description alone: what others have is told apart all the more. */
  readonly described?: boolean;
}

export function sceneOf(raws: readonly Words[], home: string | undefined, office: readonly PartyHit[]): Scene {
  // An embassy does not say in each notice whose it is and where: its name does.
  const given = [...(home ? [home] : []), ...office.map(({ code }) => code)];
  const parties = new Set<string>(given);
  const top = new Set<string>(given);
  const outright = new Set<string>();
  const members = new Set<string>();
  const counts = new Map<string, number>();
  const bodies = new Map<Tracked, Set<number>>();
  const named = new Set<Tracked>();
  const topic = new Set<Tracked>();
  const words = new Set<Tracked>();
  for (const { sentence, parties: hits, entries } of raws) {
    for (const { code, place, bloc } of hits) {
      (bloc ? members : parties).add(code);
      if (!place && !bloc) outright.add(code);
      if (place || bloc) continue;
      counts.set(code, (counts.get(code) ?? 0) + 1);
      if (isTop(sentence)) top.add(code);
    }
    for (const { entry } of entries)
      for (const use of entry.uses) {
        if (isTop(sentence)) topic.add(use.commitment);
        if (use.role !== 'organisation') words.add(use.commitment);
        if (use.organisation !== undefined)
          (bodies.get(use.commitment) ?? bodies.set(use.commitment, new Set()).get(use.commitment)!).add(use.organisation);
        if (use.role === 'name' || use.role === 'reference') named.add(use.commitment);
      }
  }
  const all = [...counts.values()].reduce((sum, n) => sum + n, 0);
  for (const [code, n] of counts) if (n >= 2 && n >= all * MAIN_SHARE) top.add(code);
  const unsaid = home !== undefined && !counts.has(home) && !members.has(home) ? home : undefined;
  return { home, parties, unsaid, outright, members, top, bodies, named, topic, words };
}

/** How many of these countries the document names, by themselves or with a bloc. */
export function namedOf(parties: ReadonlySet<string>, scene: Scene): number {
  return [...parties].filter((code) => scene.parties.has(code) || scene.members.has(code)).length;
}

export interface Standing {
  readonly focus: readonly Tracked[];
  readonly focusAge: number;
  readonly strangerSince: boolean;
  /** Commitments of whose bodies the last sentences named two or more. */
  readonly bodies: ReadonlySet<Tracked>;
}

/** Nothing has been spoken of yet. */
export const NOTHING: Standing = { focus: [], focusAge: Infinity, strangerSince: false, bodies: new Set() };
