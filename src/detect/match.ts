// Finds many words at once, at word borders, in any case or in their own.

import { createAutomaton, type Automaton } from './automaton.js';
import { fold, FOLDED } from './fold.js';
import { normalise } from './normalise.js';

/** A word found in a text; `value` is what was registered with it. */
export interface Hit<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

const WORD = /[\p{L}\p{N}]/u;
/** Scripts written without spaces: a word border means nothing there. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc]/u;

/** What a folded unit is to word borders; 0 = not asked for yet. */
const KINDS = new Uint8Array(65_536);
const [LETTER, FREE] = [1, 2];

function kindAt(text: string, at: number): number {
  const code = FOLDED[text.charCodeAt(at)]!;
  const unit = String.fromCharCode(code);
  return (KINDS[code] ||= WORD.test(unit) && !UNSPACED.test(unit) ? LETTER : FREE);
}

/** True where a word may begin or end between the unit before `at` and the one at it. */
function isBorder(text: string, at: number): boolean {
  return at <= 0 || at >= text.length || kindAt(text, at - 1) === FREE || kindAt(text, at) === FREE;
}

interface Word<T> {
  readonly length: number;
  readonly value: T;
  /** The word as it must stand, where letters' case matters. */
  readonly cased: string | undefined;
}

/** A set of words to look for. Words match in any case unless registered as cased, and at word borders only. */
export class Matcher<T> {
  private readonly words = new Map<string, Word<T>[]>();
  private compiled: { automaton: Automaton; words: readonly Word<T>[][] } | undefined;

  add(word: string, value: T, cased = false): void {
    const key = fold(word);
    if (!key) return;
    const same = this.words.get(key) ?? [];
    same.push({ length: key.length, value, cased: cased ? normalise(word) : undefined });
    this.words.set(key, same);
    this.compiled = undefined;
  }

  /** All hits in a text, overlapping ones too, by end offset. */
  find(text: string): Hit<T>[] {
    const hits: Hit<T>[] = [];
    this.scan(text, (value, start, end) => {
      hits.push({ start, end, value });
      return false;
    });
    return hits;
  }

  /** Tells of the hits one by one without keeping them, until a visit returns true. */
  scan(text: string, visit: (value: T, start: number, end: number) => boolean): void {
    this.compiled ??= { automaton: createAutomaton([...this.words.keys()]), words: [...this.words.values()] };
    const { automaton, words } = this.compiled;
    automaton.scan(text, (index, end) => {
      const same = words[index]!;
      const start = end - same[0]!.length;
      if (!isBorder(text, start) || !isBorder(text, end)) return false;
      return same.some(({ value, cased }) => (!cased || normalise(text.slice(start, end)) === cased) && visit(value, start, end));
    });
  }
}

/** Leaves the longest of overlapping hits: "GCAP International Government Organisation" hides "GCAP". Equal spans all stay. */
export function longest<T>(hits: readonly Hit<T>[]): Hit<T>[] {
  if (hits.length < 2) return [...hits];
  const byLength = [...hits].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  // Start of the kept hit that covers each unit, counted from 1.
  const from = hits.reduce((least, { start }) => Math.min(least, start), Infinity);
  const covered = new Int32Array(hits.reduce((most, { end }) => Math.max(most, end), 0) - from);
  const kept = byLength.filter(({ start, end }) => {
    const [first, last] = [covered[start - from]!, covered[end - 1 - from]!];
    // What is kept already is at least as long: it covers one end of what it overlaps.
    const free = first === 0 && last === 0;
    const same = first === start - from + 1 && last === first && covered[end - from] !== first;
    if (free) covered.fill(start - from + 1, start - from, end - from);
    return free || same;
  });
  return kept.sort((a, b) => a.start - b.start);
}
