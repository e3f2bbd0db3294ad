// Finds which of many strings a text holds, in one pass however many they are: Aho-Corasick, packed into typed arrays.

import { FOLDED } from './fold.js';

/** Told of each string found: its number, and the offset where it ends. True ends the search. */
export type Visit = (index: number, end: number) => boolean;

export interface Automaton {
  /** Goes through any text, folding it on the way; overlapping finds are all told, by end offset. */
  scan(text: string, visit: Visit): void;
}

/**
 * Nodes of the trie in breadth-first order, so that the children of a node are neighbours: those of `node` are
 * `first[node]` to `first[node + 1]`, in the order of their units. Ten thousand commitments make a million nodes.
 */
interface Trie {
  /** Unit that leads to a node. */
  readonly unit: Uint16Array;
  readonly first: Int32Array;
  /** Number of the string that ends at a node; -1 where none does. */
  readonly ends: Int32Array;
}

function grow(strings: readonly string[], order: readonly number[]): Trie {
  const units = [0];
  const first: number[] = [];
  const ends: number[] = [];
  // Each node covers a run of the sorted strings: those that begin with it.
  let level = [0, order.length];
  for (let depth = 0; level.length > 0; depth++) {
    const below: number[] = [];
    for (let i = 0; i < level.length; i += 2) {
      let from = level[i]!;
      const to = level[i + 1]!;
      const whole = strings[order[from]!]?.length === depth;
      ends.push(whole ? order[from++]! : -1);
      first.push(units.length);
      while (from < to) {
        const unit = strings[order[from]!]!.charCodeAt(depth);
        const start = from;
        while (from < to && strings[order[from]!]!.charCodeAt(depth) === unit) from++;
        units.push(unit);
        below.push(start, from);
      }
    }
    level = below;
  }
  first.push(units.length);
  return { unit: Uint16Array.from(units), first: Int32Array.from(first), ends: Int32Array.from(ends) };
}

/** The child of a node by a unit; 0 (the root, nobody's child) where it has none. */
function childOf({ unit, first }: Trie, node: number, code: number): number {
  let low = first[node]!;
  let high = first[node + 1]!;
  while (high - low > 4) {
    const middle = (low + high) >> 1;
    if (unit[middle]! <= code) low = middle;
    else high = middle;
  }
  for (; low < high; low++) if (unit[low] === code) return low;
  return 0;
}

/** Where to go on when a node has no child by the next unit, and the nearest node on that way at which a string ends. */
function link(trie: Trie): { fail: Int32Array; tell: Int32Array } {
  const { unit, first, ends } = trie;
  const fail = new Int32Array(unit.length);
  const tell = new Int32Array(unit.length);
  for (let node = 0; node < unit.length; node++) {
    tell[node] = ends[node]! >= 0 ? node : tell[fail[node]!]!;
    for (let child = first[node]!; child < first[node + 1]!; child++) {
      let back = node;
      let target = 0;
      while (back !== 0 && target === 0) {
        back = fail[back]!;
        target = childOf(trie, back, unit[child]!);
      }
      fail[child] = target;
    }
  }
  return { fail, tell };
}

/** In: folded strings, none twice, none empty. Out: what finds them. Building takes about 1 s for a million nodes. */
export function createAutomaton(strings: readonly string[]): Automaton {
  const order = [...strings.keys()].sort((a, b) => (strings[a]! < strings[b]! ? -1 : 1));
  const trie = grow(strings, order);
  const { first, unit, ends } = trie;
  const { fail, tell } = link(trie);
  const root = new Int32Array(65_536);
  for (let child = first[0]!; child < first[1]!; child++) root[unit[child]!] = child;
  return {
    scan(text, visit) {
      let at = 0;
      for (let i = 0; i < text.length; i++) {
        const code = FOLDED[text.charCodeAt(i)]!;
        let next = 0;
        while (at !== 0 && (next = childOf(trie, at, code)) === 0) at = fail[at]!;
        at = next === 0 ? root[code]! : next;
        for (let out = tell[at]!; out !== 0; out = tell[fail[out]!]!) if (visit(ends[out]!, i + 1)) return;
      }
    },
  };
}
