// Leaves, of a word that thousands of commitments share, those that the document at hand can mean.

import type { Entry, Tracked, Use } from './catalogue.js';
import { isBetweenBodies } from './kin.js';

/** Words of fewer commitments are not worth an index. */
const SHARED = 32;

/** The uses of a widely shared word, by what a document has to say for them to count. */
interface Index {
  /** Those that need no party: names, and commitments that are known by their bodies or have no parties. */
  readonly free: readonly Use[];
  readonly byParty: ReadonlyMap<string, readonly Use[]>;
  readonly byCommitment: ReadonlyMap<Tracked, readonly Use[]>;
}

const indexes = new WeakMap<Entry, Index>();

/** True where a document must name one of the commitment's parties before the word can mean it. */
function needsParty({ role, commitment: { parties, seed } }: Use): boolean {
  return role !== 'name' && role !== 'reference' && parties.size > 0 && !isBetweenBodies(seed);
}

function indexOf(entry: Entry): Index {
  const known = indexes.get(entry);
  if (known) return known;
  const byParty = new Map<string, Use[]>();
  const byCommitment = new Map<Tracked, Use[]>();
  const put = <K>(map: Map<K, Use[]>, key: K, use: Use) => (map.get(key) ?? map.set(key, []).get(key)!).push(use);
  for (const use of entry.uses.filter(needsParty)) {
    put(byCommitment, use.commitment, use);
    for (const party of use.commitment.parties) put(byParty, party, use);
  }
  const index = { free: entry.uses.filter((use) => !needsParty(use)), byParty, byCommitment };
  indexes.set(entry, index);
  return index;
}

/** A body of a party's speaks for it: "INFN and ICRR signed an agreement" names no country. */
function standsFor({ organisation, commitment: { seed } }: Use): boolean {
  return organisation !== undefined && seed.organisations[organisation]?.party !== undefined;
}

/** True where a word can mean something in a document that names these parties. */
export function meansAny(entry: Entry, parties: ReadonlySet<string>): boolean {
  if (entry.uses.length <= SHARED)
    return entry.uses.some(
      (use) => !needsParty(use) || standsFor(use) || [...use.commitment.parties].some((code) => parties.has(code)),
    );
  const { free, byParty } = indexOf(entry);
  return free.length > 0 || [...parties].some((code) => byParty.has(code));
}

/** In: the words of a document and the parties that it names. Out: each word with those of its uses that can count there. */
export function narrowing(entries: Iterable<Entry>, parties: ReadonlySet<string>): (entry: Entry) => Entry {
  const all = new Set(entries);
  const sure = [...all].filter((entry) => entry.sure);
  const named = new Set(sure.flatMap(({ uses }) => uses.filter((use) => !needsParty(use)).map((use) => use.commitment)));
  const narrow = new Map([...all].map((entry) => [entry, narrowed(entry, parties, named)]));
  return (entry) => narrow.get(entry) ?? entry;
}

function narrowed(entry: Entry, parties: ReadonlySet<string>, named: ReadonlySet<Tracked>): Entry {
  if (entry.uses.length <= SHARED) return entry;
  const { free, byParty, byCommitment } = indexOf(entry);
  const fitting = [...parties].flatMap((code) => byParty.get(code) ?? []);
  const spoken = [...named].flatMap((one) => byCommitment.get(one) ?? []);
  return { ...entry, uses: [...new Set([...free, ...fitting, ...spoken])] };
}
