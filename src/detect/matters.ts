// What a word for an instrument says of its matter, by the words around it: the commitment's own, or something else.

import type { Tracked } from './catalogue.js';
import { isSubject } from './fits.js';
import type { Span } from './layout.js';
import type { Instrument, Words } from './words.js';

/** A name so close after its instrument belongs to it. */
export const ONE_BREATH = 32;

/** "the convention on cybercrime": what a treaty is about, right behind it. */
export function isAbout(instrument: Instrument, commitment: Tracked, raw: Words): boolean {
  return raw.entries.some(({ start, end, entry }) => {
    const behind = start >= instrument.end && start - instrument.end <= ONE_BREATH;
    const before = end <= instrument.start && instrument.start - end < instrument.subject;
    return (behind || before) && isSubject(entry, commitment);
  });
}

/** "the treaty that protects energy investments by arbitration": two words of the subject of a treaty open to the world. */
export function isWidelyAbout(commitment: Tracked, raw: Words): boolean {
  const here = new Set(raw.entries.filter(({ entry }) => isSubject(entry, commitment)).map(({ entry }) => entry.word));
  return here.size >= 2;
}

/** "an agreement on Union programmes": what it says to be about has no word of the commitment. */
export function isOnOtherMatters({ end, matter }: Instrument, commitment: Tracked, raw: Words): boolean {
  if (matter === 0) return false;
  const own = raw.entries.filter(({ entry }) => entry.uses.some((use) => use.commitment === commitment));
  return !own.some((e) => e.start < end + matter && end < e.end);
}

/** "a sales agreement": the word before it that says what it is about is none of the commitment. */
export function isModifiedOtherwise({ start, end, subject }: Instrument, commitment: Tracked, raw: Words): boolean {
  const own = [...raw.parties, ...raw.entries.filter(({ entry }) => entry.uses.some((use) => use.commitment === commitment))];
  return subject > 0 && !own.some((e) => e.start < end && start - subject < e.end);
}

/** Sorts of treaty that two states may have beside each other, and that go by their letters. */
const SORT = /^(?:ACSA|RAA|GSOMIA)$/iu;

/** "Tokyo and Manila sign an ACSA": not their reciprocal access agreement, whose names neither hold these letters nor begin with them. */
function isOtherSort(word: string, { seed: { title, names, generic_names: generic } }: Tracked): boolean {
  if (!SORT.test(word)) return false;
  const called = [title, ...Object.values(names).flat(), ...Object.values(generic).flat()];
  const initials = (name: string) => name.replace(/(?<!\p{L})(\p{Lu})?[\p{L}']*[^\p{L}]*/gu, '$1');
  const letters = word.toUpperCase();
  return !called.some((name) => name.toUpperCase().includes(letters) || initials(name).includes(letters));
}

/** "the Film Co-Production Agreement": a title of which no word is the commitment's names another instrument. */
export function isTitledOtherwise({ start, end }: Span, commitment: Tracked, raw: Words): boolean {
  const { text } = raw.sentence;
  if (isOtherSort(text.slice(start, end), commitment)) return true;
  if (!/^\p{Lu}/u.test(text.slice(start))) return false;
  const title = /(?:\p{Lu}[\p{L}'-]*\s+)+$/u.exec(text.slice(0, start))?.[0];
  if (!title) return false;
  const own = [...raw.parties, ...raw.entries.filter(({ entry }) => entry.uses.some((use) => use.commitment === commitment))];
  const from = start - title.length;
  const words = [...title.matchAll(/\S{4,}/gu)].filter(
    ({ 0: word, index }) => !own.some((o) => o.start < from + index + word.length && from + index < o.end),
  );
  return (
    words.length > 0 &&
    !raw.entries.some((e) => e.start < start && from < e.end && e.entry.uses.some((use) => use.commitment === commitment))
  );
}
