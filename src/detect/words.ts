// Reads the words of one sentence that can point to a commitment: names and keywords, countries, instruments, other sides.

import type { Kind } from '../domain/status.js';
import type { Catalogue, Entry, Tracked } from './catalogue.js';
import type { Language, PartyHit } from './language.js';
import type { Sentence, Span } from './layout.js';
import { longest, type Hit } from './match.js';
import { narrowing } from './narrow.js';
import type { PartyFinder } from './parties.js';
import { matchesOf, sifted } from './sieve.js';

/** A sentence with more names of one sort than this is a list: the first ones are read. */
const MAX_WORDS = 60;

const MAX_INSTRUMENTS = 20;

interface InstrumentKind {
  readonly kinds: readonly Kind[];
  /** A word that only parties and subject make one ("trade talks"): by itself it stands for nothing. */
  readonly weak: boolean;
  /** It hangs on another instrument, and is not that one. */
  readonly derived: boolean;
}

export interface Instrument extends InstrumentKind, Span {
  readonly anaphor: boolean;
  /** Points back however far: "the said agreement", 本協定. */
  readonly same: boolean;
  /** Letters right before it that say what it is about. */
  readonly subject: number;
  /** Letters right behind it that do. */
  readonly matter: number;
}

export interface Words {
  /** Nothing behind a noun belongs to it. */
  readonly headFinal: boolean;
  /** By the start of a word: the other side that is named right before it. */
  readonly partners: ReadonlyMap<number, Span>;
  readonly sentence: Sentence;
  readonly parties: readonly PartyHit[];
  readonly entries: readonly (Span & { readonly entry: Entry })[];
  readonly instruments: readonly Instrument[];
}

/** In: a sentence. Out: its words. */
export type WordReader = (sentence: Sentence) => Words;

/** In: a language, its party finder, the catalogue. Out: a reader of the words of its sentences. */
export function createWordReader(language: Language, findParties: PartyFinder, catalogue: Catalogue): WordReader {
  const instrumentWords = sifted(
    language.instruments.map(({ kinds, pattern, weak, derived }) => ({
      kinds,
      weak: weak ?? false,
      derived: derived ?? false,
      re: new RegExp(pattern, 'giu'),
    })),
  );
  return (sentence) => {
    const entries = longestEntries(catalogue.matcher.find(sentence.text))
      .slice(0, MAX_WORDS)
      .filter(({ start, end }) => !language.cutsWord?.(sentence.text, start, end))
      .map(({ start, end, value }) => ({ start, end, entry: value }));
    const instruments = instrumentsIn(sentence.text, instrumentWords(sentence.text), language);
    return {
      headFinal: language.headFinal === true,
      partners: partnersIn(sentence.text, [...entries, ...instruments], language),
      sentence,
      parties: findParties(sentence.text).slice(0, MAX_WORDS),
      entries,
      instruments,
    };
  };
}

/** A word about the matter hides no name inside it: the programme is named in "GCAP Agency", too. */
function longestEntries(hits: readonly Hit<Entry>[]): Hit<Entry>[] {
  const isMatter = ({ value }: Hit<Entry>) => value.uses.every(({ role }) => role === 'keyword');
  const names = longest(hits.filter((hit) => !isMatter(hit)));
  const matters = longest(hits).filter(isMatter);
  return [...names, ...matters].sort((a, b) => a.start - b.start);
}

/** The same sentences, with words that very many commitments share cut down to what this document can mean by them. */
export function narrow(raws: readonly Words[], given: readonly string[]): Words[] {
  const parties = new Set([...given, ...raws.flatMap((raw) => raw.parties.map(({ code }) => code))]);
  const inDocument = narrowing(
    raws.flatMap(({ entries }) => entries.map(({ entry }) => entry)),
    parties,
  );
  return withoutOthersBodies(raws).map((raw) => ({
    ...raw,
    entries: raw.entries.map((one) => ({ ...one, entry: inDocument(one.entry) })),
  }));
}

/** A Chamber of Deputies is Italy's, but for a text that names other countries and never Italy. */
function withoutOthersBodies(raws: readonly Words[]): readonly Words[] {
  if (!raws.some(({ parties }) => parties.some(({ shared }) => shared))) return raws;
  const named = new Set(raws.flatMap(({ parties }) => parties.filter(({ shared }) => !shared).map(({ code }) => code)));
  if (named.size === 0) return raws;
  return raws.map((raw) => ({ ...raw, parties: raw.parties.filter(({ code, shared }) => !shared || named.has(code)) }));
}

export function hintsIn({ entries }: Words): Set<Tracked> {
  return new Set(entries.flatMap(({ entry }) => entry.uses.map(({ commitment }) => commitment)));
}

/** "Marshall Space Flight Center": the last word of a proper name is no word for an instrument. */
function isInName(text: string, start: number, end: number): boolean {
  return (
    /^\p{Lu}\p{Ll}/u.test(text.slice(start, end)) &&
    /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, start - 60), start))
  );
}

function instrumentsIn(
  text: string,
  words: readonly (InstrumentKind & { readonly re: RegExp })[],
  language: Language,
): Instrument[] {
  const found = words.flatMap(({ kinds, weak, derived, re }) =>
    matchesOf(re, text).map((m) => ({ start: m.index, end: m.index + m[0].length, value: { kinds, weak, derived } })),
  );
  return longest(found)
    .filter(({ start, end, value }) => !value.weak || !isInName(text, start, end))
    .slice(0, MAX_INSTRUMENTS)
    .map(({ start, end, value }) => ({
      start,
      end,
      ...value,
      matter: language.subjectAfter?.(text.slice(end, end + 80)) ?? 0,
      ...pointing(text.slice(Math.max(0, start - 40), start), text.slice(start, end), language),
    }));
}

function partnersIn(text: string, words: readonly Span[], language: Language): Map<number, Span> {
  const partners = new Map<number, Span>();
  for (const { start } of words) {
    const from = Math.max(0, start - 40);
    const name = language.partnerBefore?.(text.slice(from, start));
    if (name) partners.set(start, { start: from + name.start, end: from + name.end });
  }
  return partners;
}

function pointing(before: string, word: string, language: Language): Pick<Instrument, 'anaphor' | 'same' | 'subject'> {
  return {
    anaphor: language.isAnaphor(before, word),
    same: language.isSame?.(before) === true,
    subject: language.subjectBefore?.(before, word) ?? 0,
  };
}
