// The catalogue: every word that can point to a commitment, compiled once for all documents.

import type { Commitment } from '../domain/seed.js';
import type { Document } from '../domain/types.js';
import { fold } from './fold.js';
import type { Language } from './language.js';
import { Matcher } from './match.js';
import { isBetweenBodies } from './kin.js';
import { meansAny } from './narrow.js';
import { normalise } from './normalise.js';

/** Why a word points to a commitment. */
export type Role = 'name' | 'reference' | 'generic' | 'organisation' | 'keyword';

/** One commitment that a word points to. `organisation` counts the seed's organisations. */
export interface Use {
  readonly commitment: Tracked;
  readonly role: Role;
  readonly organisation?: number;
  /** True where it says what the commitment is about, and not only who is in it. */
  readonly subject?: boolean;
}

/** A word and all that it may point to. */
export interface Entry {
  readonly word: string;
  readonly uses: readonly Use[];
  /** True where one of the uses needs nothing else beside it: a name or a reference. */
  readonly sure: boolean;
}

/** A commitment with what resolution asks of it again and again. */
export interface Tracked {
  readonly seed: Commitment;
  readonly parties: ReadonlySet<string>;
  /** Organisations that act as the parties: a memorandum between two bodies is not one between two others. */
  readonly bodies: number;
  /** Such a memorandum that goes by its countries' names, too: where a text names no body, it is meant before others. */
  readonly ofStates: boolean;
}

export interface Catalogue {
  readonly tracked: readonly Tracked[];
  readonly matcher: Matcher<Entry>;
}

function track(seed: Commitment): Tracked {
  const [all, after] = [callsOf(seed), callsAfterBodies(seed)];
  const between = isBetweenBodies(seed) && after.length > 0;
  const ofStates = between && after.length < all.length;
  return { seed, parties: new Set(seed.parties), bodies: between ? seed.organisations.length : 0, ofStates };
}

function callsOf({ title, names }: Commitment): string[] {
  return [title, ...Object.values(names).flat()].map(fold);
}

/** "CNR-JSPS memorandum", "PMDA・ANVISA協力覚書": what two bodies have between them goes by their names; governments' papers do not. */
function callsAfterBodies(seed: Commitment): string[] {
  const bodies = seed.organisations.flatMap(({ names }) => Object.values(names).flat()).map(fold);
  return callsOf(seed).filter((called) => bodies.some((body) => called.includes(body)));
}

/** Words that are one letter long point nowhere; two-letter ones only in their own case. */
function usable(word: string): boolean {
  return word.length >= 2;
}

/** The abbreviation that a short name is made of. */
function abbreviationIn(name: string): string[] {
  return name.split(/\s+/u).length === 2 ? (name.match(/(?<=^|\s)\p{Lu}{4,}(?=$|\s)/gu) ?? []) : [];
}

/** In: the seeds. Out: one matcher over all their words in all languages; a text may quote any of them. */
export function createCatalogue(commitments: readonly Commitment[], languages: readonly Language[]): Catalogue {
  const entries = new Map<string, { readonly word: string; readonly uses: Use[]; sure: boolean }>();
  const put = (word: string, use: Use) => {
    const plain = normalise(word).trim();
    if (!usable(plain)) return;
    const key = fold(plain);
    const entry = entries.get(key) ?? { word: plain, uses: [], sure: false };
    entries.set(key, entry);
    entry.sure ||= use.role === 'name' || use.role === 'reference';
    // A commitment puts all its words before the next one does: its uses are the last ones.
    const own = entry.uses.slice(entry.uses.findLastIndex((u) => u.commitment !== use.commitment) + 1);
    if (!own.some((u) => u.role === use.role)) entry.uses.push(use);
  };
  const inflected = (words: Record<string, string[]>) =>
    Object.entries(words).flatMap(([code, list]) => {
      const language = languages.find((l) => l.code === code);
      return list.flatMap((word) => [word, ...(language?.inflect?.(word) ?? [])]);
    });
  const matters = (words: Record<string, string[]>) =>
    Object.entries(words).flatMap(([code, list]) => {
      const language = languages.find((l) => l.code === code);
      return list.flatMap((word) => language?.matter?.(word) ?? []);
    });
  const tracked = commitments.map((seed) => {
    const commitment = track(seed);
    const keywords = [...inflected(seed.keywords), ...matters(seed.generic_names)];
    const bodies = seed.organisations.flatMap((body) => Object.values(body.names).flat()).map(fold);
    const subjects = keywords.map(fold).filter((word) => !bodies.includes(word));
    for (const word of Object.values(seed.names).flat()) put(word, { commitment, role: 'name' });
    // Of a treaty open to the world its abbreviation alone is enough: the "BBNJ Agreement" is BBNJ.
    if (seed.parties.length === 0)
      for (const word of Object.values(seed.names).flat().flatMap(abbreviationIn))
        put(word, { commitment, role: 'generic', subject: true });
    for (const word of seed.references) put(word, { commitment, role: 'reference' });
    for (const word of inflected(seed.generic_names)) {
      put(word, { commitment, role: 'generic', subject: subjects.some((subject) => fold(word).includes(subject)) });
    }
    for (const word of keywords) put(word, { commitment, role: 'keyword', subject: subjects.includes(fold(word)) });
    seed.organisations.forEach((body, organisation) => {
      for (const word of Object.values(body.names).flat()) put(word, { commitment, role: 'organisation', organisation });
    });
    return commitment;
  });
  const matcher = new Matcher<Entry>();
  for (const entry of entries.values()) {
    const short = entry.word.length <= 3 && /^\p{Lu}/u.test(entry.word);
    matcher.add(entry.word, entry, short);
    // Some presses write abbreviations as names: ASI is Asi.
    const asName = entry.word[0]! + entry.word.slice(1).toLowerCase();
    if (short && asName !== entry.word) matcher.add(asName, entry, true);
  }
  return { tracked, matcher };
}

/**
 * True where a document may speak of a commitment at all: one pass over the text before the full reading. `partiesIn`
 * gives the parties that it may name, and is asked only where words were found that others use too.
 */
export function mayMention(
  { title, text }: Pick<Document, 'title' | 'text'>,
  { matcher }: Catalogue,
  partiesIn: () => ReadonlySet<string>,
): boolean {
  const shared = new Set<Entry>();
  let sure = false;
  for (const part of [title, text]) {
    matcher.scan(part, (entry) => {
      sure ||= entry.sure;
      shared.add(entry);
      return sure;
    });
    if (sure) return true;
  }
  if (shared.size === 0) return false;
  const parties = partiesIn();
  return [...shared].some((entry) => meansAny(entry, parties));
}
