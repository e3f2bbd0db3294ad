// The words that a commitment's names are made of: a text that never puts them together as a name still uses them apart.

import type { Tracked } from './catalogue.js';
import type { Language } from './language.js';
import type { PartyFinder } from './parties.js';

/** Shorter words of an alphabet are little words, or say too little. */
const LONG = 5;
/** Letters at the end that inflection may change. */
const ENDING = 2;
/** A stem has at least so many letters. */
const STEM = 4;

const WORD = new RegExp(`\\p{Script=Han}+|[ァ-ヶー]{3,}|\\p{Script=Latin}{${LONG},}`, 'gu');

/** In: a commitment. Out: the stems of the words of its names, shared names and keywords in one language, without parties and words for instruments. */
export type Vocabulary = (of: Tracked) => readonly string[];

/** In: a language and its party finder. Out: a reader of vocabularies, which are made once each. */
export function createVocabulary(language: Language, findParties: PartyFinder): Vocabulary {
  const made = new WeakMap<Tracked, readonly string[]>();
  const instruments = language.instruments.map(({ pattern }) => new RegExp(pattern, 'giu'));
  const little = new RegExp(language.evidence, 'giu');
  const bare = (word: string) => {
    const parties = findParties(word).reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, word);
    return [...instruments, little].reduce((left, re) => left.replace(re, ' '), parties);
  };
  const make = ({ seed }: Tracked) => {
    const words = [seed.names, seed.generic_names, seed.keywords].flatMap((lists) => lists[language.code] ?? []);
    const stems = [...new Set(words.flatMap((word) => stemsOf(bare(word))))];
    return stems.filter((stem) => !stems.some((other) => other !== stem && stem.startsWith(other)));
  };
  return (of) => made.get(of) ?? made.set(of, make(of)).get(of)!;
}

/** Words without their endings; of Chinese characters the pairs that words are mostly made of; katakana words whole. */
function stemsOf(text: string): string[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word }) => {
    if (/^\p{Script=Han}/u.test(word)) return word.match(/../gu) ?? [];
    return /^\p{Script=Latin}/u.test(word) ? stemOf(word) : word;
  });
}

function stemOf(word: string): string {
  return word.toLowerCase().slice(0, Math.max(STEM, word.length - ENDING));
}

/** How many of these stems a text has words of. */
export function sharedWith(stems: readonly string[], text: string): number {
  const words = new Set(text.toLowerCase().match(/[\p{Script=Latin}]{4,}/gu) ?? []);
  const has = (stem: string) =>
    /^\p{Script=Latin}/u.test(stem) ? [...words].some((word) => word.startsWith(stem)) : text.includes(stem);
  return stems.filter(has).length;
}
